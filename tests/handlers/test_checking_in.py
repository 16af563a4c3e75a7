"""Whether somebody may write tomorrow: when that is asked, and what a yes is worth."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.times import longest
from safetybot.core.case import CaseState
from safetybot.core.contact import Contact, Hours
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Post, Say
from tests.handlers.scene import Scene

DESPAIR = "I want to kill myself"


def changed(scene: Scene, **changes: object) -> Scene:
    scene.record = replace(scene.record, conversation=replace(scene.conversation, **changes))  # type: ignore[arg-type]
    return scene


@pytest.fixture
def answered(scene: Scene) -> Scene:
    """Somebody has spoken of killing themselves, and a human has answered."""
    return scene.says(DESPAIR).later(minutes=3).orders("!reply I am here. Are you safe now?")


@pytest.fixture
def asked(answered: Scene) -> Scene:
    """It has become quiet, and the question was put."""
    return answered.later(minutes=10).fires("check-in")


def test_not_in_the_first_answer(scene: Scene) -> None:
    """Nor is anything promised there; the question has its own time."""
    scene.says(DESPAIR)
    assert "check-in-ask" not in scene.told
    assert scene.timer("check-in") == scene.facts.now + timedelta(minutes=10)
    chosen = Scene().says("hello", "yes", "no", "self-harm")
    assert chosen.timer("check-in") is not None


def test_somebody_elses_needs_no_question(scene: Scene) -> None:
    """Nor does a call for help."""
    assert scene.says("SOS").timer("check-in") is None
    assert Scene().says("an editor wrote that he will kill himself").timer("check-in") is None


def test_when_it_is_quiet(answered: Scene) -> None:
    """Ten minutes after the last word of anybody; before, the timer comes back."""
    answered.later(minutes=7).fires("check-in")
    assert answered.told == []
    assert answered.timer("check-in") == answered.facts.now + timedelta(minutes=3)
    answered.says("I do not know").later(minutes=9).fires("check-in")
    assert answered.told == []
    assert answered.later(minutes=1).fires("check-in").told == ["check-in-ask"]
    assert answered.conversation.side == "check-in"


def test_not_before_a_human_has_written(scene: Scene) -> None:
    """Nobody is asked about tomorrow who waits for somebody today; after a day it is too late."""
    scene.says(DESPAIR).later(hours=1).fires("check-in")
    assert scene.told == []
    assert scene.timer("check-in") == scene.facts.now + timedelta(minutes=10)
    assert scene.later(hours=24).fires("check-in").latest.effects == ()


def test_once(asked: Scene) -> None:
    """Not again for another alarm, nor by a timer that fires twice."""
    assert asked.fires("check-in").latest.effects == ()
    assert asked.says("no", DESPAIR).timer("check-in") is None


@pytest.mark.parametrize(
    "state",
    [
        {"neutral": True},
        {"doubted": True},
        {"forced": True},
        {"hidden": True},
        {"seized": True},
        {"stopped": True},
        {"left": True},
        {"contact": Contact(first=True)},
    ],
)
def test_never_where_it_could_give_them_away(answered: Scene, state: dict[str, object]) -> None:
    """Nor where it is not wanted, nor where nobody reads it."""
    changed(answered, **state).later(minutes=10).fires("check-in")
    assert not answered.effects(Say)
    assert not answered.conversation.check_in_asked


def test_outside_of_their_hours_it_waits_for_them(answered: Scene) -> None:
    """It is put when they begin."""
    changed(answered, contact=Contact(hours=Hours(18 * 60, 22 * 60))).later(minutes=25).fires("check-in")
    assert answered.told == []
    assert answered.timer("check-in") == answered.facts.now.replace(hour=18, minute=0)


def test_a_closed_case(asked: Scene, answered: Scene) -> None:
    """Nobody is asked in it."""
    closed = Scene().says(DESPAIR).orders("!reply good night").orders("!close").later(minutes=10)
    assert closed.fires("check-in").latest.effects == ()


@pytest.mark.parametrize("words", ["yes", "👍", "yes please", "Yes, that would be kind"])
def test_yes(asked: Scene, words: str) -> None:
    """It is kept and told, with the words, which may be meant for the human as well."""
    asked.says(words)
    assert asked.conversation.check_in_at == asked.facts.now + timedelta(days=1)
    assert asked.timer("check-in") == asked.conversation.check_in_at
    assert asked.told == ["check-in-yes"]
    assert asked.posted == ["check-in-set", "desk-answer-words", words]
    assert asked.said[-1].words == words


def test_a_sign(asked: Scene) -> None:
    """On the question itself it is an answer, on anything else it is none."""
    assert asked.reacts("👍", on_question=False).conversation.check_in_at is None
    asked.reacts("👍")
    assert asked.told == ["check-in-yes"]
    assert asked.posted == ["check-in-set", "desk-answer-words", "👍"]


def test_no(asked: Scene) -> None:
    """Nothing comes, and the desk sees what was answered."""
    asked.says("no")
    assert asked.conversation.check_in_at is None
    assert asked.told == ["check-in-no"]
    assert asked.posted == ["desk-answer-words", "no"]


@pytest.mark.parametrize("words", ["I am so tired", "who are you to ask", "maybe", "yes, but they have come for him"])
def test_neither(asked: Scene, words: str) -> None:
    """It is heard like anything else, and a later yes is no answer any more."""
    asked.says(words)
    assert words in asked.posted or asked.told
    asked.says("yes")
    assert asked.conversation.check_in_at is None


def test_a_human_has_written_since(asked: Scene) -> None:
    """A yes may be meant for them."""
    asked.orders("!reply are you alone?").says("yes")
    assert asked.conversation.check_in_at is None
    assert "yes" in asked.posted


def test_a_call_for_help_instead_of_an_answer(asked: Scene) -> None:
    """Whatever was asked."""
    assert asked.says("SOS").told[0] == "sos"


@pytest.mark.parametrize(("now", "hours"), [(23, 19), (19, 24), (10, 32)])
def test_tomorrow_within_their_hours(asked: Scene, now: int, hours: int) -> None:
    """In a day, or when their hours begin on that day."""
    changed(asked, contact=Contact(hours=Hours(18 * 60, 22 * 60)))
    asked.facts = replace(asked.facts, now=asked.facts.now.replace(hour=now, minute=0))
    asked.says("yes")
    assert asked.conversation.check_in_at == asked.facts.now + timedelta(hours=hours)
    assert timedelta(hours=hours) <= longest(asked.facts.limits)["check-in"]


def test_tomorrow(asked: Scene) -> None:
    """People are asked who writes to them, and called until somebody does; the bot says nothing."""
    asked.says("yes").later(hours=23).fires("check-in")
    assert asked.effects(Post) == []
    assert asked.timer("check-in") == asked.conversation.check_in_at

    asked.later(hours=1).fires("check-in")
    assert asked.told == []
    assert asked.posted == ["check-in-due"]
    assert asked.alerts == 1
    assert asked.case.climb is not None
    assert asked.timer("escalation") is not None
    assert asked.timer("promise") is None
    assert asked.conversation.check_in_at is None
    assert asked.fires("check-in").latest.effects == ()

    asked.orders("!reply good morning")
    assert asked.case.climb is None


def test_tomorrow_the_case_is_closed(asked: Scene) -> None:
    """It is open again for it: a promise is a promise."""
    asked.says("yes").orders("!close").later(hours=24).fires("check-in")
    assert asked.case.state is CaseState.OPEN
    assert asked.posted == ["check-in-due"]
    assert asked.alerts == 1
    assert asked.timer("promise") is None
    assert asked.told == []
    assert asked.orders("!reply good morning").told == ["good morning"]


def test_nobody_has_it_tomorrow(asked: Scene) -> None:
    """Given back, or never taken: whoever is on call is called."""
    asked.says("yes").orders("!release").later(hours=24).fires("check-in")
    assert asked.posted == ["check-in-due"]
    assert asked.timer("escalation") is not None or asked.case.climb is not None


def test_a_clock_that_was_ahead(asked: Scene) -> None:
    """What is due further off than it can be is due now."""
    asked.says("yes").later(days=-30).fires("check-in")
    assert asked.posted == ["check-in-due"]


def test_practice(scene: Scene) -> None:
    """Nobody is asked in a drill."""
    scene.record = Record(Conversation(id="conversation-1", transport="drill", address="x @bea:home"))
    assert scene.says(DESPAIR).timer("check-in") is None
