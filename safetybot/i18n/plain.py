"""What a stranger wrote, made harmless: no hidden characters, nobody pinged, nothing that looks like a line of the bot.

Only plain text is ever sent, so HTML and Markdown stay what they are: characters.
"""

import re
import unicodedata

from safetybot.core.text import QUOTE
from safetybot.i18n import bidi

NAME_LENGTH = 60

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_OVERRIDES = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2060\u200b\u00ad"
)
_TAGS = range(0xE0000, 0xE0080)
_MENTION = re.compile(r"@(?=room\b|[^\s@:]+:[^\s])", re.IGNORECASE)
_MARKS = 6
"""Accents on one letter; real writing needs fewer, and a tower of them covers the lines above."""


def clean(text: str) -> str:
    """Without control characters, direction overrides, half characters, towers of accents; line ends of one kind."""
    whole = _LINE_ENDS.sub("\n", text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept: list[str] = []
    marks = 0
    for character in whole:
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if character == "\t":
            kept.append("    ")
        elif character == "\n" or (category != "Cc" and marks <= _MARKS and not _hidden(character)):
            kept.append(character)
    return "".join(kept)


def _hidden(character: str) -> bool:
    return character in _OVERRIDES or ord(character) in _TAGS


def quoted(text: str, *, right_to_left: bool = False) -> str:
    """Somebody's words for the desk: every line marked, mentions broken so that one can see it.

    `right_to_left`: the desk reads in that direction.
    """
    lines = _MENTION.sub("@ ", clean(text)).split("\n")
    return "\n".join(QUOTE + bidi.quoted(line, right_to_left=right_to_left) for line in lines)


def name(text: str) -> str:
    """Something short inside a sentence, like what somebody calls themselves: one line, no mention, not long."""
    line = " ".join(_MENTION.sub("@ ", clean(text)).split())
    return line if len(line) <= NAME_LENGTH else line[: NAME_LENGTH - 1] + "…"
