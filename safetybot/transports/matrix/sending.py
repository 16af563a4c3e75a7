"""Sending so that those who should can read it.

The library says "sent" in cases where nobody can read what was sent: it marks a room key as shared when handing it over
failed, skips devices without a one-time key, and drops messages that are sent at the same time. So there is one lock
for each room, and after each sharing of a key we look who really has it.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import aiohttp
import structlog
from nio import (
    ErrorResponse,
    LocalProtocolError,
    OlmTrustError,
    RoomRedactResponse,
    RoomSendResponse,
)
from nio.exceptions import EncryptionError, OlmUnverifiedDeviceError, SendRetryError

from safetybot.core.errors import NetworkError
from safetybot.core.ports import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.content import message
from safetybot.transports.matrix.patience import asked_wait
from safetybot.transports.matrix.trust import Standing, Trust

SEND_SECONDS = 90
SHARINGS = 3
LIBRARY_ERRORS = (LocalProtocolError, EncryptionError, OlmTrustError, OlmUnverifiedDeviceError, SendRetryError)
NETWORK_ERRORS = (aiohttp.ClientError, TimeoutError, OSError)

log = structlog.get_logger()


class Sender:
    """Sends one thing at a time into each room, and says who could not be given the key."""

    def __init__(self, client: BotClient, trust: Trust, desk: str) -> None:
        """Send through this client; `desk` is the room with the stricter rule."""
        self._client = client
        self._trust = trust
        self._desk = desk
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.gone: set[str] = set()
        """Rooms we have left or been put out of; the receiver keeps it."""

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once. Never raises for what network, server or library do; may be cancelled at any point."""
        try:
            async with asyncio.timeout(SEND_SECONDS), self._locks[outgoing.address]:
                return await self._send(outgoing)
        except NETWORK_ERRORS as error:
            log.info("send-failed", transport="matrix", error=type(error).__name__)
            return NotSent("network")
        except LIBRARY_ERRORS as error:
            log.info("send-failed", transport="matrix", error=type(error).__name__)
            return NotSent("encryption")

    async def _send(self, outgoing: Outgoing) -> Sent | NotSent:
        client, room_id = self._client, outgoing.address
        room = client.rooms.get(room_id)
        if room is None:
            return await self._absent(room_id)
        if outgoing.kind is OutgoingKind.WITHDRAW:
            if outgoing.edits is None:
                return NotSent("nothing-to-withdraw", again=False)
            response = await client.room_redact(room_id, outgoing.edits, tx_id=outgoing.id)
            return self._outcome(response, room_id)
        if all(user == client.user_id for user in room.users):
            return self._nobody_there(room_id)
        if outgoing.kind is OutgoingKind.TRUST:
            await self._trust.accept(user for user in room.users if user != client.user_id)
            return Sent(outgoing.id)
        if outgoing.kind is OutgoingKind.UNENCRYPTED:
            if room.encrypted:
                return NotSent("encrypted", again=False)
            return self._outcome(await self._put(outgoing), room_id)
        if not room.encrypted:
            return NotSent("not-encrypted", again=False)
        return await self._send_encrypted(outgoing, room)

    async def _send_encrypted(self, outgoing: Outgoing, room: Any) -> Sent | NotSent:
        client, room_id = self._client, outgoing.address
        if client.users_for_key_query & set(room.users):
            response = await client.keys_query()
            if isinstance(response, ErrorResponse):
                return self._outcome(response, room_id)
        self._trust.apply(room.users, self._strict(room_id))
        others = [user for user in room.users if user != client.user_id]
        if room_id != self._desk and any(self._trust.standing(user) is Standing.CHANGED for user in others):
            return NotSent("identity-changed", again=False)
        wanted, missing = self._wanted(room), set[tuple[str, str]]()
        if not wanted:
            return NotSent("no-device")
        if client.olm.should_share_group_session(room_id):
            missing = await self._share(room_id, wanted)
            if missing == wanted:
                client.invalidate_outbound_session(room_id)
                return NotSent("no-key-shared")
        outcome = self._outcome(await self._put(outgoing), room_id, unreached=len(missing))
        if missing:
            log.warning("room-key-not-shared", transport="matrix", count=len(missing))
            client.invalidate_outbound_session(room_id)  # so that they are offered the next key
        return outcome

    async def _share(self, room_id: str, wanted: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """Share a room key, more than once if need be; who did not get it."""
        client = self._client
        missing = wanted
        for attempt in range(SHARINGS):
            if attempt:
                client.invalidate_outbound_session(room_id)
                await asyncio.sleep(0.2 * 2**attempt)
            # A sharing that was cancelled leaves this behind, and all later ones would wait for it for ever.
            client.sharing_session.pop(room_id, None)
            await client.share_group_session(room_id)
            missing = wanted - client.olm.outbound_group_sessions[room_id].users_shared_with
            with_session = {pair for pair in missing if self._has_session(pair)}
            if not with_session and (attempt or not missing):
                break  # who has no key left to begin with will not have one in a second either
        return missing

    def _has_session(self, pair: tuple[str, str]) -> bool:
        user, device = pair
        return self._client.olm.session_store.get(self._client.device_store[user][device].curve25519) is not None

    def _wanted(self, room: Any) -> set[tuple[str, str]]:
        """The devices that should be able to read what we send into this room."""
        return {
            (user, device.id)
            for user in room.users
            if user != self._client.user_id
            for device in self._client.device_store.active_user_devices(user)
            if not device.blacklisted
        }

    def _strict(self, room_id: str) -> Callable[[str], bool]:
        """The rule for a room: in the desk, and for its members anywhere, only signed devices."""
        desk = self._client.rooms.get(self._desk)
        members = desk.users if desk is not None else {}
        return lambda user: room_id == self._desk or user in members

    async def _put(self, outgoing: Outgoing) -> Any:
        # The same transaction id for the same thing: the server takes a repetition for what it is.
        return await self._client.room_send(outgoing.address, "m.room.message", message(outgoing), tx_id=outgoing.id)

    async def _absent(self, room_id: str) -> NotSent:
        """We do not know the room: just joined, or gone while we were away. The server knows."""
        if room_id not in self.gone:
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

    def _outcome(self, response: Any, room_id: str, unreached: int = 0) -> Sent | NotSent:
        if isinstance(response, RoomSendResponse | RoomRedactResponse):
            return Sent(response.event_id, unreached)
        errcode = getattr(response, "status_code", None)
        http = getattr(getattr(response, "transport_response", None), "status", 0)
        log.info("send-refused", transport="matrix", errcode=_fixed(errcode), status=http)
        if errcode == "M_LIMIT_EXCEEDED" or http == 429:
            return NotSent("rate-limited", wait=asked_wait(getattr(response, "retry_after_ms", None)))
        if errcode in ("M_FORBIDDEN", "M_NOT_FOUND") and room_id in self.gone:
            return self._nobody_there(room_id)
        if errcode == "M_TOO_LARGE":
            return NotSent("too-large", again=False)
        return NotSent("refused" if 400 <= http < 500 else "server")


def _fixed(errcode: object) -> str:
    """An error code as it may be logged: only of the known form, since a server may write anything."""
    known = isinstance(errcode, str) and errcode.startswith("M_") and errcode.isascii() and len(errcode) < 40
    return str(errcode) if known else "none"
