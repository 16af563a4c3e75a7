"""What the bot says: an id from the catalogues with its arguments, or somebody's own words. Never a sentence."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

QUOTE: Final = "│ "
"""Stands before every line of somebody's words in the desk. Not ">": clients take that for a reply and may hide it."""


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


Argument: TypeAlias = str | int | datetime | Moment | Text
Line: TypeAlias = Text | Words
