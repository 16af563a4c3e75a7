"""One client on one opened crypto store, from its first request to its last.

The library keeps in memory what it also stores. When storing fails, the two differ, and only what is stored counts: the
session ends, and the next one begins with what is there.
"""

import asyncio
from collections.abc import Callable

from safetybot.core.outgoing import NotSent, Outgoing, Sent
from safetybot.core.ports import Clock, Mailbox
from safetybot.transports.matrix.account import prepare
from safetybot.transports.matrix.changes import Changes
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.cross_signing import Seeds
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.guarded import STORES_FAIL_WITH
from safetybot.transports.matrix.invitations import Invitations
from safetybot.transports.matrix.patiently import patiently
from safetybot.transports.matrix.sending import Sender
from safetybot.transports.matrix.sync import Receiver
from safetybot.transports.matrix.trust import Trust


class Session:
    """Receives and sends until it ends; it is not to be used again."""

    def __init__(
        self,
        client: BotClient,
        trust: Trust,
        directs: Directs,
        *,
        desk: str,
        mailbox: Mailbox,
        clock: Clock,
        canary: str = "",
    ) -> None:
        """Prepare; nobody is asked before `run`."""
        self._client = client
        self._directs = directs
        changes = Changes(client, trust, directs, desk=desk, mailbox=mailbox, clock=clock, canary=canary)
        self._sender = Sender(client, trust, directs, desk, tell=changes.tell)
        self._invitations = Invitations(client, desk)
        self._sends: set[asyncio.Task[Sent | NotSent]] = set()
        self._receiver = Receiver(
            client,
            trust,
            self._invitations,
            directs,
            changes,
            desk=desk,
            mailbox=mailbox,
            clock=clock,
            sending=lambda: len(self._sends),
            canary=canary,
        )
        self._failures: asyncio.Queue[Exception] = asyncio.Queue()
        """What sends have found the stores to fail with."""
        self._open = False

    async def run(self, seeds: Seeds, ready: Callable[[], None]) -> None:
        """Receive until something fails that waiting cannot cure; `ready` is called when sending may begin."""
        await patiently(lambda: prepare(self._client, seeds))

        def ready_to_send() -> None:
            self._open = True
            self._directs.look()
            ready()

        tasks = [
            asyncio.create_task(self._invitations.run()),
            asyncio.create_task(self._directs.run()),
            asyncio.create_task(self._receiver.run(ready_to_send)),
            asyncio.create_task(self._fail()),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()  # none ends but by an exception
        finally:
            self._open = False
            rest = *tasks, *self._sends
            for one in rest:
                one.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once to send; before the first complete picture there is no telling who would be able to read it."""
        if not self._open:
            return NotSent("not-ready")
        sending = asyncio.create_task(self._sender.send(outgoing))
        self._sends.add(sending)
        try:
            return await sending
        except STORES_FAIL_WITH as error:
            self._open = False
            self._failures.put_nowait(error)
            return NotSent("not-ready")
        except asyncio.CancelledError:
            caller = asyncio.current_task()
            if caller is not None and caller.cancelling():
                raise
            return NotSent("not-ready", perhaps=True)  # the session has ended in the middle of it
        finally:
            self._sends.discard(sending)

    async def _fail(self) -> None:
        raise await self._failures.get()
