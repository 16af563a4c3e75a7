"""The month's figures, and how evenly a schedule shares."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from safetybot.core.escalation import Measure
from safetybot.core.oncall.model import Tier
from safetybot.core.priority import Priority
from safetybot.oncall import document, listing
from safetybot.oncall.known import Known
from safetybot.oncall.report import Line, Load, percentile, report, shares
from tests.safetybot.oncall.rotas import NOW, TEAM, rota

AT = datetime(2026, 11, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("values", "percent", "expected"),
    [([], 50, None), ([7], 50, 7), ([7], 90, 7), ([1, 2], 50, 1), ([1, 2, 3], 50, 2), (list(range(1, 11)), 90, 9)],
)
def test_percentiles_are_values_that_occurred(values: list[float], percent: int, expected: float | None) -> None:
    """The smallest value that so many per cent of all do not exceed."""
    assert percentile(values, percent) == expected


def test_a_month() -> None:
    """For each priority how fast somebody came; what never was acknowledged counts as such, not as fast."""
    measures = [
        Measure(at=AT, priority=Priority.P0, seconds=seconds, paged={"bea": 1, "carl": 2}, by="bea")
        for seconds in (300.0, 45.0, 90.0)
    ]
    measures += [Measure(at=AT, priority=Priority.P2, seconds=None, breached=True, missed=2, paged={"carl": 1})]
    duty = [
        [
            Known(AT, AT + timedelta(hours=8), {Tier.FIRST: ("bea",), Tier.SECOND: ("bea", "carl")}, fact=True),
            Known(AT, AT + timedelta(hours=99), {Tier.FIRST: ("dora",)}),
        ]
    ]

    found = report(measures, duty)

    assert found.lines == (
        Line(priority=Priority.P0, cases=3, never=0, p50=90, p90=300, worst=300, breached=0, missed=0),
        Line(priority=Priority.P2, cases=1, never=1, p50=None, p90=None, worst=None, breached=1, missed=2),
    )
    eight = timedelta(hours=8)
    assert found.load == (
        Load(person="carl", paged=7, acknowledged=0, on_call=eight),
        Load(person="bea", paged=3, acknowledged=3, on_call=eight),
    )
    assert list(listing.month("2026-11", found)) == [
        "2026-11",
        "    cases  p50   p90    worst  never  promise broken  pages missed",
        "P0  3      90 s  5 min  5 min  0      0               0",
        "P2  1      –     –      –      1      1               2",
        "",
        "      paged  acknowledged  on call",
        "carl  7      0             8 h",
        "bea   3      3             8 h",
    ]
    told = document.month("2026-11", found)
    assert told["priorities"][1]["seconds_worst"] is None
    assert told["people"][0] == {"person": "carl", "paged": 7, "acknowledged": 0, "hours_on_call": 8.0}


def test_a_month_without_cases() -> None:
    """Nothing is made up."""
    assert list(listing.month("2026-11", report((), ()))) == ["2026-11", "No cases were opened."]


def test_shares(tmp_path: Path) -> None:
    """Hours, nights and weekends of everybody, and who carries more than the mean."""
    found = rota(tmp_path, TEAM.replace('"dora"]', '"bea"]'))
    monday = NOW.replace(hour=8) - timedelta(days=1)

    one = shares(found.schedules["team"], monday, monday + timedelta(weeks=6))

    lines = list(listing.fairness(one))
    assert lines[0] == "team: quality 75 % (covered 100 %, balance 50 %)"
    assert [line.split()[:2] for line in lines[2:]] == [["bea", "672"], ["carl", "336"]]
    assert "overloaded in the first tier, +33 %" in lines[2]
