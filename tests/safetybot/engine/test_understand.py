"""What an event means."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from safetybot.core.events import CommandGiven, MessageReceived, Origin, Place
from safetybot.core.meaning import Intent, Meaning
from safetybot.engine.understand import understand

NOW = datetime(2026, 11, 21, 14, tzinfo=UTC)


def read(words: str) -> Meaning:
    return Meaning(intents=frozenset({Intent.SOS}) if words == "sos" else frozenset())


def message(words: str, place: Place) -> MessageReceived:
    origin = Origin(transport="memory", place=place, address="!room")
    return MessageReceived(id="1", at=NOW, written_at=NOW, origin=origin, message="1", words=words, thread="root")


def test_a_reporters_words_get_their_meaning() -> None:
    """What a reporter writes is read; the words stay as they are."""
    event = understand(message("sos", Place.REPORTER), read)

    assert isinstance(event, MessageReceived)
    assert event.meaning.intents == {Intent.SOS}
    assert event.words == "sos"


def test_a_reporter_gives_no_commands() -> None:
    """An exclamation mark is only that when a reporter writes it."""
    assert isinstance(understand(message("!close", Place.REPORTER), read), MessageReceived)


@pytest.mark.parametrize(
    ("words", "word", "rest"),
    [
        ("!take", "take", ""),
        ("  !TAKE K7F2QM ", "take", "K7F2QM"),
        ("!reply one\n\ntwo", "reply", "one\n\ntwo"),
        ("!r\nhello", "r", "hello"),
        ("!reply\u00a0hello", "reply", "hello"),
        ("! take", " take", ""),
        ("!  reply we are here", " reply", "we are here"),
        ("K7F2QM !take", "take", "K7F2QM"),
        (" k7f2qm: !reply one\n\ntwo", "reply", "K7F2QM one\n\ntwo"),
        ("#K7F2QM\n!take", "take", "#K7F2QM"),
        ("K7F2Q4 !reply #k7f2q4 hello", "reply", "#k7f2q4 hello"),
        ("K7F2QN !take", "take", "K7F2QN"),
        ("kfhqmf !take", "take", "KFHQMF"),
        ("K7F2QM ! take", " take", "K7F2QM"),
    ],
)
def test_a_line_of_the_desk_that_begins_with_a_mark_is_a_command(words: str, word: str, rest: str) -> None:
    """The word behind the mark, and all that follows, line breaks included; a case code may also stand before it."""
    event = understand(message(words, Place.DESK), read)

    assert isinstance(event, CommandGiven)
    assert (event.word, event.rest, event.thread) == (word, rest, "root")


@pytest.mark.parametrize(
    "words",
    [
        "take",
        "I said !take",
        "!",
        "! ",
        "!!",
        "! ?",
        "!?",
        "",
        "K7F2QM",
        "K7F2QM take",
        "K7F2QM !",
        "K7F2QM we !take",
        "please !reply wait",
        "#now !take",
    ],
)
def test_other_lines_of_the_desk_are_talk(words: str) -> None:
    """Without a word right behind a leading mark it is not a command."""
    assert isinstance(understand(message(words, Place.DESK), read), MessageReceived)


def test_quoting_a_card_names_its_case() -> None:
    """In a client without threads a responder answers the card: the command is about that case."""
    event = understand(replace(message("!take", Place.DESK), thread=None, answers="card"), read)

    assert isinstance(event, CommandGiven)
    assert event.thread == "card"
