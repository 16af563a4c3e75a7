"""Times as operators write and read them: the wall clock of a zone, always with UTC beside it."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.errors import OperatorError
from safetybot.core.oncall.wall import instant

LONGEST: Final = timedelta(days=732)
"""So much is looked at in one go."""
_FIRST, _LAST = 1980, 2200  # far from where dates end
_WRITTEN: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)\s*(Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE)


def read_instant(text: str, zone: ZoneInfo) -> datetime:
    """An instant as ISO 8601: with an offset or Z, or else by the wall clock of `zone`. Raises OperatorError.

    Of a wall-clock time that comes twice the first is meant; one that does not exist is the end of the gap.
    """
    advice = "write it like 2026-11-23T09:00, 2026-11-23T09:00+01:00 or 2026-11-23T08:00Z"
    parts = _WRITTEN.fullmatch(text.strip())
    if not parts:
        raise OperatorError(f"{plain(text)} is not a time", advice)
    try:
        read = datetime.fromisoformat(f"{parts[1]}T{parts[2] or '00:00'}{(parts[3] or '').upper()}")
    except ValueError:
        raise OperatorError(f"{plain(text)} is not a time that exists", advice) from None
    if not _FIRST <= read.year <= _LAST:
        raise OperatorError(f"{plain(text)} is too far away", f"the years {_FIRST} to {_LAST} can be looked at")
    return read.astimezone(UTC) if read.tzinfo else instant(read, zone)


def read_span(
    start: str | None, end: str | None, zone: ZoneInfo, now: datetime, long: timedelta
) -> tuple[datetime, datetime]:
    """[from, to): from now on, and so `long`, unless said otherwise. Raises OperatorError."""
    begins = read_instant(start, zone) if start else now
    ends = read_instant(end, zone) if end else begins + long
    if ends <= begins:
        raise OperatorError("--to is not after --from", "let the span end after it begins")
    if ends - begins > LONGEST:
        raise OperatorError(f"the span is longer than {LONGEST.days} days", "ask for a part of it at a time")
    return begins, ends


def read_month(text: str | None, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    """[first, last) of a month; the present one when none is named. Raises OperatorError."""
    text = text or now.astimezone(zone).strftime("%Y-%m")
    parts = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", text)
    if not parts or not _FIRST <= int(parts[1]) <= _LAST:
        raise OperatorError(f"{plain(text)} is not a month", "write it like this: --month 2026-11")
    first = date(int(parts[1]), int(parts[2]), 1)
    return midnight(first, zone), midnight((first + timedelta(days=31)).replace(day=1), zone)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """When a day begins."""
    return instant(datetime.combine(day, time()), zone)


def shown(at: datetime, zone: ZoneInfo) -> str:
    """Mon 23 Nov 2026 09:00 CET (08:00 UTC)"""
    local, utc = at.astimezone(zone), at.astimezone(UTC)
    there = f"{utc:%H:%M}" if utc.date() == local.date() else f"{utc:%a %H:%M}"
    return f"{local:%a %d %b %Y %H:%M %Z} ({there} UTC)"


def brief(at: datetime, zone: ZoneInfo) -> str:
    """Mon 23 Nov 09:00, where the zone is said elsewhere."""
    return f"{at.astimezone(zone):%a %d %b %H:%M}"


def hours(span: timedelta) -> str:
    """12 h, 7.5 h, 20 min"""
    if span < timedelta(hours=1):
        return f"{span.total_seconds() / 60:.0f} min"
    return f"{span.total_seconds() / 3600:.2f}".rstrip("0").rstrip(".") + " h"


def plain(text: str, most: int = 60) -> str:
    """Somebody's words on one line, without what would steer a terminal."""
    kept = "".join(one if one.isprintable() else " " for one in text[: most + 1])
    return f"“{kept[:most]}…”" if len(kept) > most else f"“{kept}”"
