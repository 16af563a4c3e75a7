"""The second account that writes to the bot, to see whether anything comes through."""

from dataclasses import replace
from pathlib import Path

from safetybot.core.events import CanaryHeard
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import load_account, open_client
from safetybot.transports.matrix.canary import CanaryTransport, load_canary, log_in_canary
from tests.matrix.bots import Bot, MakeBot, make_bot
from tests.matrix.conftest import PASSWORD

__all__ = ["make_bot"]  # a fixture is found by its name


async def test_the_canary_is_heard_and_is_nobodys_report(
    homeserver: Homeserver, make_bot: MakeBot, tmp_path: Path
) -> None:
    """What it writes through the homeserver comes in as the canary's and as nothing else, late or not."""
    bot = await make_bot()
    canary = await make_canary(homeserver, bot, tmp_path)
    async with bot.running():
        bot.gone_out(await canary.send(peep("1")))
        await bot.mailbox.wait_for(CanaryHeard)
    bot.gone_out(await canary.send(peep("2")))
    async with bot.running():
        await bot.mailbox.wait_for(CanaryHeard, count=2)
    assert {type(event) for event in bot.mailbox.events} == {CanaryHeard}
    assert {event.transport for event in bot.mailbox.of(CanaryHeard)} == {"matrix"}
    client = await open_client(bot.account, bot.store, bot.folder)
    assert len((await client.request("GET", "/joined_rooms")).body["joined_rooms"]) == 2  # the desk, and theirs
    await client.close()


async def make_canary(homeserver: Homeserver, bot: Bot, tmp_path: Path) -> CanaryTransport:
    """Logged in beside the bot, whose own account stays what it was."""
    user = await homeserver.register(f"canary-{tmp_path.name}".lower(), PASSWORD)
    folder = tmp_path / "canary"
    account = await log_in_canary(bot.store, folder, homeserver=bot.url, user=user, password=PASSWORD, token=None)
    assert await load_account(bot.store) == bot.account
    assert await load_canary(bot.store) == account
    bot.canary = user
    gone = CanaryTransport(replace(account, homeserver="http://127.0.0.1:9"), bot="", folder=folder, store=bot.store)
    assert await gone.send(peep("0")) == NotSent("network")
    return CanaryTransport(account, bot=bot.account.user_id, folder=folder, store=bot.store)


def peep(id: str) -> Outgoing:
    return Outgoing(id=id, transport="matrix-canary", kind=OutgoingKind.CANARY, address="", body="canary")
