"""Taking everything back: asked once, stopped until it is due, and never at the wish of nobody knows whom."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.deleting import HEAR_FIRST
from handlers.timers import ERASE, EXPIRY
from safetybot.core.contact import Contact
from safetybot.core.effects import Call, CancelTimer, Count, Erase, Forget, Keep, Post, Say, SetTimer
from safetybot.core.facts import Limits
from safetybot.core.priority import Priority
from tests.handlers.scene import FACTS, Scene

DAY = timedelta(hours=24)


def asked(scene: Scene) -> Scene:
    return scene.says("delete everything", "yes")


def gone(scene: Scene) -> bool:
    return bool(scene.effects(Forget))


@pytest.mark.parametrize("before", [(), ("hello",), ("hello", "yes", "no", "they wrote where I live"), ("SOS",)])
def test_it_is_asked_at_any_moment_and_once(before: tuple[str, ...]) -> None:
    """As the first word, during the questions, afterwards: one question, and after the yes a time."""
    scene = Scene().says(*before, "delete everything")
    assert scene.told == ["delete-ask"]
    assert scene.conversation.delete_at is None

    scene.says("yes")
    assert scene.told == ["delete-set"]
    assert scene.conversation.delete_at == FACTS.now + DAY
    assert scene.timer(ERASE) == FACTS.now + DAY
    assert not gone(scene)


@pytest.mark.parametrize("words", ["no", "keep it", "👎"])
def test_a_no_keeps_everything(alarmed: Scene, words: str) -> None:
    """It is said, and nothing else follows."""
    alarmed.says("delete", words)

    assert alarmed.told == ["delete-kept"]
    assert alarmed.posted == []
    assert alarmed.says("yes").conversation.delete_at is None


def test_what_stops_and_keeps_is_one_answer(handed_over: Scene) -> None:
    """ "vazgeçtim" says both in Turkish: to the question it keeps, and so it does until it all goes."""
    assert handed_over.says("delete", "vazgeçtim").told == ["delete-kept"]

    assert handed_over.says("delete", "yes", "vazgeçtim").told == ["delete-kept"]
    assert handed_over.conversation.delete_at is None
    assert "delete-kept" not in handed_over.says("vazgeçtim").told


def test_a_no_is_no_answer_to_another_question(scene: Scene) -> None:
    """During the questions it says what is kept, and the question that was open comes again."""
    scene.says("hello", "yes")
    assert scene.conversation.asked == "danger"

    scene.says("delete", "no")
    assert scene.conversation.asked == "danger"
    assert "danger" not in scene.conversation.answers
    assert scene.told[:2] == ["delete-kept", "question-danger-again"]


def test_other_words_keep_everything_and_are_heard(handed_over: Scene) -> None:
    """What comes instead of a yes may be a plea: people get it."""
    handed_over.says("delete", "yes but he is outside with a knife")

    assert handed_over.told[0] == "delete-kept"
    assert "yes but he is outside with a knife" in handed_over.posted
    assert handed_over.conversation.delete_at is None
    assert handed_over.says("yes").conversation.delete_at is None


@pytest.mark.parametrize("words", ["stop", "help", "language", "status", "phrase green rivers run", "SOS"])
def test_the_question_does_not_wait_behind_something_else(handed_over: Scene, words: str) -> None:
    """Whatever else is said in between, a later yes is no yes to that."""
    handed_over.says("lost phone", "delete", words, "yes")

    assert handed_over.conversation.delete_at is None


def test_a_yes_to_a_human_deletes_nothing(handed_over: Scene) -> None:
    """Once somebody of the team has written, a yes is meant for them."""
    handed_over.says("delete").orders("!reply are you safe?").says("yes")

    assert handed_over.conversation.delete_at is None
    assert "yes" in handed_over.posted


def test_a_sign_on_the_question_is_an_answer(handed_over: Scene) -> None:
    """👍 on it means yes, 👎 no; on anything else neither."""
    handed_over.says("delete").reacts("👍", on_question=False)
    assert handed_over.conversation.delete_at is None
    handed_over.reacts("👍")
    assert handed_over.told == ["delete-set"]
    handed_over.says("keep it", "delete").reacts("👎")
    assert handed_over.told == ["delete-kept"]


def test_stop_never_deletes(handed_over: Scene) -> None:
    """Nor does it stop a deletion that somebody has asked for."""
    handed_over.says("stop")
    assert handed_over.conversation.delete_at is None
    asked(handed_over).says("stop")
    assert handed_over.conversation.delete_at is not None


def test_the_desk_is_told(handed_over: Scene) -> None:
    """In the thread and on the card; it wakes people when somebody works on it, or it is urgent."""
    asked(handed_over)
    assert handed_over.posted == ["delete-desk"]
    assert handed_over.alerts == 0
    assert "everything is deleted" in handed_over.card

    taken = asked(Scene().says("SOS").orders("!take"))
    assert taken.alerts == 1


def test_a_change_of_mind_is_honoured(handed_over: Scene) -> None:
    """Until it is due; afterwards the same words are only words."""
    asked(handed_over).later(hours=23).says("keep it")

    assert handed_over.told == ["delete-kept"]
    assert handed_over.posted == ["delete-desk-kept"]
    assert CancelTimer(ERASE) in handed_over.latest.effects
    assert "everything is deleted" not in handed_over.card
    assert not gone(handed_over.later(hours=2).fires(ERASE))
    assert handed_over.says("I changed my mind").posted[-1] == "I changed my mind"


@pytest.mark.parametrize("words", ["SOS", "I want to die"])
def test_a_call_for_help_ends_the_wish(handed_over: Scene, words: str) -> None:
    """Whoever calls wants to be found: nothing is deleted, and both sides hear that."""
    asked(handed_over).later(hours=1).says(words)

    assert handed_over.conversation.delete_at is None
    assert handed_over.told[-1] == "delete-kept"
    assert "delete-desk-kept" in handed_over.posted


def test_ordinary_words_do_not_stop_it(handed_over: Scene) -> None:
    """Both sides are told that it still goes; not for every line."""
    asked(handed_over).later(hours=3).says("they have written again")
    assert handed_over.conversation.delete_at == FACTS.now + DAY
    assert handed_over.told == ["passed-on", "delete-set"]
    assert handed_over.posted == ["they have written again", "delete-desk"]

    handed_over.says("and again")
    assert handed_over.posted == ["and again"]
    assert handed_over.says("delete").told == ["delete-set"]


def test_everything_goes_when_it_is_due(handed_over: Scene) -> None:
    """First what stands in the desk, then the key; what is said then is bound to nobody. No card comes after it."""
    asked(handed_over).later(hours=24).fires(ERASE)

    sorts = [type(effect) for effect in handed_over.latest.effects]
    assert sorts == [Erase, Count, Forget, Say, Post]
    assert handed_over.told == ["deleted"]
    assert handed_over.posted == ["deleted-desk"]
    assert all(post.outside for post in handed_over.effects(Post))


def test_the_telephone_stops_ringing(handed_over: Scene) -> None:
    """The second way out hears that it is over, from a row that outlives the conversation."""
    asked(handed_over)
    handed_over.facts = replace(handed_over.facts, webhook=True)
    handed_over.later(hours=24).fires(ERASE)

    sorts = [type(effect) for effect in handed_over.latest.effects]
    assert sorts.index(Call) > sorts.index(Forget)


def test_without_a_grace_it_goes_at_once(handed_over: Scene) -> None:
    """The operator may want that."""
    handed_over.facts = replace(handed_over.facts, limits=Limits(delete_grace=timedelta(0)))
    asked(handed_over)

    assert handed_over.told == ["delete-at-once"]
    assert handed_over.posted == []
    assert handed_over.timer(ERASE) == handed_over.facts.now
    assert gone(handed_over.fires(ERASE))


def test_words_that_are_waiting_are_heard_first(handed_over: Scene) -> None:
    """A call for help that came at the last moment must not be deleted unread."""
    asked(handed_over).later(hours=24)
    handed_over.facts = replace(handed_over.facts, more=True)
    handed_over.fires(ERASE)

    assert not gone(handed_over)
    assert handed_over.timer(ERASE) is not None


def test_what_was_due_while_the_bot_was_off_waits_a_moment(handed_over: Scene) -> None:
    """Somebody may have changed their mind in time: what came meanwhile is heard before."""
    asked(handed_over).later(hours=30).fires(ERASE)
    assert not gone(handed_over)
    assert handed_over.timer(ERASE) == handed_over.facts.now + HEAR_FIRST

    assert gone(handed_over.later(minutes=10).fires(ERASE))


def test_a_clock_that_was_ahead_does_not_keep_it(handed_over: Scene) -> None:
    """It goes after the time that was told, counted anew; early it does nothing."""
    asked(handed_over).later(days=-400).fires(ERASE)
    assert handed_over.timer(ERASE) == handed_over.facts.now + DAY
    handed_over.later(hours=2).fires(ERASE)
    assert not gone(handed_over)
    assert gone(handed_over.later(hours=22).fires(ERASE))


def test_who_has_somebody_elses_phone_deletes_nothing(handed_over: Scene) -> None:
    """Neither asked for nor due: people are told, and the answer is the one that everybody gets."""
    handed_over.changes_identity("mark").says("delete everything")
    assert handed_over.told == ["neutral"]
    assert handed_over.posted == ["delete-waits"]
    handed_over.says("yes").later(hours=24).fires(ERASE)
    assert not gone(handed_over)

    handed_over.orders("!trust")
    assert handed_over.told == ["delete-ask"]
    assert handed_over.says("yes").told == ["delete-set"]


def test_a_wish_from_before_the_doubt_waits_too(handed_over: Scene) -> None:
    """It was theirs, and is asked again when somebody has made sure."""
    asked(handed_over).changes_identity("mark").later(hours=24).fires(ERASE)
    assert not gone(handed_over)
    assert handed_over.told == []
    assert handed_over.posted == ["delete-waits"]

    assert handed_over.orders("!trust").told == ["delete-ask"]


def test_whoever_is_forced_sees_what_they_would_see(handed_over: Scene) -> None:
    """Question, time and receipt are said as ever, and nothing goes."""
    conversation = replace(handed_over.conversation, forced=True)
    handed_over.record = replace(handed_over.record, conversation=conversation)
    asked(handed_over)
    assert handed_over.told == ["delete-set"]
    assert handed_over.posted == ["delete-waits"]
    handed_over.later(hours=24).fires(ERASE)

    assert handed_over.told == ["deleted"]
    assert not gone(handed_over)
    assert not handed_over.effects(Erase)
    assert handed_over.orders("!trust").told == ["delete-ask"]


def test_nobody_hears_of_it_at_the_wrong_moment(handed_over: Scene) -> None:
    """The receipt keeps to how they want to be written to: only after they have written."""
    contact = replace(asked(handed_over).conversation, contact=Contact(first=True))
    handed_over.record = replace(handed_over.record, conversation=contact)
    handed_over.later(hours=24).fires(ERASE)

    assert gone(handed_over)
    assert handed_over.told == []


def test_a_case_whose_time_is_over_goes_as_they_wished(handed_over: Scene) -> None:
    """The time of keeping ends before the grace: then all of it goes, with what stands in the desk."""
    handed_over.orders("!close").later(days=29, hours=12)
    asked(handed_over).later(hours=12).fires(EXPIRY)

    assert handed_over.effects(Erase)
    assert gone(handed_over)
    assert handed_over.posted == ["deleted-desk"]


def test_a_wish_is_not_kept_as_words(handed_over: Scene) -> None:
    """Neither the wish nor the yes is carried to anybody."""
    asked(handed_over)
    assert not handed_over.effects(Keep)
    assert not any(isinstance(effect, SetTimer) and effect.name != ERASE for effect in handed_over.latest.effects)


def at_the_danger_question() -> Scene:
    """Somebody has written, and is asked whether anybody is in danger."""
    return Scene().says("hello", "yes")


def test_the_yes_to_a_question_of_the_intake_never_deletes() -> None:
    """A question that is put behind the one about deleting takes its place: the yes means danger."""
    scene = Scene().says("hello").says_together("yes", "delete").sends_file()
    assert scene.conversation.asked == "danger"
    assert scene.conversation.side is None

    scene.says("yes")
    assert scene.conversation.delete_at is None
    assert scene.case.priority is Priority.P0


@pytest.mark.parametrize("answer", ["yes", "👍"])
def test_an_edit_that_calls_for_help_ends_the_question(answer: str) -> None:
    """Neither words nor a sign that come behind it delete anything."""
    scene = at_the_danger_question().says("delete").edits("m1", "they are at my door")
    assert scene.conversation.side is None

    (scene.reacts if answer == "👍" else scene.says)(answer)
    assert scene.conversation.delete_at is None


def test_an_edit_is_something_else_said(handed_over: Scene) -> None:
    """Also when nothing is asked behind it: the yes may be meant for whatever was changed."""
    handed_over.says("delete").edits("m1", "they published where I live")
    assert handed_over.says("yes").conversation.delete_at is None


@pytest.mark.parametrize("call", ["they are at my door", "SOS", "I want to kill myself"])
def test_whoever_is_in_danger_is_not_deleted(handed_over: Scene, call: str) -> None:
    """Life in danger ends the wish until the last moment, and both sides hear that it does."""
    asked(handed_over).later(hours=23, minutes=58).says(call)
    assert "delete-kept" in handed_over.told
    assert "delete-desk-kept" in handed_over.posted
    assert CancelTimer(ERASE) in handed_over.latest.effects

    assert not gone(handed_over.later(minutes=5).fires(ERASE))


def test_danger_that_was_told_before_ends_the_wish_when_it_is_told_again() -> None:
    """A second call is no second alarm, and still a call."""
    scene = asked(Scene().says("SOS"))
    assert scene.conversation.delete_at is not None
    assert scene.later(minutes=1).says("SOS").conversation.delete_at is None


def test_danger_that_is_an_answer_ends_the_wish() -> None:
    """They go on with the questions, and say that somebody is in danger."""
    scene = asked(at_the_danger_question())
    assert scene.conversation.delete_at is not None
    assert scene.says("yes").case.priority is Priority.P0
    assert scene.conversation.delete_at is None


def test_an_edit_that_calls_for_help_ends_the_wish(handed_over: Scene) -> None:
    """However it is said."""
    asked(handed_over).edits("m1", "they are at my door")
    assert handed_over.conversation.delete_at is None


def test_the_question_does_not_outlive_a_doubt(handed_over: Scene) -> None:
    """A yes after somebody has made sure who they are is the answer to something else."""
    handed_over.says("delete").changes_identity("mark")
    assert handed_over.conversation.side is None
    handed_over.orders("!trust").later(hours=1)
    assert handed_over.says("yes").conversation.delete_at is None


def test_the_question_does_not_outlive_a_seizure(handed_over: Scene) -> None:
    """The same for a phone in other hands."""
    handed_over.says("delete").orders("!seized")
    assert handed_over.conversation.side is None
    handed_over.orders("!trust")
    assert handed_over.says("yes").conversation.delete_at is None


def test_trust_ends_a_question_that_was_put_under_force(handed_over: Scene) -> None:
    """Whoever was beside them may have asked for it."""
    handed_over.says("danger word banana", "banana").later(minutes=20).says("delete")
    assert handed_over.told == ["delete-ask"]
    assert handed_over.orders("!trust").conversation.side is None


@pytest.mark.parametrize("shut", ["hidden", "hours"])
def test_nothing_is_pretended_where_nothing_would_be_said(handed_over: Scene, shut: str) -> None:
    """Whoever is forced hears of no deletion in a chat that is hidden, nor at the wrong moment."""
    asked(handed_over)
    contact = Contact(first=True) if shut == "hours" else Contact()
    held = replace(handed_over.conversation, forced=True, hidden=shut == "hidden", contact=contact)
    handed_over.record = replace(handed_over.record, conversation=held)
    handed_over.later(hours=24).fires(ERASE)

    assert handed_over.told == []
    assert handed_over.posted == ["delete-waits"]
