"""Wakes a worker that waits for work, so that nobody has to look every few milliseconds."""

import asyncio


class Bell:
    """Rung by whoever made work; waited for by whoever does it. Ringing while nobody waits is remembered once."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float | None = None) -> None:
        """Wait for the bell, at most `seconds`; for ever when that is None."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            pass
        self._rung.clear()
