"""How much a transport is given while its server limits us or fails."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from safetybot.core.outgoing import Lane, NotSent, Sent
from safetybot.core.ports import Leave
from safetybot.engine.pace import AT_ONCE, LIMITED_FOR, RESERVE, Pace

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
SENT = Sent("$1")
FAILS = NotSent("network", perhaps=True)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_full_speed_until_something_happens() -> None:
    """Several at once, whatever their lane; what is on its way counts."""
    pace = Pace()

    assert pace.leave(NOW, 0) == Leave(AT_ONCE)
    assert pace.leave(NOW, 3).most == AT_ONCE - 3
    assert pace.leave(NOW, AT_ONCE).most == 0
    assert pace.next_at(NOW) is None


def test_a_limit_is_everybodys() -> None:
    """Nothing goes out before the time the server named, and then one at a time, merged."""
    pace = Pace()
    pace.note(NotSent("rate-limited", wait=5), NOW)

    assert pace.leave(after(4.9), 0).most == 0
    assert pace.next_at(NOW) == after(5)
    assert pace.leave(after(5 * RESERVE), 0) == Leave(1, Lane.BULK, merge=True)
    assert pace.leave(after(5 * RESERVE), 1).most == 0


def test_what_is_urgent_finds_something_left() -> None:
    """What is ordinary waits longer, so that the server has counted up some leave for a call for help."""
    pace = Pace()
    pace.note(NotSent("rate-limited", wait=5), NOW)

    assert pace.leave(after(5), 0) == Leave(1, Lane.URGENT, merge=True)
    pace.note(SENT, after(15))
    assert pace.leave(after(15), 0).lane is Lane.URGENT
    assert pace.leave(after(20), 0).lane is Lane.BULK


def test_a_limit_passes() -> None:
    """After a while without a refusal everything is as before."""
    pace = Pace()
    pace.note(NotSent("rate-limited", wait=5), NOW)

    assert pace.leave(NOW + LIMITED_FOR, 0) == Leave(AT_ONCE)


def test_a_failing_server_is_asked_by_one_message_ever_less_often() -> None:
    """At most one request a second after the first two, then seldom; one that goes out ends it."""
    pace, at, asked = Pace(), NOW, []
    while at < after(120):
        if pace.leave(at, 0).most:
            assert pace.leave(at, 0).most == (1 if asked else AT_ONCE)
            asked.append(at)
            pace.note(FAILS, at)
        at = pace.next_at(at) or at
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(asked)]

    assert gaps[:6] == [0, 1, 2, 4, 8, 15]
    pace.note(SENT, at)
    assert pace.leave(at + timedelta(seconds=15), 0) == Leave(AT_ONCE)


def test_eight_failures_at_once_are_one() -> None:
    """What was on its way when the server went down does not add up."""
    pace = Pace()
    for _ in range(AT_ONCE):
        pace.note(FAILS, NOW)

    assert pace.next_at(NOW) == after(1)


def test_one_rooms_trouble_is_not_the_servers() -> None:
    """A room that cannot be written to slows nobody else down."""
    pace = Pace()
    pace.note(NotSent("room-unknown"), NOW)
    pace.note(NotSent("too-large", again=False), NOW)

    assert pace.leave(NOW, 0) == Leave(AT_ONCE)


def test_a_nonsensical_wait_is_an_hour_at_most() -> None:
    """A server that names a year does not silence us for a year."""
    pace = Pace()
    pace.note(NotSent("rate-limited", wait=3e7), NOW)

    assert pace.leave(NOW + timedelta(hours=1, seconds=1), 0).most > 0


def test_what_works_again_is_given_everything() -> None:
    """Nobody waits for a server that has come back."""
    pace = Pace()
    for _ in range(5):
        pace.note(FAILS, NOW)
    pace.begin_anew(NOW)

    assert pace.leave(NOW, 0) == Leave(AT_ONCE)


def test_a_limit_outlives_a_new_connection() -> None:
    """The server still knows what it has said before the connection broke."""
    pace = Pace()
    pace.note(NotSent("rate-limited", wait=1800), NOW)
    later = NOW + timedelta(minutes=20)
    pace.begin_anew(later)

    assert pace.leave(later, 0).most == 0
    assert pace.leave(NOW + timedelta(minutes=31), 0).most > 0
