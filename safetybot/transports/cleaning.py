"""What every transport does to what people send before anybody else sees it. Pure, and it never raises."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

LONGEST_WORDS = 2**16  # more than one message can carry, on any network
LONGEST_NAME = 40
LONGEST_EMOJI = 64
SURROGATES = re.compile("[\ud800-\udfff]")
_UNSEEN = ("Cc", "Cf", "Cs", "Co")  # control, direction and private-use characters: names that look like others


def clean_words(body: str, most: int = LONGEST_WORDS) -> str:
    """The words, without lone surrogates: they can neither be stored nor sent."""
    return SURROGATES.sub("\ufffd", body[:most])


def clean_name(*candidates: Any) -> str:
    """What responders call somebody: the first candidate that leaves anything to be seen; without tricks."""
    for candidate in candidates:
        if not isinstance(candidate, str):
            continue
        visible = "".join(letter for letter in candidate if unicodedata.category(letter) not in _UNSEEN)
        if name := " ".join(visible.split())[:LONGEST_NAME].strip():
            return name
    return "?"


def possible_moment(stamp: Any, now: datetime, oldest: datetime) -> datetime:
    """A time stamp in milliseconds, within reason: it is somebody's word alone."""
    if not isinstance(stamp, int) or isinstance(stamp, bool):
        return now
    first, last = (int(limit.timestamp() * 1000) for limit in (oldest, now))
    return datetime.fromtimestamp(min(max(stamp, first), last) / 1000, UTC)


def mapping(source: Any, name: str) -> Mapping[str, Any]:
    """What stands under a name, if it is a mapping; else an empty one."""
    value = source.get(name) if isinstance(source, Mapping) else None
    return value if isinstance(value, Mapping) else {}
