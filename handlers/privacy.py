"""What is kept, and taking it back: at any moment."""

from handlers import relay
from safetybot.core.conversation import Conversation
from safetybot.core.effects import Decision
from safetybot.core.events import MessageWithdrawn
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text


def what_is_kept(conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """The honest answer to "what do you keep?"."""
    vanishing = conversation.expires and facts.limits.obey_expiry
    kept = Text.of("keep-vanish" if vanishing else "keep", days=facts.limits.keep_closed.days)
    lines = [kept, Text.of("keep-withdraw")]
    if conversation.return_code is not None:
        lines.append(Text.of("keep-return"))
    return tuple(lines)


def withdrawn(decision: Decision, event: MessageWithdrawn, facts: Facts) -> Decision:
    """A reporter took a message back: so do we, everywhere we can."""
    return relay.take_back(decision, event.target, facts)
