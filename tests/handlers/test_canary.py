"""The canary: whether anything still comes through, and who hears when it does not."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

import handlers
from handlers.timers import CANARY
from safetybot.core.conversation import Record
from safetybot.core.effects import Call, CancelTimer, Decision, Post, Ring, SendCanary, SetTimer
from safetybot.core.events import CanaryHeard, TimerFired
from safetybot.core.facts import Facts
from safetybot.core.text import Text
from tests.handlers.scene import FACTS, VOICE

WITH_CANARY = replace(FACTS, canaries=("signal",), canary_every=timedelta(minutes=15), webhook=True)


@dataclass
class Cage:
    """The canaries of a bot, with its timers; they fire when they are due."""

    facts: Facts = WITH_CANARY
    timers: dict[str, datetime] = field(default_factory=dict)
    did: list[object] = field(default_factory=list)

    def hears(self) -> "Cage":
        event = CanaryHeard(id="heard", at=self.facts.now, transport="signal")
        return self._follow(handlers.from_bot(Record(), event, self._facts()))

    def fires(self, name: str) -> "Cage":
        due = self.timers.pop(name, self.facts.now)
        event = TimerFired(id="timer", at=self.facts.now, name=name, conversation=None, due=due)
        return self._follow(handlers.from_clock(Record(), event, self._facts()))

    def forward(self, **span: float) -> "Cage":
        """Turn the clock; what is due on the way fires."""
        end = self.facts.now + timedelta(**span)
        while due := [name for name, at in self.timers.items() if at <= end]:
            name = min(due, key=lambda one: self.timers[one])
            self.facts = replace(self.facts, now=max(self.timers[name], self.facts.now))
            self.fires(name)
        self.facts = replace(self.facts, now=end)
        return self

    @property
    def told(self) -> list[str]:
        """What the room has been told until now, by its ids, and whether it was woken."""
        return [
            f"{'! ' if post.alert else ''}{line.id}"
            for post in self.did
            if isinstance(post, Post)
            for line in post.lines
            if isinstance(line, Text)
        ]

    @property
    def rung(self) -> list[tuple[Ring, str]]:
        return [(call.ring, call.matter) for call in self.did if isinstance(call, Call)]

    def _facts(self) -> Facts:
        return replace(self.facts, timers=dict(self.timers))

    def _follow(self, decision: Decision) -> "Cage":
        self.did += decision.effects
        for effect in decision.effects:
            match effect:
                case SetTimer(name, at, ours=True):
                    self.timers[name] = at
                case CancelTimer(name, ours=True):
                    self.timers.pop(name, None)
                case Post():
                    VOICE.to_desk(effect.lines)
                case _:
                    pass
        return self


@pytest.fixture
def cage() -> Cage:
    """A canary that has written for the first time."""
    return Cage().fires(CANARY)


def test_it_writes_every_few_minutes(cage: Cage) -> None:
    """One message each time, on each transport that has one."""
    cage.forward(minutes=14)
    assert [effect for effect in cage.did if isinstance(effect, SendCanary)] == [SendCanary("signal")]

    cage.forward(minutes=2)
    assert len([effect for effect in cage.did if isinstance(effect, SendCanary)]) == 2


def test_as_long_as_it_comes_through(cage: Cage) -> None:
    """Nobody hears of it."""
    for _ in range(20):
        cage.hears().forward(minutes=15)

    assert (cage.told, cage.rung) == ([], [])


def test_two_that_do_not_come_through(cage: Cage) -> None:
    """The room is woken, the webhook called; both again as long as it lasts, and once more when it is over."""
    cage.hears().forward(minutes=30)
    assert (cage.told, cage.rung) == ([], [])

    cage.forward(minutes=1)
    assert (cage.told, cage.rung) == (["! canary-missed"], [(Ring.TRIGGER, "canary-signal")])

    cage.forward(minutes=31)
    assert cage.told == ["! canary-missed", "! canary-still-missed"]
    cage.hears().forward(minutes=30)
    assert cage.told == ["! canary-missed", "! canary-still-missed", "canary-back"]
    assert cage.rung[-1] == (Ring.RESOLVE, "canary-signal")
    assert len(cage.rung) == 3


def test_when_it_was_last_heard_is_told(cage: Cage) -> None:
    """The room reads since when nothing has come through."""
    heard = cage.facts.now
    cage.hears().forward(minutes=31)

    (post,) = [effect for effect in cage.did if isinstance(effect, Post)]
    assert post.lines == (Text.of("canary-missed", channel="Signal", since=heard),)


def test_one_that_never_came_through(cage: Cage) -> None:
    """It is waited for from the first that was sent."""
    cage.forward(minutes=31)

    assert cage.told == ["! canary-missed"]


def test_without_a_webhook_the_room_hears(cage: Cage) -> None:
    """There is nothing else to call."""
    cage.facts = replace(cage.facts, webhook=False)
    cage.forward(minutes=31).hears()

    assert (cage.told, cage.rung) == (["! canary-missed", "canary-back"], [])


def test_a_canary_that_was_switched_off(cage: Cage) -> None:
    """Its timers end by themselves, and what comes late of it is nothing."""
    cage.facts = replace(cage.facts, canaries=())
    cage.forward(hours=2).hears()

    assert (cage.told, cage.timers) == ([], {})


def test_a_bot_that_was_off_heard_nothing(cage: Cage) -> None:
    """When it is back it gives the canary its time before it says anything."""
    cage.hears()
    cage.facts = replace(cage.facts, now=cage.facts.now + timedelta(hours=5))
    cage.forward(minutes=30)
    assert cage.told == []

    cage.forward(minutes=1)
    assert cage.told == ["! canary-missed"]


def test_a_clock_that_was_ahead(cage: Cage) -> None:
    """Whoever waits for the canary of next month waits for this one."""
    cage.timers["canary-missed:signal"] = cage.facts.now + timedelta(days=30)
    cage.fires(CANARY).forward(minutes=31)

    assert cage.told == ["! canary-missed"]
