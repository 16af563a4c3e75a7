"""Records inside sealed columns."""

import dataclasses
from typing import get_args

import pytest

from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Claimed, Conversation
from safetybot.core.escalation import Climb, Reach, Step, Target
from safetybot.core.events import Event
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.fields import CASE, CONVERSATION, EVENT, LETTER, SAID, Letter
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


def test_rows_from_before_signal_still_open() -> None:
    """What was kept before anything disappeared, and before anybody could come back, opens with nothing of it."""
    at = '"at": "2026-11-21T14:00:00Z"'
    said = DESK.seal("said", "content", "row", f'{{"author": "reporter", {at}, "words": "hello"}}'.encode())
    person = DESK.seal("conversations", "content", "row", b'{"id": "c", "transport": "matrix", "address": "!a"}')

    assert SAID.open(DESK, "row", said) == Said("reporter", NOW, "hello", until=None)
    opened = CONVERSATION.open(DESK, "row", person)
    assert not opened.doubted
    assert (opened.expires, opened.tries, opened.wrong_claims) == (0, 0, 0)
    assert (opened.calmed_at, opened.return_code, opened.phrase, opened.claimed) == (None,) * 4


def test_who_comes_back_is_kept_exactly() -> None:
    """Return code, phrase and claim, and until when words stay, come back as they were."""
    said = Said("reporter", NOW, "hello", "m", until=NOW + MINUTE / 7)
    person = Conversation(
        id="c",
        transport="matrix",
        address="!a",
        doubted=True,
        calmed_at=NOW,
        expires=3600,
        return_code="AAAA-BBBB-CCCC",
        phrase="blue teapot",
        tries=2,
        tries_again_at=NOW,
        wrong_claims=1,
        claimed=Claimed("other", "signal", "aci"),
    )

    assert SAID.open(DESK, "row", SAID.seal(DESK, "row", said)) == said
    assert CONVERSATION.open(DESK, "row", CONVERSATION.seal(DESK, "row", person)) == person


def test_cases_from_before_escalation_still_open() -> None:
    """A case that was kept before it could climb opens, as one that has not begun to."""
    at = "2026-11-21T14:00:00Z"
    old = f'''{{"id": "case", "code": "K7F2", "conversation": "c", "priority": "P1", "opened_at": "{at}",
        "state": "taken", "category": "doxxing", "owner": "@bea", "owner_name": "Bea", "closed_at": null,
        "answer_by": "{at}"}}'''

    opened = CASE.open(DESK, "case", DESK.seal("cases", "content", "case", old.encode()))

    assert opened == Case(
        id="case",
        code="K7F2",
        conversation="c",
        priority=Priority.P1,
        opened_at=NOW,
        state=CaseState.TAKEN,
        category="doxxing",
        owner="@bea",
        owner_name="Bea",
        answer_by=NOW,
    )
    assert (opened.climb, opened.schedule, opened.breached, opened.missed) == (None, None, False, 0)


def test_a_letter_from_before_mentions_still_opens() -> None:
    """What waited to be sent before messages mentioned people is sent, and mentions nobody."""
    old = DESK.seal("outbox", "letter", "row", b'{"body": "hello", "alert": true, "told": false}')

    assert LETTER.open(DESK, "row", old) == Letter("hello", alert=True)


def test_a_climb_comes_back_equal() -> None:
    """Where an escalation stands, and the steps of the day it began, are kept exactly."""
    steps = (
        Step(MINUTE * 0, (Target(Reach.TIER, "first"), Target(Reach.WEBHOOK))),
        Step(MINUTE / 7, (Target(Reach.DIRECTOR),)),
    )
    climb = Climb(steps=steps, repeats=2, pause=5 * MINUTE, began=NOW, at=NOW + MINUTE, next=1, round=1)
    case = Case(
        id="case",
        code="K7F2",
        conversation="c",
        priority=Priority.P0,
        opened_at=NOW,
        climb=climb,
        schedule="eu",
        acknowledged_at=NOW,
        breached=True,
        missed=3,
    )

    assert CASE.open(DESK, "row", CASE.seal(DESK, "row", case)) == case


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
