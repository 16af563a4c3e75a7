"""The network and the homeserver fail in every way they know: nothing is lost, and nobody is asked without end."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from safetybot.core.events import MessageReceived
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.demo.homeserver import Homeserver
from tests.matrix.bots import Bot, MakeBot, behind, make_bot, new_bot
from tests.matrix.conftest import Foreign
from tests.matrix.faulty import Door, Fault, answer_cut, answers, door_to, half_open, limited, request_cut, slow
from tests.matrix.foreign import ForeignClient

__all__ = ["make_bot"]  # a fixture is found by its name

LONG_ENOUGH = 4.0
"""Seconds that a fault lasts."""

UNWELL = '{"errcode":"M_UNKNOWN"}', "application/json"
PORTAL = "<html>Please log in to this network</html>"
LIVES: tuple[dict[str, tuple[str, Fault | None]], ...] = (
    {"502": ("", answers(502)), "half open": ("", half_open), "sends unanswered": ("/send/", answer_cut())},
    {"429, absurd": ("", limited(10**30)), "cut": ("", answer_cut(after=150)), "sends 429": ("/send/", limited(1500))},
    {"refused": ("", None), "somebody else's page": ("", answers(200, PORTAL)), "sync cut": ("/sync", answer_cut(700))},
    {"unasked": ("", request_cut), "slow": ("", slow(4000)), "sync 500": ("/sync", answers(500, *UNWELL))},
)
"""What happens to each of four bots, one after the other: what breaks, and how. None: the door is shut."""


@pytest.mark.timeout(180)
async def test_every_fault_passes_and_nothing_is_lost(homeserver: Homeserver, foreign: Foreign, tmp_path: Path) -> None:
    """Down, slow, half open, 502, 429, cut: what is said both ways meanwhile arrives after it, once and in order."""
    bea, ana = await foreign("bea"), await foreign("ana")
    async with AsyncExitStack() as stack:
        lives = []
        for number, faults in enumerate(LIVES):
            folder = tmp_path / f"{tmp_path.name}-{number}"
            folder.mkdir()
            door = await stack.enter_async_context(door_to(homeserver.url))
            bot = behind(await new_bot(homeserver, folder, bea), door)
            await stack.enter_async_context(bot.running())
            room = await ana.dm(bot.account.user_id)
            lives.append(_live(faults, bot, door, ana, room, bea))
        async with asyncio.TaskGroup() as group:
            for life in lives:
                group.create_task(life)


async def _live(
    faults: dict[str, tuple[str, Fault | None]], bot: Bot, door: Door, ana: ForeignClient, room: str, bea: ForeignClient
) -> None:
    told, said, posted = ["before"], ["before"], list[str]()
    await ana.send(room, "before")
    await bot.say(room, "before")
    for name, (part, fault) in faults.items():
        began = asyncio.get_running_loop().time()
        if fault is None:
            await door.shut()
        else:
            door.breaks(part, fault)
        saying = asyncio.create_task(_say_all(bot, room, [f"{name} 1", f"{name} 2"]))
        posting = asyncio.create_task(_say_all(bot, bot.desk, [f"{name} 3", f"{name} 4"]))
        for number in range(3):
            await ana.send(room, f"during {name} {number}")
        await asyncio.sleep(max(0.0, began + LONG_ENOUGH - asyncio.get_running_loop().time()))  # looked at for so long
        seconds = asyncio.get_running_loop().time() - began
        # What was on its way when the first request failed is over after a second; the lease may be renewed in between.
        assert name == "slow" or door.count(part, began + 1) <= seconds - 1 + 2, name
        if fault is None:
            await door.open()
        else:
            door.mends(part)
        await ana.send(room, f"after {name}")
        told += [*(f"during {name} {number}" for number in range(3)), f"after {name}"]
        said += [f"{name} 1", f"{name} 2"]
        posted += [f"{name} 3", f"{name} 4"]
        heard = await bot.mailbox.wait_for(MessageReceived, count=len(told), seconds=60)
        assert [event.words for event in heard] == told, name
        await asyncio.gather(saying, posting)
        await _read(ana, room, bot, said)
        await _read(bea, bot.desk, bot, posted)


async def test_doubt_is_told(foreign: Foreign, make_bot: MakeBot, door: Door) -> None:
    """What may have gone out although no answer came is told apart from what surely did not, and is repeated safely."""
    bea = await foreign("bea")
    bot = behind(await make_bot(bea), door)
    refusals: list[tuple[Fault, NotSent]] = [
        (answers(403, '{"errcode":"M_FORBIDDEN","error":"no"}', "application/json"), NotSent("refused")),
        (answers(413, '{"errcode":"M_TOO_LARGE"}', "application/json"), NotSent("too-large", again=False)),
        (limited(1500), NotSent("rate-limited", wait=1.5)),
        (limited(900_000_000), NotSent("rate-limited", wait=3600.0)),
        (limited('"soon"'), NotSent("rate-limited")),
    ]
    doubts: list[tuple[Fault, NotSent]] = [
        (answers(502), NotSent("server", perhaps=True)),
        (answers(200, PORTAL), NotSent("server", perhaps=True)),
        (request_cut, NotSent("network", perhaps=True)),
        (answer_cut(after=20), NotSent("network", perhaps=True)),
    ]
    async with bot.running():
        await bot.post("the key is shared")
        for fault, expected in (*refusals, *doubts):
            door.breaks("/send/", fault)
            assert await bot.send(OutgoingKind.POST, bot.desk, "once", id="once") == expected
        door.mends("/send/")
        await door.shut()
        assert await bot.send(OutgoingKind.POST, bot.desk, "once", id="once") == NotSent("network")
        await door.open()
        await bot.post("once", id="once")
        await bot.post("last")
        await _read(bea, bot.desk, bot, ["the key is shared", "once", "last"])


async def _say_all(bot: Bot, room: str, words: list[str]) -> None:
    """Say them one after the other, each until it is out, waiting as the outbox does."""
    kind = OutgoingKind.POST if room == bot.desk else OutgoingKind.SAY
    for word in words:
        while not isinstance(result := await bot.send(kind, room, word, id=f"say-{word}"), Sent):
            assert result.again, result
            await asyncio.sleep(min(result.wait or 1.0, 2.0))


async def _read(client: ForeignClient, room: str, bot: Bot, words: list[str]) -> None:
    """Wait until somebody has read these words of the bot's, and nothing else of it."""
    await client.wait_for(lambda event: event.room == room and event.body == words[-1], 60)
    await client.sync()
    assert [
        event.body
        for event in client.events
        if event.room == room and event.sender == bot.account.user_id and event.body
    ] == words
