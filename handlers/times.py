"""When something was written, when it came, and what follows from that. Clocks differ, and are sometimes wrong.

Whatever has a deadline runs from the time of receipt (`facts.now`): when something was written is the word of a server.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.card import AGES
from handlers.flood import DIGEST_EVERY
from handlers.timers import (
    CANARY,
    CARD_AGE,
    CHANGED,
    CHECK_IN,
    DIGEST,
    DRILL,
    ERASE,
    ESCALATE,
    EXPIRY,
    GAPS,
    HAND_OVER,
    HANDOFF,
    OWNER,
    PROMISE,
    SILENCE,
    SOON,
    SWAPS,
    VANISH,
    WRITING,
)
from safetybot.core.conversation import Conversation, Stage
from safetybot.core.events import FromReporter, MessageReceived, ReactionGiven
from safetybot.core.facts import Limits, Said

LATE = timedelta(minutes=5)
"""A message that took longer to arrive shows when it was written."""

ONE_ALARM = timedelta(minutes=1)
"""Emergency words of one kind so close together are one alarm: a phone held by a shaking hand sends many."""

LONGEST_GRACE = timedelta(days=31)
"""What was told to a reporter holds, even if the operator has shortened it since: the longest that can be set."""

SURELY = timedelta(minutes=10)
"""Words that are so much older than a question cannot be its answer; a quick answer is never refused."""


def heard(conversation: Conversation, event: MessageReceived) -> Conversation:
    """The conversation that knows when this message was written and how long it took."""
    took, anew = max(event.at - event.written_at, timedelta(0)), conversation.stage is Stage.NEW
    return replace(
        conversation,
        heard=event.written_at if conversation.heard is None else max(conversation.heard, event.written_at),
        delay=took if conversation.delay is None or anew else min(conversation.delay, took),
    )


def written_late(event: MessageReceived) -> datetime | None:
    """When it was written, if it took long to arrive."""
    return event.written_at if event.at - event.written_at > LATE else None


def there_at(conversation: Conversation, event: FromReporter, now: datetime) -> datetime:
    """When they were surely there: now, unless their words took long to come. Then they may be gone by now.

    A clock that is wrong shows in every message, as in `overtaken`.
    """
    if not isinstance(event, MessageReceived):
        return now
    written_at = event.written_at + (conversation.delay or timedelta(0))
    if event.at - written_at <= LATE:
        return now
    return max(written_at, conversation.heard_at or written_at)


def overtaken(conversation: Conversation, event: MessageReceived | ReactionGiven, now: datetime) -> bool:
    """Whether these words were surely written before the question that is open was put.

    Two clocks are compared here. That one of them is wrong shows in every message: so what even the fastest one took
    does not count. And a question that will be put tomorrow was put by a clock that was ahead: that says nothing.
    """
    asked_at = conversation.asked_at
    if isinstance(event, ReactionGiven) or asked_at is None or asked_at > now:
        return False
    return event.written_at + (conversation.delay or timedelta(0)) < asked_at - SURELY


def recently(last: datetime | None, now: datetime, span: timedelta) -> bool:
    """Whether it was less than `span` ago. Far in the future is not recently: the clock was wrong then."""
    return last is not None and abs(now - last) < span


def longest(limits: Limits) -> Mapping[str, timedelta]:
    """How far off each timer can be set. One that is further off was set by a clock that was ahead."""
    at_once = timedelta(0)  # rather too often than never: these look at the case, and come back
    return {
        SILENCE: limits.silence,
        CARD_AGE: max(AGES),
        DIGEST: DIGEST_EVERY,
        EXPIRY: limits.keep_closed,
        ESCALATE: at_once,
        OWNER: at_once,
        HAND_OVER: at_once,
        PROMISE: at_once,
        VANISH: timedelta(weeks=4),  # the longest that apps offer
        WRITING: timedelta(hours=25),  # a day, when clocks are put back
        CHECK_IN: timedelta(days=2),
        HANDOFF: timedelta(days=1),
        SOON: timedelta(days=8),
        GAPS: timedelta(days=2),
        SWAPS: timedelta(days=31),
        ERASE: LONGEST_GRACE,
        CANARY: at_once,
        CHANGED: timedelta(0),
        DRILL: timedelta(0),
    }


def in_order(said: tuple[Said, ...]) -> tuple[Said, ...]:
    """What was kept, in the order in which it was written; what did not come late was written when it came."""
    return tuple(sorted(said, key=lambda one: one.written or one.at))
