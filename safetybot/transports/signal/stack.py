"""What the transport asks of the program that speaks Signal: signal-cli itself, or the REST wrapper around it.

Everybody is named by their ACI, a group by its id in base64 as signal-cli writes it. Times are Signal's timestamps,
milliseconds since 1970, which are also the ids of messages.
"""

import hashlib
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from safetybot.core.errors import NetworkError

Keep = Callable[[Sequence[bytes]], Awaitable[None]]
"""Has these lines on disk, in their order, before it returns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class To:
    """Whom a message is for: a person, or a group."""

    person: str = field(default="", repr=False)
    group: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text message.

    quotes    the timestamp of a message of ours that this one answers
    edits     the timestamp of a message of ours whose place this one takes
    mentions  (where, whose ACI): each takes the place of one UTF-16 unit of the body
    """

    body: str = field(repr=False)
    quotes: int | None = None
    edits: int | None = None
    mentions: tuple[tuple[int, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why something did not go out.

    reason     one of the transport's fixed words
    perhaps    no usable answer came: it may have gone out
    again      later may help
    wait       seconds we are asked to wait
    challenge  the token of a captcha that a human must solve
    """

    reason: str
    perhaps: bool = False
    again: bool = True
    wait: float | None = None
    challenge: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Signal has it, under this timestamp. `missed`: how many recipients did not get it (in a group)."""

    timestamp: int
    missed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What is known of somebody's safety number. `trusted` is False for a changed one that nobody has confirmed.

    `mark` is another word for each safety number, and tells nothing else.
    """

    aci: str = field(repr=False)
    trusted: bool
    mark: str = field(default="", repr=False)


def identities_of(known: Iterable[tuple[str, str, bool]]) -> list[Identity]:
    """Everybody of whom (ACI, key, whether it is trusted) is known: nobody is trusted of whom one key is not."""
    keys: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for aci, key, trusted in known:
        keys[aci][key] = trusted
    return [Identity(aci=aci, trusted=all(of.values()), mark=_mark(aci, of)) for aci, of in keys.items()]


def _mark(aci: str, keys: Iterable[str]) -> str:
    return hashlib.sha256("\0".join([aci, *sorted(keys)]).encode()).hexdigest()[:32]


class NotTrustedError(NetworkError):
    """A changed safety number is refused to count."""

    def __init__(self) -> None:
        super().__init__("the safety number was not accepted", "See that signal-cli runs, and that its account works.")


@dataclass(frozen=True, slots=True)
class Group:
    """A group of the account's. `members` are (account, name); `joined` is False for a mere invitation."""

    id: str
    name: str = field(repr=False)
    joined: bool
    members: Sequence[tuple[str, str]] = field(repr=False)


class Stack(Protocol):
    """One account on Signal. Methods raise NetworkError when the program behind it does not answer, or refuses.

    `send` and `delete` never raise for what the network does: what became of it is their result.
    """

    @property
    def account(self) -> str:
        """Our own ACI; known once `receive` has called `ready`."""
        ...

    async def receive(self, keep: Keep, ready: Callable[[], None]) -> None:
        """Receive until the connection ends, however it ends. What has come is kept before anything more is read."""
        ...

    async def send(self, to: To, text: Text) -> Given | Problem: ...

    async def delete(self, to: To, timestamp: int) -> Given | Problem:
        """Take a message of ours back."""
        ...

    async def identities(self, person: str = "") -> Sequence[Identity]:
        """Everybody's, or one person's."""
        ...

    async def trust(self, person: str) -> None:
        """Let a changed safety number count. Raises NotTrustedError when that is refused."""
        ...

    async def accept(self, person: str) -> None:
        """Accept somebody's message request."""
        ...

    async def timer(self, person: str) -> int | None:
        """After how many seconds messages with them disappear, as the program knows it; None when it cannot say."""
        ...

    async def set_timer(self, person: str, seconds: int) -> None: ...

    async def members(self, group: str) -> Collection[str]:
        """The ACIs in a group, without ours. Nobody, while we are not in it ourselves: only invited, say."""
        ...

    async def enter(self, group: str) -> None:
        """Accept the invitation into this group."""
        ...

    async def leave(self, group: str) -> None: ...

    async def answer_challenge(self, challenge: str, captcha: str) -> None:
        """Lift a limit with a solved captcha."""
        ...
