"""What is kept, and taking it back."""

from dataclasses import replace
from datetime import timedelta

from safetybot.core.effects import Post, Say, TakeBack
from safetybot.core.facts import Limits
from tests.handlers.scene import VOICE, Scene


def test_what_is_kept_is_told_at_any_moment(scene: Scene) -> None:
    """As the first thing, in the intake, and afterwards; with the true number of days."""
    kept = ["keep", "keep-withdraw", "keep-delete", "keep-delete-until"]
    assert scene.says("What do you keep?").told[3:7] == kept
    assert scene.says("what do you keep").told[:4] == kept
    assert scene.says("SOS", "que gardez-vous ?").told == kept


def test_what_is_kept_follows_the_configuration(handed_over: Scene) -> None:
    """The days, the hours to think it over, the timer of the reporter's app; once all of it goes, when that is."""
    handed_over.facts = replace(
        handed_over.facts, limits=Limits(keep_closed=timedelta(days=7), delete_grace=timedelta(hours=3))
    )
    handed_over.says("what do you keep")
    told = VOICE.to_reporter([line for say in handed_over.effects(Say) for line in say.lines], "en")
    assert "7 days" in told
    assert "3 hours" in told

    handed_over.sets_disappearing(3_600).says("what do you keep")
    assert handed_over.told[0] == "keep-vanish"
    assert handed_over.says("delete", "yes", "what do you keep").told[-1] == "delete-set"
    handed_over.facts = replace(handed_over.facts, limits=Limits(delete_grace=timedelta(0)))
    assert "keep-delete-until" not in handed_over.says("keep it", "what do you keep").told


def test_a_withdrawn_message_goes_everywhere(handed_over: Scene) -> None:
    """Out of what is kept and out of the desk; the desk hears that, not what."""
    handed_over.says("my name is Ana")
    message = handed_over.last_message

    handed_over.withdraws(message)

    assert TakeBack(message) in handed_over.latest.effects
    assert handed_over.posted == ["taken-back"]
    assert handed_over.told == []
    assert all(said.words != "my name is Ana" for said in handed_over.said)


def test_a_withdrawn_answer_is_no_answer_any_more(scene: Scene) -> None:
    """It goes out of the answers too, and the question does not come back."""
    scene.says("hello", "yes", "no", "my story in many more words", "on a wiki")
    scene.withdraws("m4").withdraws("m5")

    assert scene.conversation.answers["what"].skipped
    assert scene.conversation.answers["where"].skipped
    scene.says("skip", "skip")
    assert "my story in many more words" not in scene.posted


def test_a_withdrawal_in_a_closed_case_leaves_it_closed(alarmed: Scene) -> None:
    """Taking back is not writing."""
    alarmed.orders("!close")
    closed = alarmed.case

    alarmed.withdraws("m1")

    assert alarmed.case == closed


def test_withdrawing_what_nobody_had_is_no_news(handed_over: Scene) -> None:
    """A reaction that answered nothing, or a message that never came: the desk is not told of a message less."""
    handed_over.withdraws("unknown")

    assert TakeBack("unknown") in handed_over.latest.effects
    assert handed_over.posted == []


def test_a_message_is_taken_back_once(handed_over: Scene) -> None:
    """Withdrawn again it is no news."""
    handed_over.says("my name is Ana")
    message = handed_over.last_message

    assert handed_over.withdraws(message).posted == ["taken-back"]
    assert handed_over.withdraws(message).posted == []


def test_withdrawing_nothing_is_harmless(scene: Scene) -> None:
    """A withdrawal of something nobody has seen, from somebody nobody knows."""
    scene.withdraws("unknown")

    assert scene.effects(Post) == []
    assert scene.told == []
