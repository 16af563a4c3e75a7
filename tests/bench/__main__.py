"""`python -m tests.bench`: measure everything, write the figures down, end with one line of JSON."""

import asyncio
import json
import os
import shutil
import tempfile
import time
from pathlib import Path

from safetybot.config import load
from storage.keys import load_master_key
from storage.sealing import new_key
from tests.bench import backlog, engine, growth, latency, report, start
from tests.bench.fill import fill
from tests.bench.growth import Size
from tests.bench.progress import Progress, watch
from tests.bench.stage import open_stage

DISK = "/var/tmp"
"""Not /tmp: that may be in memory, where a commit costs nothing."""
MOST = 100_000
BUSY = 1.0


async def measure(folder: Path, progress: Progress) -> report.Result:
    """One run of everything."""
    began, load_before = time.monotonic(), os.getloadavg()[0]
    if load_before > BUSY:
        progress(f"the machine is busy (load {load_before:.1f}): the figures will say little")
    events = await engine.measure(folder, progress)
    async with open_stage(folder, progress) as stage:
        found = await latency.measure(stage, progress)
        backlogs = await backlog.measure(stage, progress)
        start_none = await start.seconds_to_ready(stage.bot, progress)
        config = load(stage.bot.folder / "config.toml")
        key, file = load_master_key(config.key.file), config.data.folder / "safetybot.db"
        await stage.bot.stop()
        progress(f"filling the bot's database with {MOST:,} cases")
        await fill(config.database.url, key, MOST)
        shutil.copy(file, folder / "most.db")
        await stage.bot.start()
        start_many = await start.seconds_to_ready(stage.bot, progress)
        rss, peak = await start.megabytes(stage)
    sizes = [Size(count, folder / f"{count}.db", new_key()) for count in (100, 10_000)]
    for size in sizes:
        await fill(f"sqlite+aiosqlite:///{size.file}", size.key, size.cases)
    sizes.append(Size(MOST, folder / "most.db", key))
    await growth.measure(sizes, progress)
    return report.Result(
        load=load_before,
        latency=found,
        backlog=backlogs,
        events=events,
        sizes=sizes,
        start_none=start_none,
        start_many=start_many,
        rss_mb=rss,
        rss_peak_mb=peak,
        seconds=time.monotonic() - began,
    )


def main() -> None:
    """Measure and report."""
    with tempfile.TemporaryDirectory(prefix="safetybot-bench-", dir=DISK) as folder:
        result = asyncio.run(measure(Path(folder), watch()))
    report.write(result)
    print(json.dumps(result.figures()))  # noqa: T201


if __name__ == "__main__":
    main()
