"""Whoever is in danger and names their country gets the number to call there, once."""

from dataclasses import replace

import pytest

from safetybot.core.conversation import Stage
from safetybot.core.effects import Say
from safetybot.core.priority import Priority
from safetybot.i18n import Voice
from safetybot.resources import load_directory
from tests.handlers.scene import FACTS, Scene

ENGLISH = Voice(["en"], "en")


@pytest.fixture
def scene() -> Scene:
    """Somebody of whom nobody knows where they are, with the numbers that come with the bot."""
    return Scene(facts=replace(FACTS, languages=("en",), directory=load_directory()))


def knowing(scene: Scene, country: str) -> Scene:
    """What the engine makes of the answer."""
    scene.facts = replace(scene.facts, country=country)
    return scene


@pytest.mark.parametrize("alarm", [("SOS",), ("I want to die",), ("hello", "yes", "yes"), ("they are at my door",)])
def test_the_country_is_asked_for_in_an_alarm(scene: Scene, alarm: tuple[str, ...]) -> None:
    """A wish, no question: whoever does not answer it has lost nothing."""
    assert "number-ask" in scene.says(*alarm).told


@pytest.mark.parametrize("alarm", [("SOS",), ("I want to die",), ("hello", "yes", "yes")])
def test_it_is_not_asked_for_where_it_is_known(scene: Scene, alarm: tuple[str, ...]) -> None:
    """Nobody is asked what they have said."""
    assert "number-ask" not in knowing(scene, "FR").says(*alarm).told


@pytest.mark.parametrize("words", ["France", "I am in France", "help france", "France help"])
def test_a_country_is_answered_with_its_number(scene: Scene, words: str) -> None:
    """It is kept as the answer about where it happens, and people read it."""
    scene.says("SOS").says(words)

    assert scene.conversation.answers["region"].words == words
    assert scene.told == ["number-checked", "sos-cannot-call"]
    assert words in scene.posted


def test_that_is_once(scene: Scene) -> None:
    """What is said of countries then is carried like any words."""
    scene.says("SOS", "France")

    assert knowing(scene, "FR").says("Spain").told == ["passed-on"]
    assert scene.conversation.answers["region"].words == "France"


def test_despair_is_answered_with_a_line_that_listens(scene: Scene) -> None:
    """The number for it, not the one for the police."""
    scene.says("I want to die", "France")

    assert scene.told == ["number-checked"]
    assert "3114" in ENGLISH.to_reporter([line for say in scene.effects(Say) for line in say.lines], "en")


def test_a_country_without_a_number_has_the_words_that_are_right_everywhere(scene: Scene) -> None:
    """Nobody who was told to write it is left without an answer."""
    scene.facts = replace(scene.facts, directory=FACTS.directory)

    assert scene.says("SOS", "France").told == ["sos-number", "sos-cannot-call"]


def test_the_open_question_waits_meanwhile(scene: Scene) -> None:
    """Who is asked what is happening and says where is asked once more."""
    scene.says("hello", "yes", "yes", "France")

    assert scene.told == ["number-checked", "sos-cannot-call", "question-what-again"]
    assert "what" not in scene.conversation.answers


def test_a_country_in_a_story_is_none_of_ours(scene: Scene) -> None:
    """The countries in it may be anybody's."""
    scene.says("SOS", "they threaten me from France")

    assert "region" not in scene.conversation.answers


def test_nobody_who_reads_along_sees_a_number(scene: Scene) -> None:
    """In neutral mode it is carried, and nothing more."""
    scene.says("hello", "no", "yes", "France")

    assert scene.told == ["neutral-received"]
    assert "region" not in scene.conversation.answers


def test_without_danger_a_country_is_kept_and_passed_on(scene: Scene) -> None:
    """Whoever has skipped the question and says it later; nobody is given a number they did not want."""
    scene.says("hello", "yes", "no", "harassment", "skip", "skip", "skip").later(minutes=30).says("France")

    assert scene.case.priority is Priority.P2
    assert scene.conversation.stage is Stage.HANDED_OVER
    assert scene.told == ["passed-on"]
    assert scene.conversation.answers["region"].words == "France"
