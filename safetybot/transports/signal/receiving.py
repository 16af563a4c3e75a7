"""Receiving for ever, whoever does it: the bot, or a process that does nothing else."""

import asyncio
import random
from collections.abc import Callable
from typing import Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.transports.signal.stack import Keep, Stack

FIRST_PAUSE_SECONDS: Final = 1.0
LONGEST_PAUSE_SECONDS: Final = 10.0
"""Whatever has ended the connection: somebody may be writing."""

log = structlog.get_logger()


async def receive(
    stack: Stack, keep: Keep, begun: Callable[[], None], first_pause: float = FIRST_PAUSE_SECONDS
) -> None:
    """One connection after the other. Raises OperatorError when the next one would be no better."""
    failures = 0

    def working() -> None:
        nonlocal failures
        failures = 0
        begun()

    while True:
        try:
            await stack.receive(keep, working)
            ended = "connection-ended"
        except NetworkError as error:
            ended = type(error).__name__
        longest = min(first_pause * 2.0**failures, LONGEST_PAUSE_SECONDS)
        pause = random.uniform(longest / 2, longest)  # noqa: S311
        failures += 1
        log.warning("stack-gone", transport="signal", status=ended, seconds=round(pause, 1))
        await asyncio.sleep(pause)
