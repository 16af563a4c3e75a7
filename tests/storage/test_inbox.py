"""What arrives is kept once, in order, until it is handled."""

from datetime import timedelta

import pytest

from safetybot.core.events import Event, IdentityChanged, MessageReceived, Origin, Place, Reloaded, TimerFired
from safetybot.core.outgoing import Lane
from safetybot.core.ports import Unreadable, Waiting
from storage.store import Store
from storage.tables import REMEMBER
from tests.storage.databases import Database
from tests.storage.samples import (
    MINUTE,
    NOW,
    ROOM,
    every_event,
    meet,
    message,
    next_of,
    reporter,
    responder,
    undecrypted,
)


async def _put(store: Store, *events: Event) -> int:
    async with store.begin() as tx:
        return await tx.inbox.put(events)


async def _next(store: Store) -> Waiting | None:
    async with store.begin() as tx:
        return await next_of(tx.inbox)


async def _take(store: Store) -> Event:
    """The next event; it counts as handled."""
    async with store.begin() as tx:
        waiting = await next_of(tx.inbox)
        assert waiting is not None
        assert waiting.event is not None
        await tx.inbox.handled([waiting.number])
        return waiting.event


async def test_events_come_out_in_the_order_they_went_in(store: Store) -> None:
    """The oldest event that is not handled comes first, and then there is none."""
    events = [message("1"), message("2", origin=responder()), message("3")]
    assert await _put(store, *events) == 3

    assert [await _take(store) for _ in events] == events
    assert await _next(store) is None


@pytest.mark.parametrize("index", range(len(every_event("", ""))), ids=lambda index: every_event("", "")[index].kind)
async def test_every_kind_comes_out_as_it_went_in(store: Store, index: int) -> None:
    """An event of each kind comes out equal, with its conversation if it has one."""
    conversation = await meet(store)
    event = every_event(conversation, "words")[index]
    await _put(store, event)

    waiting = await _next(store)

    assert waiting is not None
    assert waiting.event == event
    about_nobody = event.kind in ("command-given", "alarm-raised", "reloaded", "canary-heard")
    assert waiting.conversation == (None if about_nobody else conversation)


async def test_an_event_is_taken_once(store: Store) -> None:
    """An event that comes again is not new: neither while it waits, nor once it is handled, nor twice in one batch."""
    assert await _put(store, message("1"), message("1")) == 1
    assert await _put(store, message("1")) == 0
    await _take(store)

    assert await _put(store, message("1", "other words")) == 0
    assert await _next(store) is None


async def test_which_have_come_before(store: Store) -> None:
    """Of many ids those are named that have come before, handled or not."""
    await _put(store, message("1"), message("2"))
    await _take(store)

    async with store.begin() as tx:
        assert await tx.inbox.known([str(number) for number in range(2000)]) == {"1", "2"}
        assert await tx.inbox.known([]) == frozenset()


async def test_a_new_address_gets_a_conversation(store: Store) -> None:
    """The first event of a room begins its conversation; the next one belongs to it; another room has its own."""
    await _put(store, message("1"), message("2"), message("3", origin=reporter("!other")))

    async with store.begin() as tx:
        ana = await tx.conversations.of_address("matrix", ROOM)
        other = await tx.conversations.of_address("matrix", "!other")
        assert ana is not None
        assert other is not None
        assert (ana.address, ana.transport, other.address) == (ROOM, "matrix", "!other")
        found = []
        while waiting := await next_of(tx.inbox):
            found.append(waiting.conversation)
            await tx.inbox.handled([waiting.number])
    assert found == [ana.id, ana.id, other.id]


async def test_what_is_the_bots_own_begins_nothing(store: Store, database: Database) -> None:
    """The bot's own timers, a reload and what a responder says in the direct chat belong to no conversation, and are
    prompt.
    """
    duty = Origin(transport="matrix", place=Place.DUTY, address="!direct", sender="@bea:example.org", name="Bea")
    events: list[Event] = [
        TimerFired(id="timer", at=NOW, name="hand-off", conversation=None, due=NOW - MINUTE),
        Reloaded(id="reloaded", at=NOW, problem="line 3", advice="close it"),
        message("on it", origin=duty),
    ]
    await _put(store, *events)

    lanes = set(await database.rows("select conversation, lane from inbox"))
    assert lanes == {(None, Lane.PROMPT.value)}
    assert await database.rows("select * from conversations") == []
    assert [await _take(store) for _ in events] == events


async def test_leaving_begins_nothing(store: Store) -> None:
    """What is only about something that must be there does not begin a conversation where there is none."""
    about = (
        *("reporter-left", "message-withdrawn", "disappearing-set", "receipt-given", "spoken-elsewhere"),
        "identity-changed",
    )
    gone = [event for event in every_event("", "ana") if event.kind in about]
    assert len(gone) == 6

    assert await _put(store, *gone) == 0
    assert await _next(store) is None
    async with store.begin() as tx:
        assert await tx.conversations.of_address("matrix", ROOM) is None


async def test_words_that_are_withheld_begin_a_conversation(store: Store) -> None:
    """Somebody whose identity has changed, of whom nothing was known, has written: they will be answered."""
    origin = Origin(transport="signal", place=Place.REPORTER, address="ana", sender="ana")

    assert await _put(store, IdentityChanged(id="changed", at=NOW, origin=origin, wrote=True)) == 1
    async with store.begin() as tx:
        assert await tx.conversations.of_address("signal", "ana") is not None


async def test_what_concerns_a_forgotten_conversation_is_dropped(store: Store) -> None:
    """A timer, a delivery report or a claim of a conversation that is no more goes nowhere."""
    conversation = await meet(store)
    async with store.begin() as tx:
        await tx.conversations.forget(conversation)
    about = ("timer-fired", "message-delivered", "delivery-failed", "return-claimed")

    late = [event for event in every_event(conversation, "late") if event.kind in about]

    assert len(late) == 4
    assert await _put(store, *late) == 0


async def test_handled_erases_the_content(store: Store, database: Database) -> None:
    """Of a handled event only the keyed hash of its id and its time stay."""
    await _put(store, message("1"))
    await _take(store)

    assert await database.rows("select state, content from inbox") == [("handled", None)]


async def test_set_aside_keeps_it_out_of_the_way(store: Store, database: Database) -> None:
    """An event set aside is kept, sealed, with the error's name; the next one comes."""
    await _put(store, message("1"), message("2"))
    async with store.begin() as tx:
        waiting = await next_of(tx.inbox)
        assert waiting is not None
        await tx.inbox.set_aside(waiting.number, "KeyError")

    assert (await _take(store)).id == "2"
    ((state, error, content),) = await database.rows("select state, error, content from inbox where state = 'aside'")
    assert (state, error) == ("aside", "KeyError")
    assert content


async def test_a_row_that_does_not_open_can_be_set_aside(store: Store, database: Database) -> None:
    """A damaged row comes out without its event, so that it can be set aside and the next one come."""
    await _put(store, message("1"), message("2"))
    await database.change("update inbox set content = x'0102' where number = 1")

    waiting = await _next(store)

    assert waiting is not None
    assert waiting.event is None
    assert waiting.conversation is not None
    async with store.begin() as tx:
        await tx.inbox.set_aside(waiting.number, "UnopenedError")
    assert (await _take(store)).id == "2"


async def test_a_moved_event_does_not_open(store: Store, database: Database) -> None:
    """Words copied into another person's row, or another row of the same person, do not open there."""
    await _put(store, message("1"), message("2"), message("3", origin=reporter("!other")))
    for number in (2, 3):
        await database.change(
            f"update inbox set content = (select content from inbox where number = 1) where number = {number}"
        )

    async with store.begin() as tx:
        found = {}
        while waiting := await next_of(tx.inbox):
            found[waiting.number] = waiting.event is not None
            await tx.inbox.handled([waiting.number])
    assert found == {1: True, 2: False, 3: False}


async def test_a_damaged_key_stops_nobody_else(store: Store, database: Database) -> None:
    """When a conversation's key is damaged, its events still come in, bound to nobody, and so do everybody else's."""
    id = await meet(store)
    await database.change(f"update data_keys set wrapped = x'0102' where id = '{id}'")
    store._keyring.put_away(id)  # as after a restart

    assert await _put(store, message("1"), every_event(id, "late")[9], message("2", origin=reporter("!other"))) == 3
    async with store.begin() as tx:
        found = {}
        while waiting := await next_of(tx.inbox):
            assert waiting.event is not None
            found[waiting.event.id] = waiting.conversation is None
            await tx.inbox.handled([waiting.number])
    assert found == {"1": True, "timer late": True, "2": False}


async def test_unreadable_waits_for_its_key(store: Store) -> None:
    """What could not be decrypted is found by its session, in order, until it was opened; handled or not."""
    await _put(
        store,
        undecrypted("1", raw="first"),
        undecrypted("2", raw="second", origin=responder()),
        undecrypted("3", session="another"),
    )
    await _take(store)

    async with store.begin() as tx:
        found = await tx.inbox.unreadable("session")
        assert found == [Unreadable("1", "first"), Unreadable("2", "second")]
        await tx.inbox.opened(["1"])
        assert await tx.inbox.unreadable("session") == [Unreadable("2", "second")]
        assert await tx.inbox.unreadable("unknown") == []


async def test_unreadable_again_is_not_new(store: Store) -> None:
    """What has been opened does not wait again when the same event is seen once more."""
    await _put(store, undecrypted("1"))
    async with store.begin() as tx:
        await tx.inbox.opened(["1"])

    assert await _put(store, undecrypted("1")) == 0
    async with store.begin() as tx:
        assert await tx.inbox.unreadable("session") == []


async def test_a_damaged_unreadable_leaves_the_others(store: Store, database: Database) -> None:
    """One damaged row does not keep the others of its session from being tried."""
    await _put(store, undecrypted("1"), undecrypted("2"))
    await database.change("update unreadable set content = x'01' where id_hash = (select min(id_hash) from unreadable)")

    async with store.begin() as tx:
        assert len(await tx.inbox.unreadable("session")) == 1


async def test_purge(store: Store, database: Database) -> None:
    """Old rows go: handled ones, and what the desk left; what waits and what a conversation set aside stays."""
    old, young = NOW - timedelta(days=91), NOW - timedelta(days=89)
    await _put(store, *(message(f"old {n}", at=old) for n in range(3)), message("desk", origin=responder(), at=old))
    await _put(store, message("young", at=young), undecrypted("desk's", origin=responder()))
    async with store.begin() as tx:
        for aside in (False, True, None, True, False, True):
            waiting = await next_of(tx.inbox)
            assert waiting is not None
            if aside is None:
                break
            await (tx.inbox.set_aside(waiting.number, "KeyError") if aside else tx.inbox.handled([waiting.number]))

    await store.purge(NOW)

    assert [state for (state,) in await database.rows("select state from inbox order by number")] == [
        "aside",
        "waiting",
        "waiting",
        "waiting",
        "waiting",
    ]
    await store.purge(NOW + REMEMBER + MINUTE)
    assert await database.rows("select * from unreadable") == []
    assert isinstance(await _take(store), MessageReceived)
