"""What every mailbox promises: the one that is kept in the store, and the one the Matrix tests use in its place."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pydantic_core import PydanticSerializationError

from safetybot.core.errors import OperatorError
from safetybot.core.events import FromTransport
from safetybot.core.ports import Mailbox, Transaction
from safetybot.engine.mailbox import StoredMailbox
from storage.store import Store
from tests.matrix.doubles import MemoryMailbox, WallClock
from tests.storage.samples import KEY, address_of, message, undecrypted


class BrokenError(Exception):
    """What goes wrong in the middle of accepting."""


class Breaking(list[str]):
    """Ids after which something goes wrong."""

    def __iter__(self) -> Iterator[str]:
        yield from super().__iter__()
        raise BrokenError


@dataclass
class Failing:
    """A store whose disk is full at the end of so many transactions."""

    store: Store
    times: int

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Transaction]:
        async with self.store.begin() as tx:
            yield tx
            if self.times > 0:
                self.times -= 1
                raise OperatorError("the disk is full", "make room")


@dataclass
class Kept:
    """A mailbox and a look behind it: the ids of the events in it, in the order in which they will be handled."""

    mailbox: Mailbox
    ids: Callable[[], Awaitable[list[str]]]

    async def accept(self, *events: FromTransport, position: str | None = None, opened: Sequence[str] = ()) -> None:
        await self.mailbox.accept(events, position=position, opened=opened)

    async def raw(self, most: int = 100) -> list[bytes]:
        return [raw.line for raw in await self.mailbox.raw(most)]

    async def waiting(self, session: str = "session") -> list[str]:
        return [kept.raw for kept in await self.mailbox.unreadable(session)]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(address_of(tmp_path / "town.db"), KEY)
    yield store
    await store.close()


@pytest.fixture(params=["memory", "stored"])
def kept(request: pytest.FixtureRequest, store: Store) -> Kept:
    """Each promise is kept by both."""
    return in_memory() if request.param == "memory" else in_store(store)


def in_memory() -> Kept:
    mailbox = MemoryMailbox()

    async def ids() -> list[str]:
        return [event.id for event in mailbox.events]

    return Kept(mailbox, ids)


def in_store(store: Store, transport: str = "matrix") -> Kept:
    async def ids() -> list[str]:
        """Handle all of them, in a transaction that is then taken back."""
        found = []
        try:
            async with store.begin() as tx:
                for waiting in await tx.inbox.waiting(1000):
                    assert waiting.event is not None
                    found.append(waiting.event.id)
                raise BrokenError
        except BrokenError:
            return found

    return Kept(StoredMailbox(transport, store, lambda: None, lambda words: False, WallClock()), ids)


async def test_the_position_is_what_was_last_accepted(kept: Kept) -> None:
    """None before anything came; with events or without; None leaves it where it was."""
    assert await kept.mailbox.position() is None
    await kept.accept(message("1"), position="a")
    assert await kept.mailbox.position() == "a"
    await kept.accept(position="b")
    assert await kept.mailbox.position() == "b"
    await kept.accept(message("2"), position=None)
    assert await kept.mailbox.position() == "b"


async def test_an_event_is_there_once(kept: Kept) -> None:
    """However often it comes, in one batch or in several, with the same words or others: the first one counts."""
    await kept.accept(message("1"), message("1"))
    await kept.accept(message("2"), message("1", "other words"))

    assert await kept.ids() == ["1", "2"]


async def test_the_order_is_kept(kept: Kept) -> None:
    """What was accepted first stands first, within a batch and between batches."""
    await kept.accept(*(message(str(number)) for number in (5, 3, 4)))
    await kept.accept(*(message(str(number)) for number in (1, 2)))

    assert await kept.ids() == ["5", "3", "4", "1", "2"]


async def test_what_came_before_is_known(kept: Kept) -> None:
    """Of the ids asked for exactly those that were accepted, unreadable ones too; also when nothing is asked."""
    await kept.accept(message("1"), undecrypted("2"))

    assert await kept.mailbox.known(["0", "1", "2", "3"]) == {"1", "2"}
    assert await kept.mailbox.known([]) == frozenset()


async def test_together_or_not_at_all(kept: Kept) -> None:
    """When accepting fails half-way nothing has moved; the same again then succeeds."""
    await kept.accept(undecrypted("closed"), position="before")
    ids = await kept.ids()

    with pytest.raises(BrokenError):
        await kept.accept(message("1"), undecrypted("2"), position="after", opened=Breaking(["closed"]))
    assert (await kept.ids(), await kept.mailbox.position()) == (ids, "before")
    assert await kept.mailbox.known(["1", "2"]) == frozenset()
    assert await kept.waiting() == ["raw"]

    await kept.accept(message("1"), undecrypted("2"), position="after", opened=["closed"])
    assert (await kept.ids(), await kept.mailbox.position()) == ([*ids, "1", "2"], "after")


async def test_an_event_that_cannot_be_stored_takes_all_with_it(store: Store) -> None:
    """The good one before it is not stored either: the transport will bring both again."""
    kept = in_store(store)
    bad = replace(message("bad"), message=object())  # type: ignore[arg-type]

    with pytest.raises(PydanticSerializationError):
        await kept.accept(message("good"), bad, position="after")

    assert (await kept.ids(), await kept.mailbox.position()) == ([], None)
    assert await kept.mailbox.known(["good", "bad"]) == frozenset()


async def test_what_cannot_be_read_waits_for_its_key(kept: Kept) -> None:
    """By session, in order, as it came, once; opened ones wait no longer, under the ids that were given out."""
    await kept.accept(undecrypted("1", "north", "one"), undecrypted("2", "south", "two"), message("3"))
    await kept.accept(undecrypted("4", "north", "four"), undecrypted("1", "north", "again"))
    assert await kept.waiting("north") == ["one", "four"]
    assert await kept.waiting("south") == ["two"]
    assert await kept.waiting("east") == []

    first = (await kept.mailbox.unreadable("north"))[0].id
    await kept.accept(message("1 read"), position="b", opened=[first, "unknown"])
    assert await kept.waiting("north") == ["four"]
    assert await kept.waiting("south") == ["two"]

    await kept.accept(undecrypted("1", "north", "one"))
    assert await kept.waiting("north") == ["four"]
    assert await kept.ids() == ["1", "2", "3", "4", "1 read"]


async def test_what_has_arrived_is_kept_as_it_came(kept: Kept) -> None:
    """Byte for byte, empty or not, the oldest first, however often it is asked for; repetitions are kept, too."""
    assert await kept.raw() == []
    await kept.mailbox.keep([b"one", b""])
    await kept.mailbox.keep([b'{"two": "\xf0\x9f\x86\x98 \x00\xff"}\n', b"one"])
    await kept.mailbox.keep([])

    everything = [b"one", b"", b'{"two": "\xf0\x9f\x86\x98 \x00\xff"}\n', b"one"]
    assert await kept.raw() == everything
    assert await kept.raw() == everything
    assert await kept.raw(2) == everything[:2]
    numbers = [raw.number for raw in await kept.mailbox.raw(100)]
    assert numbers == sorted(set(numbers))


async def test_what_was_taken_is_gone(kept: Kept) -> None:
    """It is erased by its number, with the events it means or without any; the rest stays in its order."""
    await kept.mailbox.keep([b"one", b"two", b"three"])
    one, two, three = [raw.number for raw in await kept.mailbox.raw(100)]
    await kept.mailbox.accept([message("2")], position=None, taken=[two])
    assert await kept.raw() == [b"one", b"three"]
    assert await kept.ids() == ["2"]

    await kept.mailbox.accept([], position=None, taken=[one, two, three])
    await kept.mailbox.keep([b"four"])
    assert await kept.raw() == [b"four"]
    assert (await kept.mailbox.raw(1))[0].number > three


async def test_what_was_kept_is_taken_with_its_events_or_not_at_all(kept: Kept) -> None:
    """When accepting fails half-way, what came is still there as it came, and nothing else is."""
    await kept.accept(undecrypted("closed"))
    await kept.mailbox.keep([b"one"])
    (raw,) = await kept.mailbox.raw(100)

    with pytest.raises(BrokenError):
        await kept.mailbox.accept([message("1")], position="after", opened=Breaking(["closed"]), taken=[raw.number])
    assert (await kept.ids(), await kept.raw()) == (["closed"], [b"one"])

    await kept.mailbox.accept([message("1")], position=None, taken=[raw.number])
    assert (await kept.ids(), await kept.raw()) == (["closed", "1"], [])


async def test_each_transport_has_its_own_lines(store: Store) -> None:
    """What one has received is never given to another."""
    one, other = in_store(store), in_store(store, "signal")
    await one.mailbox.keep([b"one"])
    await other.mailbox.keep([b"other"])

    assert (await one.raw(), await other.raw()) == ([b"one"], [b"other"])


async def test_keeping_waits_for_the_store(store: Store) -> None:
    """While the store fails `keep` does not return, and neither loses a line nor keeps it twice."""
    failing = Failing(store, times=1)
    mailbox = StoredMailbox("matrix", failing, lambda: None, lambda words: False, WallClock())

    await mailbox.keep([b"one", b"two"])

    assert failing.times == 0
    assert [raw.line for raw in await mailbox.raw(100)] == [b"one", b"two"]
