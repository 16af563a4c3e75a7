"""The calendar in the terminal: for each week a line of days, and under it a bar for each tier.

Whoever sees no colours reads the same: `!` is a gap, `»` goes on later than shown, `*` is a day whose clock changes.
"""

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final

from safetybot.core.oncall.model import TIERS, Gap, Rota, Schedule, Shift, Tier
from safetybot.oncall.instants import brief, hours, midnight
from safetybot.oncall.known import Known

LABEL: Final = 8
NARROWEST, WIDEST, FINEST = 22, 400, 24
"""Columns of a terminal; cells a day: one for each hour is enough."""
MOST_NOTES: Final = 20
_HUES: Final = (46, 43, 45, 42, 104, 47, 106, 103, 105, 102)
_RED: Final = "1;97;41"


@dataclass(frozen=True, slots=True)
class Look:
    """What the terminal can show. `hues`: the colour of each person, the same in every schedule."""

    width: int
    colour: bool
    hues: Mapping[str, int]

    @classmethod
    def of(cls, rota: Rota, width: int, *, colour: bool) -> "Look":
        hues = {name: _HUES[number % len(_HUES)] for number, name in enumerate(rota.people)}
        return cls(max(NARROWEST, min(width, WIDEST)), colour, hues)

    @property
    def cells(self) -> int:
        """How many columns a day has."""
        return max(2, min(FINEST, (self.width - LABEL) // 7))

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and style else text

    def of_names(self, names: Sequence[str]) -> str:
        return f"30;{self.hues.get(names[0], 47)}" if names else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is drawn of one schedule: whole weeks from `first`, a Monday.

    later  shifts that end after the last week, whole
    """

    schedule: Schedule
    first: date
    weeks: int
    now: datetime
    stretches: tuple[Known, ...]
    gaps: tuple[Gap, ...] = ()
    later: tuple[Shift, ...] = ()

    def midnights(self, week: int) -> list[datetime]:
        """The eight midnights of a week."""
        return [midnight(self.first + timedelta(days=7 * week + day), self.schedule.zone) for day in range(8)]

    @property
    def end(self) -> datetime:
        return self.midnights(self.weeks - 1)[7]

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """Those of the schedule, and any that somebody stands in all the same."""
        named = {layer.tier for layer in self.schedule.layers} | {Tier.FIRST}
        named |= {tier for stretch in self.stretches for tier, names in stretch.on_call.items() if names}
        return tuple(tier for tier in TIERS if tier in named)


@dataclass(slots=True)
class _Bar:
    """One line of cells. A cell is a character, empty behind a wide one, and its style."""

    cells: list[tuple[str, str]]

    def fill(self, start: int, end: int, labels: Sequence[str], rest: str, style: str) -> None:
        """Fill the cells, beginning with the first of the labels that fits, or what fits of the last."""
        room = end - start
        text = next((label for label in labels if width_of(label) <= room), _cut(labels[-1], room))
        drawn: list[tuple[str, str]] = []
        for one in text:
            if width_of(one) == 0 and drawn:
                drawn[-1] = (drawn[-1][0] + one, style)
            drawn += [(one, style), ("", style)][: width_of(one)]
        self.cells[start:end] = drawn + [(rest, style)] * (room - len(drawn))

    def gap(self, start: int, end: int, who: Sequence[str] = ()) -> None:
        """However short it is, it is seen. `who` stands there, but cannot be reached."""
        self.fill(start, max(end, start + 1), [f"!{'+'.join(who) or 'gap'}", "!"], "!", _RED)

    def line(self, look: Look) -> str:
        """The cells, neighbours of the same style painted together."""
        drawn, run, style = "", "", ""
        for character, its in [*self.cells, ("", "end")]:
            if its != style:
                drawn += look.paint(run, style)
                run, style = "", its
            run += character
        return drawn


def draw(page: Page, look: Look) -> Iterator[str]:
    """The lines of one schedule."""
    zone, last = page.schedule.zone, page.first + timedelta(days=7 * page.weeks - 1)
    yield from _wrapped(f"{page.schedule.name} · {zone} · {page.first:%d %b} – {last:%d %b %Y}", look)
    lost = False
    for week in range(page.weeks):
        midnights = page.midnights(week)
        yield ""
        yield _days(page.first + timedelta(days=7 * week), midnights, page, look)
        if midnights[0] <= page.now < midnights[7]:
            yield " " * (LABEL + _column(page.now, midnights, look.cells)) + "▼"
        for tier in page.tiers:
            bar, short = _bar(page, tier, midnights, look)
            lost = lost or short
            yield f"{tier:{LABEL}}{bar.line(look)}".rstrip()
    yield ""
    yield from _people(page, look)
    yield from _notes(page, look, lost=lost)


def _days(monday: date, midnights: Sequence[datetime], page: Page, look: Look) -> str:
    """Nov W48 Mon 23    Tue 24 …"""
    line = f"{monday:%b} W{monday.isocalendar().week:02d}".ljust(LABEL)
    for number in range(7):
        day = monday + timedelta(days=number)
        mark = "*" if _changes(midnights[number], midnights[number + 1], page.schedule) else ""
        forms = (f"{day:%a %d}{mark} ", f"{day:%a}"[:2] + f"{day:%d}{mark}", f"{day:%d}{mark}", f"{day:%d}")
        line += next((form for form in forms if len(form) <= look.cells), forms[-1]).ljust(look.cells)
    return line.rstrip()


def _bar(page: Page, tier: Tier, midnights: Sequence[datetime], look: Look) -> tuple[_Bar, bool]:
    """The bar of one tier in one week, and whether something was too short to be drawn."""
    start, end, short = midnights[0], midnights[7], False
    bar = _Bar([(" ", "")] * (7 * look.cells))
    for stretch in _pieces(page.stretches, tier):
        begins, ends = max(start, stretch.start), min(end, stretch.end)
        if begins >= ends:
            continue
        left, right = (_column(at, midnights, look.cells) for at in (begins, ends))
        if not (names := stretch.on_call.get(tier, ())):
            if tier is Tier.FIRST:
                bar.gap(left, right)
            continue
        short = short or left == right
        who, local = "+".join(names), stretch.start.astimezone(page.schedule.zone)
        begun = stretch.start >= start and stretch.start != page.stretches[0].start
        labels = [f"│{who} {local:%H:%M} ", f"│{who}"] if begun else [f" {who} ", who]
        if right > left:
            bar.fill(left, right, labels, "─", look.of_names(names))
    for gap in page.gaps if tier is Tier.FIRST else ():
        if start < gap.end and gap.start < end:
            left, right = (_column(at, midnights, look.cells) for at in (max(start, gap.start), min(end, gap.end)))
            bar.gap(left, right, _names_at(page.stretches, tier, gap.start))
    goes_on = midnights[7] == page.end and any(shift.tier is tier for shift in page.later)
    if goes_on and bar.cells[-1][0] != "!":
        bar.cells[-1] = ("»", bar.cells[-1][1])
    return bar, short


def _pieces(stretches: Sequence[Known], tier: Tier) -> Iterator[Known]:
    """The same with a new stretch only where this tier changes."""
    running: Known | None = None
    for stretch in stretches:
        if running and running.on_call.get(tier, ()) == stretch.on_call.get(tier, ()):
            running = Known(running.start, stretch.end, running.on_call)
            continue
        if running:
            yield running
        running = stretch
    if running:
        yield running


def _names_at(stretches: Sequence[Known], tier: Tier, at: datetime) -> Sequence[str]:
    return next((one.on_call.get(tier, ()) for one in stretches if one.start <= at < one.end), ())


def _column(at: datetime, midnights: Sequence[datetime], cells: int) -> int:
    """In which cell an instant lies. A day has as many cells as any other, be it of 23 hours or of 25."""
    for day, (start, end) in enumerate(pairwise(midnights)):
        if at < end:
            return day * cells + int((at - start) / (end - start) * cells)
    return 7 * cells


def _changes(start: datetime, end: datetime, schedule: Schedule) -> bool:
    return start.astimezone(schedule.zone).utcoffset() != end.astimezone(schedule.zone).utcoffset()


def _people(page: Page, look: Look) -> Iterator[str]:
    """Everybody who is on call, each in their colour."""
    names = {name: None for stretch in page.stretches for tier in page.tiers for name in stretch.on_call.get(tier, ())}
    line: list[str] = []
    for name in names:
        if line and width_of(" ".join([*line, name])) > look.width:
            yield " ".join(look.paint(one, look.of_names([one])) for one in line)
            line = []
        line.append(name)
    if line:
        yield " ".join(look.paint(one, look.of_names([one])) for one in line)


def _notes(page: Page, look: Look, *, lost: bool) -> Iterator[str]:
    zone = page.schedule.zone
    for gap in page.gaps[:MOST_NOTES]:
        why = "nobody there can be reached" if gap.empty else "nobody"
        words = f"! {brief(gap.start, zone)} – {brief(gap.end, zone)} ({hours(gap.end - gap.start)}): {why}"
        yield from (look.paint(line, "31") for line in _wrapped(words, look))
    if len(page.gaps) > MOST_NOTES:
        yield from _wrapped(f"! and {len(page.gaps) - MOST_NOTES} more: safetybot oncall gaps", look)
    for shift in page.later:
        yield from _wrapped(f"» {shift.person} ({shift.tier}) goes on until {brief(shift.end, zone)}", look)
    for week in range(page.weeks):
        midnights = page.midnights(week)
        for start, end in pairwise(midnights):
            if _changes(start, end, page.schedule):
                words = f"* {start.astimezone(zone):%a %d %b}: the clock changes; the day has {hours(end - start)}"
                yield from _wrapped(words, look)
    if any(stretch.fact for stretch in page.stretches):
        yield from _wrapped("Up to ▼ as it was written down when it happened.", look)
    if lost:
        words = "Some shifts are too short to be drawn: safetybot oncall shifts has them all."
        yield from _wrapped(words, look)


def _wrapped(words: str, look: Look) -> list[str]:
    return textwrap.wrap(words, look.width, subsequent_indent="  ")


def width_of(text: str) -> int:
    """How many columns it takes: none for an accent that stands on the letter before, two for a wide character."""
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text
    )


def _cut(text: str, room: int) -> str:
    while width_of(text) > room:
        text = text[:-1]
    return text
