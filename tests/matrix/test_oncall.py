"""Somebody always comes: real Synapse, the real bot in its own process, a first responder whose phone is off."""

import os
import signal
from pathlib import Path

import pytest

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import PASSWORD, Foreign
from tests.matrix.foreign import ForeignClient
from tests.matrix.scene import code_of

SCHEDULE = """
zone = "Europe/Berlin"
fallback = "team"
directors = ["carl"]
[people.bea]
account = "{bea}"
[people.carl]
account = "{carl}"
[schedules.team]
layers = [
  {{ name = "days", rotation = "daily", handoff = 2026-11-01T09:00:00, people = ["bea"] }},
  {{ name = "backup", tier = "second", rotation = "daily", handoff = 2026-11-01T09:00:00, people = ["carl"] }},
]
"""
LADDER = """
[{priority}]
promise_minutes = 15
silent_minutes = 20
repeats = 3
pause_minutes = 5
steps = [{{ after_minutes = 0, page = ["first"] }}, {{ after_minutes = 0.05, page = ["second"] }}]
"""
POLICY = 'fallback = ["desk", "director"]\n' + "".join(LADDER.format(priority=f"P{number}") for number in range(4))
ONCALL = '[oncall]\nschedule = "schedule.toml"\npolicy = "policy.toml"\n'


@pytest.mark.timeout(120)
async def test_the_first_responders_phone_is_off(homeserver: Homeserver, foreign: Foreign, tmp_path: Path) -> None:
    """Paged and silent, the first is followed by the second, whose ✅ takes the case; the reporter knows at once.

    And a schedule with a mistake, read anew by a signal, changes nothing: the desk reads the line.
    """
    folder = tmp_path
    carl, ana = await foreign("carl"), await foreign("ana")
    bea = await homeserver.register(f"bea-{folder.name}", PASSWORD)
    (folder / "schedule.toml").write_text(SCHEDULE.format(bea=bea, carl=carl.user_id), encoding="utf-8")
    (folder / "policy.toml").write_text(POLICY, encoding="utf-8")
    async with RealBot.set_up(folder, homeserver, f"bot-{folder.name}", [bea, carl.user_id], more=ONCALL) as bot:
        desk = await carl.wait_for_room("invite")
        await carl.join(desk)
        await carl.accept_invites()
        async with ForeignClient.start(homeserver.url) as phone:
            await phone.login(bea, PASSWORD)
            await phone.bootstrap()
            await phone.accept_invites()
            await bot.start()
            await carl.wait_for(lambda seen: seen.room == desk and "On call are" in seen.body)
            await phone.wait_for(lambda seen: seen.type == "m.room.name" and seen.content.get("name") == "Notices")
        # bea's phone is off.
        room = await ana.dm(bot.user_id)
        await ana.send(room, "SOS they are at my door")
        page = await carl.wait_for(lambda seen: seen.room not in (desk, room) and "🔔 P0" in seen.body)
        paged = [seen.body for seen in carl.events if seen.room == desk and "paging" in seen.body]
        card = await carl.wait_for(lambda seen: seen.room == desk and seen.body.startswith("P0"))
        assert ["bea" in paged[0], "carl" in paged[1]] == [True, True]
        assert page.clean
        assert code_of(card) in page.body
        assert "door" not in page.body

        await carl.react(page.room, page.event_id, "✅")
        await carl.wait_for(lambda seen: seen.room == desk and f"{code_of(card)} taken by" in seen.body)
        told = await ana.wait_for(lambda seen: seen.room == room and "has your message now" in seen.body)
        assert told.clean
        (folder / "schedule.toml").write_text('zone = "Berlin"\n', encoding="utf-8")
        os.kill(bot.process_id, signal.SIGHUP)
        refused = await carl.wait_for(lambda seen: seen.room == desk and "line 1" in seen.body)
        assert "schedule.toml" in refused.body
        await carl.send(desk, "!oncall")
        await carl.wait_for(lambda seen: seen.room == desk and "first: bea" in seen.body, since=len(carl.events))

        log = "\n".join(bot.lines)
        for secret in (bea, carl.user_id, ana.user_id, code_of(card), "door"):
            assert secret not in log.split('"event"', 1)[-1]
