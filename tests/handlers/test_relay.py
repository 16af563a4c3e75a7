"""Carrying words and files to the desk."""

from dataclasses import replace
from datetime import timedelta

import pytest

import handlers
from safetybot.core.case import CaseState
from safetybot.core.effects import Keep, Post, SayUnencrypted
from safetybot.core.events import MessageReceived, Origin, Place
from safetybot.core.text import Text, Words
from tests.handlers.scene import START, VOICE, Scene


def test_after_the_intake_words_are_only_carried(handed_over: Scene) -> None:
    """Numbers, options and "skip" are words now; nothing is asked again."""
    for words in ("doxxing", "1", "skip", "back", "yes", "threats"):
        handed_over.says(words)
        assert words in handed_over.posted
        assert handed_over.told in (["passed-on"], [])
    assert handed_over.conversation.asked is None


def test_passed_on_is_not_said_for_every_line(handed_over: Scene) -> None:
    """Once, and then again only after a while."""
    assert handed_over.says("one").told == ["passed-on"]
    assert handed_over.says("two").told == []
    assert handed_over.later(minutes=9).says("three").told == []
    assert handed_over.later(minutes=1).says("four").told == ["passed-on"]


def test_after_a_reply_nothing_comes_between(handed_over: Scene) -> None:
    """While a human answers, the bot does not interrupt with its receipts."""
    handed_over.orders("!reply we are here").later(minutes=2)

    assert handed_over.says("thank you").told == []


def test_a_message_to_a_closed_case_opens_it(alarmed: Scene) -> None:
    """Open, nobody's, with people woken as for a new one of its priority; the clock of erasure stops."""
    alarmed.orders("!take").orders("!close").later(days=3).says("he is back")

    assert alarmed.case.state is CaseState.OPEN
    assert (alarmed.case.owner, alarmed.case.owner_name, alarmed.case.closed_at) == (None, None, None)
    assert alarmed.posted == ["case-reopened", "he is back"]
    assert alarmed.alerts == 1
    assert alarmed.told == ["passed-on"]
    assert "nobody has it yet" in alarmed.card


def test_a_late_message_shows_when_it_was_written(handed_over: Scene) -> None:
    """After days without a network the desk sees when it was written and when it came."""
    handed_over.writes("are you there", delay=timedelta(days=2))
    assert handed_over.posted[0] == "written-at"
    assert "written 2026-11-19 14:00 UTC, received 2026-11-21 14:00 UTC" in VOICE.to_desk(
        handed_over.effects(Post)[0].lines
    )

    handed_over.writes("now", delay=timedelta(seconds=20))
    assert handed_over.posted == ["now"]


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_an_empty_message_is_shown_as_one(handed_over: Scene, words: str) -> None:
    """Nothing written is still something that came."""
    handed_over.says(words)

    assert handed_over.posted == ["empty-message"]


def test_sixty_thousand_characters(handed_over: Scene) -> None:
    """Nothing is cut before the limit; how much of it fits into one message is not decided here."""
    words = "".join(chr(97 + number % 26) for number in range(60_000))
    handed_over.says(words)

    (post,) = handed_over.effects(Post)
    assert post.lines == (Words(words),)
    assert post.about == handed_over.last_message


def test_beyond_the_limit_the_desk_is_told(handed_over: Scene) -> None:
    """What is longer than the operator allows is cut, and says so."""
    handed_over.facts = replace(handed_over.facts, limits=replace(handed_over.facts.limits, words=100))
    handed_over.says("x" * 150)

    assert handed_over.posted == ["x" * 100, "cut"]
    assert Keep("reporter", "x" * 100, handed_over.last_message) in handed_over.latest.effects


def test_a_thousand_messages(handed_over: Scene) -> None:
    """Each is kept, a hundred are shown, one digest stands for the rest; the reporter hears twice, the desk sleeps."""
    shown, told = [], []
    for number in range(1000):
        handed_over.says(f"line {number}")
        shown += handed_over.posted
        told += handed_over.told
        assert handed_over.alerts == 0
    burst = handed_over.facts.limits.burst
    intake = len([said for said in handed_over.said if not said.words.startswith("line")])
    assert shown == [*(f"line {number}" for number in range(burst - intake)), "digest"]
    assert told == ["passed-on", "all-is-kept"]
    assert [said.words for said in handed_over.said[intake:]] == [f"line {number}" for number in range(1000)]


def test_an_edit_replaces_what_was_said(handed_over: Scene) -> None:
    """The old words go, the new ones stand in the thread as changed; also when nobody knew the old ones."""
    handed_over.says("I live at 5").edits(handed_over.last_message, "I live somewhere")
    assert handed_over.posted == ["edited", "I live somewhere"]
    assert [said.words for said in handed_over.said].count("I live at 5") == 0

    handed_over.edits("unknown", "new words")
    assert handed_over.posted == ["edited", "new words"]


def test_an_edit_of_nothing_as_the_first_thing(scene: Scene) -> None:
    """It is a message like any other: hello, and it is kept."""
    scene.edits("unknown", "hello there")

    assert scene.told[0] == "hello"
    assert [said.words for said in scene.said] == ["hello there"]


@pytest.mark.parametrize("sort", ["image", "audio", "video", "file", "sticker"])
def test_files_cannot_be_carried(handed_over: Scene, sort: str) -> None:
    """The reporter is asked for words, the desk learns what sort it was and nothing else."""
    handed_over.sends_file(sort)

    assert handed_over.told == ["files-not-carried"]
    assert handed_over.posted == ["file-came"]


def test_passed_on_does_not_stand_for_a_file(handed_over: Scene) -> None:
    """Who has just been told that words were passed on hears of a file that it was not; of a row of files, once."""
    handed_over.says("I have proof")
    assert handed_over.told == ["passed-on"]

    assert handed_over.sends_file("image").told == ["files-not-carried"]
    assert handed_over.sends_file("audio").told == []
    assert handed_over.later(minutes=11).sends_file("file").told == ["files-not-carried"]


def test_a_file_in_the_intake_is_not_forgotten(scene: Scene) -> None:
    """The desk hears of it when the case opens."""
    scene.sends_file("audio")
    assert scene.told[:4] == ["hello", "hello-now", "hello-languages", "files-not-carried"]
    assert scene.conversation.asked == "safe"

    scene.says("SOS")
    assert "file-came" in scene.posted


def test_nobody_picks_up_a_call(handed_over: Scene) -> None:
    """Who calls is asked to write, and told how to call for help; the desk learns of it. Of a row of calls, once."""
    handed_over.sends_file("call")

    assert (handed_over.told, handed_over.posted) == (["calls-not-taken"], ["call-came"])
    assert handed_over.sends_file("call").told == []
    assert handed_over.later(minutes=11).sends_file("call").told == ["calls-not-taken"]


def test_a_call_is_not_answered_as_a_picture(handed_over: Scene) -> None:
    """What was just said about pictures does not stand for a call, nor the other way round."""
    assert handed_over.sends_file("image").told == ["files-not-carried"]
    assert handed_over.sends_file("call").told == ["calls-not-taken"]
    assert handed_over.later(minutes=11).sends_file("call").told == ["calls-not-taken"]
    assert handed_over.sends_file("image").told == ["files-not-carried"]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_call_as_the_first_thing(scene: Scene, language: str) -> None:
    """The questions begin as ever, with how to call for help; the desk hears of the call when the case opens."""
    scene.sends_file("call")
    assert scene.told[:4] == ["hello", "hello-now", "hello-languages", "calls-not-taken"]
    assert scene.conversation.asked == "safe"
    assert "SOS" in VOICE.to_reporter((Text.of("calls-not-taken"),), language)

    scene.says("SOS")
    assert "call-came" in scene.posted


def test_unreadable_messages_are_asked_for_once(handed_over: Scene) -> None:
    """Until one can be read the reporter hears it once and the desk too; then it counts anew."""
    handed_over.sends_unreadable()
    assert (handed_over.told, handed_over.posted) == (["unreadable"], ["unreadable-desk"])
    assert handed_over.sends_unreadable().latest.effects == ()

    handed_over.says("again")
    assert handed_over.sends_unreadable().told == ["unreadable"]


def test_an_unreadable_first_message_reaches_people(scene: Scene) -> None:
    """The desk hears it at once without knowing who; after a while there is a case, although nothing could be read."""
    scene.sends_unreadable()
    assert scene.posted == ["unreadable-desk"]
    assert scene.timer("intake-silence") is not None

    scene.later(minutes=5).fires("intake-silence")
    assert "intake-unread" in scene.posted
    assert scene.told[0] == "handed-over-unread"
    assert scene.case.state is CaseState.OPEN


def test_a_readable_message_after_it_begins_as_usual(scene: Scene) -> None:
    """The repeated message is greeted like a first one."""
    scene.sends_unreadable().says("somebody watches my flat at night")

    assert scene.told[0] == "hello"
    assert not scene.conversation.unreadable


def test_an_unencrypted_room_hears_one_sentence_once(scene: Scene) -> None:
    """How to open an encrypted one; no case, nothing for the desk, erased in time."""
    scene.writes_unencrypted()
    assert len(scene.effects(SayUnencrypted)) == 1
    assert scene.effects(Post) == []
    assert scene.timer("case-expiry") is not None

    scene.writes_unencrypted()
    assert (scene.effects(SayUnencrypted), scene.effects(Post)) == ([], [])


def test_who_only_signs_or_leaves_is_forgotten_in_time(scene: Scene) -> None:
    """A reaction or a departure begins nothing, and keeps nothing for ever."""
    assert scene.reacts("👍", on_question=False).timer("case-expiry") == START + scene.facts.limits.keep_closed
    assert (scene.told, scene.posted) == ([], [])
    assert Scene().leaves().timer("case-expiry") is not None


def test_a_sign_in_an_open_case_reaches_people(handed_over: Scene) -> None:
    """A thumb on what a responder has asked is an answer to them; on a closed case it says nothing."""
    handed_over.reacts("👎", on_question=False)
    assert (handed_over.posted, handed_over.told) == (["reacted", "👎"], [])
    assert handed_over.effects(Post)[0].about == handed_over.last_message

    assert handed_over.orders("!close").reacts("👎", on_question=False).latest.effects == ()


def test_an_unreadable_message_opens_a_closed_case(alarmed: Scene) -> None:
    """It is something written: people are woken as for any other."""
    alarmed.orders("!close").later(days=1).sends_unreadable()

    assert alarmed.case.state is CaseState.OPEN
    assert alarmed.posted == ["case-reopened", "unreadable-desk"]
    assert alarmed.alerts == 1
    assert alarmed.told == ["unreadable"]


def test_the_desk_knows_when_somebody_has_left(handed_over: Scene) -> None:
    """In the thread and on the card; when they are back, no longer."""
    handed_over.leaves()
    assert handed_over.posted == ["left-desk"]
    assert "has left the chat" in handed_over.card

    handed_over.says("I had to leave")
    assert "has left" not in handed_over.card


def test_leaving_without_a_case_is_nothing_to_tell(scene: Scene) -> None:
    """What was said reaches people by the silence timer; into the empty room nothing is said."""
    scene.says("hello", "it is about my brother and the police").leaves()
    assert scene.latest.effects == ()

    scene.later(minutes=5).fires("intake-silence")
    assert "it is about my brother and the police" in scene.posted
    assert scene.told == []


def test_words_that_came_without_encryption_are_marked(alarmed: Scene) -> None:
    """Whoever runs the homeserver could have written them: the desk reads that."""
    now = alarmed.facts.now
    origin = Origin(transport="matrix", place=Place.REPORTER, address="!room", clear=True)
    event = MessageReceived(id="x", at=now, written_at=now, origin=origin, message="x", words="I am fine")

    decision = handlers.from_reporter(alarmed.record, event, alarmed.facts)

    assert any(Text.of("came-unencrypted") in effect.lines for effect in decision.effects if isinstance(effect, Post))


def test_company_is_told_before_anybody_writes(alarmed: Scene, scene: Scene) -> None:
    """Somebody else in the chat reads what is said there: the thread says so, and so does the card from then on."""
    assert alarmed.gets_company().posted[0] == "company-desk"
    assert "somebody else is in the chat" in alarmed.card
    assert scene.gets_company().posted == []
    assert "somebody else is in the chat" in scene.says("SOS").card
