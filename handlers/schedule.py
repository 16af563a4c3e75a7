"""The final schedule as the desk reads it: who is on call, from when until when, and where nobody is."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import reduce
from typing import Final, TypeAlias

from safetybot.core.oncall.final import gaps, on_call, spans
from safetybot.core.oncall.model import TIERS, Gap, Rota, Schedule, Span, Tier
from safetybot.core.text import Line, Text

OnCall: TypeAlias = Mapping[Tier, tuple[str, ...]]

MOST_ROWS: Final = 50
"""Of a list in one post."""

LOOKS: Final = (timedelta(days=2), timedelta(days=15), timedelta(days=100))
"""So far ahead the end of a shift is looked for: mostly it is near."""


def listed(texts: Iterable[Text]) -> Text:
    """Several things in one line."""
    return reduce(lambda before, text: Text.of("listed", before=before, text=text), texts)


def named(rota: Rota, people: Sequence[str]) -> Text:
    """Their names, or that there are none; who cannot be paged is marked."""
    if not people:
        return Text.of("nobody")
    return listed(Text.of("person" if _account(rota, name) else "person-unreachable", name=name) for name in people)


def tier_name(tier: Tier) -> Text:
    return Text.of(f"tier-{tier}")


def covered(rota: Rota, people: Iterable[str]) -> bool:
    """Whether any of them can be paged."""
    return any(_account(rota, name) for name in people)


def now_rows(rota: Rota, schedule: Schedule, now: datetime) -> list[Line]:
    """Who is on call in each tier, and until when."""
    duty = on_call(schedule, now)
    ends = _ends(schedule, duty, now)
    return [
        Text.of(
            "oncall-row" if tier is not Tier.FIRST or covered(rota, duty.get(tier, ())) else "oncall-row-gap",
            schedule=schedule.name,
            tier=tier_name(tier),
            who=named(rota, duty.get(tier, ())),
            until=Text.of("until", at=ends[tier]) if tier in ends else Text.of("until-open"),
        )
        for tier in _shown(duty)
    ]


def handoff_rows(rota: Rota, before: OnCall, after: OnCall) -> list[Line]:
    """Who leaves and who comes, tier by tier."""
    return [
        Text.of(
            "handoff-row",
            tier=tier_name(tier),
            before=named(rota, before.get(tier, ())),
            after=named(rota, after.get(tier, ())),
        )
        for tier in TIERS
        if before.get(tier, ()) != after.get(tier, ())
    ]


def calendar(rota: Rota, schedules: Iterable[Schedule], start: datetime, end: datetime) -> list[Line]:
    """The final schedule of a span, a row for each stretch in which nothing changes; gaps are marked."""
    lines: list[Line] = []
    for schedule in schedules:
        lines.append(Text.of("schedule-head", schedule=schedule.name))
        lines += [_row(rota, schedule, span, end) for span in spans(schedule, start, end)]
    return cut(lines)


def gap_rows(found: Iterable[Gap]) -> list[Line]:
    """A row for each gap, the earliest first."""
    return cut(
        [
            Text.of("gap-row-empty" if gap.empty else "gap-row", schedule=gap.schedule, start=gap.start, end=gap.end)
            for gap in sorted(found, key=lambda gap: gap.start)
        ]
    )


def cut(lines: Sequence[Line]) -> list[Line]:
    """As much of a list as one post holds."""
    if len(lines) <= MOST_ROWS:
        return list(lines)
    return [*lines[: MOST_ROWS - 1], Text.of("schedule-more", count=len(lines) - MOST_ROWS + 1)]


def all_gaps(rota: Rota, start: datetime, end: datetime) -> tuple[Gap, ...]:
    """The gaps of all schedules."""
    return tuple(gap for schedule in rota.schedules.values() for gap in gaps(schedule, rota.people, start, end))


def _row(rota: Rota, schedule: Schedule, span: Span, end: datetime) -> Text:
    """One stretch; one that goes on behind the end of what is shown says so."""
    goes_on = span.end == end and on_call(schedule, end) == span.on_call
    return Text.of(
        "schedule-row" if covered(rota, span.on_call.get(Tier.FIRST, ())) else "schedule-row-gap",
        start=span.start,
        end=Text.of("and-longer", at=span.end) if goes_on else span.end,
        who=_all_tiers(rota, span.on_call),
    )


def _all_tiers(rota: Rota, duty: OnCall) -> Text:
    """Who is on call, tier by tier. Where there is but the first, it need not be named."""
    tiers = _shown(duty)
    if tiers == [Tier.FIRST]:
        return named(rota, duty.get(Tier.FIRST, ()))
    parts = (Text.of("of-tier", tier=tier_name(tier), who=named(rota, duty.get(tier, ()))) for tier in tiers)
    return reduce(lambda before, text: Text.of("tiers", before=before, text=text), parts)


def _shown(duty: OnCall) -> list[Tier]:
    return [tier for tier in TIERS if tier is Tier.FIRST or duty.get(tier)]


def _ends(schedule: Schedule, duty: OnCall, now: datetime) -> dict[Tier, datetime]:
    """When somebody else is on call in each tier, as far as one looks ahead."""
    ends: dict[Tier, datetime] = {}
    for ahead in LOOKS:
        for span in spans(schedule, now, now + ahead):
            for tier in TIERS:
                if span.on_call.get(tier, ()) != duty.get(tier, ()):
                    ends.setdefault(tier, span.start)
        if ends.keys() >= set(_shown(duty)):
            break
    return ends


def _account(rota: Rota, name: str) -> str:
    """Where somebody is paged; empty when nobody can."""
    person = rota.people.get(name)
    return person.account if person else ""
