"""Read `schedule.toml`: people, schedules, routes."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.flow import Flow
from safetybot.core.oncall.model import (
    Layer,
    Leave,
    Override,
    Person,
    Rota,
    Rotation,
    Route,
    Schedule,
    Shift,
    Temporary,
    Window,
)
from safetybot.core.oncall.wall import instant
from safetybot.flows.rota_checks import mistakes, unknown_conditions
from safetybot.flows.source import read_source
from safetybot.flows.tables import (
    EXAMPLES,
    LayerTable,
    OverrideTable,
    RotaTable,
    ScheduleTable,
    TemporaryTable,
    is_signal,
)

SETTING: Final = "[oncall] schedule in config.toml"

Named = Callable[[str], str]
"""From a name as somebody wrote it to the name as it was given first."""


def load_rota(path: Path, named_by: str = SETTING) -> Rota:
    """Read the file and check it. `named_by`: where its name is given. Raises OperatorError, with every mistake."""
    source = read_source(path, named_by)
    read = source.read_as(RotaTable, EXAMPLES)
    source.check(mistakes(read))
    named = _declared(read.people)
    schedule = _declared(read.schedules)
    leaves = tuple(
        Leave(person=named(one.person), start=instant(one.start, read.zone), end=instant(one.end, read.zone))
        for one in read.leaves
    )
    return Rota(
        people={
            name: Person(
                name=name,
                account=one.account,
                transport="signal" if is_signal(one.account) else "matrix",
                lives_in=one.lives_in,
            )
            for name, one in read.people.items()
        },
        schedules={name: _schedule(name, one, read.zone, named, leaves) for name, one in read.schedules.items()},
        fallback=schedule(read.fallback),
        routes=tuple(
            Route(
                schedule=schedule(one.schedule),
                regions=frozenset(one.regions),
                languages=frozenset(one.languages),
                topics=frozenset(one.topics),
                priorities=frozenset(one.priorities),
            )
            for one in read.routes
        ),
        directors=tuple(named(name) for name in read.directors),
        zone=read.zone,
    )


def check_routes(path: Path, flow: Flow, languages: Sequence[str]) -> None:
    """Make sure that the routes of a schedule ask for what cases can have. Raises OperatorError."""
    source = read_source(path, SETTING)
    named = [one.category for question in flow.questions for one in question.options]
    topics = dict.fromkeys(one for one in (*named, *(rule.category for rule in flow.raises)) if one)
    source.check(unknown_conditions(source.read_as(RotaTable, EXAMPLES).routes, tuple(topics), languages))


def _declared(names: Iterable[str]) -> Named:
    known = {name.casefold(): name for name in names}
    return lambda name: known[name.casefold()]


def _schedule(name: str, read: ScheduleTable, zone: ZoneInfo, named: Named, leaves: tuple[Leave, ...]) -> Schedule:
    zone = read.zone or zone
    return Schedule(
        name=name,
        zone=zone,
        local=read.local,
        layers=tuple(_layer(number, one, zone, named) for number, one in enumerate(read.layers, start=1)),
        overrides=tuple(_override(name, one, zone, named) for one in read.overrides),
        temporary=tuple(_temporary(one, zone, named) for one in read.temporary),
        leaves=leaves,
    )


def _layer(number: int, read: LayerTable, zone: ZoneInfo, named: Named) -> Layer:
    def at(wall: datetime | None) -> datetime | None:
        return instant(wall, read.zone or zone) if wall else None

    return Layer(
        name=read.name or f"layer {number}",
        tier=read.tier,
        priority=read.priority,
        zone=read.zone,
        windows=tuple(
            Window(days=one.days.week, monthdays=one.days.month, start=one.start, end=one.end) for one in read.windows
        ),
        rotation=Rotation(
            turn=read.rotation,
            every=read.every,
            anchor=read.handoff,
            people=tuple(named(name) for name in read.people),
            days=read.move_on.week,
            monthdays=read.move_on.month,
            starts=at(read.starts),
            ends=at(read.ends),
        ),
    )


def _override(schedule: str, read: OverrideTable, zone: ZoneInfo, named: Named) -> Override:
    return Override(
        schedule=schedule,
        start=instant(read.start, zone),
        end=instant(read.end, zone),
        add=named(read.add) if read.add else None,
        remove=named(read.remove) if read.remove else None,
        tier=read.tier,
        alone=read.alone,
        priority=read.priority,
    )


def _temporary(read: TemporaryTable, zone: ZoneInfo, named: Named) -> Temporary:
    return Temporary(
        start=instant(read.start, zone),
        end=instant(read.end, zone),
        shifts=tuple(
            Shift(start=instant(one.start, zone), end=instant(one.end, zone), person=named(one.person), tier=one.tier)
            for one in read.shifts
        ),
    )
