"""One row for each reporter, until they are forgotten."""

from dataclasses import replace
from pathlib import Path

import pytest

from safetybot.core.case import Case
from safetybot.core.conversation import Answer, Conversation, Stage
from safetybot.core.errors import InternalError
from safetybot.core.escalation import PageSent
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.sealing import UnopenedError
from storage.store import Store
from storage.tables import Protection, metadata
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import MINUTE, NOW, ROOM, meet, message, next_of, queue, reporter, undecrypted


async def _open_case(store: Store, conversation: str, code: str, minutes: int = 0) -> Case:
    case = Case(
        id=f"case {code}", code=code, conversation=conversation, priority=Priority.P1, opened_at=NOW + minutes * MINUTE
    )
    async with store.begin() as tx:
        await tx.cases.save(case)
    return case


async def test_everything_comes_back(store: Store) -> None:
    """All that was saved comes back, by id and by address."""
    id = await meet(store)
    saved = Conversation(
        id=id,
        transport="matrix",
        address=ROOM,
        language="fr",
        stage=Stage.ASKING,
        asked="danger",
        asked_times=2,
        answers={"what": Answer(("doxxing",), "they know where I live"), "where": Answer()},
        acknowledged_at=NOW + MINUTE,
        stopped=True,
        unreadable=True,
        case="case",
    )

    async with store.begin() as tx:
        await tx.conversations.save(saved)
    async with store.begin() as tx:
        assert await tx.conversations.get(id) == saved
        assert await tx.conversations.of_address("matrix", ROOM) == saved


async def test_unknown(store: Store) -> None:
    """Who is not there is not found: by id, by address, or at the same address of another transport."""
    await meet(store)

    async with store.begin() as tx:
        assert await tx.conversations.get("nobody") is None
        assert await tx.conversations.of_address("matrix", "!elsewhere") is None
        assert await tx.conversations.of_address("signal", ROOM) is None


async def test_a_new_address_is_found(store: Store) -> None:
    """A conversation that moved to another room is found there and no longer at the old one."""
    id = await meet(store)
    async with store.begin() as tx:
        conversation = await tx.conversations.get(id)
        assert conversation is not None
        await tx.conversations.save(replace(conversation, address="!new"))

    async with store.begin() as tx:
        assert await tx.conversations.of_address("matrix", ROOM) is None
        assert await tx.conversations.of_address("matrix", "!new") is not None


async def test_saving_brings_nobody_back(store: Store) -> None:
    """A forgotten conversation cannot be saved again by somebody who still had it in hand."""
    id = await meet(store)
    async with store.begin() as tx:
        conversation = await tx.conversations.get(id)
        assert conversation is not None
        await tx.conversations.forget(id)

    with pytest.raises(InternalError):
        async with store.begin() as tx:
            await tx.conversations.save(conversation)


async def test_previous_case(store: Store) -> None:
    """The latest case of another conversation of the same account is a hint; another account's is not."""
    first, second, third = await meet(store), await meet(store, "!second"), await meet(store, "!third")
    stranger = await meet(store, "!stranger", "@carl:example.org")
    await _open_case(store, first, "AAAAAA")
    await _open_case(store, second, "BBBBBB", minutes=1)
    await _open_case(store, third, "CCCCCC", minutes=2)
    await _open_case(store, stranger, "DDDDDD", minutes=3)

    async with store.begin() as tx:
        assert await tx.conversations.previous_case(third) == "BBBBBB"
        assert await tx.conversations.previous_case(first) == "CCCCCC"
        assert await tx.conversations.previous_case(stranger) is None


async def test_previous_case_of_nobody_in_particular(store: Store) -> None:
    """Two conversations whose account is not known are not taken for the same person's."""
    first, second = await meet(store, sender=""), await meet(store, "!second", "")
    await _open_case(store, first, "AAAAAA")

    async with store.begin() as tx:
        assert await tx.conversations.previous_case(second) is None


async def test_a_damaged_previous_case_is_no_hint(store: Store, database: Database) -> None:
    """A previous case that does not open is left out: it is only a hint."""
    first, second = await meet(store), await meet(store, "!second")
    await _open_case(store, first, "AAAAAA")
    await database.change("update cases set content = x'0102'")

    async with store.begin() as tx:
        assert await tx.conversations.previous_case(second) is None


async def test_a_conversation_with_anothers_content_does_not_open(store: Store, database: Database) -> None:
    """Content or key copied from one conversation to another does not open there."""
    first, second = await meet(store), await meet(store, "!second")
    await database.change(
        f"update conversations set content = (select content from conversations where id = '{first}')"
        f" where id = '{second}'",
    )
    async with store.begin() as tx:
        with pytest.raises(UnopenedError):
            await tx.conversations.get(second)

    await database.change(
        f"update data_keys set wrapped = (select wrapped from data_keys where id = '{first}') where id = '{second}'",
    )
    async with store.begin() as tx:
        with pytest.raises(UnopenedError):
            await tx.conversations.get(second)


async def _fill(store: Store, id: str, room: str = ROOM) -> None:
    """Put something of this conversation into every table."""
    await _open_case(store, id, f"code {room}")
    async with store.begin() as tx:
        await tx.cases.keep(id, Said("reporter", NOW, "words", "$message"))
        await tx.timers.set(id, "silence", NOW)
        await tx.ledger.enter(id, PageSent(key="page:1", at=NOW, person="Bea"))
        await tx.inbox.put([message(f"waiting {room}", origin=reporter(room))])
        await tx.inbox.put([undecrypted(f"unreadable {room}", origin=reporter(room))])
    await queue(store, "words", conversation=id, key="card", about="$message", address=room)


async def test_forgetting_leaves_nothing(store: Store, database: Database) -> None:
    """After forgetting, no row of any table knows the conversation; that of somebody else is whole."""
    ana, other = await meet(store), await meet(store, "!other")
    await _fill(store, ana)
    await _fill(store, other, "!other")
    tables = ("cases", "said", "timers", "inbox", "unreadable", "outbox", "pages")
    assert all([await database.rows(f"select * from {table} where conversation = '{ana}'") for table in tables])

    async with store.begin() as tx:
        await tx.conversations.forget(ana)

    for table in tables:
        assert await database.rows(f"select * from {table} where conversation = '{ana}'") == [], table
        assert await database.rows(f"select * from {table} where conversation = '{other}'") != [], table
    assert await database.rows(f"select * from conversations where id = '{ana}'") == []
    assert await database.rows(f"select * from data_keys where id = '{ana}'") == []
    async with store.begin() as tx:
        assert await tx.conversations.get(ana) is None
        assert await tx.conversations.get(other) is not None
        assert await tx.cases.of_code(f"code {ROOM}") is None


async def test_forgetting_is_not_undone_by_a_repetition(store: Store, database: Database) -> None:
    """An event from before that comes again is still known, bound to nobody, and begins nothing."""
    id = await meet(store)
    await _fill(store, id)
    async with store.begin() as tx:
        await tx.conversations.forget(id)

    async with store.begin() as tx:
        assert await next_of(tx.inbox) is None
        assert await tx.inbox.put([message(f"waiting {ROOM}")]) == 0
        assert await tx.conversations.of_address("matrix", ROOM) is None
    assert set(await database.rows("select state, conversation, content from inbox")) == {("handled", None, None)}


_BY_ID = {"data_keys": "wrapped", "conversations": "content"}
_SEALED = [
    (table.name, column.name)
    for table in metadata.sorted_tables
    for column in table.columns
    if column.info["protection"] is Protection.SEALED and (table.name in _BY_ID or "conversation" in table.columns)
]


@about_the_file
async def test_forgetting_overwrites_the_key(store: Store, database: Database, file: Path) -> None:
    """After forgetting, the wrapped key and the sealed rows stand in no file of the folder any more."""
    id = await meet(store)
    await _fill(store, id)
    places = [(table, column) for table, column in _SEALED if table not in _BY_ID]
    queries = [f"select {column} from {table} where conversation = '{id}'" for table, column in places]
    queries += [f"select {column} from {table} where id = '{id}'" for table, column in _BY_ID.items()]
    blobs = [blob for query in queries for (blob,) in await database.rows(query) if blob is not None]
    assert len(blobs) == 10
    assert all(blob[13:] in _bytes(file.parent) for blob in blobs)

    async with store.begin() as tx:
        await tx.conversations.forget(id)

    left = _bytes(file.parent)
    assert not any(blob[at : at + 16] in left for blob in blobs for at in range(0, len(blob) - 16, 16))


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


async def test_forgetting_what_is_not_there(store: Store) -> None:
    """Forgetting an unknown conversation, or a key of the house by its name, changes nothing."""
    async with store.begin() as tx:
        await tx.secrets.set("token", b"value")
        for id in ("nobody", "house", "desk", "lookup"):
            await tx.conversations.forget(id)
    async with store.begin() as tx:
        assert await tx.secrets.get("token") == b"value"


async def test_a_last_word_after_forgetting(store: Store, database: Database) -> None:
    """What is said in the same breath as forgetting is still sent, bound to nobody, and leaves no row."""
    id = await meet(store)
    async with store.begin() as tx:
        await tx.conversations.forget(id)
    await queue(store, "erased", conversation=id, address=ROOM, key="last", about="$message", thread_key="card")

    async with store.begin() as tx:
        (row,) = await tx.outbox.due(NOW, {})
        assert (row.outgoing.body, row.outgoing.address, row.conversation, row.key) == ("erased", ROOM, None, None)
        await tx.outbox.sent(row.outgoing.id, "$sent", NOW)
    assert await database.rows("select * from outbox") == []
