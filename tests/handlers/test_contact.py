"""What somebody says about being written to, in the intake and later; and when what waits may go."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.times import longest
from safetybot.core.contact import NO_WISHES, Contact, Hours
from safetybot.core.effects import Release, Say
from safetybot.core.meaning import Intent, Meaning
from safetybot.core.priority import Priority
from tests.handlers.scene import Scene

STORY = "They follow me home and threaten me every day since the article came out"
EVENING = Hours(18 * 60, 22 * 60)
KENYA = ZoneInfo("Africa/Nairobi")


def asked(scene: Scene) -> Scene:
    """Everything is answered but how to write to them."""
    return scene.says(STORY, "yes", "no", "skip", "skip")


@pytest.fixture
def at_night(handed_over: Scene) -> Scene:
    """Somebody with hours who wrote a while ago; it is outside of them."""
    contact = Contact(hours=EVENING, offset=0)
    conversation = replace(handed_over.conversation, contact=contact)
    handed_over.record = replace(handed_over.record, conversation=conversation)
    return handed_over.later(hours=9)


@pytest.mark.parametrize(
    ("answer", "contact"),
    [
        ("in this chat", NO_WISHES),
        ("1", NO_WISHES),
        ("only I write first", Contact(first=True)),
        ("2", Contact(first=True)),
        ("I may be silent for days", Contact(silent=True)),
        ("18-22", Contact(hours=EVENING)),
        ("from 6 to 10 pm", Contact(hours=EVENING)),
        ("by smoke signals", NO_WISHES),
        ("skip", NO_WISHES),
    ],
)
def test_the_question_of_the_intake(scene: Scene, answer: str, contact: Contact) -> None:
    """What is answered is kept as what it means; in other words people read it."""
    asked(scene).says(answer)
    assert scene.conversation.contact == contact
    assert scene.told[0] in ("summary", "what-next-quiet")


def test_the_answer_comes_late(scene: Scene) -> None:
    """After the silence it counts as well."""
    asked(scene).later(minutes=6).fires("intake-silence").says("18-22")
    assert scene.conversation.contact.hours == EVENING
    assert scene.told[-1] == "hours-clock-ask"


def test_the_answer_is_corrected(scene: Scene) -> None:
    """An edit of the answer sets it anew; one that names no hours changes nothing."""
    asked(scene).says("18-22")
    answer = scene.last_message
    scene.edits(answer, "19-23")
    assert scene.conversation.contact.hours == Hours(19 * 60, 23 * 60)
    scene.edits(answer, "19-23 or so")
    assert scene.conversation.contact.hours == Hours(19 * 60, 23 * 60)


def test_where_the_clock_is_known(scene: Scene) -> None:
    """The summary says what was noted, in the same message; nothing more is asked."""
    scene.facts = replace(scene.facts, zone=KENYA)
    asked(scene).says("18-22")
    assert scene.conversation.contact == Contact(hours=EVENING, zone="Africa/Nairobi")
    assert "hours-set" in scene.told
    assert "hours-clock-ask" not in scene.told
    assert scene.told.index("hours-set") < scene.told.index("write-any-time")
    assert "(17:00 UTC+03:00 there now)" in scene.card


def test_where_it_is_not_known(scene: Scene) -> None:
    """They are asked what time it is, once; only then is anything promised."""
    asked(scene).says("18-22")
    assert "hours-set" not in scene.told
    assert scene.told[-1] == "hours-clock-ask"
    assert "what time it is there is not known" in scene.card
    scene.says("21:30")
    assert scene.conversation.contact == Contact(hours=EVENING, offset=450)
    assert scene.told == ["hours-set"]
    assert scene.posted == ["hours-desk", "card-hours", "21:30"]
    assert "21:30 UTC+07:30" in scene.card
    assert scene.says("22:30").told == ["passed-on"], "nobody has asked again"
    assert scene.conversation.contact.offset == 450


def test_a_time_that_is_not_understood(scene: Scene) -> None:
    """The words are kept; asked once more, then no more."""
    asked(scene).says("18-22", "no idea")
    assert scene.told == ["hours-clock-again"]
    assert scene.posted == ["no idea"]
    scene.says("hm")
    assert scene.conversation.side is None
    assert scene.posted == ["hm"]
    scene.says("21:30")
    assert scene.conversation.contact == Contact(hours=EVENING)


def test_a_time_on_either_half_of_the_day(scene: Scene) -> None:
    """Half past nine may be in the morning or at night: whoever means the morning says so once more."""
    assert asked(scene).says("18-22", "9:30").told == ["hours-clock-again"]
    scene.says("9:30")
    assert scene.conversation.contact.offset == -270
    again = Scene()
    asked(again).says("18-22", "09:30")
    assert again.conversation.contact.offset == -270


def test_the_clock_is_not_told(scene: Scene) -> None:
    """Whoever skips it, or writes something else, is asked no more; a plea is a plea."""
    assert asked(scene).says("18-22", "skip").told == ["write-any-time"]
    other = Scene()
    asked(other).says("18-22", "they have found out where my sister lives")
    assert other.conversation.side is None
    assert "they have found out where my sister lives" in other.posted
    third = Scene()
    asked(third).says("18-22", "they have just come for him")
    assert third.case.priority is Priority.P0
    fourth = Scene()
    asked(fourth).says("18-22", "SOS")
    assert fourth.told[0] == "sos"


def test_a_time_written_long_before_it_came(scene: Scene) -> None:
    """It was the time when it was written."""
    asked(scene).says("18-22").later(hours=2).writes("21:30", delay=timedelta(hours=2))
    assert scene.conversation.contact.offset == 450


def test_the_clock_is_not_asked_on_a_watched_phone(handed_over: Scene) -> None:
    """Nor of anybody who wants no questions."""
    conversation = replace(handed_over.conversation, neutral=True)
    handed_over.record = replace(handed_over.record, conversation=conversation)
    handed_over.says("18:00-22:00")
    assert handed_over.conversation.contact.hours == EVENING
    assert handed_over.conversation.side is None
    assert handed_over.told != ["hours-clock-ask"]


@pytest.mark.parametrize(
    ("words", "contact", "told"),
    [
        ("18-22", Contact(hours=EVENING), "hours-clock-ask"),
        ("after 6 pm", Contact(hours=Hours(18 * 60, 0)), "hours-clock-ask"),
        ("8:00-10:00", Contact(hours=Hours(8 * 60, 10 * 60)), "hours-clock-ask"),
        ("only I write first", Contact(first=True), "first-set"),
        ("I may be silent for days", Contact(silent=True), "silent-set"),
        ("emergency yes", Contact(emergency=True), "emergency-yes-set"),
    ],
)
def test_at_any_time_later(handed_over: Scene, words: str, contact: Contact, told: str) -> None:
    """A message that says nothing else changes it; the desk reads it, with the words. It waits for no answer."""
    handed_over.orders("!reply we are here").says(words)
    assert handed_over.conversation.contact == contact
    assert handed_over.told == [told]
    assert handed_over.posted[0] == "hours-desk"
    assert handed_over.posted[-1] == words
    assert handed_over.said[-1].words == words
    assert handed_over.case.waits_since is None


@pytest.mark.parametrize("words", ["3-5", "8-10", "here", "always", "18", "18 22", "they came 18-22", "1", "2"])
def test_what_may_answer_a_human(handed_over: Scene, words: str) -> None:
    """People read it, and nothing changes."""
    handed_over.says("18:00-22:00", "16:00").orders("!reply how many are they?").says(words)
    assert handed_over.conversation.contact.hours == EVENING
    assert words in handed_over.posted


def test_bare_numbers_where_life_is_in_danger(alarmed: Scene) -> None:
    """They may be anything; with a colon they are hours."""
    alarmed.says("18-22")
    assert alarmed.conversation.contact == NO_WISHES
    assert "18-22" in alarmed.posted
    assert alarmed.says("18:00-22:00").conversation.contact.hours == EVENING


def test_any_time_again(handed_over: Scene) -> None:
    """Whoever wrote first may be written to again, and is no longer left in peace; the card says so."""
    handed_over.says("only I write first")
    assert "replies wait for that" in handed_over.card
    handed_over.says("any time")
    assert handed_over.conversation.contact == NO_WISHES
    assert handed_over.told == ["summary-line"]
    assert handed_over.posted[0] == "hours-desk"
    assert "replies wait for that" not in handed_over.card
    assert handed_over.says("any time").told == ["passed-on"], "it says nothing new"


def test_an_emergency_allowed_during_the_questions(scene: Scene) -> None:
    """It is noted, and the question goes on waiting."""
    scene.says("hello", "yes", "emergency yes")
    assert scene.conversation.contact.emergency
    assert scene.told == ["emergency-yes-set", "question-danger-again", *["option-line"] * 3]


def test_hours_and_an_emergency_that_is_allowed(handed_over: Scene) -> None:
    """Nobody is told then that their hours are kept in an emergency, too."""
    handed_over.says("emergency yes", "18:00-22:00").says("16:00")
    assert handed_over.told == ["summary-line"]


def test_words_of_another_language(handed_over: Scene) -> None:
    """What counts is the meaning."""
    handed_over.means("...", Meaning(intents=frozenset({Intent.EMERGENCY_YES})))
    assert handed_over.conversation.contact.emergency


def test_what_waits(at_night: Scene) -> None:
    """Nobody takes it for somebody else's phone: the desk sees until when, and the hours are waited for."""
    at_night.orders("!reply good night")
    before = at_night.record
    at_night.failed("reply:d8", "as-wished", held=True)
    assert at_night.posted == ["reply-waits", "good night"]
    opens = at_night.facts.now + timedelta(hours=19)
    assert at_night.timer("writing") == opens
    assert at_night.record == before
    assert at_night.alerts == 0

    at_night.failed(None, "as-wished", held=True)
    assert at_night.posted == []
    assert at_night.timer("writing") == opens


def test_what_was_held_when_they_may_be_written_to_again(at_night: Scene) -> None:
    """They have written meanwhile, or the hours have begun: it goes at once."""
    at_night.orders("!reply good night").says("hello").failed("reply:d8", "as-wished", held=True)
    assert at_night.effects(Release)
    assert at_night.timer("writing") is None
    assert at_night.posted == []


def test_the_hours_begin(at_night: Scene) -> None:
    """Early nothing goes, and the time is set anew; on time, late and twice it does."""
    at_night.fires("writing")
    assert not at_night.effects(Release)
    assert at_night.timer("writing") is not None
    for _ in range(2):
        assert at_night.later(hours=19).fires("writing").effects(Release)
        at_night.later(hours=5)


def test_the_hours_begin_on_a_phone_in_other_hands(at_night: Scene) -> None:
    """Nothing is released but by whoever makes sure."""
    at_night.changes_identity("other").later(hours=19).fires("writing")
    assert at_night.latest.effects == ()


def test_what_waits_goes_before_what_is_said(at_night: Scene) -> None:
    """Whoever writes gets first what has waited; a reply within the hours does not overtake one from the night."""
    at_night.says("hello")
    assert isinstance(at_night.latest.effects[0], Release)
    at_night.later(hours=19).orders("!reply good evening")
    released = [type(effect) for effect in at_night.latest.effects if isinstance(effect, Release | Say)]
    assert released[0] is Release
    assert not at_night.later(hours=9).orders("!reply too late").effects(Release)


def test_whoever_has_no_wishes_costs_nothing(handed_over: Scene) -> None:
    """Nothing is looked for that can not be there."""
    assert not handed_over.says("hello").effects(Release)


def test_a_call_for_help_outside_of_the_hours(at_night: Scene) -> None:
    """They are reminded of what they have wished, and how to change it; not within the hours, nor where it may be."""
    assert "hours-set" in at_night.says("SOS").told
    assert "hours-set" not in at_night.later(hours=19).says("I want to kill myself").told
    other = Scene().says("SOS", "18:00-22:00", "16:00", "emergency yes").later(hours=9).says("I want to kill myself")
    assert "hours-set" not in other.told


def test_no_timer_is_taken_for_one_of_a_wrong_clock(at_night: Scene) -> None:
    """The furthest that one is set is within what is held possible."""
    assert longest(at_night.facts.limits)["writing"] >= timedelta(hours=25)
