"""Which invitations are for a conversation between two, and that none is left without an answer."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.invitations import Invitations, is_direct
from tests.matrix.faulty import answers, door_to

BOT = "@bot:x"


def invite(**content: Any) -> dict[str, Any]:
    member = {"type": "m.room.member", "state_key": BOT, "content": {"membership": "invite", **content}}
    return {"invite_state": {"events": [{"type": "m.room.name"}, {**member, "state_key": "@ana:x"}, member]}}


def test_only_an_invitation_that_says_so_is_direct() -> None:
    """It is the inviter's word about us; about somebody else it does not count."""
    assert is_direct(invite(is_direct=True), BOT)
    assert not is_direct(invite(), BOT)
    assert not is_direct(invite(is_direct="true"), BOT)
    assert not is_direct(invite(is_direct=True), "@other:x")


@pytest.mark.parametrize("nonsense", [None, 5, [], {}, {"invite_state": []}, {"invite_state": {"events": {}}}])
def test_nonsense_is_not_direct(nonsense: Any) -> None:
    """A stranger's server may send anything as the state of a room."""
    assert not is_direct(nonsense, BOT)
    events = [nonsense, {"type": "m.room.member", "state_key": BOT, "content": nonsense}]
    assert not is_direct({"invite_state": {"events": events}}, BOT)


async def test_a_page_in_place_of_an_answer_settles_no_invitation(tmp_path: Path) -> None:
    """What the log-in page of a network has swallowed is said again, once the homeserver can be reached."""
    async with door_to("http://127.0.0.1:9") as door:
        door.breaks("/join", answers(200, "<html>Please log in to this network</html>"), times=1)
        door.breaks("", answers(200, "{}", "application/json"))
        client = BotClient(door.url, BOT, folder=tmp_path, pickle_key="pickle key")
        client.user_id = BOT
        invitations = Invitations(client, desk="")
        invitations.take({"!room": invite(is_direct=True)})
        run = asyncio.create_task(invitations.run())
        try:
            await door.asked_for("/join", 2)
        finally:
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
            await client.close()
