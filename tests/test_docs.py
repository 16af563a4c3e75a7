"""The docs are held to the code: what an operator or a responder can type stands in the README."""

from pathlib import Path

import pytest
import typer

from handlers.commands import COMMANDS
from safetybot.cli import commands

ROOT = Path(__file__).parent.parent
DOCS = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")))


def typed(command: object, words: tuple[str, ...] = ()) -> list[str]:
    """Every command of the program as it is typed."""
    inside = getattr(command, "commands", None)
    if inside is None:
        return [" ".join(words)]
    return [line for name, sub in inside.items() for line in typed(sub, (*words, name))]


@pytest.mark.parametrize("words", typed(typer.main.get_command(commands)))
def test_every_command_stands_in_the_docs(words: str) -> None:
    """A command nobody reads about is a command nobody uses."""
    assert f"safetybot {words}" in DOCS or f"make {words}" in DOCS


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.word)
def test_every_command_of_the_desk_stands_in_the_readme(command: object) -> None:
    """With its short form, if it has one."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for word in (command.word, *command.aliases):  # type: ignore[attr-defined]
        assert f"`!{word}" in readme
