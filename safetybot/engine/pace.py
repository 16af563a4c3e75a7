"""How much one transport may be given to send at a time: all it can take, until its server limits us or fails.

A limit is one for the whole account: asking again for another room only makes it last longer. So everything waits, what
is ordinary longer than what is urgent: the server counts up what was not used, and a call for help finds some of it
there. A server that fails is asked by one message at a time, ever less often, until one goes out.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from safetybot.core.outgoing import Lane, NotSent, Sent
from safetybot.core.ports import Leave

AT_ONCE: Final = 8
LIMITED_FOR: Final = timedelta(minutes=10)
"""After the last refusal for sending too much, so long nothing is sent side by side, and what can be is merged."""
RESERVE: Final = 3
"""So many messages' worth of waiting is left over for what is urgent."""
USUAL_WAIT: Final = 5.0
"""Seconds to wait when a server limits us without a word on how long."""
FAILING: Final = frozenset({"network", "server", "not-ready", "no-answer"})
"""Reasons which say that the server is in trouble, not one room of it."""
PAUSES: Final = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between attempts while the server fails. The second one follows at once: it may have been the room."""
LONGEST: Final = timedelta(hours=1)
"""No server can silence us for longer."""


@dataclass(slots=True)
class Pace:
    """The pace of one transport. `limited_at` is when its server last limited us."""

    limited_at: datetime | None = None
    _failures: int = 0
    _urgent_from: datetime | None = None
    _rest_from: datetime | None = None
    _gap: timedelta = timedelta()

    def leave(self, now: datetime, in_flight: int) -> Leave:
        """What it may be given now, with so many on their way."""
        limited = self._limited(now)
        most = (1 if limited or self._failures else AT_ONCE) - in_flight
        if most <= 0 or not _past(self._urgent_from, now):
            return Leave(0, merge=limited)
        lane = Lane.BULK if _past(self._rest_from, now) else Lane.URGENT
        return Leave(most, lane, merge=limited)

    def next_at(self, now: datetime) -> datetime | None:
        """When more may be sent than now; None when nothing holds it back."""
        return min(
            (at for at in (self._urgent_from, self._rest_from) if at is not None and not _past(at, now)), default=None
        )

    def begin_anew(self, now: datetime) -> None:
        """The transport works again: what its failures taught is forgotten. A limit of its server is not."""
        self._failures = 0
        if self.limited_at is None or now - self.limited_at >= max(LIMITED_FOR, self._gap):
            self._urgent_from = self._rest_from = None

    def note(self, result: Sent | NotSent, now: datetime) -> None:
        """Learn from what became of a message."""
        match result:
            case Sent():
                self._failures = 0
                if self._limited(now):
                    self._rest_from = max(self._rest_from or now, now + self._gap)
            case NotSent(reason="rate-limited", wait=wait):
                self._failures = 0
                self.limited_at = now
                self._gap = min(timedelta(seconds=max(wait or USUAL_WAIT, 0.1)), LONGEST)
                self._urgent_from = now + self._gap
                self._rest_from = now + min(self._gap * RESERVE, LONGEST)
            case NotSent(reason=reason) if reason in FAILING and _past(self._urgent_from, now):
                self._urgent_from = now + timedelta(seconds=PAUSES[min(self._failures, len(PAUSES) - 1)])
                self._failures += 1

    def _limited(self, now: datetime) -> bool:
        return self.limited_at is not None and timedelta() <= now - self.limited_at < LIMITED_FOR


def _past(at: datetime | None, now: datetime) -> bool:
    return at is None or at <= now
