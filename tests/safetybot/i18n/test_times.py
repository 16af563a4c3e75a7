"""Instants as people read them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.text import Moment, Text
from safetybot.i18n import Voice
from safetybot.i18n.catalogue import available, load
from safetybot.i18n.times import UTC_ZONE, in_utc, to_desk, to_reporter

AT = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
BERLIN, LONDON, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/London"), ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Berlin", "15:00 (UTC+1)"),
        ("Asia/Kolkata", "19:30 (UTC+5:30)"),
        ("America/Argentina/Buenos_Aires", "11:00 (UTC−3)"),
        ("America/St_Johns", "10:30 (UTC−3:30)"),
        ("Europe/London", "14:00 (UTC)"),
        ("Pacific/Kiritimati", "04:00 (UTC+14)"),
    ],
)
def test_a_reporter_reads_the_time_of_their_place(zone: str, said: str) -> None:
    """With its offset: whoever is somewhere else can tell that it is not theirs."""
    assert to_reporter(Moment(AT, ZoneInfo(zone), now=AT), load("en")) == said


def test_where_nobody_knows_the_place_it_is_utc() -> None:
    """And it says so."""
    assert to_reporter(Moment(AT, None, now=AT), load("en")) == "14:00 UTC"


def test_another_day_is_named() -> None:
    """It is another day by the reporter's calendar, not by ours; without a present instant the day is always named."""
    before_midnight, later = AT.replace(hour=22, minute=30), AT.replace(hour=23, minute=30)

    assert to_reporter(Moment(later, UTC_ZONE, now=before_midnight), load("en")) == "23:30 (UTC)"
    assert to_reporter(Moment(later, BERLIN, now=before_midnight), load("en")) == "Sun 22 Nov 00:30 (UTC+1)"
    assert to_reporter(Moment(later, TOKYO, now=before_midnight), load("en")) == "08:30 (UTC+9)"
    assert to_reporter(Moment(AT, None), load("en")) == "Sat 21 Nov 14:00 UTC"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sat 21 Nov 15:00 (UTC+1)"),
        ("fr", "sam. 21 nov. 15:00 (UTC+1)"),
        ("es", "sáb 21 nov 15:00 (UTC+1)"),
        ("pt-BR", "sáb., 21 de nov. 15:00 (UTC+1)"),
        ("ar", "السبت، 21 نوفمبر 15:00 (UTC+1)"),
        ("ru", "сб, 21 нояб. 15:00 (UTC+1)"),
        ("uk", "сб, 21 лист. 15:00 (UTC+1)"),
        ("zh-Hans", "11月21日周六 15:00 (UTC+1)"),
        ("zh-Hant", "11月21日 週六 15:00 (UTC+1)"),
        ("id", "Sab, 21 Nov 15:00 (UTC+1)"),
        ("tr", "21 Kas Cmt 15:00 (UTC+1)"),
        ("sw", "Jumamosi, 21 Nov 15:00 (UTC+1)"),
        ("hi", "शनि, 21 नव॰ 15:00 (UTC+1)"),
    ],
)
def test_days_and_months_are_written_as_in_each_language(language: str, said: str) -> None:
    """By their names, in the order in which its readers look for them: nobody takes a day for a month."""
    assert to_reporter(Moment(AT, BERLIN), load(language)) == said


@pytest.mark.parametrize("language", available())
def test_every_language_with_a_catalogue_has_them(language: str) -> None:
    """A catalogue may be added without a line of Python: its days and months must be known."""
    days = {to_reporter(Moment(AT + timedelta(days=day)), load(language)) for day in range(7)}

    assert len(days) == 7


@pytest.mark.parametrize(
    ("at", "zone", "said"),
    [
        (AT, BERLIN, "Sat 21 Nov 15:00 (14:00 UTC)"),
        (AT.replace(hour=23, minute=30), BERLIN, "Sun 22 Nov 00:30 (Sat 23:30 UTC)"),
        (AT, LONDON, "Sat 21 Nov 14:00 UTC"),
        (AT.replace(month=7), LONDON, "Tue 21 Jul 15:00 (14:00 UTC)"),
        (AT, UTC_ZONE, "2026-11-21 14:00 UTC"),
    ],
)
def test_the_desk_reads_its_own_time_and_utc(at: datetime, zone: ZoneInfo, said: str) -> None:
    """Each once, when they are the same; the weekday twice, when it is another one."""
    assert to_desk(at, zone, load("en")) == said


def test_the_doubled_hour_is_told_apart() -> None:
    """When the clocks go back, 02:30 comes twice; UTC says which one."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    assert to_desk(first, BERLIN, load("en")) == "Sun 25 Oct 02:30 (00:30 UTC)"
    assert to_desk(first + timedelta(hours=1), BERLIN, load("en")) == "Sun 25 Oct 02:30 (01:30 UTC)"


def test_the_voice_knows_who_reads() -> None:
    """The same line: the reporter's zone for them, the desk's for the desk; changed while the bot runs, it counts."""
    voice = Voice(["en", "fr"], "en", desk_zone=BERLIN)
    line = Text.of("card-due", at=Moment(AT, TOKYO, now=AT))

    assert "23:00 (UTC+9)" in voice.to_reporter([line], load("fr"))
    assert "Sat 21 Nov 15:00 (14:00 UTC)" in voice.to_desk([line])
    assert "Sat 21 Nov 15:00 (14:00 UTC)" in voice.to_desk([Text.of("card-due", at=AT)])

    voice.desk_zone = TOKYO
    assert "Sat 21 Nov 23:00 (14:00 UTC)" in voice.to_desk([line])


def test_a_list_of_entries_keeps_the_whole_date_in_utc() -> None:
    """What is not a Moment is in UTC for a reporter, whatever zone the value came in."""
    assert to_reporter(AT.astimezone(TOKYO), load("fr")) == in_utc(AT) == "2026-11-21 14:00 UTC"


def test_where_somebody_is_does_not_stand_in_a_repr() -> None:
    """A zone tells where a person is; reprs end up in reports of errors."""
    assert "Tokyo" not in repr(Moment(AT, TOKYO))
    assert "Tokyo" not in repr(Text.of("card-due", at=Moment(AT, TOKYO)))
