"""A child may be writing, or be in danger."""

from dataclasses import replace

import pytest

from handlers.timers import ESCALATE
from safetybot.core.effects import Keep, Page, Post, TakeBack, Tell
from safetybot.core.oncall.model import Rota, Tier
from safetybot.core.priority import Priority
from safetybot.core.text import Words
from tests.handlers.scene import Scene
from tests.rotas import always, person, rota

STORY = "a grown-up on the wiki keeps writing to children and wants pictures"
LIMITS = ["child-limits", "child-images", "child-adult"]


def with_duty(*people: str, second: str = "cora") -> Rota:
    """bea is on call for everything; the others for children."""
    plain = rota(always("bea"))
    duty = rota(always(*people), always(second, tier=Tier.SECOND)).schedules["team"]
    roster = {name: person(name) for name in (*plain.people, *people, second)}
    return replace(
        plain, people=roster, schedules={**plain.schedules, "child-safety": replace(duty, name="child-safety")}
    )


@pytest.fixture
def duty(scene: Scene) -> Scene:
    """A schedule in which ada and cora are on call for children, and bea for everything else."""
    scene.facts = replace(scene.facts, rota=with_duty("ada"))
    return scene


def told_directly(scene: Scene) -> list[tuple[str, str]]:
    """Who was told what words alone."""
    return [
        (tell.person.name, line.text) for tell in scene.effects(Tell) for line in tell.lines if isinstance(line, Words)
    ]


def test_limits_before_anything_is_asked(scene: Scene) -> None:
    """In a child's words, once; then only whether there is danger."""
    scene.says(STORY)
    assert scene.told.index("hello") < scene.told.index("child-limits") < scene.told.index("question-danger")
    assert [id for id in scene.told if id.startswith("child-")] == LIMITS
    assert scene.conversation.asked == "danger"

    scene.says("no")
    assert not set(LIMITS).intersection(scene.told)
    assert scene.case.priority is Priority.P1
    assert scene.case.category == "child"
    assert list(scene.conversation.answers) == ["what", "danger"]


@pytest.mark.parametrize("words", ["9", "a child", STORY])
def test_chosen_as_what_is_happening(scene: Scene, words: str) -> None:
    """By number, by name, in one's own words: limits first, nothing more is asked."""
    scene.says("hello", "yes", "no", words)

    assert scene.told[:3] == LIMITS
    assert scene.case.category == "child"
    assert scene.conversation.asked is None


def test_in_danger_too(scene: Scene) -> None:
    """The limits come before what to do now."""
    scene.says("hello", "yes", "yes", STORY)

    assert scene.told[:3] == LIMITS
    assert scene.case.priority is Priority.P0


def test_told_late(scene: Scene) -> None:
    """After a silence, or as a change of what was said, too."""
    scene.says("hello", "yes").later(minutes=6).fires("intake-silence").says(STORY)
    assert scene.told[:3] == LIMITS
    assert scene.posted[0] == "child-desk"

    other = Scene().says("hello", "yes", "no", "purple").edits("m4", STORY)
    assert other.told[:3] == LIMITS


def test_the_desk_reads_how_one_works_on_it(scene: Scene) -> None:
    """Once, before the words."""
    scene.says("hello", "yes", "no", "9")
    assert scene.posted[0] == "child-desk"
    assert "child-desk" not in scene.says("it is my brother").posted


def test_without_a_schedule_everybody_reads_it(scene: Scene) -> None:
    """Somebody must: the words stand in the room."""
    scene.says("hello", "yes", "no", STORY)

    assert STORY in scene.posted
    assert scene.effects(Tell) == []
    assert "child-no-duty" not in scene.posted


def test_a_schedule_without_that_duty(scene: Scene) -> None:
    """It is said once that it is missing; whoever is on call is paged, and everybody in the room reads it."""
    scene.facts = replace(scene.facts, rota=rota(always("bea")))
    scene.says("hello", "yes", "no", STORY)
    assert scene.posted[:2] == ["child-desk", "child-no-duty"]
    assert STORY in scene.posted

    scene.later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in scene.effects(Page)] == ["bea"]
    assert "child-no-duty" not in scene.posted


def test_it_is_theirs_whatever_the_routes_say(duty: Scene) -> None:
    """Paged are the people of that schedule, tier by tier."""
    duty.says("hello", "yes", "no", STORY).later(hours=2).fires(ESCALATE)

    assert [page.person.name for page in duty.effects(Page)] == ["ada"]
    assert duty.case.schedule == "child-safety"


def test_a_case_that_becomes_theirs(duty: Scene) -> None:
    """Whoever was on call for it before is no longer asked: the ladder begins anew, with the people for children."""
    duty.says("hello", "yes", "yes").later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in duty.effects(Page)] == ["bea"]

    duty.says(STORY).later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in duty.effects(Page)] == ["ada"]


def test_the_words_go_to_them_alone(duty: Scene) -> None:
    """As direct messages to who is on call for children; the room sees that words have come, and no more."""
    duty.says("hello", "yes", "no", STORY)
    assert STORY not in duty.posted
    assert "restricted-desk" in duty.posted
    assert "for the child-safety duty only" in duty.card
    assert [one for one in told_directly(duty) if one[1] == STORY] == [("ada", STORY), ("cora", STORY)]

    duty.says("he is my uncle")
    assert duty.posted == ["restricted-desk"]
    assert told_directly(duty) == [("ada", "he is my uncle"), ("cora", "he is my uncle")]
    assert Keep("reporter", "he is my uncle", "m5") in duty.latest.effects


def test_what_was_said_before_the_case_too(duty: Scene) -> None:
    """Nothing of it stands in the room."""
    duty.says("hello", "my name is Robin", "yes", "no", "9")

    assert "my name is Robin" not in duty.posted
    assert ("ada", "my name is Robin") in told_directly(duty)


def test_a_withdrawal_and_an_edit_reach_them(duty: Scene) -> None:
    """Each direct message says which words it came from, so that it is taken back like a post."""
    duty.says("hello", "yes", "no", STORY, "he is my uncle")
    assert {tell.about for tell in duty.effects(Tell)} == {"m5"}

    duty.edits("m5", "he is my neighbour")
    assert TakeBack("m5") in duty.latest.effects
    assert {(tell.person.name, tell.about) for tell in duty.effects(Tell)} == {("ada", "m5"), ("cora", "m5")}
    assert TakeBack("m4") in duty.withdraws("m4").latest.effects


def test_nobody_of_them_on_call(scene: Scene) -> None:
    """Then all of them are told; and when none can be reached, the room is."""
    later = with_duty("ada")
    schedule = later.schedules["child-safety"]
    off = replace(
        schedule,
        layers=tuple(
            replace(layer, rotation=replace(layer.rotation, starts=scene.facts.now.replace(year=2030)))
            for layer in schedule.layers
        ),
    )
    scene.facts = replace(scene.facts, rota=replace(later, schedules={**later.schedules, "child-safety": off}))
    scene.says("hello", "yes", "no", STORY)
    assert [name for name, words in told_directly(scene) if words == STORY] == ["ada", "cora"]

    unreachable = replace(
        later, people={**later.people, "ada": person("ada", account=""), "cora": person("cora", account="")}
    )
    other = Scene(facts=replace(scene.facts, rota=unreachable)).says("hello", "yes", "no", STORY)
    assert STORY in other.posted
    assert "for the child-safety duty only" not in other.card


@pytest.mark.parametrize("order", ["!take", "!case", "!reply we are here", "!note ask her", "!close", "!priority P3"])
def test_others_can_do_nothing_about_it(duty: Scene, order: str) -> None:
    """They read whose it is, and how somebody is put there."""
    duty.says("hello", "yes", "no", STORY)
    before = duty.record

    duty.orders(order, by="bea")
    assert duty.posted == ["restricted-not-yours"]
    assert duty.record == before


def test_they_can(duty: Scene) -> None:
    """Taken, shown, answered by one of them; what was said is shown to who asked, alone."""
    duty.says("hello", "yes", "no", STORY)

    assert "taken" in duty.orders("!take", by="ada").posted
    duty.orders("!case", by="cora")
    assert STORY not in duty.posted
    assert ("cora", STORY) in told_directly(duty)
    assert {tell.person.name for tell in duty.effects(Tell)} == {"cora"}
    duty.orders("!reply we are here", by="ada")
    assert duty.told == ["we are here"]
    assert "we are here" not in duty.posted
    assert duty.posted == ["reply-on-its-way"]


def test_a_result_stays_among_them(duty: Scene) -> None:
    """What the case ended with is theirs to read."""
    duty.says("hello", "yes", "no", STORY).orders("!close she is safe", by="ada")

    assert "she is safe" not in duty.posted
    assert ("cora", "she is safe") in told_directly(duty)


def test_any_option_may_have_a_schedule(scene: Scene) -> None:
    """A category that is somebody's matter goes there; its words are for everybody."""
    what = scene.facts.flow.question("what")
    assert what is not None
    options = tuple(
        replace(option, schedule="child-safety") if option.name == "need" else option for option in what.options
    )
    questions = tuple(replace(what, options=options) if each is what else each for each in scene.facts.flow.questions)
    flow = replace(scene.facts.flow, questions=questions)
    scene.facts = replace(scene.facts, flow=flow, rota=with_duty("ada"))
    scene.says("hello", "yes", "no", "need", "skip", "skip", "skip")
    assert "need" in scene.posted

    scene.later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in scene.effects(Page)] == ["ada"]
    assert not [post for post in scene.effects(Post) if post.alert]


@pytest.mark.parametrize(
    ("words", "options", "priority"),
    [
        ("i am a child and a man threatens me, he wants photos", ("child",), Priority.P1),
        ("i am 12 years old and somebody published my address", ("child",), Priority.P1),
    ],
)
def test_a_child_and_something_else(duty: Scene, words: str, options: tuple[str, ...], priority: Priority) -> None:
    """Whatever else is mentioned, it is a case about a child, as urgent as the most urgent of it."""
    duty.says("hello", "yes", "no", words)

    assert duty.told[:3] == LIMITS
    assert duty.conversation.answers["what"].options == options
    assert (duty.case.category, duty.case.priority) == ("child", priority)
    assert words not in duty.posted


def test_something_more_urgent_than_a_child(duty: Scene) -> None:
    """It counts, and the case is theirs all the same."""
    what = duty.facts.flow.question("what")
    assert what is not None
    options = tuple(
        replace(option, priority=Priority.P0) if option.name == "threats" else option for option in what.options
    )
    questions = tuple(replace(what, options=options) if each is what else each for each in duty.facts.flow.questions)
    duty.facts = replace(duty.facts, flow=replace(duty.facts.flow, questions=questions))
    duty.says("hello", "yes", "no", "i am a child and a man threatens me")

    assert duty.told[:3] == LIMITS
    assert duty.conversation.answers["what"].options == ("child", "threats")
    assert duty.case.priority is Priority.P0
    assert "i am a child and a man threatens me" not in duty.posted


@pytest.mark.parametrize(
    "before",
    [
        ("sos",),
        ("i want to kill myself",),
        ("hello", "yes", "no", "harassment"),
        ("hello", "yes", "no", "harassment", "skip", "skip", "skip"),
        ("hello", "yes", "no", "harassment", "skip", "skip", "skip", "he has written again"),
    ],
)
@pytest.mark.parametrize("words", ["i am a child, a man wants photos of me", "i'm 13 and a man wants photos of me"])
def test_it_shows_later(duty: Scene, before: tuple[str, ...], words: str) -> None:
    """People have it, or something else was said to be the matter: limits once, and from then on it is theirs."""
    duty.says(*before, words)
    assert duty.told[:3] == LIMITS
    assert "child-desk" in duty.posted
    assert words not in duty.posted
    assert {name for name, told in told_directly(duty) if told == words} == {"ada", "cora"}

    duty.says("he is my uncle, and I am 13")
    assert not set(LIMITS).intersection(duty.told)
    assert "child-desk" not in duty.posted
    assert duty.posted[-1] == "restricted-desk"
    duty.later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in duty.effects(Page)] == ["ada"]


@pytest.mark.parametrize("before", [(), ("hello", "yes", "no", "harassment", "skip", "skip", "skip")])
@pytest.mark.parametrize(
    ("words", "first"), [("i'm 13 and i want to kill myself", "self-harm"), ("sos i am a child", "sos")]
)
def test_a_child_who_calls_for_help(duty: Scene, before: tuple[str, ...], words: str, first: str) -> None:
    """What helps now comes first, and the limits behind it."""
    duty.says(*before, words)

    assert duty.told[0] == first
    assert duty.told[-3:] == LIMITS
    assert duty.posted.count("child-desk") == 1
    assert words not in duty.posted
    assert duty.case.priority is Priority.P0
    duty.later(hours=2).fires(ESCALATE)
    assert [page.person.name for page in duty.effects(Page)] == ["ada"]


def test_the_matter_is_changed_by_an_edit(duty: Scene) -> None:
    """What was something else speaks of a child now."""
    duty.says("hello", "yes", "no", "harassment", "skip", "skip", "skip").edits("m4", "a man harasses me and i am 13")

    assert duty.told[:3] == LIMITS
    assert "a man harasses me and i am 13" not in duty.posted


@pytest.mark.parametrize(("by", "linked"), [("bea", False), ("ada", True)])
def test_it_comes_along_by_a_link(handed_over: Scene, by: str, *, linked: bool) -> None:
    """A case whose reporter has told elsewhere that it is about a child: only those on call for children link it."""
    claimed = handed_over
    claimed.facts = replace(claimed.facts, fresh_return="2222-3333-4444")
    claimed.says("lost phone", "phrase three blue elephants").is_claimed(right=True)
    claimed.facts = replace(claimed.facts, rota=with_duty("ada"), claimant_child=True)
    before = claimed.record

    claimed.orders("!link", by=by)
    assert claimed.conversation.child is linked
    if not linked:
        assert claimed.record == before
        assert claimed.posted == ["restricted-not-yours"]
        return
    assert "child-desk" in claimed.posted
    claimed.says("he knows where my school is")
    assert claimed.posted == ["restricted-desk"]
    assert not {"child-limits", "child-images"}.intersection(claimed.told)
    claimed.later(hours=2).fires(ESCALATE)
    assert {page.person.name for page in claimed.effects(Page)} <= {"ada", "cora"}
