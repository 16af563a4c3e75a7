"""What operators know from other on-call tools: thirty cases of their test suites, listed in cases.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.oncall.fairness import next_up, quality
from safetybot.core.oncall.final import on_call, spans, with_changes
from safetybot.core.oncall.model import (
    Layer,
    Override,
    Rota,
    Rotation,
    Schedule,
    Shift,
    Span,
    Swap,
    Temporary,
    Tier,
    Turn,
    Window,
)
from safetybot.core.oncall.rotation import hand_off, turn_at
from safetybot.core.oncall.swaps import take
from safetybot.core.oncall.wall import instant
from safetybot.core.oncall.window import is_open
from safetybot.oncall.events import read_events
from safetybot.oncall.recurring import happenings
from storage.store import Store
from tests.storage.samples import KEY

CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))["case"]


def cases(check: str) -> pytest.MarkDecorator:
    """One test for each case of this sort, under its id."""
    ours = [pytest.param(case, id=case["id"]) for case in CASES if case["check"] == check]
    return pytest.mark.parametrize("case", ours)


def test_all_thirty_cases_are_there() -> None:
    """Each case has an id of its own, a test that reads it, and says where it was found."""
    assert len({case["id"] for case in CASES}) == 30
    checks = {"hand-offs", "shift", "window", "final", "who", "conflict", "swap", "import", "quality", "next"}
    assert {case["check"] for case in CASES} == checks
    assert all(case["source"].keys() == {"repo", "commit", "licence"} and case["test"] for case in CASES)


@cases("hand-offs")
def test_hand_offs(case: dict[str, Any]) -> None:
    """All hand-offs from the shift that holds `from` to the end of the one that holds `to`."""
    turning, zone = rotation(case["rotation"]), ZoneInfo(case["zone"])
    first = turn_at(turning, zone, instant(case["from"], zone))
    last = turn_at(turning, zone, instant(case["to"], zone)) + 1

    assert sorted({hand_off(turning, zone, number) for number in range(first, last + 1)}) == case["hand-offs"]


@cases("shift")
def test_shift(case: dict[str, Any]) -> None:
    """The shift that holds an instant has these bounds and this length."""
    turning, zone = rotation(case["rotation"]), ZoneInfo(case["zone"])
    number = turn_at(turning, zone, moment(case["at"], zone))
    start, end = hand_off(turning, zone, number), hand_off(turning, zone, number + 1)

    assert end == moment(case["end"], zone)
    assert start == moment(case.get("start", start), zone)
    assert end - start == timedelta(hours=case.get("hours", (end - start) / timedelta(hours=1)))


@cases("window")
def test_window(case: dict[str, Any]) -> None:
    """The window is open, or not."""
    windows, zone = [window(case["window"])], ZoneInfo(case["zone"])

    assert [is_open(windows, zone, one["at"]) for one in case["open"]] == [one["is"] for one in case["open"]]


@cases("final")
def test_final(case: dict[str, Any]) -> None:
    """The final schedule; what is not listed is a gap."""
    assert rows(spans(schedule(case), case["start"], case["end"])) == listed(case["on_call"])


@cases("who")
def test_who(case: dict[str, Any]) -> None:
    """Who is on call at each of these instants."""
    found = [on_call(schedule(case), one["at"]).get(Tier.FIRST, ()) for one in case["who"]]

    assert found == [tuple(one["people"]) for one in case["who"]]


@cases("swap")
def test_swap(case: dict[str, Any]) -> None:
    """Who is on call while the request is open, and once it is taken."""
    rota = Rota(people={}, schedules={"": schedule(case)}, fallback="", zone=ZoneInfo("UTC"))
    asked = Swap(number=1, schedule="", **case["swap"])
    taken = take(asked, case["taker"], asked.start - timedelta(hours=1), schedule=rota.schedules[""])

    assert isinstance(taken, Swap)
    for swap, expected in ((asked, case["open"]), (taken, case["taken"])):
        after = with_changes(rota, [swap]).schedules[""]
        assert rows(spans(after, case["start"], case["end"])) == listed(expected)


@cases("conflict")
async def test_conflict(case: dict[str, Any], tmp_path: Path) -> None:
    """The first one is kept."""
    store = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'data' / 'safetybot.db'}", KEY)
    for by in ("Ana", "Bea"):
        async with store.begin() as tx:
            assert await tx.oncall.add(Override(**case["override"], by=by)) is (by == "Ana")
    async with store.begin() as tx:
        assert len(await tx.oncall.changes()) == case["kept"]
    await store.close()


@cases("import")
def test_import(case: dict[str, Any], tmp_path: Path) -> None:
    """What happens, according to the calendar, in this span."""
    event = ["BEGIN:VEVENT", "UID:1", "DTSTAMP:20260601T000000Z", "SUMMARY:Bea", *case["event"], "END:VEVENT"]
    file = tmp_path / "calendar.ics"
    file.write_text("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test", *event, "END:VCALENDAR", ""]))

    found = happenings(read_events(file, ZoneInfo("UTC")), case["start"], case["end"])
    assert [start for start, _, _ in found] == case["happens"]


@cases("quality")
def test_quality(case: dict[str, Any]) -> None:
    """The figures of this schedule."""
    found = quality(schedule(case), case["start"], case["end"])

    assert (found.total, 100 - found.covered) == (case["total"], case["not_covered"])


@cases("next")
def test_next(case: dict[str, Any]) -> None:
    """Who is asked, in this order."""
    for one in case["questions"]:
        assert next_up(case["people"], one["last"], one["busy"]) == tuple(one["next"])


# The words of cases.toml as schedules


def schedule(case: Mapping[str, Any]) -> Schedule:
    return Schedule(
        name="",
        zone=ZoneInfo("UTC"),
        layers=tuple(layer(one) for one in case["layers"]),
        temporary=tuple(
            Temporary(start=one["start"], end=one["end"], shifts=tuple(Shift(**shift) for shift in one["shifts"]))
            for one in case.get("temporary", ())
        ),
        overrides=tuple(Override(schedule="", **one) for one in case.get("overrides", ())),
    )


def layer(read: Mapping[str, Any]) -> Layer:
    return Layer(
        name="",
        rotation=rotation(read),
        windows=(window(read),),
        priority=read.get("priority", 1),
        zone=ZoneInfo(read["zone"]) if "zone" in read else None,
    )


def rotation(read: Mapping[str, Any]) -> Rotation:
    return Rotation(
        turn=Turn(read.get("turn", "daily")),
        every=read.get("every", 1),
        anchor=read.get("anchor", datetime.fromisoformat("2018-01-01")),
        people=tuple(read.get("people", [read.get("person", "1")])),
        days=frozenset(read.get("move_on", ())),
        starts=read.get("starts"),
        ends=read.get("ends"),
    )


def window(read: Mapping[str, Any]) -> Window:
    return Window(
        days=frozenset(read.get("days", ())),
        monthdays=frozenset(read.get("monthdays", ())),
        start=read.get("start", time(0)),
        end=read.get("end", time(0)),
    )


def moment(read: datetime, zone: ZoneInfo) -> datetime:
    return read.astimezone(UTC) if read.tzinfo else instant(read, zone)


def listed(expected: Iterable[Mapping[str, Any]]) -> list[tuple[datetime, datetime, tuple[str, ...]]]:
    return [(one["start"], one["end"], tuple(one["people"])) for one in expected]


def rows(found: Iterable[Span]) -> list[tuple[datetime, datetime, tuple[str, ...]]]:
    return [(one.start, one.end, one.on_call[Tier.FIRST]) for one in found if Tier.FIRST in one.on_call]
