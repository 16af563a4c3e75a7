"""Receiving without loss: our own loop around /sync.

The read position is stored together with the events, in one transaction of ours, and only when everything before it is
complete: gaps filled, keys asked for, waiting messages tried again. Killed at any point, we read the same again, and
what was accepted before is recognised by its id. The library's own loop moves its position first and works afterwards.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import structlog
from nio import (
    EncryptionError,
    ErrorResponse,
    Event,
    MegolmEvent,
    SyncResponse,
    UnknownToDeviceEvent,
)

from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised, CompanyJoined, FromTransport, Place, ReactionGiven, ReporterLeft
from safetybot.core.ports import Clock, Mailbox
from safetybot.transports.matrix import translate
from safetybot.transports.matrix.changes import Changes
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.fallback import upload_fallback_key
from safetybot.transports.matrix.history import Arrived, History
from safetybot.transports.matrix.invitations import Invitations
from safetybot.transports.matrix.patiently import NETWORK_ERRORS, error_of, must, patiently
from safetybot.transports.matrix.trust import Sender, Trust

LONG_POLL_MS = 30_000
POLL_SECONDS = 60
FIRST_SYNC_SECONDS = 600  # the library sets no limit of its own for the first one
MUCH = 4
GATHERING_SECONDS = 0.1
"""While so many messages of ours are on their way, the next answer is asked for so much later: each of them is shown to
us again, and reading them one by one would keep the homeserver from its work.
"""
KEY_ATTEMPTS = 3
CLAIM_SECONDS = 120
FILTER = {
    "room": {"timeline": {"limit": 100}, "state": {"lazy_load_members": False}, "ephemeral": {"types": []}},
    "presence": {"types": []},
    "account_data": {"types": []},
}

log = structlog.get_logger()


class Receiver:
    """Receives for one device, from one read position to the next."""

    def __init__(
        self,
        client: BotClient,
        trust: Trust,
        invitations: Invitations,
        directs: Directs,
        changes: Changes,
        *,
        desk: str,
        mailbox: Mailbox,
        clock: Clock,
        sending: Callable[[], int],
        canary: str = "",
    ) -> None:
        """Receive into this mailbox; `sending` says how many messages of ours are on their way.

        `canary` is the account of the bot's own that writes to it to see whether anything comes through.
        """
        self._sending = sending
        self._changes = changes
        self._canary = canary
        self._client = client
        self._trust = trust
        self._invitations = invitations
        self._directs = directs
        self._desk = desk
        self._mailbox = mailbox
        self._clock = clock
        self._history = History(client, mailbox)
        self._fallback_due = False
        self._next_claim = 0.0

    async def run(self, ready: Callable[[], None]) -> None:
        """Receive for ever; `ready` is called when the first complete picture has been accepted.

        Any other exception than those that waiting can cure ends it, and must end the session: the library's memory may
        be ahead of its store, and only a fresh session brings them together.
        """
        position = await self._mailbox.position()
        response = await patiently(lambda: self._sync(position, first=True))
        position = await self._take(response, position, first=True)
        await patiently(self._invitations.look)
        if self._desk and self._desk not in self._client.rooms and not await patiently(self._invitations.enter_desk):
            raise OperatorError(
                "the bot is not in the responder room",
                "Invite the bot's account into the room that is configured, or make one with `safetybot desk create`.",
            )
        ready()
        log.info("receiving", transport="matrix", count=len(self._client.rooms))
        while True:
            since = position
            if self._sending() >= MUCH:
                await asyncio.sleep(GATHERING_SECONDS)
            response = await patiently(lambda since=since: self._sync(since))  # type: ignore[misc]
            position = await self._take(response, position)

    async def _sync(self, position: str | None, first: bool = False) -> SyncResponse:
        """Ask once. The first time we need the whole state: without it the library knows no room to send to."""
        async with asyncio.timeout(FIRST_SYNC_SECONDS if first else POLL_SECONDS):
            response = await self._client.sync(
                timeout=0 if first else LONG_POLL_MS, since=position, full_state=first or None, sync_filter=FILTER
            )
        return must(response, SyncResponse)

    async def _take(self, response: SyncResponse, position: str | None, first: bool = False) -> str:
        """Complete what one answer began, and accept it together with the new position."""
        arrived: list[Arrived] = []
        for room, info in response.rooms.join.items():
            arrived += await self._history.timeline(room, info, position, first)
        for room, info in response.rooms.leave.items():
            arrived += [self._opened(Arrived(room, event)) for event in info.timeline.events]
        keys = self._client.new_keys()
        late, opened = await self._late(keys)
        await self._ask_for_keys()

        changes = self._changes.news()
        events = [*self._alarms(response), *changes]
        for one in (*late, *arrived):  # what has waited for its key is older
            events += self._translated(one)
        echoes = dict(filter(None, (translate.echo(one.event.source, self._client.user_id) for one in arrived)))
        if events or opened or response.next_batch != position:
            await self._mailbox.accept(events, position=response.next_batch, opened=opened, echoes=echoes)
            self._changes.told(changes)
        if keys:
            self._client.keys_tried(keys)
        self._client.olm.opened.keep()
        self._invitations.take(response.invites)
        if self._desk in response.rooms.join:
            self._check_desk()
        await self._look_after_our_keys(response)
        next_position: str = response.next_batch
        return next_position

    def _opened(self, one: Arrived) -> Arrived:
        """The same event decrypted, if possible; the library does not do it for rooms we have left."""
        if not isinstance(one.event, MegolmEvent):
            return one
        one.event.room_id = one.room
        try:
            return Arrived(one.room, self._client.decrypt_event(one.event))
        except EncryptionError:
            return one

    async def _late(self, sessions: list[str]) -> tuple[list[Arrived], list[str]]:
        """The messages that waited for a key which has come; the library itself never tries again."""
        late: list[Arrived] = []
        opened: list[str] = []
        for session in sessions:
            for waiting in await self._mailbox.unreadable(session):
                source = json.loads(waiting.raw)
                one = Arrived(str(source.get("room_id", "")), Event.parse_encrypted_event(source))
                now = self._opened(one)
                if now is not one:
                    late.append(now)
                    opened.append(waiting.id)
        return late, opened

    async def _ask_for_keys(self) -> None:
        """Learn whose devices these are, before anything is said about trust. Failing that, nobody is trusted."""
        if not self._client.should_query_keys:
            return
        try:
            await patiently(self._query, KEY_ATTEMPTS)
        except NETWORK_ERRORS as error:
            log.warning("keys-not-known", transport="matrix", error=type(error).__name__)

    async def _query(self) -> None:
        response = await self._client.keys_query()
        if isinstance(response, ErrorResponse):
            raise error_of(response)

    def _place(self, room: str, sender: Any) -> Place | None:
        """Which side of us this comes from; None: from somebody who has no say there."""
        if room == self._desk:
            return Place.DESK
        account = self._directs.account_of(room)
        if account is None:
            return Place.REPORTER
        return Place.DUTY if account and sender == account else None

    def _translated(self, one: Arrived) -> list[FromTransport]:
        room, event, source = self._client.rooms.get(one.room), one.event, one.event.source
        sender = source.get("sender") if isinstance(source, dict) else None
        if (place := self._place(one.room, sender)) is None:
            return []
        opened = bool(getattr(event, "decrypted", False))
        trusted = False
        if opened and isinstance(sender, str) and sender != self._client.user_id:
            verdict = self._trust.sender(sender, one.room, event.sender_key, event.session_id)
            if verdict is Sender.FORGED:
                log.warning("forged-sender-set-aside", transport="matrix", count=1)
                return []
            trusted = verdict is Sender.SIGNED
        member = room.users.get(sender) if room is not None else None
        # Commands are for those who are in the room, and so are reactions, for which nothing else speaks.
        absent = place is Place.DESK and (room is None or member is None or sender in room.invited_users)
        here = translate.Here(
            room=one.room,
            place=place,
            own=self._client.user_id,
            now=self._clock.now(),
            encrypted=one.room in self._client.encrypted_rooms or (room is not None and room.encrypted),
            opened=opened,
            trusted=trusted and not absent,
            name=translate.name_of(member.display_name if member else None, str(sender or "")),
        )
        events = list(translate.translate(source, here))
        if absent:
            events = [event for event in events if not isinstance(event, ReactionGiven)]
        if room is not None:
            others = len(room.users.keys() - room.invited_users.keys() - {self._client.user_id})
            events = [event for event in events if _is_so(event, others)]
        if (
            self._history.is_our_joining(source)
            and room is not None
            and not here.encrypted
            and here.place is Place.REPORTER
            # In a room that we are just making there is nobody else yet.
            and (inviter := next((user for user in room.users if user != self._client.user_id), ""))
        ):
            events.append(translate.unencrypted_on_arrival(one.id or "", inviter, here))
        return [heard for event in events if (heard := translate.unless_canary(event, self._canary)) is not None]

    def _alarms(self, response: SyncResponse) -> list[FromTransport]:
        """What the desk must know about us: at most once a day each, whoever can make them ring."""
        now, alarms = self._clock.now(), list[FromTransport]()
        for event in response.to_device_events:
            if not isinstance(event, UnknownToDeviceEvent) or event.type != "m.room_key.withheld":
                continue
            content = event.source.get("content")
            if isinstance(content, dict) and content.get("code") == "m.unverified":
                word = "our-device-distrusted"
                alarms.append(AlarmRaised(id=f"{translate.NAME}:{word}:{now:%Y-%m-%d}", at=now, alarm=word))
                break
        return alarms

    def _check_desk(self) -> None:
        """What is handed over must not stand in the clear: better no bot than one that cannot reach anybody."""
        if not self._client.rooms[self._desk].encrypted:
            raise OperatorError(
                "the responder room is not encrypted",
                "Switch encryption on in the room's settings, or make a new room with `safetybot desk create`.",
            )

    async def _look_after_our_keys(self, response: SyncResponse) -> None:
        """Keep keys in stock for those who will write to us. What fails now is due again after the next sync."""
        self._fallback_due |= response.fallback_key_used
        try:
            if self._client.should_upload_keys:
                await self._client.keys_upload()
            if self._fallback_due and not self._client.should_upload_keys:
                await upload_fallback_key(self._client)
                self._fallback_due = False
            now = asyncio.get_running_loop().time()
            if self._client.should_claim_keys and now >= self._next_claim:  # it may wait for a server that is down
                self._next_claim = now + CLAIM_SECONDS
                await self._client.keys_claim(self._client.olm.get_users_for_key_claiming())
            await self._client.send_to_device_messages()
        except NETWORK_ERRORS as error:
            log.info("keys-not-renewed", transport="matrix", error=type(error).__name__)


def _is_so(event: FromTransport, others: int) -> bool:
    """Whether a coming or going is what it looks like, with so many people in the room beside us."""
    match event:
        case ReporterLeft():
            return others == 0  # else one of several went
        case CompanyJoined():
            return others > 1  # else it is the reporter who came
        case _:
            return True
