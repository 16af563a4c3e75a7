"""`safetybot flow …`: whether a flow is right, and what it looks like."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from safetybot.cli import commands

OURS = """
extends = "intake"
name = "ours"
remove = ["question:where"]
[[questions]]
name = "what"
options = [{ name = "fire", priority = "P0", opens = true, schedule = "fire-brigade", before = "other" }]
"""
TEXTS = "option-fire = Fire & flames\noption-fire-words = fire | burning\n"


def flow(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["flow", *map(str, words)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "ours.toml"
    file.write_text(OURS, encoding="utf-8")
    return file


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "en.ftl").write_text(TEXTS, encoding="utf-8")
    return folder


def test_a_flow_that_is_right(file: Path, texts: Path) -> None:
    """What is in it, and what only the schedule can tell."""
    done = flow("check", file, "--texts", texts)

    assert done.exit_code == 0
    assert "is right: ours, version 2" in done.stdout
    assert "questions: safe, danger, what, region, contact" in done.stdout
    assert "child-safety, fire-brigade" in done.stdout


def test_a_text_that_is_missing_is_named(file: Path) -> None:
    """With where to write it."""
    done = flow("check", file)

    assert done.exit_code == 2
    assert "option-fire, option-fire-words" in done.stderr
    assert "[languages] texts" in done.stderr


def test_it_is_drawn_with_texts_of_ones_own(file: Path, texts: Path, tmp_path: Path) -> None:
    """To a file, or shown; signs of the markup are escaped."""
    picture = tmp_path / "ours.svg"

    assert flow("draw", file, "--texts", texts, "-o", picture).exit_code == 0
    assert "Fire &amp; flames" in picture.read_text(encoding="utf-8")
    assert flow("draw", file, "--texts", texts).stdout == picture.read_text(encoding="utf-8")


def test_the_bots_own_is_drawn_when_none_is_named() -> None:
    """For whoever only wants to see what is asked."""
    assert flow("draw").stdout.startswith("<svg ")


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """The operator's turn."""
    done = flow("draw", "-o", tmp_path / "none" / "a.svg")

    assert done.exit_code == 2
    assert "cannot be written" in done.stderr
