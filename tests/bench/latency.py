"""How long a message takes from the reporter's send call until it is in the desk of a reading client."""

from dataclasses import dataclass
from statistics import median

from tests.bench.progress import Progress
from tests.bench.stage import Side, Stage

BLOCKS = 12
BLOCK = 30
"""Messages of one block, one after the other. The sides take turns: what else the machine does hits both."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds of one side, block by block."""

    blocks: list[list[float]]

    @property
    def p50(self) -> float:
        """The middle of the blocks' medians."""
        return median(median(block) for block in self.blocks)

    @property
    def p99(self) -> float:
        """Of all messages together: one block has too few for it."""
        every = sorted(seconds for block in self.blocks for seconds in block)
        return every[round(0.99 * (len(every) - 1))]


async def measure(stage: Stage, progress: Progress) -> dict[str, Latency]:
    """The latency of each side, by its name."""
    found = {side.name: Latency([]) for side in stage.sides}
    for number in range(BLOCKS):
        for side in stage.sides:
            found[side.name].blocks.append(await _block(stage, side))
        middle = ", ".join(f"{name} {1000 * median(latency.blocks[-1]):.0f} ms" for name, latency in found.items())
        progress(f"latency, block {number + 1} of {BLOCKS}: {middle}")
    return found


async def _block(stage: Stage, side: Side) -> list[float]:
    seconds = []
    for _ in range(BLOCK):
        token = side.token()
        began = await stage.writers[0].write(side.rooms[0], token)
        seconds.append(await stage.reader.has(token) - began)
    return seconds
