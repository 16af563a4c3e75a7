"""Whoever loses their phone can come back from another account or channel, with a code and a phrase they have chosen.

The code alone proves nothing, nor does any code move anything by itself: a responder decides (`!link`). Until then
neither side learns anything; whoever writes a code reads the same line, be it right or wrong. Code and phrase are never
kept with what was said, never posted, and whoever tries wrongly waits ever longer. A phrase is only what somebody calls
one: everything else they write is for people, whatever they were asked for.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import child, deleting, emergency, escalation, flood, identity, intake, owners, relay, restricted
from handlers.answers import calls
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.intake import handed_over
from handlers.opening import reopen
from handlers.orders import Order
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Claimed, Conversation, Record
from safetybot.core.effects import UNCHANGED, Absorb, Claim, Decision, Post, Say, Trust
from safetybot.core.events import MessageEdited, MessageReceived, ReturnClaimed
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Text

HAVE_CODE: Final = Text.of("return-have-code")
"""For whoever has lost a phone already, and writes from another."""

SHORTEST_PHRASE: Final = 6
"""Characters."""

FIRST_WAIT: Final = timedelta(minutes=1)
"""After a second wrong try, for the first is a slip of the finger; it doubles with each …"""

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
        return intake.ask_again(decision, facts, HAVE_CODE, Text.of("return-nothing-yet"))
    code = conversation.return_code or facts.fresh_return
    decision = with_conversation(decision, replace(conversation, return_code=code))
    lines = (Text.of("return-code", code=code), Text.of("return-how"), Text.of("return-phrase"))
    return also(decision, Say(lines))


def chosen(decision: Decision, event: MessageReceived | MessageEdited, facts: Facts) -> Decision | None:
    """Take a phrase, in the place of an earlier one. None: these words are something else."""
    phrase = event.meaning.phrase
    if phrase is None or conversation_of(decision.record).return_code is None:
        return None
    if isinstance(event, MessageEdited):
        decision = relay.take_back(decision, event.target, facts)  # what it said before may stand in the desk
    conversation = replace(conversation_of(decision.record), left=False)
    if len(phrase) < SHORTEST_PHRASE:
        told = Text.of("return-too-short", least=SHORTEST_PHRASE)
    else:
        told, conversation = Text.of("return-agreed"), replace(conversation, phrase=phrase)
    return intake.waits(intake.ask_again(with_conversation(decision, conversation), facts, told), facts)


def try_code(decision: Decision, event: MessageReceived | MessageEdited, facts: Facts) -> Decision:
    """Somebody has written a return code. Whatever comes of it, they read the same."""
    intent = emergency.emergency_in(event) or (Intent.SOS if calls(event, facts.flow) else None)
    if intent is not None:  # people come; the code and what stands behind it stay unread
        decision = emergency.alarm(decision, replace(event, words=""), intent, facts)
        return identity.calm(decision, facts, event) if conversation_of(decision.record).doubted else decision
    if isinstance(event, MessageEdited):
        decision = relay.take_back(decision, event.target, facts)  # what it said before may stand in the desk
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
    if event.changed:
        if conversation.claimed is None or conversation.claimed.conversation != event.other:
            return decision
        decision = with_conversation(decision, replace(conversation, claimed=None))
        return also(decision, Post((Text.of("claim-changed", channel=channel),), alert=True))
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
    if order.facts.claimant_doubted:
        return order.answer(Text.of("link-doubted", code=order.case.code))
    becomes_restricted = order.facts.claimant_child and not order.conversation.child
    if becomes_restricted:
        theirs = replace(order.record, conversation=replace(order.conversation, child=True))
        if not restricted.is_theirs(theirs, order.by, order.facts):
            return order.answer(restricted.refused(theirs, order.facts))
    other = next((case for case in order.facts.active if case.conversation == claim.conversation), None)
    decision = handed_over(Decision(order.record, (Absorb(claim.conversation), Trust(UNCHANGED))))
    decision = with_conversation(decision, _moved(conversation_of(decision.record), claim))
    if becomes_restricted:
        decision = child.taken_over(decision, order.facts)
    if other is not None:
        decision = _with_other(decision, other, order.facts)
    channel = claim.transport.capitalize()
    decision = also(
        owners.worked(decision, order.by, order.facts),
        Say((Text.of("linked-reporter"),), everywhere=True),
        Post((Text.of("linked", who=order.name, channel=channel), Text.of("linked-old"))),
    )
    decision = deleting.trusted(decision)
    if other is None:
        return decision
    return also(decision, Post((Text.of("linked-other", code=order.case.code, other=other.code),), outside=True))


def _looked_at(decision: Decision, facts: Facts) -> Decision:
    """Compare what was written, unless there were too many wrong tries just now."""
    conversation, found = conversation_of(decision.record), facts.returning
    again_at = conversation.tries_again_at
    too_soon = again_at is not None and facts.now < again_at <= facts.now + LONGEST_WAIT
    own = found is not None and found.conversation == conversation.id
    if found is None or too_soon or (own and not conversation.doubted):
        return decision
    if own:
        text = Text.of("identity-phrase-right" if found.right else "identity-phrase-wrong")
        decision = also(decision, Post((text,), alert=found.right))
    elif found.conversation is not None:
        decision = also(decision, Claim(found.conversation, found.right))
        if found.right:
            conversation = replace(conversation, claims=found.conversation)
    if found.right:
        return with_conversation(decision, replace(conversation, tries=0, tries_again_at=None))
    tries = conversation.tries + 1
    again_at = facts.now + min(FIRST_WAIT * 2 ** min(tries - 2, 11), LONGEST_WAIT) if tries > 1 else None
    decision = with_conversation(decision, replace(conversation, tries=tries, tries_again_at=again_at))
    if tries < ALARMING:
        return decision
    text = Text.of("return-tried", count=tries, channel=conversation.transport.capitalize())
    return also(decision, Post((text,), alert=True, outside=True))


def _moved(conversation: Conversation, claim: Claimed) -> Conversation:
    """The conversation where the reporter is now. What was true of the old account no longer is."""
    return replace(
        conversation,
        transport=claim.transport,
        address=claim.address,
        doubted=False,
        mark="",
        withdrawals=(),
        calmed_at=None,
        left=False,
        company=False,
        unreadable=False,
        unencrypted=False,
        forced=False,
        unforced=None,
        hidden=False,
        seized=False,
        side=None,
        expires=0,
        delay=None,
        return_code=None,
        phrase=None,
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
