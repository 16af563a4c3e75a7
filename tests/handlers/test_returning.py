"""Coming back from another channel, with a code and a phrase: people decide, nobody learns anything before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.returning import ALARMING, LONGEST_WAIT
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Absorb, Claim, Decision, Keep, Post, Say, Trust
from safetybot.core.facts import Returning
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from tests.handlers.scene import VOICE, Scene

CODE = "2222-3333-4444"
PHRASE = "three blue elephants"
OTHERS = Returning("conversation-9", right=True)
WRONG = Returning("conversation-9", right=False)
UNKNOWN = Returning()


@pytest.fixture
def offered(handed_over: Scene) -> Scene:
    """A reporter with an open case who has asked for a way back."""
    handed_over.facts = replace(handed_over.facts, fresh_return=CODE)
    return handed_over.says("lost phone")


@pytest.fixture
def agreed(offered: Scene) -> Scene:
    """The same with a phrase."""
    return offered.says(PHRASE)


@pytest.fixture
def claimed(agreed: Scene) -> Scene:
    """The same after somebody on Signal has shown code and phrase."""
    return agreed.is_claimed(right=True)


def tries(scene: Scene, found: Returning, words: str = f"{CODE} {PHRASE}") -> Scene:
    """The reporter writes a return code."""
    scene.facts = replace(scene.facts, returning=found)
    scene.writes(words)
    scene.facts = replace(scene.facts, returning=None)
    return scene


def untouched(scene: Scene) -> bool:
    """Whether the latest decision keeps nothing and shows nothing of what was written."""
    return not scene.effects(Keep) and not any(
        PHRASE in VOICE.to_desk(post.lines) or CODE in VOICE.to_desk(post.lines) for post in scene.effects(Post)
    )


@pytest.mark.parametrize("words", ["lost phone", "if I lose my phone", "téléphone perdu", "si pierdo el teléfono"])
def test_a_way_back_is_offered(handed_over: Scene, words: str) -> None:
    """Code, how to use it, and the question for a phrase; whoever asks twice gets the same code."""
    handed_over.facts = replace(handed_over.facts, fresh_return=CODE)
    assert handed_over.says(words).told == ["return-code", "return-how", "return-phrase"]
    assert handed_over.posted == []

    handed_over.facts = replace(handed_over.facts, fresh_return="5555-5555-5555")
    assert handed_over.says("skip", words).conversation.return_code == CODE


def test_there_is_nothing_to_come_back_to(scene: Scene) -> None:
    """Before people have anything no code is given, and the questions go on."""
    assert "return-nothing-yet" in scene.says("lost phone").told
    assert scene.conversation.asked == "safe"
    assert scene.says("lost phone").told[0] == "return-nothing-yet"
    assert scene.conversation.return_code is None


def test_asking_opens_nothing(handed_over: Scene) -> None:
    """A closed case stays closed."""
    handed_over.facts = replace(handed_over.facts, fresh_return=CODE)

    assert handed_over.orders("!close").says("lost phone").case.state is CaseState.CLOSED
    assert handed_over.conversation.return_code == CODE


def test_the_phrase_is_nobodys_business(offered: Scene) -> None:
    """It is taken as people remember it, and neither kept with the words nor shown."""
    offered.says("  Three  blue ELEPHANTS ")

    assert offered.conversation.phrase == PHRASE
    assert (offered.told, untouched(offered), offered.posted) == (["return-agreed"], True, [])
    assert offered.says("thanks a lot").posted == ["thanks a lot"]


def test_an_edit_of_the_phrase_is_another_phrase(agreed: Scene) -> None:
    """It is no message for the desk either; taking the message back, as was advised, leaves the phrase."""
    message = agreed.last_message
    agreed.edits(message, "four green elephants")
    assert (agreed.conversation.phrase, agreed.posted) == ("four green elephants", [])
    assert agreed.edits(message, "four green elephants at my door").posted == []
    agreed.edits(message, "four green elephants")

    agreed.withdraws(message)
    assert agreed.conversation.phrase == "four green elephants"


def test_too_short_a_phrase(offered: Scene) -> None:
    """It is refused, and not kept."""
    assert offered.says("abc").told == ["return-too-short"]
    assert offered.conversation.phrase is None
    assert untouched(offered)


def test_skip_leaves_everything_as_it_is(agreed: Scene) -> None:
    """The phrase from before still counts, and what follows is a message again."""
    assert agreed.says("lost phone", "skip").told == ["return-cancelled"]
    assert agreed.conversation.phrase == PHRASE
    assert agreed.says("hello there everybody").posted == ["hello there everybody"]


@pytest.mark.parametrize("words", ["they are at my door", "there are two men outside, they have a gun"])
def test_words_that_tell_something_are_no_phrase(offered: Scene, words: str) -> None:
    """They reach people at once, and the reporter reads that they are no secret of theirs."""
    offered.says(words)

    assert offered.posted == [words]
    assert "return-not-taken" in offered.told
    assert (offered.conversation.phrase, offered.conversation.asks_phrase) == (None, False)


def test_an_emergency_comes_first(offered: Scene) -> None:
    """SOS is never a phrase, and neither is what follows it."""
    assert offered.says("SOS").case.priority is Priority.P0
    assert offered.says("there is a red car").posted == ["there is a red car"]


def test_stop_is_stop(offered: Scene) -> None:
    """Also while a phrase is asked for."""
    assert offered.says("stop").told == ["stopped"]
    assert not offered.conversation.asks_phrase


def test_in_the_middle_of_the_questions(scene: Scene) -> None:
    """Somebody in danger has a case before the questions end: the open one is put again behind the phrase."""
    scene.facts = replace(scene.facts, fresh_return=CODE)
    scene.says("hello", "yes", "yes")
    assert scene.conversation.asked == "what"

    scene.says("lost phone", PHRASE)
    assert scene.told[0] == "return-agreed"
    assert scene.told[1].startswith("question-what")


@pytest.mark.parametrize("found", [OTHERS, WRONG, UNKNOWN])
def test_whatever_the_code_is_the_answer_is_the_same(scene: Scene, handed_over: Scene, found: Returning) -> None:
    """To a newcomer and to somebody with a case; nothing of it is kept, shown, or made a case of."""
    for somebody in (scene, handed_over):
        assert tries(somebody, found).told == ["return-heard"]
        assert untouched(somebody)
        assert somebody.posted == []
    assert scene.record.case is None
    assert scene.timer("case-expiry") is not None


def test_a_code_claims_its_conversation(scene: Scene) -> None:
    """The other conversation is told, and whether the phrase was right."""
    assert tries(scene, OTHERS).effects(Claim) == [Claim("conversation-9", right=True)]
    assert tries(scene.later(days=2), WRONG).effects(Claim) == [Claim("conversation-9", right=False)]
    assert tries(scene.later(days=2), UNKNOWN).effects(Claim) == []


def test_the_code_of_this_very_conversation(agreed: Scene) -> None:
    """It claims nothing, counts as no try, and is answered alike."""
    assert tries(agreed, Returning("conversation-1", right=True)).told == ["return-heard"]
    assert (agreed.effects(Claim), agreed.conversation.tries) == ([], 0)


def test_the_questions_wait_for_a_code(scene: Scene) -> None:
    """It is no answer, and the question that is open stays open."""
    tries(scene.says("hello"), OTHERS)

    assert (scene.told, scene.conversation.asked) == (["return-heard"], "safe")
    assert scene.conversation.answers == {}


def test_wrong_tries_wait_ever_longer(scene: Scene) -> None:
    """One minute, two, four, at most a day; until then no code is looked at, not even a right one."""
    waits = []
    for _ in range(14):
        tries(scene, UNKNOWN)
        again_at = scene.conversation.tries_again_at
        assert again_at is not None
        waits.append(again_at - scene.facts.now)
        scene.facts = replace(scene.facts, now=again_at - timedelta(seconds=1))
        assert tries(scene, OTHERS).effects(Claim) == []
        assert scene.told == ["return-heard"]
        scene.later(seconds=1)

    assert waits[:4] == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert waits[-1] == LONGEST_WAIT
    assert tries(scene, OTHERS).effects(Claim) == [Claim("conversation-9", right=True)]
    assert scene.conversation.tries == 0


def test_a_clock_that_was_ahead_locks_nobody_out(scene: Scene) -> None:
    """A wait that is longer than any can be counts for nothing."""
    tries(scene.later(days=30), UNKNOWN)

    assert tries(scene.later(days=-30), OTHERS).effects(Claim) != []


def test_wrong_tries_are_told(scene: Scene) -> None:
    """From the third on the room hears of it, outside of any case."""
    alerts = [tries(scene.later(days=2), UNKNOWN).alerts for _ in range(ALARMING + 1)]

    assert alerts == [0, 0, 1, 1]
    (post,) = scene.effects(Post)
    assert (post.lines[0], post.outside) == (Text.of("return-tried", count=4, channel="Memory"), True)


def test_a_flood_of_codes(scene: Scene) -> None:
    """Over the limit they are neither looked at nor answered."""
    for _ in range(scene.facts.limits.burst):
        tries(scene, UNKNOWN)

    assert tries(scene, OTHERS).latest.effects[:-1] == ()


def test_a_call_for_help_behind_a_code(scene: Scene) -> None:
    """People come, and what stands there stays unread: it may be a phrase."""
    tries(scene, UNKNOWN, f"{CODE} SOS {PHRASE}")

    assert scene.case.priority is Priority.P0
    assert "empty-message" in scene.posted
    assert not any(PHRASE in keep.words or CODE in keep.words for keep in scene.effects(Keep))


def test_an_edited_code(scene: Scene) -> None:
    """It is a try like any other, and no changed message for the desk."""
    tries(scene, UNKNOWN)
    scene.facts = replace(scene.facts, returning=OTHERS)
    scene.later(minutes=1).edits("m1", f"{CODE} {PHRASE}")

    assert scene.effects(Claim) == [Claim("conversation-9", right=True)]
    assert untouched(scene)


def test_the_desk_reads_of_a_claim(agreed: Scene) -> None:
    """It wakes people, names the channel and nothing else, and the same claim again is no news."""
    agreed.is_claimed(right=True)
    assert (agreed.posted, agreed.alerts, agreed.told) == (["claimed", "claimed-how"], 1, [])
    assert "Signal" in agreed.card
    assert "aci" not in VOICE.to_desk([line for post in agreed.effects(Post) for line in post.lines])

    assert agreed.is_claimed(right=True).latest.effects == ()
    assert agreed.is_claimed(right=True, by="conversation-3").posted == ["claimed", "claimed-by-another"]
    assert agreed.orders("!link").conversation.address == "aci-conversation-3"


def test_wrong_claims_are_counted(agreed: Scene) -> None:
    """The first may be a slip; the second is told in the case."""
    assert agreed.is_claimed(right=False).posted == []
    assert agreed.is_claimed(right=False).posted == ["claimed-wrongly"]
    assert agreed.alerts == 1


def test_a_claim_of_what_is_forgotten(agreed: Scene) -> None:
    """It comes too late, and nothing happens."""
    agreed.latest = Decision(agreed.record)
    agreed.record = replace(agreed.record, conversation=None, case=None)

    assert agreed.is_claimed(right=True).latest.effects == ()


def test_a_responder_links(claimed: Scene) -> None:
    """The case goes on where the reporter is now; nothing of the old channel holds any more."""
    claimed.sets_disappearing(60).leaves()
    claimed.orders("!link")

    conversation = claimed.conversation
    assert (conversation.transport, conversation.address) == ("signal", "aci-conversation-2")
    assert (conversation.left, conversation.doubted, conversation.expires) == (False, False, 0)
    assert (conversation.return_code, conversation.phrase, conversation.claimed) == (None, None, None)
    assert conversation.stage is Stage.HANDED_OVER
    assert claimed.latest.effects[claimed.latest.effects.index(Absorb("conversation-2")) + 1] == Trust()
    assert (claimed.told, claimed.posted) == (["linked-reporter"], ["linked", "linked-old"])
    assert "on Signal" in claimed.card


def test_nothing_is_linked_without_a_claim(agreed: Scene) -> None:
    """Nor after a wrong one."""
    assert agreed.orders("!link").posted == ["link-nothing"]
    assert agreed.is_claimed(right=False).orders("!link").posted == ["link-nothing"]
    assert agreed.conversation.transport == "memory"


def test_whoever_claimed_it_is_gone(claimed: Scene) -> None:
    """Forgotten meanwhile, or part of another case: nothing is linked, and nothing lost."""
    for now_there in (None, "conversation-7"):
        claimed.facts = replace(claimed.facts, claimant=now_there)
        assert claimed.orders("!link").posted == ["link-gone"]
    assert claimed.conversation.transport == "memory"


def test_only_a_verified_device_links(claimed: Scene) -> None:
    """As with every command."""
    assert claimed.orders("!link", trusted=False).posted == ["untrusted"]
    assert claimed.conversation.claimed is not None


def test_a_doubted_conversation_is_linked(agreed: Scene) -> None:
    """Whoever has the old phone hears nothing any more; the reporter does."""
    agreed.changes_identity().is_claimed(right=True)

    assert agreed.orders("!link").told == ["linked-reporter"]


def test_the_other_case_goes_into_this_one(claimed: Scene) -> None:
    """What was urgent about it still is, who waits there waits here, and the room reads what has become of it."""
    other = replace(
        claimed.case, id="case-2", code="999999", conversation="conversation-2", priority=Priority.P0, by_hand=False
    )
    claimed.orders("!reply hello").facts = replace(claimed.facts, active=(other,))
    assert claimed.case.waits_since is None

    claimed.orders("!link", by="carl")
    assert claimed.case.priority is Priority.P0
    assert claimed.case.waits_since == claimed.facts.now
    assert claimed.case.climb is not None
    (outside,) = [post for post in claimed.effects(Post) if post.outside]
    assert outside.lines == (Text.of("linked-other", code=claimed.case.code, other="999999"),)


def test_a_closed_case_is_linked(claimed: Scene) -> None:
    """It stays closed, unless another one had been opened meanwhile."""
    claimed.orders("!close")
    other = replace(claimed.case, id="case-2", code="999999", conversation="conversation-2")
    assert replace_scene(claimed).orders("!link").case.state is CaseState.CLOSED

    claimed.facts = replace(claimed.facts, active=(other,))
    assert claimed.orders("!link").case.state is CaseState.OPEN


def replace_scene(scene: Scene) -> Scene:
    """The same scene, to go on from in another way."""
    return Scene(record=scene.record, facts=scene.facts, said=list(scene.said), count=scene.count)


def test_nobody_sees_code_or_phrase(claimed: Scene) -> None:
    """Neither stands in a repr, on the card, or in what !case shows."""
    claimed.orders("!case")

    shown = VOICE.to_desk([line for post in claimed.effects(Post) for line in post.lines])
    for secret in (CODE, PHRASE):
        assert secret not in shown
        assert secret not in repr(claimed.record)
    assert PHRASE not in str([effect.lines for effect in claimed.effects(Say)])
