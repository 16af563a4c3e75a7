"""The small world of a Signal account: people, groups, keys, and what waits on Signal's server."""

import asyncio
import base64
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from uuid import UUID, uuid4

from safetybot.demo.signal import envelopes
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.person import Person

OWN = "b0700000-0000-4000-8000-000000000001"
NUMBER = "+4915112345678"
TRUSTED, UNTRUSTED, VERIFIED = "TRUSTED_UNVERIFIED", "UNTRUSTED", "TRUSTED_VERIFIED"
LEARN_SECONDS = 0.05
"""So much later than what it cannot open signal-cli has the new key: it looks at the sender's profile first."""
CONTENTS = ("dataMessage", "editMessage", "receiptMessage", "typingMessage", "callMessage", "storyMessage")

Frame = Json | bytes
"""What signal-cli hands on: `{"envelope", "account"}`, perhaps with an `exception`; bytes are handed on as they are."""


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Group:
    """A group. `invited`: the account is asked in and has not answered yet."""

    id: str
    name: str | None
    members: set[str]
    invited: bool = False
    joined: bool = True
    revision: int = 0


@dataclass(slots=True)
class Identity:
    """The key by which signal-cli knows somebody, and what it thinks of it."""

    key: int
    level: str
    added: int


@dataclass(frozen=True, slots=True)
class Post:
    """Something on its way to the account, encrypted with the key its sender had."""

    frame: Frame
    sender: Person | None = None
    key: int = 0


@dataclass(eq=False, repr=False)
class World:
    """One account of signal-cli (`own`), everybody it knows, and Signal's server between them.

    `queue` waits on the server while nobody receives. `withheld` is with signal-cli already, which cannot open it
    because its sender's key has changed.
    """

    own: str = OWN
    number: str = NUMBER
    clock: Callable[[], datetime] = utc_now
    trust_mode: str = "on-first-use"
    people: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    queue: list[Post] = field(default_factory=list)
    withheld: list[Post] = field(default_factory=list)
    identities: dict[str, Identity] = field(default_factory=dict)
    timers: dict[str, int] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    profile: dict[str, str] = field(default_factory=dict)
    username: str = ""
    handed: list[Frame] = field(default_factory=list)
    _receivers: list[Callable[[Frame], None]] = field(default_factory=list)
    _next: asyncio.Event = field(default_factory=asyncio.Event)
    _last: int = 0
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    def person(self, aci: str | None = None, name: str = "", number: str | None = None) -> Person:
        """Somebody new, or who has this ACI; nobody's number is known to the account unless it is given."""
        aci = aci or str(uuid4())
        if aci not in self.people:
            self.people[aci] = Person(self, aci, name, number)
        return self.people[aci]

    def group(
        self, id: str = "", members: Iterable[Person] = (), name: str | None = "Desk", *, invited: bool = False
    ) -> Group:
        """Make a group with the account in it, or only `invited` into it, of which a member's client tells at once."""
        id = id or base64.b64encode(UUID(int=next(self._numbers)).bytes * 2).decode()
        group = self.groups[id] = Group(id, name, {person.aci for person in members}, invited, not invited)
        if invited:
            self._tell_of(group)
        return group

    def joins(self, person: Person, group: Group) -> None:
        """Let somebody be added to a group; a member's client tells of it."""
        group.members.add(person.aci)
        self._tell_of(group)

    async def own_phone_says(self, person: Person, text: str) -> int:
        """Let the account's own phone write to somebody."""
        timestamp = self.tick()
        sync = envelopes.spoken_elsewhere(person.aci, timestamp, text, self.timers.get(person.aci, 0))
        me = Person(self, self.own, "", self.number)
        self.post(None, envelopes.envelope(me, timestamp, self.now(), {"syncMessage": sync}))
        return timestamp

    async def raw(self, line: bytes) -> None:
        """Let something arrive that is handed on exactly as it is."""
        self.queue.append(Post(line))
        self.receive()

    def repeat(self, count: int = 1) -> None:
        """Let the last frames come once more, as after a crash of signal-cli before it had forgotten them."""
        self.queue[:0] = [Post(frame) for frame in self.handed[-count:]]
        self.receive()

    def post(self, sender: Person | None, envelope: Json) -> None:
        """Put something on Signal's server; it is handed on at once if somebody receives."""
        frame = {"envelope": envelope, "account": self.number}
        self.queue.append(Post(frame, sender, sender.key if sender else 0))
        self.receive()

    def begin(self, receiver: Callable[[Frame], None]) -> None:
        """Begin to receive: what was withheld is tried again, everything that waits is handed on, and what comes."""
        self._receivers.append(receiver)
        self._try_again()
        self.receive()
        self.wake()

    def end(self, receiver: Callable[[Frame], None]) -> None:
        """Receive no longer; harmless when it is over already."""
        self._receivers = [other for other in self._receivers if other != receiver]
        self.wake()

    @property
    def subscribed(self) -> bool:
        """Whether anybody receives."""
        return bool(self._receivers)

    async def until(self, true: Callable[[], object], seconds: float = 20.0) -> None:
        """Wait until this is true; TimeoutError when it is not in time."""
        async with asyncio.timeout(seconds):
            while not true():
                await self.next_change()

    async def next_change(self) -> None:
        """Wait until anything happens in this world."""
        await self._next.wait()

    def wake(self) -> None:
        """Tell whoever waits that something has happened."""
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()

    def receive(self) -> None:
        """One pass of receiving: what has come, and behind it what was withheld before and can be opened now."""
        if not self._receivers:
            return
        queue, self.queue[:] = list(self.queue), []
        before = len(self.withheld)
        for post in queue:
            if self._opens(post):
                self._hand_on(post.frame)
            else:
                self.withheld.append(post)
                self._hand_on(self._exception(post))
        if before:
            self._try_again()

    def trusts(self, person: Person) -> bool:
        """Whether what this person writes now would be opened."""
        known = self.identities.get(person.aci)
        return known is not None and known.key == person.key and known.level != UNTRUSTED

    def knows(self, person: Person, key: int | None = None) -> bool:
        """Let signal-cli see somebody's key: the first it trusts, a newer one not by itself. Whether it does."""
        key = person.key if key is None else key
        known = self.identities.get(person.aci)
        if known is None or known.key < key:
            level = TRUSTED if known is None or self.trust_mode == "always" else UNTRUSTED
            known = self.identities[person.aci] = Identity(key, level, self.now())
            self.wake()
        return known.level != UNTRUSTED

    def safety_number(self, person: Person) -> str:
        """Sixty digits that change with the key by which signal-cli knows somebody."""
        return f"{UUID(person.aci).int * 1000 + self.identities[person.aci].key:060d}"

    def group_info(self, id: str) -> Json | None:
        """What a message in this group says of it."""
        if not id:
            return None
        group = self.groups[id]
        return envelopes.group_info(group.id, group.name, group.revision)

    def keep_file(self, content_type: str, name: str | None, content: bytes) -> Json:
        """Keep a file as signal-cli does; what an envelope says of it."""
        id = f"file{next(self._numbers)}.{content_type.rpartition('/')[2]}"
        self.files[id] = content
        return envelopes.attachment(id, content_type, len(content), name, self.now())

    def now(self) -> int:
        """The clock, in milliseconds."""
        return int(self.clock().timestamp() * 1000)

    def tick(self) -> int:
        """A timestamp that no other message has."""
        self._last = max(self._last + 1, self.now())
        return self._last

    def _opens(self, post: Post) -> bool:
        """Whether this can be opened. A new key is learnt by it, but only a moment later."""
        if post.sender is None:
            return True
        known = self.identities.get(post.sender.aci)
        if known is not None and known.key < post.key and self.trust_mode != "always":
            asyncio.get_running_loop().call_later(LEARN_SECONDS, self.knows, post.sender, post.key)
            return False
        return self.knows(post.sender, post.key)

    def _try_again(self) -> None:
        """Hand on what was withheld and can be opened now; of the rest nothing is said."""
        withheld, self.withheld = self.withheld, []
        for post in withheld:
            if self._opens(post):
                self._hand_on(post.frame)
            else:
                self.withheld.append(post)

    def _hand_on(self, frame: Frame) -> None:
        if isinstance(frame, dict):
            data = frame["envelope"].get("dataMessage") or frame["envelope"].get("editMessage", {}).get("dataMessage")
            if data and "groupInfo" not in data:
                self.timers[frame["envelope"]["sourceUuid"]] = data["expiresInSeconds"]
        self.handed.append(frame)
        for receiver in list(self._receivers):
            receiver(frame)

    def _exception(self, post: Post) -> Json:
        assert isinstance(post.frame, dict)
        assert post.sender is not None
        envelope = {name: value for name, value in post.frame["envelope"].items() if name not in CONTENTS}
        exception = {"message": f"Untrusted identity: {post.sender.aci}", "type": "UntrustedIdentityException"}
        return {"exception": exception, "envelope": envelope, "account": self.number}

    def _tell_of(self, group: Group) -> None:
        group.revision += 1
        member = self.people[min(group.members)]
        data = envelopes.words(
            self.tick(), None, group=envelopes.group_info(group.id, group.name, group.revision, "UPDATE")
        )
        self.post(member, envelopes.envelope(member, data["timestamp"], self.now(), {"dataMessage": data}))
