"""A case: what the desk works on. It never holds the reporter's name or address."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from safetybot.core.escalation import Climb
from safetybot.core.priority import Priority


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

    climb            where the escalation stands; None: nobody needs to be paged
    schedule         the one it was routed to
    since            when it was opened, or opened again; what follows is about the time from then on
    acknowledged_at  when a human first had it
    waits_since      the reporter's oldest words that nobody has answered; None: everything is answered
    worked_at        when a responder last did something about it
    on_shift         the owner was on call when they took it, and has not kept it beyond that
    left_at          the owner was told that their shift is over; if they do nothing the case goes back
    breached         the promise was broken
    missed           so many steps or pages reached nobody
    drill            nobody is behind it: it counts nowhere
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
    climb: Climb | None = None
    schedule: str | None = None
    acknowledged_at: datetime | None = None
    waits_since: datetime | None = None
    worked_at: datetime | None = None
    on_shift: bool = False
    left_at: datetime | None = None
    since: datetime | None = None
    breached: bool = False
    missed: int = 0
    drill: bool = False

    @property
    def card(self) -> str:
        """The key of the card, the first message of the case's thread."""
        return f"card:{self.id}"
