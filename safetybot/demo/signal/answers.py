"""Scripted answers: what a program says, or does not say, instead of doing what it is asked."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Generic, Literal, TypeVar

Key = TypeVar("Key")
Scripted = TypeVar("Scripted")


class Silence(Enum):
    """What can become of a request other than an answer."""

    HANG = "it is not done and never answered"
    LATE = "it is done, and answered when `release` is called, if ever"
    CUT = "it is done, and the connection ends instead of an answer"


HANG, LATE, CUT = Silence


class Script(Generic[Key, Scripted]):
    """Answers to come, by what is asked; those for once go first, in order."""

    def __init__(self) -> None:
        """Begin with none: everything is done as usual."""
        self._once: dict[Key, deque[Scripted | Silence]] = defaultdict(deque)
        self._always: dict[Key, Scripted | Silence] = {}
        self._released = asyncio.Event()

    def add(self, key: Key, answer: "Scripted | Silence | None", times: "int | Literal['always']" = 1) -> None:
        """Answer so the next `times`, or always; `None` forgets what was scripted."""
        if answer is None:
            self._once.pop(key, None)
            self._always.pop(key, None)
        elif times == "always":
            self._always[key] = answer
        else:
            self._once[key].extend([answer] * times)

    async def answer(self, key: Key, do: Callable[[], Awaitable[Scripted]], cut: Callable[[], None]) -> Scripted:
        """What to answer: what is scripted, else what comes of doing it. `cut` ends the connection."""
        scripted = self._next(key)
        if scripted is HANG:
            await asyncio.Event().wait()
        if scripted is not None and not isinstance(scripted, Silence):
            return scripted
        result = await do()
        if scripted is LATE:
            await self._released.wait()
        if scripted is CUT:
            cut()
        return result

    def release(self) -> None:
        """Let every answer that is LATE go out now."""
        waiting, self._released = self._released, asyncio.Event()
        waiting.set()

    def _next(self, key: Key) -> "Scripted | Silence | None":
        if waiting := self._once.get(key):
            return waiting.popleft()
        return self._always.get(key)
