"""A new phone, or somebody else: what comes in is heard, what goes out is not."""

from dataclasses import replace

import pytest

import handlers
from handlers.timers import OWNER, PROMISE, SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import CancelTimer, Keep, Post, Say, TakeBack, Trust
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


def test_who_has_just_written_is_answered(handed_over: Scene) -> None:
    """Their words are still withheld: the neutral line is said before they come, and not once more when they do."""
    assert neutral(handed_over.changes_identity(wrote=True))
    assert (handed_over.posted, handed_over.alerts) == (["identity-changed"], 1)

    assert handed_over.changes_identity(wrote=True).latest.effects == ()
    assert handed_over.says("it is me").told == []
    assert neutral(handed_over.later(minutes=11).changes_identity(wrote=True))
    assert handed_over.posted == []


def test_nobody_known_has_written(scene: Scene) -> None:
    """The same line, which says nothing of them; nobody is woken before there is anything to read."""
    assert neutral(scene.changes_identity(wrote=True))
    assert scene.posted == []
    assert scene.says("they are at my door").posted == ["they are at my door"]
    assert scene.told == []


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


def test_that_the_phone_is_gone_reaches_the_desk(doubted: Scene) -> None:
    """It may have been taken, and it is what everybody wonders about; a closed case stays closed by it."""
    assert doubted.says("my phone was stolen").posted == ["my phone was stolen"]
    assert doubted.orders("!close").says("my phone was stolen").posted == []
    assert doubted.case.state is CaseState.CLOSED


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
    handed_over.says("lost phone").changes_identity().says("phrase my own secret")

    assert handed_over.conversation.phrase is None
    assert [effect.words for effect in handed_over.effects(Keep)] == ["phrase my own secret"]
    assert [post.lines for post in handed_over.effects(Post)] != []


def test_yet_another_identity(handed_over: Scene) -> None:
    """It is told like the first one, and `!trust` means the one that was told last."""
    handed_over.changes_identity("first")
    assert handed_over.changes_identity("first").latest.effects == ()
    handed_over.changes_identity("second")
    assert (handed_over.posted, handed_over.alerts) == (["identity-changed-again"], 1)

    assert handed_over.orders("!trust").effects(Trust) == [Trust("second")]
    assert handed_over.orders("!trust").effects(Trust) == [Trust("second")]
    assert handed_over.changes_identity("third").posted == ["identity-changed"]


def test_which_identity_it_is_shows_a_moment_later(handed_over: Scene) -> None:
    """Whoever has written is heard at once; that their identity gets a name then is no news."""
    assert handed_over.changes_identity(wrote=True).posted == ["identity-changed"]
    assert handed_over.changes_identity("first").latest.effects == ()
    assert handed_over.changes_identity(wrote=True).posted == []

    assert handed_over.orders("!trust").effects(Trust) == [Trust("first")]


@pytest.mark.parametrize(
    ("reason", "told"),
    [("identity-changed", "trust-overtaken"), ("refused", "trust-failed"), ("too-late", "trust-failed")],
)
def test_trust_that_does_not_count(doubted: Scene, reason: str, told: str) -> None:
    """Nothing goes out as before, and whoever has made sure reads that it was of no use, and what to do."""
    doubted.orders("!trust").failed("trust:conversation-1", reason)

    assert (doubted.posted, doubted.alerts, doubted.conversation.doubted) == ([told], 1, True)
    assert neutral(doubted.says("hello?"))


def test_an_edit_in_doubt_stands_beside_the_first_words(handed_over: Scene) -> None:
    """Whoever has taken over an account cannot change what was told; nor does `!trust` later."""
    told = handed_over.says("the man is called X").last_message
    handed_over.changes_identity("first").edits(told, "all is well")
    assert handed_over.posted == ["edited", "all is well"]
    assert handed_over.effects(TakeBack) == []
    handed_over.orders("!trust")

    assert [said.words for said in handed_over.said if said.message == told] == ["the man is called X", "all is well"]


def test_an_answer_is_not_changed_in_doubt(scene: Scene) -> None:
    """What counted as an answer counts, whatever is edited or taken back."""
    before = scene.says("hello", "yes").conversation.answers
    message = next(answer.message for answer in before.values() if answer.message)
    scene.changes_identity("first").edits(message, "no").withdraws(message)

    assert scene.conversation.answers == before


def test_a_withdrawal_in_doubt_waits(handed_over: Scene) -> None:
    """It is told once, and carried out when somebody has made sure."""
    first, second = handed_over.says("one").last_message, handed_over.says("two").last_message
    handed_over.changes_identity("first")
    assert handed_over.withdraws("never seen").posted == []
    assert handed_over.withdraws(first).posted == ["withdrawals-wait"]
    assert handed_over.withdraws(second).withdraws(second).posted == []
    assert {"one", "two"} <= {said.words for said in handed_over.said}

    handed_over.orders("!trust")
    assert handed_over.posted == ["trusted", "taken-back"]
    assert not {"one", "two"} & {said.words for said in handed_over.said}
    assert handed_over.conversation.withdrawals == ()


def test_what_another_has_taken_back_stays(handed_over: Scene) -> None:
    """Whom somebody has made sure of is not who has taken it back."""
    told = handed_over.says("one").last_message
    handed_over.changes_identity("first").withdraws(told).changes_identity("second")
    assert handed_over.posted == ["identity-changed-again", "withdrawals-dropped"]

    assert handed_over.orders("!trust").posted == ["trusted"]
    assert handed_over.effects(TakeBack) == []
