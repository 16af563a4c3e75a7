"""Words that make a case more urgent: whenever they are written, never less, and nothing is asked again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Keep, Post
from safetybot.core.priority import Priority
from tests.handlers.scene import VOICE, Scene

TAKEN = "they have just come for him"
ATTACK = "he has a knife and he is in the house"
ACCOUNT = "they know my password"

QUESTIONS = {
    "safe": ("hello",),
    "danger": ("hello", "yes"),
    "what": ("hello", "yes", "no"),
    "where": ("hello", "yes", "no", "threats"),
    "region": ("hello", "yes", "no", "threats", "a wiki"),
    "contact": ("hello", "yes", "no", "threats", "a wiki", "skip"),
}


def test_as_the_first_message(scene: Scene) -> None:
    """People are called before anything is asked; that there is danger is not asked any more."""
    scene.says(TAKEN)

    assert (scene.case.priority, scene.case.category) == (Priority.P0, "arrest")
    assert scene.cards[0].alert
    assert TAKEN in scene.posted
    assert scene.told.index("sos") > scene.told.index("hello")
    assert scene.conversation.answers["danger"].options == ("yes",)
    assert scene.says("yes").conversation.asked != "danger"


@pytest.mark.parametrize(("asked", "before"), QUESTIONS.items(), ids=QUESTIONS)
def test_whatever_is_asked(scene: Scene, asked: str, before: tuple[str, ...]) -> None:
    """At each question: P0 at once, the words in the thread, no "I do not understand", nothing of it asked again."""
    assert scene.says(*before).conversation.asked == asked

    scene.says(TAKEN)
    assert scene.case.priority is Priority.P0
    assert scene.cards[0].alert
    assert TAKEN in scene.posted
    assert scene.told[0] == "sos"
    assert "unclear" not in scene.told
    assert scene.conversation.asked in {"safe": ("safe",), "danger": ("what",)}.get(asked, (None,))


@pytest.mark.parametrize("asked", ["where", "region", "contact"])
def test_it_is_no_answer_to_what_is_no_longer_worth_asking(scene: Scene, asked: str) -> None:
    """The cry is not taken for the name of a country."""
    scene.says(*QUESTIONS[asked], TAKEN)

    assert asked not in scene.conversation.answers
    assert scene.conversation.stage is Stage.HANDED_OVER


def test_an_answer_with_danger_in_it_is_both(scene: Scene) -> None:
    """ "No, he is in the house" says that it is not safe to write, and that people must come."""
    scene.says("hello", "no, he is in the house")

    assert scene.case.priority is Priority.P0
    assert scene.conversation.answers["safe"].options == ("no",)


def test_a_no_is_overruled(scene: Scene) -> None:
    """Whoever has said "no danger" and then writes this has said yes."""
    scene.says("hello", "yes", "no", ATTACK)

    assert scene.conversation.answers["danger"].options == ("yes",)
    assert scene.case.priority is Priority.P0


def test_a_yes_keeps_its_own_message(scene: Scene) -> None:
    """What was answered already stays the answer: taking back the later words does not touch it."""
    scene.says("hello", "yes", "yes", ATTACK)

    assert scene.conversation.answers["danger"].message == "m3"


def test_after_the_hand_over(handed_over: Scene) -> None:
    """The case rises, people are woken and read why; the reporter hears what to do now, and is asked nothing."""
    handed_over.says(TAKEN)

    assert (handed_over.case.priority, handed_over.case.category) == (Priority.P0, "arrest")
    assert handed_over.posted[:2] == ["case-raised", "desk-raised"]
    assert TAKEN in handed_over.posted
    assert handed_over.alerts == 1
    assert handed_over.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]
    assert handed_over.says("thank you").told == ["passed-on"]


def test_something_urgent_that_is_no_danger_to_life(handed_over: Scene) -> None:
    """P1 and its category; no answer as to somebody in danger."""
    handed_over.says(ACCOUNT)

    assert (handed_over.case.priority, handed_over.case.category) == (Priority.P1, "account")
    assert handed_over.posted[:2] == ["case-raised", "desk-raised"]
    assert handed_over.told == ["passed-on"]


def test_it_counts_when_the_questions_end(scene: Scene) -> None:
    """Said in the middle of the questions, it makes the case at their end what it is."""
    scene.says("hello", "yes", "no", ACCOUNT, "skip", "skip", "skip")

    assert (scene.case.priority, scene.case.category) == (Priority.P1, "account")


def test_the_most_urgent_sorts(scene: Scene) -> None:
    """What is worse than what was chosen says what it is about now; what is only as bad does not."""
    assert scene.says(*QUESTIONS["where"], TAKEN).case.category == "arrest"

    assert Scene().says(*QUESTIONS["where"], ACCOUNT, "skip", "skip").case.category == "threats"


def test_it_is_sorted_anew(scene: Scene) -> None:
    """What was about an address is about an arrest, once they have come for him; a human's word stays."""
    doxxed = scene.says("hello", "yes", "no", "doxxing", "skip", "skip", "skip")
    assert doxxed.says(TAKEN).case.category == "arrest"

    other = Scene().says("hello", "yes", "no", "doxxing", "skip", "skip", "skip").orders("!priority P2")
    assert other.says(TAKEN).case.category == "doxxing"


def test_it_never_lowers(alarmed: Scene) -> None:
    """P1 words in a P0 case change nothing, and wake nobody."""
    alarmed.says(ACCOUNT)

    assert alarmed.case.priority is Priority.P0
    assert alarmed.alerts == 0
    assert "case-raised" not in alarmed.posted


def test_a_taken_case_rises(handed_over: Scene) -> None:
    """Whoever has it is asked again: the ladder begins anew."""
    handed_over.orders("!take").later(hours=1).says(ATTACK)

    assert handed_over.case.priority is Priority.P0
    assert handed_over.case.state is CaseState.TAKEN
    assert handed_over.case.climb is not None
    assert handed_over.alerts == 1


def test_what_a_human_has_lowered(alarmed: Scene) -> None:
    """A human's word stands against all but danger to life, which is newer."""
    assert alarmed.orders("!priority P3").says(ACCOUNT).case.priority is Priority.P3

    assert alarmed.says(TAKEN).case.priority is Priority.P0
    assert alarmed.alerts == 1
    assert alarmed.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]


def test_lowered_while_the_questions_go_on(scene: Scene) -> None:
    """There, too, and the question that was open is put once more."""
    scene.says("hello", "yes", "yes").orders("!priority P2").says("he is still here", ATTACK)

    assert scene.case.priority is Priority.P0
    assert "sos" in scene.told


def test_a_closed_case(handed_over: Scene) -> None:
    """It is open again, as urgent as the words say."""
    handed_over.orders("!take").orders("!close").later(days=2).says(TAKEN)

    assert (handed_over.case.state, handed_over.case.priority) == (CaseState.OPEN, Priority.P0)
    assert "case-reopened" in handed_over.posted
    assert handed_over.told[0] == "sos"


def test_after_the_silence(scene: Scene) -> None:
    """Whoever fell silent and comes back with this is in danger now."""
    scene.says("hello", "yes").later(minutes=6).fires("intake-silence").says(TAKEN)

    assert scene.case.priority is Priority.P0
    assert scene.told[0] == "sos"


def test_after_stop(scene: Scene) -> None:
    """Who wanted silence and writes this is answered."""
    scene.says("hello", "he shouts at me", "stop").says(TAKEN)

    assert scene.case.priority is Priority.P0
    assert scene.told[0] == "sos"


@pytest.mark.parametrize("prepare", [lambda scene: scene, lambda scene: scene.says(*QUESTIONS["where"], "x", "x", "x")])
def test_somebody_nobody_knows(scene: Scene, prepare: Callable[[Scene], Scene]) -> None:
    """With a new phone, or somebody else: people come all the same, and the answer says nothing."""
    prepare(scene).changes_identity().says(TAKEN)

    assert (scene.case.priority, scene.alerts > 0) == (Priority.P0, True)
    assert TAKEN in scene.posted
    assert "sos" not in scene.told


def test_in_a_flood_it_is_shown(handed_over: Scene) -> None:
    """Behind a hundred lines it is never only counted; a row of them is one a minute, as calls for help are."""
    burst = handed_over.facts.limits.burst
    handed_over.says(*(f"line {number}" for number in range(burst + 3)))
    assert handed_over.posted == []

    assert TAKEN in handed_over.says(TAKEN).posted
    assert handed_over.case.priority is Priority.P0
    assert (
        Keep("reporter", ATTACK, f"m{handed_over.count + 1}", digested=True) in handed_over.says(ATTACK).latest.effects
    )
    handed_over.says(*(f"more {number}" for number in range(30)))
    assert ATTACK in handed_over.later(seconds=61).says(*(f"more {number}" for number in range(40)), ATTACK).posted


def test_as_an_edit_of_the_questions(scene: Scene) -> None:
    """What is changed into it counts as if it had been written."""
    scene.says(*QUESTIONS["what"], "purple", "skip").edits("m4", TAKEN)

    assert scene.case.priority is Priority.P0
    assert "edited" in scene.posted or TAKEN in scene.posted
    assert scene.told[0] == "sos"


def test_as_an_edit_after_the_hand_over(handed_over: Scene) -> None:
    """Also of what people have had already."""
    handed_over.edits("m1", TAKEN)

    assert handed_over.case.priority is Priority.P0
    assert handed_over.posted[:2] == ["case-raised", "desk-raised"]
    assert handed_over.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]


def test_an_edit_to_something_harmless_lowers_nothing(scene: Scene) -> None:
    """A machine never lowers."""
    scene.says(TAKEN).edits("m1", "he is only late")

    assert scene.case.priority is Priority.P0


def test_several_at_once(scene: Scene) -> None:
    """Messages that wait together get one answer, and people are called at the first that says it."""
    scene.says_together("hello", ATTACK, "please")

    assert scene.case.priority is Priority.P0
    assert scene.heard.count("sos") == 1


def test_with_a_call_for_help_it_still_sorts(scene: Scene) -> None:
    """ "SOS they have come for him" is an arrest, too."""
    scene.says(f"SOS {TAKEN}")

    assert (scene.case.priority, scene.case.category) == (Priority.P0, "arrest")


@pytest.mark.parametrize(
    "words", ["je vais mourir de rire", "the deadline will kill me", "the photo was taken in 2010"]
)
def test_what_only_looks_like_it(handed_over: Scene, words: str) -> None:
    """Nothing is raised, nobody is woken."""
    handed_over.says(words)

    assert handed_over.case.priority is Priority.P2
    assert handed_over.posted == [words]


def test_despair_is_no_rule_but_an_emergency(handed_over: Scene) -> None:
    """ "Demain je ne serai plus là" is heard as what it is."""
    handed_over.says("demain je ne serai plus là")

    assert (handed_over.case.priority, handed_over.case.category) == (Priority.P0, "self-harm")
    assert handed_over.told[0] == "self-harm"


def test_somebody_elses_despair(scene: Scene) -> None:
    """ "An editor wrote that he will kill himself": people are called, and the writer is not taken for that editor."""
    scene.says("an editor wrote that he will kill himself")

    assert (scene.case.priority, scene.case.category) == (Priority.P0, "self-harm")
    assert scene.told[0] == "self-harm-other"
    assert "desk-self-harm-other" in scene.posted
    assert scene.cards[0].alert


def test_what_stands_on_the_card(handed_over: Scene) -> None:
    """The card is P0 and names the category; the words stand only in the thread."""
    handed_over.says(TAKEN)

    assert "P0 life" in handed_over.card
    assert "arrest" in handed_over.card
    assert TAKEN not in handed_over.card


def test_the_card_does_not_contradict_itself(scene: Scene) -> None:
    """ "No danger" does not stand beside P0. The words are no answer to that question, and not shown as one."""
    scene.says("hello", "yes", "no", "doxxing", "skip", "skip", "skip", TAKEN)

    assert "Danger in the next hours: Yes" in scene.card
    assert "desk-answer" not in scene.posted


def test_it_goes_first(scene: Scene) -> None:
    """What is P0 by words goes ahead of what waits, as a call for help does; what is not, does not."""
    calling = scene.facts.flow.calling

    assert calling == {"attack", "taken"}
    assert all(VOICE.calls_for_help(words, calling) for words in (TAKEN, ATTACK, "SOS"))
    assert not any(VOICE.calls_for_help(words, calling) for words in (ACCOUNT, "the deadline will kill me", "hello"))
    assert not VOICE.calls_for_help(TAKEN)


def test_a_rule_that_the_flow_has_no_more(handed_over: Scene) -> None:
    """A catalogue may know words for a rule that an operator has taken out: nothing follows from them."""
    handed_over.facts = replace(handed_over.facts, flow=replace(handed_over.facts.flow, raises=()))
    handed_over.says(TAKEN)

    assert handed_over.case.priority is Priority.P2
    assert not [post for post in handed_over.effects(Post) if post.alert]
