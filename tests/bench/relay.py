"""The bare relay, as matrix-nio's own examples are: decrypt, encrypt into the other room. No store, no safety.

    python -m tests.bench.relay <settings.json>

Three things are done for it, so that it can be compared at all. It asks for long time-lines (by default a room's answer
holds ten messages, and what was written before them while it was down is lost). It keeps its place in the stream. And
after a start it waits with sending until the library knows the room to send to (otherwise it ends by an error).
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, MatrixRoom, RoomMessageText, SyncResponse

FILTER = {"room": {"timeline": {"limit": 1000}}}
READY = "ready"


async def relay(settings: dict[str, str]) -> None:
    """Relay for ever."""
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
    client = AsyncClient(settings["url"], settings["user"], store_path=settings["folder"], config=config)
    client.restore_login(settings["user"], settings["device"], settings["token"])

    waiting: list[str] = []

    async def message(room: MatrixRoom, event: RoomMessageText) -> None:
        if room.room_id != settings["desk"] and event.sender != client.user_id:
            waiting.append(event.body)
            await send()

    async def send() -> None:
        while waiting and settings["desk"] in client.rooms:
            content = {"msgtype": "m.text", "body": waiting.pop(0)}
            await client.room_send(settings["desk"], "m.room.message", content, ignore_unverified_devices=True)

    async def invitation(room: MatrixRoom, _event: InviteMemberEvent) -> None:
        await client.join(room.room_id)

    async def synced(_response: SyncResponse) -> None:
        await send()

    client.add_event_callback(message, RoomMessageText)
    client.add_event_callback(invitation, InviteMemberEvent)
    client.add_response_callback(synced, SyncResponse)
    print(READY, flush=True)  # noqa: T201 - what waits is sent while the first answer is being dealt with
    await client.sync_forever(timeout=30_000, full_state=True, sync_filter=FILTER)


if __name__ == "__main__":
    given: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    asyncio.run(relay(given))
