"""`safetybot oncall …` as operators change who is on call, exchange calendars, and look at a month."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from typer.testing import Result

from safetybot.core.escalation import Measure
from safetybot.core.oncall.model import Duty, Override, Tier
from safetybot.core.priority import Priority
from storage.keys import load_master_key
from storage.store import Store
from tests.safetybot.oncall.commands import answered, at_terminal, kept, oncall, stored
from tests.safetybot.oncall.rotas import NOW, SECOND, TEAM

pytestmark = pytest.mark.usefixtures("a_tuesday")
DAY = timedelta(days=1)


OVERRIDE = ("override", "--from", "2026-11-25T20:00", "--to", "2026-11-26T08:00")


def test_an_override_is_shown_saved_and_told_to_the_bot(config: Path) -> None:
    """First the final schedule of the span; then it counts in every command, and the running bot is woken."""
    done = oncall(*OVERRIDE, "--add", "carl", "--remove", "bea", "--config", config)

    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "team (Europe/Madrid), as it is:",
        "  Wed 25 Nov 20:00 – Thu 26 Nov 08:00  first bea",
        "with this override:",
        "  Wed 25 Nov 20:00 – Thu 26 Nov 08:00  first carl",
        "Saved.",
    ]
    start = datetime(2026, 11, 25, 19, tzinfo=UTC)
    change = Override(
        schedule="team", start=start, end=start + DAY / 2, add="carl", remove="bea", tier=Tier.FIRST, by="operator"
    )
    assert kept(config) == ((change,), [(None, "schedule-changed", NOW)])
    assert answered("at", "2026-11-26T01:00", "--config", config)["schedules"][0]["on_call"]["first"] == ["carl"]

    again = oncall(*OVERRIDE, "--add", "carl", "--remove", "bea", "--config", config)

    assert again.exit_code == 2
    assert "is there already" in again.stderr
    assert len(kept(config)[0]) == 1


def test_the_override_is_saved_while_the_bot_runs(config: Path) -> None:
    """The store need not be had alone."""

    async def beside() -> Result:
        data = config.parent / "data"
        store = await Store.open(
            f"sqlite+aiosqlite:///{data}/safetybot.db", load_master_key(data / "master.key"), alone=True
        )
        done = await asyncio.to_thread(oncall, *OVERRIDE, "--add", "carl", "--config", config)
        await store.close()
        return done

    assert asyncio.run(beside()).exit_code == 0
    assert len(kept(config)[0]) == 1


def test_a_gap_is_made_only_on_purpose(config: Path) -> None:
    """Without a terminal to ask it is refused; with --yes it is saved."""
    words = (*OVERRIDE, "--remove", "bea", "--config", config)

    refused = oncall(*words)

    assert refused.exit_code == 2
    assert "! team: Wed 25 Nov 2026 20:00" in refused.stdout
    assert "--yes" in refused.stderr
    assert kept(config) == ((), [])
    assert oncall(*words, "--yes").exit_code == 0
    assert len(kept(config)[0]) == 1


def test_a_preview_saves_nothing(config: Path) -> None:
    """It says what would come of it, for scripts too."""
    done = oncall(*OVERRIDE, "--remove", "bea", "--preview", "--config", config)

    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "Nothing was saved.")
    seen = answered(*OVERRIDE, "--remove", "bea", "--preview", "--config", config)
    assert (seen["saved"], len(seen["gaps"])) == (False, 1)
    assert kept(config) == ((), [])


def test_a_gap_is_asked_about_at_a_terminal(config: Path) -> None:
    """Who says no makes none."""
    span = ("--from", "2099-11-25T20:00", "--to", "2099-11-26T08:00")
    who = answered("at", "2099-11-26T00:00", "--config", config)["schedules"][0]["on_call"]["first"][0]

    shown = at_terminal("override", *span, "--remove", who, "--config", config, typed="n\n")

    assert "Nobody would be left then. Save it all the same? [y/N]" in shown
    assert shown.endswith("safetybot: nothing was saved\n")
    assert kept(config) == ((), [])


def test_an_export_and_its_import(config: Path, file: Path, tmp_path: Path) -> None:
    """What one schedule exports with names, another can take in; unknown names are exit code 1 and no text."""
    exported = oncall("export", "--config", config, "--titles", "names", "--weeks", "2")
    calendar = tmp_path / "team.ics"
    calendar.write_bytes(exported.stdout_bytes)
    assert len(Calendar.from_ical(exported.stdout_bytes).walk("VEVENT")) == 3

    taken = oncall("import", calendar, "--schedule", file)
    file.write_text(TEAM.replace("dora", "emil"), encoding="utf-8")
    unknown = oncall("import", calendar, "--schedule", file)
    skipped = oncall("import", calendar, "--schedule", file, "--skip-unknown")

    assert (taken.exit_code, taken.stderr) == (0, "")
    assert taken.stdout.startswith("[[schedules.team.temporary]]\nfrom = 2026-11-23T09:00:00\n")
    assert (unknown.exit_code, unknown.stdout) == (1, "")
    assert "“dora” names nobody" in unknown.stderr
    assert skipped.exit_code == 0
    assert '{ person = "bea", ' in skipped.stdout


def test_tiers_come_back(config: Path, file: Path, tmp_path: Path) -> None:
    """An export with names tells the tier, and the import reads it; --tier takes one of them, or says another."""
    for each in (file, config.parent / "schedule.toml"):
        each.write_text(TEAM + SECOND, encoding="utf-8")
    calendar = tmp_path / "team.ics"

    def taken(*words: str, only: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        exported = oncall("export", "--config", config, "--titles", "names", "--weeks", "1", *only)
        calendar.write_bytes(exported.stdout_bytes)
        read = answered("import", calendar, "--schedule", file, *words)["shifts"]
        return [(one["tier"], one["person"]) for one in read][:3]

    assert taken() == [("first", "bea"), ("second", "dora"), ("second", "bea")]
    assert taken(only=("--tier", "second")) == [("second", "dora"), ("second", "bea"), ("second", "carl")]
    assert {tier for tier, _ in taken("--tier", "lead")} == {"lead"}


def test_the_month(config: Path) -> None:
    """Figures of that month alone, out of what remains of its cases."""
    october = datetime(2026, 10, 10, tzinfo=UTC)
    stored(
        config,
        (Duty(schedule="team", since=NOW - DAY, on_call={Tier.FIRST: ("dora",)}),),
        (
            Measure(at=NOW - DAY, priority=Priority.P0, seconds=42, paged={"dora": 1}, by="dora"),
            Measure(at=october, priority=Priority.P1, seconds=None, breached=True),
        ),
    )

    november, before = (
        answered("report", "--config", config),
        oncall("report", "--month", "2026-10", "--config", config),
    )

    assert november["month"] == "2026-11"
    assert [(one["priority"], one["seconds_p50"]) for one in november["priorities"]] == [("P0", 42.0)]
    assert november["people"] == [{"person": "dora", "paged": 1, "acknowledged": 1, "hours_on_call": 24.0}]
    assert before.stdout.splitlines()[2].split() == ["P1", "1", "–", "–", "–", "1", "1", "0"]
