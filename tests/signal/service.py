"""A Signal service of our own: as much of it as two accounts need to register and to exchange encrypted messages.

It sees what Signal's service sees: numbers, keys, and envelopes that it cannot open. An envelope is handed out again
with every connection until it is acknowledged. Its accounts live in memory, and end with it.
"""

import asyncio
import base64
import itertools
import json
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from ssl import SSLContext
from typing import Any

from aiohttp import BasicAuth, WSMsgType, web

from tests.signal import wire

REQUEST, RESPONSE = 1, 2
RECEIPT = 5
"""The type of an envelope with nothing in it: the service itself says that a message has arrived."""
JSON_BODY = "content-type:application/json"

Answer = tuple[int, Any]
NOTHING_THERE: Answer = 404, {}


@dataclass
class Account:
    """One number. `keys` is what its last registration brought: the same number again has new ones."""

    number: str
    aci: str = field(default_factory=lambda: str(uuid.uuid4()))
    pni: str = field(default_factory=lambda: str(uuid.uuid4()))
    keys: dict[str, Any] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    queue: dict[int, bytes] = field(default_factory=dict)
    """Envelopes not yet acknowledged, oldest first."""
    connection: "Connection | None" = None

    @property
    def identity(self) -> dict[str, Any]:
        return {"uuid": self.aci, "pni": self.pni, "number": self.number, "usernameHash": None}


@dataclass(eq=False)
class Connection:
    """The websocket of one account."""

    socket: web.WebSocketResponse

    async def push(self, id: int, envelope: bytes) -> None:
        now = str(int(time.time() * 1000))
        await self.request(id, "PUT", "/api/v1/message", envelope, f"X-Signal-Timestamp: {now}")

    async def request(self, id: int, verb: str, path: str, body: bytes = b"", *headers: str) -> None:
        head = wire.piece(1, verb) + wire.piece(2, path) + (wire.piece(3, body) if body else b"")
        request = head + wire.number(4, id) + b"".join(wire.piece(5, header) for header in headers)
        await self._send(wire.number(1, REQUEST) + wire.piece(2, request))

    async def respond(self, id: int, answer: Answer) -> None:
        status, body = answer
        head = wire.number(1, id) + wire.number(2, status) + wire.piece(3, "OK" if status < 300 else "no")
        response = head + wire.piece(4, json.dumps(body)) + wire.piece(5, JSON_BODY)
        await self._send(wire.number(1, RESPONSE) + wire.piece(3, response))

    async def _send(self, frame: bytes) -> None:
        with suppress(ConnectionError):  # what is not acknowledged comes again
            await self.socket.send_bytes(frame)


@dataclass
class Service:
    """The accounts, by ACI, and what has become of what was asked for."""

    accounts: dict[str, Account] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    """What was asked for that is not here."""
    acknowledged: dict[int, float] = field(default_factory=dict)
    """When each envelope was, by the timestamp its sender gave it; on the clock of the event loop."""
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def of_number(self, number: str) -> Account:
        """The account of a number; a new one when nobody has it."""
        for account in self.accounts.values():
            if account.number == number:
                return account
        account = Account(number)
        self.accounts[account.aci] = account
        return account

    async def answer(self, who: Account | None, verb: str, target: str, body: Any) -> Answer:
        """Answer one request, whether it came by itself or through the websocket."""
        path, _, _ = target.partition("?")
        match verb, path.strip("/").split("/"):
            case _, ["v1", "verification", "session", *_]:
                return 200, _verification(verified=verb == "PUT" and path.endswith("/code"), number=body.get("number"))
            case "GET", ["v1", "accounts", "whoami"] if who:
                return 200, who.identity | {"entitlements": {"badges": [], "backup": None}}
            case "GET", ["v2", "keys"]:
                return 200, {"count": 100, "pqCount": 100}
            case "GET", ["v2", "keys", aci, _] if aci in self.accounts:
                return 200, _keys(self.accounts[aci])
            case "PUT", ["v1", "messages", aci] if who and aci in self.accounts:
                await self._queue(who, self.accounts[aci], body)
                return 200, {"needsSync": False}
            case "GET", ["v1", "profile", aci, *_] if aci in self.accounts:
                return 200, _profile(self.accounts[aci])
            case "PUT", ["v1", "profile"] if who:
                who.profile = body
                return 200, ""
            case "PUT", ["v2", "keys"] | ["v1", "accounts", "attributes"]:
                return 204, {}
            case "GET", ["v1", "certificate", "delivery"]:
                return 200, {"certificate": ""}
            case "GET", ["v1", "devices"]:
                return 200, {"devices": []}
            case "GET", ["v1", "storage", "auth"] | ["v2", "svr" | "directory" | "backup", "auth"]:
                return 200, {"username": "a", "password": "b"}
            case "GET", ["v1", "keepalive"]:
                return 200, {}
        self.missing.append(f"{verb} {path}")
        return NOTHING_THERE

    def register(self, number: str, body: dict[str, Any]) -> Answer:
        """Give a number new keys. Its ACI stays; a client that is still connected is gone."""
        account = self.of_number(number)
        known, account.keys = bool(account.keys), body
        return 200, account.identity | {"storageCapable": False, "reregistration": known}

    async def connect(self, account: Account, socket: web.WebSocketResponse) -> None:
        """Serve one websocket to its end."""
        connection = account.connection = Connection(socket)
        for id, envelope in list(account.queue.items()):
            await connection.push(id, envelope)
        await connection.request(next(self._numbers), "PUT", "/api/v1/queue/empty")
        async for message in socket:
            if message.type is WSMsgType.BINARY:
                await self._frame(account, connection, message.data)
        if account.connection is connection:
            account.connection = None

    async def _frame(self, account: Account, connection: Connection, frame: bytes) -> None:
        parts = dict(wire.fields(frame))
        if parts[1] == RESPONSE:
            response = dict(wire.fields(_bytes(parts[3])))
            if response[2] == 200 and (envelope := account.queue.pop(int(response[1]), None)):
                parts = dict(wire.fields(envelope))
                if parts[1] != RECEIPT:
                    self.acknowledged[int(parts[5])] = asyncio.get_running_loop().time()
                    await self._confirm(account, parts)
            return
        request = dict(wire.fields(_bytes(parts[2])))
        body = _json(_bytes(request.get(3, b"")))
        answer = await self.answer(account, _bytes(request[1]).decode(), _bytes(request[2]).decode(), body)
        await connection.respond(int(request[4]), answer)

    async def _queue(self, sender: Account, receiver: Account, body: dict[str, Any]) -> None:
        for message in body["messages"]:
            content = wire.piece(8, base64.b64decode(message["content"] + "=="))
            await self._hand_out(sender, receiver, message["type"], body["timestamp"], content)

    async def _confirm(self, receiver: Account, message: dict[int, int | bytes]) -> None:
        """Let its sender know that a message has arrived, as the service does for those that are not sealed."""
        sender = self.accounts.get(_bytes(message[11]).decode())
        if sender:
            await self._hand_out(receiver, sender, RECEIPT, int(message[5]))

    async def _hand_out(
        self, sender: Account, receiver: Account, type: int, timestamp: int | str, content: bytes = b""
    ) -> None:
        id, now = next(self._numbers), int(time.time() * 1000)
        envelope = (
            wire.number(1, type)
            + wire.number(5, int(timestamp))
            + wire.number(7, 1)
            + content
            + wire.piece(9, str(uuid.uuid4()))
            + wire.number(10, now)
            + wire.piece(11, sender.aci)
            + wire.piece(13, receiver.aci)
            + wire.number(14, 1)
        )
        receiver.queue[id] = envelope
        if receiver.connection:
            await receiver.connection.push(id, envelope)


def _verification(*, verified: bool, number: str | None) -> dict[str, Any]:
    return {
        "id": number or "session",
        "nextSms": 0,
        "nextCall": 0,
        "nextVerificationAttempt": 0,
        "allowedToRequestCode": True,
        "requestedInformation": [],
        "verified": verified,
    }


def _keys(account: Account) -> dict[str, Any]:
    device = {
        "deviceId": 1,
        "registrationId": account.keys["accountAttributes"]["registrationId"],
        "signedPreKey": account.keys["aciSignedPreKey"],
        "pqPreKey": account.keys["aciPqLastResortPreKey"],
    }
    return {"identityKey": account.keys["aciIdentityKey"], "devices": [device]}


def _profile(account: Account) -> dict[str, Any]:
    return {
        "identityKey": account.keys["aciIdentityKey"],
        **{name: account.profile.get(name) for name in ("name", "about", "aboutEmoji")},
        "unidentifiedAccess": None,
        "unrestrictedUnidentifiedAccess": False,
        "capabilities": {},
        "badges": [],
        "uuid": account.aci,
        "credential": None,
    }


def _bytes(value: int | bytes) -> bytes:
    assert isinstance(value, bytes)
    return value


def _json(body: bytes) -> Any:
    return json.loads(body) if body else {}


def _application(service: Service) -> web.Application:
    def who(login: str) -> Account | None:
        return service.accounts.get(login.partition(".")[0])

    def login(request: web.Request) -> str:
        header = request.headers.get("Authorization", "")
        return BasicAuth.decode(header).login if header else request.query.get("login", "")

    async def websocket(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=True)
        account = who(login(request))
        await socket.prepare(request)
        if account:
            await service.connect(account, socket)
        else:
            await service.connect(Account(""), socket)
        return socket

    async def rest(request: web.Request) -> web.Response:
        body = _json(await request.read())
        if request.path == "/v1/registration":
            status, answer = service.register(login(request), body)
        else:
            status, answer = await service.answer(who(login(request)), request.method, request.path_qs, body)
        return web.json_response(answer, status=status)

    application = web.Application()
    application.router.add_get("/v1/websocket/", websocket)
    application.router.add_route("*", "/{path:.*}", rest)
    return application


@asynccontextmanager
async def serve(socket: Path, certificate: SSLContext) -> AsyncIterator[Service]:
    """Run one on a UNIX socket while the block lasts."""
    service = Service()
    runner = web.AppRunner(_application(service), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.UnixSite(runner, str(socket), ssl_context=certificate).start()
        yield service
    finally:
        await runner.cleanup()
