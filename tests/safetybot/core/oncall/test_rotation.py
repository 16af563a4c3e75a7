"""Whose turn it is."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.oncall.model import Rotation, Turn
from safetybot.core.oncall.rotation import hand_off, holder, turn_at, turns
from safetybot.core.oncall.wall import wall_clock
from tests.safetybot.core.oncall.schedules import DAY, HOUR, WEEK, at, turning

BERLIN, UTC = ZoneInfo("Europe/Berlin"), ZoneInfo("UTC")
WEEKDAYS = frozenset(range(5))


def held(rotation: Rotation, zone: ZoneInfo, start: str, long: timedelta) -> list[str]:
    """Who, and by the wall clock from when."""
    found = turns(rotation, zone, at(start), at(start) + long)
    return [f"{wall_clock(one.start, zone):%a %d.%m. %H:%M} {one.person}" for one in found]


def test_a_short_month_hands_off_on_its_last_day() -> None:
    """From the 31st on: the last day of each month, and the 31st again where there is one."""
    monthly = turning("Ana", "Bea", turn=Turn.MONTHLY, anchor="2026-01-31T09:00")

    assert held(monthly, BERLIN, "2026-02-01", timedelta(days=92)) == [
        "Sun 01.02. 01:00 Ana",
        "Sat 28.02. 09:00 Bea",
        "Tue 31.03. 09:00 Ana",
        "Thu 30.04. 09:00 Bea",
    ]


def test_a_leap_day_comes_back() -> None:
    """A yearly hand-off on 29 February is on the 28th in between."""
    yearly = turning("Ana", turn=Turn.MONTHLY, every=12, anchor="2024-02-29T09:00")

    assert [f"{hand_off(yearly, UTC, year):%d.%m.%Y}" for year in (-1, 0, 1, 4)] == [
        "28.02.2023",
        "29.02.2024",
        "28.02.2025",
        "29.02.2028",
    ]


def test_somebody_may_stand_several_times() -> None:
    """Who stands twice comes twice as often."""
    daily = turning("Ana", "Bea", "Ana", "Carl", anchor="2026-06-01T00:00")

    assert [one.person for one in turns(daily, UTC, at("2026-06-01"), at("2026-06-09"))] == 2 * [*daily.people]


def test_before_its_start_nobody_is_on_call() -> None:
    """The turns are counted from the anchor all the same; from the end on there is nobody either."""
    weekly = turning(
        "Ana", "Bea", turn=Turn.WEEKLY, anchor="2026-06-01T00:00", starts=at("2026-06-10"), ends=at("2026-06-17")
    )

    assert held(weekly, UTC, "2026-06-01", 4 * WEEK) == ["Wed 10.06. 00:00 Bea", "Mon 15.06. 00:00 Ana"]
    assert holder(weekly, UTC, at("2026-06-10") - timedelta.resolution) is None
    assert holder(weekly, UTC, at("2026-06-17")) is None


def test_several_days_each_counted() -> None:
    """Two days each, of working days: Friday and Monday belong together, and the week-end to Friday's person."""
    working = turning("Ana", "Bea", every=2, anchor="2026-06-03T08:00", days=WEEKDAYS)

    assert held(working, UTC, "2026-06-03T08:00", 7 * DAY) == [
        "Wed 03.06. 08:00 Ana",
        "Fri 05.06. 08:00 Bea",
        "Tue 09.06. 08:00 Ana",
    ]


def test_hours_counted() -> None:
    """Twelve hours each, of working days: those of Friday night and Monday morning are one turn."""
    working = turning("Ana", "Bea", turn=Turn.HOURLY, every=12, anchor="2026-06-04T20:00", days=WEEKDAYS)

    assert held(working, UTC, "2026-06-04T20:00", 4 * DAY) == [
        "Thu 04.06. 20:00 Ana",
        "Fri 05.06. 08:00 Bea",
        "Fri 05.06. 20:00 Ana",
        "Mon 08.06. 08:00 Bea",
    ]


def test_an_anchor_on_a_day_that_does_not_count() -> None:
    """The first person begins with the first day that counts; until then it is the last one's turn."""
    working = turning("Ana", "Bea", "Carl", anchor="2026-06-06T00:00", days=WEEKDAYS)

    assert held(working, UTC, "2026-06-06", 3 * DAY) == ["Sat 06.06. 00:00 Carl", "Mon 08.06. 00:00 Ana"]


def test_a_hand_off_is_not_undone_when_the_clocks_go_back() -> None:
    """At 01:15 for the second time, the turn that began at 01:30 goes on."""
    hourly = turning("Ana", "Bea", turn=Turn.HOURLY, anchor="2020-11-01T00:30")

    found = [
        holder(hourly, ZoneInfo("America/Chicago"), at(f"2020-11-01T{time}")) for time in ("06:15", "06:30", "07:15")
    ]
    assert found == ["Ana", "Bea", "Bea"]


def test_days_of_months_repeat_after_400_years() -> None:
    """In 400 years there are 688 Fridays that are a 13th; then the same dates come again."""
    unlucky = turning("Ana", anchor="1626-01-01T00:00", days=frozenset({4}), monthdays=frozenset({13}))

    first, again = hand_off(unlucky, UTC, 0), hand_off(unlucky, UTC, 688)
    assert (first.strftime("%a %d"), again) == ("Fri 13", first.replace(year=first.year + 400))


def test_a_day_that_never_was_is_skipped() -> None:
    """Where the calendar leaves out a day, its person is left out, too."""
    daily = turning("Ana", "Bea", "Carl", anchor="2011-12-28T00:00")

    assert held(daily, ZoneInfo("Pacific/Apia"), "2011-12-28T10:00", 4 * DAY) == [
        "Wed 28.12. 00:00 Ana",
        "Thu 29.12. 00:00 Bea",
        "Sat 31.12. 00:00 Ana",
        "Sun 01.01. 00:00 Bea",
    ]


@pytest.mark.parametrize("days", [frozenset(), frozenset({0, 6})], ids=["all days", "some days"])
@pytest.mark.parametrize("turn", Turn)
def test_an_anchor_long_ago_or_far_ahead(turn: Turn, days: frozenset[int]) -> None:
    """Turns are not gone through one by one from the anchor: seventeen million hours ago is as good as yesterday."""
    for anchor in ("0100-01-01T00:00", "2026-05-31T00:00", "4000-01-01T00:00"):
        rotation = turning("Ana", "Bea", turn=turn, anchor=anchor, days=days)
        for hours in range(100):
            now = at("2026-06-01") + hours * HOUR
            number = turn_at(rotation, BERLIN, now)
            assert hand_off(rotation, BERLIN, number) <= now < hand_off(rotation, BERLIN, number + 1)
