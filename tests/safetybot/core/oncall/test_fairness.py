"""How the load is shared."""

import pytest

from safetybot.core.oncall.fairness import Load, balance, busy, load, next_up, overload, quality, score
from safetybot.core.oncall.model import Leave, Override, Tier
from tests.safetybot.core.oncall.schedules import DAY, HOUR, WEEK, at, layer, schedule

MONDAY = at("2018-01-01")


def test_load_counts_nights_and_weekends_apart() -> None:
    """Hours on call, nights and week-ends of which any part was on call; nobody counts twice for two tiers."""
    found = load(schedule(layer("Ana", "Bea"), layer("Ana", tier=Tier.SECOND)), MONDAY, MONDAY + WEEK)

    assert found == {
        "Ana": Load(hours=168, nights=8, weekends=1),  # the span begins and ends within a night
        "Bea": Load(hours=72, nights=6, weekends=1),
    }


def test_hours_are_those_that_pass() -> None:
    """A day on which the clocks go back has 25 hours."""
    found = load(schedule(layer("Ana"), zone="Europe/Berlin"), at("2026-10-24T22:00"), at("2026-10-25T23:00"))

    assert found["Ana"].hours == 25


def test_who_carries_nothing_is_listed() -> None:
    """Somebody whose turn has not come yet is in it with nothing."""
    found = load(schedule(layer("Ana", "Bea")), MONDAY, MONDAY + DAY)

    assert found["Bea"] == Load(hours=0, nights=0, weekends=0)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [([], 1), ([8], 1), ([10, 10], 1), ([96, 100], 1), ([50, 100], 0.5), ([0, 10], 0), ([0, 0], 1), ([1, 2, 2], 2 / 3)],
)
def test_balance(hours: list[float], expected: float) -> None:
    """The mean over all pairs of smaller by larger; 95 per cent count as even."""
    assert balance(hours) == pytest.approx(expected)


def test_overloaded_people() -> None:
    """By how much somebody carries more than the mean, most first."""
    assert overload({"Ana": 12, "Bea": 10, "Carl": 5, "Dora": 13}) == {"Dora": 30, "Ana": 20}
    assert overload({}) == {}


def test_quality_is_about_the_first_tier() -> None:
    """Who stands in the second covers nothing, and is not weighed against the others."""
    first = layer("Ana", "Ana", "Bea")
    found = quality(schedule(first, layer("Carl", tier=Tier.SECOND)), MONDAY, MONDAY + 3 * WEEK)

    assert found == score(1, {"Ana": 14 * 24, "Bea": 7 * 24})
    assert (found.covered, found.balance, found.total) == (100, 50, 75)
    assert quality(schedule(layer("Carl", tier=Tier.SECOND)), MONDAY, MONDAY + DAY).covered == 0


def test_the_next_one() -> None:
    """Newcomers in their order, then whoever was on call longest ago; nobody is invented when all are busy."""
    last = {"Ana": MONDAY, "Bea": MONDAY - DAY}

    assert next_up(["Ana", "Bea", "Carl"], last) == ("Carl", "Bea", "Ana")
    assert next_up(["Ana", "Bea", "Carl"], last, busy=["Bea"]) == ("Carl", "Ana")
    assert next_up(["Ana"], last, busy=["Ana"]) == ()


def test_busy_people() -> None:
    """Any overlap with a shift or with time off, in any of the schedules; what only touches does not count."""
    away = Leave(person="Carl", start=MONDAY - WEEK, end=MONDAY + HOUR)
    stands_in = Override(schedule="us", start=MONDAY + DAY, end=MONDAY + 2 * DAY, add="Dora")
    schedules = [schedule(layer("Ana", "Bea"), leaves=(away,)), schedule(name="us", overrides=(stands_in,))]

    assert busy(schedules, MONDAY, MONDAY + DAY) == {"Ana", "Carl"}
    assert busy(schedules, MONDAY + HOUR, MONDAY + DAY + HOUR) == {"Ana", "Bea", "Dora"}
