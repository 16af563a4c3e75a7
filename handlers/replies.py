"""What the team says to a reporter, and whether it arrived.

The reporter gets the words and nothing else: no handle, no name. The desk sees exactly what was sent, and its fate.
The two messages have different keys: under one key the second would be taken for a new version of the first.
"""

from dataclasses import replace

from handlers import drills, escalation, owners
from handlers.cases import take_over
from handlers.deciding import also, case_of, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case
from handlers.orders import Order
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Keep, Post, Say
from safetybot.core.events import DeliveryFailed, FromDelivery, MessageDelivered
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text, Words

LONGEST_REPLY = 3_000
"""Characters. So many are one message in any script: the desk's echo shows it all, one report speaks for it all."""

IDENTITY_CHANGED = "identity-changed"
"""The transport's word for: a new phone, or somebody else."""

_REPLY = "reply:"
_ECHO = "echo:"


def reply(order: Order) -> Decision:
    """Say these words to the reporter. Whoever answers a case that nobody has, or its owner has left alone, has it."""
    if order.case.state is CaseState.CLOSED:
        return order.answer(Text.of("reply-closed", code=order.case.code))
    if order.conversation.left:
        return order.answer(Text.of("reply-left"))
    if len(order.words) > LONGEST_REPLY:
        return order.answer(Text.of("reply-too-long", limit=LONGEST_REPLY))
    decision = handed_over(Decision(order.record))
    silent = order.case.climb is not None and order.case.owner != order.by
    if order.case.state is CaseState.OPEN or silent:
        decision = take_over(decision, order)
    decision = owners.answered(decision, order.by, order.facts)
    if not any(said.author == "team" for said in order.facts.said):
        decision = drills.cue(decision, drills.ANSWERED)
    conversation = replace(conversation_of(decision.record), acknowledged_at=order.facts.now)
    key = _REPLY + order.id
    return also(
        with_conversation(decision, conversation),
        Keep("team", order.words, key),
        Say((Words(order.words),), key=key, told=True),
        Post((Text.of("reply-on-its-way"), Words(order.words)), key=_ECHO + order.id),
    )


def delivered(record: Record, event: FromDelivery, facts: Facts) -> Decision:
    """Show the desk what became of a reply; of anything else only when it failed."""
    decision = Decision(record)
    if event.key is not None and event.key.startswith("page:"):
        return escalation.delivered(record, event, facts)
    if event.conversation is None:
        return also(decision, Post((Text.of("delivery-lost"),))) if isinstance(event, DeliveryFailed) else decision
    if event.key is None or not event.key.startswith(_REPLY):
        return _unheard(decision, event, facts) if isinstance(event, DeliveryFailed) else decision
    if record.case is None:
        return decision
    echo = _ECHO + event.key.removeprefix(_REPLY)
    words = tuple(Words(said.words) for said in facts.said if said.message == event.key)
    match event:
        case MessageDelivered(unreached=0):
            return also(decision, Post((Text.of("reply-delivered"), *words), key=echo))
        case MessageDelivered(unreached=count):
            lines: tuple[Line, ...] = (Text.of("reply-delivered-partly", count=count), *words)
            return also(decision, Post(lines, key=echo))
        case DeliveryFailed(perhaps=True):
            return also(
                owners.unanswered(decision, facts),
                Post((Text.of("reply-perhaps-delivered"), *words), key=echo),
                Post((Text.of("reply-in-doubt", code=case_of(record).code), *_cure(event.reason)), alert=True),
            )
        case DeliveryFailed(reason=reason):
            code = case_of(record).code
            return also(
                owners.unanswered(decision, facts),
                Post((Text.of("reply-not-delivered", reason=reason), *words), key=echo),
                Post((Text.of("reply-failed", code=code), *_cure(reason)), alert=True),
            )


def _unheard(decision: Decision, event: DeliveryFailed, facts: Facts) -> Decision:
    """Something the bot said by itself did not arrive: whoever waits for it must have people who know."""
    if decision.record.case is None:
        if not facts.said:
            return decision
        decision = open_case(decision, facts)
    if event.perhaps:
        return also(decision, Post((Text.of("message-in-doubt"), *_cure(event.reason))))
    return also(decision, Post((Text.of("message-not-delivered", reason=event.reason), *_cure(event.reason))))


def _cure(reason: str) -> tuple[Line, ...]:
    return (Text.of("identity-changed"),) if reason == IDENTITY_CHANGED else ()
