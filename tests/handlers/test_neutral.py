"""Neutral mode: every word of the bot's is harmless in anybody's eyes."""

import re

import pytest

from handlers.neutral import HARMLESS, RECEIVED, names
from handlers.timers import PROMISE, SILENCE
from safetybot.core.effects import Say
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from safetybot.i18n.catalogue import available, known_ids, load
from tests.handlers.scene import VOICE, Scene

SAID = {RECEIVED.id, *(text.id for text in HARMLESS.values())}
"""All that is said there."""


@pytest.fixture
def watched(handed_over: Scene) -> Scene:
    """A reporter with an open case who has asked for it."""
    return handed_over.says("somebody else can read this phone").later(minutes=30)


def test_on_request(handed_over: Scene) -> None:
    """It is said in harmless words, people read why, the desk knows it once and sees it on the card."""
    handed_over.says("somebody else can read this phone")

    assert handed_over.told == ["neutral-on"]
    assert handed_over.posted == ["somebody else can read this phone", "neutral-desk"]
    assert "no names, no case code" in handed_over.card
    assert "neutral-desk" not in handed_over.says("neutral").posted


def test_as_the_first_words(scene: Scene) -> None:
    """No greeting names anybody; the one question is whether it is urgent."""
    scene.says("neutral please")

    assert scene.told == ["neutral-on", "neutral-ask"]
    assert scene.says("no").told == ["neutral-received"]
    assert scene.posted[-1] == "neutral-desk"
    assert scene.record.case is not None


def test_in_the_middle_of_the_questions(scene: Scene) -> None:
    """What is left of them is whether it is urgent."""
    scene.says("hello", "yes")
    assert scene.says("my phone is checked").told == ["neutral-on", "neutral-ask"]
    assert scene.says("yes").told == ["neutral-urgent"]
    assert scene.case.priority is Priority.P0


@pytest.mark.parametrize("answer", ["no", "not sure", "no, he reads everything"])
def test_who_cannot_write_safely(scene: Scene, answer: str) -> None:
    """From that answer on."""
    scene.says("hello", answer)

    assert scene.told == ["neutral-ask"]
    assert scene.conversation.neutral
    assert scene.says("no").posted[-1] == "neutral-desk"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("SOS", ["neutral-urgent"]),
        ("I want to die", ["neutral-urgent"]),
        ("there are two men at my door", ["neutral-urgent"]),
        ("he wants my password", ["neutral-received"]),
        ("help", ["neutral-received"]),
        ("help doxxing", ["neutral-received"]),
        ("what do you keep", ["neutral-received"]),
        ("lost phone", ["neutral-received"]),
        ("code words", ["neutral-received"]),
        ("stop", ["neutral-done"]),
        ("delete everything", ["neutral-sure"]),
        ("status", ["neutral-received"]),
        ("who is this", ["stranger"]),
        ("my case", ["stranger"]),
        ("language", ["languages"]),
        ("français", ["language-changed"]),
        ("code word lighthouse", ["word-agreed"]),
    ],
)
def test_what_they_read(watched: Scene, words: str, told: list[str]) -> None:
    """Whatever is asked, the answer is harmless; nothing is left without one."""
    assert watched.says(words).told == told


def test_files_and_what_cannot_be_read(watched: Scene) -> None:
    """In harmless words, too."""
    assert watched.sends_file().told == ["neutral-text-only"]
    assert watched.sends_unreadable().told == ["neutral-again"]


def test_what_comes_unasked(watched: Scene) -> None:
    """That somebody has it, and that it takes longer; that it is over is not said at all."""
    assert watched.later(hours=30).fires(PROMISE).told == ["neutral-late"]
    assert watched.orders("!take").told == ["neutral-person"]
    assert watched.orders("!close").told == []


def test_silence_is_not_commented(scene: Scene) -> None:
    """Whoever stops writing reads nothing more."""
    scene.says("neutral").later(minutes=6).fires(SILENCE)

    assert scene.told == []
    assert scene.record.case is not None


def test_an_answer_by_a_sign(scene: Scene) -> None:
    """The harmless question is the same question."""
    scene.says("neutral")
    (ask,) = [say for say in scene.effects(Say) if say.lines == (Text.of("neutral-ask"),)]
    assert ask.key == scene.conversation.question_key()

    assert scene.reacts("👍").case.priority is Priority.P0


def test_a_human_writes_what_they_want(watched: Scene) -> None:
    """As it was written, but for the case code."""
    assert watched.orders("!reply see you at the team").told == ["see you at the team"]
    code = watched.case.code
    for line in (f"about {code}:", f"{code[:3]}-{code[3:]}", code.lower()):
        assert watched.orders(f"!reply it is {line}").posted == ["reply-names-code"]
        assert watched.told == []


def test_a_code_is_found_however_it_is_written() -> None:
    """And nothing else is taken for it."""
    assert names("your k7f-2qm is", "K7F2QM")
    assert not names("K7F 2Q", "K7F2QM")


def test_harmless_sentences_name_nothing() -> None:
    """No team, no danger, no case, in any sentence that may be said there."""
    for id in SAID - {"neutral"}:
        said = VOICE.to_reporter((Text.of(id, least=3),), "en")
        assert not re.search(r"\b(sos|team|danger|emergency|case|report|safety|threat|help)\b", said.lower()), said


@pytest.mark.parametrize("language", available())
def test_they_name_nothing_in_any_language(language: str) -> None:
    """Nobody has put the team's name or a word that everybody knows into a translation."""
    catalogue = load(language)
    for id in SAID & set(catalogue.variables):
        assert catalogue.variables[id] <= {"least", "languages"}
        assert "SOS" not in catalogue.say(id, {"least": 3, "languages": "English"})


def test_every_sentence_of_the_table_is_there() -> None:
    """One that was renamed would be left out in silence."""
    assert {*HARMLESS, *SAID} <= known_ids()
