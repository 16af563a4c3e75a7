"""What an operator does beside running the bot: set it up, move it, trust somebody."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from handlers.timers import DRILL
from safetybot import receiver
from safetybot.app import parts
from safetybot.config import Config
from safetybot.core.ports import Transaction
from safetybot.engine.clock import SystemClock
from safetybot.transports.matrix import account as matrix
from safetybot.transports.matrix import canary as matrix_canary
from safetybot.transports.matrix import desk as matrix_desk
from storage.address import read_address
from storage.keys import load_database_password, load_master_key, new_key_file
from storage.lock import hold_folder
from storage.move import Moved, move

Progress = Callable[[str], None]


def new_key(config: Config) -> Path:
    """Write a new master key where the configuration wants it. Raises OperatorError when one is there already."""
    new_key_file(config.key.file)
    return config.key.file


async def log_in(config: Config, *, password: str | None, token: str | None, progress: Progress) -> None:
    """Log the bot in once, sign its device, and keep what it must, sealed."""
    async with parts.alone(config) as store:
        progress("logging in and signing the bot's device")
        await matrix.log_in(
            store,
            parts.crypto_folder(config),
            homeserver=config.matrix.homeserver,
            user=config.matrix.user,
            password=password,
            token=token,
            device_name=config.matrix.device_name,
        )


async def log_in_canary(config: Config, *, password: str | None, token: str | None, progress: Progress) -> None:
    """The same for the second account, which writes to the bot."""
    async with parts.alone(config) as store:
        progress("logging in the canary and signing its device")
        await matrix_canary.log_in_canary(
            store,
            parts.canary_folder(config),
            homeserver=config.matrix.homeserver,
            user=config.canary.matrix_user or "",
            password=password,
            token=token,
        )


async def create_desk(config: Config, invite: Sequence[str], name: str, progress: Progress) -> str:
    """Make the encrypted responder room and invite these people; returns its id. The bot remembers it."""
    async with parts.alone(config) as store:
        account = await parts.account_of(store)
        progress("making the responder room")
        return await matrix_desk.create_desk(account, store, parts.crypto_folder(config), invite=invite, name=name)


async def trust(config: Config, user: str) -> bool:
    """Let a person's present identity count from now on; False when none was known.

    A running bot has its own copy of the identities, and would write it over ours.
    """
    async with parts.alone(config) as store:
        return await matrix.trust_anew(store, user)


async def move_database(config: Config, to: str, password_file: Path | None, progress: Progress) -> list[Moved]:
    """Copy the database into an empty one and prove that everything arrived. The configuration is not changed.

    Nobody may receive meanwhile: it would go into the old one.
    """
    source, target = parts.database_of(config), read_address(to, load_database_password(password_file))
    with hold_folder(receiver.folder(config)):
        return await move(source, target, load_master_key(config.key.file), progress)


async def begin_drill(config: Config) -> None:
    """Let a running bot begin a drill; one that is off begins it when it starts."""
    async with beside(config) as tx:
        await tx.timers.set(None, DRILL, SystemClock().now())


@asynccontextmanager
async def beside(config: Config) -> AsyncIterator[Transaction]:
    """One transaction in the store, beside a bot that may be running."""
    async with parts.opened(config) as store, store.begin() as tx:
        yield tx
