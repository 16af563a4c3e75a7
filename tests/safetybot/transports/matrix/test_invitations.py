"""Which invitations are for a conversation between two."""

from typing import Any

import pytest

from safetybot.transports.matrix.invitations import is_direct

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
