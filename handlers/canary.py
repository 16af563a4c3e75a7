"""The canary: a second account writes to the bot through the real network, every few minutes.

When nothing of it has come through for two of them, people are told, and the second way out is used: a bot that nobody
can reach looks, from inside, like a quiet night.
"""

from datetime import datetime, timedelta
from typing import Final

from handlers.deciding import also
from handlers.timers import CANARY
from safetybot.core.conversation import Record
from safetybot.core.effects import Call, CancelTimer, Decision, Post, Ring, SendCanary, SetTimer
from safetybot.core.events import CanaryHeard, TimerFired
from safetybot.core.facts import Facts
from safetybot.core.text import Text

MISSED: Final = "canary-missed:"
"""Begins the name of the timer that fires when nothing has come through; behind it stands the transport."""

STILL_MISSED: Final = "canary-still-missed:"
"""The same while people know it: as long as this one is set, something is wrong there."""

GRACE: Final = timedelta(minutes=1)
"""A message takes its time."""


def send(event: TimerFired, facts: Facts) -> Decision:
    """Let each canary write, and see to it that somebody waits for it."""
    decision = Decision(Record())
    for transport in facts.canaries:
        decision = also(decision, SendCanary(transport))
        at = facts.timers.get(MISSED + transport)
        waited_for = STILL_MISSED + transport in facts.timers or (at is not None and at <= _missed_at(facts))
        if not waited_for:
            decision = also(decision, SetTimer(MISSED + transport, _missed_at(facts), ours=True))
    if not facts.canaries:
        return decision
    return also(decision, SetTimer(CANARY, facts.now + facts.canary_every, ours=True))


def missed(event: TimerFired, facts: Facts) -> Decision:
    """Nothing has come through for too long. It is said again as long as that lasts.

    A timer that fires late does not count: the bot was off, and could not hear anything.
    """
    decision, known = Decision(Record()), event.name.startswith(STILL_MISSED)
    transport = event.name.removeprefix(STILL_MISSED).removeprefix(MISSED)
    if transport not in facts.canaries:
        return decision  # it was switched off
    if event.due is not None and facts.now - event.due > GRACE:
        return also(decision, SetTimer(event.name, _missed_at(facts), ours=True))
    channel = transport.capitalize()
    if known:
        text = Text.of("canary-still-missed", channel=channel)
    else:
        text = Text.of("canary-missed", channel=channel, since=facts.now - _patience(facts))
    decision = also(
        decision,
        SetTimer(STILL_MISSED + transport, facts.now + 2 * facts.canary_every, ours=True),
        Post((text,), alert=True),
    )
    return also(decision, Call(Ring.TRIGGER, matter=_matter(transport))) if facts.webhook else decision


def heard(event: CanaryHeard, facts: Facts) -> Decision:
    """It has come through. If people were told that it had not, they are told that it does again."""
    decision, transport = Decision(Record()), event.transport
    if transport not in facts.canaries:
        return decision
    decision = also(decision, SetTimer(MISSED + transport, _missed_at(facts), ours=True))
    if STILL_MISSED + transport not in facts.timers:
        return decision
    decision = also(
        decision,
        CancelTimer(STILL_MISSED + transport, ours=True),
        Post((Text.of("canary-back", channel=transport.capitalize()),)),
    )
    return also(decision, Call(Ring.RESOLVE, matter=_matter(transport))) if facts.webhook else decision


def is_miss(name: str) -> bool:
    """Whether the timer of this name is one of those above."""
    return name.startswith((MISSED, STILL_MISSED))


def _matter(transport: str) -> str:
    return f"canary-{transport}"


def _patience(facts: Facts) -> timedelta:
    return 2 * facts.canary_every + GRACE


def _missed_at(facts: Facts) -> datetime:
    return facts.now + _patience(facts)
