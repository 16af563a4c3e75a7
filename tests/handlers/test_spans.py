"""Spans of time as people write them in the desk."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.spans import read_day, read_length, read_span
from safetybot.core.text import Text
from tests.handlers.watch import PARIS, paris

NOW = paris("2026-11-21 15:00") + timedelta(seconds=17)
MONTH = timedelta(days=31)


def read(written: str, now: datetime = NOW, longest: timedelta = MONTH) -> tuple[datetime, datetime] | str:
    span = read_span(written, now, PARIS, longest)
    return span.id if isinstance(span, Text) else span


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("until 18:00", "2026-11-21 15:00", "2026-11-21 18:00"),
        ("until 9:00", "2026-11-21 15:00", "2026-11-22 09:00"),
        ("Until  15:00", "2026-11-21 15:00", "2026-11-22 15:00"),
        ("from now until 18:00", "2026-11-21 15:00", "2026-11-21 18:00"),
        ("from 22:00 until 06:00", "2026-11-21 22:00", "2026-11-22 06:00"),
        ("from 10:00 until 12:00", "2026-11-22 10:00", "2026-11-22 12:00"),
        ("from tomorrow until tomorrow 12:00", "2026-11-22 00:00", "2026-11-22 12:00"),
        ("from tomorrow 18:00 for 90m", "2026-11-22 18:00", "2026-11-22 19:30"),
        ("for 3h", "2026-11-21 15:00", "2026-11-21 18:00"),
        ("for 2 days", "2026-11-21 15:00", "2026-11-23 15:00"),
        ("from 24 Dec until 2 Jan", "2026-12-24 00:00", "2027-01-03 00:00"),
        ("from 24 December 18:00 until 25 dec 06:00", "2026-12-24 18:00", "2026-12-25 06:00"),
        ("from 2026-12-24 18:00 until 2026-12-25T06:00", "2026-12-24 18:00", "2026-12-25 06:00"),
        ("until 2026-11-30", "2026-11-21 15:00", "2026-12-01 00:00"),
        ("until today", "2026-11-21 15:00", "2026-11-22 00:00"),
        ("from mon 09:00 until friday", "2026-11-23 09:00", "2026-11-28 00:00"),
        ("from sat 09:00 for 1h", "2026-11-28 09:00", "2026-11-28 10:00"),
        ("from 2026-11-21 12:00 until 18:00", "2026-11-21 15:00", "2026-11-21 18:00"),
        ("from 20 Nov until 23 Nov", "2026-11-21 15:00", "2026-11-24 00:00"),
        ("from 22:00 until 06:00 ", "2026-11-21 22:00", "2026-11-22 06:00"),
    ],
)
def test_what_is_meant(written: str, start: str, end: str) -> None:
    """An hour without a day is the next one, a day without an hour the whole day; it never starts before now."""
    assert read(written) == (paris(start), paris(end))


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("", "time-endless"),
        ("tonight", "time-unclear"),
        ("until late", "time-unclear"),
        ("until 25:00", "time-unclear"),
        ("until 18", "time-unclear"),
        ("until 30 Feb", "time-unclear"),
        ("until 2026-13-01", "time-unclear"),
        ("until 9999-12-31", "time-unclear"),
        ("from soon until 18:00", "time-unclear"),
        ("for 0h", "time-unclear"),
        ("for ever", "time-unclear"),
        ("until 18:00 please", "time-unclear"),
        ("from 18:00", "time-endless"),
        ("from tomorrow until today", "time-backwards"),
        ("from 2026-12-24 18:00 until 2026-12-24 06:00", "time-backwards"),
        ("from 2026-11-01 until 2026-11-03", "time-past"),
        ("from 1 Nov until 3 Nov", "time-past"),
        ("for 32d", "time-too-long"),
        ("until 2027-11-21", "time-too-long"),
        ("for 9999 weeks", "time-too-long"),
    ],
)
def test_what_is_refused(written: str, wrong: str) -> None:
    """Whatever is unclear, over, endless or turned round is named as that."""
    assert read(written) == wrong


def test_a_month_in_which_the_clocks_go_back() -> None:
    """31 days are 31 days on the calendar, an hour more or less."""
    assert read("for 31d", paris("2026-10-10 12:00")) == (paris("2026-10-10 12:00"), paris("2026-11-10 12:00"))


def test_hours_pass_and_days_are_of_the_wall() -> None:
    """Over a change of the clocks "24h" are 24 hours, and "1d" ends at the same time of day."""
    evening = paris("2026-10-24 20:00")

    assert read("for 24h", evening) == (evening, paris("2026-10-25 19:00"))
    assert read("for 1d", evening) == (evening, paris("2026-10-25 20:00"))


def test_an_hour_that_does_not_exist() -> None:
    """Something that begins in the missing hour begins when it is over."""
    assert read("from 02:30 until 05:00", paris("2027-03-27 23:00")) == (
        paris("2027-03-28 03:00"),
        paris("2027-03-28 05:00"),
    )


def test_a_day_and_a_length() -> None:
    """They are read alone, too."""
    assert read_day("24 nov", NOW, PARIS) == date(2026, 11, 24)
    assert read_day("tomorrow", NOW, PARIS) == date(2026, 11, 22)
    assert read_day("whenever", NOW, PARIS) is None
    assert read_length("4w") == timedelta(weeks=4)
    assert read_length("10 days") == timedelta(days=10)
    assert read_length("4") is None


MOMENTS = ["now", "today", "tomorrow", "fri", "29 feb", "24 dec", "2026-12-24", "18:00", "02:30", "24:00", "2026-02-30"]
PIECES = st.sampled_from(["from", "until", "for", "3h", "2d", "99999w", "é", "t", ":", "-", *MOMENTS])
ZONES = st.sampled_from(["Europe/Paris", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "America/Santiago"])
INSTANTS = st.integers(0, 2**32).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(st.lists(PIECES, max_size=7), ZONES, INSTANTS)
def test_whatever_is_written(pieces: list[str], zone: str, now: datetime) -> None:
    """There is a span with its end behind its start and not in the past, or a reason; never an error."""
    span = read_span(" ".join(pieces), now, ZoneInfo(zone), MONTH)
    if not isinstance(span, Text):
        start, end = span
        assert now.replace(second=0, microsecond=0) <= start < end
        assert end - start <= MONTH + timedelta(hours=1)
