"""A new phone, or somebody else: what comes in is heard, what goes out is not."""

from dataclasses import replace

import pytest

import handlers
from handlers.timers import OWNER, PROMISE, SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import CancelTimer, Keep, Post, Say, Trust
from safetybot.core.events import AlarmRaised
from safetybot.core.priority import Priority
from tests.handlers.scene import START, Scene


@pytest.fixture
def doubted(handed_over: Scene) -> Scene:
    """A reporter with an open case, whose identity has changed."""
    return handed_over.changes_identity()


def neutral(scene: Scene) -> bool:
    """Whether the latest decision says the neutral line, and nothing else."""
    return [(say.neutral, say.told) for say in scene.effects(Say)] == [(True, False)] and scene.told == ["neutral"]


def test_the_desk_is_told_once(handed_over: Scene) -> None:
    """It wakes people, the card shows it, and the same change again is no news."""
    handed_over.changes_identity()
    assert (handed_over.posted, handed_over.alerts, handed_over.told) == (["identity-changed"], 1, [])
    assert "!trust" in handed_over.card

    assert handed_over.changes_identity().latest.effects == ()


@pytest.mark.parametrize(
    "words", ["they have my phone", "status", "help", "what do you keep", "français", "lost phone"]
)
def test_whatever_is_written_the_answer_is_the_same(doubted: Scene, words: str) -> None:
    """One line that reveals nothing, and not for every message."""
    assert neutral(doubted.says(words))
    assert doubted.says("and more").told == []
    assert neutral(doubted.later(minutes=11).says("still here"))
    assert doubted.conversation.return_code is None


def test_the_neutral_line_reveals_nothing(doubted: Scene) -> None:
    """It needs no code, no count and no name: the same for everybody."""
    (line,) = doubted.says("hello").effects(Say)[0].lines

    assert getattr(line, "arguments", None) == {}


def test_what_they_write_reaches_the_desk(doubted: Scene) -> None:
    """Words, edits, files and signs are shown as ever."""
    assert doubted.says("it is me").posted == ["it is me"]
    assert doubted.edits(doubted.last_message, "it is really me").posted == ["edited", "it is really me"]
    assert doubted.sends_file().posted == ["file-came"]
    assert doubted.reacts("🙏", on_question=False).posted == ["reacted", "🙏"]


def test_a_call_for_help_is_a_call_for_help(doubted: Scene) -> None:
    """People are called as ever; what is said is the neutral line, which tells whom to call."""
    doubted.says("SOS")

    assert doubted.case.priority is Priority.P0
    assert doubted.case.climb is not None
    assert neutral(doubted)


def test_a_closed_case_opens_again(handed_over: Scene) -> None:
    """The change alone wakes nobody; what is written then does what it always does."""
    handed_over.orders("!close").changes_identity()
    assert (handed_over.posted, handed_over.alerts) == (["identity-changed"], 0)

    assert handed_over.says("status").case.state is CaseState.CLOSED
    assert handed_over.says("I am back").case.state is CaseState.OPEN


def test_the_questions_end(scene: Scene) -> None:
    """In the middle of the intake people get what there is, and no question is put any more."""
    scene.says("hello", "yes").changes_identity()

    assert scene.conversation.stage is Stage.HANDED_OVER
    assert CancelTimer(SILENCE) in scene.latest.effects
    assert scene.posted[-1] == "identity-changed"
    assert neutral(scene.says("what now"))


def test_somebody_who_never_said_anything(scene: Scene) -> None:
    """There is nothing to take over, so nobody is woken; their first words are a case, because nobody may ask them."""
    assert scene.changes_identity().posted == []

    scene.says("they are at my door")
    assert scene.posted == ["they are at my door"]
    assert neutral(scene)


def test_a_reply_is_held(doubted: Scene) -> None:
    """It goes into the outbox, which keeps it; the desk sees that, nobody is alarmed, and the reporter still waits."""
    key = doubted.says("are you there").orders("!reply we are here").effects(Say)[0].key
    assert doubted.told == ["we are here"]

    doubted.failed(key, "identity-changed", held=True)
    assert (doubted.posted, doubted.alerts) == (["reply-held", "we are here"], 0)
    assert doubted.case.waits_since is not None


def test_what_was_held_arrives(doubted: Scene) -> None:
    """When it has gone out the reporter has their answer, unless they have written since."""
    key = doubted.later(minutes=1).orders("!reply we are here").effects(Say)[0].key or ""
    doubted.later(minutes=1).failed(key, "identity-changed", held=True).orders("!trust").delivered(key)
    assert doubted.posted == ["reply-delivered", "we are here"]
    assert doubted.case.waits_since is None
    assert {CancelTimer(PROMISE), CancelTimer(OWNER)} <= set(doubted.latest.effects)

    doubted.later(minutes=1).says("hello?").delivered(key)
    assert doubted.case.waits_since is not None


def test_the_bot_itself_says_nothing(doubted: Scene) -> None:
    """Neither that somebody has it, nor that it is late, nor that it is closed; the desk hears what it always does."""
    assert doubted.orders("!take").told == []
    assert doubted.later(days=2).fires(PROMISE).told == []
    assert "promise-broken" in doubted.posted
    assert doubted.orders("!close").told == []


def test_what_failed_in_us_may_be_said(doubted: Scene) -> None:
    """That a message should be sent again tells nobody anything."""
    decision = handlers.from_bot(doubted.record, AlarmRaised(id="1", at=START, alarm="event-set-aside"), doubted.facts)
    assert [effect.neutral for effect in decision.effects if isinstance(effect, Say)] == [True]

    doubted.sends_unreadable()
    assert doubted.told == ["unreadable"]


def test_somebody_makes_sure(doubted: Scene) -> None:
    """!trust lets things go out again, and the room sees who said so; nobody is asked the questions again."""
    doubted.orders("!trust")

    assert doubted.effects(Trust) == [Trust()]
    assert (doubted.posted, doubted.conversation.doubted) == (["trusted"], False)
    assert doubted.later(minutes=11).says("thank you").told == ["passed-on"]


def test_trust_without_a_doubt(handed_over: Scene) -> None:
    """It does what it always does, and says that nothing had changed as far as anybody knew."""
    assert handed_over.orders("!trust").posted == ["trusted-already"]
    assert handed_over.effects(Trust) == [Trust()]


def test_a_change_found_while_sending(handed_over: Scene) -> None:
    """What could not go out is held, whoever waits for it hears the neutral line, and the desk hears of it once."""
    assert handed_over.failed(None, "identity-changed", held=True).posted == ["identity-changed"]
    assert neutral(handed_over)
    assert handed_over.conversation.doubted
    assert handed_over.failed(None, "identity-changed", held=True).latest.effects == ()


def test_a_change_found_while_sending_to_somebody_silent(handed_over: Scene) -> None:
    """Who wants nothing unasked is told nothing by that either."""
    handed_over.says("stop").failed(None, "identity-changed", held=True)

    assert (handed_over.told, handed_over.conversation.doubted) == ([], True)


def test_a_stop_is_obeyed(doubted: Scene) -> None:
    """Whoever it is: nothing unasked, and the desk knows."""
    doubted.says("stop")

    assert doubted.conversation.stopped
    assert doubted.posted == ["stopped-desk"]


def test_a_phrase_is_not_taken_from_somebody_else(handed_over: Scene) -> None:
    """Who has taken over the account cannot choose what the reporter comes back with."""
    handed_over.facts = replace(handed_over.facts, fresh_return="2222-2222-2222")
    handed_over.says("lost phone").changes_identity().says("my own secret phrase")

    assert handed_over.conversation.phrase is None
    assert [effect.words for effect in handed_over.effects(Keep)] == ["my own secret phrase"]
    assert [post.lines for post in handed_over.effects(Post)] != []
