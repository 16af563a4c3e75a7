"""Plays a script: people write, and what must then appear in front of somebody has to appear in time."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias, runtime_checkable

from safetybot.demo.timeline import Message, Timeline

PATIENCE = 20.0


class Someone(Protocol):
    """A person as the script and the screen know them."""

    name: str
    user_id: str

    @property
    def messages(self) -> Timeline:
        """What this person sees."""
        ...

    async def write(self, words: str, thread: str | None = None) -> None:
        """Send a message into the room, or into the thread with this first message."""
        ...

    async def next_change(self) -> None:
        """Wait until anything in the timeline changes."""
        ...


@dataclass(frozen=True, slots=True)
class Aside:
    """What a narrator says in between."""

    words: str


@dataclass(frozen=True, slots=True)
class Says:
    """Somebody writes: a volunteer to the bot, a responder into the thread of the newest case."""

    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Sees:
    """Something new or changed with these words comes from somebody else, signed and encrypted.

    `card` asks for the first message of a thread, `inside` for a message in one.
    """

    who: str
    words: str
    card: bool = False
    inside: bool = False
    within: float = PATIENCE


@dataclass(frozen=True, slots=True)
class Unseen:
    """Nothing that has ever come to this person from others contains these words."""

    who: str
    words: str


@dataclass(frozen=True, slots=True)
class NewPhone:
    """Somebody on Signal gets a new phone, and with it a new safety number."""

    who: str


Step: TypeAlias = Aside | Says | Sees | Unseen | NewPhone


@runtime_checkable
class OnSignal(Someone, Protocol):
    """Somebody whose phone can be changed."""

    def new_phone(self) -> None:
        """Register on a new one."""
        ...


class StepError(Exception):
    """A step of the script did not happen."""


async def play(script: Iterable[Step], people: Mapping[str, Someone], told: Callable[[Step], None]) -> int:
    """Play a script from beginning to end and return the number of steps. Raises StepError at the first that fails.

    `told` is called before an aside or a line is spoken, and after anything expected has come.
    """
    marks = dict.fromkeys(people, 0)
    count = 0
    for step in script:
        match step:
            case Aside():
                told(step)
                continue
            case Says(who, words):
                told(step)
                marks = {name: person.messages.latest for name, person in people.items()}
                await people[who].write(words, _newest_thread(people[who]))
            case NewPhone(who):
                person = people[who]
                if not isinstance(person, OnSignal):
                    raise StepError(f"{who} is not on Signal")
                person.new_phone()
                told(step)
            case Sees(who):
                await _wait_for(step, people[who], marks[who])
                told(step)
            case Unseen(who, words):
                if any(words in message.body for message in _from_others(people[who])):
                    raise StepError(f"{who} must never see “{words}”, but did")
                told(step)
        count += 1
    return count


def _newest_thread(person: Someone) -> str | None:
    threads = person.messages.threads()
    return threads[-1].id if threads else None


def _from_others(person: Someone) -> Iterable[Message]:
    return (message for message in person.messages if message.sender != person.user_id)


async def _wait_for(step: Sees, person: Someone, mark: int) -> None:
    def fits(message: Message) -> bool:
        if message.changed <= mark or not message.signed or step.words not in message.body:
            return False
        return (not step.inside or message.thread is not None) and (
            not step.card or message in person.messages.threads()
        )

    try:
        async with asyncio.timeout(step.within):
            while not any(fits(message) for message in _from_others(person)):
                await person.next_change()
    except TimeoutError:
        where = " on a card" if step.card else " in a thread" if step.inside else ""
        raise StepError(f"{step.who} did not see “{step.words}”{where} within {step.within:g} s") from None
