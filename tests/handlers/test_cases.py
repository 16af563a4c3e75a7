"""What responders do with a case, and what the clock does in the end."""

from dataclasses import replace

import pytest

from safetybot.core.case import CaseState
from safetybot.core.effects import CancelTimer, Forget, Keep, Post, Say
from safetybot.core.priority import Priority
from tests.handlers.scene import VOICE, Scene


def test_the_second_to_take_is_told_who_was_first(alarmed: Scene) -> None:
    """Exactly one has it."""
    alarmed.orders("!take")
    assert alarmed.posted == ["taken"]
    assert "bea has it" in alarmed.card

    alarmed.orders("!take", by="carl")
    assert alarmed.posted == ["taken-by-another"]
    assert alarmed.case.owner_name == "bea"
    assert alarmed.orders("!take").posted == ["taken-already"]


def test_the_reporter_hears_nothing_of_who_takes(alarmed: Scene) -> None:
    """That a person has it is said once, and not who; notes and priorities stay inside."""
    assert alarmed.orders("!take").told == ["a-person-has-it"]
    for line in ("!take", "!note careful", "!priority P2", "!case", "!cases", "!help"):
        assert alarmed.orders(line).effects(Say) == []


def test_a_note_is_kept_and_confirmed(alarmed: Scene) -> None:
    """It belongs to the case."""
    alarmed.orders("!note she wrote in March")

    assert Keep("note", "she wrote in March") in alarmed.latest.effects
    assert alarmed.posted == ["noted"]


def test_humans_raise_and_lower(alarmed: Scene) -> None:
    """Who did it is said; raising to something urgent wakes people, lowering does not."""
    alarmed.orders("!priority p3")
    assert (alarmed.case.priority, alarmed.alerts) == (Priority.P3, 0)
    assert "bea: P0 life → P3 advice" in VOICE.to_desk(alarmed.effects(Post)[0].lines)

    alarmed.orders("!priority P1")
    assert (alarmed.case.priority, alarmed.alerts) == (Priority.P1, 1)
    assert alarmed.orders("!priority P1").posted == ["priority-same"]
    assert alarmed.orders("!priority urgent").posted == ["priority-unknown"]


def test_what_a_human_decided_stays(scene: Scene) -> None:
    """Later answers and messages do not raise again what a responder has lowered, unless life is in danger anew."""
    scene.says("hello", "yes", "yes").orders("!priority P2").says("they have my password", "yes", "still here")

    assert scene.case.priority is Priority.P2


def test_closing_says_goodbye_and_begins_to_forget(alarmed: Scene) -> None:
    """A neutral sentence, the result inside, everything erased after the time of keeping."""
    alarmed.orders("!close they are safe")

    assert alarmed.case.state is CaseState.CLOSED
    assert alarmed.told == ["case-closed"]
    assert alarmed.posted == ["closed", "they are safe"]
    assert Keep("note", "they are safe") in alarmed.latest.effects
    assert alarmed.timer("case-expiry") == alarmed.facts.now + alarmed.facts.limits.keep_closed
    assert CancelTimer("card-age") in alarmed.latest.effects
    assert alarmed.orders("!close").posted == ["closed-already"]


def test_closing_is_silent_where_silence_was_asked_for(scene: Scene) -> None:
    """Not on a phone somebody else may read."""
    scene.says("hello", "no", "no").orders("!close")

    assert scene.told == []


def test_a_closed_case_can_be_taken_again(alarmed: Scene) -> None:
    """Closed by mistake: whoever takes it has it, and nothing is erased."""
    alarmed.orders("!close").orders("!take", by="carl")

    assert (alarmed.case.state, alarmed.case.owner_name) == (CaseState.TAKEN, "carl")
    assert CancelTimer("case-expiry") in alarmed.latest.effects
    assert alarmed.fires("case-expiry").latest.effects == ()


def test_the_list_of_cases(alarmed: Scene) -> None:
    """One line each: code, priority, age, who, what; a very long list is cut, and says so."""
    alarmed.orders("!take").later(minutes=20).orders("!cases")
    assert "P0 life · 234564 · not sorted yet · bea has it · 15 min" in VOICE.to_desk(alarmed.effects(Post)[0].lines)

    assert Scene().orders("!cases").posted == ["cases-none"]


def test_a_case_is_shown_again_to_who_came_later(alarmed: Scene) -> None:
    """The card, and all that was said, by whom and when, in one post behind it."""
    alarmed.says("he has a key").orders("!reply we are here").orders("!note call the lawyer").sends_file("audio")
    alarmed.orders("!case")

    card, listing = alarmed.effects(Post)
    shown = "\n".join(VOICE.to_desk(post.lines) for post in (card, listing))
    assert shown.index("P0 life") < shown.index("he has a key") < shown.index("we are here") < shown.index("call the")
    assert "voice note" in shown
    assert card.key is None
    assert "from the reporter, 2026-11-21 14:00 UTC:\n│ he has a key" in shown


def test_when_the_time_is_over_everything_is_erased(alarmed: Scene) -> None:
    """Words, answers, address; the desk is told in the room, because the thread's case is no more."""
    alarmed.orders("!close").later(days=30).fires("case-expiry")

    assert isinstance(alarmed.latest.effects[0], Forget)
    assert alarmed.posted == ["case-forgotten"]
    assert alarmed.effects(Post)[0].outside


def test_erasure_waits_for_its_time(alarmed: Scene) -> None:
    """A timer that fires early comes again; one for a case that is open does nothing."""
    alarmed.orders("!close").later(days=29).fires("case-expiry")
    assert alarmed.effects(Forget) == []
    assert alarmed.case.closed_at is not None
    assert alarmed.timer("case-expiry") == alarmed.case.closed_at + alarmed.facts.limits.keep_closed

    alarmed.says("I am back").later(days=60).fires("case-expiry")
    assert alarmed.latest.effects == ()


def test_a_conversation_without_a_case_is_erased_too(scene: Scene) -> None:
    """A greeting and a stop do not stay for ever."""
    scene.says("hello", "stop").later(days=30).fires("case-expiry")

    assert scene.effects(Forget) == [Forget()]


@pytest.mark.parametrize("name", ["intake-silence", "card-age", "case-expiry", "no-such-timer"])
def test_a_timer_whose_matter_is_gone(scene: Scene, name: str) -> None:
    """Nothing happens, and nothing breaks."""
    scene.record = replace(scene.record, conversation=None)

    assert scene.fires(name).latest.effects == ()
