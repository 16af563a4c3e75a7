"""What is kept, and taking it back: at any moment."""

from handlers import relay
from handlers.deciding import also, conversation_of
from handlers.timers import EXPIRY
from safetybot.core.conversation import Stage
from safetybot.core.effects import Decision, SetTimer
from safetybot.core.events import MessageWithdrawn
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text


def what_is_kept(facts: Facts) -> tuple[Line, ...]:
    """The honest answer to "what do you keep?"."""
    return (Text.of("keep", days=facts.limits.keep_closed.days), Text.of("keep-withdraw"))


def withdrawn(decision: Decision, event: MessageWithdrawn, facts: Facts) -> Decision:
    """A reporter took a message back: so do we, everywhere we can."""
    decision = relay.take_back(decision, event.target)
    if conversation_of(decision.record).stage is Stage.NEW:
        return also(decision, SetTimer(EXPIRY, facts.now + facts.limits.keep_closed))
    return decision
