"""Several messages at once, messages that come late or in the wrong order, and clocks that are wrong."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers import relay, timers, times
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Decision, Keep, Post, Say
from safetybot.core.facts import Limits
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from tests.handlers.scene import START, VOICE, Scene

MINUTES = timedelta(minutes=1)
DAYS = timedelta(days=1)


def test_three_lines_get_one_answer(scene: Scene) -> None:
    """The hello at once, one question after the last: no line is the answer to a question that nobody had seen."""
    scene.says_together("hello", "yes", "are you there?")

    assert scene.heard[0] == "hello"
    assert scene.heard.count("question-safe") == 1
    assert "unclear" not in scene.heard
    assert scene.conversation.answers == {}
    assert [said.words for said in scene.said] == ["hello", "yes", "are you there?"]


def test_the_story_may_be_any_of_them(scene: Scene) -> None:
    """Whoever tells it in the second line is not asked for it."""
    scene.says_together("hello", "somebody has put my house on the internet", "please help us")

    assert scene.conversation.answers["what"].words == "somebody has put my house on the internet"
    assert scene.conversation.asked == "safe"


def test_the_first_of_several_answers_the_question(scene: Scene) -> None:
    """It was put before all of them. The next question comes after the last, and none of the others answers it."""
    scene.says("hello").says_together("yes", "no", "it began in May")

    assert scene.conversation.answers["safe"].options == ("yes",)
    assert "danger" not in scene.conversation.answers
    assert [line for line in scene.heard if line.startswith("question")] == ["question-danger"]


def test_the_answer_may_be_the_second_of_several(scene: Scene) -> None:
    """What the first of them lacks, the second may have: only when the last is no answer either the bot asks again."""
    assert scene.says("hello").says_together("sorry", "yes").conversation.asked == "danger"
    assert "unclear" not in scene.heard

    other = Scene().says("hello").says_together("sorry", "the tram")
    assert other.heard[:2] == ["unclear", "question-safe-again"]
    assert other.conversation.asked_times == 1


def test_an_unclear_line_with_more_behind_it_settles_nothing(scene: Scene) -> None:
    """Also when the question is put for the second time: the answer is in what follows."""
    scene.says("hello", "the tram").says_together("sorry", "yes")

    assert scene.conversation.answers["safe"].options == ("yes",)


@pytest.mark.parametrize("at", [0, 1, 5, 11])
def test_an_emergency_among_them_is_answered_at_once(at: int) -> None:
    """Whichever it is, people are woken while the others still wait; nobody is asked anything, and nothing is lost."""
    lines = [f"line {number}" for number in range(12)]
    lines[at] = "SOS"
    scene = Scene().says_together(*lines)

    assert scene.heard.count("sos") == 1
    assert "passed-on" not in scene.heard
    assert not [line for line in scene.heard if line.startswith("question")]
    assert scene.case.priority is Priority.P0
    assert [said.words for said in scene.said] == lines


def test_danger_as_an_answer_is_heard_at_once(scene: Scene) -> None:
    """The first of several brings people; what follows needs no receipt of its own."""
    scene.says("hello", "yes").says_together("yes", "he is at the door", "hurry")

    assert scene.heard.count("sos") == 1
    assert scene.case.priority is Priority.P0
    late = Scene().says("hello", "yes").later(minutes=6).fires("intake-silence")
    assert late.says_together("yes", "he is at the door").heard == [
        "sos",
        "sos-number",
        "number-ask",
        "sos-cannot-call",
        "sos-write",
    ]


@pytest.mark.parametrize("asked_for", ["status", "help", "what do you keep?", "language"])
def test_who_asks_is_answered_and_the_question_comes_last(asked_for: str) -> None:
    """A request among several is answered; the question is put once, after the last, also when that is the request."""
    for lines in ((asked_for, "are you there?"), ("are you there?", asked_for)):
        scene = Scene().says_together("hi", *lines)

        assert [line for line in scene.heard if line.startswith("question")] == ["question-safe"]
        assert scene.conversation.asked == "safe"
    waiting = Scene().says("hi").says_together(asked_for, "yes")
    assert [line for line in waiting.heard if line.startswith("question")] == ["question-danger"]


def test_stop_among_them_is_the_answer(scene: Scene) -> None:
    """No question, no receipt behind it; what was written after it reaches people as well."""
    scene.says_together("somebody follows me home every night", "stop", "he has a dog")

    assert scene.heard == ["hello", "hello-now", "hello-languages", "stopped-kept"]
    assert scene.posted == ["he has a dog"]


def test_one_receipt_for_several(handed_over: Scene) -> None:
    """After the intake the last of them is told that they were passed on."""
    assert handed_over.says_together("one", "two", "three").heard == ["passed-on"]
    assert handed_over.told == ["passed-on"]


def test_one_reopening_for_several(alarmed: Scene) -> None:
    """A closed case is open again with the first; people are woken once."""
    alarmed.orders("!close").later(days=3)
    alarmed.facts = replace(alarmed.facts, more=True)
    assert alarmed.says("he is back").alerts == 1
    assert alarmed.says("with a friend").alerts == 0
    alarmed.facts = replace(alarmed.facts, more=False)

    assert alarmed.says("come").told == ["passed-on"]
    assert alarmed.case.state is CaseState.OPEN


def test_all_answered_while_more_waits(scene: Scene) -> None:
    """The summary is the one answer: what follows it at once is carried without a receipt."""
    scene.says("hello", "skip", "skip", "skip", "skip", "skip").says_together("here", "and by mail", "thanks")

    assert scene.heard[-1] == "others-open"
    assert "passed-on" not in scene.heard
    assert scene.conversation.stage is Stage.HANDED_OVER


def test_who_says_no_more_is_not_forgotten(scene: Scene) -> None:
    """What should have come last may never be read: the silence is counted from each, and people get what there is."""
    scene.facts = replace(scene.facts, more=True)
    scene.says("hello", "they follow me")
    scene.facts = replace(scene.facts, more=False)
    assert scene.timer("intake-silence") == START + scene.facts.limits.silence

    scene.later(minutes=5).fires("intake-silence")
    assert "they follow me" in scene.posted


def test_words_from_before_the_question_do_not_answer_it(scene: Scene) -> None:
    """What was written an hour before it was asked is more of the story: kept, the question goes on waiting."""
    scene.says("hello").later(minutes=1).writes("yes", delay=61 * MINUTES)

    assert (scene.conversation.asked, scene.conversation.answers) == ("safe", {})
    assert scene.told == []
    assert scene.timer("intake-silence") == scene.facts.now + scene.facts.limits.silence
    assert scene.says("yes").conversation.asked == "danger"


@pytest.mark.parametrize(("delay", "counts"), [(0, True), (5, True), (11, True), (12, False), (3 * 24 * 60, False)])
def test_a_quick_answer_is_never_refused(scene: Scene, delay: int, counts: bool) -> None:
    """Servers' clocks differ by minutes: what is not clearly older than the question answers it."""
    scene.says("hello").later(minutes=1).writes("yes", delay=delay * MINUTES)

    assert ("safe" in scene.conversation.answers) is counts


@pytest.mark.parametrize("wrong", [timedelta(hours=1), timedelta(days=400)])
def test_a_clock_that_is_always_wrong_refuses_nothing(scene: Scene, wrong: timedelta) -> None:
    """When every message seems to have taken an hour, it is a clock: the answers count."""
    scene.writes("hello", delay=wrong).later(minutes=1).writes("yes", delay=wrong)
    assert scene.conversation.asked == "danger"

    scene.later(minutes=1).writes("no", delay=wrong)
    assert scene.conversation.asked == "what"


def test_a_question_that_is_repeated_was_put_before(scene: Scene) -> None:
    """An answer to its first version counts, however long it was on its way."""
    scene.says("hello").later(minutes=30).says("status").writes("yes", delay=20 * MINUTES)

    assert scene.conversation.asked == "danger"


def test_a_clock_put_back_refuses_no_answer(scene: Scene) -> None:
    """A question that seems to be put tomorrow can be answered today; so can one that is put anew by a clock ahead."""
    assert scene.says("hello").later(days=-1).says("yes").conversation.asked == "danger"

    again = Scene().says("hello").withdraws("m1").later(minutes=5).fires("intake-silence").later(days=2)
    again.writes("hello", delay=2 * DAYS).writes("yes", delay=2 * DAYS)
    assert again.conversation.asked == "danger"


@pytest.mark.parametrize("words", ["back", "skip"])
def test_wishes_from_before_the_question_are_words(scene: Scene, words: str) -> None:
    """They were about another question, if about any."""
    scene.says("hello", "yes").later(minutes=1).writes(words, delay=DAYS)

    assert scene.conversation.asked == "danger"
    assert set(scene.conversation.answers) == {"safe"}
    assert scene.said[-1].words == words


def test_old_words_still_bring_people_and_quiet(scene: Scene) -> None:
    """An old "yes" to danger counts, and so does an old "no" to being safe: wrong in that direction harms nobody."""
    scene.says("hello", "yes").later(minutes=1).writes("yes", delay=DAYS)
    assert scene.case.priority is Priority.P0

    watched = Scene().says("hello").later(minutes=1).writes("no", delay=DAYS)
    assert watched.conversation.answers["safe"].options == ("no",)


def test_an_old_story_answers_the_question_for_it(scene: Scene) -> None:
    """Who is just being asked what happens, and has told it yesterday, is asked the next thing."""
    scene.says("hello", "yes", "no").later(minutes=1).writes("they published my home address", delay=DAYS)

    assert scene.conversation.answers["what"].words == "they published my home address"
    assert scene.conversation.asked == "where"


def test_old_words_after_the_silence_raise_nothing(scene: Scene) -> None:
    """A few words to "in danger?" bring people, but not when they were written the day before."""
    scene.says("hello", "yes").later(minutes=6).fires("intake-silence")
    scene.writes("see you at the meetup", delay=DAYS)

    assert scene.case.priority is Priority.P2
    assert scene.told == ["passed-on"]


def test_late_words_stand_where_they_were_written(scene: Scene) -> None:
    """When the case opens the thread is in the order of writing, with both times on what came late."""
    scene.writes("it goes on").later(minutes=1).writes("it began on Thursday", delay=2 * DAYS)
    scene.later(minutes=5).fires("intake-silence")

    assert scene.posted[:3] == ["written-at", "it began on Thursday", "it goes on"]
    first = next(post for post in scene.effects(Post) if "it began" in VOICE.to_desk(post.lines))
    assert "written 2026-11-19 14:01 UTC, received 2026-11-21 14:01 UTC" in VOICE.to_desk(first.lines)


def test_the_record_is_in_the_order_of_writing(handed_over: Scene) -> None:
    """What `!case` shows puts a late message before the answer that it had not seen."""
    handed_over.says("first").later(hours=2).orders("!reply we are here").later(hours=1)
    handed_over.writes("second", delay=timedelta(hours=2, minutes=30))

    shown = VOICE.to_desk([line for post in handed_over.orders("!case").effects(Post) for line in post.lines])
    assert shown.index("first") < shown.index("second") < shown.index("we are here")


def test_a_slow_clock_does_not_put_an_answer_before_the_question(handed_over: Scene) -> None:
    """What seems to have been written two minutes ago counts as written when it came."""
    handed_over.orders("!reply can you talk?").later(minutes=1).writes("yes, now", delay=2 * MINUTES)

    shown = VOICE.to_desk([line for post in handed_over.orders("!case").effects(Post) for line in post.lines])
    assert shown.index("can you talk?") < shown.index("yes, now")


def test_what_is_older_than_the_thread_says_so(handed_over: Scene) -> None:
    """It can only stand at the end: a line tells that it belongs further up."""
    handed_over.says("new").writes("old", delay=DAYS)
    assert handed_over.posted == ["written-at", "older-than-above", "old"]

    fresh = Scene().writes("SOS", delay=DAYS).writes("they are here", delay=DAYS)
    assert fresh.posted == ["written-at", "they are here"]


def test_only_what_came_late_keeps_a_second_time(handed_over: Scene) -> None:
    """Nothing more than needed is kept."""
    assert handed_over.says("now").effects(Keep)[0].written is None
    assert handed_over.writes("old", delay=DAYS).effects(Keep)[0].written == handed_over.facts.now - DAYS


def test_deadlines_run_from_receipt(scene: Scene) -> None:
    """An answer is due so long after it came, and the silence is counted from there, whenever it was written."""
    scene.writes("hello", delay=3 * DAYS)
    assert scene.timer("intake-silence") == START + scene.facts.limits.silence

    scene.writes("SOS", delay=3 * DAYS)
    assert scene.case.opened_at == START
    assert scene.case.answer_by == START + scene.facts.policy.ladders[Priority.P0].promise

    scene.orders("!close").later(days=1).writes("again", delay=2 * DAYS)
    assert scene.case.answer_by == scene.facts.now + scene.facts.policy.ladders[Priority.P0].promise


def test_a_clock_put_back_hides_no_alarm(alarmed: Scene) -> None:
    """An alarm that seems to lie in the future is none of the last minute: people are woken."""
    assert alarmed.later(days=-1).says("SOS").told == [
        "sos",
        "sos-number",
        "number-ask",
        "sos-cannot-call",
        "sos-write",
    ]
    assert alarmed.alerts == 1


def test_a_clock_put_back_keeps_no_receipt_away(handed_over: Scene) -> None:
    """Who was told "passed on" tomorrow is told so today, too; and likewise that files are not carried."""
    handed_over.says("one").sends_file().later(days=-1)

    record, facts = handed_over.record, handed_over.facts
    acknowledged, declined = relay.acknowledge(Decision(record), facts), relay.decline(Decision(record), "file", facts)
    for told, text in ((acknowledged, "passed-on"), (declined, "files-not-carried")):
        assert told.effects == (Say((Text.of(text),), everywhere=True),)


def test_a_clock_put_back_makes_nothing_kept_for_longer(handed_over: Scene) -> None:
    """A case that was closed by a clock years ahead is erased so long after the mistake is seen."""
    keep = handed_over.facts.limits.keep_closed
    handed_over.later(days=9000).orders("!close").later(days=-9000).fires("case-expiry")
    assert handed_over.timer("case-expiry") == START + keep

    handed_over.later(days=keep.days).fires("case-expiry")
    assert "case-forgotten" in handed_over.posted


def test_an_age_in_the_future_is_new(alarmed: Scene) -> None:
    """A card whose case was opened by a clock that was ahead can be shown."""
    alarmed.later(days=-1).fires("card-age")

    assert "under 5 min old" in alarmed.card


def test_every_timer_has_its_longest_time() -> None:
    """One that is missing could go astray for ever."""
    names = {value for name, value in vars(timers).items() if name.isupper()}

    assert times.longest(Limits()).keys() == names


def test_recently() -> None:
    """Less than the span ago, on either side: a clock that is put right by a second makes nothing old."""
    assert times.recently(START, START + 9 * MINUTES, 10 * MINUTES)
    assert times.recently(START, START - MINUTES, 10 * MINUTES)
    assert not times.recently(START, START + 10 * MINUTES, 10 * MINUTES)
    assert not times.recently(START, START - DAYS, 10 * MINUTES)
    assert not times.recently(None, START, 10 * MINUTES)


def test_when_they_were_there(scene: Scene) -> None:
    """When their words came, unless these were on the way for long; a clock that is always wrong is no delay."""
    scene.says("hello")
    assert scene.conversation.heard_at == START
    scene.later(hours=3).writes("yes", delay=timedelta(hours=2))
    assert scene.conversation.heard_at == START + timedelta(hours=1)
    scene.writes("no", delay=timedelta(hours=3))
    assert scene.conversation.heard_at == START + timedelta(hours=1)

    behind = Scene().writes("hello", delay=timedelta(hours=2))
    behind.later(minutes=1).writes("yes", delay=timedelta(hours=2))
    assert behind.conversation.heard_at == behind.facts.now
