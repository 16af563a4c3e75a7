"""Prints a conversation as a chat that people can read."""

import textwrap
from collections.abc import Callable, Iterator, Mapping

from safetybot.demo.play import Aside, NewPhone, Someone, Step, Unseen
from safetybot.demo.timeline import Message

WIDTH = 110
Print = Callable[[str], None]


class Printout:
    """Prints what two people see, message by message; of a message that changed, only the lines that are new."""

    def __init__(self, write: Print, views: Mapping[str, Someone]) -> None:
        """Print through `write`; each view has a heading, and somebody through whose eyes we look."""
        self._write = write
        self._views = views
        self._printed: dict[str, str] = {}

    def step(self, step: Step) -> None:
        """Print what has come, and what the narrator says."""
        self.news()
        match step:
            case Aside(words):
                self._write(f"\n── {words}")
            case Unseen(who, words):
                self._write(f"       ✓ {who} has never seen “{words}”")
            case NewPhone(who):
                self._write(f"       ✓ {who} has a new phone")
            case _:
                pass

    def news(self) -> None:
        """Print every message that is new or has changed since the last time."""
        messages = [(heading, message) for heading, person in self._views.items() for message in person.messages]
        for heading, message in sorted(messages, key=lambda one: one[1].changed):
            self._message(heading, message)

    def _message(self, heading: str, message: Message) -> None:
        before = self._printed.get(message.id)
        if before == message.body:
            return
        self._printed[message.id] = message.body
        new = [line for line in message.body.splitlines() if before is None or line not in before.splitlines()]
        if not new:
            return
        thread = "│ " if message.thread else ""
        sign = "" if message.signed else " (NOT ENCRYPTED, OR FROM AN UNSIGNED DEVICE)"
        who = _name(message.sender) + (" ✎" if before is not None else "") + sign
        start = f"{heading:>6} {thread}{who}: "
        for line in _wrapped("\n".join(new), start, f"{'':6} {thread}    "):
            self._write(line)


def _wrapped(text: str, first: str, further: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines()):
        indent = further if number else first
        yield from textwrap.wrap(line, WIDTH, initial_indent=indent, subsequent_indent=further) or [indent.rstrip()]


def _name(user_id: str) -> str:
    return user_id.removeprefix("@").partition(":")[0]
