"""The operator's own translation command: words in, words out, on this machine. For the responders, and never for a
reporter: a machine's mistakes sound right.

What waits for it is kept in memory only. A restart loses a translation, never the words: those stand in the desk.
"""

import asyncio
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import structlog

from safetybot.core.effects import Translate
from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.events import Translated
from safetybot.core.ports import Clock, Store

log = structlog.get_logger()

MOST_WAITING: Final = 100
"""Of a flood only so much is translated: a person reads no more."""
LONGEST: Final = 100_000
"""Bytes of an answer; more is no translation."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One message to be translated."""

    conversation: str
    message: str
    words: str = field(repr=False)


@dataclass(slots=True, kw_only=True)
class Translator:
    """Runs the command for one message after the other. Without a command it does nothing."""

    command: Sequence[str]
    seconds: float
    store: Store
    clock: Clock
    done: Callable[[], None]
    _waiting: "asyncio.Queue[Wanted]" = field(default_factory=lambda: asyncio.Queue(MOST_WAITING))

    def ask(self, conversation: str, effect: Translate) -> None:
        """Let it be translated, when nothing more urgent keeps the command busy."""
        try:
            self._waiting.put_nowait(Wanted(conversation, effect.message, effect.words))
        except asyncio.QueueFull:
            log.warning("translation-left-out", count=MOST_WAITING)

    async def run(self) -> None:
        """Work for ever."""
        while True:
            await self.step()

    async def step(self) -> None:
        """Translate the next message, and let the desk have it."""
        wanted = await self._waiting.get()
        words = await self._translated(wanted.words)
        event = Translated(
            id=f"translated:{uuid.uuid4().hex}",
            at=self.clock.now(),
            conversation=wanted.conversation,
            message=wanted.message,
            words=words,
            original=wanted.words,
        )
        with suppress(OperatorError, NetworkError):  # the store has said so itself
            async with self.store.begin() as tx:
                await tx.inbox.put([event])
            self.done()

    async def _translated(self, words: str) -> str:
        """What the command makes of them; empty when it fails. It gets them on its standard input, never as arguments:
        those stand in the list of processes.
        """
        try:
            process = await asyncio.create_subprocess_exec(
                *self.command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,  # it might say the words again, and end in a log
                limit=LONGEST,
            )
        except OSError as error:
            log.error("translation-failed", error=type(error).__name__)
            return ""
        try:
            async with asyncio.timeout(self.seconds):
                said, _ = await process.communicate(words.encode(errors="replace"))
        except (TimeoutError, OSError) as error:
            log.error("translation-failed", error=type(error).__name__)
            return ""
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if process.returncode or len(said) > LONGEST:
            log.error("translation-failed", status=process.returncode)
            return ""
        return said.decode("utf-8", "replace").strip()
