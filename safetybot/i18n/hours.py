"""Times of day as people write them to say when they may be written to: "18-22", "after 6 pm", "من ٦ إلى ٨ مساء".

Only what can be read in one way, in a message that says nothing else: nobody is kept from being written to, or written
to at the wrong hour, by a guess. What stands beside a number comes from the catalogues, in every language at once. Some
languages put it in front, some behind; so it does not matter where it stands, but between two times.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final, TypeAlias

from safetybot.core.contact import DAY, Hours
from safetybot.i18n.catalogue import Keywords
from safetybot.i18n.keywords import keywords, normal

NOON: Final = 12 * 60
MOST_CHARACTERS: Final = 60
"""What is longer says something else, too."""

_TIME: Final = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?!\d)"
    r"(?:\s?(?::|h|点|點|时|時)\s?(?P<minutes>\d{2})(?!\d)|\.(?P<quarter>00|15|30|45)(?!\d))?"  # "18.11" is a day
)
_DASH: Final = re.compile(r"([-‐-―−~])")


class _Sign(Enum):
    """What something beside a time says."""

    AFTER = auto()
    BEFORE = auto()
    AM = auto()
    PM = auto()
    NIGHT = auto()
    SIX_OFF = auto()
    HOUR = auto()
    PLEASE = auto()


_Signs: TypeAlias = frozenset[_Sign]
_TO: Final[_Signs] = frozenset({_Sign.AFTER, _Sign.BEFORE})
"""Between two times a dash, or either of these, says the same."""
_HALVES: Final[_Signs] = frozenset({_Sign.AM, _Sign.PM, _Sign.NIGHT})
_NAMING: Final[_Signs] = _HALVES | {_Sign.HOUR}
"""By one of these a bare number is a time."""
_BESIDE_A_CLOCK: Final[_Signs] = _NAMING | {_Sign.PLEASE}
_LISTS: Final[Mapping[str, _Sign]] = {
    "time-after-words": _Sign.AFTER,
    "time-before-words": _Sign.BEFORE,
    "time-am-words": _Sign.AM,
    "time-pm-words": _Sign.PM,
    "greetings": _Sign.PLEASE,
}
_NIGHT: Final = (
    "at night | de la noche | por la noche | noche | da noite | de noite | à noite | gece | रात | रात को | रात के"
    " | raat | raat ko | rat ko | malam | malem | ليلا | الليل | بليل | بالليل | في الليل | فالليل | bel leil"
    " | bil leil | bellil | 晚上 | 晚 | 夜里 | 夜裡 | 夜晚 | 晚黑"
)
"""Among the words for the second half of the day those behind which twelve is midnight, and two is after it."""
_SMALL_HOURS: Final = 5
_SIX_OFF: Final = frozenset({"sw"})
"""Languages in which the hours are counted from sunrise: by words that only these have, twelve may be six."""
_HOURS: Final = (
    "h hs hr hrs hours uhr o'clock 点 點 点钟 點鐘 時 时 分 ч час часа часов год година годин बजे baje jam pukul"
    " saat الساعة"
)
"""What follows, or announces, the number of an hour."""


@dataclass(frozen=True, slots=True)
class _Time:
    """A time as it stands there: on which half of the day may be open."""

    hour: int
    minutes: int
    exact: bool
    half: _Sign | None = None

    @property
    def minute(self) -> int:
        """Minutes after midnight, if the half of the day is known or does not matter."""
        hour = self.hour
        if self.half is not None and hour <= 12:
            small = self.half is _Sign.AM or (self.half is _Sign.NIGHT and hour % 12 <= _SMALL_HOURS)
            hour = hour % 12 + (0 if small else 12)
        return (hour * 60 + self.minutes) % DAY

    @property
    def open(self) -> bool:
        """Whether it may be on either half of the day."""
        return self.half is None and self.hour <= 12

    def halves(self) -> tuple[int, int]:
        """What it may be while its half is open."""
        first = self.hour % 12 * 60 + self.minutes
        return first, first + NOON

    def told(self, signs: Sequence[_Signs]) -> "_Time | None":
        """The same on the half of the day that these say, if any; None when it is not clear."""
        halves = {sign for found in signs for sign in found & _HALVES}
        six_off = any(_Sign.SIX_OFF in found for found in signs)
        if len(halves) > 1 or (six_off and not halves and self.open):
            return None
        return replace(self, half=next(iter(halves), None))


class Times:
    """Reads times of day, in every language it was given."""

    def __init__(self, catalogues: Iterable[Keywords]) -> None:
        known = list(catalogues)
        signs = defaultdict[str, set[_Sign]](set)
        for id, sign in _LISTS.items():
            for phrase in keywords(known, id):
                signs[phrase].add(sign)
            others = set(keywords([one for one in known if one.language not in _SIX_OFF], id))
            for phrase in set(keywords(known, id)) - others:
                signs[phrase].add(_Sign.SIX_OFF)
        for phrase in map(normal, _NIGHT.split("|")):
            signs[phrase] = {_Sign.NIGHT}
        for word in map(normal, _HOURS.split()):
            signs[word].add(_Sign.HOUR)
        self._signs = {phrase: frozenset(found) for phrase, found in signs.items()}
        self._longest = max(len(phrase.split()) for phrase in self._signs)

    def hours_in(self, words: str) -> Hours | None:
        """The span of the day that the message is; None when it is none, or not a clear one."""
        gaps, times = _parted(words)
        around = [self._read(gap) for gap in gaps]
        if not times or any(found is None for found in around):
            return None
        before, *between, behind = [found or () for found in around]
        hours = None
        if len(times) == 2:
            hours = _span(times, before, between[0], behind)
        elif len(times) == 1:
            hours = _open_end(times[0], (*before, *behind))
        return hours if hours is not None and hours.start != hours.end else None

    def clock_in(self, words: str) -> int | None:
        """The time of day that the message is, in minutes after midnight."""
        gaps, times = _parted(words)
        around = [self._read(gap) for gap in gaps]
        if len(times) != 1 or any(found is None for found in around):
            return None
        signs = [sign for found in around for sign in found or ()]
        named = any(found & _NAMING for found in signs)
        time = times[0].told(signs)
        if time is None or not (time.exact or named) or any(not found & _BESIDE_A_CLOCK for found in signs):
            return None
        return time.minute

    def _read(self, gap: str) -> tuple[_Signs, ...] | None:
        """What stands beside a time, phrase by phrase, a dash as none at all; None when there is anything else."""
        found: list[_Signs] = []
        for piece in _DASH.split(gap):
            if _DASH.fullmatch(piece):
                found.append(frozenset())
                continue
            words = normal(piece).split()
            while words:
                count = next(
                    (n for n in range(min(len(words), self._longest), 0, -1) if " ".join(words[:n]) in self._signs), 0
                )
                if not count:
                    return None
                found.append(self._signs[" ".join(words[:count])])
                words = words[count:]
        return tuple(found)


def _parted(words: str) -> tuple[list[str], list[_Time]]:
    """What stands around the times of a message, and these; no time when another number is in there."""
    if len(words) > MOST_CHARACTERS:
        return [], []
    text = "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in unicodedata.normalize("NFKC", words).casefold()
    )
    gaps, times, end = list[str](), list[_Time](), 0
    for match in _TIME.finditer(text):
        minutes = match["minutes"] or match["quarter"]
        time = _Time(int(match["hour"]), int(minutes or 0), exact=minutes is not None)
        if time.hour > 24 or time.minutes > 59:
            return [], []
        times.append(time)
        gaps.append(text[end : match.start()])
        end = match.end()
    gaps.append(text[end:])
    return ([], []) if any(sign.isdecimal() for gap in gaps for sign in gap) else (gaps, times)


def _span(
    times: Sequence[_Time], before: Sequence[_Signs], between: Sequence[_Signs], behind: Sequence[_Signs]
) -> Hours | None:
    """From one time to another."""
    to = next((place for place, signs in enumerate(between) if not signs or signs & _TO), None)
    if to is None or _Sign.BEFORE in _only(before) or _Sign.AFTER in _only(behind):
        return None  # "before 8 and after 18" is another span
    start, end = times[0].told((*before, *between[:to])), times[1].told((*between[to + 1 :], *behind))
    if start is None or end is None:
        return None
    if start.open and end.open:
        counted = any(_Sign.SIX_OFF in signs for signs in between)
        clear = start.minute < end.minute and not counted  # "9-5" may mean several
        return Hours(start.minute, end.minute) if clear else None
    if start.open and end.half is not None:
        return Hours(min(start.halves(), key=lambda minute: (end.minute - minute - 1) % DAY), end.minute)
    if end.open and start.half is not None:
        return Hours(start.minute, min(end.halves(), key=lambda minute: (minute - start.minute - 1) % DAY))
    return Hours(start.minute, end.minute)


def _open_end(time: _Time, around: Sequence[_Signs]) -> Hours | None:
    """From a time to midnight, or from midnight to a time."""
    ends, told = _only(around), time.told(around)
    if told is None or len(ends) != 1 or frozenset() in around:
        return None
    return Hours(told.minute, 0) if _Sign.AFTER in ends else Hours(0, told.minute)


def _only(signs: Sequence[_Signs]) -> _Signs:
    """Which of after and before is surely said: some words can mean either, or only announce a time."""
    return frozenset(sign for found in signs if _Sign.HOUR not in found for sign in found & _TO if not found >= _TO)
