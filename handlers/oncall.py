"""The schedule in the responder room: who is on call, somebody else for a while, time off."""

from datetime import datetime, timedelta
from itertools import chain
from typing import Final

from handlers.changing import NO_SCHEDULE, find_person, giver, make, tag, without, words_of
from handlers.orders import Order
from handlers.schedule import calendar, cut, handoff_rows, listed, now_rows, tier_name
from handlers.spans import BEGINS_A_SPAN, read_length, read_span
from safetybot.core.effects import Decision, Reload
from safetybot.core.oncall.final import next_change, on_call, spans, with_changes
from safetybot.core.oncall.model import Leave, Override, Rota, Schedule, Tier
from safetybot.core.text import Line, Text

UNDO: Final = "undo"
LONGEST_OVERRIDE: Final = timedelta(days=31)
LONGEST_LEAVE: Final = timedelta(days=92)
FARTHEST: Final = timedelta(weeks=12)
"""So far ahead the schedule is shown."""


def oncall(order: Order) -> Decision:
    """Who is on call now, what comes next, or the final schedule of some weeks."""
    rota, words = order.facts.rota, order.words.split()
    if rota is None:
        return order.answer(NO_SCHEDULE)
    if not words:
        rows = [row for schedule in rota.schedules.values() for row in now_rows(rota, schedule, order.facts.now)]
        return order.answer(*cut(rows))
    if words == ["next"]:
        return order.answer(*cut(_next(rota, order)))
    length = read_length(order.words)
    if not length or length > FARTHEST:
        return order.answer(Text.of("oncall-unclear", weeks=FARTHEST.days // 7))
    now = order.facts.now.replace(second=0, microsecond=0)
    return order.answer(*calendar(rota, rota.schedules.values(), now, now + length))


def override(order: Order) -> Decision:
    """Somebody takes the place of who is on call, or, with a +, stands beside them."""
    rota, words, facts = order.facts.rota, words_of(order), order.facts
    if rota is None:
        return order.answer(NO_SCHEDULE)
    if words[:1] == [UNDO]:
        return _undo(order, rota, words[1:], Override)
    starts = next((at for at, word in enumerate(words) if word.casefold() in BEGINS_A_SPAN), len(words))
    if not starts:
        return order.answer(Text.of("override-whom"))
    who, *options = words[:starts]
    person = find_person(who.removeprefix("+"), rota)
    if isinstance(person, Text):
        return order.answer(person)
    meant = _schedule(options, rota)
    if isinstance(meant, Text):
        return order.answer(meant)
    schedule, tier = meant
    span = read_span(" ".join(words[starts:]), facts.now, schedule.zone, LONGEST_OVERRIDE)
    if isinstance(span, Text):
        return order.answer(span)
    change = Override(
        schedule=schedule.name,
        start=span[0],
        end=span[1],
        add=person.name,
        tier=tier,
        alone=not who.startswith("+"),
        by=order.name,
    )
    same = [one for one in facts.changes if one.key == change.key]
    head = Text.of("override-made", who=order.name, tag=tag(change))
    after = with_changes(without(rota, [change]), [change]).schedules[schedule.name]
    return make(order, rota, head, *_nobody_behind(after, *span), new=[change], undone=same)


def away(order: Order) -> Decision:
    """Time off: the one who says so is on call in no schedule."""
    rota, words, facts = order.facts.rota, words_of(order), order.facts
    if rota is None:
        return order.answer(NO_SCHEDULE)
    if words[:1] == [UNDO]:
        return _undo(order, rota, words[1:], Leave)
    person = giver(order, rota)
    if person is None:
        return order.answer(Text.of("not-in-schedule", who=order.name))
    span = read_span(" ".join(words), facts.now, rota.zone, LONGEST_LEAVE)
    if isinstance(span, Text):
        return order.answer(span)
    leave = Leave(person=person.name, start=span[0], end=span[1], by=order.name)
    if any(isinstance(one, Leave) and _within(leave, one) for one in facts.changes):
        return order.answer(Text.of("away-already", who=person.name))
    head = Text.of("away-made", who=person.name, start=leave.start, end=leave.end, tag=tag(leave))
    return make(order, rota, head, new=[leave])


def reload(order: Order) -> Decision:
    """Read schedule and policy anew; what came of it is told by itself."""
    return Decision(order.record, (Reload(),))


def _next(rota: Rota, order: Order) -> list[Line]:
    """The next hand-off of each schedule."""
    lines: list[Line] = []
    for schedule in rota.schedules.values():
        at = next_change(schedule, order.facts.now, order.facts.now + FARTHEST)
        if at is None:
            lines.append(Text.of("oncall-next-none", schedule=schedule.name))
            continue
        lines.append(Text.of("oncall-next", schedule=schedule.name, at=at))
        lines += handoff_rows(rota, on_call(schedule, order.facts.now), on_call(schedule, at))
    return lines


def _schedule(options: list[str], rota: Rota) -> tuple[Schedule, Tier] | Text:
    """Which schedule and tier are meant. One that is alone need not be named."""
    by_name = {name.casefold(): schedule for name, schedule in rota.schedules.items()}
    schedules, tiers = list[Schedule](), list[Tier]()
    for option in options:
        if option.casefold() in by_name:
            schedules.append(by_name[option.casefold()])
        elif option.casefold() in tuple(Tier):
            tiers.append(Tier(option.casefold()))
        else:
            return Text.of("no-schedule-named", typed=option, known=_known(rota))
    if not schedules and len(by_name) == 1:
        schedules = list(by_name.values())
    if len(schedules) != 1 or len(tiers) > 1:
        return Text.of("which-schedule", known=_known(rota))
    return schedules[0], next(iter(tiers), Tier.FIRST)


def _nobody_behind(schedule: Schedule, start: datetime, end: datetime) -> list[Line]:
    """Whoever is the only second while being first: a page that they miss reaches nobody else."""
    duty = [span.on_call for span in spans(schedule, start, end)]
    alone = (one.get(Tier.SECOND, ()) for one in duty if {*one.get(Tier.SECOND, ())} <= {*one.get(Tier.FIRST, ())})
    return [Text.of("nobody-behind", who=name) for name in dict.fromkeys(chain.from_iterable(alone))]


def _known(rota: Rota) -> Text:
    return listed(Text.of("schedule-name", schedule=name) for name in rota.schedules)


def _within(leave: Leave, other: Leave) -> bool:
    """Whether all of it lies in another one of the same person."""
    return other.person == leave.person and other.start <= leave.start and leave.end <= other.end


def _undo(order: Order, rota: Rota, words: list[str], sort: type[Override] | type[Leave]) -> Decision:
    """Take out what was made by hand; without saying which, list what can be."""
    there = [one for one in order.facts.changes if isinstance(one, sort) and one.end > order.facts.now]
    if not there:
        return order.answer(Text.of("undo-nothing"))
    meant = [one for one in there if words and tag(one) == words[0].upper()]
    if len(meant) != 1:
        head = Text.of("undo-which") if not words else Text.of("undo-unknown", typed=words[0])
        return order.answer(head, *cut([_row(one) for one in there]))
    return make(order, rota, Text.of("undone", who=order.name, tag=tag(meant[0])), undone=meant)


def _row(change: Override | Leave) -> Text:
    """What can be undone, with the word for it."""
    if isinstance(change, Leave):
        return Text.of("leave-row", tag=tag(change), who=change.person, start=change.start, end=change.end)
    if change.add and change.remove:
        who = Text.of("in-place-of", who=change.add, other=change.remove)
    else:
        who = Text.of("person", name=change.add) if change.add else Text.of("without", who=change.remove or "")
    return Text.of(
        "override-row",
        tag=tag(change),
        schedule=change.schedule,
        tier=tier_name(change.tier),
        who=who,
        start=change.start,
        end=change.end,
    )
