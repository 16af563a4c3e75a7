"""One change of the schedule by hand, seen before it is kept: what comes out, and whether somebody is still there.

A change that takes the last person away is kept only when the command ends with "anyway".
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import Final

from handlers.deciding import also
from handlers.orders import Order
from handlers.schedule import calendar, gap_rows, listed
from handlers.timers import HANDOFF
from safetybot.core.effects import ChangeSchedule, Decision, Post, SetTimer
from safetybot.core.ids import ALPHABET
from safetybot.core.oncall.final import gaps, spans, with_changes
from safetybot.core.oncall.model import Change, Gap, Leave, Person, Rota, Schedule, Swap
from safetybot.core.text import Line, Text

ANYWAY: Final = "anyway"
"""Stands at the end of a command that is meant although it leaves nobody on call."""

SOON: Final = timedelta(days=1)
"""A gap that is nearer wakes people."""

NO_SCHEDULE: Final = Text.of("no-schedule")


def make(order: Order, rota: Rota, *heads: Line, new: Sequence[Change] = (), undone: Sequence[Change] = ()) -> Decision:
    """Keep new changes and take others out; the desk reads the final schedule that comes of it."""
    after = with_changes(without(rota, (*new, *undone)), new)
    now = order.facts.now
    spells = [spell for change in (*new, *undone) for spell in _spells(change) if spell[1] > now]
    if not spells:
        return order.answer(Text.of("change-past"))
    start, end = max(now, min(start for start, _ in spells)), max(end for _, end in spells)
    concerned = _schedules(rota, (*new, *undone))
    touched = [
        schedule
        for name, schedule in after.schedules.items()
        if spans(schedule, start, end) != spans(rota.schedules[name], start, end)
    ]
    if not touched and any(not isinstance(one, Leave) for one in new):  # time off counts for later changes, too
        return order.answer(Text.of("change-nothing"), *calendar(after, concerned, start, end))
    opened = [gap for schedule in touched for gap in _opened(rota, after, schedule.name, start, end)]
    if opened and not meant_anyway(order):
        return order.answer(Text.of("gap-question", word=ANYWAY), *gap_rows(opened), Text.of("gap-ask-cover"))
    warned = [Text.of("gap-made"), *gap_rows(opened)] if opened else []
    lines = (*heads, *calendar(after, touched or concerned, start, end), *warned)
    post = Post(lines, alert=any(gap.start < now + SOON for gap in opened), mention=_mentioned(order, rota, new))
    effects = (*(ChangeSchedule(one, undo=True) for one in undone), *(ChangeSchedule(one) for one in new))
    return also(Decision(order.record), *effects, post, SetTimer(HANDOFF, now, ours=True))


def without(rota: Rota, changes: Iterable[Change]) -> Rota:
    """The same schedules before these changes were made."""
    keys = {change.key for change in changes}
    return replace(
        rota,
        schedules={
            name: replace(
                schedule,
                overrides=tuple(one for one in schedule.overrides if one.key not in keys),
                leaves=tuple(one for one in schedule.leaves if one.key not in keys),
            )
            for name, schedule in rota.schedules.items()
        },
    )


def meant_anyway(order: Order) -> bool:
    return order.words.casefold().split()[-1:] == [ANYWAY]


def words_of(order: Order) -> list[str]:
    """What was written, word for word, without the "anyway"."""
    words = order.words.split()
    return words[:-1] if meant_anyway(order) else words


def tag(change: Change) -> str:
    """What a change is called when it is to be undone: short, and the same as long as it is there."""
    number = zlib.crc32(change.key.encode())
    return "".join(ALPHABET[number // len(ALPHABET) ** place % len(ALPHABET)] for place in range(4))


def find_person(typed: str, rota: Rota) -> Person | Text:
    """Who is meant, or who may have been."""
    person = rota.person(typed)
    if person is not None:
        return person
    names = {name.casefold(): name for name in rota.people}
    near = get_close_matches(typed.removeprefix("@").casefold(), names, n=3, cutoff=0.6)
    if near:
        return Text.of("no-person-near", typed=typed, near=listed(Text.of("person", name=names[one]) for one in near))
    return Text.of("no-person", typed=typed)


def giver(order: Order, rota: Rota) -> Person | None:
    """Who has given the command, if they stand in the schedule."""
    return rota.person(order.by)


def _opened(rota: Rota, after: Rota, schedule: str, start: datetime, end: datetime) -> list[Gap]:
    """The gaps that were not there before."""
    before = gaps(rota.schedules[schedule], rota.people, start, end)
    return [
        gap
        for gap in gaps(after.schedules[schedule], after.people, start, end)
        if not any(old.start <= gap.start and gap.end <= old.end for old in before)
    ]


def _spells(change: Change) -> tuple[tuple[datetime, datetime], ...]:
    returned = (change.in_return,) if isinstance(change, Swap) and change.in_return else ()
    return ((change.start, change.end), *returned)


def _schedules(rota: Rota, changes: Sequence[Change]) -> list[Schedule]:
    """The schedules these changes name; a leave concerns all."""
    names = {change.schedule for change in changes if not isinstance(change, Leave)}
    return [schedule for name, schedule in rota.schedules.items() if name in names or not names]


def _mentioned(order: Order, rota: Rota, new: Sequence[Change]) -> tuple[Person, ...]:
    """Whoever is put on call, or relieved, by somebody else."""
    names = [
        change.asker if isinstance(change, Swap) else change.add for change in new if not isinstance(change, Leave)
    ]
    people = (rota.people.get(name or "") for name in names)
    return tuple(person for person in people if person and person.account != order.by)
