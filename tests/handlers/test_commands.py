"""The one table of desk commands."""

from dataclasses import replace

import pytest

from handlers.commands import BY_WORD, COMMANDS
from safetybot.core.conversation import Record
from safetybot.core.effects import Post, Say
from safetybot.core.ids import make_code
from safetybot.i18n import Voice
from tests.handlers.scene import VOICE, Scene

CODE = make_code([1, 2, 3, 4, 5])
OTHER = make_code([9, 1, 9, 1, 9])


def _slip(code: str) -> str:
    return code[:-1] + ("2" if code[-1] != "2" else "3")


@pytest.fixture
def case() -> Scene:
    """A case with a true code."""
    scene = Scene()
    scene.facts = replace(scene.facts, fresh_code=CODE)
    return scene.says("SOS")


def test_each_word_is_there_once() -> None:
    """No two commands share a word or an alias."""
    words = [word for command in COMMANDS for word in (command.word, *command.aliases)]

    assert len(words) == len(set(words)) == len(BY_WORD)


def test_help_shows_every_command(case: Scene) -> None:
    """Each with its words and its line."""
    case.orders("!help")
    shown = VOICE.to_desk([line for post in case.effects(Post) for line in post.lines])

    for command in COMMANDS:
        assert f"!{command.word}" in shown
        for alias in command.aliases:
            assert f"!{alias}" in shown


@pytest.mark.parametrize("command", [command.word for command in COMMANDS])
def test_an_untrusted_device_does_nothing(case: Scene, command: str) -> None:
    """Every command from an unsigned device or an unencrypted event is refused with the cure."""
    before = case.record

    case.orders(f"!{command} words", trusted=False)

    assert case.posted == ["untrusted"]
    assert case.record == before
    assert case.effects(Say) == []


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_who_is_in_doubt_on_signal_hears_of_the_safety_number(case: Scene, language: str) -> None:
    """There is nothing to verify in their app: the operator has to confirm it."""
    case.orders("!take", trusted=False, transport="signal")

    assert case.posted == ["safety-number"]
    told = Voice(["en"], language).to_desk(case.effects(Post)[0].lines)
    assert "bea" in told
    assert "safetybot signal trust" in told


@pytest.mark.parametrize(
    ("word", "near"), [("repl", "!reply"), ("tkae", "!take"), ("replay", "!reply"), ("clsoe", "!close")]
)
def test_a_mistyped_command_does_nothing(case: Scene, word: str, near: str) -> None:
    """It is asked about, never guessed."""
    case.orders(f"!{word} we are here")

    assert case.posted == ["command-near"]
    assert near in VOICE.to_desk(case.effects(Post)[0].lines)
    assert case.effects(Say) == []


def test_an_unknown_command_does_nothing(case: Scene) -> None:
    """Without a near one the table is pointed to."""
    assert case.orders("!xyzzy").posted == ["command-unknown"]


@pytest.mark.parametrize("line", ["!reply", "!r  ", "!note", "!priority"])
def test_a_command_without_its_words(case: Scene, line: str) -> None:
    """It says how it is written and does nothing."""
    assert case.orders(line).posted == ["command-needs"]


@pytest.mark.parametrize("written", [CODE, CODE.lower(), f"#{CODE}", f"{CODE[:3]}-{CODE[3:]}"])
def test_the_own_code_may_stand_in_the_thread(case: Scene, written: str) -> None:
    """It is taken off, however it is written, and is not sent to anybody."""
    case.orders(f"!reply {written} hello")

    assert case.told == ["hello"]


@pytest.mark.parametrize(
    "line",
    [
        f"!reply {OTHER} hello",
        f"!take {OTHER.lower()}",
        f"!close {_slip(CODE)}",
        "!note Z9Z9Z9 hello",
        f"!close {CODE[:-1]}",
        f"!close {CODE[1:]}",
        f"!reply {CODE}7 hello",
        f"!reply {CODE.lower()[:3]}{CODE.lower()[4:]} hello",
        "!close K7F2Q they are safe",
        "!close K7F2",
        "!take it",
        "!case closed",
        f"!take {CODE} {OTHER}",
        f"!reply {CODE} {OTHER} hello",
    ],
)
def test_another_code_in_the_thread_is_asked_about(case: Scene, line: str) -> None:
    """A contradiction is a question, whatever the command; nothing is sent or changed."""
    before = case.record

    case.orders(line)

    assert case.posted == ["other-case"]
    assert case.record == before
    assert case.effects(Say) == []


@pytest.mark.parametrize(
    "words",
    [
        "please wait",
        "Thanks for writing",
        "people come",
        "24 hours",
        "PLEASE lock the door",
        "112 is the number",
        "COME in",
        "2nd floor",
        "iphone15 is fine",
    ],
)
def test_a_word_of_six_letters_is_a_word(case: Scene, words: str) -> None:
    """Ordinary replies are not mistaken for codes."""
    assert case.orders(f"!reply {words}").told == [words]


def test_without_a_case_it_asks_which(case: Scene) -> None:
    """In the room without a code nothing is done."""
    assert case.orders("!take", record=Record()).posted == ["which-case"]
    assert case.orders("!reply hello there", record=Record()).posted == ["which-case"]


def test_a_mistyped_code_is_never_guessed(case: Scene) -> None:
    """One slip from an open case: asked. Far from all: said."""
    case.orders(f"!take {_slip(CODE)}", record=Record())
    assert case.posted == ["no-case-near"]
    assert CODE in VOICE.to_desk(case.effects(Post)[0].lines)

    assert case.orders(f"!take {CODE[:-1]}", record=Record()).posted == ["no-case-near"]
    assert case.orders("!take 999999", record=Record()).posted == ["no-case"]
    assert case.orders("!reply 999999 hello", record=Record()).effects(Say) == []
