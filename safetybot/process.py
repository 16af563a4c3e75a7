"""A process that works until it is told to end."""

import asyncio
import signal
from collections.abc import Coroutine

import structlog

log = structlog.get_logger()


async def until_stopped(work: Coroutine[None, None, None]) -> None:
    """Run `work` until it fails or the process is asked to end."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("stopped")
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _first(group: BaseException) -> BaseException:
    """The error that ended the group: the one the operator has to read."""
    while isinstance(group, BaseExceptionGroup):
        group = group.exceptions[0]
    return group
