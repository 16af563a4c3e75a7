"""Events a second through inbox, decision, commit and outbox, without a network; beside plain commits on the same disk.

The real workers on a real database; only the transport is a double, which answers at once.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy

from safetybot.app import Workers, employ
from safetybot.core.events import MessageReceived, Origin, Place
from safetybot.core.facts import Limits
from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Mailbox
from safetybot.engine.clock import SystemClock
from safetybot.engine.gather import House
from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.plans import Plans
from safetybot.engine.render import Desk
from safetybot.flows import load_flow, load_policy
from safetybot.i18n import Voice
from storage.engine import make_engine
from storage.fields import EVENT
from storage.sealing import DataKey, new_key
from storage.store import Store
from tests.bench.progress import Progress

LANGUAGES = ("en", "fr", "es")
TRANSPORT = "instant"
DESK = "!desk"
WORDS = "they are back in front of the house, two of them, and the grey car is there again (line {})"
BATCH = 20
"""Messages in one commit to the inbox: what one answer of a homeserver brings while much is written."""
SETTLED_SECONDS = 120.0
ROUNDS = 5
MESSAGES = 400
PEOPLE = 40
COMMITS = 1_000

INSERT = "INSERT INTO plain (content) VALUES (?)"
CREATE = "CREATE TABLE plain (number INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT"


@dataclass(slots=True)
class Events:
    """What was reached in a second, round by round: events of the bot, plain commits, commits of the bot's driver."""

    bot: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)
    driver: list[float] = field(default_factory=list)


class InstantTransport:
    """Every message is out as soon as it is handed over. Nothing arrives by itself."""

    traits = Traits()
    name = TRANSPORT

    def __init__(self) -> None:
        self.posts: list[str] = []
        """What the desk was sent, in order."""
        self.news = asyncio.Event()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        ready()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        if outgoing.address == DESK:
            self.posts.append(outgoing.body)
            self.news.set()
        return Sent(f"sent:{outgoing.id}")


@dataclass(frozen=True, slots=True)
class Engine:
    """A bot without a network, at work."""

    store: Store
    transport: InstantTransport
    workers: Workers
    mailbox: StoredMailbox

    @classmethod
    @asynccontextmanager
    async def start(cls, url: str, key: bytes) -> AsyncIterator["Engine"]:
        """Work on this database while the block lasts."""
        store = await Store.open(url, key)
        transport = InstantTransport()
        plans = Plans(load_policy())
        house = House(flow=load_flow(None), plans=plans, limits=limits(), languages=LANGUAGES, clock=SystemClock())
        voice = Voice(LANGUAGES, "en", team="safety team")
        workers = employ(store, {TRANSPORT: transport}, Desk(TRANSPORT, DESK), house, voice)
        mailbox = StoredMailbox(TRANSPORT, store, workers.inbox.bell.ring, voice.calls_for_help, house.clock)
        try:
            async with asyncio.TaskGroup() as group:
                running = [group.create_task(work.run()) for work in (workers.inbox, workers.outbox, workers.timers)]
                yield cls(store, transport, workers, mailbox)
                for task in running:
                    task.cancel()
        finally:
            await store.close()

    async def accept(self, messages: Sequence[MessageReceived]) -> None:
        """These arrive, so many at a time as one answer of a homeserver brings."""
        for start in range(0, len(messages), BATCH):
            await self.mailbox.accept(messages[start : start + BATCH], position=messages[start].id)

    async def settle(self, last: str) -> None:
        """Wait until the desk has been sent `last` and every row is written off as sent."""
        async with asyncio.timeout(SETTLED_SECONDS):
            while not any(last in post for post in self.transport.posts[-BATCH:]):
                self.transport.news.clear()
                await self.transport.news.wait()
            while True:
                async with self.store.begin() as tx:
                    if await tx.outbox.next_due_at() is None:
                        return
                await asyncio.sleep(0.001)

    async def open_cases(self, people: int) -> None:
        """So many people have called for help, and people of the desk have their cases."""
        await self.accept([message(f"open {person}", person, "SOS") for person in range(people)])
        last = message("opened", people - 1, "that is all")
        await self.accept([last])
        await self.settle(last.words)

    async def seconds_for(self, messages: int, people: int) -> float:
        """How long so many messages of these people take, from the first arrival until the last is in the desk."""
        run = f"{time.time_ns()}"
        arriving = [
            message(f"{run} {number}", number % people, WORDS.format(f"{run} {number}.")) for number in range(messages)
        ]
        before = len(self.transport.posts)
        began = time.perf_counter()
        await self.accept(arriving)
        await self.settle(f"{run} {messages - 1}.")
        seconds = time.perf_counter() - began
        posts = "\n".join(self.transport.posts[before:])
        assert all(f"{run} {number}." in posts for number in range(messages)), "a message did not reach the desk"
        return seconds


def limits() -> Limits:
    """The usual figures."""
    return Limits(burst=10**6)


def message(id: str, person: int, words: str) -> MessageReceived:
    """Something a reporter writes."""
    origin = Origin(
        transport=TRANSPORT,
        place=Place.REPORTER,
        address=f"!room{person}",
        sender=f"@person{person}:home",
        trusted=True,
    )
    now = SystemClock().now()
    return MessageReceived(id=f"bench:{id}", at=now, written_at=now, origin=origin, message=f"${id}", words=words)


def seconds_for_plain_commits(file: Path, commits: int, size: int) -> float:
    """How long so many transactions of one row take with nothing in between: the same promise to the disk."""
    content = bytes(size)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(CREATE)
        began = time.perf_counter()
        for _ in range(commits):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(INSERT, (content,))
            connection.execute("COMMIT")
        return time.perf_counter() - began


async def seconds_for_commits_of_the_driver(file: Path, commits: int, size: int) -> float:
    """The same through the database layer the bot uses."""
    plain = sqlalchemy.table("plain", sqlalchemy.column("content"))
    engine = make_engine(sqlalchemy.make_url(f"sqlite+aiosqlite:///{file}"))
    try:
        async with engine.begin() as connection:
            await connection.exec_driver_sql(CREATE)
        began = time.perf_counter()
        for _ in range(commits):
            async with engine.begin() as connection:
                await connection.execute(plain.insert().values(content=bytes(size)))
        return time.perf_counter() - began
    finally:
        await engine.dispose()


async def seconds_for_list(engine: Engine) -> float:
    """How long a responder waits for the list of the open cases."""
    before = len(engine.transport.posts)
    origin = Origin(transport=TRANSPORT, place=Place.DESK, address=DESK, sender="@bea:home", name="bea", trusted=True)
    now = SystemClock().now()
    began = time.perf_counter()
    await engine.accept(
        [MessageReceived(id="list", at=now, written_at=now, origin=origin, message="$list", words="!cases")]
    )
    async with asyncio.timeout(SETTLED_SECONDS):
        while len(engine.transport.posts) == before:
            engine.transport.news.clear()
            await engine.transport.news.wait()
    return time.perf_counter() - began


async def measure(folder: Path, progress: Progress) -> Events:
    """Rounds of messages and of plain commits by turns."""
    key = new_key()
    size = len(EVENT.seal(DataKey("bench", key), "00" * 32, message("size", 0, WORDS.format(0))))
    found = Events()
    async with Engine.start(f"sqlite+aiosqlite:///{folder / 'engine.db'}", key) as engine:
        await engine.open_cases(PEOPLE)
        for number in range(ROUNDS):
            found.bot.append(MESSAGES / await engine.seconds_for(MESSAGES, PEOPLE))
            seconds = seconds_for_plain_commits(folder / f"plain{number}.db", COMMITS, size)
            found.plain.append(COMMITS / seconds)
            driver = folder / f"driver{number}.db"
            found.driver.append(COMMITS / await seconds_for_commits_of_the_driver(driver, COMMITS, size))
            each = f"{found.bot[-1]:.0f}, plain commits {found.plain[-1]:.0f}, of the driver {found.driver[-1]:.0f}"
            progress(f"events a second, round {number + 1} of {ROUNDS}: {each}")
    return found
