"""`safetybot resources …`: what there is, how old it is, and whether a folder of one's own is right."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from safetybot.cli import commands

CONFIG = '[matrix]\nhomeserver = "http://127.0.0.1:1"\nuser = "@safetybot:example.org"\n'
NUMBERS = """
[[numbers]]
countries = ["KE"]
kind = "crisis"
number = "1199"
name = "Red Cross"
source = "asked them"
checked = 2020-01-01
verified = true
"""


def resources(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["resources", *map(str, words)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "numbers.toml").write_text(NUMBERS, encoding="utf-8")
    return folder


def test_every_entry_is_shown_with_its_age(folder: Path) -> None:
    """Ours and the operator's; what is due is marked; old entries are no failure."""
    config = folder.parent / "config.toml"
    config.write_text(f'{CONFIG}[resources]\nfolder = "{folder.name}"\n', encoding="utf-8")

    done = resources("show", "--config", config)

    assert done.exit_code == 0, done.output
    assert "⚠ KE crisis 1199 (Red Cross) · 2020-01-01 (" in done.stdout
    assert "FR crisis 3114" in done.stdout
    assert "entries were checked more than 180 days ago" in done.stdout


def test_a_folder_is_shown_without_settings(folder: Path) -> None:
    """As it would be, beside ours."""
    done = resources("show", folder)

    assert done.exit_code == 0, done.output
    assert "⚠ KE crisis 1199 (Red Cross) · 2020-01-01 (" in done.stdout


def test_a_folder_is_checked_without_settings(folder: Path) -> None:
    """Before it is named in the configuration."""
    done = resources("check", folder)

    assert (done.exit_code, done.stderr) == (0, "")


def test_texts_that_are_missing_are_named(folder: Path) -> None:
    """A new card needs words."""
    tip = '[[tips]]\ntopic = "elections"\nsteps = 1\nsource = "our guide"\n'
    (folder / "tips.toml").write_text(tip, encoding="utf-8")

    assert "tip-elections, tip-elections-1" in resources("check", folder).stdout


def test_a_mistake_in_it_is_the_operators_turn(folder: Path) -> None:
    """File, line, what is wrong, the cure: exit code 2."""
    (folder / "numbers.toml").write_text(NUMBERS.replace("1199", "ask"), encoding="utf-8")

    done = resources("check", folder)

    assert done.exit_code == 2
    assert "numbers.toml, line 5: number" in done.stderr
    assert 'number = "112"' in done.stderr
