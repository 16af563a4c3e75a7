"""What the transport must not forget over a restart, sealed among the bot's own secrets."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta
from typing import Final, TypeVar

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.ports import Clock, Store
from safetybot.transports.signal.ids import masked

DOUBTED, CHALLENGE = "signal-doubted", "signal-challenge"
EDITS, VERSIONS, OURS = "signal-edits", "signal-versions", "signal-ours"
DOUBTED_FOR: Final = timedelta(days=400)
"""By then the conversation is forgotten."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0

T = TypeVar("T")


async def load_secret(store: Store, name: str) -> bytes | None:
    """Read one of the bot's own secrets."""
    async with store.begin() as transaction:
        return await transaction.secrets.get(name)


async def keep_secret(store: Store, name: str, value: bytes) -> None:
    """Seal one of the bot's own secrets."""
    async with store.begin() as transaction:
        await transaction.secrets.set(name, value)


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Do it as soon as the store works: what depends on it must not happen before."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await work()
        except (OperatorError, NetworkError):  # the store has said so itself
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


class Ours:
    """Who we are and who is in the desk's group, as of the last connection.

    What was kept before a crash is translated with it at once, also while there is no signal-cli to ask.
    """

    def __init__(self, store: Store) -> None:
        """Nothing is known before `load`."""
        self.account = ""
        self.members: frozenset[str] = frozenset()
        self._store = store

    async def load(self) -> None:
        """Read it."""
        if kept := await load_secret(self._store, OURS):
            known = json.loads(kept)
            self.account, self.members = known["account"], frozenset(known["members"])

    async def keep(self, account: str, members: Iterable[str]) -> None:
        """Remember it, where it is another than before."""
        if (account, frozenset(members)) == (self.account, self.members):
            return
        self.account, self.members = account, frozenset(members)
        value = json.dumps({"account": account, "members": sorted(self.members)}).encode()
        await patiently(lambda: keep_secret(self._store, OURS, value))


class Doubts:
    """Whose safety number has changed, with nobody having made sure who they are.

    The bot and a command of the operator beside it share what is stored; known is how it was when last looked at.
    Hashes alone are kept: a doubt may outlive the conversation, and must not tell with whom that was.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        """Known after the first `load`."""
        self._known: frozenset[str] = frozenset()
        self._store = store
        self._clock = clock

    def __contains__(self, aci: object) -> bool:
        return isinstance(aci, str) and masked(aci) in self._known

    def __bool__(self) -> bool:
        return bool(self._known)

    async def load(self) -> None:
        """Look again."""
        await self._change(lambda doubted, now: None)

    async def add(self, aci: str) -> None:
        """From now on, also after a crash."""
        await self._change(lambda doubted, now: doubted.setdefault(masked(aci), f"{now:%Y-%m-%d}"))

    async def remove(self, aci: str) -> bool:
        """Somebody has made sure. False: there was no doubt."""
        before = aci in self
        await self._change(lambda doubted, now: doubted.pop(masked(aci), None))
        return before

    async def _change(self, change: Callable[[dict[str, str], datetime], object]) -> None:
        now = self._clock.now()
        async with self._store.begin() as transaction:
            kept: dict[str, str] = json.loads(await transaction.secrets.get(DOUBTED) or b"{}")
            oldest = f"{now - DOUBTED_FOR:%Y-%m-%d}"
            doubted = {hashed: since for hashed, since in kept.items() if since >= oldest}
            change(doubted, now)
            if doubted != kept:
                await transaction.secrets.set(DOUBTED, json.dumps(doubted).encode())
        self._known = frozenset(doubted)
