"""While a homeserver fails, it is asked once a second at most, whoever asks and for what.

A server that is coming back must not be met by everybody who waits for it at once. What fails is told apart by what is
asked: when only sending fails, receiving goes on at its own pace.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

SECONDS_BETWEEN = 1.0
KINDS = ("/sync", "/sendToDevice/", "/send/", "/redact/", "/messages", "/keys/")


class Pacing:
    """Lets requests through at once, or one a second while their kind fails."""

    def __init__(self) -> None:
        """Nothing has failed yet."""
        self._failing: set[str] = set()
        self._asked_at = 0.0
        self._next = asyncio.Lock()

    def fails(self, path: str) -> bool:
        """Whether the last request of this kind failed."""
        return _kind(path) in self._failing

    @asynccontextmanager
    async def turn(self, path: str) -> AsyncIterator[Callable[[bool], None]]:
        """Wait for our turn; the block says whether the answer is a good one, or raises when none comes."""
        kind, loop = _kind(path), asyncio.get_running_loop()
        if kind in self._failing:
            async with self._next:
                if kind in self._failing:
                    await asyncio.sleep(self._asked_at + SECONDS_BETWEEN - loop.time())
                self._asked_at = loop.time()
        asked_at = loop.time()

        def answered(good: bool) -> None:
            if good:
                self._failing.discard(kind)
            else:
                self._failing.add(kind)
                self._asked_at = max(self._asked_at, asked_at)

        try:
            yield answered
        except Exception:  # not: being cancelled
            answered(good=False)
            raise


def _kind(path: str) -> str:
    return next((kind for kind in KINDS if kind in path), "")
