"""A real bot's transport with everything it keeps, for tests against a real homeserver."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest_asyncio

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import Account, log_in
from safetybot.transports.matrix.desk import create_desk
from safetybot.transports.matrix.lease import PACE, Pace
from safetybot.transports.matrix.transport import MatrixTransport
from tests.matrix.conftest import PASSWORD
from tests.matrix.doubles import MemoryMailbox, MemoryStore, WallClock
from tests.matrix.faulty import Door
from tests.matrix.foreign import ForeignClient, Seen
from tests.matrix.proxy import Proxy

numbers = count(1)


@dataclass
class Bot:
    """A bot's account with everything it keeps, which may run more than once."""

    url: str
    account: Account
    store: MemoryStore
    mailbox: MemoryMailbox
    folder: Path
    desk: str = ""
    transport: MatrixTransport | None = None
    run: asyncio.Task[None] | None = None
    asked: bool = False
    """Whether somebody has waited for its end."""
    responders: dict[str, str] = field(default_factory=dict)
    """Who can be paged: name -> account."""
    canary: str = ""

    @asynccontextmanager
    async def running(self, pace: Pace = PACE) -> AsyncIterator[MatrixTransport]:
        """Run while the block lasts; what makes it end early is raised there, unless the block has asked for it."""
        self.asked = False
        transport = self.transport = MatrixTransport(
            self.account,
            desk=self.desk,
            folder=self.folder,
            store=self.store,
            clock=WallClock(),
            pace=pace,
            responders=self.responders.values,
            canary=self.canary,
        )
        ready = asyncio.Event()
        run = self.run = asyncio.create_task(transport.run(self.mailbox, ready.set))
        waiting = asyncio.create_task(ready.wait())
        try:
            await asyncio.wait((run, waiting), return_when=asyncio.FIRST_COMPLETED, timeout=30)
            if run.done():
                run.result()
            assert ready.is_set()
            yield transport
        finally:
            unnoticed = run.done() and not self.asked
            for task in (run, waiting):
                task.cancel()
            await asyncio.gather(run, waiting, return_exceptions=True)
            if unnoticed:  # else whoever waited in vain would not learn that nobody was there
                run.result()

    async def ended(self) -> None:
        """Wait until it has ended by itself, and raise why."""
        assert self.run is not None
        self.asked = True
        await asyncio.wait_for(asyncio.shield(self.run), 60)

    async def send(self, kind: OutgoingKind, address: str, body: str = "", **given: object) -> Sent | NotSent:
        """Send something with an id of its own."""
        assert self.transport is not None
        given.setdefault("id", f"out-{next(numbers)}")
        return await self.transport.send(
            Outgoing(transport="matrix", kind=kind, address=address, body=body, **given)  # type: ignore[arg-type]
        )

    async def say(self, address: str, body: str, **given: object) -> str:
        """Say something to a reporter that must go out, once the bot has entered the room; the event id comes back."""
        given.setdefault("id", f"out-{next(numbers)}")
        async with asyncio.timeout(20):
            while (result := await self.send(OutgoingKind.SAY, address, body, **given)) == NotSent("room-unknown"):
                pass
        return self.gone_out(result)

    async def post(self, body: str, **given: object) -> str:
        """Post something in the desk that must go out."""
        return self.gone_out(await self.send(OutgoingKind.POST, self.desk, body, **given))

    @staticmethod
    def gone_out(result: Sent | NotSent) -> str:
        assert isinstance(result, Sent), result
        assert result.unreached == 0
        return result.message


MakeBot = Callable[..., Awaitable[Bot]]


@pytest_asyncio.fixture(loop_scope="session")
async def make_bot(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[MakeBot]:
    """Make a logged-in bot with a desk for the given people."""

    async def make(*responders: ForeignClient) -> Bot:
        return await new_bot(homeserver, tmp_path, *responders)

    yield make


async def new_bot(homeserver: Homeserver, tmp_path: Path, *responders: ForeignClient) -> Bot:
    """A logged-in bot, named after the folder it may use, with a desk in which these people are."""
    user = await homeserver.register(f"bot-{tmp_path.name}".lower(), PASSWORD)
    store, folder = MemoryStore(), tmp_path / "matrix"
    account = await log_in(store, folder, homeserver=homeserver.url, user=user, password=PASSWORD, token=None)
    bot = Bot(homeserver.url, account, store, MemoryMailbox(), folder)
    bot.desk = await create_desk(
        account, store, folder, invite=[person.user_id for person in responders], name="Responders"
    )
    for person in responders:
        await person.join(bot.desk)
    return bot


def behind(bot: Bot, door: Proxy | Door) -> Bot:
    """The same bot, reaching its homeserver through that door."""
    bot.account = replace(bot.account, homeserver=door.url)
    return bot


async def seen(client: ForeignClient, body: str) -> Seen:
    return await client.wait_for(lambda event: event.body == body)


async def until(check: Callable[[], Awaitable[bool]]) -> None:
    """Wait for something that only asking again can show."""
    async with asyncio.timeout(20):
        while not await check():  # noqa: ASYNC110 - what is asked has no event to wait for
            await asyncio.sleep(0.05)
