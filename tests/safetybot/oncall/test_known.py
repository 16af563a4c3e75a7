"""What was is a fact; what will be is computed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from safetybot.core.oncall.model import Duty, Tier
from safetybot.oncall.known import Known, known, shifts_in, state
from tests.safetybot.oncall.rotas import NOW, SECOND, TEAM, rota

DAY = timedelta(days=1)
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
FIRST = {Tier.FIRST: ("carl",)}


def duty(since: datetime, *names: str, schedule: str = "team") -> Duty:
    return Duty(schedule=schedule, since=since, on_call={Tier.FIRST: names} if names else {})


def test_facts_before_now_and_the_schedule_after(tmp_path: Path) -> None:
    """Before the first note it is computed, then what was noted counts until now, then the schedule again."""
    team = rota(tmp_path).schedules["team"]
    history = (duty(NOW - DAY, "carl"), duty(NOW - DAY, "dora", schedule="other"))

    assert known(team, history, NOW - 2 * DAY, NOW + DAY, NOW) == (
        Known(NOW - 2 * DAY, MONDAY, {Tier.FIRST: ("dora",)}),
        Known(MONDAY, NOW - DAY, {Tier.FIRST: ("bea",)}),
        Known(NOW - DAY, NOW, FIRST, fact=True),
        Known(NOW, NOW + DAY, {Tier.FIRST: ("bea",)}),
    )


def test_a_fact_from_before_the_span_is_in_force_in_it(tmp_path: Path) -> None:
    """What was noted long ago and never changed still counts; a span wholly in the past has facts alone."""
    team = rota(tmp_path).schedules["team"]

    found = known(team, (duty(NOW - 90 * DAY, "carl"),), NOW - 2 * DAY, NOW - DAY, NOW)

    assert found == (Known(NOW - 2 * DAY, NOW - DAY, FIRST, fact=True),)


def test_shifts_join_across_other_peoples_changes(tmp_path: Path) -> None:
    """Somebody's shift goes on while another tier changes, and over the line between fact and schedule."""
    team = rota(tmp_path, TEAM + SECOND).schedules["team"]
    history = (Duty(schedule="team", since=NOW - DAY, on_call={Tier.FIRST: ("bea",), Tier.SECOND: ("eve",)}),)

    found = shifts_in(known(team, history, NOW - DAY, NOW + DAY, NOW))

    told = [(shift.person, shift.tier, shift.start - NOW, shift.end - NOW, fact) for shift, fact in found]
    assert told == [
        ("bea", Tier.FIRST, -DAY, DAY, False),
        ("eve", Tier.SECOND, -DAY, timedelta(0), True),
        ("dora", Tier.SECOND, timedelta(0), timedelta(hours=15), False),
        ("bea", Tier.SECOND, timedelta(hours=15), DAY, False),
    ]


def test_until_when_it_stays_so(tmp_path: Path) -> None:
    """Each tier has its own end; a gap ends, too."""
    team = rota(tmp_path, TEAM + SECOND).schedules["team"]

    found = state(team, (), NOW, NOW)

    assert found.on_call == {Tier.FIRST: ("bea",), Tier.SECOND: ("dora",)}
    assert found.until == {
        Tier.FIRST: MONDAY + 7 * DAY,
        Tier.SECOND: NOW + timedelta(hours=15),
        Tier.LEAD: None,
    }
    past = state(team, (duty(NOW - 2 * DAY), duty(NOW - DAY, "carl")), NOW - 2 * DAY, NOW)
    assert (past.fact, past.on_call, past.until[Tier.FIRST]) == (True, {}, NOW - DAY)
