"""Records inside sealed columns."""

import dataclasses
from typing import get_args

import pytest

from safetybot.core.conversation import Conversation
from safetybot.core.events import Event
from safetybot.core.facts import Said
from storage.fields import CONVERSATION, EVENT, SAID
from storage.sealing import DataKey, UnopenedError
from tests.storage.samples import KEY, MINUTE, NOW, every_event, message

DESK = DataKey("desk", KEY)
SAMPLES = every_event("conversation", "words")


def test_samples_are_complete() -> None:
    """The samples have one event of every kind there is."""
    assert {type(event) for event in SAMPLES} == set(get_args(Event))


@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: event.kind)
def test_every_event_comes_back_equal(event: Event) -> None:
    """An event of each kind comes back as it went in."""
    assert EVENT.open(DESK, "row", EVENT.seal(DESK, "row", event)) == event


@pytest.mark.parametrize("words", ["", "🆘", "\x00\u202e</b>", "é" * 60_000], ids=["empty", "emoji", "control", "long"])
def test_any_words_come_back_equal(words: str) -> None:
    """Whatever can be written comes back as it was written."""
    event = message("1", words)

    assert EVENT.open(DESK, "row", EVENT.seal(DESK, "row", event)) == event


def test_half_a_character_stops_nothing() -> None:
    """Half a character, which JSON allows and UTF-8 does not, is replaced; the rest of the message is kept."""
    event = message("1", "help \ud800 me \U0001f198")

    opened = EVENT.open(DESK, "row", EVENT.seal(DESK, "row", event))

    assert opened == dataclasses.replace(event, words="help \ufffd me \U0001f198")


def test_rows_from_before_the_times_still_open() -> None:
    """What was kept before anybody noted when it was written opens, as what came when it was written."""
    at = '"at": "2026-11-21T14:00:00Z"'
    said = DESK.seal(
        "said", "content", "row", f'{{"author": "reporter", {at}, "words": "hello", "message": "m"}}'.encode()
    )
    person = DESK.seal("conversations", "content", "row", b'{"id": "c", "transport": "matrix", "address": "!a"}')

    assert SAID.open(DESK, "row", said) == Said("reporter", NOW, "hello", "m", written=None)
    opened = CONVERSATION.open(DESK, "row", person)
    assert (opened.asked_at, opened.heard, opened.delay) == (None, None, None)


def test_times_come_back_equal() -> None:
    """When something was written and how long it took are kept exactly."""
    said = Said("reporter", NOW, "hello", "m", written=NOW - 3 * MINUTE)
    person = Conversation(id="c", transport="matrix", address="!a", asked_at=NOW, heard=NOW, delay=MINUTE / 7)

    assert SAID.open(DESK, "row", SAID.seal(DESK, "row", said)) == said
    assert CONVERSATION.open(DESK, "row", CONVERSATION.seal(DESK, "row", person)) == person


def test_unknown_shape_does_not_open() -> None:
    """Something sealed by us that is no event does not open, and the error does not quote it."""
    sealed = DESK.seal("inbox", "content", "row", b'{"kind": "secret-words"}')

    with pytest.raises(UnopenedError) as caught:
        EVENT.open(DESK, "row", sealed)

    assert caught.value.__cause__ is None
    assert "secret" not in str(caught.value)
