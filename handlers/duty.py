"""The direct chat with a responder, where pages come; and the sign by which somebody takes a case.

Reactions are not encrypted on Matrix: the homeserver could make one up. So a sign takes a case and does nothing else,
everybody in the desk reads who took it, and an owner who then does nothing is paged again, with whoever is on call.
"""

from typing import Final

from handlers import cases, commands, restricted
from handlers.deciding import also
from handlers.orders import Order
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Post, Tell
from safetybot.core.events import CommandGiven, FromDesk, Origin, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.oncall.model import Person
from safetybot.core.text import Text

TAKES: Final = frozenset({"✅", "✔", "☑"})
"""Signs that take a case, without the mark that makes them colourful."""

ASKING: Final = ("card:", "page:", "paging:")
"""What the keys of messages begin with on which a sign takes the case."""

TAKE: Final = "take"

ALONE: Final = frozenset({"case", "reply", "r", "note", "close"})
"""What can be done here, too, about a case whose words the room does not read."""


def react(record: Record, event: ReactionGiven, facts: Facts) -> Decision:
    """A ✅ on a card or on a page takes the case; anything else is the responders' own business."""
    asked = facts.answered is not None and facts.answered.startswith(ASKING)
    open = record.case is not None and record.case.state is not CaseState.CLOSED
    if not open or not asked or event.emoji.rstrip("\ufe0f") not in TAKES:
        return Decision(record)
    if not restricted.is_theirs(record, event.origin.sender, facts):
        return Decision(record, (Post((restricted.refused(record, facts),)),))
    return cases.take(_order(record, event.id, event.origin, facts))


def hear(record: Record, event: FromDesk, facts: Facts) -> Decision:
    """In the direct chat one can take a case and nothing else: the others must see what is done.

    What they must not read is done here, too.
    """
    alone = record.conversation is not None and record.conversation.room == event.origin.sender
    match event:
        case ReactionGiven():
            return react(record, event, facts)
        case CommandGiven() if alone:
            return commands.obey(record, event, facts)
        case _ if alone:
            return Decision(record)  # as in the desk: what is no command stays there
        case CommandGiven(word=word) if word == TAKE or (word in ALONE and _reads_alone(record, event, facts)):
            return _taken(commands.obey(record, event, facts), event.origin)
        case _:
            return Decision(record, (Tell(_sender(event.origin), (Text.of("duty-only-pages"),)),))


def _reads_alone(record: Record, event: CommandGiven, facts: Facts) -> bool:
    """Whether the case is about what the room is not to read, and whoever writes here may."""
    return restricted.reader(record, event.origin.sender, facts) is not None


def _taken(decision: Decision, origin: Origin) -> Decision:
    return also(decision, Tell(_sender(origin), (Text.of("duty-see-desk"),)))


def _sender(origin: Origin) -> Person:
    return Person(name=origin.name, account=origin.sender, transport=origin.transport)


def _order(record: Record, id: str, origin: Origin, facts: Facts) -> Order:
    return Order(record=record, id=id, by=origin.sender, name=origin.name, words="", facts=facts)
