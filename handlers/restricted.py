"""Cases whose words are not for everybody in the responder room: they go to the people of one schedule alone.

The room sees the card, and that words have come. The words themselves are direct messages to whoever of the schedule
is on call; `!case` shows its people all of them, there. Where nobody of such a schedule can be reached nothing is
restricted: somebody must be able to read it.
"""

from collections.abc import Iterator
from dataclasses import replace

from handlers.answers import child_duty, is_of_child
from handlers.deciding import case_of
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Effect, Post, Tell
from safetybot.core.facts import Facts
from safetybot.core.oncall.final import on_call
from safetybot.core.oncall.model import Person, Schedule
from safetybot.core.oncall.routing import members
from safetybot.core.text import Line, Text, Words


def schedule_of(record: Record, facts: Facts) -> Schedule | None:
    """The schedule whose people alone may read the words of this case; None: everybody in the room may."""
    conversation = record.conversation
    if conversation is None or conversation.room or facts.rota is None or not is_of_child(conversation, facts.flow):
        return None
    schedule = facts.rota.schedules.get(child_duty(conversation, facts.flow) or "")
    return schedule if schedule is not None and _reachable(schedule, facts) else None


def lacks_duty(conversation: Conversation, facts: Facts) -> bool:
    """Whether the words are to be restricted, and the schedule has nobody for them."""
    duty = child_duty(conversation, facts.flow)
    return facts.rota is not None and duty is not None and duty not in facts.rota.schedules


def is_theirs(record: Record, account: str, facts: Facts) -> bool:
    """Whether somebody with this account may read this case and do something about it."""
    schedule = schedule_of(record, facts)
    return schedule is None or any(person.account == account for person in _reachable(schedule, facts))


def reader(record: Record, account: str, facts: Facts) -> Person | None:
    """Who is shown its words alone, having asked for them; None: the whole room is."""
    schedule = schedule_of(record, facts)
    people = _reachable(schedule, facts) if schedule is not None else ()
    return next((person for person in people if person.account == account), None)


def refused(record: Record, facts: Facts) -> Text:
    """What somebody reads who is none of those people."""
    schedule = schedule_of(record, facts)
    return Text.of(
        "restricted-not-yours", code=case_of(record).code, schedule=schedule.name if schedule is not None else "?"
    )


def guarded(decision: Decision, facts: Facts) -> Decision:
    """What may stand in the room. Somebody's words go to whoever may read them; the room sees that they have come."""
    case, schedule = decision.record.case, schedule_of(decision.record, facts)
    if case is None or schedule is None:
        return decision
    effects = (one for effect in decision.effects for one in _apart(effect, schedule, case.code, facts))
    return replace(decision, effects=tuple(effects))


def directly(posts: tuple[Post, ...], person: Person, code: str) -> tuple[Tell, ...]:
    """The same for one person alone."""
    return tuple(Tell(person, (Text.of("restricted-words", code=code), *post.lines), post.about) for post in posts)


def _apart(effect: Effect, schedule: Schedule, code: str, facts: Facts) -> Iterator[Effect]:
    if not isinstance(effect, Post) or not any(isinstance(line, Words) for line in effect.lines):
        yield effect
        return
    lines: tuple[Line, ...] = tuple(line for line in effect.lines if not isinstance(line, Words))
    if effect.key is not None:  # an echo of what somebody has written here themselves
        yield replace(effect, lines=lines)
        return
    yield replace(effect, lines=(*lines, Text.of("restricted-desk")))
    for person in _readers(schedule, facts):
        yield from directly((effect,), person, code)


def _readers(schedule: Schedule, facts: Facts) -> tuple[Person, ...]:
    """Whoever of it is on call and can be reached; nobody: all its people who can."""
    now = {name for names in on_call(schedule, facts.now).values() for name in names}
    reachable = _reachable(schedule, facts)
    return tuple(person for person in reachable if person.name in now) or reachable


def _reachable(schedule: Schedule, facts: Facts) -> tuple[Person, ...]:
    people = facts.rota.people if facts.rota is not None else {}
    found = (people[name] for name in members(schedule) if name in people)
    return tuple(person for person in found if person.account)
