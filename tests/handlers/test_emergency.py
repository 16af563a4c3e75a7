"""SOS and self-harm, at any step, in any state."""

import pytest

from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import CancelTimer, Keep, Say
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from tests.handlers.scene import VOICE, Scene

CALLS = ["SOS", "sos!!", "🆘", "please sos they are here", "au secours", "À l’aide !", "Socorro", "auxilio por favor"]
DESPAIR = ["I want to die", "pienso en suicidarme", "je vais me tuer ce soir", "my friend talks about suicide"]


@pytest.mark.parametrize("words", CALLS)
def test_a_call_for_help_comes_before_everything(scene: Scene, words: str) -> None:
    """In every language, also as the first thing ever said, it opens a P0 case and wakes people."""
    scene.says(words)

    assert scene.case.priority is Priority.P0
    assert scene.cards[0].alert
    assert scene.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]
    assert words in scene.posted
    assert scene.conversation.stage is Stage.HANDED_OVER


@pytest.mark.parametrize("words", DESPAIR)
def test_self_harm_is_heard_in_every_language(scene: Scene, words: str) -> None:
    """One sincere sentence, an open question, people at once; no more questions of the intake."""
    scene.says("hello", words)

    assert scene.case.priority is Priority.P0
    assert scene.case.category == "self-harm"
    assert scene.told[:2] == ["self-harm", "self-harm-ask"]
    assert scene.conversation.asked is None


def test_despair_is_answered_in_few_words(scene: Scene) -> None:
    """One sentence, the one open question, where to call, that people read it if misread."""
    scene.says("hello", "me quiero matar")

    assert scene.told == ["self-harm", "self-harm-ask", "self-harm-number", "number-ask", "self-harm-misread"]
    said = VOICE.to_reporter([Text.of(id, team="team") for id in scene.told], "en")
    assert said.count("?") == 1


def test_an_emergency_is_answered_in_every_language_until_one_is_known(scene: Scene) -> None:
    """Nobody must read English to learn that help is coming."""
    assert all(say.everywhere for say in scene.says("🆘").effects(Say))
    assert all(say.everywhere for say in scene.says("🙂").effects(Say))  # "passed on" too
    called, _ = Scene().says("🙂", "👍", "👍").effects(Say)
    assert called.everywhere


def test_choosing_self_harm_as_the_category_is_saying_so(scene: Scene) -> None:
    """The answer "10" to what is happening is treated like the words."""
    scene.says("hi", "yes", "no", "10")

    assert scene.told[0] == "self-harm"
    assert scene.case.category == "self-harm"
    assert scene.case.priority is Priority.P0


@pytest.mark.parametrize("before", [(), ("hello",), ("hello", "yes"), ("hello", "yes", "maybe"), ("hello", "stop")])
def test_at_every_step_the_questions_stop(scene: Scene, before: tuple[str, ...]) -> None:
    """Wherever the intake stands, nothing more is asked, and the silence timer is off."""
    scene.says(*before, "SOS")

    assert scene.conversation.asked is None
    assert scene.conversation.stage is Stage.HANDED_OVER
    assert CancelTimer("intake-silence") in scene.latest.effects
    assert not scene.conversation.stopped


def test_nothing_said_before_is_lost(scene: Scene) -> None:
    """What was said before the call stands in the new case's thread."""
    scene.says("my name is on a list", "🆘")

    assert scene.posted.index("my name is on a list") < scene.posted.index("🆘")


def test_a_call_raises_an_open_case(handed_over: Scene) -> None:
    """An open case becomes P0, and people are woken although the card is only edited."""
    handed_over.says("SOS")

    assert handed_over.case.priority is Priority.P0
    assert handed_over.alerts == 1
    assert "P0" in handed_over.card


def test_a_call_raises_again_what_a_human_has_lowered(alarmed: Scene) -> None:
    """Humans lower; a new call for help is newer."""
    alarmed.orders("!priority P3").later(minutes=10).says("SOS")

    assert alarmed.case.priority is Priority.P0


def test_a_call_in_a_closed_case_opens_it(alarmed: Scene) -> None:
    """A closed case comes back as P0, with nobody's name on it."""
    alarmed.orders("!take").orders("!priority P3").orders("!close").later(days=2).says("au secours")

    assert alarmed.case.state is CaseState.OPEN
    assert alarmed.case.owner is None
    assert alarmed.case.priority is Priority.P0


def test_a_row_of_calls_is_one_alarm(alarmed: Scene) -> None:
    """A shaking hand sends many: all are carried, the room is woken once a minute."""
    alarmed.says("SOS")
    assert alarmed.alerts == 0
    assert "SOS" in alarmed.posted

    alarmed.later(minutes=1).says("SOS")
    assert alarmed.alerts == 1


def test_another_emergency_is_another_alarm(alarmed: Scene) -> None:
    """Self-harm right after SOS is answered, marked and alerted as what it is."""
    alarmed.later(seconds=20).says("I want to die")
    assert alarmed.told[0] == "self-harm"
    assert "desk-self-harm" in alarmed.posted
    assert alarmed.alerts == 1
    assert alarmed.case.category == "self-harm"

    assert alarmed.says("I want to die").alerts == 0
    assert alarmed.says("SOS").alerts == 1


def test_a_reaction_and_an_edit_can_call(scene: Scene, handed_over: Scene) -> None:
    """The sign as a reaction on anything, or written into an older message, counts too."""
    scene.says("hello").reacts("🆘", on_question=False)
    assert scene.case.priority is Priority.P0

    handed_over.edits("m1", "sos")
    assert handed_over.case.priority is Priority.P0
    assert "edited" in handed_over.posted


def test_the_words_of_a_call_are_kept(scene: Scene) -> None:
    """What was written is kept with the case, not only announced."""
    scene.says("sos he is back")

    assert Keep("reporter", "sos he is back", "m1") in scene.latest.effects


def test_everyday_words_do_not_alarm(scene: Scene) -> None:
    """ "¿vos sos…?" is Spanish, "à l'aide de" is French: nobody is woken."""
    scene.says("¿vos sos una persona?", "à l'aide de mon frère")

    assert scene.record.case is None
