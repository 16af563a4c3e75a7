"""Send what is due: in order for each conversation, different ones side by side, the most urgent first.

A row keeps its id through every attempt, so a retry is the same message to the server. Homeservers remember those ids
for a day: after 23 hours nothing more is said to a reporter, and a human hears of it instead of a message being said
twice. What is meant for the desk is never given up for being late: there, twice is better than never, and what may be
there twice says so.

Where a repetition is not known for one, nothing is repeated blindly: what may have gone out without an answer is told
to the desk as unknown. What a crash has left in doubt goes out once more and says so, but for a human's words, about
which humans decide.

Whoever wants to be written to at certain hours only, or only after they have written, is (`may_write`): what comes at
the wrong time is held, and the handlers say when it may go. Where somebody else may be near, nothing goes but what
anybody may read.

What must wait until a responder has made sure who the reporter is, is held back until a TRUST has gone out.

What became of several messages is written down in one transaction, and the next rows are fetched in the same one.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from safetybot.core.contact import NO_WISHES
from safetybot.core.conversation import Conversation, Record
from safetybot.core.errors import InternalError, SafetybotError
from safetybot.core.events import DeliveryFailed, Event, MessageDelivered
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.core.ports import Clock, Due, Leave, Store, Transaction, Transport
from safetybot.engine.bell import Bell
from safetybot.engine.limited import note_limited
from safetybot.engine.pace import Pace

log = structlog.get_logger()

GIVE_UP_AFTER = timedelta(hours=23)
PAGE_PATIENCE = timedelta(minutes=2)
"""A page that has not gone out by then counts as failed, and somebody else is paged: a late one helps nobody."""
NOTICE_PATIENCE = timedelta(minutes=30)
"""What is only told to one responder, or to the webhook, is of no use later."""
CANARY_PATIENCE = timedelta(minutes=5)
TRUST_PATIENCE = timedelta(hours=1)
"""By then whoever has made sure must know that it does not count yet."""
ERASE_PATIENCE = timedelta(days=30)
"""So long it is tried to take back what stands somewhere about somebody who is forgotten; the rows know nobody."""
TO_REPORTERS = (OutgoingKind.SAY, OutgoingKind.UNENCRYPTED, OutgoingKind.NEUTRAL)
AWAITED = (OutgoingKind.PAGE, OutgoingKind.TRUST)
"""What somebody waits for, if it has a key."""
AGAIN = "🔁 "
"""Before what a reporter may read twice: understood in every language."""
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
LONGEST_WAIT = 3600.0
"""Whatever a server asks for: it may think better of it, when a human has solved its captcha, say."""
STORE_PAUSE = 1.0
LONGEST_STORE_PAUSE = 5.0
JITTER = timedelta(seconds=1)
"""A clock that is put back by less was not wrong."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row."""

    row: Due
    result: Sent | NotSent
    at: datetime


@dataclass(slots=True, kw_only=True)
class OutboxWorker:
    """The only one who sends. `perhaps_twice` is what stands above a post that may be there already."""

    store: Store
    transports: Mapping[str, Transport]
    clock: Clock
    bell: Bell
    done: Callable[[], None]
    perhaps_twice: str
    _paces: defaultdict[str, Pace] = field(default_factory=lambda: defaultdict(Pace))
    _busy: dict[str, Due] = field(default_factory=dict)
    """By queue: what is on its way, or has come back and is not written down yet."""
    _outcomes: list[Outcome] = field(default_factory=list)
    _seen: datetime | None = None
    """The time at the last turn."""
    _due_at: datetime | None = None
    """When the first row that is not on its way is due, as of the last turn."""

    async def run(self) -> None:
        """Work for ever."""
        pause = STORE_PAUSE
        async with asyncio.TaskGroup() as sends:
            while True:
                try:
                    for row in await self._turn():
                        sends.create_task(self._send(row))
                    seconds = self._until_next()
                    pause = STORE_PAUSE
                except SafetybotError as error:  # what is out stays busy until it is written down
                    if isinstance(error, InternalError):  # of its own trouble the store speaks itself
                        log.error("outbox-stumbles", error=type(error).__name__, seconds=pause)
                    seconds, pause = pause, min(pause * 2, LONGEST_STORE_PAUSE)
                await self.bell.wait(seconds)

    async def step(self) -> bool:
        """Send what may be sent now, one after the other. False when there was nothing."""
        rows = await self._turn()
        for row in rows:
            await self._send(row)
        await self._turn(most=0)
        return bool(rows)

    def hurry(self) -> None:
        """A transport has become ready: what has waited for it is due."""
        self._seen = None
        self.bell.ring()

    def next_at(self) -> datetime | None:
        """When there will be something to send, as of the last turn; in the past when there is now."""
        held = [at for pace in self._paces.values() if (at := pace.next_at(self.clock.now())) is not None]
        return None if self._due_at is None else max(self._due_at, min(held, default=self._due_at))

    async def _turn(self, most: int | None = None) -> list[Due]:
        """Write down what came back, and fetch what is to be sent next (at most so many)."""
        outcomes, now = list(self._outcomes), self.clock.now()
        back = {outcome.row.queue for outcome in outcomes}
        away = Counter(row.outgoing.transport for queue, row in self._busy.items() if queue not in back)
        leave = {name: self._leave(name, now, away[name]) for name in self.transports}
        events: list[Event] = []
        rows: list[Due] = []
        async with self.store.begin() as tx:
            if self._seen is None or now < self._seen - JITTER:
                # Set by a clock that was ahead, what waits for its time would wait until that comes again.
                await tx.outbox.hurry(now)
                if self._seen is not None:
                    self._paces.clear()
                for pace in self._paces.values():
                    pace.begin_anew(now)
            for outcome in outcomes:
                events += await _record(outcome, tx)
            if events:
                await tx.inbox.put(events)
            if most is None:
                rows = [await self._ready(row, tx) for row in await tx.outbox.due(now, leave, self._busy.keys() - back)]
            self._due_at = await tx.outbox.next_due_at({*self._busy.keys() - back, *(row.queue for row in rows)})
        self._seen = now
        del self._outcomes[: len(outcomes)]
        for queue in back:
            del self._busy[queue]
        self._busy.update((row.queue, row) for row in rows)
        if events:
            self.done()
        return rows

    def _leave(self, name: str, now: datetime, away: int) -> Leave:
        """How much a transport may be given. What can carry little is never given several messages as one."""
        leave = self._paces[name].leave(now, away)
        return replace(leave, merge=leave.merge and self.transports[name].traits.most_bytes is None)

    async def _ready(self, row: Due, tx: Transaction) -> Due:
        """A row with what is true only now: whether the reporter may be written to, and when messages disappear."""
        if row.conversation is None or row.outgoing.kind not in TO_REPORTERS:
            return row
        conversation = await tx.conversations.get(row.conversation)
        if conversation is None:
            return row
        outgoing = replace(row.outgoing, expires=conversation.expires)
        return replace(row, outgoing=outgoing, waits=await self._waits(row, conversation, tx))

    async def _waits(self, row: Due, conversation: Conversation, tx: Transaction) -> str | None:
        """Why this must not be said now. Harmless lines may be; what the server has already is out."""
        if row.message is not None or (row.outgoing.kind is not OutgoingKind.SAY and not conversation.seized):
            return None
        if conversation.shut:
            return "shut"
        if conversation.contact == NO_WISHES:
            return None
        case = await tx.cases.get(conversation.case) if conversation.case else None
        return None if Record(conversation, case).may_write(self.clock.now()) else "as-wished"

    def _until_next(self) -> float | None:
        """Seconds until there is something to send; None when only the bell can bring work."""
        at = self.next_at()
        if at is None:
            return None
        seconds = (at - self.clock.now()).total_seconds()
        # Due, and yet not handed out: as much is on its way as may be. The bell rings when something of it comes back.
        return seconds if seconds > 0 else (None if self._busy else 0.05)

    async def _send(self, row: Due) -> None:
        now = self.clock.now()
        if row.message is not None:
            result: Sent | NotSent = Sent(row.message)  # the server has shown it to us: it is out
        elif now - row.created_at > _patience(row):
            result = NotSent("too-late", again=False)
        elif row.waits is not None:
            result = NotSent(row.waits, again=False, held=True)
        elif self._is_unknown(row):
            result = NotSent("no-answer", again=False, perhaps=True)
        else:
            result = await self._attempt(self._marked(row, now))
            now = self.clock.now()
            self._paces[row.outgoing.transport].note(result, now)
            if isinstance(result, NotSent) and result.perhaps and self._blind(row) and _to_reporter(row):
                result = replace(result, again=False)
        self._outcomes.append(Outcome(row, result, now))
        self.bell.ring()

    def _blind(self, row: Due) -> bool:
        """Whether a second attempt would be a second message, if the first one has gone out."""
        transport = self.transports.get(row.outgoing.transport)
        return transport is not None and not transport.traits.knows_repeats

    def _is_unknown(self, row: Due) -> bool:
        """A human's words that may have gone out before a crash: whoever wrote them decides whether they go again."""
        return row.doubted_at is not None and row.told and self._blind(row) and _to_reporter(row)

    def _marked(self, row: Due, now: datetime) -> Due:
        """Nobody knows any longer whether this one has gone out: whoever reads it is told."""
        if row.doubted_at is None or row.outgoing.edits is not None:
            return row
        blind = self._blind(row)
        if _to_reporter(row):
            mark = AGAIN if blind else ""
        elif row.outgoing.kind is OutgoingKind.POST and (blind or now - row.doubted_at > GIVE_UP_AFTER):
            mark = f"{self.perhaps_twice}\n"
        else:
            mark = ""
        return replace(row, outgoing=replace(row.outgoing, body=mark + row.outgoing.body))

    async def _attempt(self, row: Due) -> Sent | NotSent:
        transport = self.transports.get(row.outgoing.transport)
        if transport is None:
            return NotSent("no-such-transport", again=False)
        try:
            return await transport.send(row.outgoing)
        except Exception as error:  # a transport's bug must not stop the others' messages
            log.error("send-raised", transport=row.outgoing.transport, error=type(error).__name__, exc_info=error)
            return NotSent("transport-error", perhaps=True)


async def _record(outcome: Outcome, tx: Transaction) -> list[Event]:
    """Write down what became of a row; the events that follow from it."""
    row, now = outcome.row, outcome.at
    match outcome.result:
        case Sent(message, unreached):
            await tx.outbox.sent(row.outgoing.id, message, now)
            if row.outgoing.kind is OutgoingKind.TRUST and row.conversation is not None:
                await tx.outbox.release(row.conversation, now)
            if not row.conversation or not row.key or not (row.told or unreached):
                return []
            if row.told and row.outgoing.kind is OutgoingKind.NEUTRAL and row.message is None:
                # The chat was hidden: what is out now is "…", unless an earlier attempt has brought the words there.
                id = f"failed:{row.outgoing.id}"
                hidden = DeliveryFailed(
                    id=id, at=now, conversation=row.conversation, key=row.key, reason="hidden", perhaps=True
                )
                return [hidden]
            id = f"delivered:{row.outgoing.id}"
            return [MessageDelivered(id=id, at=now, conversation=row.conversation, key=row.key, unreached=unreached)]
        case NotSent(reason, held=True):
            log.info("send-held", status=reason)
            if await tx.outbox.hold(row.outgoing.id, row.doubted_at):
                return []  # somebody has made sure meanwhile
            # It may be held, released and held again.
            id = f"held:{row.outgoing.id}:{now.isoformat()}"
            return [DeliveryFailed(id=id, at=now, conversation=row.conversation, key=row.key, reason=reason, held=True)]
        case NotSent(reason, again=False):
            log.error("send-given-up", status=reason, attempt=row.attempts)
            await tx.outbox.failed(row.outgoing.id, reason, now)
            # A post to the desk that cannot be delivered is the operator's matter (the log line above): telling the
            # desk about it would fail the same way, for ever.
            if row.outgoing.kind not in TO_REPORTERS and not (row.outgoing.kind in AWAITED and row.key):
                return []
            id = f"failed:{row.outgoing.id}"
            perhaps = row.doubted_at is not None or outcome.result.perhaps
            return [
                DeliveryFailed(
                    id=id, at=now, conversation=row.conversation, key=row.key, reason=reason, perhaps=perhaps
                )
            ]
        case NotSent(reason, wait=wait, perhaps=perhaps):
            # A limit is everybody's, so it is no reason to think that this one will fail again.
            own = 0.0 if reason == "rate-limited" else backoff(row.attempts)
            seconds = max(min(wait or 0.0, LONGEST_WAIT), own)
            log.warning("send-postponed", status=reason, attempt=row.attempts + 1, seconds=round(seconds, 1))
            if reason == "rate-limited":
                await note_limited(tx, row.outgoing.transport, now)
            doubted_at = (row.doubted_at or now) if perhaps else row.doubted_at
            await tx.outbox.later(row.outgoing.id, now + timedelta(seconds=seconds), doubted_at)
            return []


def _to_reporter(row: Due) -> bool:
    return row.outgoing.kind in TO_REPORTERS


def _patience(row: Due) -> timedelta:
    match row.outgoing.kind:
        case OutgoingKind.PAGE:
            return PAGE_PATIENCE if row.key else NOTICE_PATIENCE
        case OutgoingKind.CANARY:
            return CANARY_PATIENCE
        case OutgoingKind.TRUST:
            return TRUST_PATIENCE
        case OutgoingKind.SAY | OutgoingKind.UNENCRYPTED | OutgoingKind.NEUTRAL:
            return GIVE_UP_AFTER
        case OutgoingKind.WITHDRAW if row.conversation is None:
            return ERASE_PATIENCE
        case _:
            return timedelta.max


def backoff(attempts: int) -> float:
    """Seconds until the next attempt: 1, 2, 4 … at most five minutes."""
    return min(FIRST_PAUSE * 2.0 ** min(attempts, 16), LONGEST_PAUSE)
