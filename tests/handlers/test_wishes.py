"""Language, stop, status, help: at any moment."""

import pytest

from safetybot.core.conversation import Stage
from safetybot.core.effects import Say
from tests.handlers.scene import Scene


@pytest.mark.parametrize("words", ["français", "French", "language fr", "idioma francés", "langue: français"])
def test_a_language_is_chosen_by_name(scene: Scene, words: str) -> None:
    """In the middle of the intake the same question is asked again, whole, in the new language."""
    scene.says("hello", words)

    assert scene.conversation.language == "fr"
    assert scene.told[:2] == ["language-changed", "question-safe"]
    assert scene.conversation.asked == "safe"


def test_a_language_as_the_first_word(scene: Scene) -> None:
    """Then hello is already in it."""
    scene.says("español")

    assert scene.conversation.language == "es"
    assert scene.told[0] == "hello"


def test_the_languages_are_listed(scene: Scene) -> None:
    """The word for language lists them; one that is not offered does too."""
    assert scene.says("hello", "language").told[0] == "languages"
    assert scene.says("language deutsch").told[0] == "languages"
    assert scene.conversation.asked == "safe"


def test_a_language_after_the_intake(handed_over: Scene) -> None:
    """Nothing is asked again; the card shows it."""
    handed_over.says("español")

    assert handed_over.told == ["language-changed"]
    assert "Spanish" in handed_over.card


def test_help_in_the_intake_shows_the_card_and_asks_again(scene: Scene) -> None:
    """The explanation, then the open question in its short form; it counts as no answer."""
    scene.says("hello", "ayuda")

    assert scene.told[:5] == ["help", "help-now", "help-words", "words-how", "question-safe-again"]
    assert scene.conversation.answers == {}
    assert scene.timer("intake-silence") is not None
    assert [said.words for said in scene.said] == ["hello", "ayuda"]


def test_help_after_the_intake(handed_over: Scene) -> None:
    """The explanation; and because it may be a call, people read it too."""
    handed_over.says("ayuda")

    assert handed_over.told == ["help", "help-now", "help-words", "words-how"]
    assert handed_over.posted == ["ayuda"]


def test_status_in_plain_words(scene: Scene) -> None:
    """Not yet, received, taken, closed: never more detail; the code only when asked for like this."""
    assert scene.says("hello", "status").told[0] == "status-none"
    scene.says("SOS")
    assert scene.says("status").told == ["status-open", "status-code"]
    assert scene.orders("!take").says("estado").told == ["status-taken", "status-code"]
    assert scene.orders("!close").says("statut").told == ["status-closed", "status-code"]


def test_status_names_no_code_on_a_watched_phone(scene: Scene) -> None:
    """Who cannot write safely reads what anybody would, and no code that somebody else could find."""
    scene.says("hello", "no", "no", "status")

    assert scene.told == ["neutral-received"]


def test_asking_does_not_reopen(alarmed: Scene) -> None:
    """Status, language and the like in a closed case leave it closed. "Help" may be a call: it does not."""
    alarmed.orders("!close")
    closed = alarmed.case

    alarmed.says("status", "what do you keep", "français")
    assert alarmed.case == closed

    assert alarmed.says("help").posted == ["case-reopened", "help"]


def test_asking_does_not_end_the_silence(handed_over: Scene) -> None:
    """Who asks how things stand has not taken back "stop"; who says something, or calls for help, has."""
    handed_over.says("stop", "status", "what do you keep", "español")
    assert handed_over.conversation.stopped
    assert "asked for silence" in handed_over.card

    assert not handed_over.says("ayuda").conversation.stopped


def test_stop_in_the_intake_hands_over_what_was_said(scene: Scene) -> None:
    """The person is told, asked nothing more, and nothing unasked follows."""
    scene.says("somebody follows me home every evening", "stop")

    assert scene.told == ["stopped-kept"]
    assert "somebody follows me home every evening" in scene.posted
    assert scene.conversation.stopped
    assert "asked for silence" in scene.card
    assert scene.orders("!close").effects(Say) == []


def test_stop_with_nothing_said_opens_nothing(scene: Scene) -> None:
    """A greeting and a stop leave no case, and are erased in time."""
    scene.says("hello", "stop")

    assert scene.record.case is None
    assert scene.told == ["stopped-nothing"]
    assert scene.timer("case-expiry") == scene.facts.now + scene.facts.limits.keep_closed
    assert scene.conversation.stage is Stage.NEW
    for nothing in ((), ("help",), ("hello", "hi"), ("hello", "status", "ayuda"), ("", "skip"), ("français",)):
        assert Scene().says(*nothing, "stop").told == ["stopped-nothing"], nothing


@pytest.mark.parametrize("words", ["he shouts at me", "me insulta", "🔪", "purple", "hello, he shouts"])
def test_stop_after_a_few_words_hands_them_over(scene: Scene, words: str) -> None:
    """Whatever is more than a greeting was said to people, however short."""
    scene.says(words, "stop")

    assert scene.told == ["stopped-kept"]
    assert words in scene.posted


def test_stop_after_a_file_or_an_answer_hands_over(scene: Scene) -> None:
    """A voice note is something said; so is "yes"; what was taken back is not."""
    assert scene.sends_file("audio").says("stop").told == ["stopped-kept"]
    assert Scene().says("hello", "yes", "stop").told == ["stopped-kept"]
    assert Scene().says("he shouts at me").withdraws("m1").says("stop").told == ["stopped-nothing"]


def test_stop_after_the_intake(handed_over: Scene) -> None:
    """The desk is told, and the next word of the reporter ends the silence."""
    handed_over.says("stop")
    assert handed_over.told == ["stopped"]
    assert handed_over.posted == ["stopped-desk"]

    handed_over.says("I am back")
    assert not handed_over.conversation.stopped
    assert "asked for silence" not in handed_over.card


def test_a_team_member_can_still_answer_after_stop(handed_over: Scene) -> None:
    """Stop is for the bot; the card warns the humans, who decide."""
    handed_over.says("stop").orders("!reply we are here")

    assert handed_over.told == ["we are here"]
