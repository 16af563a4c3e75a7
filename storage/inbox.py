"""What has arrived. A row is added once for each event id, before anything is done about it.

Once it is handled it loses its content; the keyed hash of the id stays a while, so that a repetition is known.

The law of the lanes: an event is never put into a more urgent lane than what its conversation already has waiting, so a
conversation is heard in the order in which it came. Only a call for help moves: it takes along what was said before it,
or, when that is much, goes ahead of it – nobody in danger waits behind a thousand lines, be they their own.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, func, or_, select, update

from safetybot.core.case import CaseState
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    DeliveryFailed,
    DisappearingSet,
    Event,
    IdentityChanged,
    MessageDelivered,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReceiptGiven,
    Reloaded,
    ReporterLeft,
    ReturnClaimed,
    SpokenElsewhere,
    TimerFired,
    Translated,
)
from safetybot.core.outgoing import Lane
from safetybot.core.ports import Raw, Unreadable, Waiting
from safetybot.core.priority import Priority
from storage import arrived, conversations
from storage.fields import EVENT, UNREADABLE
from storage.sealing import DataKey, UnopenedError
from storage.tables import cases, data_keys, inbox, unreadable
from storage.work import Work

WAITING: Final = "waiting"
HANDLED: Final = "handled"
ASIDE: Final = "aside"

MUCH: Final = 20
"""So many waiting events of one conversation are much: what comes on top lets everybody else go first."""


@dataclass(slots=True)
class _Home:
    """Where the events of one conversation go: its key, and what it has waiting.

    conversation  None for the desk's and the bot's own
    new           it has no case yet
    endangered    it has one, and it is a matter of life
    waiting       how many events wait
    lane          the least urgent lane in which one waits
    """

    conversation: str | None
    key: DataKey
    new: bool = False
    endangered: bool = False
    waiting: int = 0
    lane: Lane = Lane.URGENT

    def lane_for(self, event: Event, *, urgent: bool) -> Lane:
        """The lane of one event more, behind what is waiting."""
        if urgent:
            return Lane.URGENT
        if self.conversation is None:
            own = Lane.PROMPT
        elif self.waiting >= MUCH:
            own = Lane.BULK
        else:
            first = self.new or self.endangered or isinstance(event, _OWN)
            own = Lane.PROMPT if first else Lane.ORDINARY
        return max(own, self.lane)


# Built once: these are run for every single message.
_KNOWN: Final = select(inbox.c.id_hash).where(inbox.c.id_hash.in_(bindparam("hashes", expanding=True)))
_HANDLED: Final = (
    update(inbox).where(inbox.c.number.in_(bindparam("numbers", expanding=True))).values(state=HANDLED, content=None)
)
_case = select(cases.c.id).where(cases.c.conversation == bindparam("id"))
_QUEUE: Final = (
    select(
        func.count().label("waiting"),
        func.max(inbox.c.lane).label("lane"),
        (~_case.exists()).label("new"),
        _case.where(cases.c.priority == Priority.P0.value, cases.c.state != CaseState.CLOSED.value)
        .exists()
        .label("endangered"),
    )
    .select_from(inbox)
    .where(inbox.c.conversation == bindparam("id"), inbox.c.state == WAITING)
)
_behind = inbox.alias()
_WAITING: Final = (
    select(
        inbox.c.number,
        inbox.c.id_hash,
        inbox.c.conversation,
        inbox.c.content,
        data_keys.c.wrapped,
        select(func.max(_behind.c.number))
        .where(_behind.c.conversation == inbox.c.conversation, _behind.c.state == WAITING, _behind.c.spoken == 1)
        .scalar_subquery()
        .label("last_words"),
    )
    .outerjoin(data_keys, data_keys.c.id == inbox.c.conversation)
    .where(inbox.c.state == WAITING)
    .order_by(inbox.c.lane, inbox.c.number)
    .limit(bindparam("most"))
)

_OWN = TimerFired | MessageDelivered | DeliveryFailed | AlarmRaised | ReturnClaimed
"""Events that come from the bot itself."""
_ABOUT = ReporterLeft | MessageWithdrawn | DisappearingSet | ReceiptGiven | SpokenElsewhere
"""Events about something that must be there: they never begin a conversation."""


def _begins(event: Event) -> bool:
    """Whether this may be the first thing of a conversation."""
    return event.wrote if isinstance(event, IdentityChanged) else not isinstance(event, _ABOUT)


class Inbox:
    """Events in the order of their lanes, and in each of their arrival."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def put(self, events: Sequence[Event], urgent: Collection[str] = ()) -> int:
        """Add what is not there yet, making the conversation of a new address. Returns how many were new.

        `urgent` are the ids of the events in which somebody says that they are in danger. What is about a conversation
        that has been forgotten, or never was, is dropped.
        """
        known = set(await self.known([event.id for event in events]))
        homes: dict[Any, _Home | None] = {}
        rows: list[dict[str, Any]] = []
        for event in events:
            if event.id in known:
                continue
            known.add(event.id)
            home = await self._home(event, homes)
            if home is None:
                continue
            if (is_urgent := event.id in urgent) and home.waiting <= MUCH:
                await self._hurry(home, rows)
            lane = home.lane_for(event, urgent=is_urgent)
            rows.append(self._row(event, home, lane))
            home.waiting += 1
            home.lane = max(home.lane, lane)
            if isinstance(event, MessageUnreadable):
                await self._keep_unreadable(event, home)
        await self._work.add_all(inbox, rows)
        return len(rows)

    async def known(self, ids: Sequence[str]) -> frozenset[str]:
        """Which of these event ids have come before."""
        hashes = {self._id_hash(id): id for id in ids}
        found: set[str] = set()
        many = list(hashes)
        for start in range(0, len(many), 500):  # a statement takes only so many values
            rows = await self._work.rows(_KNOWN, {"hashes": many[start : start + 500]})
            found.update(hashes[row.id_hash] for row in rows)
        return frozenset(found)

    async def waiting(self, most: int) -> Sequence[Waiting]:
        """Events that are neither handled nor set aside: the most urgent lane first, then as they came."""
        rows = await self._work.rows(_WAITING, {"most": most})
        return [
            Waiting(row.number, await self._open(row), row.conversation, row.number < (row.last_words or 0))
            for row in rows
        ]

    async def handled(self, numbers: Sequence[int]) -> None:
        """Mark them handled and erase their content."""
        await self._work.run(_HANDLED, {"numbers": list(numbers)})

    async def set_aside(self, number: int, error: str) -> None:
        """Keep it, sealed, but out of the way. `error` is a class name."""
        await self._work.run(update(inbox).where(inbox.c.number == number).values(state=ASIDE, error=error))

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

    async def keep(self, transport: str, lines: Sequence[bytes], now: datetime) -> None:
        """Keep what has just arrived, sealed, as it came."""
        await arrived.keep(self._work, transport, lines, now)

    async def raw(self, transport: str, most: int) -> Sequence[Raw]:
        """The same, oldest first. What does not open is set aside, once and with an alarm, and left out."""
        while True:
            found, damaged = await arrived.waiting(self._work, transport, most)
            await self.put(
                [AlarmRaised(id=f"alarm:raw:{row.id}", at=row.received_at, alarm="event-set-aside") for row in damaged]
            )
            if found or not damaged:
                return found

    async def taken(self, numbers: Sequence[int]) -> None:
        """What was kept raw has become events: erase it."""
        await arrived.taken(self._work, numbers)

    async def not_understood(self, numbers: Sequence[int]) -> None:
        """Keep it, sealed, but out of the way."""
        await arrived.set_aside(self._work, numbers)

    async def purge(self, before: datetime) -> None:
        """Delete what is only there to recognise repetitions, and what belongs to no conversation, from before then."""
        done = or_(inbox.c.state == HANDLED, (inbox.c.state == ASIDE) & inbox.c.conversation.is_(None))
        await self._work.run(delete(inbox).where(done, inbox.c.received_at < before))
        await self._work.run(
            delete(unreadable).where(unreadable.c.conversation.is_(None), unreadable.c.received_at < before)
        )
        await arrived.purge(self._work, before)

    async def _open(self, row: Row[Any]) -> Event | None:
        try:
            if row.conversation is not None:
                self._work.learn_key(row.conversation, row.wrapped)
            return EVENT.open(await self._work.key(row.conversation), row.id_hash.hex(), row.content)
        except UnopenedError:
            return None

    def _row(self, event: Event, home: _Home, lane: Lane) -> dict[str, Any]:
        id_hash = self._id_hash(event.id)
        return {
            "id_hash": id_hash,
            "conversation": home.conversation,
            "state": WAITING,
            "lane": lane.value,
            "spoken": int(isinstance(event, MessageReceived)),
            "received_at": event.at,
            "content": EVENT.seal(home.key, id_hash.hex(), event),
        }

    async def _hurry(self, home: _Home, rows: Sequence[dict[str, Any]]) -> None:
        """Take along into the first lane what the conversation has said before."""
        hurried = update(inbox).where(inbox.c.conversation == home.conversation, inbox.c.state == WAITING)
        await self._work.run(hurried.values(lane=Lane.URGENT.value))
        for row in rows:
            if row["conversation"] == home.conversation:
                row["lane"] = Lane.URGENT.value
        home.lane = Lane.URGENT

    async def _home(self, event: Event, homes: dict[Any, _Home | None]) -> _Home | None:
        """Where an event belongs; None to drop it. Looked for once for each conversation in `homes`."""
        match event:
            case TimerFired() | MessageDelivered() | DeliveryFailed() | AlarmRaised() | ReturnClaimed() | Translated():
                place = event.conversation
            case Reloaded() | CanaryHeard():
                place = None
            case _ if event.origin.place is not Place.REPORTER:
                place = None
            case _:
                name = event.origin.transport, event.origin.address
                if homes.get(name) is None:
                    homes[name] = await self._of_reporter(event.origin, begins=_begins(event))
                return homes[name]
        if place not in homes:
            homes[place] = await self._of(place)
        return homes[place]

    async def _of(self, conversation: str | None) -> _Home | None:
        try:
            key = await self._work.find_key(conversation)
        except UnopenedError:
            return await self._of_nobody()
        return None if key is None else await self._queue(_Home(conversation, key))

    async def _of_reporter(self, origin: Origin, *, begins: bool) -> _Home | None:
        try:
            found = await conversations.find(self._work, origin.transport, origin.address)
        except UnopenedError:
            return await self._of_nobody()
        if found is not None:
            return await self._queue(_Home(*found))
        return _Home(*await conversations.make(self._work, origin), new=True) if begins else None

    async def _of_nobody(self) -> _Home:
        """The home of what belongs to a conversation whose key is damaged.

        Bound to nobody it is set aside later, and is heard of; raising here would stop what comes from everybody else.
        """
        return _Home(None, await self._work.key(None))

    async def _queue(self, home: _Home) -> _Home:
        """The same home, knowing what waits there."""
        if home.conversation is None:
            return home
        row = await self._work.row(_QUEUE, {"id": home.conversation})
        assert row is not None  # a count always has one
        home.waiting, home.lane = row.waiting, Lane(row.lane or 0)
        home.new, home.endangered = bool(row.new), bool(row.endangered)
        return home

    async def _keep_unreadable(self, event: MessageUnreadable, home: _Home) -> None:
        id_hash = self._id_hash(event.id)
        row = {
            "id_hash": id_hash,
            "session_hash": self._session_hash(event.session),
            "conversation": home.conversation,
            "received_at": event.at,
            "content": UNREADABLE.seal(home.key, id_hash.hex(), Unreadable(event.id, event.raw)),
        }
        await self._work.run(unreadable.insert().values(row))

    def _id_hash(self, id: str) -> bytes:
        return self._work.blind.hash("event", id)

    def _session_hash(self, session: str) -> bytes:
        return self._work.blind.hash("session", session)
