"""Many messages of many conversations are waiting when it starts: how fast, and does every one arrive?"""

import asyncio
import time
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from tests.bench.people import Person
from tests.bench.progress import Progress
from tests.bench.stage import Side, Stage

EACH = 25
ROUNDS = 2
SILENCE = 40.0
"""Seconds without anything new after which what is missing counts as lost."""


@dataclass(slots=True)
class Backlog:
    """What one side made of it, round by round.

    rate      messages a second, from the first in the desk until the last; 0 when there are not two
    seconds   from the start of the process until the last, or until none was waited for any more
    lost      how many never came
    disorder  how many came before an earlier one of the same conversation
    """

    rate: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    lost: int = 0
    disorder: int = 0

    @property
    def typical_rate(self) -> float:
        """The middle of the rounds."""
        return median(self.rate)


async def measure(stage: Stage, progress: Progress) -> dict[str, Backlog]:
    """The backlog of each side, by its name. Both are stopped before and run afterwards."""
    found = {side.name: Backlog() for side in stage.sides}
    for side in stage.sides:
        await side.process.stop()
    for number in range(ROUNDS):
        progress(f"backlog, round {number + 1} of {ROUNDS}: {EACH * len(stage.writers)} messages for each are written")
        waiting = await _write(stage)
        for side in stage.sides if number % 2 == 0 else reversed(stage.sides):
            await _catch_up(stage, side, waiting[side.name], found[side.name])
            progress(f"backlog, {side.name}: {found[side.name].rate[-1]:.0f} messages a second")
            await side.process.stop()
    for side in stage.sides:
        await side.process.start()
    return found


async def _write(stage: Stage) -> dict[str, list[list[str]]]:
    """The same writers write to both; the tokens of each side, by conversation."""

    async def all_of(number: int, writer: Person) -> dict[str, list[str]]:
        written: dict[str, list[str]] = {side.name: [] for side in stage.sides}
        for _ in range(EACH):
            for side in stage.sides:
                token = side.token()
                await writer.write(side.rooms[number], token)
                written[side.name].append(token)
        return written

    every = await asyncio.gather(*(all_of(number, writer) for number, writer in enumerate(stage.writers)))
    return {side.name: [written[side.name] for written in every] for side in stage.sides}


async def _catch_up(stage: Stage, side: Side, conversations: list[list[str]], found: Backlog) -> None:
    began = time.perf_counter()
    await side.process.start()
    tokens = [token for conversation in conversations for token in conversation]
    missing = await stage.reader.collects(tokens, SILENCE)
    arrived = stage.reader.arrived
    times = [arrived[token] for token in tokens if token in arrived]
    found.lost += len(missing)
    found.rate.append((len(times) - 1) / (max(times) - min(times)) if len(times) > 1 else 0.0)
    found.seconds.append(max(times, default=time.perf_counter()) - began)
    place = {token: number for number, token in enumerate(arrived)}
    for conversation in conversations:
        places = [place[token] for token in conversation if token in place]
        found.disorder += sum(later < earlier for earlier, later in pairwise(places))
