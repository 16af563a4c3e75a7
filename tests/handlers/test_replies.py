"""What the team says to a reporter, and whether it arrived."""

from dataclasses import replace

import pytest

from handlers.replies import LONGEST_REPLY
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import Keep, Post, Release, Say
from safetybot.core.text import Text, Words
from safetybot.i18n import Voice
from tests.handlers.scene import Scene


def test_a_reply_is_the_words_and_nothing_else(alarmed: Scene) -> None:
    """No name, no handle, no heading; a report of its delivery is asked for."""
    alarmed.orders("!reply we are\nhere")

    (say,) = alarmed.effects(Say)
    assert say.lines == (Words("we are\nhere"),)
    assert say.told
    assert "bea" not in str(say.lines[0].text)
    assert Keep("team", "we are\nhere", say.key or "") in alarmed.latest.effects


def test_reply_and_echo_never_share_a_key(alarmed: Scene) -> None:
    """Under one key the inside message would become a new version of the outside one."""
    alarmed.orders("!r hello")

    (say,) = alarmed.effects(Say)
    keys = [post.key for post in alarmed.effects(Post) if post.key]
    assert say.key not in keys
    assert alarmed.posted[-2:] == ["reply-on-its-way", "hello"]


def test_a_reply_takes_a_case_nobody_has(alarmed: Scene) -> None:
    """Whoever answers has it, and it is told."""
    alarmed.orders("!reply hello")

    assert (alarmed.case.state, alarmed.case.owner_name) == (CaseState.TAKEN, "bea")
    assert alarmed.posted[0] == "taken"


def test_a_reply_to_somebody_elses_case(alarmed: Scene) -> None:
    """Allowed, and the case stays with who has it."""
    alarmed.orders("!take").orders("!reply hello", by="carl")

    assert alarmed.told == ["hello"]
    assert alarmed.case.owner_name == "bea"


def test_a_reply_ends_the_questions(scene: Scene) -> None:
    """Once a human speaks, the bot asks nothing more."""
    scene.says("hello", "yes", "yes")
    assert scene.conversation.asked == "what"

    scene.orders("!reply tell me")
    assert scene.says("they are here").told == []
    assert scene.conversation.asked is None


def test_delivery_is_shown_where_the_reply_stands(alarmed: Scene) -> None:
    """The same post changes: delivered, or delivered with devices that cannot read it."""
    alarmed.orders("!reply hello")
    key = alarmed.effects(Say)[0].key or ""
    echo = alarmed.effects(Post)[-1].key if not alarmed.cards else alarmed.effects(Post)[-2].key

    alarmed.delivered(key)
    assert (alarmed.posted, alarmed.effects(Post)[0].key) == (["reply-delivered", "hello"], echo)

    alarmed.delivered(key, unreached=2)
    assert alarmed.posted == ["reply-delivered-partly", "hello"]


def test_a_failed_reply_wakes_the_room(alarmed: Scene) -> None:
    """The post says so, and because an edit wakes nobody a new one does."""
    alarmed.orders("!reply hello")
    alarmed.failed(alarmed.effects(Say)[0].key)

    assert alarmed.posted == ["reply-not-delivered", "hello", "reply-failed"]
    assert alarmed.alerts == 1


def test_other_failures_are_told_too(alarmed: Scene, scene: Scene) -> None:
    """What the bot itself could not say is shown in the case; who waits for an answer in vain gets one."""
    assert alarmed.failed(None).posted == ["message-not-delivered"]
    assert scene.says("hello").failed("question:conversation-1:1").posted == ["hello", "message-not-delivered"]
    assert alarmed.delivered("question:conversation-1:1", unreached=1).latest.effects == ()


def test_nothing_is_sent_where_it_reaches_nobody(alarmed: Scene) -> None:
    """To a closed case, into a room the reporter has left, longer than a message may be: refused, with the reason."""
    assert alarmed.orders("!reply " + "x" * (LONGEST_REPLY + 1)).posted == ["reply-too-long"]
    alarmed.leaves()
    assert alarmed.orders("!reply hello").posted == ["reply-left"]
    alarmed.orders("!close")
    assert alarmed.orders("!reply hello").posted == ["reply-closed"]
    assert alarmed.effects(Say) == []


@pytest.mark.parametrize("words", ["x", "س", "😀", "a\n", "@b:c ", "\t.", "\u2028é"], ids=repr)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_reply_is_one_message_where_messages_are_short(alarmed: Scene, words: str, language: str) -> None:
    """On both sides: the longest that is allowed stands whole under every fate it may have, in a drill, too."""
    alarmed.facts = replace(alarmed.facts, carries=1_900)
    reply = (words * 2_000)[:2_000]
    if alarmed.orders(f"!reply {reply}").posted == ["reply-too-long"]:
        limit = alarmed.effects(Post)[0].lines[0].arguments["limit"]  # type: ignore[union-attr]
        assert isinstance(limit, int)
        reply = reply[: limit - len(words)]
        assert len(reply) > 300
    alarmed.orders(f"!reply {reply}")
    assert "reply-too-long" not in alarmed.posted

    fates = [
        *(Text.of(id) for id in ("reply-on-its-way", "reply-held", "reply-perhaps-delivered", "reply-arrived")),
        Text.of("reply-delivered-partly", count=12),
        Text.of("reply-not-delivered", reason="identity-changed"),
    ]
    echo = next(post for post in alarmed.effects(Post) if post.key and post.key.startswith("echo:"))
    for fate in fates:
        shown = Voice(["en"], language).to_desk((Text.of("drill"), fate, *echo.lines[1:]))
        assert len(f"K7F2Q4 · {shown}".encode()) <= 1_900


def test_a_report_about_a_forgotten_conversation(alarmed: Scene) -> None:
    """A delivery report that comes too late does nothing."""
    alarmed.record = Record()

    assert alarmed.delivered("reply:d1").latest.effects == ()


def test_an_echo_is_what_its_reply_is(alarmed: Scene) -> None:
    """Where the words of a reply go, those that the desk sees of it go too; what has gone is not shown again."""
    key = alarmed.orders("!reply hello").effects(Say)[0].key or ""
    assert [post.about for post in alarmed.effects(Post) if post.key == "echo:d2"] == [key]

    alarmed.said.clear()
    assert alarmed.delivered(key).posted == []
    assert alarmed.failed(key).posted == ["reply-failed"]


def test_receipts_are_shown_where_the_reply_stands(alarmed: Scene) -> None:
    """On their phone, read; what has been read does not become unread, and what is no reply shows nothing."""
    key = alarmed.orders("!reply hello").effects(Say)[0].key or ""

    assert alarmed.gets(key).posted == ["reply-arrived", "hello"]
    assert alarmed.effects(Post)[0].key == "echo:d2"
    assert alarmed.later(seconds=5).gets(key, read=True).posted == ["reply-read", "hello"]
    assert alarmed.gets(key).latest.effects == ()
    assert alarmed.gets("question:conversation-1:1", read=True).latest.effects == ()

    later = alarmed.later(seconds=5).orders("!reply more").effects(Say)[0].key or ""
    assert alarmed.gets(later).posted == ["reply-arrived", "more"]
    alarmed.said.clear()
    assert alarmed.gets(later, read=True).latest.effects == ()


def test_what_a_human_writes_on_the_bots_own_phone(handed_over: Scene) -> None:
    """It is kept as the team's, and the reporter no longer waits; but nobody has taken the case."""
    handed_over.hears_by_hand("we are on our way")

    assert handed_over.posted == ["by-hand", "we are on our way"]
    assert handed_over.said[-1].author == "team"
    assert (handed_over.case.waits_since, handed_over.case.state) == (None, CaseState.OPEN)
    assert handed_over.case.climb is not None

    handed_over.orders("!close").hears_by_hand("good bye")
    assert (handed_over.posted, handed_over.case.state) == (["by-hand", "good bye"], CaseState.CLOSED)


def test_what_is_written_by_hand_to_somebody_without_a_case(scene: Scene) -> None:
    """The room hears that it happened, not what was said; the intake goes on."""
    assert scene.hears_by_hand("private").posted == ["by-hand-nowhere"]
    assert scene.says("hello").told[0] == "hello"


def test_nobody_is_told_of_an_unencrypted_room(scene: Scene) -> None:
    """The one sentence that could not be said there is not the desk's business: no word was kept."""
    assert scene.writes_unencrypted().failed(None).latest.effects == ()


def test_a_reply_that_is_held_when_they_are_back_already(alarmed: Scene) -> None:
    """They wrote between its being looked at and its being held: nothing else would let it go."""
    alarmed.orders("!reply we are here").says("hide word see you monday", "see you monday", "I am back")
    alarmed.failed("reply:d1", "shut", held=True)
    assert (alarmed.posted, alarmed.effects(Release)) == ([], [Release()])

    alarmed.says("see you monday").failed("reply:d1", "shut", held=True)
    assert alarmed.effects(Release) == []
