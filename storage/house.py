"""The bot's own: how far each transport has read, and the secrets of its account."""

from sqlalchemy import Table, select

from storage.tables import positions, secrets
from storage.work import Work


class _Sealed:
    """A table of names and sealed values."""

    def __init__(self, work: Work, table: Table) -> None:
        self._work = work
        self._table = table
        (self._name,) = table.primary_key

    async def read(self, name: str) -> bytes | None:
        """The value under this name."""
        sealed = await self._work.value(select(self._table.c.content).where(self._name == name))
        return None if sealed is None else self._work.house.open(self._table.name, "content", name, sealed)

    async def write(self, name: str, value: bytes) -> None:
        """Set or overwrite it."""
        sealed = self._work.house.seal(self._table.name, "content", name, value)
        await self._work.put(self._table, {self._name.name: name, "content": sealed})


class Positions:
    """How far each transport has read."""

    def __init__(self, work: Work) -> None:
        self._values = _Sealed(work, positions)

    async def get(self, transport: str) -> str | None:
        """How far it had read, None before its first sync."""
        value = await self._values.read(transport)
        return None if value is None else value.decode()

    async def set(self, transport: str, position: str) -> None:
        """Remember it; in the same transaction as what was read."""
        await self._values.write(transport, position.encode())


class Secrets:
    """Access token, signing seeds, pickle key, pins."""

    def __init__(self, work: Work) -> None:
        self._values = _Sealed(work, secrets)

    async def get(self, name: str) -> bytes | None:
        """The secret with this name."""
        return await self._values.read(name)

    async def set(self, name: str, value: bytes) -> None:
        """Keep it, or put it in the place of the old one."""
        await self._values.write(name, value)
