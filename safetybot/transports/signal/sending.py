"""What goes out. A message to a person whose safety number nobody has confirmed does not, unless anybody may read it.

signal-cli knows no id of ours: what is asked twice is said twice. So what became of a message is told as it is, and an
answer that did not come is "perhaps".
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.core.events import AlarmRaised
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.core.ports import Clock, Mailbox, Store
from safetybot.transports.signal.account import CHALLENGE, keep_secret, patiently
from safetybot.transports.signal.edits import Edits
from safetybot.transports.signal.identities import IDENTITY_CHANGED, Identities
from safetybot.transports.signal.ids import ours
from safetybot.transports.signal.stack import Given, Problem, Stack, Text, To
from safetybot.transports.signal.translate import ACI, GROUP, NAME

UNREAD: Final = (OutgoingKind.NEUTRAL, OutgoingKind.TRUST)
"""What goes out whoever is there."""
REFUSED: Final = (OutgoingKind.UNENCRYPTED, OutgoingKind.CANARY)
"""What does not exist here: everything is encrypted, and the canary has an account of its own."""
MENTION: Final = "\N{OBJECT REPLACEMENT CHARACTER}"

LOOK_AGAIN_SECONDS: Final = 300.0
"""Whatever Signal asks for: the captcha may have been solved meanwhile."""

log = structlog.get_logger()


class Timers:
    """After how many seconds each person's messages disappear: kept as they have set it, never switched off by us."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._seen: dict[str, int] = {}
        self._sure: dict[str, int] = {}

    def saw(self, person: str, seconds: int) -> None:
        """They have said so in this run: what is older than that no longer counts."""
        self._seen[person] = seconds

    async def keep(self, person: str, seconds: int) -> None:
        """Before something is sent to them: let signal-cli have it right. Raises NetworkError."""
        wanted = self._seen.get(person, seconds)
        if wanted <= 0 or self._sure.get(person) == wanted:
            return
        if await self._stack.timer(person) != wanted:
            await self._stack.set_timer(person, wanted)
        self._sure[person] = wanted


@dataclass(slots=True, kw_only=True)
class Sender:
    """Sends what the outbox gives it, one thing at a time for each address."""

    stack: Stack
    store: Store
    clock: Clock
    mailbox: Mailbox
    identities: Identities
    edits: Edits
    timers: Timers
    desk: str
    _greeted: set[str] = field(default_factory=set)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once. Never raises for what the network does."""
        to = _whom(outgoing.address)
        if to is None or outgoing.kind in REFUSED or (to.group and outgoing.kind is OutgoingKind.TRUST):
            return NotSent("refused", again=False)
        async with self.identities.turns[to.person or to.group]:
            if to.person and outgoing.kind not in UNREAD and self.identities.doubted(to.person):
                return self._held(outgoing, to)
            try:
                result = await self._send(outgoing, to)
            except NetworkError:  # on the way there: sending itself does not raise
                return NotSent("network")
        if isinstance(result, Problem):
            return await self._not_sent(outgoing, to, result)
        return result

    async def _send(self, outgoing: Outgoing, to: To) -> Sent | NotSent | Problem:
        match outgoing.kind:
            case OutgoingKind.TRUST:
                return await self.identities.trust(to.person, outgoing.body) or Sent("")
            case OutgoingKind.WITHDRAW:
                return await self._withdraw(outgoing, to)
        if to.person:
            await self._greet(to.person)
            await self.timers.keep(to.person, outgoing.expires)
        return await self._say(outgoing, to)

    async def _greet(self, person: str) -> None:
        """Once in a run: what they write is a message request until it is accepted, and answers may not arrive."""
        if person not in self._greeted:
            try:
                await self.stack.accept(person)
                self._greeted.add(person)
            except NetworkError as error:  # perhaps there was none; whether anything can be sent shows itself
                log.info("request-not-accepted", transport=NAME, error=type(error).__name__)

    async def _say(self, outgoing: Outgoing, to: To) -> Sent | Problem:
        now, first = self.clock.now(), _timestamp(outgoing.edits)
        quotes = _timestamp(outgoing.thread)
        if first is None:
            return self._sent(outgoing, await self.stack.send(to, await self._text(outgoing, to, quotes)))
        standing = self.edits.standing(first)
        if standing.may_be_edited(now):
            given = await self.stack.send(to, Text(body=outgoing.body, edits=standing.timestamp))
            if isinstance(given, Given):
                await self.edits.edited(first, now)
        else:
            given = await self.stack.send(to, await self._text(outgoing, to, standing.timestamp))
            if isinstance(given, Given):
                await self.edits.replaced(first, given.timestamp, now)
        return self._sent(outgoing, given)

    async def _text(self, outgoing: Outgoing, to: To, quotes: int | None) -> Text:
        """The words, and behind them everybody they are meant to wake."""
        everybody = await self.stack.members(to.group) if outgoing.alert and to.group else ()
        named = [aci for name in outgoing.mentions if ACI.fullmatch(aci := name.lower())]
        return with_mentions(outgoing.body, list(dict.fromkeys([*named, *sorted(everybody)])), quotes)

    async def _withdraw(self, outgoing: Outgoing, to: To) -> Sent | NotSent | Problem:
        """Take back the message and, where another has taken its place, that one too."""
        first = _timestamp(outgoing.edits)
        if first is None:
            return NotSent("nothing-to-withdraw", again=False)
        standing = self.edits.standing(first).timestamp
        result = await self.stack.delete(to, standing)
        if isinstance(result, Given) and standing != first:
            result = await self.stack.delete(to, first)
        return self._sent(outgoing, result)

    def _sent(self, outgoing: Outgoing, result: Given | Problem) -> Sent | Problem:
        if isinstance(result, Problem):
            return result
        if result.missed:
            log.warning("recipients-missed", transport=NAME, count=result.missed)
        return Sent(ours(outgoing.address, result.timestamp), unreached=result.missed)

    async def _not_sent(self, outgoing: Outgoing, to: To, problem: Problem) -> NotSent:
        log.info("send-refused", transport=NAME, status=problem.reason)
        if problem.challenge:
            await self._challenged(problem.challenge, self.clock.now())
            problem = replace(problem, wait=min(problem.wait or LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS))
        if problem.reason == IDENTITY_CHANGED and to.person:
            await self.identities.changed(to.person)
            return self._held(outgoing, to) if outgoing.kind is not OutgoingKind.NEUTRAL else NotSent(IDENTITY_CHANGED)
        found = NotSent(problem.reason, problem.again, problem.wait, problem.perhaps)
        # The desk can be repaired, and what is meant for it must not be thrown away.
        if to.group == self.desk and outgoing.kind is OutgoingKind.POST and not problem.again:
            reason = "desk-gone" if problem.reason == "room-gone" else problem.reason
            return replace(found, reason=reason, again=True)
        return found

    def _held(self, outgoing: Outgoing, to: To) -> NotSent:
        """A page that waits helps nobody: it fails, and somebody else is paged. All else waits for a decision.

        That decision is one about a reporter. What one of our own people was told is taken back, or is not.
        """
        never_waits = outgoing.kind is OutgoingKind.PAGE or (
            outgoing.kind is OutgoingKind.WITHDRAW and self.identities.ours(to.person)
        )
        return NotSent(IDENTITY_CHANGED, again=False, held=not never_waits)

    async def _challenged(self, challenge: str, now: datetime) -> None:
        """Signal wants to know that we are no machine; only a human can answer, with the token at hand."""
        await patiently(lambda: keep_secret(self.store, CHALLENGE, challenge.encode()))
        id = f"{NAME}:signal-challenge:{now:%Y-%m-%d}"
        await self.mailbox.accept([AlarmRaised(id=id, at=now, alarm="signal-challenge")], position=None)


def with_mentions(body: str, people: Sequence[str], quotes: int | None = None) -> Text:
    """The body with one sign for each of these people at its end; Signal counts in UTF-16 units."""
    if not people:
        return Text(body=body, quotes=quotes)
    body += "\n"
    begin = len(body.encode("utf-16-le")) // 2
    mentions = tuple((begin + 2 * at, aci) for at, aci in enumerate(people))
    return Text(body=body + " ".join(MENTION * len(people)), quotes=quotes, mentions=mentions)


def _whom(address: str) -> To | None:
    """Whom an address means. None: nobody on Signal."""
    if address.startswith(GROUP):
        return To(group=address.removeprefix(GROUP))
    return To(person=address.lower()) if ACI.fullmatch(address.lower()) else None


def _timestamp(message: str | None) -> int | None:
    """The timestamp in the id of a message of ours."""
    stamp = (message or "").rpartition("/")[2]
    return int(stamp) if stamp.isdecimal() and stamp.isascii() else None
