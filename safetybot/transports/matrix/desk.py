"""Making the responder room, so that it is right from the first moment: encrypted, private, by invitation only."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.ports import Store
from safetybot.transports.matrix.account import DESK, Account, keep_secret, load_secret, open_client
from safetybot.transports.matrix.client import Answer, token_refused

MEGOLM = "m.megolm.v1.aes-sha2"
MODERATOR = 50


async def create_desk(account: Account, store: Store, folder: Path, *, invite: Sequence[str], name: str) -> str:
    """Make the responder room, invite people into it, and remember it; returns the room's id.

    History is for those invited, from their invitation on: a responder who joins an hour later reads what came since,
    and nobody reads what was written before they belonged to it. Only the responders named here may invite others,
    because whoever is invited gets the keys.
    """
    client = await open_client(account, store, folder)
    try:
        answer = await client.request("POST", "/createRoom", room_settings(name, invite))
        if not answer.good:
            raise _refused(answer)
        room = str(answer.body["room_id"])
        await keep_secret(store, DESK, room.encode())
        power = f"/rooms/{quote(room, safe='')}/state/m.room.power_levels/"
        levels = await client.request("GET", power)
        if not levels.good:
            raise _refused(levels)
        users = {**levels.body.get("users", {}), **dict.fromkeys(invite, MODERATOR)}
        changed = await client.request("PUT", power, {**levels.body, "users": users})
        if not changed.good:
            raise _refused(changed)
        return room
    finally:
        await client.close()


async def load_desk(store: Store) -> str | None:
    """The room that `create_desk` made, if it did."""
    kept = await load_secret(store, DESK)
    return kept.decode() if kept else None


def room_settings(name: str, invite: Sequence[str], *, direct: bool = False) -> dict[str, Any]:
    """What is asked of the homeserver; everything that matters is in the first state of the room, not added later."""
    first = {
        "m.room.encryption": {"algorithm": MEGOLM},
        "m.room.history_visibility": {"history_visibility": "invited"},
        "m.room.guest_access": {"guest_access": "forbidden"},
    }
    return {
        "name": name,
        "preset": "private_chat",
        "visibility": "private",
        "is_direct": direct,
        "invite": list(invite),
        "initial_state": [{"type": type, "state_key": "", "content": content} for type, content in first.items()],
        "power_level_content_override": {"invite": MODERATOR},
    }


def _refused(answer: Answer) -> Exception:
    if answer.errcode == "M_UNKNOWN_TOKEN":
        return token_refused()
    if answer.passing:
        return NetworkError(f"the homeserver answered {answer.status} when asked for a room", "Try again in a minute.")
    return OperatorError(
        f"the homeserver did not make the room ({answer.errcode or answer.status})",
        "Check the account ids after --invite (like @bea:example.org), and whether the bot's account may make rooms.",
    )
