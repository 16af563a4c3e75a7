"""What an operator does about the bot's account on Signal, beside running the bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from safetybot.app import parts
from safetybot.config import Config
from safetybot.core.errors import OperatorError
from safetybot.engine.clock import SystemClock
from safetybot.transports.signal.account import CHALLENGE, Doubts, keep_secret, load_secret
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.setup import in_words, list_groups
from safetybot.transports.signal.stack import Group, Stack

NO_SOCKET = "set socket in [signal] of the configuration; docs/signal.md has the whole set-up"


def daemon_of(config: Config, account: str | None = None) -> Daemon:
    """signal-cli's daemon, asked about the bot's account or another one. Raises OperatorError when there is none."""
    if config.signal.rest_url:
        raise OperatorError(
            "this bot gets to Signal by signal-cli-rest-api, and this command speaks to signal-cli's socket",
            "set the account up there: docs/signal.md says how",
        )
    if config.signal.socket is None:
        raise OperatorError("this bot is not on Signal", NO_SOCKET)
    return Daemon(config.signal.socket, account or config.signal.account, subscribe=not config.signal.receiver)


def stack_of(config: Config) -> Stack:
    """Whichever program speaks Signal for the bot. Raises OperatorError when there is none."""
    if config.signal.rest_url and config.signal.number:
        from safetybot.transports.signal.rest import Rest  # its library takes time

        return Rest(config.signal.rest_url, config.signal.number)
    return daemon_of(config)


@asynccontextmanager
async def asked(config: Config) -> AsyncIterator[Stack]:
    """The same, ready to be asked."""
    stack = stack_of(config)
    with in_words():
        if isinstance(stack, Daemon):
            async with stack.connected():
                yield stack
        else:
            yield stack


async def groups_of(config: Config, account: str | None = None) -> tuple[str, list[Group]]:
    """The id of the account, the bot's or another one, and its groups."""
    if config.signal.rest_url and config.signal.number:
        from safetybot.transports.signal.rest import Rest

        return await Rest(config.signal.rest_url, account or config.signal.number).groups()
    return await list_groups(daemon_of(config, account))


async def challenge_of(config: Config) -> str | None:
    """What Signal wants a human to solve before the bot may go on sending; None: nothing."""
    async with parts.opened(config) as store:
        return (await load_secret(store, CHALLENGE) or b"").decode() or None


async def answer_challenge(config: Config, challenge: str, captcha: str) -> None:
    """Lift the limit with a solved captcha."""
    async with asked(config) as stack:
        await stack.answer_challenge(challenge, captcha)
    async with parts.opened(config) as store:
        if await load_secret(store, CHALLENGE) == challenge.encode():
            await keep_secret(store, CHALLENGE, b"")


async def trust_responder(config: Config, account: str) -> bool:
    """Let somebody's present safety number count from now on; False when it was not in doubt.

    signal-cli is told first: a doubt that is removed while it still refuses the number would come back.
    """
    async with parts.opened(config) as store:
        doubts = Doubts(store, SystemClock())
        await doubts.load()
        if account not in doubts:
            return False
        async with asked(config) as stack:
            await stack.trust(account)
        return await doubts.remove(account)
