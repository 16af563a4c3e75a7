"""How long the bot takes from the start of the process until it can send, and how much memory it has then."""

import re
import time
from pathlib import Path
from statistics import median

from tests.bench.progress import Progress
from tests.bench.stage import Stage
from tests.matrix.bot import RealBot

STARTS = 5
STATUS = re.compile(r"^(VmRSS|VmHWM):\s+(\d+) kB", re.MULTILINE)


async def seconds_to_ready(bot: RealBot, progress: Progress) -> float:
    """The middle of several starts. It runs before and afterwards."""
    seconds = []
    for _ in range(STARTS):
        await bot.stop()
        began = time.perf_counter()
        await bot.start()
        seconds.append(time.perf_counter() - began)
    progress(f"start to ready: {median(seconds):.2f} s")
    return median(seconds)


async def megabytes(stage: Stage) -> tuple[float, float]:
    """The memory of the running bot after a message of everybody: now, and at most so far."""
    side = stage.sides[0]
    for number, writer in enumerate(stage.writers):
        token = side.token()
        await writer.write(side.rooms[number], token)
        await stage.reader.has(token)
    status = Path(f"/proc/{stage.bot.process_id}/status").read_text(encoding="utf-8")
    found = {name: int(kilobytes) / 1024 for name, kilobytes in STATUS.findall(status)}
    return found["VmRSS"], found["VmHWM"]
