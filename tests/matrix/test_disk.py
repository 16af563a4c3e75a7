"""The disk fails under the running bot: what cannot be kept is not acknowledged, and comes when there is room again."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from safetybot.demo.bot import event_of
from safetybot.demo.homeserver import Homeserver
from tests.failing_disk import Disk, full_disk, limited_disk
from tests.matrix.bot import RealBot
from tests.matrix.conftest import Foreign

MESSAGES = 12


@pytest.mark.parametrize("failing", [full_disk, limited_disk])
async def test_a_disk_that_fails_for_a_while(
    homeserver: Homeserver,
    foreign: Foreign,
    tmp_path: Path,
    failing: Callable[[Path], AbstractContextManager[Disk]],
) -> None:
    """What is written meanwhile is neither answered nor lost: it is handled once, in order, without a new start."""
    bea, ana, ben = await foreign("bea"), await foreign("ana"), await foreign("ben")
    name = f"bot-{tmp_path.name}".lower()
    with failing(tmp_path / "data") as disk:
        async with RealBot.set_up(tmp_path, homeserver, name, [bea.user_id]) as bot:
            desk = await bea.wait_for_room("invite")
            await bea.join(desk)
            await bot.start()
            room, bens = await ana.dm(bot.user_id), await ben.dm(bot.user_id)
            await ana.send(room, "SOS")
            card = await bea.wait_for(lambda seen: seen.room == desk and "P0" in seen.body)
            process = bot.process_id

            disk.fail(process)
            await ben.send(bens, "hello from somebody new")  # with a new key, which the crypto store cannot keep either
            wanted = [f"from ana {number:02}." for number in range(MESSAGES)]
            for words in wanted:
                await ana.send(room, words)
            await bea.send(desk, "!reply from bea.", card.event_id)
            await _logged(bot, "store-failing")
            await bea.sync()
            assert not [seen for seen in bea.events if "from ana" in seen.body]

            disk.work(process)
            await bea.wait_for(lambda seen: seen.sender == bot.user_id and wanted[-1] in seen.body, timeout=60)
            await ana.wait_for(lambda seen: seen.sender == bot.user_id and "from bea." in seen.body)
            await ben.wait_for(lambda seen: seen.sender == bot.user_id and "SOS" in seen.body)
            assert bot.process_id == process
            assert bot.running
    passed_on = [seen.body for seen in bea.events if seen.sender == bot.user_id and "from ana" in seen.body]
    assert [body.removeprefix("│ ") for body in passed_on] == wanted
    assert [seen.body for seen in ana.events if "from bea." in seen.body] == ["from bea."]
    assert "event-set-aside" not in map(event_of, bot.lines)


async def _logged(bot: RealBot, event: str) -> None:
    """Wait for a line of the log."""
    async with asyncio.timeout(30):
        while event not in map(event_of, bot.lines):
            assert bot.running, bot.lines[-5:]
            await asyncio.sleep(0.05)
