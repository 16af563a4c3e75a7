"""The examples of docs/oncall.md: they load, and give what the document says."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.escalation import Reach, Target
from safetybot.core.oncall.final import gaps, spans
from safetybot.core.oncall.model import TIERS, Rota, Schedule
from safetybot.core.oncall.routing import excluded, route
from safetybot.core.oncall.wall import instant
from safetybot.flows import check_routes, load_flow, load_policy, load_rota
from safetybot.flows.policy import POLICY

DOCS = Path(__file__).parents[3] / "docs"
TEXT = (DOCS / "oncall.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```toml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
WHOLE, *PARTS = BLOCKS
BERLIN = ZoneInfo("Europe/Berlin")
CLOCK = "%a %Y-%m-%d %H:%M"
HOUR = timedelta(hours=1)


def table(head: str, rows: Sequence[Sequence[object]]) -> str:
    """A table as it stands in the document."""
    lines = ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join([f"| {head} |", "|" + "---|" * len(rows[0]), *lines]) + "\n"


def example(name: str) -> Rota:
    return load_rota(DOCS / "examples" / name)


def on_call(schedule: Schedule, zones: Sequence[ZoneInfo], start: str, end: str) -> list[list[object]]:
    """The rows of a table: when it begins in these zones, how long it lasts, and who comes first and second."""
    span = [instant(datetime.fromisoformat(wall), zones[0]) for wall in (start, end)]
    return [
        [
            *(one.start.astimezone(zone).strftime("%H:%M" if number else CLOCK) for number, zone in enumerate(zones)),
            f"{(one.end - one.start) / HOUR:g}",
            *(", ".join(one.on_call.get(tier, ("**nobody**",))) for tier in TIERS[:2]),
        ]
        for one in spans(schedule, *span)
    ]


def test_three_people_in_one_country() -> None:
    """Three weeks of it, among them the one in which the clocks go back: that Saturday lasts 25 hours."""
    rows = on_call(example("three-people.toml").schedules["team"], [BERLIN], "2026-10-05T09:00", "2026-10-26T09:00")

    assert table("from (Berlin) | hours | first | second", rows) in TEXT
    assert ["Sat 2026-10-24 09:00", "25", "bea", "ana"] in rows


def test_time_off_leaves_a_gap() -> None:
    """The document shows the gaps that are told."""
    rota = example("three-people.toml")
    team = rota.schedules["team"]
    rows = on_call(team, [BERLIN], "2026-12-20T09:00", "2026-12-28T09:00")
    start = instant(datetime.fromisoformat("2026-12-14"), BERLIN)

    assert table("from (Berlin) | hours | first | second", rows) in TEXT
    assert [one.start.astimezone(BERLIN).day for one in gaps(team, rota.people, start, start + 14 * 24 * HOUR)] == [
        21,
        26,
    ]


def test_without_time_off_the_three_cover_every_hour() -> None:
    """But for Christmas there is no gap in a year, and nobody stands behind themselves but at the override."""
    rota = example("three-people.toml")
    team = rota.schedules["team"]
    start = instant(datetime.fromisoformat("2026-10-05T09:00"), BERLIN)

    assert len(gaps(team, rota.people, start, start + 365 * 24 * HOUR)) == 2
    assert all(
        len({name for names in one.on_call.values() for name in names}) == 2
        for one in spans(team, start, start + 60 * 24 * HOUR)
    )


def test_follow_the_sun() -> None:
    """A weekend over three regions in which the clocks go back in one of them: each hand-off keeps its own hour."""
    zones = [ZoneInfo(name) for name in ("UTC", "America/Sao_Paulo", "Europe/Berlin", "Asia/Taipei")]
    rows = on_call(example("follow-the-sun.toml").schedules["world"], zones, "2026-10-24T01:00", "2026-10-26T01:00")

    assert table("from (UTC) | São Paulo | Berlin | Taipei | hours | first | second", rows) in TEXT


def test_follow_the_sun_covers_every_hour_of_a_year() -> None:
    """Whatever the clocks do in the three regions."""
    rota = example("follow-the-sun.toml")
    start = datetime(2026, 10, 5, 15, tzinfo=UTC)

    assert gaps(rota.schedules["world"], rota.people, start, start + 365 * 24 * HOUR) == ()


@pytest.mark.parametrize(
    ("region", "language", "priority", "no_local", "schedule"),
    [
        ("Brazil", "en", "P1", False, "south"),
        ("Brazil", "en", "P3", False, "world"),
        ("Brazil", "es", "P3", False, "south"),
        ("Germany", "en", "P0", False, "world"),
        ("Brazil", "es", "P0", True, "world"),
    ],
)
def test_the_routes_of_follow_the_sun(region: str, language: str, priority: str, no_local: bool, schedule: str) -> None:
    """The first route that matches; who wants nobody local gets people from elsewhere."""
    rota = example("follow-the-sun.toml")
    check_routes(DOCS / "examples" / "follow-the-sun.toml", load_flow(), ("en", "fr", "es"))
    country = "BR" if region == "Brazil" else "DE"
    asked = route(
        rota, region=region, country=country, language=language, topic="", priority=priority, no_local=no_local
    )

    assert asked == schedule
    assert excluded(rota, country=country, no_local=no_local) == ({"ana", "beto"} if no_local else set())


def test_hours_that_are_missing_or_come_twice() -> None:
    """The document's table is what the code says."""
    cases = [
        ("a hand-off, a start or an end at 02:30", "2027-03-28T02:30", False),
        ("a hand-off, a start or an end at 02:30", "2027-10-31T02:30", False),
        ("the end of a window at 02:30", "2027-10-31T02:30", True),
    ]
    rows = []
    for what, wall, last in cases:
        at = instant(datetime.fromisoformat(wall), BERLIN, last=last)
        rows.append([what, wall[:10], f"{at.astimezone(BERLIN):%H:%M %Z}", f"{at:%H:%M}"])

    assert table("written (Europe/Berlin) | on | means | UTC", rows) in TEXT


def test_the_built_in_policy() -> None:
    """The document's table is the built-in policy."""
    rows = []
    for priority, ladder in load_policy().ladders.items():
        steps = [
            f"{step.after // timedelta(minutes=1)}: {' + '.join(map(_word, step.targets))}" for step in ladder.steps
        ]
        figures = (ladder.promise, ladder.at_weekends or ladder.promise, ladder.silent, ladder.pause)
        promise, weekend, silent, pause = (figure // timedelta(minutes=1) for figure in figures)
        promised = str(promise) if promise == weekend else f"{promise} (weekends {weekend})"
        rows.append([priority, " · ".join(steps), promised, f"{ladder.repeats} × after {pause}", silent])

    assert table("priority | minute: who is paged | promise | again | silent", rows) in TEXT


def test_the_first_schedule(tmp_path: Path) -> None:
    """The first block of the document is a whole schedule of ten lines."""
    path = tmp_path / "schedule.toml"
    path.write_text(WHOLE, encoding="utf-8")

    assert len(load_rota(path).schedules["team"].layers) == 1
    assert len([line for line in WHOLE.splitlines() if line.strip()]) <= 10


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.splitlines()[0])
def test_every_part_can_be_added(tmp_path: Path, part: str) -> None:
    """What the document shows besides can be written below the first schedule, or into the built-in policy."""
    path = tmp_path / "example.toml"
    if part.startswith("[P"):
        path.write_text(POLICY.read_text(encoding="utf-8") + part, encoding="utf-8")
        assert load_policy(path) != load_policy()
    elif part.startswith("[oncall]"):
        assert part == '[oncall]\nschedule = "schedule.toml"\n'
    else:
        path.write_text(WHOLE, encoding="utf-8")
        before = load_rota(path)
        path.write_text(WHOLE + part, encoding="utf-8")
        assert load_rota(path) != before
        check_routes(path, load_flow(), ("en", "fr", "es"))


def test_the_mistakes_that_are_shown(tmp_path: Path) -> None:
    """What a wrong schedule is answered with stands in the document word for word."""
    path = tmp_path / "schedule.toml"
    path.write_text(WHOLE.replace('"team"', '"teem"').replace('"bea"]', '"bee"]'), encoding="utf-8")

    with pytest.raises(OperatorError) as caught:
        load_rota(path)
    told = f"{caught.value.problem}\n{caught.value.advice}"
    assert told.replace(f"{tmp_path}/", "") in TEXT


def _word(target: Target) -> str:
    return target.name if target.reach is Reach.TIER else target.reach
