"""The websocket of signal-cli-rest-api, read frame by frame, with an ear for its falling silent."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Literal

import aiohttp
import structlog
from aiohttp.http import WSMessageNoDecodeText

from safetybot.transports.signal.rest_api import as_network_error
from safetybot.transports.signal.stack import Keep

LONGEST_FRAME: Final = 2**26
CLOSE_SECONDS: Final = 1.0

log = structlog.get_logger()


async def listen(
    http: aiohttp.ClientSession,
    url: str,
    keep: Keep,
    opened: Callable[[], None],
    quiet: float,
) -> None:
    """Keep every frame before the next one is read, until the connection ends, however it ends.

    After `quiet` seconds without a frame the other end is pinged; it counts as gone when it stays quiet for as long
    again. While `keep` is waited for nothing is read, and no silence is counted.

    Raises NetworkError when the connection cannot be opened.
    """
    timeout = aiohttp.ClientWSTimeout(ws_close=CLOSE_SECONDS)
    with as_network_error():
        connection = await http.ws_connect(
            url, timeout=timeout, autoping=False, max_msg_size=LONGEST_FRAME, decode_text=False
        )
    async with connection as socket:
        opened()
        while (frame := await _next_frame(socket, quiet)) is not None:
            if frame.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
                await keep([frame.data])
            elif frame.type is aiohttp.WSMsgType.PING:
                await _say(socket.pong(frame.data), quiet)
            elif frame.type is not aiohttp.WSMsgType.PONG:
                log.warning("websocket-ended", transport="signal", status=socket.close_code)
                return
    log.warning("websocket-silent", transport="signal", seconds=quiet)


async def _next_frame(
    socket: aiohttp.ClientWebSocketResponse[Literal[False]], quiet: float
) -> WSMessageNoDecodeText | None:
    """The next frame of any sort; None when nothing comes, not even an answer to a ping."""
    for last in (False, True):
        try:
            async with asyncio.timeout(quiet):
                return await socket.receive()
        except TimeoutError:
            if not last:
                await _say(socket.ping(), quiet)
    return None


async def _say(frame: Awaitable[None], seconds: float) -> None:
    """Send a control frame. A failure is not told: reading will show that the connection has ended, or is silent."""
    try:
        async with asyncio.timeout(seconds):
            await frame
    except (aiohttp.ClientError, TimeoutError, OSError):
        pass
