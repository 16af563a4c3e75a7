"""The order in which what came together is dealt with."""

import random
from datetime import UTC, datetime, timedelta

from safetybot.core.events import (
    AlarmRaised,
    FromTransport,
    MessageEdited,
    MessageReceived,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
)
from safetybot.engine.order import as_written

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


def who(room: str) -> Origin:
    return Origin(transport="memory", place=Place.DESK if room == "desk" else Place.REPORTER, address=room)


def message(id: str, minutes: int, room: str = "ana") -> MessageReceived:
    """A message that was written so many minutes ago."""
    written = NOW - timedelta(minutes=minutes)
    return MessageReceived(id=id, at=NOW, written_at=written, origin=who(room), message=id, words=id)


def order(*events: FromTransport) -> list[str]:
    return [event.id for event in as_written(events)]


def test_messages_go_in_the_order_of_writing() -> None:
    """What was written first comes first; what was written at the same time stays as it came."""
    assert order(message("c", 1), message("a", 9), message("b1", 5), message("b2", 5)) == ["a", "b1", "b2", "c"]


def test_everybody_keeps_their_places() -> None:
    """Only what is in the same conversation changes places: nobody comes before others by writing an old date."""
    mixed = (message("a2", 1), message("b2", 2, "ben"), message("a1", 5000), message("b1", 9000, "ben"))

    assert order(*mixed) == ["a1", "b1", "a2", "b2"]


def test_the_desk_is_left_alone() -> None:
    """Commands follow each other as the room saw them; what the bot says of itself stays where it is."""
    alarm = AlarmRaised(id="alarm", at=NOW, alarm="identity-changed")

    assert order(message("d1", 1, "desk"), alarm, message("d2", 9, "desk")) == ["d1", "alarm", "d2"]


def test_what_speaks_of_another_message_stays_behind_it() -> None:
    """An edit, a withdrawal and a sign have all before them that came before them, in whatever order that is now."""
    edit = MessageEdited(id="edit", at=NOW, origin=who("ana"), target="b", words="b!")
    sign = ReactionGiven(id="sign", at=NOW, origin=who("ana"), message="sign", target="x", emoji="👍")
    gone = MessageWithdrawn(id="gone", at=NOW, origin=who("ana"), target="a")

    assert order(sign, message("b", 1), edit, message("a", 9), gone, message("c", 0)) == [
        "sign",
        "a",
        "b",
        "edit",
        "gone",
        "c",
    ]


def test_nothing_is_lost_or_made() -> None:
    """Whatever comes in whatever order: the same events come out, each conversation in its own places, in order."""
    dice = random.Random(1)
    for _ in range(200):
        rooms = [dice.choice(("ana", "ben", "desk")) for _ in range(dice.randrange(12))]
        events = [message(f"m{number}", dice.randrange(10**6), room) for number, room in enumerate(rooms)]
        ordered = as_written(events)
        assert sorted(event.id for event in ordered) == sorted(event.id for event in events)
        assert [event.origin.address for event in ordered if not isinstance(event, AlarmRaised)] == rooms
        for room in ("ana", "ben"):
            own = [
                event.written_at
                for event in ordered
                if isinstance(event, MessageReceived) and event.origin == who(room)
            ]
            assert own == sorted(own)
