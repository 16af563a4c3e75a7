"""Changed safety numbers: a new phone, or another person.

signal-cli withholds what comes from there until the new number is trusted. A plea must not wait for a decision, so it
is let through at once; but first it is written down that nobody knows who it is, so that nothing is said to them that
not everybody may read. Whoever is in the desk's group is not let through: they would read the desk along.

signal-cli has the new key only a moment after it has withheld something, and to trust before that does nothing. What
was withheld then comes with the next thing that arrives from anybody, or within a minute: usually with the receipt of
the neutral line that is said to them. Receiving anew would bring it at once, but costs a message now and then, which
signal-cli has acknowledged and drops.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.core.events import AlarmRaised, FromTransport, IdentityChanged, Origin, Place
from safetybot.core.outgoing import NotSent
from safetybot.core.ports import Clock, Mailbox
from safetybot.transports.signal.account import Doubts, patiently
from safetybot.transports.signal.ids import masked
from safetybot.transports.signal.stack import Identity, NotTrustedError, Stack
from safetybot.transports.signal.translate import NAME

IDENTITY_CHANGED: Final = "identity-changed"
LOOK_SECONDS: Final = 300.0
"""Some changes nobody tells us of: signal-cli learns of them while it sends."""
AGAIN_SECONDS: Final = 10.0
"""Between two looks whether the operator has removed a doubt."""
KEY_EVERY_SECONDS: Final = 0.1
KEY_SECONDS: Final = 3.0
"""So often, and so long, we look whether signal-cli has the new key."""

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
        canary: str = "",
    ) -> None:
        """`desk` is the desk's group; empty: there is none. `canary` is the ACI of our second account."""
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        """Whoever has somebody's turn may send to them, or let them through: never both at once."""
        self._stack = stack
        self._doubts = doubts
        self._mailbox = mailbox
        self._clock = clock
        self._desk = desk
        self._responders = responders
        self._canary = canary
        self._members: frozenset[str] = frozenset()
        """Who is in the desk's group."""
        self._waiting: set[str] = set()
        """Who is to be let through."""
        self._passing: set[str] = set()
        """Who is being let through."""
        self._look_at = 0.0
        self._news = asyncio.Event()

    def doubted(self, aci: str) -> bool:
        return aci in self._doubts

    def ours(self, aci: str) -> bool:
        """Whether it is one of our own people, or our second account, and no reporter."""
        return aci == self._canary or aci in self._members or aci in self._responders()

    def look(self) -> None:
        """Look at everybody now: we have just begun to receive."""
        self._look_at = 0.0
        self._news.set()

    async def changed(self, aci: str, taken: Sequence[int] = (), *, wrote: bool = False, mark: str = "") -> None:
        """Somebody's safety number has changed. `taken` is the raw line that says so: then they `wrote`.

        `mark` is the new one; left out, it is told when it is known, before it is let through.
        """
        if not wrote and aci in self._waiting | self._passing:
            return  # told already
        await patiently(lambda: self._doubts.add(aci))
        await self._mailbox.accept(self._told(aci, mark, wrote=wrote), position=None, taken=taken)
        if aci not in self._passing:
            self._waiting.add(aci)
            self._news.set()

    async def trust(self, aci: str, mark: str) -> NotSent | None:
        """Somebody has made sure that it is them who have this safety number (empty: whichever they have).

        None: it counts now. Another one that is in doubt is told anew instead. Raises NetworkError.
        """
        identity = await self._identity(aci)
        if aci in self._waiting | self._passing:
            return NotSent(IDENTITY_CHANGED)  # in a moment it is known which one it is
        if self._is_another(aci, identity, mark):
            return await self._overtaken(aci, identity)
        if identity is not None and not identity.trusted:
            try:
                await self._stack.trust(aci)
            except NotTrustedError:
                return NotSent("refused", again=False)
            now = await self._identity(aci)  # whatever came meanwhile has been trusted along with it
            if mark and (now is None or now.mark != identity.mark):
                return await self._overtaken(aci, now)
        await patiently(lambda: self._doubts.remove(aci))
        return None

    async def _identity(self, aci: str) -> Identity | None:
        return next(iter(await self._stack.identities(aci)), None)

    def _is_another(self, aci: str, identity: Identity | None, mark: str) -> bool:
        """Whether somebody is in doubt who is not whom `mark` means."""
        in_doubt = self.doubted(aci) or (identity is not None and not identity.trusted)
        return bool(mark) and in_doubt and (identity is None or identity.mark != mark)

    async def _overtaken(self, aci: str, identity: Identity | None) -> NotSent:
        """It is told once more, perhaps, which is then no news; and let through, unless it has been."""
        if identity is not None and identity.trusted:
            await patiently(lambda: self._doubts.add(aci))
            await self._mailbox.accept(self._told(aci, identity.mark), position=None)
        else:
            await self.changed(aci, mark=identity.mark if identity is not None else "")
        return NotSent(IDENTITY_CHANGED, again=False)

    async def run(self) -> None:
        """Look, and let through, for ever."""
        async with asyncio.TaskGroup() as passing:
            while True:
                self._news.clear()
                await patiently(self._doubts.load)
                try:
                    await self._look()
                    for aci in await self._withheld():
                        passing.create_task(self._let_through(aci))
                except NetworkError as error:
                    log.info("identities-not-seen", transport=NAME, error=type(error).__name__)
                with suppress(TimeoutError):  # not wait_for: it may swallow that we are cancelled
                    async with asyncio.timeout(AGAIN_SECONDS if self._doubts else LOOK_SECONDS):
                        await self._news.wait()

    async def _look(self) -> None:
        """Find who has changed, every now and then."""
        now = asyncio.get_running_loop().time()
        if now < self._look_at:
            return
        if self._desk:
            self._members = frozenset(await self._stack.members(self._desk))
        for aci in [identity.aci for identity in await self._stack.identities() if not identity.trusted]:
            async with self.turns[aci]:
                identity = await self._identity(aci)
                if identity is not None and not identity.trusted:  # somebody may have made sure meanwhile
                    await self.changed(aci, mark=identity.mark)
        self._look_at = now + LOOK_SECONDS

    async def _withheld(self) -> Collection[str]:
        """Who is to be let through now. Whoever is in the desk's group is not."""
        if self._desk and self._waiting:
            self._members = frozenset(await self._stack.members(self._desk))
        withheld = self._waiting - self._members
        self._waiting.clear()
        self._passing |= withheld
        return withheld

    async def _let_through(self, aci: str) -> None:
        """Let signal-cli open what it has withheld. Nothing is sent to them meanwhile: it would be refused."""
        clock = asyncio.get_running_loop().time
        until, failed = clock() + KEY_SECONDS, ""
        async with self.turns[aci]:
            while True:
                try:
                    identity = await self._identity(aci)
                    if identity is not None and not identity.trusted:
                        # Once more: somebody may have made sure of the one before.
                        await patiently(lambda: self._doubts.add(aci))
                        await self._mailbox.accept(self._told(aci, identity.mark), position=None)
                        await self._stack.trust(aci)
                        break
                except NetworkError as error:
                    failed = type(error).__name__
                if clock() >= until:
                    self._not_let_through(aci, failed)
                    break
                await asyncio.sleep(KEY_EVERY_SECONDS)
        self._passing.discard(aci)

    def _not_let_through(self, aci: str, failed: str) -> None:
        """Try it again soon; but who has no key that is not trusted was perhaps let through long ago."""
        if failed:
            log.info("identity-not-let-through", transport=NAME, error=failed)
            self._waiting.add(aci)
        else:
            self._look_at = min(self._look_at, asyncio.get_running_loop().time() + AGAIN_SECONDS)

    def _told(self, aci: str, mark: str, *, wrote: bool = False) -> list[FromTransport]:
        """A reporter's change is told in the conversation, one of our own people's to the desk, once a day."""
        now = self._clock.now()
        if self.ours(aci):
            id = f"{NAME}:identity-changed:{now:%Y-%m-%d}:{masked(aci)}"
            return [AlarmRaised(id=id, at=now, alarm=IDENTITY_CHANGED)]
        origin = Origin(transport=NAME, place=Place.REPORTER, address=aci, sender=aci)
        id = f"{NAME}:identity-changed:{masked(aci)}:{mark or int(now.timestamp() * 1000)}"
        return [IdentityChanged(id=id, at=now, origin=origin, wrote=wrote, mark=mark)]
