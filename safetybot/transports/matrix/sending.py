"""Sending so that those who should can read it.

The library says "sent" in cases where nobody can read what was sent: it marks a room key as shared when handing it over
failed, skips devices without a one-time key, and forgets a device that appears while it is sharing. So before anything
is encrypted we look who really has the key, and one lock for each room guards that; the requests themselves may be in
flight side by side.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

import aiohttp
import structlog
from nio import ErrorResponse, LocalProtocolError, OlmTrustError
from nio.exceptions import EncryptionError, OlmUnverifiedDeviceError

from safetybot.core.errors import NetworkError
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.transports.matrix.client import Answer, BotClient, UnreachableError
from safetybot.transports.matrix.content import message
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.patience import asked_wait
from safetybot.transports.matrix.trust import Trust

SHARE_SECONDS = 90
SHARINGS = 3
BETWEEN_SHARINGS_SECONDS = 1.0
LIBRARY_ERRORS = (LocalProtocolError, EncryptionError, OlmTrustError, OlmUnverifiedDeviceError)
NETWORK_ERRORS = (aiohttp.ClientError, TimeoutError, OSError)

Device = tuple[str, str]
"""Whose, and its id."""
Tell = Callable[[], Awaitable[None]]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What goes over the wire, and how many devices that should read it did not get its key."""

    content: Mapping[str, Any]
    unreached: int


async def _tell_nobody() -> None:
    """What is found out while sending is nobody else's business."""


class Sender:
    """Sends through one client, and says who could not be given the key."""

    def __init__(
        self, client: BotClient, trust: Trust, directs: Directs, desk: str, *, tell: Tell = _tell_nobody
    ) -> None:
        """Send through this client; the stricter rule is for `desk` and for the direct chats with responders.

        `tell` is called before something is refused because an identity has changed.
        """
        self._client = client
        self._trust = trust
        self._directs = directs
        self._desk = desk
        self._tell = tell
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._keyless: set[Device] = set()
        """Devices that had no one-time key for us when we last asked."""

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once. Never raises for what network, server or library do; may be cancelled at any point.

        Several may be under way into one room; their order is then anybody's guess.
        """
        try:
            return await self._send(outgoing)
        except NETWORK_ERRORS as error:  # while preparing: `_put` keeps its own to itself
            log.info("send-failed", transport="matrix", error=type(error).__name__)
            return NotSent("network")
        except LIBRARY_ERRORS as error:
            log.info("send-failed", transport="matrix", error=type(error).__name__)
            return NotSent("encryption")

    async def _send(self, outgoing: Outgoing) -> Sent | NotSent:
        client = self._client
        if outgoing.kind is OutgoingKind.PAGE or _was_told_directly(outgoing):
            direct = self._directs.reach(outgoing.address)
            if isinstance(direct, NotSent):
                return direct
            outgoing = replace(outgoing, address=direct)
        room_id = outgoing.address
        room = client.rooms.get(room_id)
        if room is None:
            return await self._absent(room_id)
        if outgoing.kind is OutgoingKind.WITHDRAW:
            if outgoing.edits is None:
                return NotSent("nothing-to-withdraw", again=False)
            return await self._put(outgoing, f"redact/{quote(outgoing.edits, safe='')}", {})
        if all(user == client.user_id for user in room.users):
            return self._nobody_there(room_id)
        if outgoing.kind is OutgoingKind.TRUST:
            mark = self._trust.mark(room.users)
            if mark and outgoing.body and outgoing.body != mark:
                await self._tell()
                return NotSent("identity-changed", again=False)
            await self._trust.accept(user for user in room.users if user != client.user_id)
            return Sent(outgoing.id)
        if outgoing.kind is OutgoingKind.UNENCRYPTED:
            if room.encrypted:
                return NotSent("encrypted", again=False)
            return await self._put(outgoing, "send/m.room.message", message(outgoing))
        if not room.encrypted:
            return NotSent("not-encrypted", again=False)
        async with asyncio.timeout(SHARE_SECONDS), self._locks[room_id]:
            made = await self._encrypt(outgoing, room)
            if isinstance(made, NotSent) and made.held and outgoing.kind is OutgoingKind.NEUTRAL:
                made = await self._apart(outgoing, room)
        if isinstance(made, NotSent):
            return made
        return await self._put(outgoing, "send/m.room.encrypted", made.content, made.unreached)

    async def _apart(self, outgoing: Outgoing, room: Any) -> Encrypted | NotSent:
        """Encrypt for whoever is there, with a key that opens this one message: whoever has a room's key reads all that
        is said with it. Only where an identity has changed: elsewhere it would show which lines are neutral ones.
        """
        self._drop_key(outgoing.address)
        try:
            return await self._encrypt(outgoing, room, neutral=True)
        finally:
            self._drop_key(outgoing.address)

    async def _encrypt(self, outgoing: Outgoing, room: Any, *, neutral: bool = False) -> Encrypted | NotSent:
        """Make sure of the room's key and encrypt with it, in one go: from the last look on nothing waits.

        Devices come and go while a key is being shared, so everything is looked at again after each sharing.
        """
        room_id, tried, hopeless = outgoing.address, set[Device](), set[Device]()
        for sharing in range(SHARINGS + 1):
            readers = await self._readers(room, neutral=neutral)
            if isinstance(readers, NotSent):
                return readers
            wanted, holders = readers, self._holders(room_id)
            missing = wanted - holders
            if sharing == SHARINGS or (holders <= wanted and missing <= hopeless):
                break
            if missing & tried:
                await asyncio.sleep(BETWEEN_SHARINGS_SECONDS)
            await self._share(room_id)
            tried |= wanted
            hopeless = self._note_keyless(wanted)
        if not holders or not holders <= wanted:
            return NotSent("no-key-shared")
        if missing:
            log.warning("room-key-not-shared", transport="matrix", count=len(missing))
        _, content = self._client.encrypt(room_id, "m.room.message", message(outgoing))
        return Encrypted(content, len(missing))

    async def _readers(self, room: Any, *, neutral: bool) -> set[Device] | NotSent:
        """The devices that should be able to read what we send into this room, as the homeserver lists them now."""
        client, room_id = self._client, room.room_id
        if client.users_for_key_query & set(room.users):
            response = await client.keys_query()
            if isinstance(response, ErrorResponse):
                return self._refused(_answer(response), room_id)
        self._trust.apply(room.users, self._strict(room_id), neutral=neutral)
        others = [user for user in room.users if user != client.user_id]
        if room_id != self._desk and not neutral and any(user in self._trust.changed for user in others):
            await self._tell()
            # A page cannot wait, and nobody would release it: somebody else is paged.
            return NotSent("identity-changed", again=False, held=self._directs.account_of(room_id) is None)
        wanted = {
            (user, device.id)
            for user in others
            for device in client.device_store.active_user_devices(user)
            if not device.blacklisted
        }
        return wanted or NotSent("no-device", again=self._directs.account_of(room_id) is None)

    def _holders(self, room_id: str) -> set[Device]:
        """The devices that have the room's present key; nobody, when it has to be made anew."""
        olm = self._client.olm
        if olm.should_share_group_session(room_id):
            return set()
        return set(olm.outbound_group_sessions[room_id].users_shared_with)

    async def _share(self, room_id: str) -> None:
        """Make a new key for a room and offer it to everybody; who got it stands in the session."""
        client = self._client
        self._drop_key(room_id)
        # A sharing that was cancelled leaves this behind, and all later ones would wait for it for ever.
        client.sharing_session.pop(room_id, None)
        with suppress(OlmUnverifiedDeviceError):  # a device has appeared meanwhile: the next look decides about it
            await client.share_group_session(room_id)

    def _drop_key(self, room_id: str) -> None:
        """Let the next message have a new key, also when this one has gone only to some, in a sharing cut short."""
        self._client.olm.outbound_group_sessions.pop(room_id, None)

    def _note_keyless(self, wanted: set[Device]) -> set[Device]:
        """Note which devices have no one-time key for us; those that had none the last time either."""
        store = self._client.device_store
        keyless = {
            (user, device)
            for user, device in wanted
            if self._client.olm.session_store.get(store[user][device].curve25519) is None
        }
        again = keyless & self._keyless
        self._keyless = (self._keyless - wanted) | keyless
        return again

    def _strict(self, room_id: str) -> Callable[[str], bool]:
        """The rule for a room: in the desk, and for responders anywhere, only signed devices."""
        desk = self._client.rooms.get(self._desk)
        members = desk.users if desk is not None else {}
        return lambda user: room_id == self._desk or user in members or self._directs.room_of(user) is not None

    async def _put(
        self, outgoing: Outgoing, what: str, content: Mapping[str, Any], unreached: int = 0
    ) -> Sent | NotSent:
        """The request itself. From here on an answer that does not come leaves us in doubt."""
        # The same transaction id for the same thing: the server takes a repetition for what it is.
        path = f"/rooms/{quote(outgoing.address, safe='')}/{what}/{quote(outgoing.id, safe='')}"
        try:
            answer = await self._client.request("PUT", path, dict(content))
        except NetworkError as error:
            perhaps = not isinstance(error, UnreachableError)
            log.info("send-failed", transport="matrix", error=type(error).__name__)
            return NotSent("network", perhaps=perhaps)
        event_id = answer.body.get("event_id")
        if answer.good and isinstance(event_id, str):
            return Sent(event_id, unreached)
        return replace(self._refused(answer, outgoing.address), perhaps=_in_doubt(answer))

    async def _absent(self, room_id: str) -> NotSent:
        """We do not know the room: just joined, or gone while we were away. The server knows."""
        if room_id not in self._client.left:
            try:
                answer = await self._client.request("GET", "/joined_rooms")
            except NetworkError:
                return NotSent("network")
            joined = answer.body.get("joined_rooms")
            if not answer.good or not isinstance(joined, list) or room_id in joined:
                return NotSent("room-unknown")
        return self._nobody_there(room_id)

    def _nobody_there(self, room_id: str) -> NotSent:
        """Nobody can read it there. The desk can be repaired, and what is meant for it must not be thrown away."""
        return NotSent("desk-gone") if room_id == self._desk else NotSent("room-gone", again=False)

    def _refused(self, answer: Answer, room_id: str) -> NotSent:
        """What an answer means that is not the one we want."""
        log.info("send-refused", transport="matrix", errcode=_fixed(answer.errcode), status=answer.status)
        if answer.errcode == "M_LIMIT_EXCEEDED" or answer.status == 429:
            return NotSent("rate-limited", wait=asked_wait(answer.body.get("retry_after_ms")))
        if answer.errcode in ("M_FORBIDDEN", "M_NOT_FOUND") and room_id in self._client.left:
            return self._nobody_there(room_id)
        if answer.errcode == "M_TOO_LARGE":
            return NotSent("too-large", again=False)
        return NotSent("refused" if 400 <= answer.status < 500 else "server")


def _in_doubt(answer: Answer) -> bool:
    """Whether the request may have been carried out all the same: a proxy can lose the homeserver's answer."""
    return not 400 <= answer.status < 500


def _answer(error: ErrorResponse) -> Answer:
    """The library's error as an answer of ours."""
    status = getattr(error.transport_response, "status", 0)
    return Answer(status, {"errcode": error.status_code or "", "retry_after_ms": error.retry_after_ms})


def _was_told_directly(outgoing: Outgoing) -> bool:
    """Whether it takes back what one responder was told: its address is an account, not a room."""
    return outgoing.kind is OutgoingKind.WITHDRAW and outgoing.address.startswith("@")


def _fixed(errcode: str) -> str:
    """An error code as it may be logged: only of the known form, since a server may write anything."""
    known = errcode.startswith("M_") and errcode.isascii() and len(errcode) < 40
    return errcode if known else "none"
