"""Cut what is too long for one message into several. Servers refuse large events, and refuse them for good.

A Matrix event may have 65,536 bytes in all. Encryption adds a third, an edit carries its text twice, and outside ASCII
a character is written as six or twelve bytes: so a piece has at most 20,000 bytes as it is written. Other transports
carry less, and say how much in bytes of UTF-8.
"""

import json

from safetybot.core.text import QUOTE

MOST_BYTES = 20_000
LONGEST_CHARACTER = 12


def pieces(body: str, most_bytes: int | None = None) -> list[str]:
    """The body in one or more pieces, cut at a line's end or a blank where there is one. Nothing is left out.

    `most_bytes` is the most a piece may have in UTF-8; None: what a Matrix event can carry.
    A piece that begins inside a quoted line is marked as quoted again.
    """
    found = []
    while len(head := _fitting(body, most_bytes)) < len(body):
        cut = max(head.rfind("\n"), head.rfind(" ")) + 1
        cut = cut if cut > len(head) // 2 else len(head)
        found.append(body[:cut].rstrip("\n"))
        line = body.rfind("\n", 0, cut) + 1
        inside = cut > line and body.startswith(QUOTE, line)
        body = (QUOTE if inside else "") + body[cut:]
    return [*found, body]


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
