"""Small steps from one decision to the next: the same decision with something more in it."""

from dataclasses import replace

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Effect


def also(decision: Decision, *effects: Effect) -> Decision:
    """The same decision with these effects behind the others."""
    return replace(decision, effects=(*decision.effects, *effects))


def with_conversation(decision: Decision, conversation: Conversation) -> Decision:
    """The same decision, about this newer conversation."""
    return replace(decision, record=replace(decision.record, conversation=conversation))


def with_case(decision: Decision, case: Case) -> Decision:
    """The same decision, about this newer case."""
    return replace(decision, record=replace(decision.record, case=case))


def conversation_of(record: Record) -> Conversation:
    """The conversation; there is one wherever a reporter is involved."""
    if record.conversation is None:
        raise ValueError("a reporter's event came without a conversation")
    return record.conversation


def case_of(record: Record) -> Case:
    """The case; the caller has made sure that there is one."""
    if record.case is None:
        raise ValueError("there is no case here")
    return record.case
