"""What happens until a human has acknowledged a case: the policy as data, and where one case stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from safetybot.core.priority import Priority


class Reach(StrEnum):
    """Who is meant by a step of the policy."""

    TIER = "tier"  # who is on call in that tier of the schedule the case was routed to
    SCHEDULE = "schedule"  # everybody on call in that schedule
    PERSON = "person"
    DIRECTOR = "director"  # all directors
    DESK = "desk"  # everybody in the responder room
    WEBHOOK = "webhook"  # the second way out, if one is configured


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a step pages. `name` is a tier, a schedule or a person; empty for the others."""

    reach: Reach
    name: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: so long after the escalation began, these are paged."""

    after: timedelta
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The steps for one priority, and what is promised there.

    repeats         so often the steps are gone through again …
    pause           … so long after the last one; then the desk is reminded at this pace until somebody comes
    promise         a human answers within
    at_weekends     the same for what comes on a Saturday or Sunday; None: no difference
    silent          a case that was acknowledged and then left alone for so long is paged again
    first_answer    what the reporter is told at once besides the built-in words, by language
    """

    steps: tuple[Step, ...]
    repeats: int
    pause: timedelta
    promise: timedelta
    silent: timedelta
    at_weekends: timedelta | None = None
    first_answer: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The escalation policy: a ladder for each priority.

    fallback  who is paged when a step reaches nobody; it always names somebody who is there
    """

    ladders: Mapping[Priority, Ladder]
    fallback: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """Where the escalation of one case stands. The steps are those of the day it began: later policies are for others.

    began  this round; its steps are counted from here
    at     when the next step is to be paged, or the next round begins
    next   the step that comes next, from 0; as many as there are steps: this round is over
    round  how often all were gone through before
    fell_back  the latest round in which the fallback list was paged, because nobody of a step was reached
    """

    steps: tuple[Step, ...]
    repeats: int
    pause: timedelta
    began: datetime
    at: datetime
    next: int = 0
    round: int = 0
    fell_back: int = -1


class Fate(StrEnum):
    """What became of a page."""

    ON_ITS_WAY = "on-its-way"
    DELIVERED = "delivered"
    FAILED = "failed"
    NOTED = "noted"  # no page, but what belongs beside them


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSent:
    """One entry of a case's ledger.

    key     of the message that paged
    person  the name in the schedule; "desk" or "webhook" for those
    step    counted from 1; 0 for what is outside the ladder
    why     a fixed word: "step", "silent", "fallback", "handed-over" …
    """

    key: str
    at: datetime
    person: str = field(repr=False)
    step: int = 0
    round: int = 0
    why: str = "step"
    fate: Fate = Fate.ON_ITS_WAY
    fate_at: datetime | None = None
    reason: str = ""
    acknowledged_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What remains of a case for the monthly report, when nothing else does: no code, no words, no reporter.

    at         when it was opened
    seconds    from then until it was acknowledged; None: it never was
    breached   no human answered in the time that was promised
    missed     so many steps or pages reached nobody
    paged      how often who was paged, by name
    by         who acknowledged it
    """

    at: datetime
    priority: Priority
    seconds: float | None
    breached: bool = False
    missed: int = 0
    paged: Mapping[str, int] = field(default_factory=dict, repr=False)
    by: str = field(default="", repr=False)
