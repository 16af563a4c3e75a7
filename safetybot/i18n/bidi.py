"""Both directions in one message: each piece in reading order, and nothing around it out of place.

Without help a client shows "!take K7F2QM" as "K7F2QM take!", and a line that begins with "SOS" from the wrong side.
Isolates (Unicode Standard Annex 9) keep each piece together. They are invisible, and are left out again when such a
piece is written back (`core.text.unmarked`). A message in one direction has none.
"""

import re
import unicodedata
from typing import Final

from safetybot.core.text import RIGHT_TO_LEFT

LEFT, FIRST, END = "\u2066", "\u2068", "\u2069"
"""Begin a piece that is read from the left, or as its first letter says; end it."""
LEFT_MARK, RIGHT_MARK = "\u200e", "\u200f"
"""Before a line: it is read from this side, whatever it begins with."""

_MARKS: Final = f"{LEFT}{FIRST}{END}{LEFT_MARK}{RIGHT_MARK}"
_WORD: Final = rf"[!#@+]?[^\W_{RIGHT_TO_LEFT}][^\s{RIGHT_TO_LEFT}{_MARKS}()«»“”]*(?<![.,:;!?…])"
_ARGUMENT: Final = f"[{LEFT}{FIRST}][^{RIGHT_TO_LEFT}{_MARKS}]*{END}"
_UNIT: Final = f"(?:{_ARGUMENT}|{_WORD})"
_RUN: Final = f"(?>{_UNIT}(?:(?: …)? ?{_UNIT})*(?: …)?)"
"""Words and arguments without a pause between them, such as "!cover @bea from … until …"."""
_PIECE: Final = re.compile(rf"{_RUN}(?: \({_RUN}\))?")
"""With what stands in brackets behind it: "18:40 (UTC+3)"."""
_PARTS: Final = r"[0-9]{1,20}(?:[ ()./:−–-]{1,2}[0-9]{1,20})"
_NUMBER: Final = re.compile(rf"(?<![^\s(«“])(?:\+{_PARTS}{{0,8}}|\(?{_PARTS}{{1,8}})(?![^\s.,:;!?)»”،؛؟])")
"""A telephone number, a date, a span of hours: of more than one part, and no part of an address."""
_LINK: Final = re.compile(rf"(https?://[^\s{_MARKS}]+){END}")
_RIGHT_LETTER: Final = re.compile(f"[{RIGHT_TO_LEFT}]")
_ISOLATE: Final = re.compile(f"[{LEFT}{FIRST}][^{_MARKS}]*{END}")


def isolated(text: str, *, right_to_left: bool) -> str:
    """A text in a language of this direction: each line begins on its side, each piece in the other one stays in order.

    From right to left its arguments are isolated already, and what belongs together is put together.
    """
    return "\n".join(_begun(line, right_to_left) for line in text.split("\n"))


def _begun(line: str, right_to_left: bool) -> str:
    if line and right_to_left:
        return RIGHT_MARK + _pieces(line)
    return LEFT_MARK + line if FIRST in line else line  # not every program skips what is isolated


def inserted(text: str) -> str:
    """Something short inside a sentence from left to right: it changes nothing around it."""
    return _set(text) if _RIGHT_LETTER.search(text) else text


def quoted(line: str, *, right_to_left: bool) -> str:
    """A line of somebody's words behind a mark, in a text of this direction: the mark stays on its side."""
    if not line or not (right_to_left or _RIGHT_LETTER.search(line)):
        return line
    return (RIGHT_MARK if right_to_left else LEFT_MARK) + _set(_words(line))


def apart(text: str, *, right_to_left: bool) -> str:
    """Somebody's words as a message to a reader of this direction: lines in the other one keep their own.

    So they do even where a client gives a whole message one direction.
    """
    return "\n".join(_line(line, right_to_left) for line in text.split("\n"))


def _line(line: str, right_to_left: bool) -> str:
    own = _direction(line)
    if own in (None, right_to_left):
        return _words(line)
    return (RIGHT_MARK if own else LEFT_MARK) + _set(_words(line))


def _words(line: str) -> str:
    """Somebody's words as they wrote them; only the parts of a number stay in order among letters from the right."""
    return _NUMBER.sub(_one, line) if _direction(line) else line


def _pieces(text: str) -> str:
    return _links(_PIECE.sub(_one, text))


def _set(text: str) -> str:
    return _links(f"{FIRST}{text}{END}")


def _one(found: re.Match[str]) -> str:
    """The piece as one isolate."""
    return found[0] if _ISOLATE.fullmatch(found[0]) else f"{LEFT}{found[0]}{END}"


def _links(text: str) -> str:
    """With a blank behind each link: clients take an invisible mark for a part of it."""
    return _LINK.sub(rf"\1 {END}", text)


def _direction(line: str) -> bool | None:
    """Whether a line is read from right to left, by its first letter; None when there is none."""
    for character in _ISOLATE.sub("", line):
        match unicodedata.bidirectional(character):
            case "L":
                return False
            case "R" | "AL":
                return True
    return None
