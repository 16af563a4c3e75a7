"""What is held back until it is sure who is there."""

from safetybot.core.outgoing import OutgoingKind
from storage.store import Store
from tests.storage.databases import Database
from tests.storage.samples import KEY, MINUTE, NOW, ROOM, due, meet, queue, send_all, send_one


async def _say(store: Store, conversation: str, body: str, **more: object) -> None:
    await queue(store, body, **{"conversation": conversation, "address": ROOM, **more})


async def _hold_next(store: Store) -> None:
    """Hand out what is due, and hold it back."""
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.hold(row.outgoing.id)


async def _release(store: Store, conversation: str) -> None:
    async with store.begin() as tx:
        await tx.outbox.release(conversation, NOW + MINUTE)


async def test_what_is_held_stands_in_nobodys_way(store: Store) -> None:
    """It has no turn and no time; what is put behind it goes out."""
    ana = await meet(store)
    await _say(store, ana, "1")
    await _say(store, ana, "2", held=True)
    await _hold_next(store)
    async with store.begin() as tx:
        assert await tx.outbox.next_due_at() is None
        await tx.outbox.hurry(NOW)
    assert await due(store, NOW + MINUTE) == []

    await _say(store, ana, "neutral")
    assert [body for _, body, _ in await send_all(store)] == ["neutral"]


async def test_what_is_released_goes_out_in_its_old_order(store: Store) -> None:
    """As if it had just been said: no attempts, no doubt; what another reporter has held stays held."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await _say(store, ana, "1")
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW)
    await _hold_next(store)
    await _say(store, ana, "2", held=True)
    await _say(store, ben, "other", held=True)
    await _say(store, ana, "3", held=True)
    await _release(store, ana)

    assert await due(store) == []
    async with store.begin() as tx:
        assert await tx.outbox.next_due_at() == NOW + MINUTE
    sent = [await send_one(store, now=NOW + MINUTE) for _ in range(3)]
    assert [row.outgoing.body for row in sent] == ["1", "2", "3"]
    assert [(row.attempts, row.created_at, row.doubted_at) for row in sent] == [(0, NOW + MINUTE, None)] * 3
    assert await due(store, NOW + MINUTE) == []


async def test_what_may_be_out_keeps_its_doubt(store: Store) -> None:
    """An attempt before it was held may have succeeded: that is still known when it is released."""
    ana = await meet(store)
    await _say(store, ana, "1", key="key")
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.hold(row.outgoing.id, NOW)
    await _say(store, ana, "2", key="key")
    await _release(store, ana)

    (again,) = await due(store, NOW + MINUTE)
    assert (again.outgoing.body, again.doubted_at) == ("1", NOW)
    async with store.begin() as tx:
        await tx.outbox.sent(again.outgoing.id, "$1", NOW + MINUTE)
    (edit,) = await due(store, NOW + MINUTE)
    assert (edit.outgoing.body, edit.outgoing.edits) == ("2", "$1")


async def test_what_is_held_is_still_held_after_a_restart(store: Store, database: Database) -> None:
    """A restart lets nothing out."""
    ana = await meet(store)
    await _say(store, ana, "1")
    await _hold_next(store)
    await store.close()

    again = await Store.open(database.url, KEY)
    assert await due(again) == []
    await _release(again, ana)
    assert [row.outgoing.body for row in await due(again, NOW + MINUTE)] == ["1"]
    await again.close()


async def test_an_edit_of_what_is_held_takes_its_words(store: Store) -> None:
    """Nobody has seen it: it says the new words in the old place, and stays held."""
    ana = await meet(store)
    await _say(store, ana, "1", key="key", held=True)
    await _say(store, ana, "2", key="other", held=True)
    await _say(store, ana, "1, changed", key="key")
    assert await due(store) == []

    await _release(store, ana)
    sent = [await send_one(store, now=NOW + MINUTE) for _ in range(2)]
    assert [(row.outgoing.body, row.outgoing.edits) for row in sent] == [("1, changed", None), ("2", None)]


async def test_a_held_edit_of_what_waits_is_held(store: Store) -> None:
    """Words that are to be held never go out in a row that was waiting."""
    ana = await meet(store)
    await _say(store, ana, "1", key="key")
    await _say(store, ana, "1, changed", key="key", held=True)

    assert await due(store) == []


async def test_a_held_edit_of_what_was_sent(store: Store) -> None:
    """It edits the message once it is released; edits that are held become one."""
    ana = await meet(store)
    await _say(store, ana, "1", key="key")
    await send_one(store, "$1")
    await _say(store, ana, "2", key="key", held=True)
    await _say(store, ana, "3", key="key", held=True)
    assert await due(store) == []
    await _release(store, ana)

    row = await send_one(store, now=NOW + MINUTE)
    assert (row.outgoing.body, row.outgoing.edits) == ("3", "$1")


async def test_what_is_held_is_taken_back_like_what_waits(store: Store, database: Database) -> None:
    """When the message it came from is withdrawn it vanishes, and nothing is said about it."""
    ana = await meet(store)
    await _say(store, ana, "1", about="$message", held=True)
    await _say(store, ana, "2", about="$other", held=True)
    async with store.begin() as tx:
        await tx.outbox.withdraw(ana, "$message", NOW)
    assert await database.rows("select count(*) from outbox") == [(1,)]

    await _release(store, ana)
    assert [row.outgoing.body for row in await due(store, NOW + MINUTE)] == ["2"]


async def test_what_is_held_goes_with_its_conversation(store: Store, database: Database) -> None:
    """Forgetting erases it. What is held for somebody who is forgotten already is dropped: nobody could release it."""
    ana = await meet(store)
    await _say(store, ana, "1", held=True)
    async with store.begin() as tx:
        await tx.conversations.forget(ana)
    await _say(store, ana, "2", held=True)
    await _say(store, ana, "erased")
    await _hold_next(store)

    assert await database.rows("select * from outbox") == []


async def test_what_was_sent_is_not_held(store: Store) -> None:
    """Holding back what is out, or unknown, changes nothing."""
    ana = await meet(store)
    await _say(store, ana, "1")
    row = await send_one(store)
    async with store.begin() as tx:
        await tx.outbox.hold(row.outgoing.id)
        await tx.outbox.hold("unknown")
        await tx.outbox.release("nobody", NOW)
    await _release(store, ana)

    assert await due(store, NOW + MINUTE) == []


async def test_what_is_held_behind_the_decision_is_known_to_be(store: Store) -> None:
    """Somebody has made sure while a message was on its way, and was refused: it waits for nobody any more."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await _say(store, ana, "1")
    (row,) = await due(store)
    await _say(store, ben, "", kind=OutgoingKind.TRUST)
    async with store.begin() as tx:
        assert not await tx.outbox.hold(row.outgoing.id)
    await _release(store, ana)
    (row,) = [row for row in await due(store, NOW + MINUTE) if row.conversation == ana]
    await _say(store, ana, "", kind=OutgoingKind.TRUST)
    async with store.begin() as tx:
        assert await tx.outbox.hold(row.outgoing.id)
