"""Changed safety numbers: a new phone, or another person.

signal-cli withholds what comes from there until the new number is trusted. A plea must not wait for a decision, so it
is let through at once; but first it is written down that nobody knows who it is, so that nothing is said to them that
not everybody may read. Whoever is in the desk's group is not let through: they would read the desk along.
"""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.core.events import AlarmRaised, FromTransport, IdentityChanged, Origin, Place
from safetybot.core.ports import Clock, Mailbox
from safetybot.transports.signal.account import Doubts, patiently
from safetybot.transports.signal.stack import Stack
from safetybot.transports.signal.translate import NAME

IDENTITY_CHANGED: Final = "identity-changed"
LOOK_SECONDS: Final = 300.0
"""Some changes nobody tells us of: signal-cli learns of them while it sends."""
AGAIN_SECONDS: Final = 10.0
"""Between two looks whether the operator has removed a doubt."""

log = structlog.get_logger()


class Identities:
    """Remembers, tells, lets through: in this order, whatever ends in between."""

    def __init__(
        self,
        stack: Stack,
        doubts: Doubts,
        mailbox: Mailbox,
        clock: Clock,
        *,
        desk: str,
        responders: Callable[[], Collection[str]],
    ) -> None:
        """`desk` is the desk's group; empty: there is none."""
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        """Whoever has somebody's turn may send to them, or let them through: never both at once."""
        self._stack = stack
        self._doubts = doubts
        self._mailbox = mailbox
        self._clock = clock
        self._desk = desk
        self._responders = responders
        self._members: frozenset[str] = frozenset()
        """Who is in the desk's group."""
        self._waiting: set[str] = set()
        """Who is to be let through."""
        self._look_at = 0.0
        self._news = asyncio.Event()

    def doubted(self, aci: str) -> bool:
        return aci in self._doubts.acis

    def look(self) -> None:
        """Look at everybody now: we have just begun to receive."""
        self._look_at = 0.0
        self._news.set()

    async def changed(self, aci: str, taken: Sequence[int] = ()) -> None:
        """Somebody's safety number has changed. `taken` is the raw line that says so."""
        await patiently(lambda: self._doubts.add(aci))
        await self._mailbox.accept(self._told(aci, self._clock.now()), position=None, taken=taken)
        self._waiting.add(aci)
        self._news.set()

    async def trust(self, aci: str) -> None:
        """Somebody has made sure that it is them. Raises NetworkError."""
        await self._stack.trust(aci)
        await patiently(lambda: self._doubts.remove(aci))

    async def run(self) -> None:
        """Look, and let through, for ever."""
        while True:
            self._news.clear()
            await patiently(self._doubts.load)
            try:
                await self._look()
                await self._let_through()
            except NetworkError as error:
                log.info("identities-not-seen", transport=NAME, error=type(error).__name__)
            with suppress(TimeoutError):  # not wait_for: it may swallow that we are cancelled
                async with asyncio.timeout(AGAIN_SECONDS if self._doubts.acis else LOOK_SECONDS):
                    await self._news.wait()

    async def _look(self) -> None:
        """Find who has changed, every now and then."""
        now = asyncio.get_running_loop().time()
        if now < self._look_at:
            return
        if self._desk:
            self._members = frozenset(await self._stack.members(self._desk))
        for identity in await self._stack.identities():
            if not identity.trusted and identity.aci not in self._waiting:
                await self.changed(identity.aci)
        self._look_at = now + LOOK_SECONDS

    async def _let_through(self) -> None:
        """Let signal-cli open what it has withheld: it comes with the next thing that arrives, or within a minute.

        Receiving anew would bring it at once; but to end receiving costs a message now and then, which signal-cli has
        acknowledged and drops.
        """
        if self._desk and self._waiting:
            self._members = frozenset(await self._stack.members(self._desk))
        withheld = [aci for aci in self._waiting if aci not in self._members]
        self._waiting.intersection_update(withheld)
        for aci in withheld:
            try:
                async with self.turns[aci]:
                    await self._stack.trust(aci)
            except NetworkError as error:  # tried again with the next look
                log.info("identity-not-let-through", transport=NAME, error=type(error).__name__)
                continue
            self._waiting.discard(aci)

    def _told(self, aci: str, now: datetime) -> list[FromTransport]:
        """A reporter's change is told in the conversation, a responder's to the desk, once a day."""
        if aci in self._members or aci in self._responders():
            digest = hashlib.sha256(aci.encode()).hexdigest()[:16]
            id = f"{NAME}:identity-changed:{now:%Y-%m-%d}:{digest}"
            return [AlarmRaised(id=id, at=now, alarm=IDENTITY_CHANGED)]
        origin = Origin(transport=NAME, place=Place.REPORTER, address=aci, sender=aci)
        id = f"{NAME}:identity-changed:{aci}:{int(now.timestamp() * 1000)}"
        return [IdentityChanged(id=id, at=now, origin=origin)]
