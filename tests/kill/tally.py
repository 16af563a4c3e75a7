"""What is counted in the end, by those outside: what was written against what the others see."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Self

from safetybot.core.events import MessageReceived
from storage.store import Store

MOST = 100


@dataclass(slots=True)
class Tally:
    """lost: nobody sees it. handled twice: kept twice. sent twice: seen twice, though handled once.

    On Signal there are three more, none of which is bad. unknown: the desk was told that nobody knows whether a reply
    arrived. marked: the bot said something of its own again, and said so. unheard: signal-cli had handed it to a bot
    that was killed before it had kept it; nobody answered, and whoever wrote it wrote it again.
    """

    kills: int = 0
    messages: int = 0
    lost: int = 0
    handled_twice: int = 0
    sent_twice: int = 0
    out_of_order: int = 0
    undecryptable: int = 0
    unknown: int = 0
    marked: int = 0
    unheard: int = 0

    @property
    def good(self) -> bool:
        """Whether all that must be nothing is nothing, and there was something to count."""
        bad = (self.lost, self.handled_twice, self.sent_twice, self.out_of_order, self.undecryptable)
        return self.kills > 0 and self.messages > 0 and not any(bad)

    def __str__(self) -> str:
        return " · ".join(f"{field.name.replace('_', ' ')} {getattr(self, field.name)}" for field in fields(self))

    def __iadd__(self, other: Self) -> Self:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))
        return self

    def compare(self, written: Sequence[int], seen: Sequence[int], kept: Iterable[int]) -> None:
        """Add one direction of one conversation: numbers in the order written, as seen there, as kept by the bot."""
        seen_often, kept_often = Counter(seen), Counter(kept)
        first_seen = list(dict.fromkeys(seen))
        rank = {number: place for place, number in enumerate(written)}
        self.messages += len(written)
        for number in written:
            handled = max(kept_often[number] - 1, 0)
            self.lost += not seen_often[number]
            self.handled_twice += handled
            self.sent_twice += max(seen_often[number] - 1 - handled, 0)
        self.out_of_order += sum(rank[a] > rank[b] for a, b in pairwise(first_seen))


def numbers(words: str) -> list[int]:
    """The numbers in these words: each message has one of its own."""
    return [int(number) for number in re.findall(r"number (\d+)\.", words)]


async def waiting(url: str, key: bytes, transport: str) -> list[int]:
    """The numbers in what the bot has of this transport and has not handled."""
    store = await Store.open(url, key)
    try:
        async with store.begin() as tx:
            lines = [raw.line.decode() for raw in await tx.inbox.raw(transport, MOST)]
            events = [waits.event for waits in await tx.inbox.waiting(MOST)]
    finally:
        await store.close()
    words = [event.words for event in events if isinstance(event, MessageReceived)]
    return [number for one in (*lines, *words) for number in numbers(one)]


async def kept(url: str, key: bytes) -> list[int]:
    """The numbers that stand in the bot's own record of its cases."""
    store = await Store.open(url, key)
    try:
        async with store.begin() as tx:
            said = [said for case in await tx.cases.active() for said in await tx.cases.said(case.conversation)]
    finally:
        await store.close()
    return [number for one in said for number in numbers(one.words)]
