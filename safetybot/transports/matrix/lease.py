"""One living copy of a device: a lease among the bot account's own data on the homeserver.

Two copies of one device take each other's messages and keys. On one machine the lock on the folder keeps a second one
out; a copied folder, here or on another machine, is the same device with a lock of its own. So before anything else is
asked of the homeserver a copy looks whether another one renews the lease. Nobody's clock is compared: a lease that does
not change for longer than its holder may work without renewing it is nobody's.

The homeserver learns nothing but that the bot runs, and two random-looking words.
"""

import asyncio
import hashlib
import os
import secrets
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

import structlog

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.matrix.account import Account
from safetybot.transports.matrix.client import Answer, BotClient, token_refused
from safetybot.transports.matrix.patience import asked_wait
from safetybot.transports.matrix.patiently import NETWORK_ERRORS, RefusedError, patiently

TYPE: Final = "safetybot.lease"
REQUEST_SECONDS: Final = 8.0
LAST_REQUEST_SECONDS: Final = 2.0
AGAIN_SECONDS: Final = 1.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast, in seconds. `watch` is longer than `sure`: nothing is taken from one who may be at work.

    renew   the holder says so often that it lives; once may fail
    sure    so long after it has said so the holder may work
    watch   so long another copy looks on before it takes over …
    look    … and so often
    settle  two may take over at once: after so long both see who was last
    """

    renew: float = 10.0
    sure: float = 25.0
    watch: float = 35.0
    settle: float = 2.0
    look: float = 2.0


PACE: Final = Pace()


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the lease: where its last holder runs, and the last word it wrote; none when it was given back."""

    place: str
    word: str


class Lease:
    """The lease of one device: `take` it, `keep` it, and ask `held` before each thing the device does."""

    def __init__(self, account: Account, folder: Path, pace: Pace = PACE) -> None:
        """Prepare; nobody is asked yet. `folder` holds the crypto store of the device."""
        # A line of its own: it must not wait behind what it stands guard over.
        self._client = BotClient(account.homeserver, account.user_id, folder=folder, pickle_key="")
        self._client.access_token = account.access_token
        user, kind = quote(account.user_id, safe=""), quote(f"{TYPE}.{account.device_id}", safe="")
        self._path = f"/user/{user}/account_data/{kind}"
        self._place = place_of(folder, account.access_token)
        self._pace = pace
        self._words: set[str] = set()
        """What we have written last; more than one when the homeserver did not say whether it took it."""
        self._sure_since = float("-inf")
        self._failed_at = float("-inf")
        self._taken = self._closed = False
        self._turn = asyncio.Lock()

    async def during(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Take it, do the work, and give it back. Raises OperatorError, and ends the work, when another copy has it."""
        tasks: list[asyncio.Task[None]] = []
        try:
            await self.take()
            tasks = [asyncio.create_task(work()), asyncio.create_task(self.keep())]
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.close()

    async def take(self) -> None:
        """Have it: at once when it is free or was ours. Raises OperatorError when another copy renews it."""
        written = await patiently(self._read)
        another = bool(written.word) and written.place != self._place
        if another:
            log.warning("another-copy-may-run", transport="matrix", seconds=self._pace.watch)
            await self._watch(written)
        await patiently(self._write)
        if another:
            await asyncio.sleep(self._pace.settle)
            await patiently(self._look)

    async def keep(self) -> None:
        """Renew it for ever; a homeserver that is down is no reason to end. Raises OperatorError when it is lost."""
        while True:
            await asyncio.sleep(self._pace.renew)
            try:
                async with self._turn:
                    await self._renew()
            except NETWORK_ERRORS as error:
                log.info("lease-not-renewed", transport="matrix", error=type(error).__name__)

    async def held(self) -> None:
        """Return when nobody else can have it: at once as a rule, after asking when we were frozen or cut off.

        Raises OperatorError when another copy has it, NetworkError while nobody can tell.
        """
        if self._is_sure():
            return
        async with self._turn:
            if self._is_sure():
                return
            if _now() - self._failed_at < AGAIN_SECONDS:
                raise _nobody_can_tell()
            await self._renew()

    async def close(self) -> None:
        """Give it back, so that the next copy need not watch it; without success nothing is lost but that time."""
        ours, self._closed = self._is_sure(), True
        try:
            if ours:
                # The place stays: one we have taken it from, back only now, must see that it is no longer its own.
                content = asdict(Written(self._place, ""))
                with suppress(*NETWORK_ERRORS):
                    await self._client.request("PUT", self._path, content, seconds=LAST_REQUEST_SECONDS)
        finally:
            await self._client.close()

    async def _watch(self, before: Written) -> None:
        """Look on until it has not changed for long enough. What nobody could see does not count."""
        since = _now()
        while _now() - since < self._pace.watch:
            await asyncio.sleep(self._pace.look)
            try:
                now = await self._read()
            except NETWORK_ERRORS:
                now = await patiently(self._read)
                since = _now()
            if not now.word:
                return
            if now != before:
                raise _another()

    async def _renew(self) -> None:
        if self._closed:
            raise _nobody_can_tell()
        try:
            await self._look()
            await self._write()
        except NETWORK_ERRORS:
            self._failed_at = _now()
            raise

    async def _look(self) -> None:
        """Raises OperatorError when another copy has had it since, and whenever it is asked from then on."""
        written = await self._read()
        given_back_by_another = not written.word and written.place not in ("", self._place)
        self._taken = self._taken or given_back_by_another or (written.word != "" and written.word not in self._words)
        if self._taken:
            raise _another()

    def _is_sure(self) -> bool:
        return not (self._taken or self._closed) and _now() - self._sure_since < self._pace.sure

    async def _read(self) -> Written:
        answer = await self._client.request("GET", self._path, seconds=REQUEST_SECONDS)
        # Without the error code it is a proxy that does not find the homeserver.
        content = {} if answer.errcode == "M_NOT_FOUND" else _good(answer).body
        return Written(str(content.get("place", "")), str(content.get("word", "")))

    async def _write(self) -> None:
        began, word = _now(), secrets.token_hex(8)
        self._words.add(word)
        content = asdict(Written(self._place, word))
        _good(await self._client.request("PUT", self._path, content, seconds=REQUEST_SECONDS))
        self._words = {word}
        self._sure_since = began


def place_of(folder: Path, secret: str) -> str:
    """A word for this folder on this machine: another one for every copy of it, the same after every restart.

    A clone of the whole machine has the same word. It starts, and the first one ends when it next renews: never silent,
    never both for long. `secret` keeps the homeserver from guessing what the word stands for.
    """
    machine = b""
    with suppress(OSError):
        machine = Path("/etc/machine-id").read_bytes()
    whole = folder.resolve()
    here = f"{os.uname().nodename}\n{whole}\n{whole.stat().st_ino}\n"
    key = hashlib.sha256(secret.encode()).digest()
    return hashlib.blake2s(here.encode(errors="replace") + machine, key=key, digest_size=16).hexdigest()


def _good(answer: Answer) -> Answer:
    if answer.errcode == "M_UNKNOWN_TOKEN":
        raise token_refused()
    if not answer.good:
        raise RefusedError(asked_wait(answer.body.get("retry_after_ms")))
    return answer


def _now() -> float:
    """Seconds that also pass while the machine sleeps; nobody can turn this clock."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def _nobody_can_tell() -> NetworkError:
    return NetworkError("the homeserver does not say whether another copy of our device is at work", "We go on trying.")


def _another() -> OperatorError:
    return OperatorError(
        "another safetybot is running on this device of the bot's account",
        "find it and stop it: a copied data folder is the same device. A second bot needs an account of its own.",
    )
