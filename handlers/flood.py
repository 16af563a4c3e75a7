"""Very many messages of one person at once: each is kept, not each is shown.

A token bucket for each conversation, whoever writes and from wherever. What comes over the limit is kept like
everything else, and the desk reads one digest with a count instead of every line; `!case` shows it all. The reporter is
told once that nothing is lost, and is never refused anything.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.deciding import also, conversation_of, with_conversation
from handlers.timers import DIGEST
from safetybot.core.conversation import Conversation, Flood, Record
from safetybot.core.effects import Decision, Effect, Post, Say, SetTimer
from safetybot.core.facts import Facts, Limits
from safetybot.core.text import Text

DIGEST_EVERY = timedelta(minutes=1)
"""The count in the desk moves at most so often; when it has not moved for so long, the flood is over."""


def take_token(conversation: Conversation, at: datetime, limits: Limits) -> tuple[Conversation, bool]:
    """Count one message that was received then; False when it came over the limit.

    A token bucket, kept as the time at which it will be full again. A clock that was turned forward fills it once. When
    the time is further off than it can be, the clock was ahead and nothing is known: rather shown than hidden.
    """
    one = timedelta(minutes=1) / limits.per_minute
    empty = at + one * limits.burst
    full_at = max(conversation.flood.full_at or at, at)
    full_at = min(full_at, empty) if full_at < empty + DIGEST_EVERY else at
    within = full_at + one <= empty
    flood = replace(conversation.flood, full_at=full_at + one if within else full_at)
    return replace(conversation, flood=flood), within


def digested(decision: Decision, facts: Facts) -> Decision:
    """One more that is kept and not shown. The first of a flood is told, to the desk and to the reporter."""
    conversation = conversation_of(decision.record)
    flood = replace(conversation.flood, digested=conversation.flood.digested + 1)
    if flood.digested > 1:
        return with_conversation(decision, replace(conversation, flood=flood))
    conversation = replace(conversation, acknowledged_at=facts.now)  # this stands for "passed on"
    decision = _show(with_conversation(decision, conversation), flood, facts)
    return also(decision, Say((Text.of("all-is-kept"),), everywhere=True))


def before_the_case(decision: Decision, facts: Facts) -> Decision:
    """A case opens: the digest of what came over the limit until then stands in its thread from the beginning."""
    count = sum(said.digested for said in facts.said)
    if not count:
        return decision
    return _show(decision, replace(conversation_of(decision.record).flood, digested=count), facts)


def count_again(record: Record, facts: Facts) -> Decision:
    """Show how many there are by now; when none has come since the last time, the flood is over."""
    decision, conversation = Decision(record), conversation_of(record)
    flood = conversation.flood
    if flood.digested > flood.shown:
        return _show(decision, flood, facts)
    if not flood.digested:
        return decision
    over = replace(flood, number=flood.number + 1, digested=0, shown=0)
    return with_conversation(decision, replace(conversation, flood=over))


def _show(decision: Decision, flood: Flood, facts: Facts) -> Decision:
    """Let the desk read the count as it is now, if there is a case, and come back for the next."""
    conversation, case = conversation_of(decision.record), decision.record.case
    conversation = replace(conversation, flood=replace(flood, shown=flood.digested))
    effects: list[Effect] = [SetTimer(DIGEST, facts.now + DIGEST_EVERY)]
    if case is not None:
        text = Text.of("digest", count=flood.digested, code=case.code)
        effects.insert(0, Post((text,), key=f"digest:{conversation.id}:{flood.number}"))
    return also(with_conversation(decision, conversation), *effects)
