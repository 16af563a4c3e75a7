"""What has arrived: kept as it came, then translated in order. Between the two lies a crash, or nothing."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

import structlog

from safetybot.core.events import (
    AlarmRaised,
    DisappearingSet,
    FileReceived,
    FromTransport,
    MessageEdited,
    MessageReceived,
    Place,
)
from safetybot.core.ports import Mailbox, Raw
from safetybot.transports.signal.identities import Identities
from safetybot.transports.signal.translate import NAME, Here, Translated, translate
from safetybot.transports.signal.versions import Versions

AT_ONCE: Final = 50

log = structlog.get_logger()


class Reader:
    """The only one who translates.

    here        who we are and who is known, now
    versions    knows which message an edit belongs to
    timer       is told after how many seconds somebody lets messages disappear
    stranger    is told of a group that is none of ours
    invited     is told that the desk's group has changed
    look_every  seconds, where another process keeps what arrives: it cannot tell us
    """

    def __init__(
        self,
        mailbox: Mailbox,
        identities: Identities,
        here: Callable[[], Here],
        *,
        versions: Versions,
        timer: Callable[[str, int], None],
        stranger: Callable[[str], None],
        invited: Callable[[], None],
        look_every: float | None = None,
    ) -> None:
        self._mailbox = mailbox
        self._identities = identities
        self._here = here
        self._versions = versions
        self._timer = timer
        self._stranger = stranger
        self._invited = invited
        self._look_every = look_every
        self._news = asyncio.Event()

    async def keep(self, lines: Sequence[bytes]) -> None:
        """Have them on disk before this returns."""
        await self._mailbox.keep(lines)
        self._news.set()

    async def run(self) -> None:
        """Translate for ever, what was left from the last run first."""
        while True:
            self._news.clear()
            while waiting := await self._mailbox.raw(AT_ONCE):
                await self._take(waiting)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._look_every):
                    await self._news.wait()

    async def _take(self, waiting: Sequence[Raw]) -> None:
        """One transaction for all, up to one that says that somebody's safety number has changed."""
        events: list[FromTransport] = []
        taken: list[int] = []
        aside: list[int] = []
        strangers: set[str] = set()
        invited, untrusted = False, None
        here = self._here()
        for raw in waiting:
            if (found := self._translated(raw, here)) is None:
                events.append(_not_understood(raw, here))
                aside.append(raw.number)
                continue
            events += found.events
            taken.append(raw.number)
            if found.stranger_group is not None:
                strangers.add(found.stranger_group)
            invited = invited or found.desk_invitation
            if (untrusted := found.untrusted) is not None:
                break
        events = await self._versions.resolve(events, here.now)
        if untrusted is None:
            await self._mailbox.accept(events, position=None, taken=taken, aside=aside)
        else:
            await self._mailbox.accept(events, position=None, taken=taken[:-1], aside=aside)
            await self._identities.changed(untrusted, taken[-1:], wrote=True)
        self._tell(events)
        for group in strangers:
            self._stranger(group)
        if invited:
            self._invited()

    def _translated(self, raw: Raw, here: Here) -> Translated | None:
        """What it means; None when nobody can make sense of it, which stops nothing."""
        try:
            return translate(raw.line, here)
        except Exception as error:  # not JSON, or a bug of ours
            log.error("event-set-aside", transport=NAME, error=type(error).__name__, exc_info=error)
            return None

    def _tell(self, events: Sequence[FromTransport]) -> None:
        for event in events:
            match event:
                case (
                    MessageReceived(origin=origin, expires=int(seconds))
                    | MessageEdited(origin=origin, expires=int(seconds))
                    | FileReceived(origin=origin, expires=int(seconds))
                    | DisappearingSet(origin=origin, seconds=seconds)
                ) if origin.place is Place.REPORTER:
                    self._timer(origin.address, seconds)


def _not_understood(raw: Raw, here: Here) -> AlarmRaised:
    """The desk must know that somebody may wait for an answer."""
    return AlarmRaised(id=f"{NAME}:event-set-aside:{raw.number}", at=here.now, alarm="event-set-aside")
