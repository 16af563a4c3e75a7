"""Several messages in one, when the server limits how many may be sent."""

from collections.abc import Sequence
from datetime import datetime

from safetybot.core.events import DeliveryFailed
from safetybot.core.outgoing import Lane, OutgoingKind
from safetybot.core.ports import Due, Leave
from storage.merging import LONGEST
from storage.store import Store
from tests.storage.databases import Database
from tests.storage.samples import DESK, NOW, ROOM, meet, queue

MERGING = {"matrix": Leave(100, merge=True)}


async def due(store: Store, now: datetime = NOW) -> Sequence[Due]:
    async with store.begin() as tx:
        return await tx.outbox.due(now, MERGING)


async def send(store: Store) -> list[tuple[str, str, str | None]]:
    """Send everything that waits; (kind, body, what it edits), in order. Messages are called $1, $2 …"""
    sent: list[tuple[str, str, str | None]] = []
    while rows := await due(store):
        for row in rows:
            sent.append((row.outgoing.kind.value, row.outgoing.body, row.outgoing.edits))
            async with store.begin() as tx:
                await tx.outbox.sent(row.outgoing.id, f"${len(sent)}", NOW)
    return sent


async def test_what_waits_for_the_same_thread_goes_out_as_one(store: Store) -> None:
    """In order, with nothing left out; what belongs elsewhere, or must stay a message of its own, is not drawn in."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await queue(store, "card", conversation=ana, key="card")
    await send(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana, thread_key="card")
        await queue(store, f"other {body}", conversation=ben)
    await queue(store, "echo", conversation=ana, thread_key="card", key="echo")
    await queue(store, "3", conversation=ana, thread_key="card")
    await queue(store, "no thread", conversation=ana)

    assert [body for _, body, _ in await send(store)] == ["1\n2", "other 1\nother 2", "echo", "3", "no thread"]


async def test_nothing_is_merged_without_need(store: Store) -> None:
    """On a server without limits each message stays one that can be answered and taken back by itself."""
    ana = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana)

    async with store.begin() as tx:
        rows = await tx.outbox.due(NOW, {"matrix": Leave(100)})
    assert [row.outgoing.body for row in rows] == ["1"]


async def test_an_alert_and_a_reply_stay_alone(store: Store) -> None:
    """What wakes people must not drown, and what is reported as delivered must be one message."""
    ana = await meet(store)
    for number, more in enumerate(({}, {"alert": True}, {}, {"told": True}, {})):
        await queue(store, str(number), conversation=ana, **more)

    assert [body for _, body, _ in await send(store)] == ["0", "1", "2", "3", "4"]


async def test_pages_and_mentions_stay_alone(store: Store) -> None:
    """What wakes one person must not drown either: neither a page nor a post that mentions somebody is merged."""
    ana = await meet(store)
    bea = {"kind": OutgoingKind.PAGE, "address": "@bea", "conversation": ana}
    for number in ("1", "2"):
        await queue(store, f"page {number}", key=f"page:{number}", **bea)
        await queue(store, f"again {number}", **bea)
        await queue(store, f"post {number}", conversation=ana, mentions=["@bea"])
        await queue(store, f"other {number}", conversation=ana)

    assert sorted(body for _, body, _ in await send(store)) == sorted(
        f"{word} {number}" for word in ("page", "again", "post", "other") for number in ("1", "2")
    )


async def test_one_message_is_not_too_long(store: Store) -> None:
    """As much as fits into one; the rest goes into the next."""
    ana = await meet(store)
    for letter in "abc":
        await queue(store, letter * (LONGEST // 2 - 10), conversation=ana)

    assert [body[0] + body[-1] for _, body, _ in await send(store)] == ["ab", "cc"]


async def test_a_question_may_go_out_with_the_greeting(store: Store) -> None:
    """A reaction on it is found as an answer to the question."""
    ana = await meet(store)
    await queue(store, "hello", kind=OutgoingKind.SAY, address=ROOM, conversation=ana)
    await queue(store, "are you safe?", kind=OutgoingKind.SAY, address=ROOM, conversation=ana, key="question:1")

    assert await send(store) == [("say", "hello\nare you safe?", None)]
    async with store.begin() as tx:
        assert await tx.outbox.key_of("matrix", "$1") == "question:1"
        assert await tx.outbox.conversation_of("matrix", "$1") == ana


async def test_taking_back_one_of_several(store: Store, database: Database) -> None:
    """The others are shown without it; when all are taken back, the message is; the words go at once."""
    ana = await meet(store)
    for number in "123":
        await queue(store, f"words {number}", conversation=ana, about=f"${number}")
    assert await send(store) == [("post", "words 1\nwords 2\nwords 3", None)]

    shown = []
    for number in "213":
        async with store.begin() as tx:
            await tx.outbox.withdraw(ana, f"${number}", NOW)
        shown += await send(store)

    assert shown == [("post", "words 1\nwords 3", "$1"), ("post", "words 3", "$1"), ("withdraw", "", "$1")]
    assert await database.rows("select count(*) from outbox where letter is not null") == [(0,)]


async def test_taking_back_two_before_the_first_change_is_out(store: Store) -> None:
    """No edit shows again what has been withdrawn since."""
    ana = await meet(store)
    for number in "123":
        await queue(store, f"words {number}", conversation=ana, about=f"${number}")
    await send(store)
    async with store.begin() as tx:
        await tx.outbox.withdraw(ana, "$1", NOW)
        await tx.outbox.withdraw(ana, "$3", NOW)

    assert await send(store) == [("post", "words 2", "$1")]


async def test_taking_back_what_is_on_its_way(store: Store) -> None:
    """The server may have it: an attempt more says only what is left, and an edit follows for who has read it."""
    ana = await meet(store)
    for number in "12":
        await queue(store, f"words {number}", conversation=ana, about=f"${number}")
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW, doubted_at=NOW)
        await tx.outbox.withdraw(ana, "$1", NOW)

    assert await send(store) == [("post", "words 2", None), ("post", "words 2", "$1")]


async def test_what_could_not_be_sent_is_tried_again_as_a_whole(store: Store) -> None:
    """The same message under the same id, whatever has been queued behind it since."""
    ana = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana)
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW)
    await queue(store, "3", conversation=ana)

    (again,) = await due(store)
    assert (again.outgoing.id, again.outgoing.body) == (row.outgoing.id, "1\n2")


async def test_given_up_as_a_whole(store: Store, database: Database) -> None:
    """When the first is given up, no word of the others stays behind, and what stands behind them goes on."""
    ana = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana, address=DESK)
    (row,) = await due(store)
    await queue(store, "3", conversation=ana)
    async with store.begin() as tx:
        await tx.outbox.failed(row.outgoing.id, "too-large", NOW)

    assert await database.rows("select state, letter is null from outbox order by number") == [
        ("failed", 1),
        ("failed", 1),
        ("waiting", 0),
    ]
    assert [body for _, body, _ in await send(store)] == ["3"]


async def test_the_most_urgent_conversation_goes_first(store: Store) -> None:
    """In order of lanes, then of arrival; what stands before an emergency in its own conversation goes with it."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await queue(store, "ben", conversation=ben)
    await queue(store, "desk", lane=Lane.PROMPT)
    await queue(store, "ana", conversation=ana)
    await queue(store, "ana in danger", conversation=ana, lane=Lane.URGENT, key="card")

    async with store.begin() as tx:
        urgent = await tx.outbox.due(NOW, {"matrix": Leave(100, Lane.URGENT)})
        rows = await tx.outbox.due(NOW, {"matrix": Leave(100)})
        one = await tx.outbox.due(NOW, {"matrix": Leave(1)})
    assert [row.outgoing.body for row in urgent] == ["ana"]
    assert [row.outgoing.body for row in rows] == ["ana", "desk", "ben"]
    assert [row.outgoing.body for row in one] == ["ana"]


async def test_one_damaged_row_waits_alone(store: Store, database: Database) -> None:
    """Before it is merged or after: the others go out, and the desk hears of that one."""
    ana = await meet(store)
    for number in "123":
        await queue(store, number, conversation=ana)
    await database.change("update outbox set letter = x'00' where number = 3")
    assert await send(store) == [("post", "1\n2", None)]

    for number in "456":
        await queue(store, number, conversation=ana)
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW)
    await database.change("update outbox set letter = x'00' where number = 5")
    assert await send(store) == [("post", "4\n6", None)]
    async with store.begin() as tx:
        told = [waiting.event for waiting in await tx.inbox.waiting(10)]
    assert [event.reason for event in told if isinstance(event, DeliveryFailed)] == ["unopened", "unopened"]
