"""What disappears on the reporter's phone disappears here, once people have had it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.timers import VANISH
from handlers.vanish import AT_LEAST, LISTING, after
from safetybot.core.effects import Keep, Post, Say, TakeBack
from tests.handlers.scene import VOICE, Scene

HOUR = 3_600


@pytest.fixture
def vanishing(handed_over: Scene) -> Scene:
    """A reporter with an open case, whose messages disappear after an hour."""
    return handed_over.sets_disappearing(HOUR)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "1 second"),
        (30, "30 seconds"),
        (300, "5 minutes"),
        (HOUR, "1 hour"),
        (86_400, "1 day"),
        (604_800, "1 week"),
        (2_419_200, "4 weeks"),
        (90_000, "25 hours"),
    ],
)
def test_how_long_that_is(seconds: int, said: str) -> None:
    """In the largest unit it is a whole number of, in words."""
    assert VOICE.to_desk([after(seconds)]) == said


def test_the_desk_sees_the_timer(handed_over: Scene) -> None:
    """A change is told and stands on the card; a message that says the same is no news."""
    handed_over.sets_disappearing(604_800)
    assert handed_over.posted == ["vanish-set"]
    assert "after 1 week" in handed_over.card

    assert "vanish-set" not in handed_over.says("hello").posted
    handed_over.expires = 0
    assert handed_over.says("hello").posted == ["vanish-off", "hello"]
    assert "disappear" not in handed_over.card


def test_a_channel_that_does_not_say(vanishing: Scene) -> None:
    """Silence about the timer changes nothing."""
    vanishing.expires = None

    assert vanishing.says("hello").conversation.expires == HOUR


def test_a_newcomer_is_seen_too(scene: Scene) -> None:
    """Before there is a case it is remembered, and forgotten in time when nothing follows."""
    scene.sets_disappearing(HOUR)

    assert (scene.conversation.expires, scene.posted) == (HOUR, [])
    assert scene.timer("case-expiry") is not None


def test_every_word_has_its_time(vanishing: Scene) -> None:
    """Of the reporter and of the team; one timer waits for the first of them."""
    at = vanishing.facts.now + timedelta(hours=1)
    assert [keep.until for keep in vanishing.says("one").effects(Keep)] == [at]
    assert vanishing.timer(VANISH) == at

    vanishing.later(minutes=5).says("two")
    assert vanishing.timer(VANISH) is None
    vanishing.orders("!reply three")
    assert [keep.until for keep in vanishing.effects(Keep)] == [at + timedelta(minutes=5)]


def test_words_go_when_their_time_is_over(vanishing: Scene) -> None:
    """Out of what is kept and out of the desk; it is said once, and the next is waited for."""
    vanishing.says("one")
    first = vanishing.last_message
    key = vanishing.later(minutes=5).orders("!reply two").effects(Say)[0].key or ""

    vanishing.later(minutes=55).fires(VANISH)
    assert [effect.message for effect in vanishing.effects(TakeBack)] == [first]
    assert vanishing.posted == ["vanished"]
    assert vanishing.effects(Post)[0].key is not None
    assert vanishing.timer(VANISH) == vanishing.facts.now + timedelta(minutes=5)

    vanishing.later(minutes=5).fires(VANISH)
    assert [effect.message for effect in vanishing.effects(TakeBack)] == [key]
    assert vanishing.timer(VANISH) is None
    assert not [said for said in vanishing.said if said.until is not None]


def test_a_row_of_messages_goes_together(vanishing: Scene) -> None:
    """A minute's words are waited for once, and told once."""
    for _ in range(5):
        vanishing.later(seconds=10).says("and")
    vanishing.orders("!reply hello").later(minutes=59, seconds=20).fires(VANISH)
    assert len(vanishing.effects(TakeBack)) == 1
    assert vanishing.timer(VANISH) == vanishing.facts.now + timedelta(minutes=1)

    vanishing.later(minutes=1).fires(VANISH)
    assert (len(vanishing.effects(TakeBack)), vanishing.posted) == (5, ["vanished"])


def test_nothing_goes_unread(vanishing: Scene) -> None:
    """As in the app: the time of words that nobody has answered is not over."""
    vanishing.says("they are here").later(hours=2).fires(VANISH)
    assert vanishing.effects(TakeBack) == []
    assert vanishing.timer(VANISH) == vanishing.facts.now + AT_LEAST

    vanishing.orders("!take").fires(VANISH)
    assert vanishing.effects(TakeBack) == []
    vanishing.orders("!reply we come").fires(VANISH)
    assert len(vanishing.effects(TakeBack)) == 1


def test_nothing_goes_in_the_middle_of_the_questions(scene: Scene) -> None:
    """What people have not been given yet they get; then its time runs."""
    scene.expires = 30
    scene.says("hello", "yes").later(minutes=20).fires(VANISH)

    assert scene.effects(TakeBack) == []
    assert scene.timer(VANISH) is not None


def test_people_have_time_to_act(vanishing: Scene) -> None:
    """A timer of seconds counts as a quarter of an hour."""
    vanishing.expires = 5
    vanishing.says("one")

    assert [keep.until for keep in vanishing.effects(Keep)] == [vanishing.facts.now + AT_LEAST]


def test_another_timer_counts_for_what_comes_then(vanishing: Scene) -> None:
    """What was said before keeps its time."""
    vanishing.says("one").sets_disappearing(0).says("two").orders("!reply three")
    vanishing.later(hours=1).fires(VANISH)

    assert len(vanishing.effects(TakeBack)) == 1
    assert [said.words for said in vanishing.said if said.author in ("reporter", "team")][-2:] == ["two", "three"]


def test_an_edit_is_new(vanishing: Scene) -> None:
    """Its time runs from the edit."""
    vanishing.says("one").later(minutes=30).edits(vanishing.last_message, "one more")

    assert [keep.until for keep in vanishing.effects(Keep)] == [vanishing.facts.now + timedelta(hours=1)]


def test_the_story_goes_what_was_chosen_stays(scene: Scene) -> None:
    """The words of an answer go; that it is not safe to write there must never be forgotten."""
    scene.expires = HOUR
    scene.says("they follow me home and threaten me every day, what can I do", "no", "no").orders("!reply hello")
    assert scene.conversation.answers["what"].words

    scene.later(hours=1).fires(VANISH)
    answers = scene.conversation.answers
    assert answers["what"].words == ""
    assert (answers["what"].options, answers["safe"].options) == (("threats",), ("no",))
    assert {answer.message for answer in answers.values()} == {""}


def test_a_listing_goes_too(vanishing: Scene) -> None:
    """What !case has shown may hold the words."""
    vanishing.says("one").orders("!reply two").orders("!case").later(hours=1).fires(VANISH)

    assert TakeBack(LISTING) in vanishing.latest.effects
    assert vanishing.posted[-1] == "listing-taken-back"


def test_a_closed_case_holds_nothing_back(vanishing: Scene) -> None:
    """Whoever has closed it has seen it."""
    vanishing.says("one").orders("!close").later(hours=1).fires(VANISH)

    assert len(vanishing.effects(TakeBack)) == 1


def test_a_clock_that_was_ahead(vanishing: Scene) -> None:
    """Words that come after it was put right are waited for."""
    vanishing.later(days=30).says("one").later(days=-30).says("two")

    assert vanishing.timer(VANISH) == vanishing.facts.now + timedelta(hours=1)


def test_the_house_may_keep_words(vanishing: Scene) -> None:
    """Where the policy says so nothing disappears here; the desk still sees the timer."""
    vanishing.facts = replace(vanishing.facts, limits=replace(vanishing.facts.limits, obey_expiry=False))

    assert [keep.until for keep in vanishing.says("one").effects(Keep)] == [None]
    assert vanishing.timer(VANISH) is None
    assert "keep-vanish" not in vanishing.says("what do you keep").told


def test_what_is_kept_is_told(vanishing: Scene) -> None:
    """Who asks reads that disappearing messages disappear here, too, and not that nothing disappears by itself."""
    assert vanishing.says("what do you keep").told[:2] == ["keep-vanish", "keep-withdraw"]
