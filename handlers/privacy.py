"""What is kept, and taking it back: at any moment."""

from handlers import deleting, promises, relay
from safetybot.core.conversation import Conversation
from safetybot.core.effects import Decision
from safetybot.core.events import MessageWithdrawn
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text


def what_is_kept(conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """The honest answer to "what do you keep?"."""
    vanishing = conversation.expires and facts.limits.obey_expiry
    kept = Text.of("keep-vanish" if vanishing else "keep", days=facts.limits.keep_closed.days)
    lines = [kept, Text.of("keep-withdraw"), *_deleting(conversation, facts)]
    if conversation.return_code is not None:
        lines.append(Text.of("keep-return"))
    return tuple(lines)


def _deleting(conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """How all of it goes before its time; when it does, if that is what they have chosen."""
    if conversation.delete_at is not None:
        return (deleting.told(conversation, facts),)
    grace = facts.limits.delete_grace
    can_be_stopped = (Text.of("keep-delete-until", span=promises.span(grace)),) if grace else ()
    return (Text.of("keep-delete"), *can_be_stopped)


def withdrawn(decision: Decision, event: MessageWithdrawn, facts: Facts) -> Decision:
    """A reporter took a message back: so do we, everywhere we can."""
    return relay.take_back(decision, event.target, facts)
