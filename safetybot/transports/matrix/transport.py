"""Matrix as the engine sees it: receive for ever, send one thing, close."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from safetybot.core.errors import OperatorError
from safetybot.core.ports import Clock, Mailbox, NotSent, Outgoing, Sent, Store
from safetybot.transports.matrix.account import PINS, Account, keep_secret, load_pins, load_seeds, open_client, prepare
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.invitations import Invitations
from safetybot.transports.matrix.patiently import patiently
from safetybot.transports.matrix.sending import Sender
from safetybot.transports.matrix.sync import Receiver
from safetybot.transports.matrix.translate import NAME
from safetybot.transports.matrix.trust import Trust


class MatrixTransport:
    """One signed device on one homeserver. Never run two of them on one device: each would take the other's keys."""

    name = NAME

    def __init__(self, account: Account, *, desk: str, folder: Path, store: Store, clock: Clock) -> None:
        """Prepare; nothing is opened and nobody is asked before `run`. `folder` holds the crypto store."""
        self._account = account
        self._desk = desk
        self._folder = folder
        self._store = store
        self._clock = clock
        self._client: BotClient | None = None
        self._sender: Sender | None = None

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive for ever. Raises OperatorError when a person must act; after any end the process must start anew."""
        if self._client is not None:
            raise OperatorError("the Matrix transport has run before", "Start the bot again.")
        client = self._client = await open_client(self._account, self._store, self._folder)
        seeds = await load_seeds(self._store)
        await patiently(lambda: prepare(client, seeds))

        async def keep(pins: bytes) -> None:
            await keep_secret(self._store, PINS, pins)

        trust = Trust(client, await load_pins(self._store), keep)
        client.learn = trust.learn
        sender = Sender(client, trust, self._desk)
        invitations = Invitations(client, self._desk)
        receiver = Receiver(
            client, trust, invitations, sender.gone, desk=self._desk, mailbox=mailbox, clock=self._clock
        )

        def ready_to_send() -> None:
            self._sender = sender
            ready()

        answering = asyncio.create_task(invitations.run())
        receiving = asyncio.create_task(receiver.run(ready_to_send))
        try:
            done, _ = await asyncio.wait((answering, receiving), return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()  # neither ends but by an exception
        finally:
            for task in (answering, receiving):
                task.cancel()
            await asyncio.gather(answering, receiving, return_exceptions=True)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once to send; before the first complete picture there is no telling who would be able to read it."""
        if self._sender is None:
            return NotSent("not-ready")
        return await self._sender.send(outgoing)

    async def close(self) -> None:
        """Close the connections and the crypto store."""
        self._sender = None
        if self._client is not None:
            await self._client.close()
