"""What a silence does, and what comes after it."""

import pytest

from safetybot.core.conversation import Stage
from safetybot.core.priority import Priority
from tests.handlers.scene import Scene


def test_silence_hands_over_what_there_is(scene: Scene) -> None:
    """After five minutes people get what was said; the reporter hears that they need not answer."""
    scene.says("help", "yes")
    assert scene.timer("intake-silence") == scene.facts.now + scene.facts.limits.silence

    scene.later(minutes=5).fires("intake-silence")
    assert scene.case.priority is Priority.P2
    assert (scene.told[0], scene.told[-1]) == ("handed-over-silent", "others-open")
    assert "help" in scene.posted
    assert scene.conversation.stage is Stage.HANDED_OVER


def test_silence_of_somebody_watched_is_left_in_peace(scene: Scene) -> None:
    """Nothing unasked appears on a phone somebody else may read."""
    scene.says("hello", "no").later(minutes=5).fires("intake-silence")

    assert scene.case.priority is Priority.P2
    assert scene.told == []


def test_a_late_timer_does_nothing(handed_over: Scene) -> None:
    """When the case is open already, the silence timer changes nothing."""
    before = handed_over.record

    handed_over.fires("intake-silence")

    assert handed_over.record == before
    assert handed_over.latest.effects == ()


def test_silence_after_everything_was_withdrawn_opens_nothing(scene: Scene) -> None:
    """Who took back all they wrote has no case; a later word begins anew."""
    scene.says("hello").withdraws("m1").later(minutes=5).fires("intake-silence")

    assert scene.record.case is None
    assert scene.conversation.stage is Stage.NEW
    assert scene.timer("case-expiry") is not None


@pytest.fixture
def silent_at_danger(scene: Scene) -> Scene:
    """Somebody who was asked about danger and did not answer in time."""
    return scene.says("hello", "yes").later(minutes=6).fires("intake-silence")


@pytest.mark.parametrize("words", ["yes", "1", "Oui, il est là", "he has a gun", "maybe"])
def test_a_late_answer_brings_people(silent_at_danger: Scene, words: str) -> None:
    """After the silence, or an outage, "yes" to danger is still yes: the case rises, people are woken, it is told."""
    before = silent_at_danger.case.priority

    silent_at_danger.says(words)
    assert (before, silent_at_danger.case.priority) == (Priority.P2, Priority.P0)
    assert silent_at_danger.alerts == 1
    assert silent_at_danger.posted[0] == "case-raised"
    assert "desk-answer" in silent_at_danger.posted
    assert silent_at_danger.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]


def test_a_late_sign_brings_people(silent_at_danger: Scene) -> None:
    """A reaction on the question that was open counts as well."""
    silent_at_danger.reacts("👍")

    assert silent_at_danger.case.priority is Priority.P0
    assert silent_at_danger.alerts == 1
    assert "desk-answer" in silent_at_danger.posted


def test_a_late_word_that_is_no_answer_leaves_the_question_open(silent_at_danger: Scene) -> None:
    """It is passed on, nothing is asked again, and the answer may still come."""
    assert silent_at_danger.says("sorry").told == ["passed-on"]
    assert silent_at_danger.case.priority is Priority.P2

    assert silent_at_danger.says("yes").case.priority is Priority.P0


def test_a_late_no_makes_the_bot_quiet(scene: Scene) -> None:
    """Also late nobody is written to on a phone that somebody else reads."""
    scene.says("hello").later(minutes=6).fires("intake-silence").says("no")

    assert "⚠ Safe to write: No" in scene.card
    assert scene.told == ["neutral-received"]
    assert scene.orders("!close").told == []


def test_a_late_story_counts(scene: Scene) -> None:
    """What it mentions sorts the case, whichever question had been open; an emergency is one."""
    scene.says("hello").later(minutes=6).fires("intake-silence").says("they published my home address yesterday")
    assert (scene.case.category, scene.case.priority) == ("doxxing", Priority.P1)
    assert scene.alerts == 1

    other = Scene().says("hello", "yes", "no").later(minutes=6).fires("intake-silence").says("10")
    assert other.told[0] == "self-harm"


def test_once_a_human_has_written_no_answer_is_late(silent_at_danger: Scene) -> None:
    """Then "yes" answers the human."""
    silent_at_danger.orders("!reply can you talk?").says("yes")

    assert silent_at_danger.case.priority is Priority.P2
    assert silent_at_danger.posted == ["yes"]


def test_back_and_skip_are_late_words(silent_at_danger: Scene) -> None:
    """They answer nothing, and reach people like any word."""
    for words in ("skip", "back"):
        assert words in silent_at_danger.says(words).posted
    assert silent_at_danger.case.priority is Priority.P2
