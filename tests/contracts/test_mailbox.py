"""What every mailbox promises: the one that is kept in the store, and the one the Matrix tests use in its place."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pydantic_core import PydanticSerializationError

from safetybot.core.events import FromTransport
from safetybot.core.ports import Mailbox
from safetybot.engine.mailbox import StoredMailbox
from storage.store import Store
from tests.matrix.doubles import MemoryMailbox
from tests.storage.samples import KEY, address_of, message, undecrypted


class BrokenError(Exception):
    """What goes wrong in the middle of accepting."""


class Breaking(list[str]):
    """Ids after which something goes wrong."""

    def __iter__(self) -> Iterator[str]:
        yield from super().__iter__()
        raise BrokenError


@dataclass
class Kept:
    """A mailbox and a look behind it: the ids of the events in it, in the order in which they will be handled."""

    mailbox: Mailbox
    ids: Callable[[], Awaitable[list[str]]]

    async def accept(self, *events: FromTransport, position: str | None = None, opened: Sequence[str] = ()) -> None:
        await self.mailbox.accept(events, position=position, opened=opened)

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


def in_store(store: Store) -> Kept:
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

    return Kept(StoredMailbox("matrix", store, lambda: None, lambda words: False), ids)


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
