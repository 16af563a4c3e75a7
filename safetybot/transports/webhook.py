"""The second way out, for when Matrix itself is down: one POST to an address that the operator has chosen.

Whoever runs the other end reads a case's code and priority, since when it waits, whether it is a drill and whether
somebody has come, or a fixed word for what is wrong with the bot itself; nothing else ever leaves here.
"""

import asyncio
import json
import re
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import aiohttp

from safetybot.core.effects import MATTERS, Ring
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from safetybot.core.ids import RANDOM_CHARACTERS, make_code, read_code
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent, Traits
from safetybot.core.ports import Clock, Mailbox
from safetybot.core.priority import Priority
from safetybot.transports.shapes import SHAPES, Notice, Request, Shape

SECONDS: Final = 10.0
CONNECT_SECONDS: Final = 5.0
LONGEST_WAIT: Final = 30.0
"""Whatever the other end asks for: a page counts as failed after two minutes, and that must be noticed in time."""
LONGEST_ANSWER: Final = 16_384
"""So many bytes of an answer are read, to see whether the page was really taken. They are neither kept nor logged."""

NEVER_REACHED: Final = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
NETWORK_ERRORS: Final = (aiohttp.ClientError, TimeoutError, OSError)

_ADDRESS: Final = "see that [webhook] url and shape are what the other end expects"
_CURES: Final = {
    "network": ("nobody answers there", "see that this machine may reach the address in [webhook] url"),
    "not-allowed": ("the other end does not accept the secret", "write the right one into [webhook] secret_file"),
    "refused": ("the other end refuses the page", _ADDRESS),
    "redirected": ("the other end is somewhere else now", "write where into [webhook] url: redirects are not followed"),
    "unexpected-answer": ("something else answers there", _ADDRESS),
}
"""What is wrong, and the cure, by the word in NotSent."""


class WebhookTransport:
    """Sends pages to one address, and receives nothing."""

    name: Final = "webhook"
    traits: Final = Traits()

    def __init__(self, url: str, shape: str, secret: str | None, clock: Clock) -> None:
        """Raises OperatorError when the secret is not one for this shape."""
        self._shape = SHAPES[shape]
        self._secret = secret or ""
        if not self._shape.secret.fullmatch(self._secret):
            raise OperatorError(
                f'[webhook] the secret is {"missing" if not secret else "not right"} for the shape "{shape}"',
                f"write {self._shape.wants} into a file that only the bot can read: [webhook] secret_file",
            )
        self._url = url
        self._clock = clock

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Nothing ever arrives this way: it is ready at once."""
        ready()
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """One POST. The id of what was sent is our own: what the other end answers is not kept."""
        notice = _read(outgoing, self._clock.now())
        return NotSent("not-a-page", again=False) if notice is None else await self._give(notice)

    async def try_out(self) -> Finding:
        """Ring as a drill, and say at once that it is over: only a telephone that rings proves the way to it."""
        for ring in (Ring.TRIGGER, Ring.RESOLVE):
            id, code = secrets.token_hex(16), make_code((0,) * RANDOM_CHARACTERS)
            match await self._give(Notice(id, ring, code, Priority.P0, drill=True, since=self._clock.now())):
                case NotSent(reason):
                    problem, cure = _CURES.get(reason, ("the other end is in trouble", "try again later"))
                    return Finding("webhook", False, problem, cure)
        return Finding("webhook", True)

    async def _give(self, notice: Notice) -> Sent | NotSent:
        now = self._clock.now()
        request = self._shape.make(notice, self._secret, now)
        try:
            return await self._post(request, notice.id, now)
        except NEVER_REACHED:
            return NotSent("network")
        except NETWORK_ERRORS:
            return NotSent("network", perhaps=True)

    async def _post(self, request: Request, id: str, now: datetime) -> Sent | NotSent:
        headers = {"User-Agent": "safetybot", "Accept-Encoding": "identity", **request.headers}
        timeout = aiohttp.ClientTimeout(total=SECONDS, sock_connect=CONNECT_SECONDS)
        # A session of its own for each page: they are few, and no cookie or connection is left between them.
        async with (
            aiohttp.ClientSession(timeout=timeout, trust_env=False, auto_decompress=False) as http,
            http.post(self._url, data=request.body, headers=headers, allow_redirects=False) as response,
        ):
            if refusal := _refusal(response.status, response.headers.get("Retry-After"), now):
                return refusal
            if await _taken(response, self._shape):
                return Sent(id)
            # A log-in page of the network, say: it answers everything kindly.
            return NotSent("unexpected-answer", perhaps=True)


def _read(outgoing: Outgoing, now: datetime) -> Notice | None:
    """The notice in an outbox row; each of its parts is known or refused, so that nothing else can slip through.

    What is wrong with the bot itself has no beginning that anybody knows: it is since now.
    """
    if outgoing.kind is not OutgoingKind.PAGE:
        return None
    try:
        told = json.loads(outgoing.body)
        since = datetime.fromisoformat(told["since"]) if told["code"] not in MATTERS else now
        ring, priority, drill = Ring(told["ring"]), Priority(told["priority"]), told["drill"]
        code = told["code"] if told["code"] in MATTERS else read_code(told["code"])
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if code is None or not isinstance(drill, bool) or since.utcoffset() is None:
        return None
    return Notice(outgoing.id, ring, code, priority, drill, since.astimezone(UTC))


def _refusal(status: int, retry_after: str | None, now: datetime) -> NotSent | None:
    """What a status says when the page was not taken; a fixed word, and whether later may help."""
    match status:
        case 429:  # not the word for a homeserver that limits us: `check` would send the operator there
            return NotSent("busy", wait=_wait(retry_after, now))
        case 408 | 425:
            return NotSent("server")
        case 401 | 403:
            return NotSent("not-allowed", again=False)
        case _ if status >= 500:
            return NotSent("server", wait=_wait(retry_after, now), perhaps=True)
        case _ if status >= 400:
            return NotSent("refused", again=False)
        case _ if status >= 300:  # what stands behind it was not chosen by the operator
            return NotSent("redirected", again=False)
        case _:
            return None


def _wait(retry_after: str | None, now: datetime) -> float | None:
    """The seconds of a Retry-After header, in either of its forms, and not too many of them."""
    if retry_after is None:
        return None
    if re.fullmatch(r"[0-9]{1,9}", retry_after):
        return min(float(retry_after), LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - now).total_seconds(), 0.0), LONGEST_WAIT)


async def _taken(response: aiohttp.ClientResponse, shape: Shape) -> bool:
    """Whether the answer says that the page was taken. Of its body no more is read than is needed for that."""
    if response.status not in shape.statuses or shape.proof is None:
        return response.status in shape.statuses
    name, value = shape.proof
    read = bytearray()
    while chunk := await response.content.read(LONGEST_ANSWER - len(read)):  # nothing once it is full
        read += chunk
    try:
        answer = json.loads(read)
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and answer.get(name) == value
