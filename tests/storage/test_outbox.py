"""What is to be sent: order, edits, threads."""

from dataclasses import replace

from safetybot.core.events import DeliveryFailed
from safetybot.core.outgoing import OutgoingKind
from storage.store import Store
from storage.tables import REMEMBER
from tests.storage.databases import Database
from tests.storage.samples import DESK, MINUTE, NOW, ROOM, due, meet, next_of, queue, send_all, send_one


async def test_everything_comes_out(store: Store) -> None:
    """A row comes out with all that was put in, and keeps its id however often it is tried."""
    id = await meet(store)
    await queue(store, "card", conversation=id, key="card")
    await send_one(store, "$card")
    await queue(
        store, "words", conversation=id, key="reply", told=True, thread_key="card", alert=True, about="$message"
    )

    (row,) = await due(store)

    out = row.outgoing
    assert (out.transport, out.kind, out.address, out.body) == ("matrix", OutgoingKind.POST, DESK, "words")
    assert (out.edits, out.thread, out.alert) == (None, "$card", True)
    assert (row.conversation, row.key, row.told, row.attempts, row.created_at) == (id, "reply", True, 0, NOW)
    (again,) = await due(store)
    assert again == replace(row, doubted_at=NOW)


async def test_a_page_comes_out(store: Store) -> None:
    """A page is queued for one account, under the entry's key; its message is found when somebody reacts on it."""
    id = await meet(store)
    await queue(store, "K7F2 · P0", kind=OutgoingKind.PAGE, address="@bea", conversation=id, key="page:1", told=True)

    row = await send_one(store, "$page")

    assert (row.outgoing.kind, row.outgoing.address, row.key, row.told) == (OutgoingKind.PAGE, "@bea", "page:1", True)
    async with store.begin() as tx:
        assert await tx.outbox.key_of("matrix", "$page") == "page:1"
        assert await tx.outbox.conversation_of("matrix", "$page") == id


async def test_what_is_said_to_a_responder_leaves_no_row(store: Store, database: Database) -> None:
    """What a responder is told that is about no case is gone once it is sent."""
    await queue(store, "your shift starts in 30 minutes", kind=OutgoingKind.PAGE, address="@bea")
    await send_one(store)

    assert await database.rows("select * from outbox") == []


async def test_mentions_come_out(store: Store) -> None:
    """Whom a message mentions comes out with it; when it is rewritten before it is sent, nobody is left out."""
    id = await meet(store)
    await queue(store, "card", conversation=id, key="card", mentions=["@bea", "@carl"])
    await queue(store, "card, changed", conversation=id, key="card", mentions=["@dora", "@bea"])
    await queue(store, "for nobody in particular", conversation=id)

    assert (await send_one(store, "$card")).outgoing.mentions == ("@bea", "@carl", "@dora")
    assert (await send_one(store)).outgoing.mentions == ()


async def test_one_at_a_time_and_in_order(store: Store) -> None:
    """Each address gets its messages in order, one at a time; addresses do not wait for each other."""
    for body in ("1", "2", "3"):
        await queue(store, body)
        await queue(store, f"other {body}", address="!other")

    first = await due(store)
    assert [row.outgoing.body for row in first] == ["1", "other 1"]
    assert [row.outgoing.body for row in await due(store, busy={first[0].queue})] == ["other 1"]
    assert [body for _, body, _ in await send_all(store)] == ["1", "other 1", "2", "other 2", "3", "other 3"]
    assert await due(store) == []


async def test_what_waits_for_its_time_holds_up_its_address_only(store: Store) -> None:
    """A row that is tried again later keeps those behind it waiting; the attempt is counted."""
    await queue(store, "1")
    await queue(store, "2")
    (row,) = await due(store)
    async with store.begin() as tx:
        assert await tx.outbox.next_due_at() == NOW
        await tx.outbox.later(row.outgoing.id, NOW + MINUTE)
    await queue(store, "other", address="!other", now=NOW + 2 * MINUTE)

    assert await due(store) == []
    async with store.begin() as tx:
        assert await tx.outbox.next_due_at() == NOW + MINUTE
    (again,) = await due(store, NOW + MINUTE)
    assert (again.outgoing, again.attempts) == (row.outgoing, 1)


async def test_nothing_to_send(store: Store) -> None:
    """An empty outbox has nothing due, ever; what is said about unknown rows and messages changes nothing."""
    async with store.begin() as tx:
        assert await tx.outbox.next_due_at() is None
        await tx.outbox.sent("unknown", "$message", NOW)
        await tx.outbox.later("unknown", NOW)
        await tx.outbox.failed("unknown", "reason", NOW)
        await tx.outbox.withdraw("nobody", "$message", NOW)
        assert await tx.outbox.key_of("matrix", "$message") is None
        assert await tx.outbox.conversation_of("matrix", "$message") is None


async def test_sent_erases_the_words(store: Store, database: Database) -> None:
    """A sent row has lost its words; one that belongs to nobody and has no key is gone."""
    id = await meet(store)
    await queue(store, "to a reporter", conversation=id, address=ROOM)
    await queue(store, "to the desk")
    await send_all(store)

    assert await database.rows("select conversation, state, letter from outbox") == [(id, "sent", None)]


async def test_failed_erases_the_words_and_lets_the_next_go(store: Store, database: Database) -> None:
    """A row that was given up has lost its words; the next one of its address comes."""
    await queue(store, "1")
    await queue(store, "2")
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.failed(row.outgoing.id, "forbidden", NOW)

    assert await database.rows("select state, reason, letter from outbox where number = 1") == [
        ("failed", "forbidden", None)
    ]
    assert [row.outgoing.body for row in await due(store)] == ["2"]


async def test_our_messages_are_found_again(store: Store) -> None:
    """A message of ours is found by the transport's id: its key, and whose it is."""
    id = await meet(store)
    await queue(store, "question", conversation=id, key="question:1")
    await send_one(store, "$question")
    await queue(store, "the desk's own", key="list")
    await send_one(store, "$list")

    async with store.begin() as tx:
        assert await tx.outbox.key_of("matrix", "$question") == "question:1"
        assert await tx.outbox.conversation_of("matrix", "$question") == id
        assert await tx.outbox.key_of("matrix", "$list") == "list"
        assert await tx.outbox.conversation_of("matrix", "$list") is None
        assert await tx.outbox.key_of("signal", "$question") is None


async def test_an_unsent_message_is_rewritten(store: Store) -> None:
    """A key that is still waiting, never handed out, says the new words in the old place."""
    await queue(store, "old", key="card", told=True)
    await queue(store, "between")
    await queue(store, "new", key="card", alert=True)

    (row,) = await due(store)
    assert (row.outgoing.body, row.told, row.outgoing.alert) == ("new", True, True)
    assert await send_all(store) == [
        (OutgoingKind.POST, "new", None),
        (OutgoingKind.POST, "between", None),
    ]


async def test_a_sent_message_is_edited(store: Store) -> None:
    """A key that has been sent is edited by its id; several edits that wait become one; edits leave no row."""
    id = await meet(store)
    await queue(store, "1", key="card", conversation=id)
    await send_all(store)
    for body in ("2", "3"):
        await queue(store, body, key="card", conversation=id)

    assert await send_all(store) == [(OutgoingKind.POST, "3", "$1")]
    await queue(store, "4", key="card", conversation=id)
    assert await send_all(store) == [(OutgoingKind.POST, "4", "$1")]


async def test_edits_leave_no_row(store: Store, database: Database) -> None:
    """An edit that was sent is gone: the first version keeps the key."""
    id = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, key="card", conversation=id)
        await send_all(store)

    assert await database.rows("select count(*) from outbox") == [(1,)]


async def test_what_may_be_at_the_server_is_not_rewritten(store: Store) -> None:
    """A row that was handed out keeps its words; the new ones follow as an edit, and later ones join them."""
    await queue(store, "1", key="card")
    (row,) = await due(store)
    await queue(store, "2", key="card")
    await queue(store, "3", key="card")

    assert [row.outgoing.body for row in await due(store)] == ["1"]
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$1", NOW)
    assert await send_all(store) == [(OutgoingKind.POST, "3", "$1")]


async def test_an_edit_on_its_way_is_followed_by_another(store: Store) -> None:
    """An edit that was handed out is not rewritten either."""
    await queue(store, "1", key="card")
    await send_all(store)
    await queue(store, "2", key="card")
    (row,) = await due(store)
    await queue(store, "3", key="card")

    assert (row.outgoing.body, row.outgoing.edits) == ("2", "$1")
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$2", NOW)
    assert await send_all(store) == [(OutgoingKind.POST, "3", "$1")]


async def test_an_edit_of_what_never_came_out_takes_its_place(store: Store) -> None:
    """When the first version was given up, its edit is sent as a message of its own, and has the key from then on."""
    id = await meet(store)
    await queue(store, "1", key="card", conversation=id)
    (row,) = await due(store)
    await queue(store, "2", key="card", conversation=id)
    async with store.begin() as tx:
        await tx.outbox.failed(row.outgoing.id, "too-late", NOW)

    assert await send_all(store) == [(OutgoingKind.POST, "2", None)]
    await queue(store, "3", key="card", conversation=id)
    await queue(store, "in the thread", thread_key="card", conversation=id)
    assert await send_all(store) == [(OutgoingKind.POST, "3", "$2"), (OutgoingKind.POST, "in the thread", None)]


async def test_a_given_up_key_can_be_used_again(store: Store) -> None:
    """A key whose message was given up before begins a new message."""
    await queue(store, "1", key="card")
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.failed(row.outgoing.id, "forbidden", NOW)
    await queue(store, "2", key="card")

    assert await send_all(store) == [(OutgoingKind.POST, "2", None)]


async def test_keys_of_different_conversations_differ(store: Store) -> None:
    """The same key in another conversation, or in none, is another message."""
    for conversation in (await meet(store), await meet(store, "!other"), None):
        await queue(store, "card", key="card", conversation=conversation)

    assert len(await send_all(store)) == 3


async def test_a_key_in_another_room_is_another_message(store: Store) -> None:
    """A message in one room is never edited, nor its thread continued, from another room."""
    id = await meet(store)
    await queue(store, "1", key="card", conversation=id)
    await send_all(store)
    await queue(store, "2", key="card", conversation=id, address="!other")
    await queue(store, "in the thread", thread_key="card", conversation=id, address="!another")

    rows_due = await due(store)
    assert [(row.outgoing.edits, row.outgoing.thread) for row in rows_due] == [(None, None), (None, None)]


async def test_a_thread_whose_first_message_is_still_waiting(store: Store) -> None:
    """What belongs to a thread waits behind its first message, and then knows its id."""
    id = await meet(store)
    await queue(store, "card", key="card", conversation=id)
    await queue(store, "in the thread", thread_key="card", conversation=id)
    await send_one(store, "$card")

    (row,) = await due(store)
    assert (row.outgoing.body, row.outgoing.thread) == ("in the thread", "$card")


async def test_a_thread_that_never_began(store: Store) -> None:
    """When the first message of a thread was given up, the others are sent outside of it."""
    id = await meet(store)
    await queue(store, "card", key="card", conversation=id)
    await queue(store, "in the thread", thread_key="card", conversation=id)
    (card,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.failed(card.outgoing.id, "forbidden", NOW)

    (row,) = await due(store)
    assert (row.outgoing.body, row.outgoing.thread) == ("in the thread", None)


async def test_forgotten_while_on_its_way(store: Store) -> None:
    """What comes back about a row whose conversation has been forgotten changes nothing."""
    id = await meet(store)
    await queue(store, "words", conversation=id, address=ROOM)
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.conversations.forget(id)

    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$words", NOW)
        assert await tx.outbox.conversation_of("matrix", "$words") is None
    assert await due(store) == []


async def test_a_row_that_does_not_open_is_given_up_and_told(store: Store, database: Database) -> None:
    """A damaged row does not hold up the others; it is given up, and DeliveryFailed says so."""
    await queue(store, "1")
    await queue(store, "2")
    await database.change("update outbox set letter = x'0102' where number = 1")

    (row,) = await due(store)

    assert row.outgoing.body == "2"
    async with store.begin() as tx:
        waiting = await next_of(tx.inbox)
    assert waiting is not None
    assert isinstance(waiting.event, DeliveryFailed)
    assert (waiting.event.reason, waiting.event.conversation) == ("unopened", None)


async def test_a_damaged_target_stops_nobody_else(store: Store, database: Database) -> None:
    """When the message that is to be edited cannot be named any more, the edit is given up and the next one comes."""
    await queue(store, "1", key="card")
    await send_all(store)
    await queue(store, "2", key="card")
    await queue(store, "next")
    await database.change("update outbox set kept = x'0102' where number = 1")

    assert [row.outgoing.body for row in await due(store)] == ["next"]


async def test_moved_words_do_not_open(store: Store, database: Database) -> None:
    """Words copied from one row into another cannot be sent to the other's address."""
    await queue(store, "secret")
    await queue(store, "public", address="!other")
    await database.change("update outbox set letter = (select letter from outbox where number = 1) where number = 2")

    assert [row.outgoing.address for row in await due(store)] == [DESK]


async def test_purge(store: Store, database: Database) -> None:
    """What the desk's own talk left behind goes after a while; what waits, and what belongs to somebody, stays."""
    id = await meet(store)
    await queue(store, "list", key="list")
    await queue(store, "card", key="card", conversation=id)
    await send_all(store)
    await queue(store, "waiting")

    await store.purge(NOW + REMEMBER)
    assert await database.rows("select count(*) from outbox") == [(3,)]
    await store.purge(NOW + REMEMBER + MINUTE)
    assert await database.rows("select conversation, state from outbox order by number") == [
        (id, "sent"),
        (None, "waiting"),
    ]


async def test_what_the_server_has_shown_us_can_be_answered(store: Store) -> None:
    """Before its sending has come back, or after we were killed in the middle of it: it is found, and counts as out."""
    id = await meet(store)
    await queue(store, "card", key="card", conversation=id)
    await queue(store, "in the thread", thread_key="card", conversation=id)
    (row,) = await due(store)
    assert row.message is None
    async with store.begin() as tx:
        await tx.outbox.seen({row.outgoing.id: "$card", "somebody else's": "$other"})
        assert await tx.outbox.conversation_of("matrix", "$card") == id
        assert await tx.outbox.key_of("matrix", "$card") == "card"

    (again,) = await due(store)
    assert (again.outgoing.id, again.message) == (row.outgoing.id, "$card")
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$card", NOW)
        await tx.outbox.seen({row.outgoing.id: "$card"})
    (behind,) = await due(store)
    assert behind.outgoing.thread == "$card"


async def test_a_damaged_row_that_went_out_is_not_sent_again(store: Store, database: Database) -> None:
    """It cannot be found any more, but its conversation goes on."""
    id = await meet(store)
    await queue(store, "1", conversation=id)
    await queue(store, "2", conversation=id)
    (row,) = await due(store)
    await database.change("update outbox set kept = x'00' where number = 1")
    async with store.begin() as tx:
        await tx.outbox.seen({row.outgoing.id: "$1"})
        await tx.outbox.sent(row.outgoing.id, "$1", NOW)

    assert [row.outgoing.body for row in await due(store)] == ["2"]
