"""Very many messages of one person: each is kept, a few are shown, one digest counts the rest."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.flood import DIGEST_EVERY, take_token
from handlers.relay import LISTING
from safetybot.core.conversation import Conversation, Flood
from safetybot.core.effects import Keep, Post, Say, TakeBack
from safetybot.core.facts import Limits
from tests.handlers.scene import START, VOICE, Scene

LIMITS = Limits(burst=10, per_minute=6)
TIMER = "flood-digest"


@pytest.fixture
def flooded(handed_over: Scene) -> Scene:
    """A reporter with a case, a minute after the intake, who has used up the limit and sent one message more."""
    handed_over.facts = replace(handed_over.facts, limits=LIMITS)
    handed_over.later(minutes=5)
    return handed_over.says(*(f"line {number}" for number in range(LIMITS.burst + 1)))


def count_of(scene: Scene) -> str:
    """What the latest decision makes the digest say."""
    (digest,) = [post for post in scene.effects(Post) if (post.key or "").startswith("digest:")]
    return VOICE.to_desk(digest.lines)


def within(conversation: Conversation, after: timedelta) -> tuple[Conversation, bool]:
    return take_token(conversation, START + after, LIMITS)


def used_up(after: timedelta = timedelta(0)) -> Conversation:
    """A conversation that has had its burst at this time."""
    conversation = Conversation(id="c", transport="memory", address="!ana")
    for _ in range(LIMITS.burst):
        conversation, shown = within(conversation, after)
        assert shown
    return conversation


def test_the_bucket_fills_with_time() -> None:
    """After the burst nothing more at once; ten seconds later exactly one."""
    conversation, shown = within(used_up(), timedelta(0))
    assert not shown

    conversation, shown = within(conversation, timedelta(seconds=10))
    assert shown
    assert not within(conversation, timedelta(seconds=10))[1]


def test_the_bucket_is_never_fuller_than_full() -> None:
    """A night of silence earns one burst, not a hundred."""
    conversation, night = used_up(), timedelta(hours=12)
    for _ in range(LIMITS.burst):
        conversation, shown = within(conversation, night)
        assert shown

    assert not within(conversation, night)[1]


def test_what_comes_over_the_limit_does_not_keep_it_shut() -> None:
    """Somebody who goes on writing through a flood is shown as often as the limit allows, all the time."""
    conversation, shown = used_up(), 0
    for second in range(1, 601):
        conversation, one = within(conversation, timedelta(seconds=second))
        shown += one

    assert shown == 60


def test_a_clock_that_was_turned_back_a_little() -> None:
    """It gives nothing away, and the bucket fills from the new time on."""
    conversation, shown = within(used_up(), -timedelta(seconds=1))
    assert not shown

    assert within(conversation, timedelta(seconds=9))[1]


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=3650)])
def test_a_clock_that_was_turned_back(back: timedelta) -> None:
    """It hides nobody's words: a bucket of which nothing is known counts as full, once."""
    conversation = used_up()
    for _ in range(LIMITS.burst):
        conversation, shown = within(conversation, -back)
        assert shown

    assert not within(conversation, -back)[1]


def test_a_clock_that_was_turned_forward() -> None:
    """It fills the bucket once."""
    conversation, day = used_up(), timedelta(days=1)
    for _ in range(LIMITS.burst):
        conversation, shown = within(conversation, day)
        assert shown

    assert not within(conversation, day)[1]


def test_over_the_limit_words_are_kept_and_counted(flooded: Scene) -> None:
    """The words are kept, not shown; one digest stands in the thread; nobody is woken; the reporter hears it kindly."""
    assert flooded.posted == ["digest"]
    assert Keep("reporter", "line 10", flooded.last_message, digested=True) in flooded.latest.effects
    assert "1 more has come" in count_of(flooded)
    assert f"!case {flooded.case.code}" in count_of(flooded)
    assert flooded.alerts == 0
    assert flooded.told == ["all-is-kept"]
    assert flooded.timer(TIMER) == flooded.facts.now + DIGEST_EVERY


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nobody_is_told_of_a_limit(flooded: Scene, language: str) -> None:
    """What the reporter reads is calm, names SOS, and has no word of blocking, of too much, of a limit."""
    sentence = VOICE.to_reporter(flooded.effects(Say)[0].lines, language).casefold()

    assert "sos" in sentence
    for word in ("block", "limit", "too many", "bloqu", "límite", "trop", "demasiad", "spam"):
        assert word not in sentence


def test_the_count_moves_once_a_minute(flooded: Scene) -> None:
    """Further ones are kept in silence; a minute later the same digest shows how many they are by now."""
    (first,) = flooded.effects(Post)
    for number in range(40):
        assert flooded.says(f"more {number}").posted == []
        assert flooded.told == []

    flooded.later(minutes=1).fires(TIMER)

    assert flooded.effects(Post)[0].key == first.key
    assert "41 more have come" in count_of(flooded)
    assert flooded.timer(TIMER) == flooded.facts.now + DIGEST_EVERY


def test_a_flood_ends_with_a_quiet_minute(flooded: Scene) -> None:
    """Then nothing more is posted; the next flood has a digest of its own and is told anew."""
    (first,) = flooded.effects(Post)
    assert flooded.later(minutes=1).fires(TIMER).latest.effects == ()
    assert flooded.later(minutes=1).fires(TIMER).latest.effects == ()
    assert flooded.later(minutes=10).says("are you there").posted == ["are you there"]

    flooded.says(*(f"again {number}" for number in range(LIMITS.burst)))

    assert flooded.posted == ["digest"]
    assert flooded.effects(Post)[0].key != first.key
    assert "1 more has come" in count_of(flooded)
    assert flooded.told == ["all-is-kept"]


def test_one_flood_is_told_once_however_long(flooded: Scene) -> None:
    """Ten minutes at twice the limit: a sentence at the beginning, and what the limit allows is shown all the while."""
    told, shown = list(flooded.told), 0
    for second in range(0, 600, 5):
        if second and second % 60 == 0:
            flooded.fires(TIMER)
        flooded.later(seconds=5).says("and again")
        told += flooded.told
        shown += flooded.posted.count("and again")

    assert told.count("all-is-kept") == 1
    assert shown == 60


def test_a_call_for_help_is_never_only_counted(flooded: Scene) -> None:
    """In the middle of a flood SOS wakes the desk with its words; the next twenty are one alarm and are counted."""
    flooded.says("SOS he is at the door")
    assert flooded.posted == ["desk-sos", "SOS he is at the door"]
    assert flooded.alerts == 1

    for _ in range(20):
        flooded.says("SOS")
        assert (flooded.posted, flooded.alerts) == ([], 0)
    assert flooded.later(minutes=1).says("SOS").posted[0] == "desk-sos"


def test_an_answer_is_never_only_counted(scene: Scene) -> None:
    """What answers a question of the intake stands in the thread, whatever came before it."""
    scene.facts = replace(scene.facts, limits=LIMITS)
    scene.says("hello", "yes", "yes")
    for _ in range(LIMITS.burst):
        scene.sends_file()
    assert scene.conversation.flood.digested > 0

    scene.says("they stand at my door and shout")
    assert "they stand at my door and shout" in scene.posted


def test_answers_given_over_and_over_are_no_way_around(scene: Scene) -> None:
    """Whoever goes back and answers again for ever is counted like anybody."""
    scene.facts = replace(scene.facts, limits=LIMITS)
    scene.says("hello", "yes", "yes")
    shown = 0
    for _ in range(50):
        scene.says("back", "yes")
        shown += bool(scene.posted and "desk-answer" in scene.posted)

    assert shown <= 2 * LIMITS.burst
    assert scene.posted == []


def test_a_flood_before_there_is_a_case(scene: Scene) -> None:
    """The reporter is told once; when the case opens the thread has what was shown and one digest for the rest."""
    scene.facts = replace(scene.facts, limits=LIMITS)
    scene.says("hello there")
    told = []
    for _ in range(50):
        told += scene.says("help").told
    assert told.count("all-is-kept") == 1
    assert scene.later(minutes=1).fires(TIMER).effects(Post) == []
    scene.later(minutes=1).fires(TIMER)

    scene.says("SOS")

    assert scene.posted.count("help") == LIMITS.burst - 1
    assert "41 more have come" in count_of(scene)
    assert "SOS" in scene.posted
    assert len([said for said in scene.said if said.words == "help"]) == 50


def test_a_digest_from_before_the_case_goes_on(scene: Scene) -> None:
    """What comes after the case has opened is counted in the same digest, and the reporter is not told again."""
    scene.facts = replace(scene.facts, limits=LIMITS)
    scene.says("hello there", *["help"] * 12).says("SOS")
    (first,) = [post for post in scene.effects(Post) if (post.key or "").startswith("digest:")]

    assert scene.says("one more").told == []
    scene.later(minutes=1).fires(TIMER)

    assert scene.effects(Post)[0].key == first.key
    assert "4 more have come" in count_of(scene)


def test_files_are_counted_like_words(flooded: Scene) -> None:
    """A thousand pictures are no thousand lines; that they came is kept."""
    flooded.sends_file("image")

    assert flooded.posted == []
    assert Keep("file", "image", flooded.last_message, digested=True) in flooded.latest.effects
    assert flooded.conversation.flood.digested == 2


def test_a_sign_over_the_limit_is_let_go(flooded: Scene) -> None:
    """It is no words and was never kept; but an emergency that is a sign is one."""
    count = flooded.conversation.flood.digested
    assert flooded.reacts("👍", on_question=False).latest.effects == ()
    assert flooded.conversation.flood.digested == count

    assert flooded.reacts("🆘", on_question=False).posted[0] == "desk-sos"


def test_withdrawing_what_was_only_counted(flooded: Scene) -> None:
    """It goes out of what is kept; the desk never saw it and hears nothing; so many have come all the same."""
    message = flooded.last_message
    flooded.withdraws(message)

    assert TakeBack(message) in flooded.latest.effects
    assert flooded.posted == []
    assert "line 10" not in [said.words for said in flooded.said]
    assert flooded.conversation.flood.digested == 1


def test_editing_what_was_only_counted(flooded: Scene) -> None:
    """The old words go, the new ones are kept: counted while the flood lasts, shown as changed afterwards."""
    message = flooded.last_message
    flooded.edits(message, "other words")
    assert flooded.posted == []
    assert [said.words for said in flooded.said if said.message == message] == ["other words"]

    flooded.later(minutes=5).edits(message, "last words")
    assert flooded.posted == ["edited", "last words"]
    assert [(said.words, said.digested) for said in flooded.said if said.message == message] == [("last words", False)]


def test_a_case_shows_what_was_only_counted(flooded: Scene) -> None:
    """`!case` shows every line, in order, each with author and time, in one post; what a line answered stands there."""
    flooded.says("over the limit").orders("!note careful").orders("!case")

    _, listing = flooded.effects(Post)
    shown = VOICE.to_desk(listing.lines)
    numbers = [f"│ line {number}\n" for number in range(LIMITS.burst + 1)]
    places = [shown.index(line) for line in (*numbers, "│ over the limit\n", "│ careful")]
    assert places == sorted(places)
    assert shown.count("from the reporter, 2026-11-21 14:05 UTC:") == LIMITS.burst + 2


def test_a_withdrawal_takes_the_listings_back(flooded: Scene) -> None:
    """Whatever `!case` had shown goes with any message that is withdrawn or changed, once; the desk reads why."""
    flooded.orders("!case")
    assert flooded.effects(Post)[1].about == LISTING

    flooded.withdraws("m9")
    assert TakeBack(LISTING) in flooded.latest.effects
    assert flooded.posted == ["taken-back", "listing-taken-back"]
    assert flooded.withdraws("m10").posted == ["taken-back"]

    flooded.orders("!case").edits("m11", "other words")
    assert TakeBack(LISTING) in flooded.latest.effects
    assert flooded.posted == ["listing-taken-back"]


def test_the_limit_is_each_conversations_own(flooded: Scene) -> None:
    """Somebody else is not held to it, whatever network or server both write from."""
    other = Scene(facts=flooded.facts).says("hello", "skip", "skip", "skip", "skip", "skip", "skip")

    assert other.says("one line").posted == ["one line"]
    assert other.conversation.flood.digested == 0


def test_a_timer_without_a_flood(handed_over: Scene) -> None:
    """It does nothing."""
    assert handed_over.fires(TIMER).latest.effects == ()
    assert handed_over.conversation.flood == Flood(full_at=handed_over.conversation.flood.full_at)
