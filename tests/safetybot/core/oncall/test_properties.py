"""What holds for every schedule, in every zone, at every instant."""

import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safetybot.core.oncall.final import gaps, next_change, on_call, shifts, spans, with_changes
from safetybot.core.oncall.model import Override, Rotation, Schedule, Span, Swap, Tier, Turn, Window
from safetybot.core.oncall.rotation import hand_off, holder, turn_at, turns
from safetybot.core.oncall.wall import instant, wall_clock
from safetybot.core.oncall.window import is_open, openings
from tests.safetybot.core.oncall.schedules import (
    DAY,
    PEOPLE,
    moments,
    overrides,
    rota,
    rotations,
    schedules,
    swaps,
    windows,
    zones,
)

SPAN = timedelta(days=4)
MINUTE = timedelta(minutes=1)

some = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def cases(draw: st.DrawFn) -> tuple[Schedule, datetime]:
    """A schedule and an instant at which to look."""
    zone = draw(zones)
    return draw(schedules(zone)), draw(moments(zone))


@st.composite
def rotating(draw: st.DrawFn) -> tuple[Rotation, ZoneInfo, datetime]:
    zone = draw(zones)
    return draw(rotations(zone)), ZoneInfo(zone), draw(moments(zone))


@some
@given(cases())
def test_spans_cover_and_differ(case: tuple[Schedule, datetime]) -> None:
    """Spans begin and end where they were asked to, touch, differ from their neighbours, and name only people."""
    found = spans(case[0], case[1], case[1] + SPAN)

    assert (found[0].start, found[-1].end) == (case[1], case[1] + SPAN)
    assert all(before.end == after.start and before.on_call != after.on_call for before, after in pairwise(found))
    assert all(one.start < one.end and all(one.on_call.values()) for one in found)


@some
@given(cases())
def test_one_answer(case: tuple[Schedule, datetime]) -> None:
    """The answer for an instant is that of the span which holds it: at its start, inside, and just before its end."""
    for span in spans(case[0], case[1], case[1] + SPAN):
        for at in (span.start, span.start + (span.end - span.start) / 2, span.end - timedelta.resolution):
            assert on_call(case[0], at) == span.on_call


@some
@given(cases())
def test_the_span_asked_for_changes_no_answer(case: tuple[Schedule, datetime]) -> None:
    """A span asked for in two pieces gives the same people."""
    whole, middle = spans(case[0], case[1], case[1] + SPAN), case[1] + SPAN / 3
    parts = spans(case[0], case[1], middle) + spans(case[0], middle, case[1] + SPAN)

    assert [_holds(parts, span.start).on_call for span in whole] == [span.on_call for span in whole]
    assert {span.start for span in parts} - {middle} == {span.start for span in whole} - {middle}


@some
@given(cases())
def test_nobody_there_is_a_gap(case: tuple[Schedule, datetime]) -> None:
    """Nobody of the first tier can be reached: it is a gap. Somebody can: it is none."""
    found = gaps(case[0], PEOPLE, case[1], case[1] + SPAN)

    assert all(before.end <= after.start for before, after in pairwise(found))
    for span in spans(case[0], case[1], case[1] + SPAN):
        reached = any(name in PEOPLE for name in span.on_call.get(Tier.FIRST, ()))
        for at in (span.start, span.end - timedelta.resolution):
            assert any(gap.start <= at < gap.end for gap in found) is not reached


@some
@given(cases())
def test_shifts_are_the_same_people(case: tuple[Schedule, datetime]) -> None:
    """Who has a shift at an instant is on call then; nobody has two shifts of one tier that touch."""
    found = shifts(case[0], case[1], case[1] + SPAN)

    for span in spans(case[0], case[1], case[1] + SPAN):
        there = {(one.tier, one.person) for one in found if one.start <= span.start < one.end}
        assert there == {(tier, name) for tier, names in span.on_call.items() for name in names}
    for one in found:
        assert not any((one.end, one.person, one.tier) == (next.start, next.person, next.tier) for next in found)


@some
@given(cases())
def test_next_change(case: tuple[Schedule, datetime]) -> None:
    """The next change is where the first span ends."""
    found = spans(case[0], case[1], case[1] + SPAN)

    assert next_change(case[0], case[1], case[1] + SPAN) == (found[0].end if len(found) > 1 else None)


@some
@given(st.data())
def test_an_override_acts_in_its_span_only(data: st.DataObject) -> None:
    """Outside its span, and in other tiers, an override changes nothing."""
    zone = data.draw(zones)
    before, override = data.draw(schedules(zone)), data.draw(overrides(zone))
    after = with_changes(rota(before), [override]).schedules["s"]

    for at in (override.start - timedelta.resolution, override.end, data.draw(moments(zone))):
        if not override.start <= at < override.end:
            assert on_call(after, at) == on_call(before, at)
    for span in spans(after, override.start, override.end):
        others = on_call(before, span.start)
        assert {**span.on_call, Tier.FIRST: ()} == {**others, Tier.FIRST: ()}


@some
@given(st.data())
def test_a_swap_nobody_took_changes_nothing(data: st.DataObject) -> None:
    """With a swap that is only asked for, the schedule is the same."""
    zone = data.draw(zones)
    before, swap = data.draw(schedules(zone)), data.draw(swaps(zone, taken=False))

    assert with_changes(rota(before), [swap]) == rota(before)


@some
@given(st.data())
def test_a_taken_swap_keeps_the_number_covered(data: st.DataObject) -> None:
    """A taken swap changes only who: outside its two spans nothing, and inside nobody but those two."""
    zone = data.draw(zones)
    before, swap = data.draw(schedules(zone)), data.draw(swaps(zone, taken=True))
    after = with_changes(rota(before), [swap]).schedules["s"]
    two = {swap.asker, swap.taken_by}

    for at in (swap.start, swap.end, data.draw(moments(zone))):
        there, were = on_call(after, at), on_call(before, at)
        assert {name for names in there.values() for name in names} - two == {
            name for names in were.values() for name in names
        } - two
        if not _concerns(swap, at):
            assert there == were


@some
@given(rotating())
def test_turns_follow_each_other(case: tuple[Rotation, ZoneInfo, datetime]) -> None:
    """Turns touch, none is empty, and each is held by the person whose turn it is."""
    rotation, zone, start = case
    found = list(turns(rotation, zone, start, start + SPAN))

    assert all(one.start < one.end for one in found)
    assert all(before.end == after.start for before, after in pairwise(found))
    assert all(holder(rotation, zone, one.end - timedelta.resolution) == one.person for one in found)
    for at in (start, start + SPAN / 2):
        there = [one.person for one in found if one.start <= at < one.end]
        assert there == [name for name in (holder(rotation, zone, at),) if name]


@some
@given(rotating())
def test_hand_offs_never_go_back(case: tuple[Rotation, ZoneInfo, datetime]) -> None:
    """Hand-offs come in order; the turn that a hand-off begins is the last one to begin at that instant."""
    rotation, zone, at = case
    number = turn_at(rotation, zone, at)
    begun = [hand_off(rotation, zone, one) for one in range(number - 30, number + 30)]

    assert begun == sorted(begun)
    assert hand_off(rotation, zone, number) <= at < hand_off(rotation, zone, number + 1)
    for one in range(number - 30, number + 30):
        last = turn_at(rotation, zone, hand_off(rotation, zone, one))
        assert last >= one
        assert hand_off(rotation, zone, last) == hand_off(rotation, zone, one)


@some
@given(rotating())
def test_hand_offs_keep_their_hour(case: tuple[Rotation, ZoneInfo, datetime]) -> None:
    """A daily, weekly or monthly hand-off is at the anchor's hour by the wall clock, unless there is no such hour."""
    rotation, zone, at = case
    number = turn_at(rotation, zone, at)
    for one in range(number - 5, number + 5):
        begins = hand_off(rotation, zone, one)
        if rotation.turn is not Turn.HOURLY and not _near_a_gap(begins, zone):
            assert wall_clock(begins, zone).time() == rotation.anchor.time()


@some
@given(rotating())
def test_turns_are_counted_by_the_wall_clock(case: tuple[Rotation, ZoneInfo, datetime]) -> None:
    """The turn is the number of hours, days or weeks from the anchor to the latest time the wall clock has shown."""
    rotation, zone, at = case
    if rotation.turn is Turn.MONTHLY or rotation.days or rotation.monthdays:
        return
    unit = {Turn.HOURLY: timedelta(hours=1), Turn.DAILY: DAY, Turn.WEEKLY: 7 * DAY}[rotation.turn]
    shown = max(wall_clock(at - minutes * MINUTE, zone) for minutes in range(300))

    assert turn_at(rotation, zone, at) == (shown - rotation.anchor) // (rotation.every * unit)


@some
@given(rotating())
def test_days_are_counted_one_by_one(case: tuple[Rotation, ZoneInfo, datetime]) -> None:
    """A daily rotation on some days counts the days on which it moves."""
    rotation, zone, at = case
    if rotation.turn is not Turn.DAILY or not (rotation.days or rotation.monthdays):
        return
    shown = max(wall_clock(at - minutes * MINUTE, zone) for minutes in range(300))
    until = datetime.combine(shown.date(), rotation.anchor.time())
    until -= DAY if until > shown else timedelta(0)
    low, high = sorted((rotation.anchor, until))
    moves = [
        day
        for day in (low + later * DAY for later in range((high - low).days + 1))
        if (not rotation.days or day.weekday() in rotation.days)
        and (not rotation.monthdays or day.day in rotation.monthdays)
    ]
    moved = (
        len(moves) - 1 if until >= rotation.anchor else -sum(1 for day in moves if until < day < rotation.anchor) - 1
    )
    assert turn_at(rotation, zone, at) == moved // rotation.every


@some
@given(st.lists(windows, max_size=3), zones, st.data())
def test_windows_have_one_answer(some_windows: list[Window], zone: str, data: st.DataObject) -> None:
    """A window is open at an instant just when the instant lies in one of its openings; these do not touch."""
    start, place = data.draw(moments(zone)), ZoneInfo(zone)
    found = openings(some_windows, place, start, start + SPAN)

    assert all(opens < closes for opens, closes in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    for at in (start, *(edge for piece in found for edge in piece), start + SPAN / 2):
        if at < start + SPAN:
            assert is_open(some_windows, place, at) is any(opens <= at < closes for opens, closes in found)


@some
@given(zones, st.data())
def test_wall_clock_and_instant(zone: str, data: st.DataObject) -> None:
    """An instant's wall-clock time means it or its double, and a time that does not exist means the end of the gap."""
    at, place = data.draw(moments(zone)), ZoneInfo(zone)
    shown = wall_clock(at, place)
    first, last = instant(shown, place), instant(shown, place, last=True)

    assert first <= at <= last
    assert at in (first, last)
    wished = data.draw(moments(zone)).replace(tzinfo=None)
    meant = instant(wished, place)
    if wall_clock(meant, place) != wished:
        assert wall_clock(meant - timedelta.resolution, place) < wished < wall_clock(meant, place)


@pytest.mark.parametrize("zone", ["Pacific/Apia", "America/Santiago"])
@settings(some, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], max_examples=5)
@given(case=cases())
def test_where_the_bot_runs_does_not_matter(
    zone: str, case: tuple[Schedule, datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The zone of the machine changes nothing; neither does the zone in which an instant is written."""
    expected = spans(case[0], case[1], case[1] + SPAN)
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        start = case[1].astimezone(ZoneInfo(zone))
        assert spans(case[0], start, case[1] + SPAN) == expected
        assert all(one.start.tzinfo is UTC and one.end.tzinfo is UTC for one in expected)
        assert on_call(case[0], start) == expected[0].on_call
    time.tzset()


def _holds(found: tuple[Span, ...], at: datetime) -> Span:
    return next(one for one in found if one.start <= at < one.end)


def _concerns(swap: Swap | Override, at: datetime) -> bool:
    back = swap.in_return if isinstance(swap, Swap) else None
    return swap.start <= at < swap.end or (back is not None and back[0] <= at < back[1])


def _near_a_gap(at: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks are put forward at this very instant."""
    before = at - timedelta.resolution
    return wall_clock(at, zone) - wall_clock(before, zone) > MINUTE
