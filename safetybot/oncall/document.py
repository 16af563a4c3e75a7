"""What `--json` prints. Keys stay; every instant stands there twice: `start` with the offset of its zone, `start_utc`.

Names of tiers are always there, with an empty list when nobody is on call.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import TIERS, Gap, Rota, Shift, Tier
from safetybot.oncall.calendar import Page
from safetybot.oncall.known import Known, State
from safetybot.oncall.report import Fairness, Report

Document = dict[str, Any]


def instant(name: str, at: datetime | None, zone: ZoneInfo) -> Document:
    """One instant under two keys."""
    if at is None:
        return {name: None, f"{name}_utc": None}
    utc = at.astimezone(UTC)
    return {name: utc.astimezone(zone).isoformat(), f"{name}_utc": f"{utc.replace(tzinfo=None).isoformat()}Z"}


def span(start: datetime, end: datetime, zone: ZoneInfo, names: tuple[str, str] = ("start", "end")) -> Document:
    return {**instant(names[0], start, zone), **instant(names[1], end, zone)}


def people(on_call: Mapping[Tier, Sequence[str]]) -> Document:
    return {str(tier): list(on_call.get(tier, ())) for tier in TIERS}


def pages(found: Iterable[Page]) -> Document:
    """`show`."""
    return {
        "schedules": [
            {
                "schedule": page.schedule.name,
                "zone": str(page.schedule.zone),
                "spans": [stretch(one, page.schedule.zone) for one in page.stretches],
                "gaps": [gap(one, page.schedule.zone) for one in page.gaps],
            }
            for page in found
        ]
    }


def states(found: Iterable[State], at: datetime, rota: Rota) -> Document:
    """`now` and `at`."""
    return {
        **instant("at", at, rota.zone),
        "schedules": [
            {
                "schedule": one.schedule.name,
                "zone": str(one.schedule.zone),
                "fact": one.fact,
                "on_call": people(one.on_call),
                "until": {
                    str(tier): instant("at", until, one.schedule.zone) if (until := one.until[tier]) else None
                    for tier in TIERS
                },
            }
            for one in found
        ],
    }


def stretch(one: Known, zone: ZoneInfo) -> Document:
    return {**span(one.start, one.end, zone), "on_call": people(one.on_call), "fact": one.fact}


def shift(one: Shift, schedule: str, zone: ZoneInfo, *, fact: bool) -> Document:
    about = {"schedule": schedule, "tier": str(one.tier), "person": one.person}
    return {**about, **span(one.start, one.end, zone), "fact": fact}


def gap(one: Gap, zone: ZoneInfo) -> Document:
    return {"schedule": one.schedule, **span(one.start, one.end, zone), "empty": one.empty}


def fairness(found: Iterable[Fairness], start: datetime, end: datetime, rota: Rota) -> Document:
    """`fairness`. Shares in per cent; `over`: so much more than the mean, in the first tier."""
    return {
        **span(start, end, rota.zone, ("from", "to")),
        "schedules": [
            {
                "schedule": one.schedule,
                "quality": one.quality.total,
                "covered": one.quality.covered,
                "balance": one.quality.balance,
                "people": [
                    {
                        "person": name,
                        "hours": round(load.hours, 2),
                        "nights": load.nights,
                        "weekends": load.weekends,
                        "over": one.quality.overloaded.get(name, 0),
                    }
                    for name, load in one.load.items()
                ],
            }
            for one in found
        ],
    }


def month(name: str, found: Report) -> Document:
    """`report`. Times in seconds."""
    return {
        "month": name,
        "priorities": [
            {
                "priority": str(line.priority),
                "cases": line.cases,
                "never_acknowledged": line.never,
                "seconds_p50": line.p50,
                "seconds_p90": line.p90,
                "seconds_worst": line.worst,
                "breached": line.breached,
                "missed": line.missed,
            }
            for line in found.lines
        ],
        "people": [
            {
                "person": one.person,
                "paged": one.paged,
                "acknowledged": one.acknowledged,
                "hours_on_call": round(one.on_call.total_seconds() / 3600, 2),
            }
            for one in found.load
        ],
    }
