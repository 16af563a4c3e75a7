"""The docs are held to the code: what an operator or a responder can type stands in them."""

import re
from pathlib import Path

import pytest
import typer

from handlers.commands import COMMANDS
from safetybot.cli import commands
from safetybot.config import Canary, Oncall, Signal, Webhook
from safetybot.core.escalation import Reach
from safetybot.flows.policy import POLICY
from safetybot.flows.source import Table
from safetybot.flows.tables import (
    LayerTable,
    LeaveTable,
    OverrideTable,
    PersonTable,
    RotaTable,
    RouteTable,
    ScheduleTable,
    ShiftTable,
    TemporaryTable,
    WindowTable,
)
from safetybot.transports.shapes import SHAPES

ROOT = Path(__file__).parent.parent
SIGNAL = (ROOT / "docs" / "signal.md").read_text(encoding="utf-8")
ON_CALL = (ROOT / "docs" / "oncall.md").read_text(encoding="utf-8")
TABLES = (
    LayerTable,
    LeaveTable,
    OverrideTable,
    PersonTable,
    RotaTable,
    RouteTable,
    ScheduleTable,
    ShiftTable,
    TemporaryTable,
    WindowTable,
)
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


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_key_of_the_schedule_is_explained(table: type[Table]) -> None:
    """Nobody has to read the code to write a schedule."""
    for name, field in table.model_fields.items():
        assert re.search(rf"\b{field.alias or name}\b", ON_CALL), name


def test_whom_a_step_may_page_is_explained() -> None:
    """The built-in policy is what people copy, so it says so, too."""
    words = [str(reach) for reach in Reach if reach is not Reach.TIER]
    assert all(f'"{word}' in text for word in words for text in (ON_CALL, POLICY.read_text(encoding="utf-8")))


def test_every_setting_of_pages_is_explained() -> None:
    """Where schedule and policy are named, and the second way out with each of its shapes."""
    settings = [*(f"[oncall] {name}" for name in Oncall.model_fields), *Webhook.model_fields, *SHAPES]
    assert [setting for setting in settings if f"`{setting}" not in DOCS and f"[webhook] {setting}" not in DOCS] == []


@pytest.mark.parametrize(("name", "section"), [("signal", Signal), ("canary", Canary)])
def test_every_setting_of_signal_is_explained(name: str, section: type[Signal | Canary]) -> None:
    """Which way to Signal, and the second account."""
    for setting in section.model_fields:
        assert f"`[{name}] {setting}`" in SIGNAL or f"\n{setting} = " in SIGNAL, setting


def test_every_option_of_the_daemon_is_explained() -> None:
    """Whoever changes the unit knows what it costs; and the docs promise nothing that the unit does not do."""
    unit = (ROOT / "docs" / "examples" / "signal-cli.service").read_text(encoding="utf-8")
    command = unit.partition("ExecStart=")[2].partition("\nRestart=")[0]
    options = set(re.findall(r"--[a-z-]+", command)) - {"--config"}
    explained = SIGNAL.partition("| option |")[2].partition("\n\n")[0]

    assert options == {*re.findall(r"`(--[a-z-]+)", explained)} - {"--trust-new-identities"}
