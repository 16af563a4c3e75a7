"""What a responder has ordered: the command, taken apart, with the case it is about."""

from dataclasses import dataclass, field

from handlers.deciding import case_of, conversation_of
from safetybot.core.case import Case
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Post
from safetybot.core.facts import Facts
from safetybot.core.text import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One command given by one responder.

    id     of the event, so that what follows from it can be named
    by     the responder's account
    name   what the desk calls them
    words  what followed the command, without a case code
    """

    record: Record
    id: str
    by: str = field(repr=False)
    name: str = field(repr=False)
    words: str = field(repr=False)
    facts: Facts = field(repr=False)

    @property
    def case(self) -> Case:
        return case_of(self.record)

    @property
    def conversation(self) -> Conversation:
        return conversation_of(self.record)

    def answer(self, *lines: Line) -> Decision:
        """Nothing changes; the desk is told this."""
        return Decision(self.record, (Post(lines),))
