"""signal-cli-rest-api over HTTP: through signalbot's client where it has the call, plainly where it has not.

Of signalbot only the client of its API is used. Its own loop ends for ever when the websocket is closed politely, takes
what is typed on our own phone for the words of others, loses the bodies of refusals, and writes what people say to
standard error. Its version is pinned exactly, because that client lives under a private name.
"""

import json
import logging
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final, Literal

import aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse
from signalbot import LOGGER_NAME, ConnectionMode, SignalAPIError
from signalbot._client import SignalAPI

from safetybot.core.errors import NetworkError

CONNECT_SECONDS: Final = 5.0
LONGEST_REFUSAL: Final = 65_536

ERRORS: Final = (aiohttp.ClientError, SignalAPIError, TimeoutError, OSError, ValueError)
"""What a call can end with, beside RefusedError. ValueError: an answer that nobody understands."""

_SWITCHED: Final = 101
_SECONDS: Final = re.compile(r"\d{1,6}", re.ASCII)

# It would put numbers and words into its lines.
logging.getLogger(LOGGER_NAME).disabled = True


class RefusedError(Exception):
    """An answer that is not a success. It keeps what was said, which may name people: it is compared, never shown."""

    def __init__(self, status: int, body: bytes, retry_after: str = "") -> None:
        super().__init__(status)
        self.status = status
        self.wait = float(retry_after) if _SECONDS.fullmatch(retry_after) else None
        try:
            told = json.loads(body)
        except ValueError:
            told = None
        told = told if isinstance(told, dict) else {}
        self.said = str(told.get("error", "")).lower()
        tokens = told.get("challenge_tokens")
        self.challenges = [one for one in tokens if isinstance(one, str) and one] if isinstance(tokens, list) else []


@contextmanager
def as_network_error() -> Iterator[None]:
    """Whatever a call ends with becomes a NetworkError. The first error goes: it names the account."""
    try:
        yield
    except RefusedError:
        raise NetworkError("signal-cli-rest-api refuses a request", "its own log says why") from None
    except ERRORS:
        raise NetworkError(
            "signal-cli-rest-api does not answer as it should", "see that it runs, and where: [signal] rest_url"
        ) from None


class RestApi:
    """One account at one signal-cli-rest-api.

    Every call has a session of its own: they are few, and nothing is left open between them.
    """

    def __init__(self, url: str, number: str, patience: float) -> None:
        """`patience`: after so many seconds without an answer nobody knows what became of a call."""
        scheme, _, self._service = url.partition("://")
        self._url = url
        self._mode = ConnectionMode.HTTPS_ONLY if scheme == "https" else ConnectionMode.HTTP_ONLY
        self._patience = patience
        self.number = number

    @asynccontextmanager
    async def session(self) -> AsyncIterator[aiohttp.ClientSession]:
        """A session whose every answer is a success; anything else is raised as RefusedError, with its body read."""
        timeout = aiohttp.ClientTimeout(total=self._patience, sock_connect=CONNECT_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=False, middlewares=(_successes,)) as http:
            yield http

    @asynccontextmanager
    async def client(self) -> AsyncIterator[SignalAPI]:
        """signalbot's client, over such a session."""
        api = SignalAPI(self._service, self.number, download_attachments=False, connection_mode=self._mode)
        async with self.session() as http:
            api._sessions._session = http
            yield api

    async def ask(self, verb: Literal["get", "put", "post"], path: str, payload: object = None) -> Any:
        """A call that signalbot does not have; what was answered, None for nothing."""
        async with self.session() as http, http.request(verb, self._url + path, json=payload) as response:
            body = await response.read()
        return json.loads(body) if body else None

    async def must(self, verb: Literal["get", "put", "post"], path: str, payload: object = None) -> Any:
        """Such a call, for which nothing but an answer will do: raises NetworkError for everything else."""
        with as_network_error():
            return await self.ask(verb, path, payload)

    async def listed(self, what: str) -> Sequence[Mapping[str, Any]]:
        """All entries of one sort: identities, contacts. Raises NetworkError."""
        entries = await self.must("get", f"/v1/{what}/{self.number}")
        return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []

    def receiving(self) -> str:
        """Where the websocket is."""
        return f"{self._url}/v1/receive/{self.number}"


async def _successes(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    """Raise for all but successes. Redirects are refused: they could lead a message to anybody."""
    response = await handler(request)
    if response.status == _SWITCHED or 200 <= response.status < 300:
        return response
    body = b""
    try:
        while (part := await response.content.read(LONGEST_REFUSAL)) and len(body) < LONGEST_REFUSAL:
            body += part
    finally:
        response.close()
    raise RefusedError(response.status, body, response.headers.get("Retry-After", ""))
