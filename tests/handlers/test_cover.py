"""Asking for cover, exchanging shifts, taking either."""

import pytest

from handlers.timers import HANDOFF, SWAPS
from safetybot.core.effects import ChangeSchedule
from safetybot.core.oncall.model import Swap
from tests.handlers.watch import PEOPLE, Watch, daily, paris, rota_of, team


@pytest.fixture
def watch() -> Watch:
    """Ana is on call until tomorrow at nine, then Bea, then Carl."""
    return Watch()


def test_nothing_is_asked(watch: Watch) -> None:
    """Alone the command lists what is open, and says how it is used."""
    assert watch.orders("!cover").posted == ["cover-none", "cover-how"]


def test_a_request_changes_nobody(watch: Watch) -> None:
    """Asked for in the middle of a shift; until somebody takes it everything stays as it was."""
    watch.orders("!cover from tomorrow 10:00 until tomorrow 12:00", by="bea")

    assert watch.posted == ["cover-asked", "cover-row"]
    assert watch.whoever("2026-11-22 11:00") == ("bea",)
    assert watch.orders("!cover").posted == ["cover-open", "cover-row", "cover-how"]


def test_taken(watch: Watch) -> None:
    """Whoever takes it stands in for that span; the asker is told, the rest of the shift is theirs still."""
    watch.orders("!cover from tomorrow 10:00 until tomorrow 12:00", by="bea").orders("!cover take 1", by="carl")

    assert watch.posted == ["cover-taken", "schedule-head", "schedule-row"]
    assert [person.name for person in watch.posts[0].mention] == ["bea"]
    assert watch.whoever("2026-11-22 11:00") == ("carl",)
    assert watch.whoever("2026-11-22 12:00") == ("bea",)
    assert watch.timers[HANDOFF] == watch.now
    assert watch.orders("!cover").posted == ["cover-none", "cover-how"]


def test_taken_back(watch: Watch) -> None:
    """Undoing a taken one gives the span back; undoing an open one just ends it; neither can be undone twice."""
    watch.orders("!cover next", by="bea").orders("!cover take 1", by="carl").orders("!cover undo 1", by="bea")
    assert watch.posted[0] == "cover-undone"
    assert watch.whoever("2026-11-22 11:00") == ("bea",)
    assert watch.orders("!cover undo 1").posted == ["swap-unknown", "cover-none"]

    watch.orders("!cover next", by="bea").orders("!cover undo #1")
    assert watch.posted == ["cover-undone"]
    assert watch.changes == []


def test_the_next_shift(watch: Watch) -> None:
    """The next one that has not begun, whole."""
    watch.orders("!cover next")

    request = watch.changes[0]
    assert (request.start, request.end) == (paris("2026-11-24 09:00"), paris("2026-11-25 09:00"))


def test_the_word_of_one_counts_over_older_changes(watch: Watch) -> None:
    """What is taken now lies above an override that was made after it had been asked for."""
    watch.orders("!cover next", by="bea").orders("!override @ana from 22 Nov 09:00 until 23 Nov 09:00")
    assert watch.whoever("2026-11-22 11:00") == ("ana",)

    watch.orders("!override @bea from 22 Nov 10:00 until 22 Nov 14:00").orders("!cover take 1", by="carl")
    assert watch.whoever("2026-11-22 11:00") == ("carl",)


@pytest.mark.parametrize(
    ("line", "by", "answer"),
    [
        ("!cover take", "carl", "swap-unknown"),
        ("!cover take 7", "carl", "swap-unknown"),
        ("!cover take one", "carl", "swap-unknown"),
        ("!cover undo", "carl", "swap-unknown"),
        ("!cover take 1", "bea", "swap-own"),
        ("!cover take 1", "dora", "not-in-schedule"),
        ("!cover take 2", "ana", "swap-not-asked"),
        ("!cover next", "dora", "not-in-schedule"),
        ("!cover next", "bea", "cover-already"),
        ("!cover @nobody next", "bea", "no-person"),
        ("!cover @bea next", "bea", "swap-own"),
        ("!cover sometimes", "bea", "time-unclear"),
        ("!cover from 16:00 until 18:00", "bea", "swap-off-duty"),
        ("!cover until 18:00", "ana", "swap-past"),
    ],
)
def test_what_is_refused(watch: Watch, line: str, by: str, answer: str) -> None:
    """The reason is named, and nothing changes. Bea has asked everybody (1), and Carl (2)."""
    watch.orders("!cover next", by="bea").orders("!cover @carl from 22 Nov 10:00 until 22 Nov 11:00", by="bea")

    watch.orders(line, by=by)

    assert watch.posted[0] == answer
    assert watch.effects(ChangeSchedule) == []


def test_taken_twice(watch: Watch) -> None:
    """Only an open one can be taken."""
    watch.orders("!cover next", by="bea").orders("!cover take 1", by="carl")

    assert watch.orders("!cover take 1", by="ana").posted == ["swap-taken"]
    assert watch.whoever("2026-11-22 11:00") == ("carl",)


def test_not_taken_in_time(watch: Watch) -> None:
    """Once it has begun it is over: it is not listed, and cannot be taken."""
    watch.orders("!cover next", by="bea").at("2026-11-22 09:00")

    assert watch.orders("!cover").posted == ["cover-none", "cover-how"]
    assert watch.orders("!cover take 1", by="carl").posted == ["swap-past"]


def test_taken_by_somebody_who_cannot_be_paged(watch: Watch) -> None:
    """That would be a gap: it is asked about first."""
    watch.rota = rota_of()
    watch.orders("!cover next", by="bea").orders("!away from 22 Nov until 22 Nov", by="carl")

    assert watch.orders("!cover take 1", by="carl").posted[0] == "gap-question"
    assert watch.orders("!cover take 1 anyway", by="carl").posted[0] == "cover-taken"


def test_cover_in_several_schedules(watch: Watch) -> None:
    """A request for each schedule in which somebody is on call then."""
    watch.rota = rota_of(team(), team(daily("bea"), name="night"))

    watch.orders("!cover from tomorrow 10:00 until tomorrow 12:00", by="bea")

    assert [(one.number, one.schedule) for one in watch.changes if isinstance(one, Swap)] == [(1, "team"), (2, "night")]


def test_an_exchange(watch: Watch) -> None:
    """Two whole shifts change hands in one step, when the one who is asked takes it."""
    watch.orders("!swap @carl 22 Nov for 23 Nov", by="bea")
    assert watch.posted == ["cover-asked", "cover-row-for"]
    assert [person.name for person in watch.posts[0].mention] == ["carl"]
    assert watch.whoever("2026-11-22 12:00") == ("bea",)

    watch.orders("!swap take 1", by="carl")

    assert watch.posted[0] == "cover-taken"
    assert watch.whoever("2026-11-22 12:00") == ("carl",)
    assert watch.whoever("2026-11-23 12:00") == ("bea",)


@pytest.mark.parametrize(
    ("line", "by", "answer"),
    [
        ("!swap", "bea", "command-needs"),
        ("!swap @carl", "bea", "swap-how"),
        ("!swap @carl 22 Nov", "bea", "swap-how"),
        ("!swap @carl tomorrow for ever", "bea", "swap-how"),
        ("!swap @carl 23 Nov for 22 Nov", "bea", "swap-no-shifts"),
        ("!swap @carl 22 Nov for 24 Nov", "bea", "swap-no-shifts"),
        ("!swap @crl 22 Nov for 23 Nov", "bea", "no-person-near"),
        ("!swap @bea 22 Nov for 25 Nov", "bea", "swap-own"),
        ("!swap @carl 22 Nov for 23 Nov", "dora", "not-in-schedule"),
        ("!swap @bea today for 22 Nov", "ana", "swap-past"),
    ],
)
def test_an_exchange_that_is_refused(watch: Watch, line: str, by: str, answer: str) -> None:
    """The reason is named, and nothing changes."""
    watch.orders(line, by=by)

    assert watch.posted[0] == answer
    assert watch.changes == []


def test_reminders(watch: Watch) -> None:
    """What stays open is recalled ahead of its start, in waking hours, to those who are asked; what is taken is not."""
    watch.orders("!cover @ana next", by="carl")
    first = watch.timers[SWAPS]
    assert first == paris("2026-11-22 09:00")

    watch.facts = watch.at("2026-11-22 09:00").facts
    watch.fires(SWAPS)
    assert watch.posted == ["swap-reminder", "cover-row-asked"]
    assert [person.name for person in watch.posts[0].mention] == ["ana"]
    assert watch.timers[SWAPS] > watch.now

    watch.orders("!cover take 1", by="ana")
    watch.at("2026-11-22 21:00").fires(SWAPS)
    assert watch.posted == []
    assert SWAPS not in watch.timers


def test_reminders_of_something_far_away(watch: Watch) -> None:
    """The timer looks a week ahead at most; firing early or late it says nothing twice."""
    watch.rota = rota_of(people=PEOPLE)
    watch.orders("!cover from 14 Jan 09:00 until 14 Jan 12:00", by="ana")
    assert (watch.timers[SWAPS] - watch.now).days == 7

    watch.fires(SWAPS)
    assert watch.posted == []

    watch.at("2027-01-12 12:00").fires(SWAPS, due=paris("2027-01-10 09:00"))
    assert watch.posted == ["swap-reminder", "cover-row"]
    watch.fires(SWAPS)
    assert watch.posted == []
    assert Watch(None).fires(SWAPS).latest.effects == ()
