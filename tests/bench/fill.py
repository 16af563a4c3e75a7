"""Many cases, as if the bot had worked for years: every row is there and really sealed, only the days are made up.

The rows are written in large transactions, past the repositories: one by one it would take ten minutes.
"""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, make_url

from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Answer, Conversation, Stage
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.engine import make_engine
from storage.fields import CASE, CONVERSATION, KEPT, SAID, Kept
from storage.keyring import Keyring, wrap
from storage.sealing import DataKey, new_key
from storage.store import Store
from storage.tables import cases, conversations, data_keys, inbox, outbox, said, timers

CHUNK = 1_000
OPEN_ONE_IN = 100
"""One case in so many is still open, the others wait for their end."""
TRANSPORT = "matrix"
WORDS = "they have my address and my photo, and since yesterday there is a car in front of the house all day"

Row = tuple[Table, dict[str, Any]]


async def fill(url: str, master_key: bytes, count: int) -> None:
    """Add so many cases to a database that nobody else has open."""
    await (await Store.open(url, master_key)).close()
    engine = make_engine(make_url(url))
    try:
        async with engine.begin() as connection:
            keyring = await Keyring.load(connection, master_key)
        for start in range(0, count, CHUNK):
            rows: dict[Table, list[dict[str, Any]]] = {}
            for number in range(start, min(start + CHUNK, count)):
                for table, row in _case(keyring, number):
                    rows.setdefault(table, []).append(row)
            async with engine.begin() as connection:
                for table, values in rows.items():
                    await connection.execute(table.insert(), values)
    finally:
        await engine.dispose()


def _case(keyring: Keyring, number: int) -> Iterator[Row]:
    """Everything that is kept of one case."""
    secret = new_key()
    key, now = DataKey(uuid.uuid4().hex, secret), datetime.now(UTC)
    opened = now - timedelta(days=29, seconds=number)
    address, blind, closed = f"!old{number}:bench", keyring.blind, number % OPEN_ONE_IN != 0
    case = Case(
        id=uuid.uuid4().hex,
        code=f"OLD{number:06}",  # one character too many: no case of the bot can have it
        conversation=key.id,
        priority=list(Priority)[number % len(Priority)],
        opened_at=opened,
        state=CaseState.CLOSED if closed else CaseState.OPEN,
        category="threats",
        closed_at=opened if closed else None,
    )
    conversation = Conversation(
        id=key.id,
        transport=TRANSPORT,
        address=address,
        language="en",
        stage=Stage.HANDED_OVER,
        answers={"what": Answer(words=WORDS, message="$old")},
        case=case.id,
    )
    yield data_keys, {"id": key.id, "wrapped": wrap(keyring.master, key.id, secret)}
    yield (
        conversations,
        {
            "id": key.id,
            "address_hash": blind.hash("conversation", TRANSPORT, address),
            "account_hash": blind.hash("account", TRANSPORT, f"@old{number}:bench"),
            "content": CONVERSATION.seal(key, key.id, conversation),
        },
    )
    yield (
        cases,
        {
            "id": case.id,
            "conversation": key.id,
            "code_hash": blind.hash("code", case.code),
            "priority": case.priority.value,
            "state": case.state.value,
            "opened_at": opened,
            "content": CASE.seal(key, case.id, case),
        },
    )
    for part in range(2):
        id, message = uuid.uuid4().hex, f"$old{number}-{part}"
        kept = SAID.seal(key, id, Said("reporter", opened, WORDS, message))
        hashed = blind.hash("said", key.id, message)
        yield said, {"id": id, "conversation": key.id, "message_hash": hashed, "content": kept}
    for kind, message_key in (("post", case.card), ("post", None), ("say", None)):
        yield outbox, _sent(keyring, key, kind, message_key, opened)
    for part in range(3):
        yield (
            inbox,
            {
                "id_hash": blind.hash("event", f"old {number} {part}"),
                "conversation": key.id,
                "state": "handled",
                "received_at": opened,
            },
        )
    if closed:
        yield timers, {"conversation": key.id, "name": "case-expiry", "at": now + timedelta(days=20, seconds=number)}


def _sent(keyring: Keyring, key: DataKey, kind: str, message_key: str | None, at: datetime) -> dict[str, Any]:
    """A message that went out."""
    id, blind = uuid.uuid4().hex, keyring.blind
    address = "!desk" if kind == "post" else f"!room of {key.id}"
    return {
        "id": id,
        "conversation": key.id,
        "transport": TRANSPORT,
        "kind": kind,
        "state": "sent",
        "address_hash": blind.hash("address", TRANSPORT, address),
        "key_hash": blind.hash("key", key.id, message_key) if message_key else None,
        "message_hash": blind.hash("message", TRANSPORT, f"${id}"),
        "next_at": at,
        "created_at": at,
        "ended_at": at,
        "kept": KEPT.seal(key, id, Kept(address, message_key, f"${id}")),
    }
