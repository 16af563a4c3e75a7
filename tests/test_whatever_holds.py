"""Whatever has happened before: what must hold in every state. Decisions alone, without an engine."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.timers import PROMISE, SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Say
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text
from tests.handlers.scene import VOICE, Scene

CODE, DANGER, HIDE = "lighthouse", "blue umbrella", "see you monday"
AGREEING = (f"code word {CODE}", f"danger word {DANGER}", f"hide word {HIDE}")
ASKING = ("help", "help doxxing", "language", "français", "status", "what do you keep", "lost phone", "code words")
PAST = ("who is this", "what did I write")
ANSWERS = (
    "hello",
    "yes",
    "no",
    "not sure",
    "skip",
    "back",
    "2",
    "",
    "🙂",
    "Kenya",
    "emergency yes",
    "no tips",
    "18-22",
)
STORIES = ("they published my address", "they are at my door", "I want to die", "a friend wants to die")
WISHES = ("SOS", "stop", "delete everything", "keep it", "neutral", "phrase seven green bottles")
WRITTEN = (*AGREEING, CODE, DANGER, HIDE, *ASKING, *PAST, *ANSWERS, *STORIES, *WISHES)
ORDERS = ("!take", "!reply we are here", "!close", "!trust", "!seized", "!priority P3", "!release")
FILE, EDIT, NEW_PHONE, UNREADABLE, SILENT, LATE = (
    "(file)",
    "(edit)",
    "(new phone)",
    "(unreadable)",
    "(silent)",
    "(late)",
)
HAPPENS = (FILE, EDIT, NEW_PHONE, UNREADABLE, SILENT, LATE)

steps = st.lists(st.sampled_from([*WRITTEN, *ORDERS, *HAPPENS]), max_size=12)


def lived(happened: Sequence[str], scene: Scene | None = None) -> Scene:
    """Where things stand after all this."""
    scene = scene or Scene()
    for step in happened:
        _follow(scene, step)
    return scene


def _follow(scene: Scene, step: str) -> None:
    scene.later(minutes=1)
    if step.startswith("!"):
        if scene.record.case is not None:
            scene.orders(step)
    elif step == FILE:
        scene.sends_file()
    elif step == EDIT:
        scene.edits("m1", "I wrote it differently")
    elif step == NEW_PHONE:
        scene.changes_identity(f"mark-{scene.count}", wrote=True)
    elif step == UNREADABLE:
        scene.sends_unreadable()
    elif step == SILENT:
        scene.later(minutes=6).fires(SILENCE)
    elif step == LATE:
        scene.later(hours=30).fires(PROMISE)
    else:
        scene.says(step)


def twin(scene: Scene) -> Scene:
    """The same, to go on from in another way."""
    return replace(scene, said=list(scene.said), heard=[])


def shown(scene: Scene) -> list[tuple[Line, ...]]:
    """What the latest decision shows on the phone."""
    return [say.lines for say in scene.effects(Say)]


@settings(max_examples=40, deadline=None)
@given(steps)
def test_a_call_for_help_is_heard_in_every_state(happened: list[str]) -> None:
    """The desk has a case that is open and of the highest priority, and reads why; nobody is left without an answer."""
    scene = lived(happened).later(minutes=11).says("SOS")

    assert scene.case.priority is Priority.P0
    assert scene.case.state is not CaseState.CLOSED
    assert "desk-sos" in scene.posted
    assert bool(scene.told) is not scene.conversation.seized


@settings(max_examples=40, deadline=None)
@given(steps)
def test_stop_is_obeyed_in_every_state(happened: list[str]) -> None:
    """Nothing is asked any more, and nothing is said unasked."""
    scene = lived(happened).later(minutes=11).says("stop")
    assert scene.conversation.stage is not Stage.ASKING
    assert scene.conversation.asked is None
    assert scene.conversation.stopped or scene.conversation.stage is Stage.NEW
    assert bool(scene.told) is not scene.conversation.seized

    assert scene.later(hours=30).fires(PROMISE).told == []
    assert scene.fires(SILENCE).told == []


@settings(max_examples=40, deadline=None)
@given(steps)
def test_the_language_can_be_changed_in_every_state(happened: list[str]) -> None:
    """Unless it is not known who is there: then nothing is told, and people read nothing into it."""
    scene = lived(happened)
    unknown = scene.conversation.doubted or scene.conversation.seized

    assert ("languages" in scene.says("language").told) is not unknown


@settings(max_examples=40, deadline=None)
@given(steps)
def test_everything_can_be_deleted_in_every_state(happened: list[str]) -> None:
    """It is asked, or set already; where it may not be their own wish, it waits."""
    scene = lived(happened).later(minutes=11).says("delete everything")

    assert scene.conversation.side == "delete" or scene.conversation.delete_at is not None


@settings(max_examples=50, deadline=None)
@given(steps, steps)
def test_a_watched_phone_names_nothing(before: list[str], after: list[str]) -> None:
    """From the moment on in which somebody may read along: no case code, no team, no word that everybody knows."""
    scene = lived(before)
    if scene.conversation.doubted or scene.conversation.seized:
        return
    scene.says("neutral")
    assert scene.conversation.neutral
    for step in ["(nothing)", *after]:
        if step != "(nothing)":
            _follow(scene, step)
        said = " ".join(VOICE.to_reporter(say.lines, "en") for say in scene.effects(Say))
        assert not any(word in said for word in ("234564", "SOS", "safety team"))


later_steps = st.lists(st.sampled_from([*WRITTEN, FILE, UNREADABLE]), max_size=5)


@settings(max_examples=50, deadline=None)
@given(steps, later_steps, st.booleans())
def test_three_answers_look_alike(before: list[str], after: list[str], doubted: bool) -> None:
    """Wherever things stand: the right word, a wrong one and the danger word show the same on the phone."""
    scene = lived(["hello", *("skip",) * 6, *AGREEING, *before])
    if scene.conversation.stage is not Stage.HANDED_OVER or scene.conversation.forced:
        return
    scene.later(minutes=11)
    _follow(scene, NEW_PHONE) if doubted else scene.says("what did I write")
    if scene.conversation.side != "word":
        return
    answers = (CODE, "harbour", DANGER)
    scenes = [twin(scene).says(words) for words in answers]
    for one, words in zip(scenes, answers, strict=True):  # but for the language, which is that of these words
        guess = VOICE.meaning(words).guess
        language = guess if guess in one.facts.languages else None
        assert one.effects(Say) == [Say((Text.of("word-thanks"),), anybody=True, neutral=True, language=language)]
    for step in after:
        for one in scenes:
            _follow(one, step)
        assert shown(scenes[0]) == shown(scenes[1]) == shown(scenes[2]), step


@settings(max_examples=40, deadline=None)
@given(steps)
def test_what_was_agreed_on_is_never_shown(happened: list[str]) -> None:
    """Neither in the desk, nor in what is kept of what was said."""
    scene = lived([*AGREEING, "hello"])
    for step in happened:
        _follow(scene, step)
        told = " ".join((*scene.posted, *(said.words for said in scene.said))).lower()
        assert not any(word in told for word in (CODE, DANGER, HIDE))


@settings(max_examples=40, deadline=None)
@given(steps, st.sampled_from(("code", "danger", "hide")))
def test_words_cannot_be_found_by_trying(happened: list[str], use: str) -> None:
    """Whether a word is agreed on for another use does not show, neither then nor in what follows."""
    scene = lived([*AGREEING, "hello", *happened]).later(minutes=11)
    if scene.conversation.doubted or scene.conversation.seized or scene.conversation.side == "word":
        return
    tried = [twin(scene).says(f"{use} word {word}") for word in (CODE, DANGER, HIDE, "harbour")]
    for after in (None, "status", "help", "hello"):
        for one in tried if after else ():
            _follow(one, after or "")
        assert all(shown(one) == shown(tried[0]) for one in tried), after


@settings(max_examples=40, deadline=None)
@given(steps, steps, st.sampled_from((*PAST, "quién eres", "qui est-ce")))
def test_a_stranger_reads_what_depends_on_the_words_alone(before: list[str], others: list[str], words: str) -> None:
    """The same line in the same language, whatever has happened there."""
    scenes = [scene for scene in (lived(before), lived(others)) if not scene.conversation.shut]
    said = [scene.says(words).effects(Say) for scene in scenes if scene.conversation.side != "word"]
    strangers = [says for says in said if [say.lines for say in says] == [(Text.of("stranger"),)]]
    assert all(says == strangers[0] for says in strangers)
