"""Telling of changed identities: the desk of a responder's, the conversation of a reporter's.

What is told again after a restart has the same id, and is the same news. The desk's is new each day.
"""

import hashlib
from collections.abc import Iterable, Iterator

from safetybot.core.events import AlarmRaised, FromTransport, IdentityChanged, Origin, Place
from safetybot.core.ports import Clock, Mailbox
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.translate import NAME
from safetybot.transports.matrix.trust import Trust

_WORD = "identity-changed"


class Changes:
    """Finds whom a change concerns; shared by whoever receives and whoever sends."""

    def __init__(
        self,
        client: BotClient,
        trust: Trust,
        directs: Directs,
        *,
        desk: str,
        mailbox: Mailbox,
        clock: Clock,
        canary: str = "",
    ) -> None:
        """Tell this mailbox; the canary is nobody's account."""
        self._client = client
        self._trust = trust
        self._directs = directs
        self._desk = desk
        self._mailbox = mailbox
        self._clock = clock
        self._canary = canary
        self._told: set[str] = set()

    def news(self) -> list[FromTransport]:
        """What is to be accepted: each change in each room where it has not been told. Nearly always nothing."""
        people = [user for user in self._trust.changed if user != self._canary]
        found = [event for user in people for event in self._of(user)]
        return [event for event in found if event.id not in self._told]

    def told(self, events: Iterable[FromTransport]) -> None:
        """These have been accepted."""
        self._told |= {event.id for event in events}

    async def tell(self) -> None:
        """Accept it now: whoever sends has found it, and does not wait for the next answer to a sync."""
        if events := self.news():
            await self._mailbox.accept(events, position=None)
            self.told(events)

    def _of(self, user: str) -> Iterator[FromTransport]:
        now = self._clock.now()
        desk = self._client.rooms.get(self._desk)
        if (desk is not None and user in desk.users) or self._directs.room_of(user) is not None:
            yield AlarmRaised(id=f"{NAME}:{_WORD}:{now:%Y-%m-%d}:{_hash(user)}", at=now, alarm=_WORD)
        for room_id, room in self._client.rooms.items():  # also those that they have opened since
            if user in room.users and room_id != self._desk and self._directs.account_of(room_id) is None:
                origin = Origin(transport=NAME, place=Place.REPORTER, address=room_id, sender=user)
                pinned, mark = self._trust.changed[user][0], self._trust.mark(room.users)
                id = f"{NAME}:{_WORD}:{_hash(user, pinned, mark, room_id)}"
                yield IdentityChanged(id=id, at=now, origin=origin, mark=mark)


def _hash(*words: str) -> str:
    return hashlib.sha256("\0".join(words).encode(errors="replace")).hexdigest()[:16]
