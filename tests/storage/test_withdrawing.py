"""What is taken back: unsent, on its way, or sent."""

from safetybot.core.outgoing import OutgoingKind
from storage.store import Store
from tests.storage.databases import Database
from tests.storage.samples import NOW, due, meet, queue, send_all


async def _withdraw(store: Store, conversation: str, about: str = "$message") -> None:
    async with store.begin() as tx:
        await tx.outbox.withdraw(conversation, about, NOW)


async def test_withdrawing_what_was_not_handed_out(store: Store, database: Database) -> None:
    """Words that nobody has seen yet vanish; those of other messages and other people stay."""
    ana, other = await meet(store), await meet(store, "!other")
    for conversation in (ana, other):
        await queue(store, "words", about="$message", conversation=conversation)
        await queue(store, "more", about="$other", conversation=conversation)
    await _withdraw(store, ana)

    assert await database.rows("select count(*) from outbox") == [(3,)]
    assert [body for _, body, _ in await send_all(store)] == ["more", "words", "more"]


async def test_withdrawing_what_was_sent(store: Store) -> None:
    """What was sent, and its sent edits, are withdrawn by their ids, once; an unsent edit vanishes."""
    id = await meet(store)
    for body in ("1", "2", "3"):
        await queue(store, body, key="relay", about="$message", conversation=id)
        if body != "3":
            await send_all(store)
    await _withdraw(store, id)
    await _withdraw(store, id)

    assert await send_all(store) == [(OutgoingKind.WITHDRAW, "", "$1"), (OutgoingKind.WITHDRAW, "", "$2")]
    await _withdraw(store, id)
    assert await send_all(store) == []


async def test_withdrawals_go_where_the_message_went(store: Store) -> None:
    """A withdrawal has the address and transport of what it withdraws."""
    id = await meet(store)
    await queue(store, "words", about="$message", conversation=id, address="!room", transport="signal")
    await send_all(store)
    await _withdraw(store, id)

    (row,) = await due(store)
    assert (row.outgoing.address, row.outgoing.transport, row.conversation) == ("!room", "signal", id)


async def test_withdrawing_what_is_on_its_way(store: Store) -> None:
    """What was handed out may be at the server: it loses its words at once, and is withdrawn when its id is known."""
    id = await meet(store)
    await queue(store, "words", about="$message", conversation=id)
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW, doubted_at=NOW)
    await _withdraw(store, id)

    (again,) = await due(store)
    assert (again.outgoing.id, again.outgoing.body) == (row.outgoing.id, "…")
    async with store.begin() as tx:
        await tx.outbox.sent(again.outgoing.id, "$words", NOW)
    assert await send_all(store) == [(OutgoingKind.WITHDRAW, "", "$words")]


async def test_withdrawing_what_then_never_came_out(store: Store, database: Database) -> None:
    """A withdrawal of something that was given up is dropped, and those behind it come at once."""
    id = await meet(store)
    await queue(store, "words", about="$message", conversation=id)
    (row,) = await due(store)
    await _withdraw(store, id)
    await queue(store, "next", conversation=id)
    async with store.begin() as tx:
        await tx.outbox.failed(row.outgoing.id, "forbidden", NOW)

    assert await send_all(store) == [(OutgoingKind.POST, "next", None)]
    assert await database.rows("select kind, state from outbox order by number") == [
        ("post", "failed"),
        ("post", "sent"),
    ]


async def test_a_withdrawn_key_begins_anew(store: Store) -> None:
    """Posting under the key of a withdrawn message is a new message, not an edit of the withdrawn one."""
    id = await meet(store)
    await queue(store, "1", key="relay", about="$message", conversation=id)
    await send_all(store)
    await _withdraw(store, id)
    await queue(store, "2", key="relay", conversation=id)

    assert await send_all(store) == [(OutgoingKind.WITHDRAW, "", "$1"), (OutgoingKind.POST, "2", None)]
