"""When somebody may be written to: hours, clocks, who is there, and what counts where life is in danger."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.contact import Contact, Hours, may_write, next_time, offset_of, opens_at

EVENING = Hours(18 * 60, 22 * 60)
NIGHT = Hours(22 * 60, 6 * 60)


def at(hour: int, minute: int = 0, *, month: int = 11, day: int = 21) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def may(contact: Contact, now: datetime, *, heard: datetime | None = None, in_danger: bool = False) -> bool:
    return may_write(contact, now, heard_at=heard, in_danger=in_danger)


def test_without_wishes_at_any_time() -> None:
    """Whoever has said nothing about it, or only that they may be silent, may be written to."""
    assert may(Contact(), at(3))
    assert may(Contact(silent=True, emergency=True), at(3))


@pytest.mark.parametrize(("hour", "allowed"), [(17, False), (18, True), (21, True), (22, False), (3, False)])
def test_hours(hour: int, allowed: bool) -> None:
    """The first minute belongs to them, the last one does not."""
    assert may(Contact(hours=EVENING), at(hour)) is allowed


@pytest.mark.parametrize(("hour", "allowed"), [(21, False), (22, True), (0, True), (5, True), (6, False)])
def test_hours_over_midnight(hour: int, allowed: bool) -> None:
    """A night has an evening and a morning."""
    assert may(Contact(hours=NIGHT), at(hour)) is allowed


def test_hours_are_those_of_their_clock() -> None:
    """An offset they have told, before the zone of their country; of a zone its summer time, too."""
    assert may(Contact(hours=EVENING, offset=5 * 60 + 30), at(12, 30))
    assert not may(Contact(hours=EVENING, offset=5 * 60 + 30), at(12, 29))
    berlin = Contact(hours=EVENING, zone="Europe/Berlin")
    assert [may(berlin, at(16, month=month)) for month in (1, 7)] == [False, True]
    assert may(Contact(hours=EVENING, zone="Europe/Berlin", offset=0), at(18))


def test_who_has_just_written_is_there() -> None:
    """For five minutes. Words that are said to come later, by a clock that was ahead, count for nothing."""
    for wishes in (Contact(hours=EVENING), Contact(first=True)):
        assert may(wishes, at(3, 4), heard=at(3))
        assert not may(wishes, at(3, 5), heard=at(3))
        assert not may(wishes, at(3), heard=at(4))


def test_danger_counts_only_where_it_was_allowed() -> None:
    """For hours and for whoever writes first."""
    for wishes in (Contact(hours=EVENING), Contact(first=True)):
        assert not may(wishes, at(3), in_danger=True)
    for wishes in (Contact(hours=EVENING, emergency=True), Contact(first=True, emergency=True)):
        assert may(wishes, at(3), in_danger=True)
        assert not may(wishes, at(3))


def test_when_the_hours_begin() -> None:
    """Today or tomorrow, by their clock; never for whoever writes first."""
    assert opens_at(Contact(hours=EVENING), at(3)) == at(18)
    assert opens_at(Contact(hours=EVENING), at(23)) == at(18, day=22)
    assert opens_at(Contact(hours=Hours(8 * 60, 9 * 60), offset=-600), at(3)) == at(18)
    assert opens_at(Contact(hours=EVENING, first=True), at(3)) is None
    assert opens_at(Contact(), at(3)) is None


def test_the_next_time() -> None:
    """Now, if they may be written to unasked; else when the hours begin."""
    assert next_time(Contact(hours=EVENING), at(19)) == at(19)
    assert next_time(Contact(hours=EVENING), at(23)) == at(18, day=22)
    assert next_time(Contact(hours=EVENING, emergency=True), at(23), in_danger=True) == at(23)
    assert next_time(Contact(first=True), at(19)) is None


@given(
    st.integers(0, 1439),
    st.integers(0, 1439),
    st.none() | st.integers(-47, 56).map(lambda quarters: quarters * 15),
    st.sampled_from([None, "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001 - made aware below
)
def test_the_hours_always_come(start: int, end: int, offset: int | None, zone: str | None, when: datetime) -> None:
    """Whoever has named hours can be written to within a little more than a day, and exactly when they begin."""
    contact, now = Contact(hours=Hours(start, end), offset=offset, zone=zone), when.replace(tzinfo=UTC)
    opens = opens_at(contact, now)
    assert opens is not None
    assert timedelta(0) < opens - now <= timedelta(hours=25)
    assert may(contact, opens) or zone is not None  # the minute at which clocks are put forward is left out
    assert may(contact, now) or next_time(contact, now) == opens


@pytest.mark.parametrize(
    ("shown", "ahead"),
    [
        ((14, 0), 0),
        ((14, 7), 0),
        ((19, 32), 330),
        ((9, 1), -300),
        ((4, 0), -600),  # or +14, where it is tomorrow: the clock shows the same
        ((0, 30), 630),
        ((2, 15), -705),
    ],
)
def test_the_offset_of_a_clock(shown: tuple[int, int], ahead: int) -> None:
    """Rounded to the quarter of an hour; it shows the same time, whatever day it is there."""
    local = shown[0] * 60 + shown[1]
    assert offset_of(local, at(14)) == ahead


@given(st.integers(0, 1439), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))  # noqa: DTZ001
def test_an_offset_shows_their_clock(local: int, when: datetime) -> None:
    """Whatever they have told, by that offset it is that time there, to seven minutes."""
    now = when.replace(tzinfo=UTC)
    offset = offset_of(local, now)
    assert -12 * 60 < offset <= 14 * 60
    off = (now.hour * 60 + now.minute + offset - local) % 1440
    assert min(off, 1440 - off) <= 7
