"""What the bot has to report about itself: the desk must know it, and whoever waits in vain for an answer."""

from datetime import timedelta
from typing import Final

from handlers.deciding import also
from safetybot.core.conversation import Record
from safetybot.core.effects import MATTERS, Call, Decision, Post, Ring, Say
from safetybot.core.events import AlarmRaised
from safetybot.core.facts import Facts
from safetybot.core.text import Text

ALARMS: Final = frozenset(
    {
        "event-set-aside",
        "identity-changed",
        "matrix-stopped",
        "our-device-distrusted",
        "signal-challenge",
        "signal-stopped",
        "signal-unreadable",
        "store-failed",
    }
)
"""The words an alarm may have; each has its sentence."""

BRIEF: Final = timedelta(minutes=1)
"""Trouble that passed sooner is the operator's alone: nobody is woken for a disk that was busy for a moment."""


def raised(record: Record, event: AlarmRaised, facts: Facts) -> Decision:
    """Tell the desk what it must know about the bot itself; whoever waits in vain for an answer is told, too.

    Where it may be the desk itself that cannot be reached, the second way out is used as well.
    """
    if event.since is not None and event.at - event.since < BRIEF:
        return Decision(record)
    if event.alarm in ALARMS:
        text = Text.of(f"alarm-{event.alarm}", since=event.since or event.at, until=event.at)
    else:
        text = Text.of("alarm-other", alarm=event.alarm)
    decision = Decision(record, (Post((text,), alert=True),))
    if event.alarm in MATTERS and facts.webhook:
        decision = also(decision, Call(Ring.TRIGGER, matter=event.alarm))
    if record.conversation is None:
        return decision
    return also(decision, Say((Text.of("not-handled"),), neutral=True))
