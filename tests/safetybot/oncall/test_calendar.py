"""The calendar in the terminal."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from safetybot.core.oncall.final import gaps, shifts
from safetybot.core.oncall.model import Duty, Rota, Tier
from safetybot.oncall.calendar import Look, Page, draw, width_of
from safetybot.oncall.instants import midnight
from safetybot.oncall.known import known
from tests.safetybot.oncall.rotas import EMPTY, GAP, NOW, SECOND, TEAM, rota


def drawn(
    found: Rota,
    *,
    first: date = date(2026, 11, 23),
    weeks: int = 2,
    width: int = 80,
    colour: bool = False,
    now: datetime = NOW,
    history: tuple[Duty, ...] = (),
    name: str = "team",
) -> list[str]:
    """The lines of a schedule."""
    schedule = found.schedules[name]
    start, end = (midnight(first + timedelta(days=days), schedule.zone) for days in (0, 7 * weeks))
    page = Page(
        schedule=schedule,
        first=first,
        weeks=weeks,
        now=now,
        stretches=known(schedule, history, start, end, now),
        gaps=gaps(schedule, found.people, max(start, now), end),
        later=tuple(one for one in shifts(schedule, start, end + timedelta(days=30)) if one.start < end < one.end),
    )
    return list(draw(page, Look.of(found, width, colour=colour)))


def test_a_calendar_as_people_see_it(tmp_path: Path) -> None:
    """Weeks, days, a bar for each tier; gaps, people nobody can reach, and what goes on later are marked."""
    lines = drawn(rota(tmp_path, TEAM + SECOND + GAP + EMPTY))

    assert lines == [
        "team · Europe/Madrid · 23 Nov – 06 Dec 2026",
        "",
        "Nov W48 Mon 23    Tue 24    Wed 25    Thu 26    Fri 27    Sat 28    Sun 29",
        "                         ▼",
        "first   dor│bea 09:00 ────────────────────────────────────────────────────────",
        "second  bea│carl─────│dora─────│bea──────│carl─────│dora─────│bea──────│carl──",
        "",
        "Nov W49 Mon 30    Tue 01    Wed 02    Thu 03    Fri 04    Sat 05    Sun 06",
        "first   bea│carl 09:00 ────────────!gap!!│carl 08:00 ────────────!eve!!│carl─»",
        "second  car│dora─────│bea──────│carl─────│dora─────│bea──────│carl─────│dora─»",
        "",
        "dora bea carl eve",
        "! Wed 02 Dec 18:00 – Thu 03 Dec 08:00 (14 h): nobody",
        "! Sat 05 Dec 18:00 – Sun 06 Dec 08:00 (14 h): nobody there can be reached",
        "» carl (first) goes on until Mon 07 Dec 09:00",
        "» dora (second) goes on until Mon 07 Dec 09:00",
    ]


@pytest.mark.parametrize("width", [10, 22, 40, 57, 80, 100, 177, 1000])
def test_no_line_is_wider_than_the_terminal(tmp_path: Path, width: int) -> None:
    """From 22 columns on, everything fits, and a gap is seen at any width."""
    lines = drawn(rota(tmp_path, TEAM + SECOND + GAP), width=width)

    assert max(width_of(line) for line in lines) <= max(22, width)
    assert any(line.startswith("first") and "!" in line for line in lines)


def test_forty_columns(tmp_path: Path) -> None:
    """On a narrow terminal days are short, and names are cut."""
    lines = drawn(rota(tmp_path, TEAM + SECOND), width=40, weeks=1)

    assert lines[1:7] == [
        "  2026",
        "",
        "Nov W48 Mo23Tu24We25Th26Fr27Sa28Su29",
        "               ▼",
        "first   d│bea 09:00 ───────────────»",
        "second  b│car│dor│bea│car│dor│bea│c»",
    ]


def test_colours(tmp_path: Path) -> None:
    """Everybody has one colour throughout; gaps are red; without colours the characters are the same."""
    found = rota(tmp_path, TEAM + SECOND + GAP)

    painted, plain = drawn(found, colour=True), drawn(found)

    assert [re.sub(r"\x1b\[[\d;]*m", "", line) for line in painted] == plain
    styles = {
        (match[2].strip("│─ ")[:4].split(" ")[0], match[1])
        for line in painted
        for match in re.finditer(r"\x1b\[([\d;]+)m([^\x1b]*)", line)
        if match[2][:1] in "│!"
    }
    assert {style for text, style in styles if text.startswith("!gap")} == {"1;97;41"}
    of_people = [{style for text, style in styles if text == name} for name in ("bea", "carl", "dora")]
    assert [len(hues) for hues in of_people] == [1, 1, 1]
    assert len(set.union(*of_people)) == 3
    assert not any("\x1b" in line for line in plain)


def test_a_gap_of_a_minute_is_seen(tmp_path: Path) -> None:
    """However short a gap is, it takes a cell, on the last day too."""
    short = GAP.replace("12-02T18:00", "12-06T23:58").replace("12-03T08:00", "12-06T23:59")

    lines = drawn(rota(tmp_path, TEAM + short))

    assert any(line.startswith("first") and "!" in line for line in lines)
    assert "! Sun 06 Dec 23:58 – Sun 06 Dec 23:59 (1 min): nobody" in lines


@pytest.mark.parametrize(
    ("first", "zone", "day", "note"),
    [
        (date(2027, 3, 22), "Europe/Madrid", "Sun 28*", "* Sun 28 Mar: the clock changes; the day has 23 h"),
        (date(2026, 10, 19), "Europe/Madrid", "Sun 25*", "* Sun 25 Oct: the clock changes; the day has 25 h"),
        (date(2027, 3, 29), "Australia/Lord_Howe", "Sun 04*", "* Sun 04 Apr: the clock changes; the day has 24.5 h"),
    ],
)
def test_a_change_of_the_clock_is_marked(tmp_path: Path, first: date, zone: str, day: str, note: str) -> None:
    """The day has a star, and a line says how long it is."""
    lines = drawn(rota(tmp_path, TEAM.replace("Europe/Madrid", zone)), first=first, weeks=1)

    assert lines[2].endswith(day)
    assert note in lines


def test_what_is_too_short_to_be_drawn_is_said(tmp_path: Path) -> None:
    """An hourly rotation does not fit into a cell of more than two hours."""
    lines = drawn(rota(tmp_path, TEAM.replace("weekly", "hourly")), weeks=1)

    assert lines[-1] == "Some shifts are too short to be drawn: safetybot oncall shifts has them all."


def test_what_was_is_drawn_as_it_was_written_down(tmp_path: Path) -> None:
    """Up to now the facts count, not what the schedule says today."""
    found = rota(tmp_path)
    start = midnight(date(2026, 11, 23), found.zone)
    history = (
        Duty(schedule="team", since=start, on_call={Tier.FIRST: ("eve",)}),
        Duty(schedule="team", since=start + timedelta(hours=12), on_call={}),
    )

    lines = drawn(found, weeks=1, history=history)

    assert lines[4] == "first    eve !gap!!!!!!!!│bea 18:00 ─────────────────────────────────────────»"
    assert lines[-1] == "Up to ▼ as it was written down when it happened."


def test_wide_letters_keep_the_columns(tmp_path: Path) -> None:
    """Names in Chinese letters take two columns each; an accent of its own takes none."""
    lines = drawn(rota(tmp_path, TEAM.replace('"dora"', '"王小明"').replace("people.dora", 'people."王小明"')), weeks=3)

    assert {width_of(line) for line in lines if line.startswith("first")} == {78}
    assert width_of("é") == 1
