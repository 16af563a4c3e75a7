"""Which message an edit belongs to in the end. On Signal an edit has an id of its own, and the next edit, or the
withdrawal, may name that one instead of the first: the apps differ in it. Elsewhere there is only the first.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from safetybot.core.events import FromTransport, MessageEdited, MessageWithdrawn
from safetybot.core.ports import Store
from safetybot.transports.signal.account import VERSIONS, keep_secret, load_secret, patiently

REMEMBERED: Final = timedelta(days=7)
"""The apps allow edits and withdrawals for a day; the rest is for phones that were off."""
MOST: Final = 2_000


class Versions:
    """Hashes and timestamps alone: neither words nor whose they are."""

    def __init__(self, store: Store) -> None:
        """Known after `load`."""
        self._store = store
        self._first: dict[str, int] = {}
        """The hash of a version's id -> the timestamp of the first one, the oldest entry first."""

    async def load(self) -> None:
        self._first = json.loads(await load_secret(self._store, VERSIONS) or b"{}")

    async def resolve(self, events: Sequence[FromTransport], now: datetime) -> list[FromTransport]:
        """The same events, in order, each edit and withdrawal with the first version as its target.

        What is new is durable before this returns: what follows may be read after a crash.
        """
        resolved, before = [], len(self._first)
        for event in events:
            if isinstance(event, MessageEdited | MessageWithdrawn):
                event = replace(event, target=self._first_of(event.target))
            if isinstance(event, MessageEdited):
                author, _, stamp = event.target.rpartition(":")
                if author and event.message != event.target:
                    self._first.setdefault(_hash(event.message), int(stamp))
            resolved.append(event)
        if len(self._first) != before:
            oldest = int((now - REMEMBERED).timestamp() * 1000)
            recent = [(version, first) for version, first in self._first.items() if first > oldest]
            self._first = dict(recent[-MOST:])
            await patiently(lambda: keep_secret(self._store, VERSIONS, json.dumps(self._first).encode()))
        return resolved

    def _first_of(self, message: str) -> str:
        first = self._first.get(_hash(message))
        return message if first is None else f"{message.rpartition(':')[0]}:{first}"


def _hash(message: str) -> str:
    return hashlib.sha256(message.encode()).hexdigest()[:32]
