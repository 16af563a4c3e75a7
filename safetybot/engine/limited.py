"""When the server last refused something for being sent too fast: kept for `safetybot check`, which sees no limits."""

from datetime import datetime
from typing import Final

from safetybot.core.ports import Transaction

_NAME: Final = "rate-limited-at:"


async def note_limited(tx: Transaction, transport: str, at: datetime) -> None:
    """The server of this transport has just limited our sending."""
    await tx.secrets.set(_NAME + transport, at.isoformat().encode())


async def last_limited(tx: Transaction, transport: str) -> datetime | None:
    """When that was the last time; None when it never was."""
    value = await tx.secrets.get(_NAME + transport)
    return None if value is None else datetime.fromisoformat(value.decode())
