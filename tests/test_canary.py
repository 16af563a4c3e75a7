"""The canary, in a whole bot: when nothing of it comes through, the desk and the webhook hear of it."""

import json
from pathlib import Path

from safetybot.core.events import CanaryHeard
from safetybot.core.outgoing import OutgoingKind
from safetybot.engine.render import WEBHOOK
from safetybot.transports.memory import MemoryTransport
from tests.town import Town, open_town


async def test_silence_and_its_end(tmp_path: Path) -> None:
    """Every quarter of an hour one is sent; two that do not come back wake the room, and their end is told, too."""
    webhook = MemoryTransport(WEBHOOK, [WEBHOOK])
    async with open_town(tmp_path, canaries=("signal",), webhook=webhook) as town:
        await town.begin_duty()
        await _sings(town)
        await town.forward(minutes=30)
        assert len(_sent(town)) == 3
        assert town.desk == []

        await town.forward(minutes=1)
        assert "Nothing has come through on Signal since 2026-11-21 14:00 UTC" in town.desk[-1].body
        assert town.desk[-1].alert
        await _sings(town)
        assert "again" in town.desk[-1].body
        told = [json.loads(out.body) for out in webhook.sent]
        assert [(one["ring"], one["code"]) for one in told] == [
            ("trigger", "canary-signal"),
            ("resolve", "canary-signal"),
        ]


async def _sings(town: Town) -> None:
    """What the canary has written comes through."""
    await town.arrive(CanaryHeard(id=town.fresh("canary"), at=town.clock.now(), transport="signal"))


def _sent(town: Town) -> list[object]:
    """What the canary was told to write."""
    canary = town.workers.outbox.transports["signal-canary"]
    assert isinstance(canary, MemoryTransport)
    return [out for out in canary.sent if out.kind is OutgoingKind.CANARY]
