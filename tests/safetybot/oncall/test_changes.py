"""An override by the operator, before it is saved."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers import timers
from safetybot.core.errors import OperatorError
from safetybot.core.oncall.model import Gap, Override, Rota, Tier
from safetybot.oncall import kept
from safetybot.oncall.changes import override, person_named, preview, schedule_named
from safetybot.oncall.known import Known
from tests.safetybot.oncall.rotas import NOW, TEAM, rota

HOUR = timedelta(hours=1)
SPAN: dict[str, datetime] = {"start": NOW + HOUR, "end": NOW + 3 * HOUR}


def change(found: Rota, **wishes: Any) -> Override:
    given = {"add": None, "remove": None, "alone": False, "tier": Tier.FIRST, **SPAN, **wishes}
    return override(found, schedule=found.schedules["team"], now=NOW, **given)


def test_who_comes_and_who_goes(tmp_path: Path) -> None:
    """Names as the schedule has them, however they were written."""
    made = change(rota(tmp_path), add="@Carl", remove="BEA")

    assert made == Override(schedule="team", add="carl", remove="bea", by="operator", **SPAN)


def test_it_begins_now_at_the_earliest(tmp_path: Path) -> None:
    """What was stays as it was."""
    assert change(rota(tmp_path), add="carl", start=NOW - 5 * HOUR).start == NOW


@pytest.mark.parametrize(
    ("wishes", "problem"),
    [
        ({}, "neither --add nor --remove"),
        ({"add": "carl", "remove": "bea", "alone": True}, "--alone"),
        ({"remove": "bea", "alone": True}, "--alone"),
        ({"add": "bea", "remove": "Bea"}, "same person"),
        ({"add": "carla"}, "nobody called “carla”"),
        ({"add": "carl", "end": NOW + HOUR}, "ends before it starts"),
        ({"add": "carl", "start": NOW - 3 * HOUR, "end": NOW - HOUR}, "in the past"),
        ({"add": "carl", "end": datetime(2028, 1, 1, tzinfo=UTC)}, "longer than 366 days"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, wishes: dict[str, Any], problem: str) -> None:
    """With the cure."""
    with pytest.raises(OperatorError) as refused:
        change(rota(tmp_path), **wishes)

    assert problem in refused.value.problem
    assert refused.value.advice


def test_near_names_are_offered(tmp_path: Path) -> None:
    """A slip of the pen gets the right name; a wild guess all of them."""
    found = rota(tmp_path)
    for ask, near in (
        (lambda: person_named(found, "carla"), "carl"),
        (lambda: person_named(found, "xyz"), "bea, carl, dora, eve"),
        (lambda: schedule_named(found, "taem"), "team"),
    ):
        with pytest.raises(OperatorError) as refused:
            ask()
        assert near in refused.value.advice
    assert schedule_named(found, None) is schedule_named(found, "TEAM") is found.schedules["team"]


def test_the_schedule_must_be_named_when_there_are_several(tmp_path: Path) -> None:
    """Nothing is guessed."""
    second = TEAM.partition("[schedules.team]")[2].replace("schedules.team", "schedules.nights")
    found = rota(tmp_path, f"{TEAM}[schedules.nights]{second}")

    with pytest.raises(OperatorError) as refused:
        schedule_named(found, None)

    assert "team, nights" in refused.value.advice


def test_the_preview_shows_the_gap_it_makes(tmp_path: Path) -> None:
    """The final schedule with and without it; only gaps that are new."""
    found = rota(tmp_path)

    seen = preview(found, change(found, remove="bea"), NOW)

    start, end = SPAN.values()
    assert seen.before == (Known(start, end, {Tier.FIRST: ("bea",)}),)
    assert seen.after == (Known(start, end, {}),)
    assert seen.gaps == (Gap(schedule="team", start=start, end=end),)
    assert preview(found, change(found, remove="bea", add="eve"), NOW).gaps[0].empty
    assert preview(found, change(found, remove="bea", add="carl"), NOW).gaps == ()
    assert preview(found, change(found, remove="carl"), NOW).gaps == ()


def test_the_bot_knows_the_timer_that_is_set() -> None:
    """Two packages that may not know each other mean the same timer."""
    assert kept.CHANGED == timers.CHANGED
