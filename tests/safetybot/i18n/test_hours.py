"""Times of day as people write them, in every language; and what only looks like them."""

import pytest

from safetybot.core.contact import Hours
from safetybot.i18n import catalogue
from safetybot.i18n.hours import Times

TIMES = Times([catalogue.heard(language) for language in catalogue.available()])


def span(words: str) -> str | None:
    hours = TIMES.hours_in(words)
    return None if hours is None else f"{_shown(hours.start)}-{_shown(hours.end)}"


def clock(words: str) -> str | None:
    minute = TIMES.clock_in(words)
    return None if minute is None else _shown(minute)


def _shown(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@pytest.mark.parametrize(
    "words",
    [
        "18-22",
        "18 – 22",
        "18:00-22:00",
        "18:00 to 22:00",
        "18.00 - 22.00",
        "18h-22h",
        "６pm～10pm",
        "6pm–10 pm",
        "6-10pm",
        "6 p.m. until 10",
        "from 18 to 22",
        "Hello, 18-22 please",
        "between 6 and 10 in the evening",
        "de 18h à 22h",
        "entre 18 h et 22 h",
        "de 18 a 22",
        "de las 6 a las 10 de la tarde",
        "das 18 às 22",
        "das 18h até as 22h",
        "с 18 до 22",
        "с 6 до 10 вечера",
        "з 18 до 22",
        "between 18 and 22",
        "dari jam 18 sampai jam 22",
        "jam 6 sampai jam 10 malam",
        "18'den 22'ye kadar",
        "saat 18 ile 22 arası",
        "शाम 6 से 10 बजे तक",
        "१८-२२",
        "18 बजे से 22 बजे तक",
        "١٨-٢٢",
        "من ٦ إلى ١٠ مساء",
        "من الساعة 18 حتى الساعة 22",
        "晚上6点到10点",
        "下午6点到晚上10点",
        "18点至22点",
        "18點到22點之間",
        "kuanzia 18 hadi 22",
        "kuanzia 6 pm hadi 10 pm",
    ],
)
def test_from_six_to_ten_in_the_evening(words: str) -> None:
    """The same span in many languages, digits and habits."""
    assert span(words) == "18:00-22:00"


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("after 18", "18:00-00:00"),
        ("after 6 pm", "18:00-00:00"),
        ("not before 8:30", "08:30-00:00"),
        ("before 8am", "00:00-08:00"),
        ("not after 22", "00:00-22:00"),
        ("après 18h30", "18:30-00:00"),
        ("a partir de las 6 de la tarde", "18:00-00:00"),
        ("depois das 18h", "18:00-00:00"),
        ("после 18", "18:00-00:00"),
        ("після 18", "18:00-00:00"),
        ("18'den sonra", "18:00-00:00"),
        ("शाम 6 बजे के बाद", "18:00-00:00"),
        ("بعد الساعة 18", "18:00-00:00"),
        ("8点以后", "08:00-00:00"),
        ("晚上8点以后", "20:00-00:00"),
        ("早上8点之前", "00:00-08:00"),
        ("22-6", "22:00-06:00"),
        ("10pm-2", "22:00-02:00"),
        ("10-2am", "22:00-02:00"),
        ("11-2pm", "11:00-14:00"),
        ("9am to 5", "09:00-17:00"),
        ("晚上10点到早上6点", "22:00-06:00"),
        ("晚上8点到12点", "20:00-00:00"),
        ("gece 10 - 2", "22:00-02:00"),
        ("18-24", "18:00-00:00"),
        ("8-10", "08:00-10:00"),
    ],
)
def test_other_spans(words: str, hours: str) -> None:
    """With one end, over midnight, over noon."""
    assert span(words) == hours


@pytest.mark.parametrize(
    "words",
    [
        "",
        "18",
        "18 22",
        "18, 22",
        "2026",
        "2024-2026",
        "21.11.2026",
        "18.11-22.11",
        "18/22",
        "+49 170 1234567",
        "030-1822",
        "3-5 men",
        "they came between 18 and 22",
        "after 18 they come",
        "18-22 and 8-10",
        "before 8 and after 18",
        "8点以前，18点以后",
        "9-5",
        "10:00-9:00",
        "18:00-18:00",
        "0-24",
        "25-27",
        "18:75-22",
        "18-",
        "after",
        "from 6 am pm to 8",
        "kuanzia 12 hadi 4",
        "saa 12 jioni hadi saa 4 usiku",
        "18-22 " * 20,
    ],
)
def test_what_is_no_clear_span(words: str) -> None:
    """Years, numbers, dates, other words, spans that may mean several: people read them."""
    assert span(words) is None


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("21:30", "21:30"),
        ("21.30", "21:30"),
        ("21h30", "21:30"),
        ("9:30 pm", "21:30"),
        ("9:30 p.m.", "21:30"),
        ("٢١:٣٠", "21:30"),
        ("२१:३०", "21:30"),
        ("晚上9点30分", "21:30"),
        ("jam 21.30", "21:30"),
        ("saat 21:30", "21:30"),
        ("21h", "21:00"),
        ("9pm please", "21:00"),
        ("12 am", "00:00"),
        ("24:00", "00:00"),
        ("晚上12点", "00:00"),
        ("रात 2 बजे", "02:00"),
        ("12:05 pm", "12:05"),
    ],
)
def test_a_time_of_day(words: str, time: str) -> None:
    """The message says what time it is, and nothing else."""
    assert clock(words) == time


@pytest.mark.parametrize(
    "words",
    ["", "21", "skip", "after 21:30", "18-22", "saa 3:30 usiku", "it was 21:30 when they came", "25:00", "2130"],
)
def test_what_is_no_time_of_day(words: str) -> None:
    """A bare number may be anything; where hours are counted from sunrise, its words say another time."""
    assert clock(words) is None


@pytest.mark.parametrize("language", catalogue.available())
def test_every_language_has_words_for_it(language: str) -> None:
    """Behind or before the number, some word says after, some before: one of the two is understood in each language."""
    words = catalogue.heard(language)
    for id, hours in (("time-after-words", Hours(18 * 60, 0)), ("time-before-words", Hours(0, 18 * 60))):
        found = [TIMES.hours_in(told) for word in words.keywords(id) for told in (f"{word} 18", f"18 {word}")]
        assert hours in found
