"""Bots that kill themselves at a step, each in a fork of this process: quicker than the command, otherwise the same.

    python -m tests.kill.nursery CONFIG

Each line of standard input is the step at which the next bot ends, or 0 for none. Each bot makes two lines of JSON:
its process id when it begins, and how it ended, after how many steps, when it has.
"""

import asyncio
import json
import os
import sys
from functools import partial
from pathlib import Path

from aiohttp import ClientResponse, ClientSession
from peewee import SqliteDatabase

from safetybot import app, config, logs
from safetybot.config import Config
from tests.kill.steps import Steps, end_of

LONGEST_LIFE = 120
"""Seconds."""


def main(file: Path) -> None:
    """Raise one bot after the other, until nobody asks for more."""
    settings = config.load(file)
    steps = Steps(LONGEST_LIFE)
    for line in sys.stdin:
        pid = steps.fork(partial(_live, settings, steps), int(line) or None)
        _tell(pid=pid)
        status = os.waitpid(pid, 0)[1]
        _tell(end=end_of(status, steps.taken).value, taken=steps.taken)


def _live(settings: Config, steps: Steps) -> None:
    """A life of the bot, with steps around everything that leaves the process."""
    steps.watch_database()
    for name in ("execute_sql", "commit", "rollback"):
        steps.watch(SqliteDatabase, name)  # the crypto store
    steps.watch(ClientSession, "_request")
    steps.watch(ClientResponse, "read")
    logs.configure(settings.log.level, settings.log.format)
    asyncio.run(app.run(settings))


def _tell(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
