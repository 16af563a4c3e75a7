"""The canary: a second account that writes to the bot through the real network. Not being heard is what it is for.

Every message goes the whole way of somebody's first one: a fresh key, shared anew, from a client that has just started.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, cast

import structlog
from nio import SyncResponse

from safetybot.core.errors import SafetybotError
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent, Traits
from safetybot.core.ports import Mailbox, Secrets, Store
from safetybot.transports.matrix.account import Account, load_account, load_seeds, log_in, open_client, prepare
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.desk import room_settings
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.guarded import STORES_FAIL_WITH
from safetybot.transports.matrix.patiently import NETWORK_ERRORS, must
from safetybot.transports.matrix.sending import Sender
from safetybot.transports.matrix.sync import FILTER
from safetybot.transports.matrix.trust import Pins, Trust

NAME: Final = "matrix-canary"
ROOM_NAME: Final = "Canary"
SECONDS: Final = 120

log = structlog.get_logger()


class CanaryTransport:
    """Speaks to the bot as its second account, and hears nothing."""

    name: Final = NAME
    traits: Final = Traits()

    def __init__(self, account: Account, *, bot: str, folder: Path, store: Store) -> None:
        """Prepare; nobody is asked before something is to be sent. `folder` is the one that `log_in_canary` was given.

        `bot` is the user id it writes to.
        """
        self._account = account
        self._bot = bot
        self._folder = folder
        self._store = cast(Store, CanaryStore(store))
        self._turn = asyncio.Lock()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Nothing ever arrives this way: what the canary writes arrives at the bot."""
        ready()
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Write to the bot, in a room of their own."""
        try:
            async with asyncio.timeout(SECONDS), self._turn, self._client() as client:
                return await self._write(client, outgoing)
        except NETWORK_ERRORS as error:
            reason, word = "network", type(error).__name__
        except (SafetybotError, *STORES_FAIL_WITH) as error:
            reason, word = "not-ready", type(error).__name__
        log.warning("canary-not-sent", transport="matrix", error=word)
        return NotSent(reason)

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[BotClient]:
        client = await open_client(self._account, self._store, self._folder)
        try:
            yield client
        finally:
            await client.close()

    async def _write(self, client: BotClient, outgoing: Outgoing) -> Sent | NotSent:
        trust = Trust(client, Pins(None, b""), _keep_nothing)  # whoever reads "canary" has learnt nothing
        client.learn = trust.learn
        await prepare(client, await load_seeds(self._store))
        if (room := await self._room(client)) is None:
            return NotSent("refused")
        sender = Sender(client, trust, Directs(client, keep=_keep_nothing), desk="")
        return await sender.send(replace(outgoing, kind=OutgoingKind.SAY, address=room))

    async def _room(self, client: BotClient) -> str | None:
        """The room with the bot; made when there is none, or the bot is not in it any more."""
        await self._look(client)
        if (room := self._found(client)) is not None:
            return room
        answer = await client.request("POST", "/createRoom", room_settings(ROOM_NAME, [self._bot], direct=True))
        if answer.good:
            await self._look(client)
        return self._found(client)

    async def _look(self, client: BotClient) -> None:
        """From the beginning each time: of what has come nothing is of interest but who is in which room."""
        # Synapse answers the same question for two minutes with what it found the first time: so it must be another.
        chance = random.randint(1, 1_000)  # noqa: S311
        must(await client.sync(timeout=chance, full_state=True, sync_filter=FILTER), SyncResponse)

    def _found(self, client: BotClient) -> str | None:
        return next((id for id, room in client.rooms.items() if room.encrypted and self._bot in room.users), None)


async def log_in_canary(
    store: Store, folder: Path, *, homeserver: str, user: str, password: str | None, token: str | None
) -> Account:
    """Log in as the second account and keep what is needed, sealed; its crypto store is in `folder`, and nothing else.

    Done again, it makes another device and logs the old one out.
    """
    return await log_in(
        cast(Store, CanaryStore(store)),
        folder,
        homeserver=homeserver,
        user=user,
        password=password,
        token=token,
        device_name="safetybot canary",
    )


async def load_canary(store: Store) -> Account | None:
    """The account of the last `log_in_canary`; None before the first one."""
    return await load_account(cast(Store, CanaryStore(store)))


@dataclass(frozen=True, slots=True)
class _Secrets:
    """The canary's secrets among the bot's own."""

    all: Secrets

    async def get(self, name: str) -> bytes | None:
        return await self.all.get(f"canary:{name}")

    async def set(self, name: str, value: bytes) -> None:
        await self.all.set(f"canary:{name}", value)


@dataclass(frozen=True, slots=True)
class _Transaction:
    """All that an account needs of a transaction."""

    secrets: Secrets


@dataclass(frozen=True, slots=True)
class CanaryStore:
    """The store as an account uses it, so that the canary's secrets do not take the place of the bot's."""

    store: Store

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[_Transaction]:
        async with self.store.begin() as transaction:
            yield _Transaction(_Secrets(transaction.secrets))


async def _keep_nothing(value: bytes) -> None:
    """No pins and no direct chats of the canary's are remembered."""
