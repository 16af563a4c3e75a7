"""People for tests of the demo who need no homeserver: what one writes stands at once in front of all."""

import asyncio
from itertools import count
from typing import Any

from safetybot.demo.timeline import Message, Timeline

NUMBERS = count(1)


class Room:
    """A room without a server."""

    def __init__(self) -> None:
        self.members: list[Puppet] = []

    def puppet(self, name: str) -> "Puppet":
        """Somebody new in the room."""
        puppet = Puppet(name, self)
        self.members.append(puppet)
        return puppet

    def send(self, sender: str, content: dict[str, Any], *, signed: bool = True, **more: Any) -> str:
        """Let an event arrive at everybody; its id."""
        id = f"$event{next(NUMBERS)}"
        for member in self.members:
            event = {"type": "m.room.message", "event_id": id, "sender": sender, "content": content, **more}
            member.messages.take(event, signed=signed)
            member.wake()
        return id


class Puppet:
    """A person as the script and the screen know them."""

    def __init__(self, name: str, room: Room) -> None:
        self.name = name
        self.user_id = f"@{name}:localhost"
        self.messages = Timeline()
        self._room = room
        self._next = asyncio.Event()

    async def write(self, words: str, thread: str | None = None) -> None:
        """Write in the room."""
        self.says(words, thread)

    def says(self, words: str, thread: str | None = None) -> str:
        """The same, outside of the event loop; the event's id."""
        relation = {"m.relates_to": {"rel_type": "m.thread", "event_id": thread}} if thread else {}
        return self._room.send(self.user_id, {"body": words, **relation})

    def edits(self, target: str, words: str) -> str:
        """Replace what was written."""
        relation = {"rel_type": "m.replace", "event_id": target}
        return self._room.send(self.user_id, {"m.new_content": {"body": words}, "m.relates_to": relation})

    def withdraws(self, target: str) -> str:
        """Take back what was written."""
        return self._room.send(self.user_id, {}, type="m.room.redaction", redacts=target)

    async def next_change(self) -> None:
        """Wait until anything changes."""
        await self._next.wait()

    def wake(self) -> None:
        """Tell whoever waits."""
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()

    @property
    def last(self) -> Message:
        """The newest message."""
        return list(self.messages)[-1]
