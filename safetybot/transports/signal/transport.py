"""Signal as the engine sees it: receive for ever, send one thing.

Three tasks beside each other: one receives and keeps, one translates what is kept, one looks after safety numbers.
What speaks Signal is a `Stack`, which knows nothing of the store, nor of what its lines mean.
"""

import asyncio
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from typing import Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Clock, Mailbox, Store
from safetybot.transports.signal.account import Doubts, Ours, patiently
from safetybot.transports.signal.edits import Edits
from safetybot.transports.signal.identities import Identities
from safetybot.transports.signal.reader import Reader
from safetybot.transports.signal.receiving import FIRST_PAUSE_SECONDS, receive
from safetybot.transports.signal.sending import Sender, Timers
from safetybot.transports.signal.stack import Stack
from safetybot.transports.signal.translate import NAME, Here
from safetybot.transports.signal.versions import Versions

LOOK_SECONDS: Final = 0.2
"""Between two looks for what another process has received: somebody waits for an answer."""
MEMBERS_SECONDS: Final = 3.0
"""So long what has come waits until we know who is in the desk."""

log = structlog.get_logger()


class SignalTransport:
    """One account on Signal, behind one stack."""

    name: Final = NAME
    traits: Final = Traits(knows_repeats=False, threads=False, disappearing=True, most_bytes=1_900)

    def __init__(
        self,
        stack: Stack,
        *,
        store: Store,
        clock: Clock,
        desk: str | None,
        responders: Callable[[], Collection[str]] = tuple,
        canary: str = "",
        receiver: bool = False,
        first_pause: float = FIRST_PAUSE_SECONDS,
    ) -> None:
        """`desk` is the id of the desk's group, if the desk is on Signal. Nobody is asked before `run`.

        `receiver`: another process receives into our mailbox, and the stack does not.
        """
        self._stack = stack
        self._store = store
        self._clock = clock
        self._desk = desk or ""
        self._responders = responders
        self._canary = canary
        self._look_every = LOOK_SECONDS if receiver else None
        self._first_pause = first_pause
        self._doubts = Doubts(store, clock)
        self._sender: Sender | None = None
        self._ours = Ours(store)
        self._seen_members = asyncio.Event()
        self._left: set[str] = set()
        self._errands: set[asyncio.Task[None]] = set()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive for ever; `ready` is called whenever receiving has begun. Raises OperatorError when it must stop."""
        edits, timers, versions = Edits(self._store), Timers(self._stack), Versions(self._store)
        await patiently(self._doubts.load)
        await patiently(edits.load)
        await patiently(versions.load)
        await patiently(self._ours.load)
        identities = Identities(
            self._stack,
            self._doubts,
            mailbox,
            self._clock,
            desk=self._desk,
            responders=self._people,
            canary=self._canary,
        )
        reader = Reader(
            mailbox,
            identities,
            self._here,
            versions=versions,
            timer=timers.saw,
            stranger=self._leave,
            invited=self._enter_desk,
            look_every=self._look_every,
        )
        sender = Sender(
            stack=self._stack,
            store=self._store,
            clock=self._clock,
            mailbox=mailbox,
            identities=identities,
            edits=edits,
            timers=timers,
            desk=self._desk,
        )
        connected, known = asyncio.Event(), asyncio.Event()
        if self._ours.account:
            known.set()

        def begun() -> None:
            self._sender = sender
            connected.set()
            known.set()
            if not self._desk:
                self._run_errand(self._ours.keep(self._stack.account, ()))
            identities.look()
            self._enter_desk()
            ready()

        tasks = [
            asyncio.create_task(receive(self._stack, reader.keep, begun, self._first_pause)),
            asyncio.create_task(_after(known, lambda: self._read(reader))),
            asyncio.create_task(_after(connected, identities.run)),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()  # none ends but by an exception
        finally:
            self._sender = None
            rest = *tasks, *self._errands
            for one in rest:
                one.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once to send. Before we have received, signal-cli may not know how people have set their timers."""
        return NotSent("not-ready") if self._sender is None else await self._sender.send(outgoing)

    async def _read(self, reader: Reader) -> None:
        """Translate for ever. Whoever is in the desk is no reporter, so first we look who is; but nobody waits long."""
        if self._desk and not self._ours.members:
            with suppress(TimeoutError):
                async with asyncio.timeout(MEMBERS_SECONDS):
                    await self._seen_members.wait()
        await reader.run()

    def _people(self) -> frozenset[str]:
        """The responders, as translated lines name them: the roster's accounts, and whoever is in the desk."""
        return self._ours.members | {account.lower() for account in self._responders()}

    def _here(self) -> Here:
        return Here(
            own=self._stack.account or self._ours.account,
            now=self._clock.now(),
            desk=self._desk,
            responders=self._people(),
            doubted=self._doubts,
            canary=self._canary,
        )

    def _leave(self, group: str) -> None:
        """Leave a group that is none of ours, without a word. Once: it may take a while until it is quiet there."""
        if group not in self._left:
            self._left.add(group)
            self._run_errand(self._leave_now(group))

    async def _leave_now(self, group: str) -> None:
        try:
            await self._stack.leave(group)
        except NetworkError as error:
            self._left.discard(group)  # the next message from there reminds us
            log.info("group-not-left", transport=NAME, error=type(error).__name__)

    def _enter_desk(self) -> None:
        """Be in the desk's group, if we are invited, and know who else is."""
        if self._desk:
            self._run_errand(self._enter_now())

    async def _enter_now(self) -> None:
        try:
            if not (members := await self._stack.members(self._desk)):
                await self._stack.enter(self._desk)
                members = await self._stack.members(self._desk)
            await self._ours.keep(self._stack.account, members)
        except NetworkError as error:  # we look again whenever the group changes, and when we connect
            log.warning("desk-not-entered", transport=NAME, error=type(error).__name__)
        self._seen_members.set()

    def _run_errand(self, work: Coroutine[None, None, None]) -> None:
        """Beside the rest: nobody waits for it."""
        errand = asyncio.create_task(work)
        self._errands.add(errand)
        errand.add_done_callback(self._errands.discard)


async def _after(begun: asyncio.Event, work: Callable[[], Coroutine[None, None, None]]) -> None:
    """Before the very first connection we do not know who we are, and so not what a line means."""
    await begun.wait()
    await work()
