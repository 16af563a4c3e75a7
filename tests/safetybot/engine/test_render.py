"""Effects become finished letters: what a transport can carry decides how they look."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Call, Decision, Post, Ring, Say, SendCanary
from safetybot.core.outgoing import Lane, OutgoingKind, Traits
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text, Words
from safetybot.engine.render import Desk, Letter, render

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
SMALL = Traits(knows_repeats=False, threads=False, most_bytes=1_900)


class Plain:
    """Words as they are; ids instead of sentences."""

    def to_reporter(self, lines: Sequence[Line], language: str | None) -> str:
        said = "\n".join(_plain(line) for line in lines)
        return f"{language}: {said}" if language else said

    def to_desk(self, lines: Sequence[Line]) -> str:
        return self.to_reporter(lines, None)

    def twice(self, lines: Sequence[Line], language: str | None = None) -> str:
        return f"two: {self.to_reporter(lines, None)}"


def _plain(line: Line) -> str:
    return line.text if isinstance(line, Words) else line.id


def record(**about: object) -> Record:
    conversation = Conversation(id="c", transport="signal", address="ana", case="k", **about)  # type: ignore[arg-type]
    case = Case(id="k", code="K7F2Q3", conversation="c", priority=Priority.P1, opened_at=NOW)
    return Record(conversation, case)


def letters(decision: Decision, *, desk: str = "matrix") -> list[Letter]:
    found = render(decision, Plain(), Desk(desk, "desk"), {"signal": SMALL, "matrix": Traits()})
    return [letter for letter in found if isinstance(letter, Letter)]


def test_a_desk_with_threads_needs_no_code() -> None:
    """The thread says which case it is about."""
    [letter] = letters(Decision(record(), (Post((Text("news"),)),)))

    assert (letter.body, letter.thread_key) == ("news", "card:k")


def test_in_a_desk_without_threads_each_piece_names_its_case() -> None:
    """Also the second half of something long, which may stand far below the first."""
    found = letters(Decision(record(), (Post((Words("word " * 1_000),)),)), desk="signal")

    assert len(found) == 3
    assert all(letter.body.startswith("K7F2Q3 · ") for letter in found)
    assert all(letter.thread_key == "card:k" for letter in found)


def test_a_post_that_names_its_case_is_left_alone() -> None:
    """Nobody reads the code twice in one line."""
    [letter] = letters(Decision(record(), (Post((Words("K7F2Q3 taken by Bea."),)),)), desk="signal")

    assert letter.body == "K7F2Q3 taken by Bea."


def test_the_card_and_what_is_said_outside_name_themselves() -> None:
    """The card has the code in its own first line; what is about no case needs none."""
    card = Post((Text("card"),), key="card:k")
    outside = Post((Text("general"),), outside=True)

    assert [letter.body for letter in letters(Decision(record(), (card, outside)), desk="signal")] == [
        "card",
        "general",
    ]


def test_a_reporter_gets_as_much_at_once_as_their_channel_carries() -> None:
    """The last piece speaks for all: it has the key, and its fate is told."""
    found = letters(Decision(record(), (Say((Words("word " * 1_000),), key="reply:1", told=True),)))

    assert [letter.key for letter in found] == [None, None, "reply:1"]
    assert [letter.told for letter in found] == [False, False, True]


def test_a_neutral_line_is_sent_alike_to_everybody() -> None:
    """Ahead of all that follows with it, and as neutral, whatever else is true: how it comes tells nothing."""
    neutral = Say((Text("calm"),), neutral=True)

    sent = [letters(Decision(record(**state), (neutral,)))[0] for state in ({}, {"doubted": True}, {"forced": True})]
    [reply] = letters(Decision(record(doubted=True), (Say((Words("x"),), key="reply:1", told=True),)))

    assert {(letter.kind, letter.lane) for letter in sent} == {(OutgoingKind.NEUTRAL, Lane.URGENT)}
    assert reply.kind is OutgoingKind.SAY


def test_the_webhook_can_be_told_of_the_bot_itself() -> None:
    """Without a case; nothing is in it but a fixed word."""
    [letter] = letters(Decision(Record(), (Call(Ring.TRIGGER, matter="canary-signal"),)))

    assert letter.transport == "webhook"
    assert '"code": "canary-signal"' in letter.body


def test_a_canary_is_sent_by_its_own_transport() -> None:
    """The second account of that transport writes; the bot's own never does."""
    [letter] = letters(Decision(Record(), (SendCanary("signal"),)))

    assert (letter.transport, letter.kind) == ("signal-canary", OutgoingKind.CANARY)


@pytest.mark.parametrize(("language", "body"), [("es", "es: hi"), (None, "two: hi")])
@pytest.mark.parametrize("doubted", [False, True])
def test_to_somebody_nobody_knows(language: str | None, body: str, doubted: bool) -> None:
    """In the language of what they have just written, else in two; never in the one that was spoken there."""
    say = Say((Text("hi"),), anybody=not doubted, language=language, neutral=True)
    [letter] = letters(Decision(record(language="fr", doubted=doubted), (say,)))

    assert letter.body == body
