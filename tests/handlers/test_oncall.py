"""The schedule in the responder room: looking at it, changing it by hand."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.timers import HANDOFF
from safetybot.core.effects import ChangeSchedule, Reload
from safetybot.core.oncall.model import Leave, Override, Person, Tier
from tests.handlers.watch import OFFICE_HOURS, PEOPLE, Watch, daily, paris, rota_of, team


@pytest.fixture
def watch() -> Watch:
    """Ana is on call until tomorrow at nine, then Bea, then Carl."""
    return Watch()


@pytest.fixture
def office() -> Watch:
    """The same between nine and six; at night there is nobody."""
    return Watch(rota_of(team(daily("ana", "bea", "carl", windows=OFFICE_HOURS))))


def tag_of(watch: Watch) -> str:
    tag = watch.arguments(next(id for id in watch.posted if id.endswith("-made")))["tag"]
    assert isinstance(tag, str)
    return tag


@pytest.mark.parametrize(
    "line",
    ["!oncall", "!oncall next", "!override @bea until 18:00", "!away until 18:00", "!cover next", "!swap @bea x for y"],
)
def test_without_a_schedule(line: str) -> None:
    """Every command says that everybody here is on call, and who can change that."""
    assert Watch(None).orders(line).posted == ["no-schedule"]


def test_who_is_on_call(watch: Watch) -> None:
    """By schedule and tier, each with its own end."""
    watch.rota = rota_of(team(daily("ana", "bea"), daily("carl", tier=Tier.SECOND)), team(daily("bea"), name="night"))

    watch.orders("!oncall")

    assert watch.posted == ["oncall-row", "oncall-row", "oncall-row"]
    assert watch.arguments("oncall-row")["until"].arguments["at"] == paris("2026-11-22 09:00")  # type: ignore[union-attr]
    assert "ana" in watch.shown
    assert "carl" in watch.shown
    assert "with no end in sight" in watch.shown


def test_nobody_is_on_call(office: Watch) -> None:
    """A gap is marked, with its end."""
    office.at("2026-11-21 20:00").orders("!oncall")

    assert office.posted == ["oncall-row-gap"]
    assert "nobody" in office.shown


def test_somebody_who_cannot_be_paged(watch: Watch) -> None:
    """Somebody without an account stands there as what that is: a gap."""
    watch.rota = rota_of(people=PEOPLE | {"ana": Person(name="ana")})

    assert watch.orders("!oncall").posted == ["oncall-row-gap"]
    assert "cannot be paged" in watch.shown


def test_what_comes_next(watch: Watch) -> None:
    """The next hand-off of each schedule: when, who leaves, who comes."""
    watch.orders("!oncall next")

    assert watch.posted == ["oncall-next", "handoff-row"]
    assert watch.arguments("oncall-next")["at"] == paris("2026-11-22 09:00")
    assert "ana → bea" in watch.shown

    watch.rota = rota_of(team(daily("ana")))
    assert watch.orders("!oncall next").posted == ["oncall-next-none"]


def test_the_coming_weeks(office: Watch) -> None:
    """A row for each stretch, gaps marked, at most fifty rows, and what goes on longer says so."""
    office.orders("!oncall 2w")
    assert office.posted[:3] == ["schedule-head", "schedule-row", "schedule-row-gap"]
    assert len(office.posted) == 30

    office.orders("!oncall 12w")
    assert len(office.posted) == 50
    assert office.posted[-1] == "schedule-more"

    office.rota = rota_of()
    assert "and longer" in office.orders("!oncall 1w").shown.splitlines()[-1]


@pytest.mark.parametrize("words", ["yesterday", "0w", "13w", "next week", "4", "!"])
def test_how_far_ahead_is_unclear(watch: Watch, words: str) -> None:
    """It says how it is written."""
    assert watch.orders(f"!oncall {words}").posted == ["oncall-unclear"]


def test_somebody_else_for_a_while(watch: Watch) -> None:
    """Bea takes Ana's place until six; the final schedule is shown, Bea is mentioned, and the clock looks at once."""
    watch.orders("!override @bea until 18:00", by="carl")

    assert watch.posted == ["override-made", "schedule-head", "schedule-row"]
    assert [person.name for person in watch.posts[0].mention] == ["bea"]
    assert watch.timers == {HANDOFF: watch.now}
    assert watch.whoever("2026-11-21 17:59") == ("bea",)
    assert watch.whoever("2026-11-21 18:00") == ("ana",)


def test_beside_whoever_is_on_call(watch: Watch) -> None:
    """With a + nobody is replaced."""
    watch.orders("!override +@bea for 3h")

    assert watch.whoever("2026-11-21 17:00") == ("ana", "bea")


def test_first_and_second_at_once(watch: Watch) -> None:
    """Bea, who is second, takes the first tier too: a line says that nobody stands behind her; others may."""
    watch.rota = rota_of(team(daily("ana"), daily("bea", tier=Tier.SECOND)))
    watch.orders("!override @bea until 18:00")

    assert watch.posted == ["override-made", "nobody-behind", "schedule-head", "schedule-row"]
    assert "bea is then first and second" in watch.shown
    assert "nobody-behind" not in watch.orders("!override @carl until 19:00").posted

    watch.rota = rota_of(team(daily("ana"), daily("bea", tier=Tier.SECOND), daily("carl", tier=Tier.SECOND)))
    assert "nobody-behind" not in watch.orders("!override @bea until 20:00").posted


def test_the_latest_word_counts(watch: Watch) -> None:
    """A later override wins over an earlier one, and may be taken back by name."""
    watch.orders("!override @bea until 18:00").orders("!override @carl from 16:00 until 17:00")
    assert watch.whoever("2026-11-21 16:30") == ("carl",)
    assert watch.whoever("2026-11-21 17:30") == ("bea",)

    watch.orders(f"!override undo {tag_of(watch)}")
    assert watch.posted[0] == "undone"
    assert watch.whoever("2026-11-21 16:30") == ("bea",)


def test_one_that_was_beside_becomes_alone(watch: Watch) -> None:
    """The same span written once more without the + replaces what stood there."""
    watch.orders("!override +@bea until 18:00").orders("!override @bea until 18:00")

    assert watch.whoever("2026-11-21 17:00") == ("bea",)
    assert len(watch.changes) == 1


def test_the_zone_is_that_of_the_schedule(watch: Watch) -> None:
    """Hours are read by the wall clock of the schedule."""
    watch.rota = rota_of(team(zone=ZoneInfo("America/Sao_Paulo")))

    watch.orders("!override @carl until 18:00")

    assert watch.changes[0].end == paris("2026-11-21 22:00")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("!override", "command-needs"),
        ("!override @baea until 18:00", "no-person-near"),
        ("!override @nobody until 18:00", "no-person"),
        ("!override until 18:00", "override-whom"),
        ("!override @bea", "time-endless"),
        ("!override @bea tomorrow", "no-schedule-named"),
        ("!override @bea day until 18:00", "no-schedule-named"),
        ("!override @bea first second until 18:00", "which-schedule"),
        ("!override @bea from 18:00", "time-endless"),
        ("!override @bea from 2026-11-25 until 2026-11-23", "time-backwards"),
        ("!override @bea until 2026-11-20", "time-backwards"),
        ("!override @bea for 5w", "time-too-long"),
        ("!override @ana until 18:00", "change-nothing"),
        ("!away for 93d", "time-too-long"),
        ("!override undo", "undo-nothing"),
        ("!override undo ABCD", "undo-nothing"),
    ],
)
def test_what_is_refused(watch: Watch, line: str, answer: str) -> None:
    """The reason is named, and nothing changes."""
    watch.orders(line)

    assert watch.posted[0] == answer
    assert watch.effects(ChangeSchedule) == []


def test_the_same_twice(watch: Watch) -> None:
    """The second is refused, also when it comes a little later."""
    watch.orders("!override @bea until 18:00")

    assert watch.orders("!override @bea until 18:00").posted[0] == "change-nothing"
    assert watch.later(minutes=5).orders("!override @bea until 18:00").posted[0] == "change-nothing"
    assert len(watch.changes) == 1


def test_which_schedule(watch: Watch) -> None:
    """With several it must be named; tier and schedule stand in any order."""
    watch.rota = rota_of(team(), team(daily("carl"), name="Night"))

    assert watch.orders("!override @bea until 18:00").posted == ["which-schedule"]
    watch.orders("!override @bea SECOND night until 18:00")
    assert watch.whoever("2026-11-21 17:00", "Night", Tier.SECOND) == ("bea",)
    assert watch.whoever("2026-11-21 17:00", "Night") == ("carl",)


def test_undo_lists_what_there_is(watch: Watch) -> None:
    """Without its word, or with a wrong one, nothing is undone and all are listed; what is over is not among them."""
    watch.orders("!override @bea until 16:00").orders("!override @carl until 18:00")
    watch.changes.append(Override(schedule="team", start=watch.now, end=paris("2026-11-21 19:00"), remove="ana"))

    assert watch.orders("!override undo").posted == ["undo-which", *["override-row"] * 3]
    assert watch.orders("!override undo ZZZZ").posted == ["undo-unknown", *["override-row"] * 3]
    assert "without ana" in watch.shown
    assert watch.later(hours=2).orders("!override undo").posted == ["undo-which", *["override-row"] * 2]


def test_undone_twice(watch: Watch) -> None:
    """The second time there is nothing to undo, and nothing else is undone in its place."""
    watch.orders("!override @bea until 16:00").orders("!override @carl from 17:00 until 18:00")
    tag = tag_of(watch)

    watch.orders(f"!override undo {tag.lower()}")
    assert watch.posted[0] == "undone"
    assert watch.orders(f"!override undo {tag}").posted == ["undo-unknown", "override-row"]
    assert len(watch.changes) == 1


def test_time_off(watch: Watch) -> None:
    """Where it leaves nobody it is asked about first; meant anyway, the gap is said at once."""
    watch.orders("!away until 18:00")
    assert watch.posted == ["gap-question", "gap-row-empty", "gap-ask-cover"]
    assert watch.shown.count("first on call") == 2  # somebody may be second
    assert watch.changes == []

    watch.orders("!away until 18:00 anyway")
    assert watch.posted == ["away-made", "schedule-head", "schedule-row-gap", "gap-made", "gap-row-empty"]
    assert watch.posts[0].alert
    assert watch.whoever("2026-11-21 17:00") == ()

    watch.orders(f"!away undo {tag_of(watch)}")
    assert watch.whoever("2026-11-21 17:00") == ("ana",)


def test_time_off_without_a_gap(watch: Watch) -> None:
    """Where somebody else is on call as well, nobody is asked; a second time it is known."""
    watch.rota = rota_of(team(daily("ana"), daily("bea")))
    watch.orders("!away from 24 Dec until 2 Jan")

    assert watch.posted[0] == "away-made"
    assert watch.whoever("2027-01-02 23:59") == ("bea",)
    assert watch.whoever("2027-01-03 00:00") == ("ana", "bea")
    assert watch.orders("!away from 25 Dec until 26 Dec").posted == ["away-already"]


def test_time_off_of_a_stranger(watch: Watch) -> None:
    """Who does not stand in the schedule need not take time off."""
    assert watch.orders("!away until 18:00", by="dora").posted == ["not-in-schedule"]


def test_time_off_that_changes_nothing_now(watch: Watch) -> None:
    """It is kept all the same: the schedule may change later."""
    watch.orders("!away from 22 Nov 10:00 until 22 Nov 12:00")

    assert isinstance(watch.changes[0], Leave)


def test_a_gap_that_was_there_is_nobodys_fault(office: Watch) -> None:
    """Only a gap that the change itself makes is asked about."""
    office.orders("!override @bea until 23:00")

    assert office.posted[0] == "override-made"
    assert "gap-made" not in office.posted


def test_an_override_for_somebody_who_cannot_be_paged(watch: Watch) -> None:
    """It would leave nobody: it is asked about like any gap."""
    watch.rota = rota_of(people=PEOPLE | {"bea": Person(name="bea")})

    assert watch.orders("!override @bea until 18:00").posted[0] == "gap-question"


def test_undoing_what_had_filled_a_gap(office: Watch) -> None:
    """That leaves nobody, so it is asked about first."""
    office.orders("!override @bea until 23:00")
    tag = tag_of(office)

    assert office.orders(f"!override undo {tag}").posted[0] == "gap-question"
    assert office.orders(f"!override undo {tag} anyway").posted[0] == "undone"


def test_what_is_over_stays_as_it_was(watch: Watch) -> None:
    """An override that has run for a while is undone from now on alone, and shown from now on."""
    watch.orders("!override @bea until 18:00").later(hours=1)
    watch.orders(f"!override undo {watch_tag(watch)}")

    assert watch.arguments("schedule-row")["start"] == watch.now


def watch_tag(watch: Watch) -> str:
    tag = watch.orders("!override undo").arguments("override-row")["tag"]
    assert isinstance(tag, str)
    return tag


def test_reading_the_files_anew(watch: Watch) -> None:
    """The command asks for it, with a schedule or without."""
    assert watch.orders("!reload").latest.effects == (Reload(),)
    assert Watch(None).orders("!reload").latest.effects == (Reload(),)


def test_no_account_in_what_is_posted(watch: Watch) -> None:
    """People are called by the names of the schedule, never by their accounts."""
    for line in ("!oncall", "!oncall 1w", "!override +@bea until 18:00", "!away from 26 Nov until 27 Nov anyway"):
        assert ":home" not in watch.orders(line).shown


def test_an_override_of_a_month(watch: Watch) -> None:
    """31 days are allowed."""
    watch.orders("!override @bea for 31d")

    assert watch.changes[0].end - watch.changes[0].start == timedelta(days=31)
