"""A phone in other hands: nothing at all goes out to it."""

import pytest

from handlers.timers import PROMISE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Hide, Post, Say, Trust
from safetybot.core.priority import Priority
from tests.handlers.scene import VOICE, Scene


@pytest.fixture
def seized(handed_over: Scene) -> Scene:
    """A reporter with agreed words and an open case, whose phone was taken."""
    handed_over.says("code word lighthouse", "danger word blue umbrella", "hide word see you monday")
    return handed_over.later(minutes=30).orders("!seized")


def reminded(scene: Scene) -> int:
    """How often the latest decision tells the desk of the command."""
    posts = [VOICE.to_desk(post.lines) for post in scene.effects(Post)]
    return len([words for words in posts if words.startswith("!seized — the reporter's phone was taken")])


def test_a_responder_says_so(seized: Scene) -> None:
    """The desk reads who did, and sees it on the card; no more questions."""
    assert seized.posted == ["seized-made"]
    assert seized.told == []
    assert "the phone may be in other hands" in seized.card

    asking = Scene().says("hello", "yes", "yes").orders("!seized")
    assert asking.conversation.stage is Stage.HANDED_OVER


@pytest.mark.parametrize(
    "words", ["it is me", "help", "who is this", "stop", "language", "delete everything", "lost phone", "status"]
)
def test_nothing_answers(seized: Scene, words: str) -> None:
    """Whatever is written there."""
    assert seized.says(words).effects(Say) == []
    assert seized.later(hours=1).says(words, words).effects(Say) == []


def test_what_comes_is_marked(seized: Scene) -> None:
    """Words, edits, files and signs: the desk reads that they may be hostile."""
    assert seized.says("it is me").posted == ["seized-mark", "it is me"]
    assert seized.edits(seized.last_message, "really").posted == ["seized-mark", "edited", "really"]
    assert seized.sends_file().posted == ["seized-mark", "file-came"]
    assert seized.reacts("🙏", on_question=False).posted == ["seized-mark", "reacted", "🙏"]


@pytest.mark.parametrize("words", ["status", "help", "who is this", "what did I write", "language", "stop", "hello"])
def test_whatever_is_asked_is_shown(seized: Scene, words: str) -> None:
    """That somebody tries things out there is what people must know; a closed case comes back by it."""
    assert seized.says(words).posted[:2] == ["seized-mark", words]
    closed = seized.orders("!close").says(words)
    assert words in closed.posted
    assert words == "stop" or closed.case.state is CaseState.OPEN


def test_what_came_from_there_is_marked_later(seized: Scene) -> None:
    """Whoever reads the whole case sees which words may be somebody else's, also when it is theirs again."""
    seized.says("they wait for me").orders("!trust").says("I am back").orders("!case")

    assert seized.posted.count("seized-mark") == 1
    assert seized.posted[seized.posted.index("they wait for me") - 1] == "seized-mark"


def test_the_desk_is_reminded(handed_over: Scene) -> None:
    """Once, when words say that somebody has been taken away: how to keep everything from a phone that is gone."""
    handed_over.says("they have just come for him, they arrested him")
    assert reminded(handed_over) == 1
    assert reminded(handed_over.says("they arrested him")) == 0

    new = Scene().says("they have just come for him")
    assert reminded(new) == 1
    assert reminded(Scene().says("hello")) == 0


def test_who_knows_is_not_reminded(seized: Scene) -> None:
    """Somebody has said so already."""
    assert reminded(seized.says("they have just come for him")) == 0


def test_a_reply_is_refused(seized: Scene) -> None:
    """And nothing of it waits."""
    assert seized.orders("!reply hello").posted == ["reply-seized"]
    assert seized.told == []


def test_nothing_unasked_goes_out(seized: Scene) -> None:
    """Not that somebody has it, nor that it takes longer, nor that it is over."""
    assert seized.orders("!take").told == []
    assert seized.later(hours=30).fires(PROMISE).told == []
    assert seized.orders("!close").told == []
    assert seized.sends_unreadable().told == []
    assert seized.writes_unencrypted().latest.effects == ()


def test_a_call_for_help_is_heard(seized: Scene) -> None:
    """They may have it back, or write before somebody's eyes."""
    seized.says("SOS")

    assert "desk-sos" in seized.posted
    assert seized.told == []
    assert seized.case.priority is Priority.P0


def test_the_words_that_were_agreed_on(seized: Scene) -> None:
    """The desk hears what they mean. Nothing is deleted on a phone that others hold."""
    assert seized.says("lighthouse").posted == ["seized-mark", "…", "word-right-desk"]
    assert "word-duress-desk" in seized.says("Blue umbrella").posted
    assert seized.says("see you monday").effects(Hide) == []
    assert not seized.conversation.hidden


def test_nothing_is_wiped_out_from_there(seized: Scene) -> None:
    """Whoever has the phone withdraws nothing before `!trust`."""
    message = seized.said[0].message
    assert seized.withdraws(message).posted == ["withdrawals-wait"]
    assert any(said.message == message for said in seized.said)


def test_a_closed_case_comes_back(seized: Scene) -> None:
    """Who writes from there is heard."""
    assert seized.orders("!close").says("hello").case.state is CaseState.OPEN


def test_trust_ends_it(seized: Scene) -> None:
    """From then on they are answered."""
    seized.orders("!trust")
    assert (seized.posted, len(seized.effects(Trust))) == (["trusted-back"], 1)

    assert seized.later(minutes=11).says("I have it back").told == ["passed-on"]
    assert seized.posted == ["I have it back"]
