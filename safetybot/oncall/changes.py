"""An override by the operator: checked, and looked at before it is saved."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches

from safetybot.core.errors import OperatorError
from safetybot.core.oncall.final import gaps, with_changes
from safetybot.core.oncall.model import Gap, Override, Rota, Schedule, Tier
from safetybot.oncall.instants import plain
from safetybot.oncall.known import Known, known

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Preview:
    """The span of a change without it and with it, and the gaps that it would make."""

    before: tuple[Known, ...]
    after: tuple[Known, ...]
    gaps: tuple[Gap, ...]


def override(
    rota: Rota,
    *,
    schedule: Schedule,
    add: str | None,
    remove: str | None,
    alone: bool,
    tier: Tier,
    start: datetime,
    end: datetime,
    now: datetime,
) -> Override:
    """The change as it will be kept: from now on at the earliest, for what was is a fact. Raises OperatorError."""
    if not add and not remove:
        raise OperatorError("neither --add nor --remove was given", "say who comes, who goes, or both")
    if alone and (remove or not add):
        raise OperatorError("--alone stands beside --add only", "leave out --remove: --alone takes everybody's place")
    if end <= start:
        raise OperatorError("the override ends before it starts", "let --to be later than --from")
    if end <= now:
        raise OperatorError("the override lies in the past", "who was on call is a fact: choose a span to come")
    if end - start > LONGEST:
        raise OperatorError(f"the override is longer than {LONGEST.days} days", "change schedule.toml instead")
    added, removed = (person_named(rota, name) if name else None for name in (add, remove))
    if added and added == removed:
        raise OperatorError("--add and --remove name the same person", "name two, or one of them only")
    return Override(
        schedule=schedule.name,
        start=max(start, now.replace(second=0, microsecond=0)),
        end=end,
        add=added,
        remove=removed,
        tier=tier,
        alone=alone,
        by="operator",
    )


def preview(rota: Rota, change: Override, now: datetime) -> Preview:
    """What comes of it."""
    changed = with_changes(rota, (change,)).schedules[change.schedule]
    present = rota.schedules[change.schedule]
    span = (change.start, change.end)
    there = gaps(present, rota.people, *span)
    made = tuple(
        gap
        for gap in gaps(changed, rota.people, *span)
        if not any(one.start <= gap.start and gap.end <= one.end for one in there)
    )
    return Preview(known(present, (), *span, now), known(changed, (), *span, now), made)


def person_named(rota: Rota, name: str) -> str:
    """Their name as the schedule has it. Raises OperatorError."""
    if person := rota.person(name):
        return person.name
    raise OperatorError(f"the schedule knows nobody called {plain(name)}", _near(name, rota.people))


def schedule_named(rota: Rota, name: str | None) -> Schedule:
    """A schedule by its name; the only one when there is one only. Raises OperatorError."""
    if name is None and len(rota.schedules) == 1:
        return next(iter(rota.schedules.values()))
    if name is None:
        raise OperatorError("there are several schedules", f"add --schedule-name: {', '.join(rota.schedules)}")
    plainly = {each.casefold(): schedule for each, schedule in rota.schedules.items()}
    if found := plainly.get(name.casefold()):
        return found
    raise OperatorError(f"there is no schedule called {plain(name)}", _near(name, rota.schedules))


def _near(name: str, known_names: object) -> str:
    names = [str(one) for one in known_names]  # type: ignore[attr-defined]
    close = get_close_matches(name.casefold(), [one.casefold() for one in names], 3)
    return (
        f"did you mean {' or '.join(one for one in names if one.casefold() in close)}?"
        if close
        else (f"these are known: {', '.join(names)}")
    )
