"""Asking for cover, and taking it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.oncall.final import on_call, spans, with_changes
from safetybot.core.oncall.model import Swap, Tier
from safetybot.core.oncall.swaps import Refusal, ask, is_open, reminders, take
from tests.safetybot.core.oncall.schedules import DAY, HOUR, WEEK, at, layer, rota, schedule

NOW = at("2026-06-01T12:00")
START = at("2026-06-09")  # it is Ana's; Bea has the next day
EU = schedule(layer("Ana", "Bea", "Carl"))


def swap(**more: Any) -> Swap:
    given: dict[str, Any] = {"number": 1, "schedule": "eu", "asker": "Ana", "start": START, "end": START + DAY}
    return Swap(**given | more)


BEAS = (START + DAY, START + 2 * DAY)

ASKED: dict[str, tuple[Swap, Refusal]] = {
    "of oneself": (swap(asked="Ana"), Refusal.OWN),
    "backwards": (swap(end=START), Refusal.BACKWARDS),
    "begun": (swap(start=NOW), Refusal.PAST),
    "somebody else's shift": (swap(asker="Bea"), Refusal.OFF_DUTY),
    "back before": (swap(in_return=(NOW - HOUR, NOW + HOUR)), Refusal.PAST),
    "back and forth at once": (swap(in_return=(START + HOUR, START + 2 * DAY)), Refusal.OVERLAP),
}


@pytest.mark.parametrize(("asked", "refusal"), ASKED.values(), ids=ASKED)
def test_what_nobody_can_ask_for(asked: Swap, refusal: Refusal) -> None:
    """A request that could never do anything is refused, with the reason."""
    assert ask(EU, asked, NOW) is refusal


def test_any_span_can_be_asked_for() -> None:
    """It need not match shifts: an hour of one will do, or a week in which there is one."""
    before = (START - 3 * DAY, START - 2 * DAY)
    for asked in (swap(end=START + HOUR), swap(start=START - 2 * DAY, end=START + WEEK), swap(in_return=before)):
        assert ask(EU, asked, NOW) == replace(asked, asked_at=NOW)


TAKEN: dict[str, tuple[Swap, str, timedelta, Refusal]] = {
    "by oneself": (swap(), "Ana", -HOUR, Refusal.OWN),
    "taken already": (swap(taken_by="Carl"), "Bea", -HOUR, Refusal.TAKEN),
    "once it has begun": (swap(), "Bea", 0 * HOUR, Refusal.PAST),
    "somebody else was asked": (swap(asked="Carl"), "Bea", -HOUR, Refusal.NOT_ASKED),
    "in return for nothing": (swap(in_return=BEAS), "Carl", -HOUR, Refusal.OFF_DUTY),
}


@pytest.mark.parametrize(("asked", "by", "later", "refusal"), TAKEN.values(), ids=TAKEN)
def test_what_nobody_can_take(asked: Swap, by: str, later: timedelta, refusal: Refusal) -> None:
    """Only an open request can be taken, by somebody who was asked, before it begins."""
    assert take(asked, by, START + later, schedule=EU) is refusal


def test_taking_is_one_step() -> None:
    """Both spans change hands together; deleting the swap gives both back."""
    taken = take(swap(in_return=BEAS), "Bea", NOW, schedule=EU)

    assert isinstance(taken, Swap)
    after, before = with_changes(rota(EU), [taken]).schedules["eu"], with_changes(rota(EU), []).schedules["eu"]
    assert [one.end for one in spans(after, START - HOUR, START + 3 * DAY)] == [START + day * DAY for day in range(4)]
    for when, is_now, was in ((START, "Bea", "Ana"), (BEAS[0], "Ana", "Bea"), (BEAS[1], "Carl", "Carl")):
        assert on_call(after, when) == {Tier.FIRST: (is_now,)}
        assert on_call(before, when) == {Tier.FIRST: (was,)}


def test_open_until_it_begins() -> None:
    """A request is open until somebody takes it or it begins; then whoever had the shift stays on call."""
    assert is_open(swap(), START - timedelta.resolution)
    assert not is_open(swap(), START)
    assert not is_open(swap(taken_by="Bea"), NOW)
    assert on_call(with_changes(rota(EU), [swap()]).schedules["eu"], START) == {Tier.FIRST: ("Ana",)}


def test_reminders_come_while_people_are_awake() -> None:
    """Those that would come at night come the evening before, by the wall clock of their zone; none before asking."""
    berlin, start = ZoneInfo("Europe/Berlin"), at("2026-06-08T06:00")  # 08:00 there

    found = reminders(swap(start=start, asked_at=start - 8 * DAY), berlin)
    evenings = [at(f"2026-{day}T19:00") for day in ("05-31", "06-04", "06-05", "06-06")]
    assert found == (*evenings, at("2026-06-07T18:00"))
    by_day = reminders(swap(start=at("2026-06-08T12:00")), berlin)
    assert [at("2026-06-08T12:00") - one for one in by_day] == [
        *(timedelta(weeks=weeks) for weeks in (4, 3, 2, 1)),
        *(timedelta(days=days) for days in (3, 2, 1)),
        timedelta(hours=17),
    ]
