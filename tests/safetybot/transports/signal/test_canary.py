"""The second account on Signal, which writes to the bot."""

from pathlib import Path

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.methods import Failure
from safetybot.transports.signal.canary import CanaryTransport

PEEP = Outgoing(id="1", transport="signal-canary", kind=OutgoingKind.CANARY, address="", body="canary")


async def test_it_writes_to_the_bot_as_the_second_account(tmp_path: Path) -> None:
    """Once the bot's own account is known; through a daemon of several accounts, without receiving anything."""
    world = SignalCli(tmp_path / "socket", single=False)
    bot, known = world.person(), ""
    canary = CanaryTransport(world.socket, world.number, bot=lambda: known)
    assert await canary.send(PEEP) == NotSent("not-ready")
    known = bot.aci
    assert await canary.send(PEEP) == NotSent("network")
    await world.start()
    try:
        assert isinstance(await canary.send(PEEP), Sent)
        assert [message.body for message in bot.heard] == ["canary"]
        assert not world.asked("subscribeReceive")
        assert all(params["account"] == world.number for method, params in world.requests if method == "send")
        world.script("send", Failure.rate_limit(bot.aci, seconds=60))
        assert await canary.send(PEEP) == NotSent("rate-limited", wait=60.0)
        stranger = CanaryTransport(world.socket, "+4915112345670", bot=lambda: known)
        assert await stranger.send(PEEP) == NotSent("not-ready")
    finally:
        await world.stop()
