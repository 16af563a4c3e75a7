"""Lines for people: who is on call, shifts, gaps, the month's figures. Times by the wall clock and in UTC."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import TIERS, Gap, Rota, Shift, Tier
from safetybot.oncall.calendar import width_of
from safetybot.oncall.instants import brief, hours, shown
from safetybot.oncall.known import Known, State
from safetybot.oncall.report import Fairness, Report

_TOGETHER: Final = re.compile(r"\w{3} \d\d \w{3} \d{4}|\d\d:\d\d \S+ \(\d\d:\d\d UTC\)")
"""A day; a time of it."""


def states(found: Iterable[State], rota: Rota, at: datetime, now: datetime) -> Iterator[str]:
    """Who is on call at an instant, and until when."""
    yield shown(at, rota.zone)
    for one in found:
        how = "" if at >= now else ", as it was written down" if one.fact else ", computed: nothing was written down"
        yield f"{one.schedule.name} ({one.schedule.zone}){how}"
        for tier in TIERS:
            names, until = one.on_call.get(tier, ()), one.until[tier]
            if names or tier is Tier.FIRST:
                how_long = f" until {shown(until, one.schedule.zone)}" if until else ""
                yield f"  {tier:7} {', '.join(names) or '! nobody'}{how_long}"
        for name in one.on_call.get(Tier.FIRST, ()):
            if not (person := rota.people.get(name)) or not person.account:
                yield f"  ! {name} has no account: no page reaches them"


def shifts(found: Iterable[tuple[str, Shift, bool]], zones: dict[str, ZoneInfo]) -> Iterator[str]:
    """One line each; what was written down is marked."""
    rows = [
        (
            schedule,
            str(one.tier),
            one.person,
            f"{shown(one.start, zones[schedule])} – {shown(one.end, zones[schedule])}",
            hours(one.end - one.start) + (" ✓" if fact else ""),
        )
        for schedule, one, fact in found
    ]
    yield from table(rows)
    if any(fact for _, _, fact in found):
        yield "✓ as it was written down when it happened; the rest is computed"


def gaps(found: Iterable[Gap], zones: dict[str, ZoneInfo]) -> Iterator[str]:
    for gap in found:
        zone = zones[gap.schedule]
        why = "nobody there can be reached" if gap.empty else "nobody is first"
        span = f"{shown(gap.start, zone)} – {shown(gap.end, zone)}"
        yield f"! {gap.schedule}: {span}, {hours(gap.end - gap.start)}: {why}"


def free_then(names: Iterable[str]) -> str:
    """Under a gap: whom to ask."""
    return f"    free then, least recently on call first: {', '.join(names) or 'nobody'}"


def stretches(found: Iterable[Known], zone: ZoneInfo) -> Iterator[str]:
    """The final schedule of a span."""
    for one in found:
        who = " · ".join(f"{tier} {', '.join(one.on_call[tier])}" for tier in TIERS if one.on_call.get(tier))
        yield f"  {brief(one.start, zone)} – {brief(one.end, zone)}  {who or '! nobody'}"


def fairness(one: Fairness) -> Iterator[str]:
    """One schedule: how much is covered, how evenly, and who carries what."""
    quality = one.quality
    yield f"{one.schedule}: quality {quality.total} % (covered {quality.covered} %, balance {quality.balance} %)"
    heading = ("", "hours", "nights", "weekends", "")
    rows = [
        (name, f"{load.hours:.0f}", str(load.nights), str(load.weekends), _over(quality.overloaded.get(name, 0)))
        for name, load in one.load.items()
    ]
    yield from table([heading, *rows])


def _over(percent: int) -> str:
    return f"overloaded in the first tier, +{percent} %" if percent else ""


def month(name: str, found: Report) -> Iterator[str]:
    """Time until somebody acknowledged, and who bore it."""
    yield name
    if not found.lines:
        yield "No cases were opened."
    else:
        heading = ("", "cases", "p50", "p90", "worst", "never", "promise broken", "pages missed")
        rows = [
            (
                str(one.priority),
                str(one.cases),
                _time(one.p50),
                _time(one.p90),
                _time(one.worst),
                str(one.never),
                str(one.breached),
                str(one.missed),
            )
            for one in found.lines
        ]
        yield from table([heading, *rows])
    if found.load:
        yield ""
        people = [(one.person, str(one.paged), str(one.acknowledged), hours(one.on_call)) for one in found.load]
        yield from table([("", "paged", "acknowledged", "on call"), *people])


def folded(line: str, width: int) -> list[str]:
    """A line on as many as it needs; what goes on hangs further in, and a time is not torn from its UTC."""
    if len(line) <= width:
        return [line]
    hanging = " " * (len(line) - len(line.lstrip()) + 2)
    glued = _TOGETHER.sub(lambda found: found[0].replace(" ", "\xa0"), line)
    pieces = textwrap.wrap(glued, width, subsequent_indent=hanging, break_on_hyphens=False)
    return [piece.replace("\xa0", " ") for piece in pieces]


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns as wide as what stands in them."""
    widths = [max(width_of(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for row in rows:
        cells = (cell + " " * (width - width_of(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _time(seconds: float | None) -> str:
    """45 s, 12 min, 3.5 h, 2 d"""
    if seconds is None:
        return "–"
    for unit, length, most in (("s", 1, 120), ("min", 60, 7200), ("h", 3600, 172_800)):
        if seconds < most:
            return f"{seconds / length:.1f}".removesuffix(".0") + f" {unit}"
    return f"{seconds / 86_400:.1f} d"
