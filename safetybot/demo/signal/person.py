"""Somebody with Signal on a phone, who writes to the bot and hears it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from safetybot.demo.signal import envelopes
from safetybot.demo.signal.envelopes import Json

if TYPE_CHECKING:
    from safetybot.demo.signal.world import World


@dataclass(slots=True, kw_only=True)
class Message:
    """One message of the bot, as it is now.

    quote     the timestamp of the message that it answers
    edits     the timestamps of the versions that followed the first
    expires   after how many seconds it disappears; 0 for never
    group     where it stands; nothing in a chat of two
    """

    timestamp: int
    body: str
    quote: int | None = None
    edits: list[int] = field(default_factory=list)
    deleted: bool = False
    expires: int = 0
    group: str = ""
    mentions: tuple[str, ...] = ()
    attachments: int = 0


class Person:
    """One account. Nothing is sent by itself but, if it `confirms`, that a message has arrived."""

    def __init__(self, world: "World", aci: str, name: str, number: str | None) -> None:
        """Use `World.person`."""
        self.aci = aci
        self.name = name
        self.number = number
        self.key = 1
        """Which phone: it changes with every new one, and so does the safety number."""
        self.timer = 0
        """After how many seconds messages in the chat with the bot disappear."""
        self.failing = ""
        """The `type` that whatever is sent to this person fails with."""
        self.heard: list[Message] = []
        self.receipts: list[tuple[str, int]] = []
        self.reactions: list[tuple[str, int]] = []
        self.saw_typing = 0
        self.accepted = False
        self.confirms = False
        self._world = world

    def hears(self, message: Message) -> None:
        """A message of the bot arrives."""
        self.heard.append(message)
        if self.confirms:
            self._confirm(message.timestamp)

    async def says(self, text: str, *, group: str = "", timestamp: int | None = None, device: int = 1) -> int:
        """Write to the bot, or in a group; the timestamp, which is the message's id."""
        return self._data(text, group=group, timestamp=timestamp, device=device)

    async def quotes(self, target: int, text: str, *, group: str = "", author: str = "") -> int:
        """Answer a message, of the bot if nobody else is named."""
        said = next((message.body for message in self.heard if message.timestamp == target), "")
        return self._data(text, group=group, quote=envelopes.quoted(target, author or self._world.own, said))

    async def edits(self, target: int, text: str, *, group: str = "") -> int:
        """Replace what was written; the timestamp of the new version."""
        now = self._world.tick()
        data = envelopes.words(now, text, expires=self._expires(group), group=self._world.group_info(group))
        return self._send({"editMessage": {"targetSentTimestamp": target, "dataMessage": data}}, now)

    async def deletes(self, target: int, *, group: str = "") -> int:
        """Take back what was written."""
        return self._data(None, group=group, remoteDelete={"timestamp": target})

    async def reacts(self, emoji: str, target: int, *, group: str = "", author: str = "", remove: bool = False) -> int:
        """React to a message, of the bot if nobody else is named."""
        reaction = envelopes.reaction(emoji, author or self._world.own, target, remove=remove)
        return self._data(None, group=group, reaction=reaction)

    async def reads(self, *timestamps: int) -> int:
        """Tell that messages were read."""
        now = self._world.tick()
        return self._send({"receiptMessage": envelopes.receipt(timestamps, now, read=True)}, now)

    async def receives(self, *timestamps: int) -> int:
        """Tell that messages arrived on the phone."""
        return self._confirm(*timestamps)

    async def types(self) -> int:
        """Begin to type."""
        now = self._world.tick()
        return self._send({"typingMessage": {"action": "STARTED", "timestamp": now}}, now)

    async def sets_timer(self, seconds: int) -> int:
        """Let messages disappear after so many seconds, or no longer (0)."""
        self.timer = seconds
        return self._data(None, isExpirationUpdate=True)

    async def calls(self) -> int:
        """Ring."""
        offer = {"id": self._world.tick(), "type": "AUDIO_CALL", "opaque": "b3BhcXVl"}
        return self._send({"callMessage": {"offerMessage": offer}}, self._world.tick())

    async def posts_story(self) -> int:
        """Post a story, which the bot may see."""
        return self._send({"storyMessage": {"allowsReplies": True}}, self._world.tick())

    async def sends_file(
        self, content_type: str, text: str = "", *, name: str | None = None, content: bytes = b"...", group: str = ""
    ) -> int:
        """Send a file, with words or without."""
        file = self._world.keep_file(content_type, name, content)
        return self._data(text or None, group=group, attachments=[file])

    async def updates_profile(self) -> int:
        """Send what clients send when a profile changes: a message with nothing in it."""
        return self._data(None)

    def new_phone(self) -> None:
        """Register anew. What is written from now on is withheld from the bot until it trusts the new key."""
        self.key += 1

    async def wait_for(self, fits: str | Callable[[Message], bool], seconds: float = 20.0) -> Message:
        """The first message heard that fits, or has these words in it; TimeoutError when none does in time."""

        def found() -> Message | None:
            return next((one for one in self.heard if (fits in one.body if isinstance(fits, str) else fits(one))), None)

        await self._world.until(lambda: found() is not None, seconds)
        message = found()
        assert message is not None
        return message

    async def next_change(self) -> None:
        """Wait until anything happens that this person may see."""
        await self._world.next_change()

    def _confirm(self, *timestamps: int) -> int:
        now = self._world.tick()
        return self._send({"receiptMessage": envelopes.receipt(timestamps, now, read=False)}, now)

    def _expires(self, group: str) -> int:
        return 0 if group else self.timer

    def _data(
        self,
        text: str | None,
        *,
        group: str = "",
        timestamp: int | None = None,
        device: int = 1,
        quote: Json | None = None,
        **more: object,
    ) -> int:
        timestamp = self._world.tick() if timestamp is None else timestamp
        info = self._world.group_info(group)
        data = envelopes.words(timestamp, text, expires=self._expires(group), quote=quote, group=info)
        return self._send({"dataMessage": data | more}, timestamp, device)

    def _send(self, content: Json, timestamp: int, device: int = 1) -> int:
        self._world.post(self, envelopes.envelope(self, timestamp, self._world.now(), content, device=device))
        return timestamp
