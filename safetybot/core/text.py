"""What the bot says: an id from the catalogues with its arguments, or somebody's own words. Never a sentence."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

QUOTE: Final = "│ "
"""Stands before every line of somebody's words in the desk. Not ">": clients take that for a reply and may hide it."""
RIGHT_TO_LEFT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Letters and digits of the scripts that are written in that direction, as in a set of a regular expression."""
_RIGHT: Final = re.compile(f"[{RIGHT_TO_LEFT}]")
_MARKS: Final = 3 * 3
"""Bytes of what keeps QUOTE on its side of a line that reads in the other direction."""
_DIRECTIONS: Final = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def unmarked(text: str) -> str:
    """What somebody typed or copied, without the invisible marks of direction that stand around a code or command."""
    return text.translate(_DIRECTIONS)


def quoting(line: str) -> int:
    """How many bytes a line of somebody's words grows by when it is quoted in the desk."""
    return len(QUOTE.encode()) + (_MARKS if _RIGHT.search(line) else 0)


class _Arguments(dict[str, "Argument"]):
    """Arguments whose repr shows their names only: a value may be somebody's words."""

    def __repr__(self) -> str:
        return "{" + ", ".join(self) + "}"

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(sorted(self)))


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by its id in the catalogues; an argument may be a Text itself (the name of a category, say)."""

    id: str
    arguments: dict[str, "Argument"] = field(default_factory=_Arguments)

    @staticmethod
    def of(id: str, **arguments: "Argument") -> "Text":
        """Text.of("case-taken", who=name) reads better than a dictionary."""
        return Text(id, _Arguments(arguments))


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote, passed on as it is (made harmless on the way to the desk, never changed in meaning)."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a reporter reads it, in the zone where they are; the desk reads it in its own.

    zone  None: nobody knows; then it is in UTC, and says so
    now   the day is left out when it is the same one there; None: it is always said
    """

    at: datetime
    zone: ZoneInfo | None = field(default=None, repr=False)
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language, by its name in the language of whoever reads it."""

    code: str


@dataclass(frozen=True, slots=True)
class Names:
    """Several things by their names, with the sign between them that stands in lists."""

    of: tuple["Tongue | Text | str", ...]


Argument: TypeAlias = str | int | datetime | Moment | Text | Tongue | Names
Line: TypeAlias = Text | Words
