"""The recommended stack: signal-cli's daemon, on its UNIX socket.

It must run with `--receive-mode manual`: then it takes nothing from Signal before somebody has subscribed, and what
comes while nobody has waits there.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import structlog

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.signal.outcomes import read_error, read_result
from safetybot.transports.signal.rpc import (
    ANSWER_SECONDS,
    Connection,
    NoAnswerError,
    NotAskedError,
    RefusedError,
    connected,
    ignore,
)
from safetybot.transports.signal.stack import (
    Given,
    Identity,
    Keep,
    NotTrustedError,
    Problem,
    Text,
    To,
    identities_of,
)
from safetybot.transports.signal.translate import ACI

PING_EVERY_SECONDS: Final = 30.0
PING_SECONDS: Final = 5.0

log = structlog.get_logger()


class Daemon:
    """One account of a daemon, which may have others."""

    def __init__(
        self,
        socket: Path,
        account: str | None,
        *,
        subscribe: bool = True,
        ping_every: float = PING_EVERY_SECONDS,
        ping: float = PING_SECONDS,
        answer: float = ANSWER_SECONDS,
    ) -> None:
        """`account` is its number or its ACI; it may be left out where the daemon has but one.

        `subscribe`: what comes for it is handed to us, and to nobody else.

        The spans are seconds: between two looks whether the daemon is alive, for its answer to them, and to others.
        """
        self._socket = socket
        self._given = account
        self._subscribes = subscribe
        self._ping_every = ping_every
        self._ping = ping
        self._answer = answer
        self._own = account.lower() if account and ACI.fullmatch(account.lower()) else ""
        self._which: Mapping[str, str] = {}
        """What every request says of the account: nothing, where the daemon has one only."""
        self._connection: Connection | None = None
        self._met = False

    @property
    def account(self) -> str:
        return self._own

    async def receive(self, keep: Keep, ready: Callable[[], None]) -> None:
        async with self.connected(keep) as connection:
            if self._subscribes:
                await self._subscribe()
            ready()
            await self._watch(connection)

    @asynccontextmanager
    async def connected(self, keep: Keep = ignore) -> AsyncIterator[Connection]:
        """Inside the block the daemon can be asked; nothing is received before somebody subscribes.

        Raises NetworkError when there is no daemon, OperatorError when it does not have the account.
        """
        async with connected(self._socket, keep) as connection:
            self._connection = connection
            try:
                self._which = await self._find_account()
                self._own = self._own or await self._find_own()
                self._met = True
                yield connection
            finally:
                self._connection = None

    async def send(self, to: To, text: Text) -> Given | Problem:
        params: dict[str, Any] = {"message": text.body}
        if text.quotes is not None:
            params |= {"quoteTimestamp": text.quotes, "quoteAuthor": self._own}
        if text.edits is not None:
            params["editTimestamp"] = text.edits
        if text.mentions:
            params["mention"] = [f"{start}:1:{aci}" for start, aci in text.mentions]
        return await self._send("send", to, params)

    async def delete(self, to: To, timestamp: int) -> Given | Problem:
        return await self._send("remoteDelete", to, {"targetTimestamp": timestamp})

    async def identities(self, person: str = "") -> Sequence[Identity]:
        listed = await self.call("listIdentities", **({"number": person} if person else {}))
        return identities_of(
            (aci, str(entry.get("fingerprint")), entry.get("trustLevel") != "UNTRUSTED")
            for entry in _entries(listed)
            if (aci := _uuid(entry)) and aci != self._own
        )

    async def trust(self, person: str) -> None:
        try:
            await self.call("trust", recipient=person, trustAllKnownKeys=True)
        except RefusedError:
            raise NotTrustedError from None

    async def accept(self, person: str) -> None:
        await self.call("sendMessageRequestResponse", recipient=[person], type="accept")

    async def timer(self, person: str) -> int | None:
        listed = await self.call("listContacts", recipient=[person], allRecipients=True)
        found = [entry.get("messageExpirationTime") for entry in _entries(listed) if _uuid(entry) == person]
        return next((seconds for seconds in found if isinstance(seconds, int)), None)

    async def set_timer(self, person: str, seconds: int) -> None:
        await self.call("updateContact", recipient=person, expiration=seconds)

    async def members(self, group: str) -> Collection[str]:
        listed = await self.call("listGroups", groupId=[group])
        return frozenset(
            aci
            for entry in _entries(listed)
            if entry.get("id") == group and entry.get("isMember") is not False
            for member in _entries(entry.get("members"))
            if (aci := _uuid(member)) and aci != self._own
        )

    async def enter(self, group: str) -> None:
        await self.call("updateGroup", groupId=group)

    async def leave(self, group: str) -> None:
        await self.call("quitGroup", groupId=group)

    async def answer_challenge(self, challenge: str, captcha: str) -> None:
        await self.call("submitRateLimitChallenge", challenge=challenge, captcha=captcha)

    async def call(self, method: str, **params: Any) -> Any:
        """One request about the account. Raises NetworkError: `rpc` says which."""
        if self._connection is None:
            raise NotAskedError
        return await self._connection.call(method, {**self._which, **params}, self._answer)

    async def _send(self, method: str, to: To, params: Mapping[str, Any]) -> Given | Problem:
        whom: dict[str, Any] = {"groupId": to.group} if to.group else {"recipient": [to.person]}
        try:
            return read_result(await self.call(method, **whom, **params))
        except (RefusedError, NoAnswerError, NotAskedError) as error:
            return read_error(error, group=bool(to.group))

    async def _subscribe(self) -> None:
        subscription = await self.call("subscribeReceive")
        if not isinstance(subscription, int):
            raise NetworkError("signal-cli does not let us receive", "Run its daemon with `--receive-mode manual`.")

    async def _watch(self, connection: Connection) -> None:
        """Return when the connection ends; end it when nothing answers any more."""
        ended = asyncio.create_task(connection.ended.wait())
        try:
            while not (await asyncio.wait((ended,), timeout=self._ping_every))[0]:
                before = connection.lines
                try:
                    await connection.call("version", {}, self._ping)
                except NoAnswerError:
                    # While we keep what has come, the answer stands behind it: the slow ones are we.
                    if not connection.keeping and connection.lines == before:
                        log.warning("stack-silent", transport="signal")
                        return
                except NotAskedError:
                    return  # there is nobody to ask; what has come is still being kept
                except RefusedError:
                    pass  # an answer all the same
        finally:
            ended.cancel()

    async def _find_account(self) -> Mapping[str, str]:
        """How requests name our account. A daemon that was started for one account does not know this question."""
        try:
            accounts = _entries(await self.call("listAccounts"))
        except RefusedError:
            return {}
        named = [entry for entry in accounts if self._given in (None, entry.get("number"), entry.get("aci"))]
        named = named or [entry for entry in accounts if self._own and len(accounts) == 1]
        if len(named) != 1:
            problem = "signal-cli does not have the account of [signal]"
            kind = NetworkError if self._met else OperatorError  # it had it, and will have it again
            raise kind(problem, "Register or link it (`safetybot signal …`), and name it in [signal] account.")
        number, aci = named[0].get("number"), named[0].get("aci")
        self._given = self._given or number
        self._own = self._own or (aci if isinstance(aci, str) else "")
        return {"account": str(number or aci)}

    async def _find_own(self) -> str:
        """Our own ACI. signal-cli lists itself, too: a safety number whose halves are the same is one's own."""
        for entry in _entries(await self.call("listIdentities")):
            digits = str(entry.get("safetyNumber")).replace(" ", "")
            if (own := _uuid(entry)) and digits.isdecimal() and digits[:30] == digits[30:]:
                return own
        raise NetworkError("signal-cli does not say which account it has", "Write its ACI into [signal] account.")


def _entries(listed: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []


def _uuid(entry: Mapping[str, Any]) -> str:
    uuid = entry.get("uuid")
    return uuid.lower() if isinstance(uuid, str) else ""
