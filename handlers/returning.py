"""Whoever loses their phone can come back on another channel, with a code and a phrase they have chosen.

The code alone proves nothing, nor does any code move anything by itself: a responder decides (`!link`). Until then
neither side learns anything; whoever writes a code reads the same line, be it right or wrong. Code and phrase are never
kept with what was said, never posted, and whoever tries wrongly waits ever longer.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import emergency, escalation, flood, identity, intake, owners
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.intake import handed_over
from handlers.opening import reopen
from handlers.orders import Order
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Claimed, Conversation, Record
from safetybot.core.effects import Absorb, Claim, Decision, Post, Say, Trust
from safetybot.core.events import MessageEdited, MessageReceived, ReturnClaimed
from safetybot.core.facts import Facts
from safetybot.core.ids import plain
from safetybot.core.meaning import Intent
from safetybot.core.text import Text

NOTHING_YET: Final = Text.of("return-nothing-yet")

SHORTEST_PHRASE: Final = 6
"""Characters."""

FIRST_WAIT: Final = timedelta(minutes=1)
"""After a wrong try; it doubles with each …"""

LONGEST_WAIT: Final = timedelta(days=1)
"""… up to this."""

ALARMING: Final = 3
"""So many wrong tries in one conversation are told: one is a slip of the finger."""

ALARMING_CLAIMS: Final = 2
"""So many wrong phrases for one case are told there."""


def offer(decision: Decision, facts: Facts) -> Decision:
    """Give the code, and ask for the phrase. Whoever asks again gets the same code."""
    conversation = conversation_of(decision.record)
    if decision.record.case is None:
        return intake.ask_again(decision, facts, NOTHING_YET)
    code = conversation.return_code or facts.fresh_return
    decision = with_conversation(decision, replace(conversation, return_code=code, asks_phrase=True))
    lines = (Text.of("return-code", code=code), Text.of("return-how"), Text.of("return-phrase"))
    return also(decision, Say(lines))


def not_taken(record: Record, event: MessageReceived | MessageEdited) -> tuple[Say, ...]:
    """Whoever was asked for the phrase and has written something else reads that it was not taken for one."""
    asked = conversation_of(record).asks_phrase and isinstance(event, MessageReceived)
    return (Say((Text.of("return-not-taken"),)),) if asked and not event.meaning.intents else ()


def chosen(decision: Decision, event: MessageReceived | MessageEdited, facts: Facts) -> Decision | None:
    """Take the phrase that was asked for, or its correction. None: these words are something else."""
    conversation = replace(conversation_of(decision.record), left=False)
    if isinstance(event, MessageEdited):
        if not conversation.phrase_message or event.target != conversation.phrase_message:
            return None
    elif not conversation.asks_phrase:
        return None
    elif event.meaning.intents & {Intent.SKIP, Intent.BACK}:
        decision = with_conversation(decision, replace(conversation, asks_phrase=False))
        return intake.waits(intake.ask_again(decision, facts, Text.of("return-cancelled")), facts)
    elif _is_no_phrase(event):
        return None
    message = event.target if isinstance(event, MessageEdited) else event.message
    phrase = plain(event.words)
    conversation = replace(conversation, asks_phrase=False, phrase_message=message)
    if len(phrase) < SHORTEST_PHRASE:
        told = Text.of("return-too-short", least=SHORTEST_PHRASE)
    else:
        told, conversation = Text.of("return-agreed"), replace(conversation, phrase=phrase)
    return intake.waits(intake.ask_again(with_conversation(decision, conversation), facts, told), facts)


def try_code(decision: Decision, event: MessageReceived | MessageEdited, facts: Facts) -> Decision:
    """Somebody has written a return code. Whatever comes of it, they read the same."""
    intent = emergency.emergency_in(event)
    if intent is not None:  # people come; the code and what stands behind it stay unread
        decision = emergency.alarm(decision, replace(event, words=""), intent, facts)
        return identity.calm(decision, facts) if conversation_of(decision.record).doubted else decision
    conversation, within = flood.take_token(conversation_of(decision.record), event.at, facts.limits)
    decision = with_conversation(decision, replace(conversation, left=False))
    if not within:
        return decision
    decision = also(_looked_at(decision, facts), Say((Text.of("return-heard"),), everywhere=True, neutral=True))
    return intake.waits(decision, facts)


def claimed(record: Record, event: ReturnClaimed) -> Decision:
    """Somebody elsewhere says that this conversation is theirs: people decide."""
    decision, conversation = Decision(record), record.conversation
    if conversation is None or record.case is None:
        return decision
    channel = event.transport.capitalize()
    if not event.right:
        conversation = replace(conversation, wrong_claims=conversation.wrong_claims + 1)
        decision = with_conversation(decision, conversation)
        if conversation.wrong_claims < ALARMING_CLAIMS:
            return decision
        text = Text.of("claimed-wrongly", channel=channel, count=conversation.wrong_claims)
        return also(decision, Post((text,), alert=True))
    claim = Claimed(event.other, event.transport, event.address)
    if conversation.claimed == claim:
        return decision
    how = Text.of("claimed-how" if conversation.claimed is None else "claimed-by-another")
    decision = with_conversation(decision, replace(conversation, claimed=claim))
    return also(decision, Post((Text.of("claimed", channel=channel), how), alert=True))


def link(order: Order) -> Decision:
    """Somebody has made sure that it is the reporter: the case goes on where they are now."""
    claim = order.conversation.claimed
    if claim is None:
        return order.answer(Text.of("link-nothing", code=order.case.code))
    if order.facts.claimant != claim.conversation:
        return order.answer(Text.of("link-gone", code=order.case.code))
    other = next((case for case in order.facts.active if case.conversation == claim.conversation), None)
    decision = handed_over(Decision(order.record, (Absorb(claim.conversation), Trust())))
    decision = with_conversation(decision, _moved(conversation_of(decision.record), claim))
    if other is not None:
        decision = _with_other(decision, other, order.facts)
    channel = claim.transport.capitalize()
    decision = also(
        owners.worked(decision, order.by, order.facts),
        Say((Text.of("linked-reporter"),), everywhere=True),
        Post((Text.of("linked", who=order.name, channel=channel), Text.of("linked-old"))),
    )
    if other is None:
        return decision
    return also(decision, Post((Text.of("linked-other", code=order.case.code, other=other.code),), outside=True))


def _is_no_phrase(event: MessageReceived) -> bool:
    """Whether it is a wish, an answer, or tells of something: that must reach people, and is no secret of theirs."""
    meaning = event.meaning
    return bool(meaning.intents or meaning.options) or meaning.number is not None or meaning.tells


def _looked_at(decision: Decision, facts: Facts) -> Decision:
    """Compare what was written, unless there were too many wrong tries just now."""
    conversation, found = conversation_of(decision.record), facts.returning
    again_at = conversation.tries_again_at
    too_soon = again_at is not None and facts.now < again_at <= facts.now + LONGEST_WAIT
    if found is None or found.conversation == conversation.id or too_soon:
        return decision
    if found.conversation is not None:
        decision = also(decision, Claim(found.conversation, found.right))
    if found.right:
        return with_conversation(decision, replace(conversation, tries=0, tries_again_at=None))
    tries = conversation.tries + 1
    wait = min(FIRST_WAIT * 2 ** min(tries - 1, 11), LONGEST_WAIT)
    decision = with_conversation(decision, replace(conversation, tries=tries, tries_again_at=facts.now + wait))
    if tries < ALARMING:
        return decision
    text = Text.of("return-tried", count=tries, channel=conversation.transport.capitalize())
    return also(decision, Post((text,), alert=True, outside=True))


def _moved(conversation: Conversation, claim: Claimed) -> Conversation:
    """The conversation where the reporter is now. What was true of the old channel no longer is."""
    return replace(
        conversation,
        transport=claim.transport,
        address=claim.address,
        doubted=False,
        calmed_at=None,
        left=False,
        company=False,
        unreadable=False,
        unencrypted=False,
        expires=0,
        delay=None,
        return_code=None,
        phrase=None,
        phrase_message="",
        asks_phrase=False,
        wrong_claims=0,
        claimed=None,
    )


def _with_other(decision: Decision, other: Case, facts: Facts) -> Decision:
    """The case that had begun there meanwhile goes into this one: what was urgent about it still is."""
    case = case_of(decision.record)
    if case.state is CaseState.CLOSED:
        decision = reopen(decision, facts)
        case = case_of(decision.record)
    raised = replace(case, priority=case.priority.at_least(other.priority), category=case.category or other.category)
    decision = escalation.raised(case.priority, with_case(decision, raised), facts)
    return owners.waiting(decision, facts) if other.waits_since is not None else decision
