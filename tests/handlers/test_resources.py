"""Help at once: numbers by country, self-help cards, and when neither goes out."""

from dataclasses import replace
from datetime import date

import pytest

from safetybot.core.conversation import Stage
from safetybot.core.directory import Directory, Number, Tip
from safetybot.core.effects import Keep, Post, Say
from safetybot.core.flow import Question
from safetybot.core.meaning import Intent, Meaning
from safetybot.core.text import Names, Text
from safetybot.resources import load_directory
from tests.handlers.scene import FACTS, VOICE, Scene

FLOW = FACTS.flow
TODAY = date(2026, 11, 21)
TIPS = (
    Tip(topic="doxxing", steps=5, source="a guide", checked=TODAY),
    Tip(topic="threats", steps=5, source="a guide", checked=date(2026, 1, 1)),
    Tip(topic="support", steps=5, source="a guide"),
)
NUMBERS = (
    Number(country="KE", kind="emergency", number="999", source="gov", checked=TODAY, verified=True),
    Number(
        country="KE",
        kind="crisis",
        number="1199",
        name="Red Cross",
        text=True,
        source="x",
        checked=TODAY,
        verified=True,
    ),
    Number(country="UG", kind="emergency", number="112", source="gov", checked=date(2026, 1, 1), verified=True),
    Number(country="TZ", kind="police", number="114", source="somebody said so", checked=TODAY),
)


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """A reporter; what was published about them has a card in the flow."""
    flow = replace(FLOW, questions=tuple(map(with_card, FLOW.questions)))
    scene.facts = replace(scene.facts, flow=flow, directory=Directory(tips=TIPS, numbers=NUMBERS))
    return scene


def with_card(question: Question) -> Question:
    options = (replace(one, tip="doxxing" if one.name == "doxxing" else None) for one in question.options)
    return replace(question, options=tuple(options))


def in_country(scene: Scene, country: str) -> Scene:
    scene.facts = replace(scene.facts, country=country)
    return scene


def text_of(scene: Scene, id: str) -> Text:
    return next(line for say in scene.effects(Say) for line in say.lines if isinstance(line, Text) and line.id == id)


def called(scene: Scene) -> list[str]:
    """What was said of whom to call, in order."""
    return [id for id in scene.told if "number" in id]


def asks_for(scene: Scene, topic: str) -> Scene:
    """The reporter writes "help" and a topic."""
    return scene.means(f"help {topic}", Meaning(topic=topic))


def test_whoever_is_in_danger_gets_the_number_of_their_country(scene: Scene) -> None:
    """The general sentence is for those of whom nobody knows where they are."""
    in_country(scene, "KE").says("SOS")

    number = text_of(scene, "number-checked")
    assert number.arguments["number"] == "999"
    assert number.arguments["date"] == "2026-11-21"
    assert "sos-number" not in scene.told


def test_without_a_number_the_general_sentence_stands(scene: Scene) -> None:
    """No country, or none for it: the words that are right everywhere. The country is asked for where it is missing."""
    assert in_country(scene, "XX").says("SOS").told == ["sos", "sos-number", "sos-cannot-call", "sos-write"]

    unknown = Scene(facts=replace(scene.facts, country=""))
    assert unknown.says("SOS").told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]


def test_a_number_that_nobody_has_verified_is_told_as_that(scene: Scene) -> None:
    """It is never given as checked."""
    assert in_country(scene, "TZ").says("SOS").told == ["sos", "number-unchecked", "sos-cannot-call", "sos-write"]


def test_a_number_that_was_checked_long_ago_carries_its_date(scene: Scene) -> None:
    """It is not left out, and not told as if it were fresh."""
    in_country(scene, "UG").says("SOS")

    assert text_of(scene, "number-old").arguments["date"] == "2026-01-01"


def test_despair_is_answered_with_one_number(scene: Scene) -> None:
    """Who has to choose calls none. The line that takes texts says so, because calling may not be safe."""
    in_country(scene, "KE").says("I want to die")

    assert called(scene) == ["number-checked-text"]
    what = text_of(scene, "number-checked-text").arguments["what"]
    assert what == Names((Text.of("number-crisis"), "Red Cross"))


def test_without_a_crisis_line_it_is_still_said_that_they_exist(scene: Scene) -> None:
    """The police are not whom one calls then."""
    in_country(scene, "TZ").says("I want to die")

    assert called(scene) == ["self-harm-number"]


def test_of_two_numbers_the_verified_is_told(scene: Scene) -> None:
    """A crisis line that somebody has heard of stands behind the number for everything that is known to be right."""
    line = Number(country="UG", kind="crisis", number="0800", source="somebody said so", checked=TODAY)
    scene.facts = replace(scene.facts, directory=Directory(numbers=(line, *NUMBERS)))
    in_country(scene, "UG").says("I want to die")

    assert text_of(scene, "number-old").arguments["number"] == "112"


def test_a_broken_promise_comes_with_the_number(scene: Scene) -> None:
    """Whoever waits in vain knows whom else to call."""
    in_country(scene, "KE").says("hello", "skip", "skip", "skip", "skip", "skip", "skip").later(days=5).fires("promise")

    assert "late-number" not in scene.told
    assert scene.told[-1] == "number-checked"


def test_a_card_is_one_message_with_its_date(scene: Scene) -> None:
    """Title, five steps, the day on which it was checked: to be read alone, and to be printed."""
    asks_for(scene, "doxxing")

    [say] = scene.effects(Say)
    assert scene.told == ["tip-doxxing", *["tip-line"] * 5, "tip-checked", "write-any-time"]
    assert [line.arguments["number"] for line in say.lines[1:6] if isinstance(line, Text)] == [1, 2, 3, 4, 5]


def test_a_card_opens_no_case_and_asks_nothing(scene: Scene) -> None:
    """Nothing is kept of it, nobody is told, and the conversation has not begun."""
    asks_for(scene, "doxxing")

    assert (scene.record.case, scene.effects(Post), scene.effects(Keep)) == (None, [], [])
    assert scene.conversation.stage is Stage.NEW


def test_a_card_in_between_puts_the_question_again(scene: Scene) -> None:
    """Who asks for one while being asked is not lost."""
    asks_for(scene.says("hello"), "doxxing")

    assert scene.told[:7] == ["tip-doxxing", *["tip-line"] * 5, "tip-checked"]
    assert scene.told[7] == "question-safe-again"


def test_an_old_card_says_so(scene: Scene) -> None:
    """And one that was never compared with anything, too."""
    assert "tip-old" in asks_for(scene, "threats").told
    assert "tip-unchecked" in asks_for(scene, "support").told


def test_a_topic_without_a_card_is_heard_like_any_words(scene: Scene) -> None:
    """The conversation begins."""
    assert "hello" in asks_for(scene, "travel").told


def test_nobody_gets_a_card_where_somebody_may_read_along(scene: Scene) -> None:
    """Neutral mode: no telling words, not even when they are asked for."""
    scene.says("hello")
    conversation = replace(scene.conversation, neutral=True)
    scene.record = replace(scene.record, conversation=conversation)

    assert "tip-doxxing" not in asks_for(scene, "doxxing").told


def finishes(scene: Scene, danger: str = "no") -> Scene:
    return scene.says("hello", "yes", danger, "doxxing", "skip", "skip", "skip")


def test_the_card_comes_once_behind_the_summary(scene: Scene) -> None:
    """Whoever was doxxed has the first five steps at once, and knows how to stop such cards."""
    finishes(scene)

    assert scene.told.index("summary") < scene.told.index("tip-doxxing")
    assert scene.told[-1] == "tips-stop"
    assert scene.conversation.tipped == ("doxxing",)


def test_no_tips_stops_them(scene: Scene) -> None:
    """Unasked ones; who asks for one still gets it."""
    scene.says("hello").means("no tips", Meaning(intents=frozenset({Intent.NO_TIPS})))
    assert scene.told[0] == "tips-off"

    scene.says("yes", "no", "doxxing", "skip", "skip", "skip")
    assert "tip-doxxing" not in scene.told
    assert "tip-doxxing" in asks_for(scene, "doxxing").told


@pytest.mark.parametrize("answers", [("yes", "yes", "doxxing"), ("no", "no")])
def test_no_card_in_danger_nor_where_it_is_not_safe(scene: Scene, answers: tuple[str, ...]) -> None:
    """In danger one thing counts; where somebody may read along, nothing comes unasked."""
    scene.says("hello", *answers)

    assert not [id for id in scene.told if id.startswith("tip")]


def test_help_names_the_cards(scene: Scene) -> None:
    """What one can ask for stands there, and last how words are agreed on."""
    scene.says("hello", "help")

    assert scene.told.index("words-how") == scene.told.index("tips-topics") + 1


def test_an_image_is_never_asked_for_nor_fetched(scene: Scene) -> None:
    """It is declined; what is kept of it is that one came."""
    scene.says("a child sends me messages").sends_file("image")

    assert "files-not-carried" in scene.told
    assert [(kept.author, kept.words) for kept in scene.effects(Keep)] == [("file", "image")]


@pytest.mark.parametrize("words", ["help doxxing", "Help: doxxing!", "please help doxxed"])
def test_a_card_is_asked_for_with_help_and_a_topic(scene: Scene, words: str) -> None:
    """As people write it."""
    assert scene.says(words).told[0] == "tip-doxxing"


@pytest.mark.parametrize("words", ["help they doxxed me", "doxxing", "help me please"])
def test_a_plea_is_no_question_for_a_card(scene: Scene, words: str) -> None:
    """Whoever asks for people gets people."""
    assert scene.says(words).told[0] == "hello"


def test_every_card_is_found_under_the_name_that_help_gives_it() -> None:
    """What stands in the list can be typed as it stands there."""
    for tip in load_directory().tips:
        name = VOICE.to_reporter([Text.of(f"category-{tip.topic}")], "en")
        assert VOICE.meaning(f"help {name}").topic == tip.topic, name
