"""One transaction's connection with the keys to what it reads: all that the repositories know of the database."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, Select, Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.keyring import Keyring, unwrap, wrap
from storage.sealing import Blind, DataKey, UnopenedError, new_key
from storage.tables import data_keys
from storage.trouble import named


class Work:
    """Runs statements, finds keys. Lives as long as its transaction.

    `erased`: something was erased for good, so no old copy may stay in the database's log.
    """

    def __init__(self, connection: AsyncConnection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring
        self._unwrapped: dict[str, DataKey] = {}
        self.erased = False

    @property
    def blind(self) -> Blind:
        """The keyed hash for look-ups."""
        return self._keyring.blind

    @property
    def house(self) -> DataKey:
        """The key of what is the bot's own."""
        return self._keyring.house

    async def run(self, statement: Executable, values: Mapping[str, Any] | None = None) -> int:
        """Run a statement that changes rows; returns how many."""
        with named():
            return (await self._connection.execute(statement, values)).rowcount

    async def row(
        self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any] | None = None
    ) -> Row[Any] | None:
        """The first row, or None. `values` are for the statement's own parameters."""
        with named():
            found: Row[Any] | None = (await self._connection.execute(statement, values)).first()
        return found

    async def rows(
        self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any] | None = None
    ) -> Sequence[Row[Any]]:
        """All rows."""
        with named():
            found: Sequence[Row[Any]] = (await self._connection.execute(statement, values)).all()
        return found

    async def value(self, statement: Select[Any], values: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, or None."""
        with named():
            return (await self._connection.execute(statement, values)).scalar()

    async def add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows that are not there yet, all with the same columns."""
        if rows:
            with named():
                await self._connection.execute(table.insert(), list(rows))

    async def put(self, table: Table, values: Mapping[str, Any], by: tuple[str, ...] = ()) -> None:
        """Insert a row, or overwrite the one with the same primary key; with the same `by`, if that is given."""
        await self.run(_upsert(self._connection.dialect.name, table, by), values)

    async def add(self, table: Table, values: Mapping[str, Any]) -> bool:
        """Insert a row; False when one stands in its place already. Two at once: one of them gets False."""
        return bool(await self.run(_insert(self._connection.dialect.name, table).on_conflict_do_nothing(), values))

    async def make_key(self, conversation: str) -> DataKey:
        """A fresh data key for a new conversation."""
        key = new_key()
        await self.run(
            data_keys.insert().values(id=conversation, wrapped=wrap(self._keyring.master, conversation, key))
        )
        self._unwrapped[conversation] = DataKey(conversation, key)
        return self._unwrapped[conversation]

    async def find_key(self, conversation: str | None) -> DataKey | None:
        """The key of a conversation, None when it has been forgotten; the desk's for what belongs to none."""
        if conversation is None:
            return self._keyring.desk
        if conversation not in self._unwrapped and (key := self._keyring.at_hand(conversation)) is not None:
            self._unwrapped[conversation] = key
        if conversation not in self._unwrapped:
            wrapped = await self.value(select(data_keys.c.wrapped).where(data_keys.c.id == conversation))
            if wrapped is None:
                return None
            self.learn_key(conversation, wrapped)
        return self._unwrapped[conversation]

    def learn_key(self, conversation: str, wrapped: bytes) -> DataKey:
        """Unwrap a key that was read along with a row, so that it need not be looked for."""
        key = self._unwrapped.get(conversation) or self._keyring.at_hand(conversation)
        self._unwrapped[conversation] = key or unwrap(self._keyring.master, conversation, wrapped)
        return self._unwrapped[conversation]

    async def key(self, conversation: str | None) -> DataKey:
        """The key of rows that are there. Raises UnopenedError when it is gone."""
        key = await self.find_key(conversation)
        if key is None:
            raise UnopenedError
        return key

    def drop_key(self, conversation: str) -> None:
        """Forget the unwrapped key too."""
        self._unwrapped.pop(conversation, None)
        self._keyring.put_away(conversation)
        self.erased = True

    def committed(self) -> None:
        """What was done here is done: the keys that were used will be needed again."""
        self._keyring.lay_out(self._unwrapped)


def _insert(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    """The one statement that is not the same in every database."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@cache
def _upsert(dialect: str, table: Table, by: tuple[str, ...]) -> Executable:
    insert = _insert(dialect, table)
    same = by or [column.name for column in table.primary_key.columns]
    changes = {
        column.name: insert.excluded[column.name]
        for column in table.columns
        if not column.primary_key and column.name not in same
    }
    return insert.on_conflict_do_update(index_elements=same, set_=changes)
