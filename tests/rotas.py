"""Small rotas for tests: people who are always on call, and some who are only at night."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import Layer, Person, Rota, Rotation, Schedule, Tier, Turn, Window

UTC = ZoneInfo("UTC")
ANCHOR = datetime(2026, 11, 16)  # noqa: DTZ001 - a Monday, by the wall clock


def person(name: str, *, account: str | None = None, lives_in: str = "") -> Person:
    return Person(
        name=name, account=f"@{name}:home" if account is None else account, transport="memory", lives_in=lives_in
    )


def always(*people: str, tier: Tier = Tier.FIRST, windows: tuple[Window, ...] = ()) -> Layer:
    """A layer of these people, a week each; one of them alone is always on call."""
    rotation = Rotation(turn=Turn.WEEKLY, anchor=ANCHOR, people=people)
    return Layer(name=f"{tier}-{'-'.join(people)}", rotation=rotation, tier=tier, windows=windows)


def between(start: int, end: int) -> tuple[Window, ...]:
    """Every day from hour to hour."""
    return (Window(start=time(start), end=time(end)),)


def rota(*layers: Layer, people: Mapping[str, Person] | None = None, directors: tuple[str, ...] = ("eve",)) -> Rota:
    """One schedule, called team."""
    named = {name for layer in layers for name in layer.rotation.people} | set(directors)
    roster = {name: person(name) for name in sorted(named)} | dict(people or {})
    schedule = Schedule(name="team", zone=UTC, layers=layers)
    return Rota(people=roster, schedules={"team": schedule}, fallback="team", directors=directors, zone=UTC)


def four(**people: Person) -> Rota:
    """bea is first, carl second, dora lead, eve director; all of them always."""
    return rota(always("bea"), always("carl", tier=Tier.SECOND), always("dora", tier=Tier.LEAD), people=people)


def without(full: Rota, name: str) -> Rota:
    """The same rota after somebody was deleted from it, with everything they did."""
    people = {each: one for each, one in full.people.items() if each != name}
    schedules = {
        each: replace(one, layers=tuple(layer for layer in one.layers if name not in layer.rotation.people))
        for each, one in full.schedules.items()
    }
    return replace(full, people=people, schedules=schedules)
