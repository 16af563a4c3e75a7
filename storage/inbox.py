"""What has arrived. A row is added once for each event id, before anything is done about it.

Once it is handled it loses its content; the keyed hash of the id stays a while, so that a repetition is known.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import delete, or_, select, update

from safetybot.core.events import (
    AlarmRaised,
    DeliveryFailed,
    Event,
    MessageDelivered,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReporterLeft,
    TimerFired,
)
from safetybot.core.ports import Unreadable, Waiting
from storage import conversations
from storage.fields import EVENT, UNREADABLE
from storage.sealing import DataKey, UnopenedError
from storage.tables import data_keys, inbox, unreadable
from storage.work import Work

WAITING: Final = "waiting"
HANDLED: Final = "handled"
ASIDE: Final = "aside"


class Inbox:
    """Events in the order of their arrival."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def put(self, events: Sequence[Event]) -> int:
        """Add what is not there yet, making the conversation of a new address. Returns how many were new.

        What is about a conversation that has been forgotten, or never was, is dropped.
        """
        known = set(await self.known([event.id for event in events]))
        new = 0
        for event in events:
            if event.id not in known:
                known.add(event.id)
                new += await self._put(event)
        return new

    async def known(self, ids: Sequence[str]) -> frozenset[str]:
        """Which of these event ids have come before."""
        hashes = {self._id_hash(id): id for id in ids}
        found: set[str] = set()
        many = list(hashes)
        for start in range(0, len(many), 500):  # a statement takes only so many values
            rows = await self._work.rows(select(inbox.c.id_hash).where(inbox.c.id_hash.in_(many[start : start + 500])))
            found.update(hashes[row.id_hash] for row in rows)
        return frozenset(found)

    async def next(self) -> Waiting | None:
        """The oldest event that is neither handled nor set aside."""
        row = await self._work.row(
            select(inbox.c.number, inbox.c.id_hash, inbox.c.conversation, inbox.c.content, data_keys.c.wrapped)
            .outerjoin(data_keys, data_keys.c.id == inbox.c.conversation)
            .where(inbox.c.state == WAITING)
            .order_by(inbox.c.number)
            .limit(1)
        )
        if row is None:
            return None
        try:
            if row.conversation is not None:
                self._work.learn_key(row.conversation, row.wrapped)
            event = EVENT.open(await self._work.key(row.conversation), row.id_hash.hex(), row.content)
        except UnopenedError:
            event = None
        return Waiting(row.number, event, row.conversation)

    async def handled(self, number: int) -> None:
        """Mark it handled and erase its content."""
        await self._set(number, state=HANDLED, content=None)

    async def set_aside(self, number: int, error: str) -> None:
        """Keep it, sealed, but out of the way. `error` is a class name."""
        await self._set(number, state=ASIDE, error=error)

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        """What waits for the key of this session, in the order it came. Their ids are the events' ids.

        One whose row is damaged is left out: there is nothing left to try again.
        """
        rows = await self._work.rows(
            select(unreadable.c.id_hash, unreadable.c.conversation, unreadable.c.content)
            .where(unreadable.c.session_hash == self._session_hash(session))
            .order_by(unreadable.c.received_at)
        )
        found = []
        for row in rows:
            try:
                found.append(UNREADABLE.open(await self._work.key(row.conversation), row.id_hash.hex(), row.content))
            except UnopenedError:
                continue
        return found

    async def opened(self, ids: Sequence[str]) -> None:
        """These could be opened after all (ids as `unreadable` gave them)."""
        for id in ids:
            await self._work.run(delete(unreadable).where(unreadable.c.id_hash == self._id_hash(id)))

    async def purge(self, before: datetime) -> None:
        """Delete what is only there to recognise repetitions, and what belongs to no conversation, from before then."""
        done = or_(inbox.c.state == HANDLED, (inbox.c.state == ASIDE) & inbox.c.conversation.is_(None))
        await self._work.run(delete(inbox).where(done, inbox.c.received_at < before))
        await self._work.run(
            delete(unreadable).where(unreadable.c.conversation.is_(None), unreadable.c.received_at < before)
        )

    async def _put(self, event: Event) -> bool:
        try:
            home = await self._home(event)
        except UnopenedError:
            # The conversation's key is damaged. Bound to nobody the event is set aside later, and is heard of; raising
            # here would stop what comes from everybody else.
            home = await self._of(None)
        if home is None:
            return False
        conversation, key = home
        id_hash = self._id_hash(event.id)
        row = {
            "id_hash": id_hash,
            "conversation": conversation,
            "state": WAITING,
            "received_at": event.at,
            "content": EVENT.seal(key, id_hash.hex(), event),
        }
        added = await self._work.add(inbox, "id_hash", row)
        if added and isinstance(event, MessageUnreadable):
            await self._keep_unreadable(event, id_hash, conversation, key)
        return added

    async def _home(self, event: Event) -> tuple[str | None, DataKey] | None:
        """The conversation an event belongs to (None: the desk's or the bot's own) and the key; None to drop it."""
        match event:
            case TimerFired() | MessageDelivered() | DeliveryFailed() | AlarmRaised():
                return await self._of(event.conversation)
            case _ if event.origin.place is Place.DESK:
                return await self._of(None)
            case _:
                # Leaving and taking back are about something that must be there: they never begin a conversation.
                begins = not isinstance(event, ReporterLeft | MessageWithdrawn)
                return await self._of_reporter(event.origin, begins)

    async def _of(self, conversation: str | None) -> tuple[str | None, DataKey] | None:
        key = await self._work.find_key(conversation)
        return None if key is None else (conversation, key)

    async def _of_reporter(self, origin: Origin, begins: bool) -> tuple[str | None, DataKey] | None:
        found = await conversations.find(self._work, origin.transport, origin.address)
        return await conversations.make(self._work, origin) if found is None and begins else found

    async def _keep_unreadable(
        self, event: MessageUnreadable, id_hash: bytes, conversation: str | None, key: DataKey
    ) -> None:
        row = {
            "id_hash": id_hash,
            "session_hash": self._session_hash(event.session),
            "conversation": conversation,
            "received_at": event.at,
            "content": UNREADABLE.seal(key, id_hash.hex(), Unreadable(event.id, event.raw)),
        }
        await self._work.run(unreadable.insert().values(row))

    async def _set(self, number: int, **changes: str | None) -> None:
        await self._work.run(update(inbox).where(inbox.c.number == number).values(**changes))

    def _id_hash(self, id: str) -> bytes:
        return self._work.blind.hash("event", id)

    def _session_hash(self, session: str) -> bytes:
        return self._work.blind.hash("session", session)
