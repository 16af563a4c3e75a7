"""A store and a mailbox in memory, for running the Matrix transport by itself."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from safetybot.core.errors import SafetybotError
from safetybot.core.events import FromTransport, MessageUnreadable
from safetybot.core.ports import NO_ECHOES, Raw, Unreadable

T = TypeVar("T")

PATIENCE = 30.0


class WallClock:
    """The real time: a real homeserver has it, too."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class MemorySecrets:
    """The bot's own secrets, not sealed here."""

    kept: dict[str, bytes] = field(default_factory=dict)

    async def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def set(self, name: str, value: bytes) -> None:
        self.kept[name] = value


@dataclass
class MemoryTransaction:
    """All that the transport uses of a transaction."""

    secrets: Any


class MemoryStore:
    """A store that has secrets only; a block that raises changes nothing."""

    def __init__(self) -> None:
        self.secrets = MemorySecrets()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Any]:
        before = dict(self.secrets.kept)
        try:
            yield MemoryTransaction(self.secrets)
        except BaseException:
            self.secrets.kept = before
            raise


class DiskFullError(Exception):
    """What a mailbox raises that can store no more."""


class MemoryMailbox:
    """Keeps what was accepted, each event id once, in order; tests wait on it."""

    def __init__(self) -> None:
        self.events: list[FromTransport] = []
        self.at: str | None = None
        self.accepted = 0
        self.full = False
        self.shut = False
        """Whether any event is refused."""
        self.trouble: SafetybotError | None = None
        """What `accept` raises, as the real one does when its database fails."""
        self.still_closed: dict[str, MessageUnreadable] = {}
        self.lines: list[Raw] = []
        """What is kept raw."""
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    def fill_up(self) -> None:
        """From now on refuse to accept what opens a message, as a full disk would."""
        self.full = True

    async def position(self) -> str | None:
        return self.at

    async def known(self, messages: Sequence[str]) -> frozenset[str]:
        return frozenset(messages) & {event.id for event in self.events}

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        return [Unreadable(event.id, event.raw) for event in self.still_closed.values() if event.session == session]

    async def accept(
        self,
        events: Sequence[FromTransport],
        *,
        position: str | None,
        opened: Sequence[str] = (),
        echoes: Mapping[str, str] = NO_ECHOES,
        taken: Sequence[int] = (),
        aside: Sequence[int] = (),
    ) -> None:
        if self.trouble is not None:
            raise self.trouble
        if (self.full and opened) or (self.shut and events):
            raise DiskFullError
        async with self._changed:
            known = {event.id for event in self.events}
            new = {event.id: event for event in events if event.id not in known}
            closed = self.still_closed | {
                id: event for id, event in new.items() if isinstance(event, MessageUnreadable)
            }
            for id in opened:
                closed.pop(id, None)
            lines = [line for line in self.lines if line.number not in {*taken, *aside}]
            self.events += new.values()
            self.still_closed = closed
            self.lines = lines
            self.at = self.at if position is None else position
            self.accepted += 1
            self._changed.notify_all()

    async def keep(self, lines: Sequence[bytes]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.lines += [Raw(next(self._numbers), line) for line in lines]

    async def raw(self, most: int) -> Sequence[Raw]:
        return self.lines[:most]

    def of(self, kind: type[T]) -> list[T]:
        """All accepted events of one kind, in order."""
        return [event for event in self.events if isinstance(event, kind)]

    async def wait_for(
        self,
        kind: type[T],
        fits: Callable[[T], bool] = lambda event: True,
        *,
        count: int = 1,
        seconds: float = PATIENCE,
    ) -> list[T]:
        """Wait until so many events of a kind fit, and return them all."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                while len(found := [event for event in self.of(kind) if fits(event)]) < count:
                    await self._changed.wait()
                return found
        except TimeoutError:
            kinds = ", ".join(type(event).__name__ for event in self.events) or "nothing"
            raise TimeoutError(f"waited in vain for {count} {kind.__name__}; accepted: {kinds}") from None
