"""What is wrong in a schedule although every single value is right: unknown names, empty spans, contradictions."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import Turn
from safetybot.core.oncall.wall import instant
from safetybot.flows.lines import Place
from safetybot.flows.source import Mistake, nearest
from safetybot.flows.tables import LayerTable, OverrideTable, RotaTable, RouteTable, ScheduleTable, SpanTable

_A_YEAR = {Turn.HOURLY: 8_784, Turn.DAILY: 366, Turn.WEEKLY: 53, Turn.MONTHLY: 12}
"""So many hours, days, weeks or months are no more than a year."""

_CONDITIONS = ("regions", "languages", "topics", "priorities")


def mistakes(read: RotaTable) -> Iterator[Mistake]:
    """Every one of them."""
    yield from _same_but_for_case(("people",), read.people)
    yield from _same_but_for_case(("schedules",), read.schedules)
    yield from _shared_accounts(read)
    yield from _unknown_people(read)
    yield from _unknown_schedules(read)
    yield from _directors_twice(read)
    for number, leave in enumerate(read.leaves):
        yield from _empty_span(("leaves", number), leave, read.zone)
    for name, schedule in read.schedules.items():
        yield from _of_schedule(("schedules", name), schedule, schedule.zone or read.zone)
    yield from _routes_never_reached(read.routes)


def _same_but_for_case(place: Place, names: Iterable[str]) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for name in names:
        if (first := seen.setdefault(name.casefold(), name)) != name:
            wrong = f"{name} is the same name as {first}: capital letters make no difference"
            yield Mistake((*place, name), wrong, "rename one of them, or take it out")


def _shared_accounts(read: RotaTable) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for name, person in read.people.items():
        if person.account and (first := seen.setdefault(person.account.casefold(), name)) != name:
            yield Mistake(("people", name, "account"), f"{name} has the account of {first}", "keep one of the two")


def _directors_twice(read: RotaTable) -> Iterator[Mistake]:
    plain = [name.casefold() for name in read.directors]
    for number, name in enumerate(plain):
        if name in plain[:number]:
            yield Mistake(("directors", number), "directors names the same person twice", "take one of them out")


def _unknown_people(read: RotaTable) -> Iterator[Mistake]:
    known = {name.casefold() for name in read.people}
    for place, name in _people_named(read):
        if name.casefold() not in known:
            cure = nearest(name, read.people, f"add [people.{name}] with the person's account, or correct the name")
            yield Mistake(place, f"there is no person {name} under [people]", cure)


def _people_named(read: RotaTable) -> Iterator[tuple[Place, str]]:
    """Every mention of a person, and where it stands."""
    for number, name in enumerate(read.directors):
        yield ("directors", number), name
    for number, leave in enumerate(read.leaves):
        yield ("leaves", number, "person"), leave.person
    for schedule_name, schedule in read.schedules.items():
        here = ("schedules", schedule_name)
        for number, layer in enumerate(schedule.layers):
            for position, name in enumerate(layer.people):
                yield (*here, "layers", number, "people", position), name
        for number, override in enumerate(schedule.overrides):
            for key, who in (("add", override.add), ("remove", override.remove)):
                if who is not None:
                    yield (*here, "overrides", number, key), who
        for number, temporary in enumerate(schedule.temporary):
            for position, shift in enumerate(temporary.shifts):
                yield (*here, "temporary", number, "shifts", position, "person"), shift.person


def _unknown_schedules(read: RotaTable) -> Iterator[Mistake]:
    known = {name.casefold() for name in read.schedules}
    routes = ((("routes", number, "schedule"), route.schedule) for number, route in enumerate(read.routes))
    for place, name in ((("fallback",), read.fallback), *routes):
        if name.casefold() not in known:
            cure = nearest(name, read.schedules, f"use one of: {', '.join(read.schedules)}")
            yield Mistake(place, f"there is no schedule {name}", cure)


def _of_schedule(here: Place, schedule: ScheduleTable, zone: ZoneInfo) -> Iterator[Mistake]:
    yield from _layers_of_one_name(here, schedule.layers)
    for number, layer in enumerate(schedule.layers):
        yield from _of_layer((*here, "layers", number), layer, layer.zone or zone)
    for number, override in enumerate(schedule.overrides):
        place = (*here, "overrides", number)
        yield from _empty_span(place, override, zone)
        yield from _of_override(place, override)
    yield from _contradictions((*here, "overrides"), schedule.overrides)
    for number, temporary in enumerate(schedule.temporary):
        place = (*here, "temporary", number)
        yield from _empty_span(place, temporary, zone)
        for position, shift in enumerate(temporary.shifts):
            yield from _empty_span((*place, "shifts", position), shift, zone)
            if shift.start < temporary.start or shift.end > temporary.end:
                cure = "shorten it, or stretch from and to of the temporary schedule"
                yield Mistake((*place, "shifts", position), "this shift is not within its temporary schedule", cure)
    for number, other in _overlapping(schedule.temporary):
        wrong = f"temporary (entry {other + 1}) overlaps entry {number + 1}"
        yield Mistake((*here, "temporary", other), wrong, "shorten one of them, or make them one")


def _layers_of_one_name(here: Place, layers: Sequence[LayerTable]) -> Iterator[Mistake]:
    names = [layer.name.casefold() for layer in layers]
    for number, name in enumerate(names):
        if name and name in names[:number]:
            yield Mistake((*here, "layers", number, "name"), "another layer has this name", "rename one of them")


def _of_layer(here: Place, layer: LayerTable, zone: ZoneInfo) -> Iterator[Mistake]:
    if layer.starts and layer.ends and instant(layer.starts, zone) >= instant(layer.ends, zone):
        yield Mistake((*here, "ends"), "ends is not after starts", "correct one of them")
    if layer.rotation in (Turn.WEEKLY, Turn.MONTHLY) and (layer.move_on.week or layer.move_on.month):
        cure = f'write rotation = "daily", or take move_on out: a {layer.rotation} one moves on the day of its handoff'
        yield Mistake((*here, "move_on"), f"move_on has no meaning for a {layer.rotation} rotation", cure)
    elif layer.every > (most := _most_in_a_year(layer)):
        wrong = "one turn would last longer than a year: the next hand-off as good as never comes"
        yield Mistake((*here, "every"), wrong, f"write every = {most} or less")


def _most_in_a_year(layer: LayerTable) -> int:
    """How many hours, days, weeks or months count as turns in a year."""
    days = (date(2028, 1, 1) + timedelta(days=later) for later in range(366))
    week, month = layer.move_on.week, layer.move_on.month
    counted = [day for day in days if (not week or day.weekday() in week) and (not month or day.day in month)]
    return _A_YEAR[layer.rotation] * len(counted) // 366


def _empty_span(here: Place, span: SpanTable, zone: ZoneInfo) -> Iterator[Mistake]:
    if span.end < span.start:
        yield Mistake((*here, "to"), "it ends before it starts", "correct from or to")
    elif instant(span.end, zone) <= instant(span.start, zone):
        yield Mistake((*here, "to"), "it lasts no time", "correct from or to; it ends at `to` sharp")


def _of_override(here: Place, override: OverrideTable) -> Iterator[Mistake]:
    add, remove = override.add, override.remove
    if add is None and remove is None:
        yield Mistake(here, "an override needs add, remove or both", 'write, for example: add = "bea"')
    elif add is not None and remove is not None and add.casefold() == remove.casefold():
        yield Mistake((*here, "remove"), "add and remove name the same person", "correct one of them")
    if override.alone and (add is None or remove is not None):
        cure = "write alone = true beside add, without remove"
        yield Mistake((*here, "alone"), "alone is for somebody who takes the place of everybody", cure)


def _contradictions(here: Place, overrides: Sequence[OverrideTable]) -> Iterator[Mistake]:
    for number, other in _overlapping(overrides):
        if wrong := _contradict(overrides[number], overrides[other]):
            cure = "shorten one of them, take it out, or give it a higher priority"
            yield Mistake((*here, other), f"this override and entry {number + 1} {wrong}", cure)


def _contradict(one: OverrideTable, other: OverrideTable) -> str | None:
    """Two overrides of the same time: which of them holds must not depend on their order in the file."""
    if (one.tier, one.priority) != (other.tier, other.priority):
        return None
    add, remove = _plain(one.add), _plain(one.remove)
    other_add, other_remove = _plain(other.add), _plain(other.remove)
    if (one.start, one.end, add, remove) == (other.start, other.end, other_add, other_remove):
        return "are the same"
    if one.alone or other.alone:
        return "overlap, and one of them is alone"
    if remove and remove == other_remove:
        return "both replace or remove the same person at the same time"
    if (add and add == other_remove) or (remove and remove == other_add):
        return "add and remove the same person at the same time"
    return None


def _plain(name: str | None) -> str:
    return (name or "").casefold()


def _overlapping(spans: Sequence[SpanTable]) -> Iterator[tuple[int, int]]:
    """The numbers of all pairs that share a time."""
    ordered = sorted(enumerate(spans), key=lambda pair: pair[1].start)
    for position, (number, one) in enumerate(ordered):
        for other_number, other in ordered[position + 1 :]:
            if other.start >= one.end:
                break
            yield min(number, other_number), max(number, other_number)


def _routes_never_reached(routes: Sequence[RouteTable]) -> Iterator[Mistake]:
    for later, route in enumerate(routes):
        for earlier in range(later):
            if all(_covers(getattr(routes[earlier], key), getattr(route, key)) for key in _CONDITIONS):
                wrong = f"this route is never reached: everything it is for goes to route {earlier + 1}"
                yield Mistake(("routes", later), wrong, "move it before that one, or take it out")
                break


def unknown_conditions(
    routes: Sequence[RouteTable], topics: Sequence[str], languages: Sequence[str]
) -> Iterator[Mistake]:
    """Topics and languages that no case can have: the route would never be taken."""
    for number, route in enumerate(routes):
        for key, known in (("topics", topics), ("languages", languages)):
            for position, word in enumerate(getattr(route, key)):
                if word not in known:
                    cure = nearest(word, known, f"use one of: {', '.join(known)}")
                    yield Mistake(("routes", number, key, position), f"no case has {word} among its {key}", cure)


def _covers(conditions: Sequence[str], others: Sequence[str]) -> bool:
    """Whatever meets the others meets these."""
    return not conditions or (bool(others) and set(others) <= set(conditions))
