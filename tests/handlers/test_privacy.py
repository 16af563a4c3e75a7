"""What is kept, and taking it back."""

from safetybot.core.effects import Post, TakeBack
from tests.handlers.scene import Scene


def test_what_is_kept_is_told_at_any_moment(scene: Scene) -> None:
    """As the first thing, in the intake, and afterwards; with the true number of days."""
    assert scene.says("What do you keep?").told[3:5] == ["keep", "keep-withdraw"]
    assert scene.says("what do you keep").told[:2] == ["keep", "keep-withdraw"]
    assert scene.says("SOS", "que gardez-vous ?").told == ["keep", "keep-withdraw"]


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
