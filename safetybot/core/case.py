"""A case: what the desk works on. It never holds the reporter's name or address."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Priority(StrEnum):
    """How fast a human must come. P0 is the most urgent and the smallest."""

    P0 = "P0"  # life
    P1 = "P1"  # urgent
    P2 = "P2"  # serious
    P3 = "P3"  # advice

    def at_least(self, other: "Priority | None") -> "Priority":
        """The more urgent of the two: a machine may raise, never lower."""
        return self if other is None or self.value <= other.value else other


class CaseState(StrEnum):
    OPEN = "open"  # nobody has it
    TAKEN = "taken"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One matter of one reporter.

    owner, owner_name  the responder who took it: account id, and what the desk calls them
    answer_by          when a human is to have answered, as the operator has set it for this priority
    by_hand            a responder has set the priority: answers no longer change it, only a call for help does
    """

    id: str
    code: str
    conversation: str
    priority: Priority
    opened_at: datetime
    state: CaseState = CaseState.OPEN
    category: str | None = None
    owner: str | None = field(default=None, repr=False)
    owner_name: str | None = field(default=None, repr=False)
    closed_at: datetime | None = None
    answer_by: datetime | None = None
    by_hand: bool = False

    @property
    def card(self) -> str:
        """The key of the card, the first message of the case's thread."""
        return f"card:{self.id}"
