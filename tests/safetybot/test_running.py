"""One channel that only the operator can mend does not silence the other."""

import asyncio
from collections.abc import Callable

import pytest

from safetybot.app import running
from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised
from safetybot.core.outgoing import NotSent, Outgoing, Sent, Traits
from safetybot.core.ports import Mailbox
from tests.matrix.doubles import MemoryMailbox


class Stopping:
    """Must stop at first, and receives from the second time on."""

    traits = Traits()

    def __init__(self, name: str) -> None:
        self.name = name
        self.runs = 0
        self.receives = asyncio.Event()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        self.runs += 1
        if self.runs == 1:
            raise OperatorError("the account is gone", "register it again")
        ready()
        self.receives.set()
        await asyncio.Event().wait()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        return NotSent("not-ready")


async def test_it_is_told_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk hears of it, by whatever way is left, and once it is mended all goes on."""
    monkeypatch.setattr(running, "STOPPED_SECONDS", 0)
    transport, mailbox = Stopping("signal"), MemoryMailbox()

    task = asyncio.create_task(running._run(transport, mailbox, lambda: None, alone=False))
    await asyncio.wait_for(transport.receives.wait(), 5)
    task.cancel()

    assert [event.alarm for event in mailbox.events if isinstance(event, AlarmRaised)] == ["signal-stopped"]


@pytest.mark.parametrize(("name", "alone"), [("signal", True), ("webhook", False)])
async def test_without_another_channel_it_stops_the_bot(name: str, alone: bool) -> None:
    """A service manager sees that, and the operator reads why."""
    with pytest.raises(OperatorError, match="the account is gone"):
        await running._run(Stopping(name), MemoryMailbox(), lambda: None, alone=alone)
