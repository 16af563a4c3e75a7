"""A process that only receives from Signal: it keeps what comes, beside a bot that may be running or not.

When whoever receives ends, signal-cli loses what it has told Signal it had and has not handed over yet. So this is done
by something that has nothing else to do, and no reason to end when the bot does. What the lines mean is the bot's
matter: it takes them from the store.
"""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import structlog

from safetybot.config import Config
from safetybot.core import ports
from safetybot.core.errors import InternalError, OperatorError, SafetybotError
from safetybot.engine.clock import SystemClock
from safetybot.engine.watch import WatchedStore
from safetybot.process import until_stopped
from safetybot.transports.signal.account import FIRST_PAUSE, LONGEST_PAUSE
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.receiving import FIRST_PAUSE_SECONDS, receive
from storage.address import read_address
from storage.keys import load_database_password, load_master_key
from storage.lock import hold_folder, is_held
from storage.store import Store

TRANSPORT: Final = "signal"
FIRST_LOOK_SECONDS, LOOK_SECONDS = 10.0, 60.0
"""Whoever starts both at once need not start them in the right order."""

log = structlog.get_logger()


def folder(config: Config) -> Path:
    """Whoever receives holds this folder."""
    return config.data.folder / "signal"


def what_is_wrong(config: Config) -> tuple[str, str, str] | None:
    """Whether somebody else receives than the configuration says: a fixed word, the problem, its cure. None: no."""
    runs = is_held(folder(config))
    if config.signal.receiver and not runs:
        problem = (
            "nobody receives: `safetybot signal receive` does not run, and by [signal] receiver the bot leaves it to it"
        )
        return "receiver-missing", problem, "Start it (docs/signal.md has its unit). What people write waits at Signal."
    if runs and not config.signal.receiver:
        problem = "both the bot and `safetybot signal receive` receive"
        return "receiver-unexpected", problem, "Set receiver = true in [signal] and restart the bot, or stop the other."
    return None


async def run(config: Config) -> None:
    """Receive until told to stop. Raises OperatorError when only the operator can help."""
    if config.signal.socket is None or not config.signal.receiver:
        problem = "the bot receives by itself: [signal] receiver is not set"
        raise OperatorError(
            problem, "set socket and receiver = true in [signal]; docs/signal.md says what it is good for"
        )
    daemon, clock = Daemon(config.signal.socket, config.signal.account), SystemClock()
    address = read_address(config.database.url, load_database_password(config.database.password_file))
    with hold_folder(folder(config)):
        store = await Store.open(address, load_master_key(config.key.file))
        try:
            watched = WatchedStore(store, clock, lambda: None)
            await until_stopped(keep_all(daemon, watched, clock, lambda: log.info("ready", transport=TRANSPORT)))
        finally:
            await store.close()


async def keep_all(
    daemon: Daemon,
    store: ports.Store,
    clock: ports.Clock,
    begun: Callable[[], None],
    first_pause: float = FIRST_PAUSE_SECONDS,
) -> None:
    """Keep what comes, for ever. While the store fails nothing more is read."""

    async def keep(lines: Sequence[bytes]) -> None:
        now, pause = clock.now(), FIRST_PAUSE
        while True:
            try:
                async with store.begin() as tx:
                    await tx.inbox.keep(TRANSPORT, lines, now)
                return
            except SafetybotError as error:  # a bug, too: to end would lose them
                if isinstance(error, InternalError):  # of its other trouble the store speaks itself
                    log.error("receiver-stumbles", error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    await receive(daemon, keep, begun, first_pause)


async def watch(config: Config, first: float = FIRST_LOOK_SECONDS, every: float = LOOK_SECONDS) -> None:
    """Say in the log, for ever, when somebody else receives than the configuration says. For the running bot."""
    pause, said = first, ""
    while True:
        await asyncio.sleep(pause)
        wrong = what_is_wrong(config)
        if wrong is not None and wrong[0] != said:
            if config.signal.receiver:
                log.warning("receiver-missing", transport=TRANSPORT)
            else:
                log.warning("receiver-unexpected", transport=TRANSPORT)
        pause, said = every, wrong[0] if wrong else ""
