"""The final schedule."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from safetybot.core.oncall.final import gaps, next_change, on_call, shifts, spans, with_changes
from safetybot.core.oncall.model import (
    Change,
    Gap,
    Leave,
    Override,
    Person,
    Schedule,
    Shift,
    Swap,
    Temporary,
    Tier,
    Window,
)
from tests.safetybot.core.oncall.schedules import DAY, HOUR, PEOPLE, WEEK, at, layer, rota, schedule

NOW = at("2026-06-01T12:00")  # a Monday
OFFICE = (Window(start=time(8), end=time(20)),)


def first(found: Schedule, when: str) -> tuple[str, ...]:
    return on_call(found, at(when)).get(Tier.FIRST, ())


def test_tiers_are_on_call_together() -> None:
    """Priority decides within a tier only."""
    found = schedule(layer("Ana", priority=9), layer("Bea", tier=Tier.SECOND), layer("Carl", tier=Tier.LEAD))

    assert on_call(found, NOW) == {Tier.FIRST: ("Ana",), Tier.SECOND: ("Bea",), Tier.LEAD: ("Carl",)}


def test_nobody_is_no_entry() -> None:
    """A tier without anybody is left out."""
    assert on_call(schedule(layer("Ana", windows=OFFICE)), at("2026-06-01T21:00")) == {}


def test_a_person_in_two_layers_is_named_once() -> None:
    """Layers of the same priority share; who stands in both is there once, at the first place."""
    assert first(schedule(layer("Ana"), layer("Bea"), layer("Ana")), "2026-06-01") == ("Ana", "Bea")


def test_following_the_sun() -> None:
    """Each layer counts its hours in a zone of its own; where two are open at once, both are on call."""
    teams = {"Ana": "Asia/Tokyo", "Bea": "Europe/Paris", "Carl": "America/Los_Angeles"}
    day = (Window(start=time(8), end=time(17)),)
    found = schedule(*(layer(name, windows=day, zone=ZoneInfo(zone)) for name, zone in teams.items()))

    assert [first(found, f"2026-01-05T{hour}:00") for hour in ("02", "07", "15", "16")] == [
        ("Ana",),
        ("Ana", "Bea"),
        ("Bea",),
        ("Carl",),
    ]


def test_time_off_leaves_a_gap() -> None:
    """Whoever is away is in no tier of any schedule, even by an override; lower layers do not fill in."""
    plain = schedule(layer("Ana", priority=2), layer("Bea"), layer("Ana", "Carl", tier=Tier.SECOND))
    away: list[Change] = [Leave(person="Ana", start=NOW, end=NOW + DAY), override("Ana")]
    after = with_changes(rota(plain, replace(plain, name="us")), away).schedules

    assert first(after["eu"], "2026-06-01T11:59") == ("Ana",)
    assert all(Tier.FIRST not in on_call(one, NOW) for one in after.values())
    assert gaps(after["eu"], PEOPLE, NOW - HOUR, NOW + 2 * DAY) == (
        Gap(schedule="eu", start=NOW, end=NOW + DAY, empty=True),
    )


def test_cover_for_somebody_away() -> None:
    """Away and covered: whoever took the swap is on call."""
    asked = Swap(number=1, schedule="eu", asker="Ana", start=NOW, end=NOW + DAY, taken_by="Bea")
    after = with_changes(rota(schedule(layer("Ana"))), [Leave(person="Ana", start=NOW, end=NOW + DAY), asked])

    assert gaps(after.schedules["eu"], PEOPLE, NOW, NOW + DAY) == ()


def test_what_is_given_in_return_is_in_the_spans() -> None:
    """An exchange cuts both shifts where it begins and ends, though nothing else changes there."""
    back = (NOW + 3 * HOUR, NOW + 4 * HOUR)
    taken = Swap(number=1, schedule="eu", asker="Ana", start=NOW, end=NOW + HOUR, taken_by="Bea", in_return=back)
    after = with_changes(rota(schedule(layer("Bea"))), [taken]).schedules["eu"]

    assert [(one.start, one.on_call[Tier.FIRST]) for one in spans(after, NOW, NOW + DAY)] == [
        (NOW, ("Bea",)),
        (back[0], ("Ana",)),
        (back[1], ("Bea",)),
    ]


def test_a_temporary_schedule_blanks_overrides_but_not_swaps() -> None:
    """An override of its span does nothing; who has a shift in it can be covered there."""
    shift = Shift(start=NOW, end=NOW + 2 * HOUR, person="Bea")
    week = Temporary(start=NOW - HOUR, end=NOW + DAY, shifts=(shift,))
    asked = Swap(number=1, schedule="eu", asker="Bea", start=NOW, end=NOW + HOUR, taken_by="Dora")
    found = rota(schedule(layer("Ana"), temporary=(week,)))
    after = with_changes(found, [override("Carl"), asked]).schedules["eu"]

    assert [(one.start - NOW, one.on_call.get(Tier.FIRST)) for one in spans(after, NOW - 2 * HOUR, NOW + 2 * DAY)] == [
        (-2 * HOUR, ("Ana",)),
        (-HOUR, None),
        (0 * HOUR, ("Dora",)),
        (HOUR, ("Bea",)),
        (2 * HOUR, None),
        (DAY, ("Ana",)),
    ]


def test_of_two_temporary_schedules_the_later_one_counts() -> None:
    """Where two overlap, the one that stands further down in the file."""
    both = tuple(
        Temporary(start=NOW, end=NOW + HOUR, shifts=(Shift(start=NOW, end=NOW + HOUR, person=name),))
        for name in ("Bea", "Carl")
    )
    assert first(schedule(layer("Ana"), temporary=both), "2026-06-01T12:30") == ("Carl",)


def test_who_cannot_be_reached_is_a_gap() -> None:
    """An unknown person and one without an account are nobody, and it is said that the shift is an empty one."""
    people = {"Ana": Person(name="Ana"), "Bea": Person(name="Bea", account="@bea")}
    found = schedule(layer("Ana", "Bea", "Zoe"), layer("Bea", tier=Tier.SECOND))
    start = at("2018-01-01")

    assert gaps(found, people, start, start + 4 * DAY) == (
        Gap(schedule="eu", start=start, end=start + DAY, empty=True),
        Gap(schedule="eu", start=start + 2 * DAY, end=start + 4 * DAY, empty=True),
    )
    assert gaps(schedule(layer("Ana"), layer("Bea")), people, start, start + DAY) == ()


def test_empty_and_nobody_are_two_gaps() -> None:
    """A gap says whether somebody stands there; where that changes, there are two."""
    found = schedule(layer("Eli", windows=OFFICE))

    assert [(gap.start.hour, gap.empty) for gap in gaps(found, PEOPLE, at("2026-06-01"), at("2026-06-02"))] == [
        (0, False),
        (8, True),
        (20, False),
    ]


def test_shifts_of_one_person_are_joined() -> None:
    """Two turns that touch are one shift; a shift is cut where the span ends."""
    found = shifts(schedule(layer("Ana", "Ana", "Bea")), at("2018-01-01"), at("2018-01-03T12:00"))

    assert [(one.person, one.start, one.end) for one in found] == [
        ("Ana", at("2018-01-01"), at("2018-01-03")),
        ("Bea", at("2018-01-03"), at("2018-01-03T12:00")),
    ]


def test_the_next_change_may_be_far_off() -> None:
    """It is looked for up to the end of the look, which is not in it."""
    found = schedule(layer("Ana"), overrides=(override("Bea", NOW + 30 * WEEK),))

    assert next_change(found, NOW, NOW + 52 * WEEK) == NOW + 30 * WEEK
    assert next_change(found, NOW, NOW + 30 * WEEK) is None


def test_changes_belong_to_their_schedule() -> None:
    """An override acts in the schedule it names; one that is given twice acts once; what stands in the file stays."""
    file = schedule(layer("Ana"), overrides=(override("Bea"),))
    after = with_changes(rota(file, replace(file, name="us", overrides=())), [override("Carl"), override("Carl")])

    assert first(after.schedules["eu"], "2026-06-01T12:00") == ("Ana", "Bea", "Carl")
    assert first(after.schedules["us"], "2026-06-01T12:00") == ("Ana",)


def override(add: str, start: datetime = NOW) -> Override:
    return Override(schedule="eu", start=start, end=start + HOUR, add=add)
