"""A planted word goes through everything that can be kept, and stands in no file."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Answer, Claimed
from safetybot.core.facts import Said
from safetybot.core.outgoing import OutgoingKind
from safetybot.core.ports import Leave
from safetybot.core.priority import Priority
from storage.store import Store
from tests.planted import found
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import KEY, MINUTE, NOW, ROOM, be_on_call, every_event, next_of

PLANTED = "Zwiebelfisch"
LANGUAGE = "tlh-Planted"


@pytest.fixture
async def lived_in(store: Store) -> str:
    """A store in which the planted word has been put everywhere; the id of the conversation."""
    async with store.begin() as tx:
        await tx.inbox.put(every_event("", PLANTED)[:1])
        conversation = await tx.conversations.of_address("matrix", ROOM)
        assert conversation is not None
        await tx.inbox.put(every_event(conversation.id, PLANTED))
        await tx.conversations.save(
            replace(
                conversation,
                address=PLANTED,
                language=LANGUAGE,
                asked=PLANTED,
                return_code=PLANTED,
                phrase=PLANTED,
                claimed=Claimed("other", "signal", PLANTED),
                answers={PLANTED: Answer((PLANTED,), PLANTED)},
            )
        )
        case = Case(
            id="case",
            code=PLANTED,
            conversation=conversation.id,
            priority=Priority.P0,
            opened_at=NOW,
            state=CaseState.TAKEN,
            category=PLANTED,
            owner=PLANTED,
            owner_name=PLANTED,
        )
        await tx.cases.save(case)
        await tx.cases.keep(conversation.id, Said("reporter", NOW, PLANTED, PLANTED))
        await tx.inbox.keep("signal", [PLANTED.encode()], NOW)
        await tx.positions.set("matrix", PLANTED)
        await tx.secrets.set("token", PLANTED.encode())
        for kind in OutgoingKind:
            for body in (PLANTED, f"{PLANTED} again"):
                await tx.outbox.put(
                    kind=kind,
                    transport="matrix",
                    address=PLANTED + kind,
                    body=body,
                    conversation=conversation.id if kind is not OutgoingKind.POST else None,
                    now=NOW,
                    key=PLANTED + kind,
                    thread_key=PLANTED,
                    about=PLANTED,
                    mentions=[PLANTED],
                )
        for row in await tx.outbox.due(NOW, {"matrix": Leave(100)}):
            if row.outgoing.kind is not OutgoingKind.SAY:
                await tx.outbox.sent(row.outgoing.id, PLANTED, NOW)
    await be_on_call(store, conversation.id, PLANTED)
    return conversation.id


def test_the_disguises_are_seen_through(tmp_path: Path) -> None:
    """The search finds the word in each of its disguises."""
    secret = f"they wrote {PLANTED} to me"
    for number, content in enumerate(
        [secret.encode(), base64.b64encode(secret.encode()), secret.encode().hex().encode(), secret.encode("utf-16-le")]
    ):
        (tmp_path / str(number)).write_bytes(content)

    assert len(found(tmp_path, [PLANTED])) == 4


@about_the_file
async def test_the_word_stands_in_no_file(lived_in: str, store: Store, database: Database, file: Path) -> None:
    """After events of all kinds, a conversation, a case and messages, word and room stand in no file of the folder."""
    words = [PLANTED, ROOM, LANGUAGE]
    assert {path.name.removeprefix(file.name) for path in file.parent.iterdir()} == {"", "-wal", "-shm", ".lock"}
    assert len(await database.rows("select * from inbox")) == 22

    assert found(file.parent, words) == []
    await store.checkpoint()
    assert found(file.parent, words) == []
    await store.close()
    assert found(file.parent, words) == []


async def test_the_word_is_there_with_the_key(lived_in: str, store: Store, database: Database) -> None:
    """With the key it is all there again: the word was kept, not lost."""
    await store.close()
    again = await Store.open(database.url, KEY)
    async with again.begin() as tx:
        conversation = await tx.conversations.get(lived_in)
        assert conversation is not None
        assert conversation.answers == {PLANTED: Answer((PLANTED,), PLANTED)}
        assert [said.words for said in await tx.cases.said(lived_in)] == [PLANTED]
        assert await tx.cases.of_code(PLANTED) is not None
        assert await tx.conversations.of_return_code(PLANTED) == conversation
        assert [raw.line for raw in await tx.inbox.raw("signal", 10)] == [PLANTED.encode()]
        assert len(await tx.inbox.unreadable(PLANTED)) == 1
        assert [change.by for change in await tx.oncall.changes() if change.kind == "override"] == [PLANTED]
        assert [duty.schedule for duty in await tx.oncall.latest()] == [PLANTED]
        assert [page.person for page in await tx.ledger.of(lived_in)] == [PLANTED]
        assert [one.by for one in await tx.ledger.measures(NOW, NOW + MINUTE)] == [PLANTED]
        waiting = await next_of(tx.inbox)
        assert waiting is not None
        assert waiting.event == every_event(lived_in, PLANTED)[0]
    await again.close()
