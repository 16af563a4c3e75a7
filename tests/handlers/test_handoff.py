"""What the clock does about the schedule."""

from datetime import timedelta

import pytest

from handlers.timers import CHANGED, GAPS, HAND_OVER, HANDOFF, SOON
from safetybot.core.effects import NoteDuty, Post, SetTimer, Tell, WarnOfGaps
from safetybot.core.oncall.model import Duty, Override, Person, Tier
from tests.handlers.watch import OFFICE_HOURS, PEOPLE, Watch, daily, paris, rota_of, team


@pytest.fixture
def watch() -> Watch:
    """Ana is on call until tomorrow at nine, then Bea, then Carl; that has been looked at."""
    return Watch().fires(HANDOFF)


@pytest.mark.parametrize("name", [HANDOFF, SOON, GAPS, CHANGED])
def test_without_a_schedule(name: str) -> None:
    """There is nothing to look at, and nothing is looked at again."""
    assert Watch(None).fires(name).latest.effects == ()


def test_the_first_look() -> None:
    """It is written down who is on call, and said in a few words; with nobody on call nothing is said."""
    watch = Watch().fires(HANDOFF)
    assert watch.posted == ["oncall-begins", "oncall-row"]
    assert watch.history == [Duty(schedule="team", since=watch.now, on_call={Tier.FIRST: ("ana",)})]
    assert watch.timers == {HANDOFF: paris("2026-11-22 09:00"), SOON: paris("2026-11-22 08:30")}

    night = Watch(rota_of(team(daily("ana", windows=OFFICE_HOURS)))).at("2026-11-21 20:00").fires(HANDOFF)
    assert night.posted == []
    assert night.history[0].on_call == {}


def test_a_hand_off(watch: Watch) -> None:
    """Who leaves, who comes (and is mentioned), what is open; and it is written down when it happened."""
    watch.has_case("K7F2QM", owner="carl", answer_by=paris("2026-11-22 10:00")).has_case("B2C3D4")
    watch.at("2026-11-22 09:00").fires(HANDOFF)

    assert watch.posted == ["handoff", "handoff-row", "handoff-cases", "handoff-case-left", "handoff-case"]
    assert "ana → bea" in watch.shown
    assert [person.name for person in watch.posts[0].mention] == ["bea"]
    assert not watch.posts[0].alert
    assert watch.history[-1] == Duty(schedule="team", since=watch.now, on_call={Tier.FIRST: ("bea",)})
    assert watch.timers[HANDOFF] == paris("2026-11-23 09:00")


def test_nothing_is_open(watch: Watch) -> None:
    """That is said, too."""
    assert watch.at("2026-11-22 09:00").fires(HANDOFF).posted == ["handoff", "handoff-row", "handoff-nothing"]


def test_looked_at_twice_or_too_early(watch: Watch) -> None:
    """Nothing is said and nothing written down; the next look is where it was."""
    before = dict(watch.timers)
    for _ in range(2):
        watch.later(minutes=1).fires(HANDOFF)
        assert watch.posted == []
        assert watch.effects(NoteDuty) == []
        assert watch.timers == before


def test_somebody_leaves_with_a_case(watch: Watch) -> None:
    """Their case looks after itself at once; who is on call in another tier or schedule has not left."""
    watch.has_case("K7F2QM", owner="ana").has_case("B2C3D4", owner="carl", on_shift=False)
    watch.at("2026-11-22 09:00").fires(HANDOFF)
    assert [one for one in watch.effects(SetTimer) if one.of] == [
        SetTimer(HAND_OVER, watch.now, of="conversation-K7F2QM")
    ]

    second = daily("carl", "ana", tier=Tier.SECOND)
    stays = Watch(rota_of(team(daily("ana", "bea"), second))).fires(HANDOFF).has_case("K7F2QM", owner="ana")
    stays.at("2026-11-22 09:00").fires(HANDOFF)
    assert not any(one.of for one in stays.effects(SetTimer))
    assert "handoff-case" in stays.posted


def test_several_schedules() -> None:
    """One message, under the names of those that have changed."""
    watch = Watch(rota_of(team(), team(daily("bea"), name="night"), team(daily("carl", "ana"), name="day")))
    watch.fires(HANDOFF).at("2026-11-22 09:00").fires(HANDOFF)

    assert watch.posted == [
        "handoff",
        "schedule-head",
        "handoff-row",
        "schedule-head",
        "handoff-row",
        "handoff-nothing",
    ]
    assert len(watch.posts) == 1
    assert len(watch.effects(NoteDuty)) == 2


def test_the_bot_was_off(watch: Watch) -> None:
    """All it has missed is written down with its own time, and told once, marked late."""
    watch.at("2026-11-24 11:00").fires(HANDOFF, due=paris("2026-11-22 09:00"))

    assert [(duty.since, duty.on_call[Tier.FIRST]) for duty in watch.history[1:]] == [
        (paris("2026-11-22 09:00"), ("bea",)),
        (paris("2026-11-23 09:00"), ("carl",)),
        (paris("2026-11-24 09:00"), ("ana",)),
    ]
    assert watch.posted == []

    watch.at("2026-11-25 11:00").fires(HANDOFF, due=paris("2026-11-25 09:00"))
    assert watch.posted == ["handoff-late", "handoff-row", "handoff-nothing"]
    assert watch.arguments("handoff-late")["since"] == paris("2026-11-25 09:00")


def test_a_moment_late_is_not_late(watch: Watch) -> None:
    """A bot that looks two seconds after nine writes down nine."""
    watch.at("2026-11-22 09:00").later(seconds=2).fires(HANDOFF)

    assert watch.history[-1].since == paris("2026-11-22 09:00")
    assert watch.posted[0] == "handoff"


def test_history_is_not_computed_again(watch: Watch) -> None:
    """A schedule that was edited is in force from now on: what it says about yesterday is not written down."""
    watch.at("2026-11-22 09:00").fires(HANDOFF).at("2026-11-22 20:00")
    watch.rota = rota_of(team(daily("carl", "ana")))
    watch.fires(HANDOFF)

    assert watch.history[-1] == Duty(schedule="team", since=watch.now, on_call={Tier.FIRST: ("ana",)})
    assert len(watch.history) == 3


def test_an_override_begins_and_ends(watch: Watch) -> None:
    """Both are hand-offs."""
    watch.orders("!override @carl from 16:00 until 17:00").fires(HANDOFF)
    assert watch.timers[HANDOFF] == paris("2026-11-21 16:00")

    watch.at("2026-11-21 16:00").fires(HANDOFF)
    assert "ana → carl" in watch.shown
    watch.at("2026-11-21 17:00").fires(HANDOFF)
    assert "carl → ana" in watch.shown


def test_a_schedule_that_never_changes() -> None:
    """It is looked at once a day all the same."""
    watch = Watch(rota_of(team(daily("ana")))).fires(HANDOFF)

    assert watch.timers == {HANDOFF: watch.now + timedelta(days=1)}


def test_a_schedule_is_new_or_gone(watch: Watch) -> None:
    """A new one begins with a hand-off from nobody; one that is gone is forgotten without a word."""
    watch.rota = rota_of(team(daily("carl"), name="new"))
    watch.fires(HANDOFF)

    assert watch.posted == ["oncall-begins", "oncall-row"]
    watch.rota = rota_of(team(daily("carl"), name="new"), team(daily("bea"), name="newer"))
    assert watch.fires(HANDOFF).posted == ["handoff", "schedule-head", "handoff-row", "handoff-nothing"]


def test_a_shift_begins_soon(watch: Watch) -> None:
    """Half an hour before, the one who comes is told, once, and nobody else."""
    watch.at("2026-11-22 08:30").fires(SOON)
    assert watch.told == {"bea": ["shift-soon"]}

    watch.later(minutes=10).fires(HANDOFF)
    assert watch.timers[SOON] > paris("2026-11-22 09:00")
    watch.fires(SOON)
    assert watch.told == {}


def test_two_shifts_close_together() -> None:
    """Who was told for the first is not told again when it is the other's turn."""
    watch = Watch(rota_of(team(daily("ana", "bea"), daily("carl"))))
    watch.changes = [
        Override(schedule="team", start=paris("2026-11-21 16:00"), end=paris("2026-11-21 20:00"), add="bea"),
        Override(schedule="team", start=paris("2026-11-21 16:10"), end=paris("2026-11-21 20:00"), add="dora"),
    ]
    watch.rota = rota_of(team(daily("ana")), people=PEOPLE | {"dora": Person(name="dora", account="@dora:home")})
    watch.fires(HANDOFF)
    assert watch.timers[SOON] == paris("2026-11-21 15:30")

    assert watch.at("2026-11-21 15:30").fires(SOON).told == {"bea": ["shift-soon"]}
    assert watch.timers[SOON] == paris("2026-11-21 15:40")
    assert watch.at("2026-11-21 15:40").fires(SOON).told == {"dora": ["shift-soon"]}


def test_told_late_or_not_at_all(watch: Watch) -> None:
    """A bot that was off tells as long as the shift has not begun; after that it is silent."""
    due = paris("2026-11-22 08:30")

    assert watch.at("2026-11-22 08:50").fires(SOON, due=due).told == {"bea": ["shift-soon"]}
    assert watch.at("2026-11-22 09:00").fires(SOON, due=due).told == {}


def test_several_beginnings_are_one_message() -> None:
    """Somebody whose shift begins in two schedules is told once; somebody without an account is not."""
    people = PEOPLE | {"carl": Person(name="carl")}
    schedules = (team(daily("ana", "bea")), team(daily("ana", "bea"), daily("ana", "carl"), name="night"))
    watch = Watch(rota_of(*schedules, people=people)).at("2026-11-22 08:30").fires(SOON)

    assert watch.told == {"bea": ["shift-soon", "shift-soon"]}
    assert len(watch.effects(Tell)) == 1


def test_gaps_ahead() -> None:
    """Those of the next seven days are told every morning at nine; one within a day wakes people."""
    watch = Watch(rota_of(team(daily("ana", windows=OFFICE_HOURS)))).fires(GAPS)

    assert watch.posted == ["gaps", *["gap-row"] * 7, "gaps-ask", "gaps-how"]
    assert watch.posts[0].alert
    assert watch.effects(WarnOfGaps) == [WarnOfGaps(7)]
    assert watch.timers == {GAPS: paris("2026-11-22 09:00")}
    assert watch.at("2026-11-22 09:00").fires(GAPS).timers == {GAPS: paris("2026-11-23 09:00")}


def test_a_gap_far_ahead_wakes_nobody(watch: Watch) -> None:
    """It is told without an alert; without gaps nothing is told."""
    assert watch.fires(GAPS).effects(Post) == []
    watch.orders("!away from 24 Nov until 24 Nov anyway")
    watch.fires(GAPS)

    assert watch.posted == ["gaps", "gap-row-empty", "gaps-ask", "gaps-how"]
    assert not watch.posts[0].alert


def test_the_morning_of_a_change_of_the_clocks() -> None:
    """It is nine on the wall."""
    watch = Watch().at("2027-03-27 20:00").fires(GAPS)

    assert watch.timers == {GAPS: paris("2027-03-28 09:00")}


def test_changed_from_outside(watch: Watch) -> None:
    """The desk reads the coming days, with their gaps, and the clock looks at once."""
    watch.changes = [Override(schedule="team", start=watch.now, end=paris("2026-11-21 18:00"), remove="ana")]
    watch.fires(CHANGED)

    assert watch.posted[:3] == ["schedule-changed", "schedule-head", "schedule-row-gap"]
    assert watch.posted[-2:] == ["gaps", "gap-row"]
    assert watch.timers[HANDOFF] == watch.now


def test_read_anew(watch: Watch) -> None:
    """Who is on call now, and the gaps ahead; the clock looks at once."""
    watch.reloads()
    assert watch.posted == ["reloaded", "oncall-row"]
    assert watch.timers[HANDOFF] == watch.timers[GAPS] == watch.now

    watch.rota = None
    assert watch.reloads().posted == ["reloaded", "no-schedule"]


def test_not_read_anew(watch: Watch) -> None:
    """The mistake with its line and the cure; nothing else is touched."""
    before = dict(watch.timers)
    watch.reloads('schedule.toml, line 7: there is no zone "Europe/Pariss"', "perhaps Europe/Paris is meant")

    assert watch.posted[0] == "reload-failed"
    assert "line 7" in watch.shown
    assert "perhaps Europe/Paris is meant" in watch.shown
    assert watch.timers == before
