"""Times that come twice, and times that never come."""

from zoneinfo import ZoneInfo

import pytest

from safetybot.core.oncall.wall import instant, wall_clock
from tests.safetybot.core.oncall.schedules import at, wall

ODD = {
    "an hour forward": ("America/Chicago", "2020-03-08T02:30", "2020-03-08T08:00"),
    "half an hour forward": ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30"),
    "no midnight": ("America/Santiago", "2026-09-06T00:00", "2026-09-06T04:00"),
    "a day that never was": ("Pacific/Apia", "2011-12-30T18:00", "2011-12-30T10:00"),
    "forward by 44 minutes and a half": ("Africa/Monrovia", "1972-01-07T00:30", "1972-01-07T00:44:30"),
    "twice: the first": ("America/Chicago", "2020-11-01T01:30", "2020-11-01T06:30"),
    "the minute after": ("America/Chicago", "2020-11-01T02:00", "2020-11-01T08:00"),
    "twice, half an hour": ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"),
    "in quarters": ("Pacific/Chatham", "2026-06-01T09:00", "2026-05-31T20:15"),
    "winter as daylight saving": ("Europe/Dublin", "2026-10-25T01:30", "2026-10-25T00:30"),
}


@pytest.mark.parametrize(("zone", "shown", "meant"), ODD.values(), ids=ODD)
def test_a_time_of_the_wall_clock(zone: str, shown: str, meant: str) -> None:
    """A doubled time is the first one; a missing one is the end of the gap."""
    assert instant(wall(shown), ZoneInfo(zone)) == at(meant)


def test_the_last_of_two() -> None:
    """The end of a window takes the second of a doubled time; where there is one only, that one."""
    chicago = ZoneInfo("America/Chicago")

    assert instant(wall("2020-11-01T01:30"), chicago, last=True) == at("2020-11-01T07:30")
    assert instant(wall("2020-11-01T02:30"), chicago, last=True) == at("2020-11-01T08:30")
    assert instant(wall("2020-03-08T02:30"), chicago, last=True) == at("2020-03-08T08:00")


def test_both_of_two_look_the_same() -> None:
    """On the wall nobody can tell the two apart."""
    chicago = ZoneInfo("America/Chicago")

    assert wall_clock(at("2020-11-01T06:30"), chicago) == wall_clock(at("2020-11-01T07:30"), chicago)


def test_fractions_of_a_second_in_a_gap() -> None:
    """The end of the gap is exact whatever the time in it."""
    assert instant(wall("2020-03-08T02:30:15.5"), ZoneInfo("America/Chicago")) == at("2020-03-08T08:00")
