"""Times as operators write and read them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.errors import OperatorError
from safetybot.oncall.instants import hours, plain, read_instant, read_month, read_span, shown

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-23T09:00", "2026-11-23T08:00"),
        ("2026-11-23 09:00", "2026-11-23T08:00"),
        ("2026-11-23", "2026-11-22T23:00"),
        ("2026-11-23T09:00Z", "2026-11-23T09:00"),
        ("2026-11-23t09:00:30z", "2026-11-23T09:00:30"),
        ("2026-11-23T09:00+05:30", "2026-11-23T03:30"),
        ("2026-10-25T02:30", "2026-10-25T00:30"),  # comes twice: the first
        ("2026-10-25T02:30+01:00", "2026-10-25T01:30"),  # the second, by its offset
        ("2027-03-28T02:30", "2027-03-28T01:00"),  # does not exist: the end of the gap
    ],
)
def test_instants(text: str, utc: str) -> None:
    """With an offset it is what it says; without, the wall clock of the zone."""
    assert read_instant(text, MADRID) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "now", "18:00", "2026-13-01", "2026-11-23T25:00", "23.11.2026", "0001-01-01", "9999-12-31T23:59"]
)
def test_what_is_no_instant_is_refused(text: str) -> None:
    """It says how to write one; dates at the end of time are none of ours."""
    with pytest.raises(OperatorError) as refused:
        read_instant(text, MADRID)

    assert "2026-11-23" in refused.value.advice or "1980" in refused.value.advice


def test_spans() -> None:
    """From now on unless said otherwise; backwards and endless ones are refused."""
    assert read_span(None, None, MADRID, NOW, timedelta(weeks=4)) == (NOW, NOW + timedelta(weeks=4))
    for start, end in (("2026-11-23", "2026-11-23"), ("2026-11-23", "2026-11-22"), ("2000-01-01", "2026-01-01")):
        with pytest.raises(OperatorError):
            read_span(start, end, MADRID, NOW, timedelta(weeks=4))


def test_months() -> None:
    """A month begins and ends by the clock of the zone; the present one needs no name."""
    october = datetime(2026, 9, 30, 22, tzinfo=UTC), datetime(2026, 10, 31, 23, tzinfo=UTC)
    assert read_month("2026-10", MADRID, NOW) == october
    assert read_month("2026-12", MADRID, NOW)[1] == datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert read_month(None, MADRID, NOW)[0] == datetime(2026, 10, 31, 23, tzinfo=UTC)
    for text in ("2026", "2026-13", "November", "0000-01"):
        with pytest.raises(OperatorError):
            read_month(text, MADRID, NOW)


def test_how_times_are_shown() -> None:
    """Wall clock first, UTC beside it, with the day where it is another one."""
    assert shown(NOW, MADRID) == "Tue 24 Nov 2026 18:00 CET (17:00 UTC)"
    assert shown(datetime(2026, 11, 23, 23, tzinfo=UTC), MADRID) == "Tue 24 Nov 2026 00:00 CET (Mon 23:00 UTC)"
    assert [hours(timedelta(minutes=much)) for much in (20, 60, 450)] == ["20 min", "1 h", "7.5 h"]


def test_words_of_others_do_not_steer_the_terminal() -> None:
    """Escape sequences and line ends become blanks, and long words are cut."""
    assert plain("a\x1b[31m\r\nb") == "“a [31m  b”"
    assert plain("x" * 100) == "“" + "x" * 60 + "…”"
