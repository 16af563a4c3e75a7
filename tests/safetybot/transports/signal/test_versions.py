"""Which message an edit or a withdrawal means, when Signal's apps name one of its versions."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from safetybot.core.events import MessageEdited, MessageReceived, MessageWithdrawn
from safetybot.transports.signal.account import VERSIONS, load_secret
from safetybot.transports.signal.ids import masked
from safetybot.transports.signal.versions import Versions
from tests.safetybot.transports.signal.bot import open_bot


@pytest.mark.parametrize("names", ["first", "latest"])
@pytest.mark.parametrize("restart", [False, True])
async def test_an_edit_of_an_edit_is_one_of_the_first(tmp_path: Path, names: str, restart: bool) -> None:
    """Whichever version the app names, and over a restart, edits and the withdrawal mean the first one."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await ana.says("I am at home")
        second = await ana.edits(first, "I am at work")
        third = await ana.edits(first if names == "first" else second, "I am away")
        await bot.wait_for(MessageEdited, times=2)
        if restart:
            await bot.stop()
            bot.renew()
            await bot.start()
        await ana.deletes(first if names == "first" else third)
        (withdrawn,) = await bot.wait_for(MessageWithdrawn)
        edited = await bot.events(MessageEdited)

    assert {event.target for event in (*edited, withdrawn)} == {f"{masked(ana.aci)}:{first}"}
    assert [event.message for event in edited] == [f"{masked(ana.aci)}:{second}", f"{masked(ana.aci)}:{third}"]


async def test_another_persons_message_is_another(tmp_path: Path) -> None:
    """Two people's messages may bear one timestamp; whose it is counts."""
    async with open_bot(tmp_path) as bot:
        ana, eve = bot.daemon.person(), bot.daemon.person()
        first = await ana.says("mine")
        second = await ana.edits(first, "still mine")
        await eve.says("somebody else")
        await eve.deletes(second)
        (withdrawn,) = await bot.wait_for(MessageWithdrawn)

    assert withdrawn.target == f"{masked(eve.aci)}:{second}"


async def test_what_is_remembered_names_nobody_and_is_forgotten(tmp_path: Path) -> None:
    """Neither words nor accounts; after a week nothing of it is left."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.edits(await ana.says("I am at home"), "I am away")
        await bot.wait_for(MessageReceived)
        (edited,) = await bot.wait_for(MessageEdited)
        kept = (await load_secret(bot.store, VERSIONS) or b"").decode()
        versions = Versions(bot.store)
        await versions.load()
        later = MessageEdited(
            id="signal:later", at=edited.at, origin=edited.origin, target="x:1", message="x:2", words="."
        )
        await versions.resolve([later], edited.at + timedelta(days=8))
        left = json.loads(await load_secret(bot.store, VERSIONS) or b"{}")

    assert len(json.loads(kept)) == 1
    assert ana.aci not in kept
    assert "away" not in kept
    assert left == {}
