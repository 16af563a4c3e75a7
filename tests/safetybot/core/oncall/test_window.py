"""Days and hours that restrict a rotation."""

from datetime import time
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import Window
from safetybot.core.oncall.window import is_open, openings
from tests.safetybot.core.oncall.schedules import DAY, at

CHICAGO, UTC = ZoneInfo("America/Chicago"), ZoneInfo("UTC")


def test_no_window_is_always_open() -> None:
    """Without windows nothing is restricted."""
    assert is_open([], UTC, at("2026-06-01"))
    assert openings([], UTC, at("2026-06-01"), at("2026-06-08")) == [(at("2026-06-01"), at("2026-06-08"))]


def test_a_window_covers_more_in_a_doubled_hour() -> None:
    """It opens at the first of two equal times and closes at the last."""
    window = Window(start=time(1, 15), end=time(1, 45))

    found = openings([window], CHICAGO, at("2020-11-01T00:00"), at("2020-11-02T00:00"))
    assert found == [(at("2020-11-01T06:15"), at("2020-11-01T07:45"))]


def test_a_window_inside_the_gap_does_not_open() -> None:
    """A window of hours that do not exist on that day is no opening; one that ends there ends with the gap."""
    inside, into = Window(start=time(2), end=time(2, 30)), Window(start=time(1), end=time(2, 30))

    assert openings([inside], CHICAGO, at("2020-03-08T00:00"), at("2020-03-09T00:00")) == []
    found = openings([into], CHICAGO, at("2020-03-08T00:00"), at("2020-03-09T00:00"))
    assert found == [(at("2020-03-08T07:00"), at("2020-03-08T08:00"))]


def test_clocks_that_go_back_into_yesterday() -> None:
    """A window that has opened at midnight stays open although it is yesterday again."""
    window, st_johns = Window(start=time(0), end=time(1)), ZoneInfo("America/St_Johns")

    assert openings([window], st_johns, at("2006-10-29T03:00"), at("2006-10-29T03:10")) == [
        (at("2006-10-29T03:00"), at("2006-10-29T03:10"))
    ]


def test_windows_that_touch_are_joined() -> None:
    """Two windows without a seam are one opening, cut to the span."""
    windows = [Window(start=time(8), end=time(12)), Window(start=time(12), end=time(20))]

    found = openings(windows, UTC, at("2026-06-01T10:00"), at("2026-06-02T10:00"))
    assert found == [
        (at("2026-06-01T10:00"), at("2026-06-01T20:00")),
        (at("2026-06-02T08:00"), at("2026-06-02T10:00")),
    ]


def test_days_of_the_month_and_of_the_week() -> None:
    """With both, a day must be both: a Friday that is the 13th. A month without a 31st is left out."""
    friday = Window(days=frozenset({4}), monthdays=frozenset({13}), start=time(8), end=time(9))
    last = Window(monthdays=frozenset({31}), start=time(8), end=time(9))

    found = openings([friday], UTC, at("2026-01-01"), at("2026-12-31"))
    assert [f"{start:%d.%m.}" for start, _ in found] == ["13.02.", "13.03.", "13.11."]
    found = openings([last], UTC, at("2026-04-01"), at("2026-07-01"))
    assert [f"{start:%d.%m.}" for start, _ in found] == ["31.05."]


def test_half_open() -> None:
    """At the end of a window it is closed."""
    window = Window(start=time(8), end=time(20))

    assert is_open([window], UTC, at("2026-06-01T08:00"))
    assert not is_open([window], UTC, at("2026-06-01T20:00"))
    assert is_open([window], UTC, at("2026-06-01T08:00") + DAY)
