"""Coming back from another account, with a code and a phrase: people decide, nobody learns anything before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.returning import ALARMING, LONGEST_WAIT
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import UNCHANGED, Absorb, Claim, Decision, Keep, Post, Say, Trust
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
    return offered.says(f"phrase {PHRASE}")


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


@pytest.mark.parametrize(
    "words", ["lost phone", "if I lose my phone", "my phone was taken", "téléphone volé", "me quitaron el teléfono"]
)
def test_a_way_back_is_offered(handed_over: Scene, words: str) -> None:
    """Code, how to use it, and how to choose a phrase; whoever asks twice gets the same code. People read it, too."""
    handed_over.facts = replace(handed_over.facts, fresh_return=CODE)
    assert handed_over.says(words).told == ["return-code", "return-how", "return-phrase"]
    assert handed_over.posted == [words]

    handed_over.facts = replace(handed_over.facts, fresh_return="5555-5555-5555")
    assert handed_over.says(words).conversation.return_code == CODE


def test_there_is_nothing_to_come_back_to(scene: Scene) -> None:
    """Whoever begins with it may have a code from before; the questions go on, and no code is given."""
    assert "return-have-code" in scene.says("I lost my phone").told
    assert scene.conversation.asked == "safe"
    assert [effect.words for effect in scene.effects(Keep)] == ["I lost my phone"]

    assert scene.says("lost phone").told[:2] == ["return-have-code", "return-nothing-yet"]
    assert scene.conversation.return_code is None


def test_asking_opens_nothing(handed_over: Scene) -> None:
    """A closed case stays closed."""
    handed_over.facts = replace(handed_over.facts, fresh_return=CODE)

    assert handed_over.orders("!close").says("lost phone").case.state is CaseState.CLOSED
    assert (handed_over.conversation.return_code, handed_over.posted) == (CODE, [])


@pytest.mark.parametrize("words", [f"phrase {PHRASE}", "Phrase:  Three  blue ELEPHANTS.", f"mi frase es “{PHRASE}”"])
def test_the_phrase_is_nobodys_business(offered: Scene, words: str) -> None:
    """It is taken as people remember it, and neither kept with the words nor shown."""
    offered.says(words)

    assert offered.conversation.phrase == PHRASE
    assert (offered.told, untouched(offered), offered.posted) == (["return-agreed"], True, [])
    assert offered.says("thanks a lot").posted == ["thanks a lot"]


@pytest.mark.parametrize(
    "words", ["he just came home", "skip", PHRASE, "phrases are hard", "the men left, no phrase yet"]
)
def test_only_what_is_called_a_phrase_is_one(offered: Scene, words: str) -> None:
    """Whatever else is written after the code is for people, as ever."""
    offered.says(words)

    assert (offered.posted, offered.conversation.phrase) == ([words], None)


def test_no_phrase_without_a_code(handed_over: Scene) -> None:
    """Who has no code and begins with that word tells people something."""
    assert handed_over.says("phrase after phrase he insults me").posted == ["phrase after phrase he insults me"]


def test_another_phrase(agreed: Scene) -> None:
    """It takes the place of the old one, as a message or as an edit of one; taking it back leaves it."""
    message = agreed.last_message
    agreed.says("phrase four green elephants")
    assert (agreed.conversation.phrase, agreed.posted) == ("four green elephants", [])
    agreed.edits(message, "phrase five red elephants")
    assert (agreed.conversation.phrase, agreed.posted) == ("five red elephants", [])

    agreed.withdraws(message)
    assert (agreed.conversation.phrase, agreed.posted) == ("five red elephants", [])


def test_words_that_become_a_phrase(offered: Scene) -> None:
    """Written without that word and mended: what people have of it is taken back."""
    offered.says(PHRASE).edits(offered.last_message, f"phrase {PHRASE}")

    assert (offered.conversation.phrase, offered.posted) == (PHRASE, ["taken-back"])
    assert PHRASE not in [said.words for said in offered.said]


@pytest.mark.parametrize("words", ["phrase abc", "phrase", "phrase: … abc …"])
def test_too_short_a_phrase(offered: Scene, words: str) -> None:
    """It is refused, asked for again, and not kept; an earlier one still counts."""
    assert offered.says(words).told == ["return-too-short"]
    assert offered.conversation.phrase is None
    assert untouched(offered)
    assert offered.says(f"phrase {PHRASE}", words).conversation.phrase == PHRASE


def test_an_emergency_comes_first(offered: Scene) -> None:
    """SOS is never a phrase, whatever the word before it."""
    assert offered.says("phrase SOS they are here").case.priority is Priority.P0
    assert offered.conversation.phrase is None


def test_stop_is_stop(offered: Scene) -> None:
    """Also after a phrase was asked for."""
    assert offered.says("stop").told == ["stopped"]


def test_in_the_middle_of_the_questions(scene: Scene) -> None:
    """Somebody in danger has a case before the questions end: the open one is put again behind the phrase."""
    scene.facts = replace(scene.facts, fresh_return=CODE)
    scene.says("hello", "yes", "yes")
    assert scene.conversation.asked == "what"

    scene.says("lost phone", f"phrase {PHRASE}")
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


def test_the_code_of_this_very_conversation_from_a_new_phone(agreed: Scene) -> None:
    """The desk reads what it is worth; what is answered is the same neutral line."""
    own = Returning("conversation-1", right=True)
    tries(agreed.changes_identity(), own)
    assert (agreed.posted, agreed.alerts, agreed.told) == (["identity-phrase-right"], 1, ["return-heard"])
    assert [say.neutral for say in agreed.effects(Say)] == [True]

    wrong = replace(own, right=False)
    assert tries(agreed, wrong).posted == ["identity-phrase-wrong"]
    assert (agreed.told, agreed.effects(Claim)) == (["return-heard"], [])
    tries(agreed, wrong)
    assert (tries(agreed, own).posted, agreed.told) == ([], ["return-heard"])


def test_the_questions_wait_for_a_code(scene: Scene) -> None:
    """It is no answer, and the question that is open stays open."""
    tries(scene.says("hello"), OTHERS)

    assert (scene.told, scene.conversation.asked) == (["return-heard"], "safe")
    assert scene.conversation.answers == {}


def test_wrong_tries_wait_ever_longer(scene: Scene) -> None:
    """The first costs nothing; then one minute, two, four, at most a day. Until then no code is looked at."""
    assert tries(scene, UNKNOWN).conversation.tries_again_at is None
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
    tries(tries(scene.later(days=30), UNKNOWN), UNKNOWN)

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
    """It is a try like any other; what the message said before is taken back, and people read no other words."""
    scene.says("SOS", f"{CODE} {PHRASE}")
    scene.facts = replace(scene.facts, returning=OTHERS)
    scene.edits(scene.last_message, f"{CODE} {PHRASE}")

    assert scene.effects(Claim) == [Claim("conversation-9", right=True)]
    assert untouched(scene)
    assert scene.posted == ["taken-back"]
    assert [said.words for said in scene.said] == ["SOS"]


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
    """The case goes on where the reporter is now; nothing of the old account holds any more."""
    claimed.sets_disappearing(60).leaves()
    claimed.orders("!link")

    conversation = claimed.conversation
    assert (conversation.transport, conversation.address) == ("signal", "aci-conversation-2")
    assert (conversation.left, conversation.doubted, conversation.expires) == (False, False, 0)
    assert (conversation.return_code, conversation.phrase, conversation.claimed) == (None, None, None)
    assert conversation.stage is Stage.HANDED_OVER
    assert claimed.latest.effects[claimed.latest.effects.index(Absorb("conversation-2")) + 1] == Trust(UNCHANGED)
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


def test_whoever_has_claimed_it_is_somebody_else_now(claimed: Scene) -> None:
    """That code and phrase were shown no longer counts; the room hears of it, once, and only of whom it concerns."""
    assert claimed.is_claimed(right=False, by="conversation-3", changed=True).posted == []
    claimed.is_claimed(right=False, changed=True)
    assert (claimed.posted, claimed.alerts, claimed.conversation.claimed) == (["claim-changed"], 1, None)
    assert claimed.conversation.wrong_claims == 0
    assert claimed.is_claimed(right=False, changed=True).posted == []
    assert claimed.orders("!link").posted == ["link-nothing"]


def test_nobody_is_linked_whom_nobody_knows(claimed: Scene) -> None:
    """The identity of whoever has shown code and phrase has changed: first somebody makes sure who that is."""
    claimed.facts = replace(claimed.facts, claimant_doubted=True)

    assert claimed.orders("!link").posted == ["link-doubted"]
    assert claimed.conversation.transport == "memory"


def test_a_change_where_it_was_claimed_from(scene: Scene) -> None:
    """The claimed conversation is told, once; also when the change comes before the code and another one behind it."""
    tries(scene, Returning("conversation-9", right=True)).changes_identity("first")
    assert scene.effects(Claim) == [Claim("conversation-9", right=False, changed=True)]
    assert scene.changes_identity("second").effects(Claim) == []

    tries(scene.later(hours=1), Returning("conversation-9", right=True)).changes_identity("third")
    assert scene.effects(Claim) == [Claim("conversation-9", right=False, changed=True)]


@pytest.mark.parametrize("found", [UNKNOWN, OTHERS, WRONG])
def test_a_call_behind_a_code(scene: Scene, found: Returning) -> None:
    """Words that say life is in danger are heard there, too: people come, and nothing of what was written is shown."""
    tries(scene, found, f"{CODE} {PHRASE}. they are at my door, he has a gun")

    assert scene.told[0] == "sos"
    assert scene.case.priority is Priority.P0
    assert "empty-message" in scene.posted
    assert [keep.words for keep in scene.effects(Keep)] == [""]
    assert not scene.effects(Claim)
