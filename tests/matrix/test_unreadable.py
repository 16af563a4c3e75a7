"""What the running bot cannot decrypt: never silent, never twice, and opened when it can be after all."""

from pathlib import Path
from types import SimpleNamespace

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import Foreign
from tests.matrix.proxy import KeyKeeper, Proxy

ASKED = "could not decrypt it. Please send it again"
TOLD = "could not be decrypted"


async def test_an_unreadable_message_is_asked_for_once_and_opened_late(
    homeserver: Homeserver, foreign: Foreign, proxy: Proxy, tmp_path: Path
) -> None:
    """The key is late, or withheld in any way: one question, one line for the desk, and then the words, in order."""
    ana, bea, keeper = await foreign("ana"), await foreign("bea"), KeyKeeper()
    behind = SimpleNamespace(url=proxy.url, register=homeserver.register)
    async with RealBot.set_up(tmp_path, behind, f"bot-{tmp_path.name}".lower(), [bea.user_id]) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        await bot.start()
        room = await ana.dm(bot.user_id)
        proxy.changes["/sync"] = keeper
        await ana.send(room, "SOS zero.")
        await ana.wait_for(lambda seen: ASKED in seen.body)
        await bea.wait_for(lambda seen: TOLD in seen.body)
        for number, code in enumerate(("m.unverified", "m.blacklisted", "m.unavailable", "m.no_olm")):
            keeper.instead = [{"type": "m.room_key.withheld", "sender": ana.user_id, "content": {"code": code}}]
            await ana.send(room, f"number {number}.")
        await bea.wait_for(lambda seen: seen.room == desk and "no longer counts as trusted" in seen.body)
        await bot.kill()
        await bot.start()
        await ana.send(room, "number 4.")
        keeper.holding = False
        await ana.send(room, "number 5.")
        card = await bea.wait_for(lambda seen: seen.room == desk and "P0" in seen.body)
        await bea.wait_for(lambda seen: seen.thread_root == card.event_id and "number 5." in seen.body)
        await bea.sync()
        thread = [seen.body for seen in bea.events if seen.thread_root == card.event_id and "number" in seen.body]
        assert [words.split("number ")[1][0] for words in thread] == ["0", "1", "2", "3", "4", "5"]
        assert sum(ASKED in seen.body for seen in ana.events if seen.room == room) == 1
        assert sum(TOLD in seen.body for seen in bea.events if seen.room == desk) == 1
