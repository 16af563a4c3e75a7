"""`safetybot oncall …` as operators look at a schedule: a file alone, or the bot's own with its store."""

from datetime import timedelta
from pathlib import Path

import pytest

from safetybot.core.oncall.model import Duty, Tier
from tests.safetybot.oncall.commands import answered, at_terminal, oncall, stored
from tests.safetybot.oncall.rotas import EMPTY, GAP, NOW, SECOND, TEAM

pytestmark = pytest.mark.usefixtures("a_tuesday")
DAY = timedelta(days=1)


def test_a_file_alone_needs_nothing_else(file: Path) -> None:
    """No settings, no key, no database: what the file says is shown, and nothing is written."""
    before = sorted(file.parent.iterdir())

    for words in (["show"], ["now"], ["at", "2026-12-01"], ["shifts"], ["gaps"], ["fairness"], ["export"]):
        done = oncall(*words, "--schedule", file)
        assert (done.exit_code, done.stderr) == (0, ""), words
        assert done.stdout
    assert sorted(file.parent.iterdir()) == before


def test_the_calendar_has_no_colours_in_a_pipe(file: Path) -> None:
    """Colours are for terminals."""
    done = oncall("show", "--schedule", file, "--weeks", "1")

    assert "\x1b" not in done.stdout
    assert done.stdout.splitlines()[2].startswith("Nov W48 Mon 23")


def test_the_width_of_the_terminal_counts(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines fit."""
    monkeypatch.setenv("COLUMNS", "40")

    assert max(map(len, oncall("show", "--schedule", file).stdout.splitlines())) <= 40


def test_now(file: Path) -> None:
    """Who, and until when, by the clock of the schedule and in UTC."""
    done = oncall("now", "--schedule", file)

    assert done.stdout.splitlines() == [
        "Tue 24 Nov 2026 18:00 CET (17:00 UTC)",
        "team (Europe/Madrid)",
        "  first   bea until Mon 30 Nov 2026 09:00 CET (08:00 UTC)",
    ]
    assert answered("now", "--schedule", file) == {
        "at": "2026-11-24T18:00:00+01:00",
        "at_utc": "2026-11-24T17:00:00Z",
        "schedules": [
            {
                "schedule": "team",
                "zone": "Europe/Madrid",
                "fact": False,
                "on_call": {"first": ["bea"], "second": [], "lead": []},
                "until": {
                    "first": {"at": "2026-11-30T09:00:00+01:00", "at_utc": "2026-11-30T08:00:00Z"},
                    "second": None,
                    "lead": None,
                },
            }
        ],
    }


def test_a_time_to_come_is_computed(file: Path) -> None:
    """Nobody, and somebody nobody can reach, are said."""
    file.write_text(TEAM + GAP + EMPTY, encoding="utf-8")

    gap = oncall("at", "2026-12-02T20:00", "--schedule", file).stdout
    empty = oncall("at", "2026-12-05T20:00+01:00", "--schedule", file).stdout

    assert "  first   ! nobody until Thu 03 Dec 2026 08:00 CET (07:00 UTC)\n" in gap
    assert "  ! eve has no account: no page reaches them\n" in empty
    assert "written down" not in gap + empty


def test_a_past_time_is_a_fact(config: Path) -> None:
    """Who was on call is what was written down, not what the schedule says today; where nothing was, that is said."""
    stored(config, (Duty(schedule="team", since=NOW - DAY, on_call={Tier.FIRST: ("dora",)}),))

    fact = oncall("at", "2026-11-24T09:00", "--config", config).stdout
    computed = oncall("at", "2026-11-20T09:00", "--config", config).stdout

    assert "team (Europe/Madrid), as it was written down\n  first   dora until" in fact
    assert "team (Europe/Madrid), computed: nothing was written down\n" in computed
    assert answered("at", "2026-11-24T09:00", "--config", config)["schedules"][0]["fact"] is True
    shifts = answered("shifts", "--config", config, "--from", "2026-11-24", "--to", "2026-11-25")["shifts"]
    assert [(one["person"], one["fact"], one["end"]) for one in shifts] == [
        ("dora", True, "2026-11-24T18:00:00+01:00"),
        ("bea", False, "2026-11-25T00:00:00+01:00"),
    ]
    assert "as it was written down" in oncall("show", "--config", config).stdout


def test_shifts(file: Path) -> None:
    """Cut to the span, a line each."""
    file.write_text(TEAM + SECOND, encoding="utf-8")

    done = oncall("shifts", "--schedule", file, "--from", "2026-11-25T09:00", "--to", "2026-11-26T09:00")

    assert done.stdout.splitlines() == [
        "team  first   bea  Wed 25 Nov 2026 09:00 CET (08:00 UTC) – Thu 26 Nov 2026 09:00 CET (08:00 UTC)  24 h",
        "team  second  bea  Wed 25 Nov 2026 09:00 CET (08:00 UTC) – Thu 26 Nov 2026 09:00 CET (08:00 UTC)  24 h",
    ]


def test_lines_are_folded_on_a_narrow_screen(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes on hangs further in, and nothing is lost; in a pipe each thing has its line, at a terminal not."""
    file.write_text(TEAM + GAP, encoding="utf-8")
    words = (["now"], ["at", "2026-12-05T20:00"], ["shifts"], ["gaps"])
    whole = [oncall(*each, "--schedule", file).stdout for each in words]

    for columns in (40, 80):
        monkeypatch.setenv("COLUMNS", str(columns))
        for each, plain in zip(words, whole, strict=True):
            shown = oncall(*each, "--schedule", file).stdout
            assert max(map(len, shown.splitlines())) <= columns
            assert shown.split() == plain.split()
    assert oncall("gaps", "--schedule", file).stdout.splitlines()[:2] == [
        "! team: Wed 02 Dec 2026 18:00 CET (17:00 UTC) – Thu 03 Dec 2026",
        "  08:00 CET (07:00 UTC), 14 h: nobody is first",
    ]
    monkeypatch.delenv("COLUMNS")
    terminal = at_terminal("shifts", "--from", "2099-11-25", "--to", "2099-12-25", "--schedule", file)
    assert max(map(len, terminal.splitlines())) <= 80


def test_gaps_end_with_exit_code_1(file: Path) -> None:
    """So that a script notices; none is 0. Under each stands whom to ask."""
    assert oncall("gaps", "--schedule", file).exit_code == 0
    file.write_text(TEAM + GAP, encoding="utf-8")

    done = oncall("gaps", "--schedule", file)

    assert done.exit_code == 1
    assert done.stdout == (
        "! team: Wed 02 Dec 2026 18:00 CET (17:00 UTC) – Thu 03 Dec 2026 08:00 CET (07:00 UTC), 14 h: nobody is first\n"
        "    free then, least recently on call first: dora, bea, carl\n"
    )
    assert oncall("gaps", "--schedule", file, "--days", "7").exit_code == 0
    assert answered("gaps", "--schedule", file)["gaps"] == [
        {
            "schedule": "team",
            "start": "2026-12-02T18:00:00+01:00",
            "start_utc": "2026-12-02T17:00:00Z",
            "end": "2026-12-03T08:00:00+01:00",
            "end_utc": "2026-12-03T07:00:00Z",
            "empty": False,
            "free": ["dora", "bea", "carl"],
        }
    ]


@pytest.mark.parametrize(
    ("given", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)], ids=str
)
def test_colours_at_a_terminal(file: Path, given: dict[str, str], coloured: bool) -> None:
    """A terminal gets them, unless it or its user wants none."""
    shown = at_terminal("show", "--weeks", "1", "--schedule", file, environment=given)

    assert ("\x1b[" in shown) is coloured
    assert "first" in shown


def test_fairness(file: Path) -> None:
    """Quality, and everybody's hours, nights and weekends."""
    (team,) = answered("fairness", "--schedule", file, "--weeks", "6")["schedules"]

    assert (team["covered"], [one["person"] for one in team["people"]]) == (100, ["bea", "carl", "dora"])
    assert sum(one["hours"] for one in team["people"]) == 6 * 7 * 24


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("at", "tomorrow"), "is not a time"),
        (("show", "--schedule-name", "taem"), "no schedule called"),
        (("shifts", "--from", "2026-12-01", "--to", "2026-11-01"), "not after --from"),
        (("shifts", "--to", "2126-11-01"), "longer than 732 days"),
        (("export", "--person", "zoe"), "nobody called"),
        (("import", "none.ics"), "cannot be read"),
    ],
)
def test_mistakes_are_said_with_the_cure(file: Path, words: tuple[str, ...], wrong: str) -> None:
    """No traceback, exit code 2, nothing on standard output."""
    done = oncall(*words, "--schedule", file)

    assert (done.exit_code, done.stdout) == (2, "")
    assert wrong in done.stderr
    assert "\n→ " in done.stderr


def test_a_schedule_that_is_not_there(tmp_path: Path) -> None:
    """Whoever named a file is sent back to what they typed, not to the settings."""
    done = oncall("now", "--schedule", tmp_path / "nofile.toml")

    assert done.exit_code == 2
    assert done.stderr.endswith("→ write it, or correct --schedule\n")


def test_without_a_schedule_the_way_to_one_is_told(config: Path) -> None:
    """A bot without a schedule pages the whole room; the commands say so."""
    config.write_text(config.read_text(encoding="utf-8").partition("[oncall]")[0], encoding="utf-8")

    done = oncall("now", "--config", config)

    assert done.exit_code == 2
    assert "there is no schedule" in done.stderr
    assert "[oncall] schedule" in done.stderr
    assert oncall("report", "--config", config).exit_code == 0
