"""The data keys: one for each conversation, one for the desk, one for the house, one for look-ups.

The master key opens nothing but them, so that changing it means wrapping a few rows anew.

Destroying a conversation's wrapped key makes every copy of its rows noise, wherever a disk or a backup still has one.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Self

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.sealing import Blind, DataKey, new_key
from storage.tables import data_keys

DESK: Final = "desk"
HOUSE: Final = "house"
LOOKUP: Final = "lookup"
_AT_HAND: Final = 1000
_TABLE: Final = data_keys.name
_COLUMN: Final = data_keys.c.wrapped.name


@dataclass(frozen=True, slots=True)
class Keyring:
    """The keys that are needed all the time, and the master that opens the others.

    Those of the conversations that were last spoken in stay unwrapped, so that they need not be read for every row.
    """

    master: DataKey
    desk: DataKey
    house: DataKey
    blind: Blind
    _at_hand: OrderedDict[str, DataKey] = field(default_factory=OrderedDict)

    def at_hand(self, conversation: str) -> DataKey | None:
        """A key that was used before, if it still lies here."""
        return self._at_hand.get(conversation)

    def lay_out(self, keys: Mapping[str, DataKey]) -> None:
        """Keep these at hand: keys of rows that are committed, never of rows that may yet be rolled back."""
        for conversation, key in keys.items():
            self._at_hand[conversation] = key
            self._at_hand.move_to_end(conversation)
        while len(self._at_hand) > _AT_HAND:
            self._at_hand.popitem(last=False)

    def put_away(self, conversation: str) -> None:
        """Drop the key of a conversation that is being forgotten."""
        self._at_hand.pop(conversation, None)

    @classmethod
    async def load(cls, connection: AsyncConnection, master_key: bytes) -> Self:
        """Read the house's own keys, making them in a new database. Raises UnopenedError with another master key."""
        master = DataKey("master", master_key)
        own = select(data_keys.c.id, data_keys.c.wrapped).where(data_keys.c.id.in_([DESK, HOUSE, LOOKUP]))
        wrapped = {row.id: row.wrapped for row in await connection.execute(own)}
        for id in {DESK, HOUSE, LOOKUP} - wrapped.keys():
            wrapped[id] = wrap(master, id, new_key())
            await connection.execute(data_keys.insert().values(id=id, wrapped=wrapped[id]))
        lookup = master.open(_TABLE, _COLUMN, LOOKUP, wrapped[LOOKUP])
        return cls(
            master=master,
            desk=unwrap(master, DESK, wrapped[DESK]),
            house=unwrap(master, HOUSE, wrapped[HOUSE]),
            blind=Blind(lookup),
        )


def wrap(master: DataKey, id: str, key: bytes) -> bytes:
    """A data key as it is stored."""
    return master.seal(_TABLE, _COLUMN, id, key)


def unwrap(master: DataKey, id: str, wrapped: bytes) -> DataKey:
    """A stored data key, ready for use. Raises UnopenedError when this master key did not wrap it."""
    return DataKey(id, master.open(_TABLE, _COLUMN, id, wrapped))
