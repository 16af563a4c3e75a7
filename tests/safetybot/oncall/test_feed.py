"""Shifts as iCalendar."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from icalendar import Calendar

from safetybot.core.oncall.final import with_changes
from safetybot.core.oncall.model import Override, Rota
from safetybot.oncall.events import read_events
from safetybot.oncall.feed import calendar
from safetybot.oncall.planned import plan
from safetybot.oncall.recurring import happenings
from tests.safetybot.oncall.rotas import NOW, SECOND, TEAM, rota

WEEKS = timedelta(weeks=4)


def export(found: Rota, *, now: datetime = NOW, **wishes: Any) -> bytes:
    return calendar(found.schedules.values(), now, now + WEEKS, now=now, **wishes)


def events(written: bytes) -> list[Any]:
    return list(Calendar.from_ical(written).walk("VEVENT"))


def test_a_persons_shifts(tmp_path: Path) -> None:
    """Whole shifts in UTC with the clock's time stamp; the one that runs is there from its start."""
    found = events(export(rota(tmp_path), person="bea"))

    assert [(one["DTSTART"].dt, one["DTEND"].dt) for one in found] == [
        (datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 11, 30, 8, tzinfo=UTC)),
        (datetime(2026, 12, 14, 8, tzinfo=UTC), datetime(2026, 12, 21, 8, tzinfo=UTC)),
    ]
    assert {one["DTSTAMP"].dt for one in found} == {NOW}
    assert {str(one["SUMMARY"]) for one in found} == {"busy"}


def test_nothing_tells_who_it_is(tmp_path: Path) -> None:
    """Unless names are asked for there is no name, account or schedule in the file; lines are folded."""
    written = export(rota(tmp_path, TEAM + SECOND)).decode()

    for word in ("bea", "carl", "dora", "example.org", "team", "first", "second"):
        assert word not in written.lower()
    assert max(len(line) for line in written.split("\r\n")) <= 75
    named = events(export(rota(tmp_path), names=True))
    assert [str(one["SUMMARY"]) for one in named] == ["bea", "carl", "dora", "bea", "carl"]


def test_ids_stay_from_one_export_to_the_next(tmp_path: Path) -> None:
    """Exported days later, alone or with all others, with names or without: the same shift has the same id."""
    found = rota(tmp_path, TEAM + SECOND)

    def ids(written: bytes) -> dict[tuple[datetime, datetime], set[str]]:
        kept: dict[tuple[datetime, datetime], set[str]] = {}
        for one in events(written):
            kept.setdefault((one["DTSTART"].dt, one["DTEND"].dt), set()).add(str(one["UID"]))
        return kept

    every = ids(export(found))
    later = ids(export(found, now=NOW + timedelta(days=3), names=True))
    alone = ids(export(found, person="carl"))

    common = every.keys() & later.keys()
    assert len(common) > 20
    assert all(every[span] == later[span] for span in common)
    assert all(uids <= every[span] for span, uids in alone.items())
    uids = [uid for span in every.values() for uid in span]
    assert len(uids) == len(set(uids)) == len(events(export(found)))


def test_somebody_who_is_always_on_call_has_one_event(tmp_path: Path) -> None:
    """A shift without beginning or end keeps its id, too."""
    found = rota(tmp_path, TEAM.replace('"bea", "carl", "dora"', '"bea"'))

    (first,), (second,) = (events(export(found, now=NOW + timedelta(days=days))) for days in (0, 45))

    assert str(first["UID"]) == str(second["UID"])


def test_people_who_share_a_shift_have_ids_of_their_own(tmp_path: Path) -> None:
    """Two in one tier at once are two events."""
    start = datetime(2026, 11, 30, 8, tzinfo=UTC)
    beside = Override(schedule="team", start=start, end=start + timedelta(days=7), add="dora")
    found = with_changes(rota(tmp_path), (beside,))

    that_week = [one for one in events(export(found)) if one["DTSTART"].dt == start]

    assert len(that_week) == len({str(one["UID"]) for one in that_week}) == 2


def test_a_reminder(tmp_path: Path) -> None:
    """On request each shift has one, that many minutes before."""
    (alarm,) = events(export(rota(tmp_path), person="carl", alarm=30))[0].walk("VALARM")

    assert (str(alarm["ACTION"]), alarm["TRIGGER"].dt, str(alarm["DESCRIPTION"])) == (
        "DISPLAY",
        timedelta(minutes=-30),
        "busy",
    )
    assert not events(export(rota(tmp_path), person="carl"))[0].walk("VALARM")


def test_what_goes_out_comes_in_again(tmp_path: Path) -> None:
    """A calendar exported with names is imported as the same shifts."""
    found = rota(tmp_path)
    file = tmp_path / "team.ics"
    file.write_bytes(export(found, names=True))

    read = happenings(read_events(file, found.zone), NOW, NOW + WEEKS)
    shifts = plan(found, found.schedules["team"], read).shifts

    assert [one.person for one in shifts] == ["bea", "carl", "dora", "bea", "carl"]
    assert shifts[0].start.date() == date(2026, 11, 23)
