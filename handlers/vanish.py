"""Disappearing messages: what goes from the reporter's phone goes from what is kept and from the desk, too.

Their timer is theirs: the desk sees it, and nobody here switches it off. Words go when their time is over and people
have had them, as in the app itself, where the time runs from when a message is read: nobody is owed an answer to words
that are gone.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers.deciding import also, conversation_of, with_conversation
from handlers.timers import VANISH
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Record, Stage
from safetybot.core.effects import Decision, Keep, Post, SetTimer, TakeBack
from safetybot.core.facts import Facts, Said
from safetybot.core.text import Text

AT_LEAST: Final = timedelta(minutes=15)
"""What would go sooner stays so long: people must be able to read it and to act."""

TOGETHER: Final = timedelta(minutes=1)
"""What goes within so long goes at once: one line about it is enough."""

LISTING: Final = "listing"
"""What the posts of `!case` are about, so that they are withdrawn together."""

_UNITS: Final = (("weeks", 604_800), ("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1))


def noticed(decision: Decision, seconds: int | None) -> Decision:
    """The reporter's app says after how long messages disappear there (None: it does not say). A change is told."""
    conversation = conversation_of(decision.record)
    if seconds is None or seconds == conversation.expires:
        return decision
    decision = with_conversation(decision, replace(conversation, expires=seconds))
    case = decision.record.case
    if case is None or case.state is CaseState.CLOSED:
        return decision
    return also(decision, Post((Text.of("vanish-set", after=after(seconds)) if seconds else Text.of("vanish-off"),)))


def keep(decision: Decision, what: Keep, facts: Facts) -> Decision:
    """Keep these words, for as long as they may be kept."""
    conversation = conversation_of(decision.record)
    if not conversation.expires or not facts.limits.obey_expiry:
        return also(decision, what)
    until = facts.now + max(timedelta(seconds=conversation.expires), AT_LEAST)
    first = min(until, conversation.vanishes_at or until)
    if first != conversation.vanishes_at:
        decision = with_conversation(decision, replace(conversation, vanishes_at=first))
        decision = also(decision, SetTimer(VANISH, first))
    return also(decision, replace(what, until=until))


def due(record: Record, facts: Facts) -> Decision:
    """Take back the words whose time is over, and come back for the next. Harmless when early."""
    conversation = conversation_of(record)
    bound = [(said.until, said) for said in facts.said if said.until is not None]
    gone = [said for until, said in bound if until <= facts.now and not _awaited(said, record)]
    left = [_next_look(until, facts) for until, said in bound if said not in gone]
    messages = tuple(dict.fromkeys(said.message for said in gone))
    conversation = replace(_without(conversation, messages), vanishes_at=min(left, default=None))
    decision = also(with_conversation(Decision(record), conversation), *(TakeBack(message) for message in messages))
    if conversation.vanishes_at is not None:
        decision = also(decision, SetTimer(VANISH, conversation.vanishes_at))
    if not gone:
        return decision
    if record.case is not None:
        told = Text.of("vanished", at=max(said.at for said in gone))
        decision = also(decision, Post((told,), key=f"vanished:{conversation.id}"))
    return unlisted(decision)


def unlisted(decision: Decision) -> Decision:
    """What has gone or was changed may stand in a listing: that goes, too, and the desk can ask for it again."""
    conversation = conversation_of(decision.record)
    if not conversation.listed:
        return decision
    decision = with_conversation(decision, replace(conversation, listed=False))
    return also(decision, TakeBack(LISTING), Post((Text.of("listing-taken-back"),)))


def after(seconds: int) -> Text:
    """How long that is, in the largest unit it is a whole number of."""
    unit, size = next((unit, size) for unit, size in _UNITS if seconds % size == 0)
    return Text.of(f"span-{unit}", count=seconds // size)


def _next_look(until: datetime, facts: Facts) -> datetime:
    """When to look after words that are still here; those that are waited for only now and then."""
    return facts.now + AT_LEAST if until <= facts.now else max(until, facts.now + TOGETHER)


def _awaited(said: Said, record: Record) -> bool:
    """Whether people have not had these words yet: nobody has taken the case, or nobody has answered them."""
    case = record.case
    if case is None:
        return conversation_of(record).stage is Stage.ASKING
    if case.state is CaseState.CLOSED or said.author == "team":
        return False
    return case.acknowledged_at is None or (case.waits_since is not None and said.at >= case.waits_since)


def _without(conversation: Conversation, messages: tuple[str, ...]) -> Conversation:
    """The words go out of the answers, too. What was chosen stays: it says whether one may write to them at all."""
    answers = {
        name: replace(answer, words="", message="") if answer.message in messages else answer
        for name, answer in conversation.answers.items()
    }
    return replace(conversation, answers=answers)
