"""A desk with a schedule and no engine: what is ordered or fires is decided, and what is kept by it is kept here."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

import handlers
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import ChangeSchedule, Decision, Effect, NoteDuty, Post, SetTimer, Tell
from safetybot.core.events import CommandGiven, Origin, Place, Reloaded, TimerFired
from safetybot.core.facts import Facts
from safetybot.core.oncall.final import on_call, with_changes
from safetybot.core.oncall.model import (
    Change,
    Duty,
    Layer,
    Person,
    Rota,
    Rotation,
    Schedule,
    Tier,
    Turn,
    Window,
)
from safetybot.core.priority import Priority
from safetybot.core.text import Argument, Text, Words
from tests.handlers.scene import FACTS, VOICE

PARIS = ZoneInfo("Europe/Paris")
PEOPLE = {name: Person(name=name, account=f"@{name}:home", transport="memory") for name in ("ana", "bea", "carl")}
E = TypeVar("E", bound=Effect)


def daily(*people: str, tier: Tier = Tier.FIRST, windows: tuple[Window, ...] = ()) -> Layer:
    """These take turns every day at nine, from Saturday, 21 November 2026, on."""
    rotation = Rotation(turn=Turn.DAILY, anchor=datetime.fromisoformat("2026-11-21T09:00"), people=people)
    return Layer(name=f"{tier}-{'-'.join(people)}", rotation=rotation, tier=tier, windows=windows)


def team(*layers: Layer, name: str = "team", zone: ZoneInfo = PARIS) -> Schedule:
    return Schedule(name=name, zone=zone, layers=layers or (daily("ana", "bea", "carl"),))


def rota_of(*schedules: Schedule, people: dict[str, Person] | None = None) -> Rota:
    there = schedules or (team(),)
    return Rota(
        people=people or PEOPLE,
        schedules={schedule.name: schedule for schedule in there},
        fallback=there[0].name,
        zone=PARIS,
    )


OFFICE_HOURS = (Window(start=time(9), end=time(18)),)
"""Outside of these there is a gap."""


def paris(text: str) -> datetime:
    """An instant, by the wall clock of Paris: paris("2026-11-21 18:00")."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


@dataclass
class Watch:
    """Where things stand, and what the latest decision was. It is Saturday, 21 November 2026, 15:00 in Paris."""

    rota: Rota | None = field(default_factory=rota_of)
    facts: Facts = FACTS
    changes: list[Change] = field(default_factory=list)
    duty: dict[str, Duty] = field(default_factory=dict)
    history: list[Duty] = field(default_factory=list)
    timers: dict[str, datetime] = field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    latest: Decision = field(default_factory=lambda: Decision(Record()))
    count: int = 0

    def orders(self, line: str, *, by: str = "ana") -> "Watch":
        """A responder gives a command in the room."""
        word, _, rest = line.removeprefix("!").partition(" ")
        self.count += 1
        origin = Origin(
            transport="memory", place=Place.DESK, address="!desk", sender=f"@{by}:home", name=by, trusted=True
        )
        event = CommandGiven(
            id=f"d{self.count}", at=self.now, origin=origin, message=f"d{self.count}", word=word, rest=rest
        )
        return self._follow(handlers.from_desk(Record(), event, self._facts()))

    def fires(self, name: str, *, due: datetime | None = None) -> "Watch":
        """A timer of the bot's own comes due, by itself or late."""
        event = TimerFired(id="timer", at=self.now, name=name, conversation=None, due=due or self.now)
        self.timers.pop(name, None)
        return self._follow(handlers.from_clock(Record(), event, self._facts()))

    def reloads(self, problem: str = "", advice: str = "") -> "Watch":
        event = Reloaded(id="reloaded", at=self.now, problem=problem, advice=advice)
        return self._follow(handlers.from_clock(Record(), event, self._facts()))

    def at(self, text: str) -> "Watch":
        """The clock of Paris is turned to this; no timer fires by itself."""
        self.facts = replace(self.facts, now=paris(text))
        return self

    def later(self, **span: float) -> "Watch":
        self.facts = replace(self.facts, now=self.now + timedelta(**span))
        return self

    def has_case(
        self, code: str, *, owner: str | None = None, answer_by: datetime | None = None, on_shift: bool = True
    ) -> "Watch":
        case = Case(
            id=f"case-{code}",
            code=code,
            conversation=f"conversation-{code}",
            priority=Priority.P1,
            opened_at=self.now,
            state=CaseState.TAKEN if owner else CaseState.OPEN,
            owner=f"@{owner}:home" if owner else None,
            owner_name=owner,
            on_shift=on_shift and owner is not None,
            answer_by=answer_by,
        )
        self.cases = (*self.cases, case)
        return self

    def whoever(self, at: str, schedule: str = "team", tier: Tier = Tier.FIRST) -> tuple[str, ...]:
        """Who is on call at that time of Paris, by the final schedule."""
        rota = self._facts().rota
        assert rota is not None
        return on_call(rota.schedules[schedule], paris(at)).get(tier, ())

    def effects(self, sort: type[E]) -> list[E]:
        return [effect for effect in self.latest.effects if isinstance(effect, sort)]

    @property
    def now(self) -> datetime:
        return self.facts.now

    @property
    def posts(self) -> list[Post]:
        return self.effects(Post)

    @property
    def posted(self) -> list[str]:
        """The ids of all that the latest decision posts."""
        return [line.id if isinstance(line, Text) else line.text for post in self.posts for line in post.lines]

    @property
    def told(self) -> dict[str, list[str]]:
        """The ids of what the latest decision tells people alone."""
        return {
            tell.person.name: [line.id for line in tell.lines if isinstance(line, Text)] for tell in self.effects(Tell)
        }

    @property
    def shown(self) -> str:
        """The latest posts as the desk reads them."""
        return "\n".join(VOICE.to_desk(post.lines) for post in self.posts)

    def arguments(self, id: str) -> dict[str, Argument]:
        """Of the first line with this id."""
        return next(
            line.arguments
            for post in self.posts
            for line in post.lines
            if not isinstance(line, Words) and line.id == id
        )

    def _facts(self) -> Facts:
        rota = with_changes(self.rota, self.changes) if self.rota else None
        duty = tuple(self.duty.values())
        return replace(self.facts, rota=rota, changes=tuple(self.changes), duty=duty, active=self.cases)

    def _follow(self, decision: Decision) -> "Watch":
        """Keep what is to be kept, as the store would."""
        self.latest = decision
        for effect in decision.effects:
            match effect:
                case ChangeSchedule(change, undo=True):
                    self.changes = [one for one in self.changes if one.key != change.key]
                case ChangeSchedule(change):
                    keys = [one.key for one in self.changes]
                    if change.key in keys:
                        self.changes[keys.index(change.key)] = change
                    else:
                        self.changes.append(change)
                case NoteDuty(duty):
                    self.duty[duty.schedule] = duty
                    self.history.append(duty)
                case SetTimer(name, at, ours=True):
                    self.timers[name] = at
                case _:
                    pass
        VOICE.to_desk([line for post in self.posts for line in post.lines])
        return self
