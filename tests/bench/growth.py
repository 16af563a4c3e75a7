"""The same work with few cases in the database and with very many: does it become slower?"""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench.engine import Engine, seconds_for_list
from tests.bench.progress import Progress

ROUNDS = 5
MESSAGES = 120
PEOPLE = 10


@dataclass(slots=True)
class Size:
    """One database: how many cases it holds, and the seconds that were measured with it.

    event    for one event, round by round
    listing  until a responder has the list of the open cases
    """

    cases: int
    file: Path
    key: bytes
    event: list[float] = field(default_factory=list)
    listing: float = 0.0

    @property
    def typical(self) -> float:
        """Seconds for one event."""
        return median(self.event)


async def measure(sizes: Sequence[Size], progress: Progress) -> None:
    """Fill in what each database takes. They take turns, so that what else the machine does hits all alike."""
    async with AsyncExitStack() as exits:
        engines = []
        for size in sizes:
            engine = await exits.enter_async_context(Engine.start(f"sqlite+aiosqlite:///{size.file}", size.key))
            await engine.open_cases(PEOPLE)
            engines.append(engine)
        for number in range(ROUNDS):
            for size, engine in zip(sizes, engines, strict=True):
                size.event.append(await engine.seconds_for(MESSAGES, PEOPLE) / MESSAGES)
            each = ", ".join(f"{size.cases:,} cases {1000 * size.event[-1]:.1f} ms" for size in sizes)
            progress(f"growth, round {number + 1} of {ROUNDS}: {each} an event")
        for size, engine in zip(sizes, engines, strict=True):
            size.listing = await seconds_for_list(engine)
