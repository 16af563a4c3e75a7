"""Somebody comes back from another account: the return code finds the conversation, which absorbs the new one."""

from dataclasses import replace

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation
from safetybot.core.events import DeliveryFailed, MessageReceived, ReturnClaimed
from safetybot.core.facts import Said
from safetybot.core.outgoing import OutgoingKind
from safetybot.core.priority import Priority
from storage.store import Store
from tests.storage.databases import Database
from tests.storage.samples import (
    DESK,
    MINUTE,
    NOW,
    ROOM,
    due,
    meet,
    message,
    queue,
    reporter,
    send_all,
    undecrypted,
)

CODE, OTHER_CODE = "ABCD-2345-FGH6", "ABCD-2345-FGH7"
NEW = "!new"
HER, HER_NEW = reporter(), reporter(NEW, "@ana2:example.org")


async def _get(store: Store, id: str) -> Conversation:
    async with store.begin() as tx:
        conversation = await tx.conversations.get(id)
    assert conversation is not None
    return conversation


async def _save(store: Store, conversation: Conversation) -> None:
    async with store.begin() as tx:
        await tx.conversations.save(conversation)


async def _open_case(store: Store, id: str, code: str) -> None:
    async with store.begin() as tx:
        await tx.cases.save(Case(id=f"case {code}", code=code, conversation=id, priority=Priority.P1, opened_at=NOW))


async def _say(store: Store, id: str, words: str, message: str = "") -> None:
    async with store.begin() as tx:
        await tx.cases.keep(id, Said("reporter", NOW, words, message, until=NOW + MINUTE))


async def _said(store: Store, id: str) -> list[str]:
    async with store.begin() as tx:
        return [said.words for said in await tx.cases.said(id)]


async def _move(store: Store, ana: str, new: str) -> None:
    """What a responder's confirmation does."""
    async with store.begin() as tx:
        conversation = await tx.conversations.get(ana)
        assert conversation is not None
        await tx.conversations.absorb(ana, new)
        await tx.conversations.save(replace(conversation, address=NEW, transport="matrix"))


async def test_a_return_code_finds_its_conversation(store: Store, database: Database) -> None:
    """Whoever was given it, until they are given another one or none; nobody else, and not in the clear."""
    ana, ben = await _get(store, await meet(store)), await _get(store, await meet(store, "!ben"))
    await _save(store, replace(ana, return_code=CODE))
    await _save(store, replace(ben, return_code=OTHER_CODE))
    async with store.begin() as tx:
        assert await tx.conversations.of_return_code(CODE) == replace(ana, return_code=CODE)
        assert await tx.conversations.of_return_code("ABCD-2345-FGH8") is None
    assert all(len(hash) == 32 for (hash,) in await database.rows("select return_hash from conversations"))

    await _save(store, replace(ana, return_code=None))
    await _save(store, ben)
    await _save(store, replace(ben, return_code=CODE))
    async with store.begin() as tx:
        found = await tx.conversations.of_return_code(CODE)
        assert found is not None
        assert found.id == ben.id
        assert await tx.conversations.of_return_code(OTHER_CODE) is None
        await tx.conversations.forget(ben.id)
        assert await tx.conversations.of_return_code(CODE) is None


async def test_what_was_said_elsewhere_is_said_here(store: Store) -> None:
    """In the order in which it was said in both; what is withdrawn later is still found."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    await _say(store, ana, "1", "$1")
    await _say(store, new, "2", "$2")
    await _say(store, ana, "3", "$3")
    await _say(store, new, "4")
    await _move(store, ana, new)

    assert await _said(store, ana) == ["1", "2", "3", "4"]
    async with store.begin() as tx:
        assert (await tx.cases.said(ana))[1] == Said("reporter", NOW, "2", "$2", until=NOW + MINUTE)
        await tx.cases.take_back(ana, "$2")
    assert await _said(store, ana) == ["1", "3", "4"]


async def test_the_new_address_is_the_only_one(store: Store) -> None:
    """The conversation is found at its new address and by its new account; the old address is a stranger's."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    await _open_case(store, ana, "AAAAAA")
    await _move(store, ana, new)

    async with store.begin() as tx:
        found = await tx.conversations.of_address("matrix", NEW)
        assert found is not None
        assert found.id == ana
        assert await tx.conversations.of_address("matrix", ROOM) is None
    same, stranger = await meet(store, "!third", HER_NEW.sender), await meet(store, "!fourth", HER.sender)
    async with store.begin() as tx:
        assert await tx.conversations.previous_case(same) == "AAAAAA"
        assert await tx.conversations.previous_case(stranger) is None


async def test_the_other_one_is_forgotten(store: Store, database: Database) -> None:
    """Its case, its messages, its timers and its key are gone; those of the first one are whole."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    for id, code in ((ana, "AAAAAA"), (new, "BBBBBB")):
        await _open_case(store, id, code)
        await queue(store, f"card {code}", conversation=id, key="card")
        async with store.begin() as tx:
            await tx.timers.set(id, "silence", NOW)
    await _move(store, ana, new)

    for table in ("cases", "timers", "outbox", "inbox", "said", "unreadable", "pages"):
        assert await database.rows(f"select * from {table} where conversation = '{new}'") == [], table
    assert await database.rows(f"select * from data_keys where id = '{new}'") == []
    async with store.begin() as tx:
        assert await tx.conversations.get(new) is None
        assert await tx.cases.of_code("BBBBBB") is None
        assert await tx.cases.of_code("AAAAAA") is not None
        assert await tx.timers.due(NOW) == [(ana, "silence", NOW)]
    assert [body for _, body, _ in await send_all(store)] == ["card AAAAAA"]


async def test_what_was_not_yet_heard_is_heard(store: Store) -> None:
    """Words that wait in the other one, or for their key, are not lost with it; what the bot told it is."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    claim = ReturnClaimed(
        id="claim", at=NOW, conversation=new, other=ana, transport="matrix", address=ROOM, right=False
    )
    async with store.begin() as tx:
        await tx.inbox.put([message("1", "here first"), claim, message("2", "they are at my door", HER_NEW)])
        await tx.inbox.put([undecrypted("3", origin=HER_NEW), message("4", "set aside", HER_NEW)])
        await tx.inbox.set_aside((await tx.inbox.waiting(10))[-1].number, "KeyError")
    await _move(store, ana, new)

    async with store.begin() as tx:
        waiting = await tx.inbox.waiting(10)
        assert [(one.event.id, one.conversation) for one in waiting if one.event] == [(id, ana) for id in "123"]
        assert isinstance(waiting[1].event, MessageReceived)
        assert waiting[1].event.words == "they are at my door"
        assert [one.id for one in await tx.inbox.unreadable("session")] == ["3"]
        assert await tx.inbox.put([message("2", origin=HER_NEW), message("4", origin=HER_NEW)]) == 0


async def test_what_had_not_gone_out_goes_to_the_new_address(store: Store) -> None:
    """Held or waiting, in order, as messages of their own; what meant something only at the old address is dropped."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    await queue(store, "sent", conversation=ana, address=ROOM, key="question", about="$1")
    await queue(store, "card", conversation=ana, key="card")
    await send_all(store)
    say = {"kind": OutgoingKind.SAY, "conversation": ana, "address": ROOM}
    await queue(store, "held", **say, held=True, key="reply", told=True)
    await queue(store, "sent, changed", **say, key="question")
    await queue(store, "card, changed", conversation=ana, key="card")
    for kind in (OutgoingKind.TRUST, OutgoingKind.NEUTRAL):
        await queue(store, "for whoever is there", **(say | {"kind": kind}))
    await _move(store, ana, new)
    async with store.begin() as tx:
        await tx.outbox.release(ana, NOW)

    found = []
    while rows := await due(store):
        for row in rows:
            found.append((row.outgoing.address, row.outgoing.body, row.outgoing.edits, row.key, row.told))
            async with store.begin() as tx:
                await tx.outbox.sent(row.outgoing.id, "$m", NOW)
    assert sorted(found) == [
        (DESK, "card, changed", "$card", "card", False),
        (NEW, "held", None, "reply", True),
        (NEW, "sent, changed", None, "question", False),
    ]


async def test_what_may_be_out_at_the_old_address_is_not_tried_again(store: Store) -> None:
    """It is given up and told as unknown: whoever is there now must not read it a second time."""
    ana, new = await meet(store), await meet(store, NEW, HER_NEW.sender)
    await queue(store, "reply", kind=OutgoingKind.SAY, conversation=ana, address=ROOM, key="reply", told=True)
    (row,) = await due(store)
    await _move(store, ana, new)
    async with store.begin() as tx:
        await tx.outbox.later(row.outgoing.id, NOW)

    assert await due(store) == []
    async with store.begin() as tx:
        (waiting,) = await tx.inbox.waiting(10)
    assert isinstance(waiting.event, DeliveryFailed)
    event = waiting.event
    assert (event.conversation, event.key, event.reason, event.perhaps) == (ana, "reply", "moved", True)


async def test_nothing_to_absorb(store: Store) -> None:
    """An unknown conversation, or itself: nothing happens."""
    ana = await meet(store)
    await _say(store, ana, "1")
    async with store.begin() as tx:
        await tx.conversations.absorb(ana, "nobody")
        await tx.conversations.absorb(ana, ana)
        await tx.conversations.absorb("nobody", ana)

    assert await _said(store, ana) == ["1"]
