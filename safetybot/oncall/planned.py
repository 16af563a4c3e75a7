"""Whose shifts an imported calendar holds, as text for the operator's `schedule.toml`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.oncall import wall
from safetybot.core.oncall.model import TIERS, Rota, Schedule, Shift, Tier
from safetybot.oncall.events import Event
from safetybot.oncall.feed import ABOUT
from safetybot.oncall.instants import brief, hours, plain
from safetybot.oncall.recurring import Happening

MOST_SHIFTS: Final = 1_000
_APART: Final = re.compile(r"\s*(?:[,;+&/]|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Plan:
    """What came of an import.

    shifts   of people the schedule knows
    unknown  lines of the file whose event names nobody it knows, with what stands there
    notes    what the operator should look at
    """

    shifts: tuple[Shift, ...] = field(repr=False)
    unknown: tuple[tuple[int, str], ...] = field(repr=False)
    notes: tuple[str, ...]


def plan(rota: Rota, schedule: Schedule, happening: Sequence[Happening], tier: Tier | None = None) -> Plan:
    """Find out who is meant: by name or account, in the summary or among those who are asked.

    tier  all are in this one; None: in the one that an event says, as our own export does, or else in the first
    """
    shifts: set[Shift] = set()
    unknown: dict[int, str] = {}
    for start, end, event in happening:
        people = _people(rota, event)
        if not people:
            unknown[event.line] = plain(event.summary or "no summary")
        shifts |= {
            Shift(start=_minute(start), end=_minute(end), person=name, tier=tier or _tier(event)) for name in people
        }
    kept = tuple(sorted((one for one in shifts if one.start < one.end), key=_place))
    zone = schedule.zone
    notes = chain(_holes(kept, zone), _doubled(kept, zone), _blanked(schedule, kept))
    return Plan(kept, tuple(sorted(unknown.items())), tuple(notes))


def as_toml(schedule: str, shifts: Sequence[Shift], zone: ZoneInfo) -> Iterator[str]:
    """A temporary schedule: it takes the place of everything else of that schedule while it lasts."""
    yield f"[[schedules.{_key(schedule)}.temporary]]"
    yield f"from = {_wall(shifts[0].start, zone)}"
    yield f"to = {_wall(max(shift.end for shift in shifts), zone)}"
    yield "shifts = ["
    for shift in shifts:
        tier = "" if shift.tier is Tier.FIRST else f', tier = "{shift.tier}"'
        span = f"from = {_wall(shift.start, zone)}, to = {_wall(shift.end, zone)}"
        yield f'  {{ person = "{shift.person}", {span}{tier} }},'
    yield "]"


def _people(rota: Rota, event: Event) -> set[str]:
    """The summary goes first, whole or as a list of people; if it names nobody, those who are asked do."""
    for words in ([event.summary], _APART.split(event.summary)):
        found = [_person(rota, word) for word in words if word]
        if found and all(found):
            return {name for name in found if name}
    asked = [next((name for word in words if (name := _person(rota, word))), None) for words in event.asked]
    return {name for name in asked if name} if all(asked) else set()


def _tier(event: Event) -> Tier:
    """What our own export tells of a shift."""
    told = re.fullmatch(ABOUT.format(schedule=".+", tier="(.+)"), event.about.strip())
    return next((tier for tier in TIERS if told and tier == told[1]), Tier.FIRST)


def _place(shift: Shift) -> tuple[datetime, int, str]:
    """In which order shifts are written."""
    return shift.start, TIERS.index(shift.tier), shift.person


def _person(rota: Rota, word: str) -> str | None:
    """Somebody by name or account, in any case."""
    if person := rota.person(word):
        return person.name
    return next((one.name for one in rota.people.values() if one.account.casefold() == word.strip().casefold()), None)


def _holes(shifts: Sequence[Shift], zone: ZoneInfo) -> Iterator[str]:
    """A temporary schedule blanks what lies under it, so what it leaves open is open."""
    for tier in (one for one in TIERS if any(shift.tier is one for shift in shifts)):
        where = "" if tier is Tier.FIRST else f" in the tier {tier}"
        covered, last = shifts[0].start, max(shift.end for shift in shifts)
        for start, end in [*((one.start, one.end) for one in shifts if one.tier is tier), (last, last)]:
            if start > covered:
                hole = f"{brief(covered, zone)} to {brief(start, zone)} ({hours(start - covered)})"
                yield f"nobody{where} from {hole}"
            covered = max(covered, end)


def _blanked(schedule: Schedule, shifts: Sequence[Shift]) -> Iterator[str]:
    for tier in TIERS if shifts else ():
        if all(shift.tier is not tier for shift in shifts) and any(layer.tier is tier for layer in schedule.layers):
            yield f"while it lasts nobody is in the tier {tier}: add shifts for it by hand"


def _doubled(shifts: Sequence[Shift], zone: ZoneInfo) -> Iterator[str]:
    """The wall clock of the file cannot say which of two equal times is meant."""
    for at in sorted({at for shift in shifts for at in (shift.start, shift.end)}):
        if wall.instant(wall.wall_clock(at, zone), zone) != at:
            yield f"{brief(at, zone)} comes twice that day; here the second was meant, the file takes the first"


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _wall(at: datetime, zone: ZoneInfo) -> str:
    return wall.wall_clock(at, zone).isoformat(timespec="seconds")


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'
