"""Words that were agreed on: asked for, a call for help in silence, hiding the chat."""

from dataclasses import replace

import pytest

from handlers.timers import PROMISE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record, Stage
from safetybot.core.effects import Hide, Keep, Post, Release, Say, Trust
from safetybot.core.meaning import Agreed
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from tests.handlers.scene import VOICE, Scene

CODE, DANGER, HIDE = "lighthouse", "blue umbrella", "see you monday"


@pytest.fixture
def agreed(handed_over: Scene) -> Scene:
    """A reporter with an open case, who has agreed on all three words."""
    handed_over.says(f"code word {CODE}", f"danger word {DANGER}", f"hide word {HIDE}")
    return handed_over.later(minutes=30)


def stranger(scene: Scene, words: str) -> Say:
    """What whoever writes these words is told of who reads here."""
    guess = VOICE.meaning(words).guess
    language = guess if guess in scene.facts.languages else None
    return Say((Text.of("stranger"),), anybody=True, language=language, neutral=True)


def asked(scene: Scene) -> list[tuple[str, str | None]]:
    """What was said to somebody nobody knows, and in which language; none: in two."""
    assert all(say.neutral for say in scene.effects(Say))
    return [(line.id, say.language) for say in scene.effects(Say) for line in say.lines if isinstance(line, Text)]


def outside(scene: Scene) -> list[Say]:
    """All that somebody who looks at the phone can see of the latest decision."""
    return scene.effects(Say)


def spilled(scene: Scene, *words: str) -> bool:
    """Whether any of these words stands in what the latest decision keeps or posts."""
    kept = [keep.words for keep in scene.effects(Keep)]
    return any(word in text for text in (*kept, *scene.posted) for word in words)


@pytest.mark.parametrize(
    ("line", "use", "word"),
    [
        ("code word lighthouse", Agreed.CODE, "lighthouse"),
        ("My code word is: Lighthouse!", Agreed.CODE, "lighthouse"),
        ("danger word blue umbrella", Agreed.DANGER, "blue umbrella"),
        ("hide word 灯塔", Agreed.HIDE, "灯塔"),
    ],
)
def test_agreeing_on_a_word(handed_over: Scene, line: str, use: Agreed, word: str) -> None:
    """It is kept with the conversation alone: neither with what was said, nor in the desk."""
    handed_over.says(line)

    assert handed_over.told == ["word-agreed"]
    assert handed_over.conversation.agreed == {use: word}
    assert (handed_over.posted, handed_over.effects(Keep)) == ([], [])


def test_a_word_in_the_middle_of_the_questions(scene: Scene) -> None:
    """The question that waits is put again, and the word is no answer to it."""
    scene.says("hello", f"code word {CODE}")

    assert scene.told[:2] == ["word-agreed", "question-safe-again"]
    assert scene.conversation.answers == {}


def test_a_word_before_anything_else(scene: Scene) -> None:
    """It begins nothing."""
    scene.says(f"code word {CODE}")

    assert (scene.told, scene.conversation.stage) == (["word-agreed"], Stage.NEW)


def test_how_to_agree_is_told(handed_over: Scene) -> None:
    """On request, and nobody is woken by it."""
    assert handed_over.says("code words").told == ["words-how"]
    assert handed_over.posted == []


@pytest.mark.parametrize("word", ["ab", "4", "灯"])
def test_too_short(handed_over: Scene, word: str) -> None:
    """Nothing is kept, and the least number of letters is told."""
    handed_over.says(f"code word {word}")

    assert handed_over.told == ["word-too-short"]
    assert handed_over.conversation.agreed == {}


@pytest.mark.parametrize("word", ["yes", "stop", "SOS", "delete everything", "français", "doxxing", "seven", "hello"])
def test_a_word_that_means_something(handed_over: Scene, word: str) -> None:
    """Whoever writes it means that: it cannot be agreed on."""
    handed_over.says(f"hide word {word}")

    assert handed_over.conversation.agreed == {}
    assert "word-agreed" not in handed_over.told


def test_one_word_for_one_thing(agreed: Scene) -> None:
    """A word is agreed on for one use; for that it can be said again, and a new one takes its place."""
    assert agreed.says(f"code word {CODE}").told == ["word-agreed"]
    assert agreed.posted == []
    assert agreed.says("code word harbour").told == ["word-agreed"]
    assert agreed.conversation.agreed[Agreed.CODE] == "harbour"


def test_a_word_that_is_agreed_on_for_another_use(agreed: Scene) -> None:
    """Nothing changes, and nothing says so: whoever tries words finds none."""
    before = agreed.conversation.agreed
    for line in (f"hide word {CODE}", f"danger word {HIDE}", f"code word {HIDE}"):
        assert (agreed.says(line).told, agreed.posted) == (["word-agreed"], [])
    assert agreed.conversation.agreed == before


@pytest.mark.parametrize("use", ["code", "hide"])
def test_trying_the_danger_word(agreed: Scene, use: str) -> None:
    """People are called as if it had been written; what shows is the same as for any other word."""
    agreed.says(f"{use} word {DANGER}")

    assert [say.lines for say in outside(agreed)] == [(Text.of("word-agreed"),)]
    assert "word-duress-desk" in agreed.posted
    assert agreed.case.priority is Priority.P0
    assert agreed.conversation.forced
    assert not spilled(agreed, "umbrella")


def test_trying_the_danger_word_before_anything_else(scene: Scene) -> None:
    """Who has not begun goes on looking as if they had not."""
    scene.says(f"code word {CODE}", f"danger word {DANGER}")
    other = Scene(record=scene.record, facts=scene.facts, said=list(scene.said))
    scene.says(f"hide word {DANGER}")
    other.says("hide word harbour")
    assert "word-duress-desk" in scene.posted
    for words in ("status", "hello", "yes", "no", "they published where I live"):
        assert [say.lines for say in outside(scene.says(words))] == [say.lines for say in outside(other.says(words))]


def test_words_that_are_replaced(agreed: Scene) -> None:
    """The desk hears that they were, without the words, as soon as it has a case."""
    assert agreed.says("hide word see you sunday").posted == ["words-changed-desk"]
    assert not spilled(agreed, "sunday", "monday")

    other = Scene().says("code word lighthouse", "code word harbour")
    assert (other.told, other.posted) == (["word-agreed"], [])


def test_a_plea_is_no_word(handed_over: Scene) -> None:
    """What only begins like one is something they have to say: people read it."""
    handed_over.says("my code word is not safe any more, he has read all of it")
    assert "my code word is not safe any more, he has read all of it" in handed_over.posted

    handed_over.says("code word they are at my door")
    assert handed_over.case.priority is Priority.P0


def test_a_word_written_by_editing(handed_over: Scene) -> None:
    """What the message said before goes, for the word may stand in it."""
    handed_over.says("cod word lighthouse")
    handed_over.edits(handed_over.last_message, "code word lighthouse")

    assert handed_over.told == ["word-agreed"]
    assert not any("lighthouse" in said.words for said in handed_over.said)


def test_asked_for_when_the_identity_has_changed(agreed: Scene) -> None:
    """Once, instead of the neutral line, in a form that tells nothing; the desk knows."""
    agreed.changes_identity()
    assert agreed.says("it is me").told == ["word-ask"]
    assert agreed.posted == ["it is me", "word-asked-desk"]

    agreed.says("I do not remember").later(minutes=11)
    assert agreed.says("hello?").told == ["neutral"]


def test_who_calls_for_help_is_not_asked_riddles(agreed: Scene) -> None:
    """Behind a changed identity, too, they read whom to call."""
    agreed.changes_identity()
    assert agreed.says("SOS").told == ["neutral"]

    other = Scene(record=agreed.record, facts=agreed.facts).later(hours=1)
    assert other.says("there are two men at my door").told == ["neutral"]


@pytest.mark.parametrize("words", ["what did I write", "my case", "status", "did you get it"])
def test_asked_for_before_anything_is_told(agreed: Scene, words: str) -> None:
    """Who asks for what there has been is asked for the word; soon after that they read what anybody would."""
    assert agreed.says(words).told == ["word-ask"]
    agreed.says("hm")
    assert agreed.says(words).effects(Say) == [stranger(agreed, words)]


@pytest.mark.parametrize("doubted", [False, True])
def test_three_answers_that_look_alike(agreed: Scene, doubted: bool) -> None:
    """Right, wrong, and the danger word: one and the same line outside, three different ones inside."""
    if doubted:
        agreed.changes_identity()
        agreed.says("hi")
    else:
        agreed.says("what did I write")
    assert agreed.told == ["word-ask"]
    scenes = [Scene(record=agreed.record, facts=agreed.facts, said=list(agreed.said)) for _ in range(3)]
    right, wrong, danger = (
        scene.says(words) for scene, words in zip(scenes, ("Lighthouse.", "the harbour", "Blue umbrella"), strict=True)
    )

    thanks = Say((Text.of("word-thanks"),), anybody=True, language="en", neutral=True)
    assert outside(right) == outside(wrong) == outside(danger) == [thanks]
    assert right.posted == ["word-right-desk"]
    assert wrong.posted == ["the harbour", "word-wrong-desk"]
    assert "word-duress-desk" in danger.posted
    assert not spilled(right, "Lighthouse")
    assert not spilled(danger, "umbrella")
    assert [scene.conversation.doubted for scene in scenes] == [doubted] * 3
    assert danger.case.priority is Priority.P0
    assert danger.alerts == 1
    for scene in scenes:  # and they go on looking alike
        assert scene.later(minutes=11).says("still there?").told == (["neutral"] if doubted else ["passed-on"])


def test_an_answer_that_names_itself(agreed: Scene) -> None:
    """ "My code word is lighthouse" is the answer, and no new agreement."""
    agreed.says("what did I write", f"my code word is {CODE}")
    assert (agreed.told, agreed.posted) == (["word-thanks"], ["word-right-desk"])


def test_nobody_changes_the_words_behind_a_new_identity(agreed: Scene) -> None:
    """Whoever has taken over an account agrees on nothing."""
    agreed.changes_identity()
    agreed.says("hi", "x", "code word harbour")

    assert agreed.conversation.agreed[Agreed.CODE] == CODE


@pytest.mark.parametrize("words", ["SOS", "stop", "delete everything", "language", "help", "they are breaking in"])
def test_what_stands_above_the_question(agreed: Scene, words: str) -> None:
    """What may be said at any moment is no answer, and the next words are none either."""
    agreed.says("what did I write", words)
    assert "word-thanks" not in agreed.told
    assert "word-wrong-desk" not in agreed.posted

    assert "word-thanks" not in agreed.says("thank you").told


def test_a_human_has_written_since(agreed: Scene) -> None:
    """What comes then is meant for them."""
    agreed.says("what did I write").orders("!reply we are here")

    assert agreed.says("good").posted == ["good"]


def test_the_right_word_unasked(agreed: Scene) -> None:
    """The desk knows, its words are not shown, and the answer is the one that any word would get."""
    agreed.changes_identity()
    agreed.says("hi", "wrong").later(minutes=11)
    agreed.says(CODE)

    assert agreed.told == ["neutral"]
    assert agreed.posted == ["…", "word-right-desk"]


@pytest.mark.parametrize(
    "before", [(), ("hello",), ("hello", "yes"), ("hello", "yes", "no"), ("SOS",), ("hello", "stop")]
)
def test_the_danger_word_at_any_moment(scene: Scene, before: tuple[str, ...]) -> None:
    """A case of the highest priority, an alarm; what shows on the phone is what any other words would get."""
    scene.says(*before, f"danger word {DANGER}")
    other = Scene(record=scene.record, facts=scene.facts, said=list(scene.said)).says("green umbrella")
    scene.says(DANGER)

    assert [say.lines for say in outside(scene)] == [say.lines for say in outside(other)]
    assert scene.case.priority is Priority.P0
    assert "word-duress-desk" in scene.posted
    assert not spilled(scene, "umbrella")
    assert scene.conversation.forced
    assert "DANGER WORD" in scene.card


def test_a_closed_or_taken_case(agreed: Scene) -> None:
    """A closed one is open again; whoever has it is called as for an SOS."""
    agreed.orders("!take").orders("!close").says(DANGER)
    assert agreed.case.state is CaseState.OPEN
    assert agreed.case.priority is Priority.P0

    other = Scene(record=agreed.record, facts=agreed.facts).orders("!trust").orders("!take")
    other.later(minutes=30).says(DANGER)
    assert other.case.climb is not None


def test_a_row_of_danger_words_is_one_alarm(agreed: Scene) -> None:
    """Until `!trust`, as long as the case is open and as urgent as that."""
    agreed.says(DANGER)
    assert agreed.says(DANGER).posted == ["…"]
    assert "word-duress-desk" in agreed.orders("!priority P2").says(DANGER).posted
    assert "word-duress-desk" in agreed.orders("!trust").says(DANGER).posted


def test_while_somebody_is_forced(agreed: Scene) -> None:
    """What answers them goes out as ever; nothing else does, and nobody is told that somebody has come."""
    agreed.says(DANGER)
    for words in ("help", "what do you keep", "language", "SOS"):
        assert agreed.says(words).told != []
        assert all(say.neutral for say in agreed.effects(Say))

    assert agreed.orders("!take").told == []
    assert agreed.later(days=1).fires(PROMISE).told == []


def test_nothing_that_is_agreed_on_under_force_counts(agreed: Scene) -> None:
    """It looks as if: neither the words nor the phrase to come back with are changed."""
    agreed.says("lost phone", "phrase seven green bottles", DANGER)
    before = agreed.conversation

    assert agreed.says("code word harbour").told == ["word-agreed"]
    assert agreed.says("phrase another phrase").told == ["return-agreed"]
    assert (agreed.conversation.agreed, agreed.conversation.phrase) == (before.agreed, before.phrase)


def test_nothing_is_wiped_out_under_force(agreed: Scene) -> None:
    """What is taken back goes when somebody has made sure whose wish it is."""
    agreed.says("they know where I live")
    message = agreed.last_message
    agreed.says(DANGER).withdraws(message)
    assert any(said.message == message for said in agreed.said)

    agreed.orders("!trust")
    assert not any(said.message == message for said in agreed.said)


def test_a_reply_under_force_waits(agreed: Scene) -> None:
    """It is held, the desk sees that, and nobody is taken for somebody else because of it."""
    agreed.says(DANGER).orders("!reply we are on our way")
    (say,) = agreed.effects(Say)
    assert say.key is not None
    agreed.failed(say.key, "shut", held=True)

    assert agreed.posted == ["reply-held", "we are on our way"]
    assert (agreed.told, agreed.conversation.doubted) == ([], False)


def test_trust_ends_it(agreed: Scene) -> None:
    """What was held goes out behind it, and they are answered as before."""
    agreed.says(DANGER).orders("!trust")

    assert len(agreed.effects(Trust)) == 1
    assert agreed.posted == ["trusted-back"]
    assert not agreed.conversation.shut
    assert "DANGER" not in agreed.card


def test_hiding_the_chat(agreed: Scene) -> None:
    """What the bot said goes, one harmless word stays, and it is silent; the desk knows."""
    agreed.says("See you Monday!")

    assert len(agreed.effects(Hide)) == 1
    assert outside(agreed) == [Say((Text.of("hidden"),), neutral=True)]
    assert agreed.posted == ["hidden-desk"]
    assert not spilled(agreed, "Monday")
    assert "hidden the chat" in agreed.card
    assert agreed.orders("!take").told == []


def test_hiding_in_the_middle_of_the_questions(scene: Scene) -> None:
    """People get what was said so far; who has said nothing is as new."""
    scene.says(f"hide word {HIDE}", "hello", HIDE)
    assert (scene.conversation.stage, scene.record.case) == (Stage.NEW, None)

    other = Scene().says(f"hide word {HIDE}", "hello", "yes", "no", "they published where I live", HIDE)
    assert other.conversation.stage is Stage.HANDED_OVER
    assert "they published where I live" in other.posted


def test_a_reply_to_a_hidden_chat_waits_for_them(agreed: Scene) -> None:
    """The desk reads what it waits for; when they write again it goes, before anything new."""
    agreed.says(HIDE).orders("!reply we are here")
    (say,) = agreed.effects(Say)
    assert say.key is not None
    assert agreed.failed(say.key, "shut", held=True).posted == ["reply-waits-first", "we are here"]

    agreed.says("I am back")
    assert isinstance(agreed.latest.effects[0], Release)
    assert not agreed.conversation.hidden


def test_hidden_and_forced(agreed: Scene) -> None:
    """Writing again releases nothing of what waits for `!trust`, and `!trust` nothing of what waits for them."""
    agreed.says(DANGER, HIDE)
    assert agreed.says("hello").effects(Release) == []

    agreed.says(HIDE).orders("!trust")
    assert agreed.conversation.hidden


@pytest.mark.parametrize("words", ["who is this", "what did I write", "do I have a case"])
def test_a_stranger_and_a_reporter_read_the_same(scene: Scene, handed_over: Scene, words: str) -> None:
    """One line, in no language of theirs, whether there is a case or not; nothing else follows from it."""
    asking = Scene().says("hello", "yes")
    closed = Scene(record=handed_over.record, facts=handed_over.facts).orders("!close")
    for one in (scene, asking, handed_over, closed):
        before, case = one.conversation, one.record.case
        one.says(words)

        assert one.effects(Say) == [stranger(one, words)]
        assert one.effects(Post) == []
        assert one.effects(Keep) == []
        assert one.record.case == case
        after = replace(one.conversation, heard=before.heard, heard_at=before.heard_at, delay=before.delay)
        assert (after.stage, after.asked, after.answers) == (before.stage, before.asked, before.answers)


def test_status_without_a_word(handed_over: Scene) -> None:
    """Where nothing was agreed on it is answered in plain words."""
    assert handed_over.says("status").told == ["status-open", "status-code"]
    handed_over.says(f"danger word {DANGER}")
    assert handed_over.says("status").told == ["stranger"]


@pytest.mark.parametrize("doubted", [False, True])
def test_in_the_language_of_what_was_typed(agreed: Scene, doubted: bool) -> None:
    """Never in that of the conversation, which would tell that there is one; where the words tell none, in two."""
    agreed.record = Record(replace(agreed.conversation, language="en", settled=True), agreed.case)
    if doubted:
        agreed.changes_identity()
    assert asked(agreed.says("qu'est-ce que j'ai écrit")) == [("word-ask", "fr")]
    assert asked(agreed.says("el puerto viejo de la ciudad")) == [("word-thanks", "es")]
    if doubted:
        assert asked(agreed.later(minutes=11).says("1234")) == [("neutral", None)]
        assert asked(agreed.later(minutes=11).says("quién eres")) == [("neutral", "es")]
        assert asked(agreed.later(minutes=11).sends_file()) == [("neutral", None)]
    else:
        assert asked(agreed.says("quién eres")) == [("stranger", "es")]
    assert agreed.conversation.language == "en"


def test_a_stranger_reads_no_more_than_that(agreed: Scene) -> None:
    """Nor does a reporter whose language the bot does not speak."""
    agreed.facts = replace(agreed.facts, languages=("en",))
    agreed.record = Record(replace(agreed.conversation, settled=False), agreed.case)
    assert agreed.says("qu'est-ce que j'ai écrit").told == ["word-ask"]
