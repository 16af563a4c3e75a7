"""iCalendar, inwards: other people's calendars become shifts. OC46 and OC47 are cases that others stumbled over."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from safetybot.flows import load_rota
from safetybot.oncall import events, recurring
from safetybot.oncall.events import read_events
from safetybot.oncall.planned import Plan, as_toml, plan
from safetybot.oncall.recurring import happenings
from tests.safetybot.oncall.rotas import SECOND, TEAM, rota

Importing = Callable[..., Plan]
MADRID = "TZID=Europe/Madrid"
ONE_HOUR = "DURATION:PT1H"


def calendar(*entries: str) -> str:
    """A file with these events; each is its lines, apart by blanks."""
    body = "\n".join(
        f"BEGIN:VEVENT\nUID:{number}\n" + "\n".join(entry.split()).replace("_", " ") + "\nEND:VEVENT"
        for number, entry in enumerate(entries)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{body}\nEND:VCALENDAR\n"


@pytest.fixture
def imported(tmp_path: Path) -> Importing:
    """What comes of a file in a span of UTC days."""

    def read(text: str, start: str = "2026-11-01", end: str = "2027-11-01", rules: str = TEAM) -> Plan:
        file = tmp_path / "calendar.ics"
        file.write_text(text, encoding="utf-8", newline="")
        found = rota(tmp_path, rules)
        team = found.schedules["team"]
        span = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (start, end))
        return plan(found, team, happenings(read_events(file, team.zone), *span))

    return read


def told(found: Plan) -> list[str]:
    """bea 11-23 08:00 +12:00, in UTC."""
    return [f"{one.person} {one.start:%m-%d %H:%M} +{one.end - one.start}" for one in found.shifts]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (f"SUMMARY:bea DTSTART;{MADRID}:20261123T090000 DTEND;{MADRID}:20261123T210000", "11-23 08:00 +12:00:00"),
        (f"SUMMARY:BEA DTSTART;{MADRID}:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        (f"SUMMARY:@Bea DTSTART:20261123T090000Z {ONE_HOUR}", "11-23 09:00 +1:00:00"),
        (f"SUMMARY:bea DTSTART:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        (f"SUMMARY:@BEA:example.org DTSTART:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        (f"SUMMARY:duty ATTENDEE;CN=Bea:mailto:x@y.org DTSTART:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        (f"SUMMARY:duty ATTENDEE:mailto:bea@y.org DTSTART:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        (f"SUMMARY:bea DTSTART;TZID=W._Europe_Standard_Time:20261123T090000 {ONE_HOUR}", "11-23 08:00 +1:00:00"),
        ("SUMMARY:bea DTSTART;VALUE=DATE:20261123", "11-22 23:00 +1 day, 0:00:00"),
        ("SUMMARY:bea DTSTART;VALUE=DATE:20270328 DTEND;VALUE=DATE:20270329", "03-27 23:00 +23:00:00"),
        ("SUMMARY:bea DTSTART;VALUE=DATE:20271031 DURATION:P1D", "10-30 22:00 +1 day, 1:00:00"),
    ],
)
def test_one_event(imported: Importing, entry: str, expected: str) -> None:
    """Names in any case, accounts and guests are known; times without a zone and whole days are the schedule's."""
    assert told(imported(calendar(entry))) == [f"bea {expected}"]


@pytest.mark.parametrize("summary", ["bea,_carl", "bea_&_carl", "Bea/Carl", "carl_and_bea"])
def test_several_people_in_one_event(imported: Importing, summary: str) -> None:
    """Everybody who is named is on call."""
    found = imported(calendar(f"SUMMARY:{summary} DTSTART:20261123T090000Z {ONE_HOUR}"))

    assert [one.person for one in found.shifts] == ["bea", "carl"]


def test_unknown_names_are_reported(imported: Importing) -> None:
    """With the line; who is named beside them is not taken either: half a shift would go unseen."""
    found = imported(
        calendar(
            f"SUMMARY:zoe DTSTART:20261123T090000Z {ONE_HOUR}", f"SUMMARY:bea,zoe DTSTART:20261124T090000Z {ONE_HOUR}"
        )
    )

    assert found.shifts == ()
    assert found.unknown == ((4, "“zoe”"), (10, "“bea,zoe”"))


def test_oc46_a_cancelled_event_puts_nobody_on_call(imported: Importing) -> None:
    """STATUS:CANCELLED is nobody; so is a whole calendar that cancels, and a single occurrence."""
    event = f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR}"

    assert told(imported(calendar(f"{event} STATUS:CANCELLED"))) == []
    assert told(imported(calendar(event).replace("VERSION:2.0", "VERSION:2.0\nMETHOD:CANCEL"))) == []
    changed = calendar(
        f"{event} RRULE:FREQ=DAILY;COUNT=3",
        f"SUMMARY:bea DTSTART:20261124T093000Z {ONE_HOUR} RECURRENCE-ID:20261124T090000Z STATUS:CANCELLED",
    ).replace("UID:1", "UID:0")
    assert told(imported(changed)) == ["bea 11-23 09:00 +1:00:00", "bea 11-25 09:00 +1:00:00"]


def test_oc47_a_floating_until_beside_a_zoned_start(imported: Importing) -> None:
    """It is not allowed, but common, and must not raise: it is a time of the same wall clock."""
    event = f"SUMMARY:bea DTSTART;{MADRID}:20220309T130000 {ONE_HOUR} RRULE:FREQ=WEEKLY;UNTIL="

    found = imported(calendar(event + "20221231T010101"), "2022-01-01", "2023-06-01")
    assert (len(found.shifts), told(found)[-1]) == (43, "bea 12-28 12:00 +1:00:00")
    assert len(imported(calendar(event + "20220323T130000"), "2022-01-01", "2023-06-01").shifts) == 3
    assert len(imported(calendar(event + "20220323T125959"), "2022-01-01", "2023-06-01").shifts) == 2
    assert len(imported(calendar(event + "20220323T120000Z"), "2022-01-01", "2023-06-01").shifts) == 3
    assert len(imported(calendar(event + "20220323"), "2022-01-01", "2023-06-01").shifts) == 3


def test_repeated_events(imported: Importing) -> None:
    """COUNT, single days left out or added, and changed occurrences; by the wall clock over a change."""
    found = imported(
        calendar(
            f"SUMMARY:bea DTSTART;{MADRID}:20270326T090000 DTEND;{MADRID}:20270326T210000 RRULE:FREQ=DAILY;COUNT=5"
            f" EXDATE;{MADRID}:20270327T090000 RDATE;{MADRID}:20270402T090000",
            f"SUMMARY:carl RECURRENCE-ID:20270329T070000Z DTSTART;{MADRID}:20270329T100000 {ONE_HOUR}",
        ).replace("UID:1", "UID:0")
    )

    assert told(found) == [
        "bea 03-26 08:00 +12:00:00",
        "bea 03-28 07:00 +12:00:00",
        "carl 03-29 08:00 +1:00:00",
        "bea 03-30 07:00 +12:00:00",
        "bea 04-02 07:00 +12:00:00",
    ]


@pytest.mark.parametrize("length", [ONE_HOUR, "DTEND;TZID=America/Chicago:20260301T{end}"])
@pytest.mark.parametrize(
    ("at", "end", "day", "expected"),
    [
        ("023000", "033000", "2026-03-08", "03-08 08:00 +1:00:00"),  # missing: from the end of the gap, never nothing
        ("013000", "023000", "2026-11-01", "11-01 06:30 +1:00:00"),  # doubled: the first, and not two hours
    ],
)
def test_odd_hours_keep_their_length(
    imported: Importing, length: str, at: str, end: str, day: str, expected: str
) -> None:
    """An hour that is repeated daily is an hour on the days of the change, too."""
    event = f"SUMMARY:bea DTSTART;TZID=America/Chicago:20260301T{at} {length.format(end=end)} RRULE:FREQ=DAILY"
    after = (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()

    assert told(imported(calendar(event), day, after)) == [f"bea {expected}"]


def test_an_end_is_exact_and_a_duration_goes_by_the_calendar(imported: Importing) -> None:
    """A day from nine to nine: with DTEND 24 hours each time, with DURATION:P1D until nine."""
    start = f"SUMMARY:bea DTSTART;{MADRID}:20270301T090000 RRULE:FREQ=DAILY"
    span = "2027-03-27T10:00", "2027-03-28T06:00"

    by_end = imported(calendar(f"{start} DTEND;{MADRID}:20270302T090000"), *span)
    by_duration = imported(calendar(f"{start} DURATION:P1D"), *span)

    assert told(by_end) == ["bea 03-27 08:00 +1 day, 0:00:00"]
    assert told(by_duration) == ["bea 03-27 08:00 +23:00:00"]


def test_the_later_version_of_an_event_counts(imported: Importing) -> None:
    """The same UID again with a higher SEQUENCE takes the place of the first."""
    text = calendar(
        f"SUMMARY:bea SEQUENCE:2 DTSTART:20261124T090000Z {ONE_HOUR}",
        f"SUMMARY:bea SEQUENCE:1 DTSTART:20261123T090000Z {ONE_HOUR}",
    ).replace("UID:1", "UID:0")

    assert told(imported(text)) == ["bea 11-24 09:00 +1:00:00"]


def test_rules_without_end_stop_with_the_span(imported: Importing) -> None:
    """Only what touches the span comes out."""
    event = f"SUMMARY:bea DTSTART:19990101T090000Z {ONE_HOUR} RRULE:FREQ=WEEKLY"

    assert len(imported(calendar(event), "2026-11-01", "2026-12-01").shifts) == 4


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ("SUMMARY:bea", "needs one DTSTART"),
        ("SUMMARY:bea DTSTART:20261123T090000Z", "takes no time"),
        ("SUMMARY:bea DTSTART:20261123T090000Z DTEND:20261123T090000Z", "takes no time"),
        ("SUMMARY:bea DTSTART:20261123T090000Z DURATION:-PT1H", "takes no time"),
        ("SUMMARY:bea DTSTART:20261123T090000Z DTEND;VALUE=DATE:20261124", "ends with a day"),
        (f"SUMMARY:bea DTSTART;TZID=Nowhere/Land:20261123T090000 {ONE_HOUR}", "time zone “Nowhere/Land”"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=SECONDLY", "daily, weekly"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=DAILY;INTERVAL=0", "INTERVAL must be"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=DAILY RRULE:FREQ=WEEKLY", "one rule"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=DAILY;BYHOUR=9,21", "several times a day"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} EXRULE:FREQ=DAILY", "EXRULE"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RDATE;VALUE=PERIOD:20261124T090000Z/PT2H", "RDATE"),
        (
            f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RECURRENCE-ID;RANGE=THISANDFUTURE:20261123T090000Z",
            "RANGE",
        ),
        (f"SUMMARY:bea DTSTART:garbage {ONE_HOUR}", "cannot be understood"),
        ("SUMMARY:bea DTSTART:20261123T090000Z DURATION:P9999999D", "longer than 366 days"),
        (f"SUMMARY:bea DTSTART:99991231T090000Z {ONE_HOUR}", "before 1900 or after 2200"),
        ("SUMMARY:bea DTSTART;VALUE=DATE:00010101", "before 1900 or after 2200"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=DAILY;BYHOUR=99", "cannot be understood"),
        (f"SUMMARY:bea DTSTART:20261123T090000Z {ONE_HOUR} RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never happens"),
    ],
)
def test_an_event_that_cannot_be_used_is_refused_with_its_line(imported: Importing, entry: str, wrong: str) -> None:
    """Nobody is put on call by half an event; what is wrong is said, and where."""
    with pytest.raises(OperatorError) as refused:
        imported(calendar(f"SUMMARY:carl DTSTART:20261123T090000Z {ONE_HOUR}", entry))

    assert wrong in refused.value.problem
    assert "line 10" in refused.value.problem
    assert refused.value.advice


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"", "does not begin with BEGIN:VCALENDAR"),
        (b"no calendar", "line 1: \xe2\x80\x9cno calendar\xe2\x80\x9d"),
        (b"<html>\x1b[31m", "line 1"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", "line 3: this ends"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3: this ends"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "line 2: what begins here never ends"),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", "does not begin with BEGIN:VCALENDAR"),
        (b"BEGIN:VCALENDAR\nSUMMARY:\xff\nEND:VCALENDAR\n", "not UTF-8"),
        (b"\x00" * 100, "line 1"),
    ],
)
def test_what_is_no_calendar_is_refused(tmp_path: Path, content: bytes, wrong: str) -> None:
    """With the line where there is one, with the cure, and without what would steer the terminal."""
    file = tmp_path / "calendar.ics"
    file.write_bytes(content)

    with pytest.raises(OperatorError) as refused:
        read_events(file, rota(tmp_path).zone)

    assert (wrong.encode("latin-1").decode() if "\xe2" in wrong else wrong) in refused.value.problem
    assert refused.value.advice
    assert refused.value.problem.isprintable()


def test_files_that_are_too_large_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is read up to its limit only; one that is not there is said."""
    monkeypatch.setattr(events, "MOST_BYTES", 100)
    file = tmp_path / "calendar.ics"
    file.write_text(calendar("SUMMARY:bea DTSTART:20261123T090000Z"))

    for path, wrong in ((file, "larger than"), (tmp_path / "none.ics", "cannot be read")):
        with pytest.raises(OperatorError, match=wrong):
            read_events(path, rota(tmp_path).zone)


def test_too_many_occurrences_are_refused(imported: Importing, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hostile rule ends in a sentence, not in an endless count."""
    monkeypatch.setattr(recurring, "MOST_STEPS", 1_000)

    with pytest.raises(OperatorError, match="line 4: there are more than 1000"):
        imported(calendar(f"SUMMARY:bea DTSTART:20200101T000000Z {ONE_HOUR} RRULE:FREQ=DAILY"))


def test_the_text_is_read_as_the_same_shifts(imported: Importing, tmp_path: Path) -> None:
    """What is printed can be pasted into schedule.toml, and holes and blanked tiers are told."""
    found = imported(
        calendar(
            f"SUMMARY:bea DTSTART;{MADRID}:20261207T090000 {ONE_HOUR}",
            f"SUMMARY:carl DTSTART;{MADRID}:20261207T110000 {ONE_HOUR}",
        ),
        rules=TEAM + SECOND,
    )

    assert found.notes == (
        "nobody from Mon 07 Dec 10:00 to Mon 07 Dec 11:00 (1 h)",
        "while it lasts nobody is in the tier second: add shifts for it by hand",
    )
    file = tmp_path / "schedule.toml"
    zone = load_rota(file).schedules["team"].zone
    file.write_text("\n".join([TEAM, *as_toml("team", found.shifts, zone), ""]), encoding="utf-8")
    (temporary,) = load_rota(file).schedules["team"].temporary
    assert temporary.shifts == found.shifts


def test_a_time_that_the_file_cannot_name_is_told(imported: Importing) -> None:
    """The second 02:30 of the night of the change cannot be written by the wall clock."""
    found = imported(calendar(f"SUMMARY:bea DTSTART:20271031T013000Z {ONE_HOUR}"))

    assert found.notes == (
        "Sun 31 Oct 02:30 comes twice that day; here the second was meant, the file takes the first",
    )
