"""A phone in other hands: arrested, raided, taken. Nothing at all goes out to it, and what comes from it is marked.

Not even a harmless line: whoever holds it learns from any answer that somebody is there, and the reporter may be asked
about it. `!trust` ends it, when a responder is sure who has the phone.
"""

from dataclasses import replace
from typing import Final

from handlers import agreed, deleting, owners
from handlers.answers import raised
from handlers.deciding import also, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.orders import Order
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Post
from safetybot.core.facts import Facts
from safetybot.core.flow import Flow
from safetybot.core.text import Text

ARREST: Final = "arrest"
"""The category of the words after which a phone may be in other hands."""

COMMAND: Final = Text.of("command-line", usage=Text.of("usage-plain", words="!seized"), help=Text.of("does-seized"))


def reminded(before: Record, decision: Decision, facts: Facts) -> Decision:
    """People who have a case in which words speak of somebody being taken away are told of the command, once."""
    if not _arrested(decision.record, facts.flow) or _arrested(before, facts.flow):
        return decision
    return decision if conversation_of(decision.record).seized else also(decision, Post((COMMAND,)))


def seized(order: Order) -> Decision:
    """A responder says so: no more questions, no word goes there."""
    decision = handed_over(Decision(order.record))
    conversation = agreed.asked_no_more(replace(conversation_of(decision.record), seized=True))
    conversation = deleting.asked_no_more(conversation)
    decision = also(with_conversation(decision, conversation), Post((Text.of("seized-made", who=order.name),)))
    return owners.worked(decision, order.by, order.facts)


def _arrested(record: Record, flow: Flow) -> bool:
    """Whether people have a case that such words have made more urgent."""
    if record.case is None or record.conversation is None:
        return False
    return any(rule.category == ARREST for rule in raised(record.conversation, flow))
