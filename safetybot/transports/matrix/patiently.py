"""Asking a homeserver until it answers."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import aiohttp
import structlog

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.matrix.client import token_refused
from safetybot.transports.matrix.patience import asked_wait, wait_before

T = TypeVar("T")

NETWORK_ERRORS = (aiohttp.ClientError, TimeoutError, OSError, NetworkError)

log = structlog.get_logger()


class RefusedError(NetworkError):
    """The homeserver answered with an error that may pass; `wait` is what it asked for, in seconds."""

    def __init__(self, wait: float | None = None) -> None:
        super().__init__("the homeserver refused a request", "We try again.")
        self.wait = wait


def must(response: Any, wanted: type[T]) -> T:
    """The response, when it is of the wanted sort; the library returns errors instead of raising them."""
    if isinstance(response, wanted):
        return response
    raise error_of(response)


def error_of(response: Any) -> OperatorError | RefusedError:
    """The exception for an error that the library returned."""
    if response.status_code == "M_UNKNOWN_TOKEN":
        return token_refused()
    return RefusedError(asked_wait(response.retry_after_ms))


async def patiently(call: Callable[[], Awaitable[T]], attempts: int | None = None) -> T:
    """Call until it answers, waiting longer each time, so that a failing server gets at most one request a second."""
    attempt = 0
    while True:
        try:
            return await call()
        except NETWORK_ERRORS as error:
            attempt += 1
            if attempt == attempts:
                raise
            wait = wait_before(attempt, random.random(), getattr(error, "wait", None))  # noqa: S311
            log.warning("homeserver-not-answering", transport="matrix", attempt=attempt, seconds=round(wait))
            await asyncio.sleep(wait)
