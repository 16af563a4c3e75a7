"""Matrix as the engine sees it: receive for ever, send one thing."""

import asyncio
from collections.abc import Callable, Collection
from pathlib import Path

import structlog

from safetybot.core.errors import SafetybotError
from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Clock, Mailbox, Store
from safetybot.transports.matrix.account import (
    DIRECT,
    PINS,
    Account,
    keep_secret,
    load_pins,
    load_secret,
    load_seeds,
    open_client,
)
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.guarded import STORES_FAIL_WITH, GuardedMailbox, GuardedStore
from safetybot.transports.matrix.lease import PACE, Lease, Pace
from safetybot.transports.matrix.session import Session
from safetybot.transports.matrix.translate import NAME
from safetybot.transports.matrix.trust import Trust

LONGEST_PAUSE_SECONDS = 30.0

log = structlog.get_logger()


class MatrixTransport:
    """One signed device on one homeserver; of two copies of it only one runs."""

    name = NAME
    traits = Traits()

    def __init__(
        self,
        account: Account,
        *,
        desk: str,
        folder: Path,
        store: Store,
        clock: Clock,
        pace: Pace = PACE,
        responders: Callable[[], Collection[str]] = tuple,
        canary: str = "",
    ) -> None:
        """Prepare; nothing is opened and nobody is asked before `run`. `folder` holds the crypto store.

        `desk` is the responder room; empty: responders are on another transport.
        `desk` is the responder room; empty: it is not on Matrix.
        `responders` says whose accounts may be paged; it is asked again and again, because people come and go.
        `canary` is the bot's second account, which writes to it through the real network.
        """
        self._account = account
        self._desk = desk
        self._folder = folder
        self._store = GuardedStore(store)
        self._clock = clock
        self._responders = responders
        self._canary = canary
        self._lease = Lease(account, folder, pace)
        self._session: Session | None = None

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive for ever; `ready` is called in each session. Raises OperatorError when a person must act.

        Nothing is asked of the homeserver, and nothing is opened, before no other copy of the device can be at work.
        """
        await self._lease.during(lambda: self._receive(mailbox, ready))

    async def _receive(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """One session after the other: one ends when something cannot be stored."""
        failures, guarded = 0, GuardedMailbox(mailbox, self._clock)

        def working() -> None:
            nonlocal failures
            failures = 0
            ready()

        while True:
            try:
                if failures:
                    await guarded.written()
                await self._run_session(guarded, working)
            except STORES_FAIL_WITH as error:
                guarded.failed()
                pause = min(2.0**failures, LONGEST_PAUSE_SECONDS)
                failures += 1
                log.error("session-ended", transport=NAME, seconds=pause, error=type(error.__cause__ or error).__name__)
                await asyncio.sleep(pause)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once to send."""
        session = self._session
        if session is None:
            return NotSent("not-ready")
        try:
            await self._lease.held()
        except SafetybotError:
            return NotSent("not-ready")
        return await session.send(outgoing)

    async def _run_session(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        client = await open_client(self._account, self._store, self._folder)
        client.held = self._lease.held
        try:
            seeds = await load_seeds(self._store)
            trust = Trust(client, await load_pins(self._store), self._keep_pins)
            client.learn = trust.learn
            # Known before the first sync is taken: what comes from a direct chat is never a reporter's.
            rooms = await load_secret(self._store, DIRECT)
            directs = Directs(client, kept=rooms, keep=self._keep_directs, responders=self._responders)
            self._session = Session(
                client,
                trust,
                directs,
                desk=self._desk,
                mailbox=mailbox,
                clock=self._clock,
                canary=self._canary,
            )
            await self._session.run(seeds, ready)
        finally:
            self._session = None
            await client.close()

    async def _keep_pins(self, pins: bytes) -> None:
        await keep_secret(self._store, PINS, pins)

    async def _keep_directs(self, rooms: bytes) -> None:
        await keep_secret(self._store, DIRECT, rooms)
