"""Cut what is too long for one message into several. Servers refuse large events, and refuse them for good.

A Matrix event may have 65,536 bytes in all. Encryption adds a third, an edit carries its text twice, and outside ASCII
a character is written as six or twelve bytes: so a piece has at most 20,000 bytes as it is written. Other transports
carry less, and say how much in bytes of UTF-8.
"""

import json
import re
from typing import Final

from safetybot.core.text import QUOTE

MOST_BYTES = 20_000
LONGEST_CHARACTER = 12
_LINE: Final = re.compile(f"(?:{QUOTE})?[\u200e\u200f]?")
"""What a line begins with when it is quoted, or read from the right."""
_DIRECTION: Final = re.compile("[\u2066-\u2069]")
_END: Final = "\u2069"
_MOST_OPEN: Final = 3
_CLOSING: Final = 6 * _MOST_OPEN
"""Characters kept free to end what is open."""


def pieces(body: str, most_bytes: int | None = None) -> list[str]:
    """The body in one or more pieces, cut at a line's end or a blank where there is one. Nothing is left out.

    `most_bytes` is the most a piece may have in UTF-8; None: what a Matrix event can carry.
    A piece that begins inside a quoted line is marked as quoted again, and what is read in another direction stays so.
    """
    found = []
    while len(head := _fitting(body, most_bytes)) < len(body):
        head = head[:-_CLOSING] if _END in body else head
        cut = max(head.rfind("\n"), head.rfind(" ")) + 1
        cut = cut if cut > len(head) // 2 else len(head)
        line = body[body.rfind("\n", 0, cut) + 1 : cut]
        opened, begins = _opened(line), _LINE.match(line)
        found.append(body[:cut].rstrip("\n") + _END * len(opened))
        body = (begins[0] if begins else "") + opened + body[cut:]
    return [*found, body]


def _opened(line: str) -> str:
    """The marks in it that begin a piece in another direction, and that nothing ends."""
    opened: list[str] = []
    for mark in _DIRECTION.findall(line):
        if mark != _END:
            opened.append(mark)
        elif opened:
            opened.pop()
    return "".join(opened[:_MOST_OPEN])


def _fitting(body: str, most_bytes: int | None) -> str:
    """As much of the beginning as fits."""
    if most_bytes is not None:
        return body.encode()[:most_bytes].decode(errors="ignore")
    if len(body) * LONGEST_CHARACTER <= MOST_BYTES:
        return body
    size = 0
    for at, character in enumerate(body):
        size += len(json.dumps(character)) - 2
        if size > MOST_BYTES:
            return body[:at]
    return body
