"""Where the reporters of drills would be: what is said to them is heard by nobody."""

import asyncio
from collections.abc import Callable
from typing import Final

from safetybot.core.conversation import DRILL
from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Mailbox


class DrillTransport:
    """Takes everything, brings nothing."""

    name: Final = DRILL
    traits: Final = Traits()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Nothing ever arrives this way."""
        ready()
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """It counts as delivered."""
        return Sent(outgoing.id)
