"""What the bot has said is taken back: in the reporter's chat, or everywhere else before all is forgotten."""

from datetime import timedelta
from pathlib import Path

from safetybot.core.conversation import Answer
from safetybot.core.facts import Said
from safetybot.core.outgoing import OutgoingKind
from safetybot.core.ports import Leave
from storage.erasing import ON_ITS_WAY
from storage.store import Store
from tests.planted import found
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import (
    DESK,
    KEY,
    NOW,
    ROOM,
    be_on_call,
    due,
    every_event,
    meet,
    queue,
    send_all,
    send_one,
)

SAY, POST, PAGE, WITHDRAW = OutgoingKind.SAY, OutgoingKind.POST, OutgoingKind.PAGE, OutgoingKind.WITHDRAW
BEA = "@bea:example.org"
PLANTED = "Zwiebelfisch"


async def say(store: Store, conversation: str, body: str, **more: object) -> None:
    await queue(store, body, **{"kind": SAY, "conversation": conversation, "address": ROOM, **more})


async def hide(store: Store, conversation: str) -> None:
    async with store.begin() as tx:
        await tx.outbox.hide(conversation, ROOM, NOW)


async def erase(store: Store, conversation: str) -> None:
    """As it is decided: what stands in the desk, then the key, then what is still to be said."""
    async with store.begin() as tx:
        await tx.outbox.erase(conversation, ROOM, "(deleted)", NOW)
        await tx.conversations.forget(conversation)
    await say(store, conversation, "deleted")


async def sent(store: Store) -> list[tuple[OutgoingKind, str, str | None]]:
    return sorted(await send_all(store), key=str)


async def test_hiding_takes_back_what_was_said(store: Store) -> None:
    """Each message once, by its id and where it was said; edits go with theirs, the desk's stay, others' too."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await say(store, ana, "1", key="question")
    await say(store, ana, "2", kind=OutgoingKind.NEUTRAL)
    await queue(store, "post", conversation=ana)
    await say(store, ben, "other", address="!ben")
    await send_all(store)
    await say(store, ana, "3", key="question")
    await send_all(store)
    await hide(store, ana)
    await say(store, ana, "bye", kind=OutgoingKind.NEUTRAL)

    assert await send_all(store) == [
        (WITHDRAW, "", "$1"),
        (WITHDRAW, "", "$2"),
        (OutgoingKind.NEUTRAL, "bye", None),
    ]
    await hide(store, ana)
    assert await send_all(store) == [(WITHDRAW, "", "$bye")]


async def test_hiding_holds_what_a_human_has_said(store: Store) -> None:
    """It goes out when they are back; what the bot had to say is of no use then, what is harmless goes out now."""
    ana = await meet(store)
    await say(store, ana, "question", key="question")
    await say(store, ana, "reply", key="reply", told=True)
    await say(store, ana, "held", held=True)
    await say(store, ana, "neutral", kind=OutgoingKind.NEUTRAL)
    await hide(store, ana)

    assert await send_all(store) == [(OutgoingKind.NEUTRAL, "neutral", None)]
    async with store.begin() as tx:
        await tx.outbox.release(ana, NOW)
    assert await send_all(store) == [(SAY, "reply", None)]


async def test_hiding_what_is_on_its_way(store: Store) -> None:
    """It is taken back as soon as its id is known."""
    ana = await meet(store)
    await say(store, ana, "words")
    (row,) = await due(store)
    await hide(store, ana)
    assert await due(store, busy=[row.queue]) == []
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$words", NOW)

    assert await send_all(store) == [(WITHDRAW, "", "$words")]


async def test_hiding_what_went_out_as_one(store: Store, database: Database) -> None:
    """Several in one message are one message to take back, and lose their words."""
    ana = await meet(store)
    for body in ("1", "2"):
        await say(store, ana, body)
    async with store.begin() as tx:
        (row,) = await tx.outbox.due(NOW, {"matrix": Leave(100, merge=True)})
        await tx.outbox.sent(row.outgoing.id, "$both", NOW)
    await hide(store, ana)

    assert await send_all(store) == [(WITHDRAW, "", "$both")]
    assert await database.rows("select count(*) from outbox where letter is not null") == [(0,)]


async def test_erasing_takes_back_what_stands_elsewhere(store: Store) -> None:
    """Posts, pages and their known edits, each where it stands; nothing of others, nor in the reporter's chat.

    The receipt goes out; what nobody has seen yet never does.
    """
    ana, ben = await meet(store), await meet(store, "!ben")
    await queue(store, "card", conversation=ana, key="card")
    await send_all(store)
    await queue(store, "story", conversation=ana, thread_key="card", about="$m", key="echo")
    await queue(store, "page", conversation=ana, kind=PAGE, address=BEA, key="page", told=True)
    await queue(store, "ring", conversation=ana, kind=PAGE, address="matrix", key="page:2", told=True)
    await queue(store, "other", conversation=ben)
    await say(store, ana, "question")
    await send_all(store)
    await queue(store, "story, edited", conversation=ana, about="$m", key="echo")
    await send_all(store)
    await queue(store, "unsent", conversation=ana)
    await say(store, ana, "unsent")
    await erase(store, ana)

    rows = await due(store)
    assert {(row.outgoing.kind, row.outgoing.address, row.conversation) for row in rows} == {
        (WITHDRAW, DESK, None),
        (WITHDRAW, BEA, None),
        (SAY, ROOM, None),
    }
    async with store.begin() as tx:
        for row in rows:
            await tx.outbox.later(row.outgoing.id, NOW)
    assert await sent(store) == sorted(
        [
            (WITHDRAW, "", "$card"),
            (WITHDRAW, "", "$page"),
            (WITHDRAW, "", "$story"),
            (WITHDRAW, "", "$story, edited"),
            (SAY, "deleted", None),
        ],
        key=str,
    )


async def test_a_kill_loses_neither_receipt_nor_withdrawal(store: Store, database: Database) -> None:
    """Once it is committed, whoever opens the database next takes back what was not taken back yet."""
    ana = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana)
    await send_all(store)
    await erase(store, ana)
    rows = await due(store)
    async with store.begin() as tx:
        await tx.outbox.sent(next(row.outgoing.id for row in rows if row.outgoing.kind is WITHDRAW), "$r", NOW)
    await store.close()

    again = await Store.open(database.url, KEY)
    assert await sent(again) == sorted([(SAY, "deleted", None), (WITHDRAW, "", "$2")], key=str)
    assert await database.rows("select count(*) from outbox where kind != 'say'") == [(0,)]
    await again.close()


async def test_erasing_what_is_on_its_way(store: Store) -> None:
    """It outlives the conversation without its words, is not sent a second time meanwhile, and is then taken back."""
    ana = await meet(store)
    await queue(store, "story", conversation=ana, key="card", told=True)
    (row,) = await due(store)
    await erase(store, ana)
    assert [one.outgoing.kind for one in await due(store)] == [SAY]
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$story", NOW)

    assert (WITHDRAW, "", "$story") in await send_all(store)


async def test_erasing_what_may_be_out(store: Store) -> None:
    """After a crash it goes once more under the same id, with other words, and is taken back behind that."""
    ana = await meet(store)
    await queue(store, "story", conversation=ana)
    (row,) = await due(store)
    await erase(store, ana)
    await send_one(store, "$receipt")

    again = await send_one(store, "$story", NOW + ON_ITS_WAY)
    assert (again.outgoing.id, again.outgoing.body, again.doubted_at) == (row.outgoing.id, "(deleted)", NOW)
    last = await send_one(store, now=NOW + ON_ITS_WAY)
    assert (last.outgoing.kind, last.outgoing.edits) == (WITHDRAW, "$story")


async def test_erasing_an_edit_that_may_be_out(store: Store) -> None:
    """It is still an edit of the same message."""
    ana = await meet(store)
    await queue(store, "card", conversation=ana, key="card")
    await send_all(store)
    await queue(store, "card, newer", conversation=ana, key="card")
    await due(store)
    await erase(store, ana)

    rows = await due(store, NOW + ON_ITS_WAY)
    assert ("(deleted)", "$card") in [(row.outgoing.body, row.outgoing.edits) for row in rows]
    assert (WITHDRAW, "$card") in [(row.outgoing.kind, row.outgoing.edits) for row in rows]


async def test_what_was_being_taken_back_still_is(store: Store) -> None:
    """A withdrawal that had not gone out yet, here and in the reporter's chat; what is gone is not taken back again."""
    ana = await meet(store)
    await queue(store, "1", conversation=ana, about="$1")
    await send_all(store)
    async with store.begin() as tx:
        await tx.outbox.withdraw(ana, "$1", NOW)
    await send_all(store)
    await queue(store, "2", conversation=ana, about="$2")
    await say(store, ana, "3")
    await send_all(store)
    async with store.begin() as tx:
        await tx.outbox.withdraw(ana, "$2", NOW)
    await hide(store, ana)
    await erase(store, ana)

    assert await sent(store) == sorted([(WITHDRAW, "", "$2"), (WITHDRAW, "", "$3"), (SAY, "deleted", None)], key=str)


async def test_what_went_out_as_one_is_taken_back_once(store: Store) -> None:
    """Also when one of them had been taken back before."""
    ana = await meet(store)
    for number in ("1", "2"):
        await queue(store, number, conversation=ana, about=f"${number}")
    async with store.begin() as tx:
        (row,) = await tx.outbox.due(NOW, {"matrix": Leave(100, merge=True)})
        await tx.outbox.sent(row.outgoing.id, "$both", NOW)
        await tx.outbox.withdraw(ana, "$1", NOW)
    await send_all(store)
    await erase(store, ana)

    assert await sent(store) == sorted([(WITHDRAW, "", "$both"), (SAY, "deleted", None)], key=str)


async def test_a_damaged_row_does_not_keep_the_rest(store: Store, database: Database) -> None:
    """Nobody knows any more where it stands; all else is taken back and forgotten."""
    ana = await meet(store)
    for body in ("1", "2"):
        await queue(store, body, conversation=ana)
    await send_all(store)
    await database.change("update outbox set kept = x'00' where number = (select min(number) from outbox)")
    await erase(store, ana)

    assert (WITHDRAW, "", "$2") in await send_all(store)
    async with store.begin() as tx:
        assert await tx.conversations.get(ana) is None


async def test_erasing_nobody(store: Store) -> None:
    """Whoever is forgotten already has nothing to take back."""
    async with store.begin() as tx:
        await tx.outbox.erase("nobody", ROOM, "", NOW)
        await tx.outbox.hide("nobody", ROOM, NOW)
    assert await due(store) == []


async def test_what_outlived_it_is_purged(store: Store, database: Database) -> None:
    """Addresses and ids of messages do not stay for ever."""
    ana = await meet(store)
    await queue(store, "story", conversation=ana)
    (row,) = await due(store)
    await erase(store, ana)
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, "$story", NOW)
    await send_all(store)
    await store.purge(NOW + timedelta(days=91))

    assert await database.rows("select count(*) from outbox") == [(0,)]


@about_the_file
async def test_no_file_holds_the_words_any_more(store: Store, database: Database, file: Path) -> None:
    """With the key in hand: of a conversation with the word everywhere, nothing that is left opens to it."""
    ana = await meet(store)
    async with store.begin() as tx:
        conversation = await tx.conversations.get(ana)
        assert conversation is not None
        conversation.answers["what"] = Answer((), PLANTED)
        await tx.conversations.save(conversation)
        await tx.inbox.put([event for event in every_event(ana, PLANTED) if not hasattr(event, "origin")])
        await tx.cases.keep(ana, Said("reporter", NOW, PLANTED, "$m"))
    await be_on_call(store, ana, "bea")
    for number in range(3):
        await queue(store, f"{PLANTED} {number}", conversation=ana, about="$m", key=f"{PLANTED} {number}")
        await say(store, ana, PLANTED)
        if number < 2:
            await send_all(store)
    await due(store)
    before = await database.rows("select content from said")
    await erase(store, ana)
    await store.checkpoint()

    sealed = before[0][0]
    assert all(sealed not in path.read_bytes() for path in file.parent.iterdir())
    assert found(file.parent, [PLANTED]) == []
    async with store.begin() as tx:
        assert await tx.conversations.get(ana) is None
        assert await tx.cases.said(ana) == ()
        assert await tx.ledger.of(ana) == ()
    bodies = [row.outgoing.body for row in await due(store, NOW + ON_ITS_WAY)]
    assert PLANTED not in "".join(bodies)
    ((bound,),) = await database.rows("select count(*) from outbox where conversation is not null")
    assert bound == 0


async def test_hiding_what_may_be_out(store: Store) -> None:
    """Sent once more it says nothing and is harmless, so that nothing holds it; then it is taken back."""
    ana = await meet(store)
    await say(store, ana, "words", key="reply", told=True)
    (row,) = await due(store)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW, NOW)
    await hide(store, ana)
    await say(store, ana, "bye", kind=OutgoingKind.NEUTRAL)

    assert await send_all(store) == [
        (OutgoingKind.NEUTRAL, "…", None),
        (WITHDRAW, "", "$…"),
        (OutgoingKind.NEUTRAL, "bye", None),
    ]


async def test_what_the_bot_has_to_say_is_dropped(store: Store) -> None:
    """Held or waiting; what a human has said stays, harmless lines do, and others' conversations."""
    ana, ben = await meet(store), await meet(store, "!ben")
    await say(store, ana, "waits", key="question")
    await say(store, ana, "held", held=True)
    await say(store, ana, "reply", key="reply", told=True)
    await say(store, ana, "neutral", kind=OutgoingKind.NEUTRAL)
    await queue(store, "post", conversation=ana)
    await say(store, ben, "other", address="!ben")
    async with store.begin() as tx:
        await tx.outbox.hush(ana)
        await tx.outbox.hush("nobody")
        await tx.outbox.release(ana, NOW)

    assert sorted(body for _, body, _ in await send_all(store)) == ["neutral", "other", "post", "reply"]
