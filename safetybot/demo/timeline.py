"""What a person sees of one room: messages in order, each as it is now. The person's client fills it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

_CHANGES = count(1)
"""One count for all timelines: what two people see can be told in the order in which it happened."""


@dataclass(slots=True)
class Message:
    """One message as it stands now.

    thread    the first message of the thread it is in
    changed   a number that is higher than that of any earlier change, of whatever message
    signed    it came encrypted, from a device that its owner has signed
    """

    id: str
    sender: str
    body: str = field(repr=False)
    thread: str | None = None
    edited: bool = False
    withdrawn: bool = False
    signed: bool = True
    changed: int = 0


class Timeline:
    """The messages of one room in order of arrival; an edit or a withdrawal changes the message it is about."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._messages: dict[str, Message] = {}
        self.latest = 0

    def __iter__(self) -> Iterator[Message]:
        return iter(self._messages.values())

    def __len__(self) -> int:
        return len(self._messages)

    def threads(self) -> list[Message]:
        """The first messages of all threads, the oldest first."""
        roots = {message.thread for message in self}
        return [message for message in self if message.id in roots]

    def take(self, source: dict[str, Any], *, signed: bool) -> bool:
        """Take in one decrypted event of Matrix; whether anything changed."""
        content = source.get("content", {})
        relation = content.get("m.relates_to", {})
        if source.get("type") == "m.room.redaction":
            return self.withdraw(str(source.get("redacts") or content.get("redacts")))
        if source.get("type") != "m.room.message":
            return False
        sender = source["sender"]
        if relation.get("rel_type") == "m.replace":
            return self.edit(relation["event_id"], sender, str(content["m.new_content"]["body"]), signed=signed)
        thread = relation["event_id"] if relation.get("rel_type") == "m.thread" else None
        return self.add(Message(source["event_id"], sender, str(content["body"]), thread, signed=signed))

    def add(self, new: Message) -> bool:
        """Take in a message; whether it was new."""
        if new.id in self._messages:
            return False
        self._messages[new.id] = new
        self._note(new)
        return True

    def edit(self, target: str, sender: str, body: str, *, signed: bool = True) -> bool:
        """Change a message's words; whether anything changed."""
        message = self._messages.get(target)
        if message is None or message.sender != sender:  # nobody rewrites what another one said
            return False
        message.body, message.edited, message.signed = body, True, message.signed and signed
        self._note(message)
        return True

    def withdraw(self, target: str) -> bool:
        """Take a message's words away; whether anything changed."""
        message = self._messages.get(target)
        if message is None:
            return False
        message.body, message.withdrawn = "", True
        self._note(message)
        return True

    def _note(self, message: Message) -> None:
        message.changed = self.latest = next(_CHANGES)
