"""The canary: a second account of the same daemon, which writes to the bot through the real network.

It sends and never receives: what Signal tells both of them about each other would otherwise go back and forth for ever.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Mailbox
from safetybot.transports.signal.outcomes import read_error, read_result
from safetybot.transports.signal.rpc import NoAnswerError, NotAskedError, RefusedError, connected
from safetybot.transports.signal.stack import Given, Problem

NAME: Final = "signal-canary"


class CanaryTransport:
    """Speaks to the bot as its second account, and hears nothing."""

    name: Final = NAME
    traits: Final = Traits()  # a canary that is heard twice is heard

    def __init__(self, socket: Path, account: str, *, bot: Callable[[], str]) -> None:
        """Write through a daemon of several accounts, as this one of them; `bot` is the ACI it writes to."""
        self._socket = socket
        self._account = account
        self._bot = bot

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Nothing ever arrives this way: what the canary writes arrives at the bot."""
        ready()
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Write to the bot, over a connection of its own."""
        if not (bot := self._bot()):
            return NotSent("not-ready")
        match await self._ask(bot, outgoing.body):
            case Given(timestamp=timestamp):
                return Sent(str(timestamp))
            case Problem(reason=reason, perhaps=perhaps, again=again, wait=wait):
                return NotSent(reason, again=again, wait=wait, perhaps=perhaps)

    async def _ask(self, bot: str, word: str) -> Given | Problem:
        try:
            async with connected(self._socket) as connection:
                params = {"account": self._account, "recipient": [bot], "message": word}
                return read_result(await connection.call("send", params))
        except (RefusedError, NoAnswerError, NotAskedError) as error:
            return read_error(error, group=False)
