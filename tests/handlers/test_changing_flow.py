"""An operator has changed the flow, and conversations go on: in every stage, whatever was answered under the old."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safetybot.core.conversation import Stage
from safetybot.core.effects import Decision, Post, Say
from safetybot.core.flow import Flow, Option, Question, Raise, Skip
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.core.text import Names, Text
from safetybot.flows import load_flow, texts_of
from tests.handlers.scene import VOICE, Scene

OWN = load_flow()
OTHER = Flow(
    name="other",
    version=1,
    default_priority=Priority.P3,
    questions=(
        Question(name="danger", options=(Option(name="fire", priority=Priority.P0, opens=True, category="fire"),)),
        Question(name="water", free=True, options=(Option(name="deep", category="water"),)),
    ),
    raises=(Raise(name="fire", priority=Priority.P0, question="danger", option="fire"),),
)
"""Nothing of it but a question's name is in the bot's own."""
ALWAYS = {"category-self-harm", "category-other", "category-drill", "option-this-chat", "option-line"}
"""Texts that are no flow's."""

BEFORE: Mapping[str, Callable[[Scene], Scene]] = {
    "nothing": lambda scene: scene,
    "hello": lambda scene: scene.says("hello"),
    "danger": lambda scene: scene.says("hello", "yes"),
    "what": lambda scene: scene.says("hello", "yes", "no"),
    "in danger": lambda scene: scene.says("hello", "yes", "yes"),
    "answered": lambda scene: scene.says("hello", "yes", "no", "threats", "a wiki", "no local people"),
    "silent": lambda scene: scene.says("hello", "yes").later(minutes=6).fires("intake-silence"),
    "handed over": lambda scene: scene.says("hello", "yes", "no", "threats", "a wiki", "Kenya", "2"),
    "raised": lambda scene: scene.says("hello", "they have just come for him"),
    "a child": lambda scene: scene.says("hello", "yes", "no", "a child"),
    "closed": lambda scene: scene.says("SOS").orders("!take").orders("!close"),
    "doubted": lambda scene: scene.says("hello", "yes", "no", "threats").changes_identity(),
}


def ids_in(values: Iterable[object]) -> Iterable[str]:
    """The ids of texts, also of those inside others."""
    for value in values:
        if isinstance(value, Text):
            yield value.id
            yield from ids_in(value.arguments.values())
        elif isinstance(value, Names):
            yield from ids_in(value.of)


def strange(scene: Scene) -> set[str]:
    """What the latest decision says that the flow of this moment has no text for."""
    said = set(
        ids_in(line for effect in scene.latest.effects if isinstance(effect, Say | Post) for line in effect.lines)
    )
    of_a_flow = {id for id in said if id.startswith(("question-", "option-", "category-"))}
    return of_a_flow - texts_of(scene.facts.flow) - ALWAYS


@pytest.mark.parametrize("flow", [OTHER, replace(OWN, questions=OWN.questions[1:2], raises=())], ids=["other", "less"])
@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE.keys())
def test_whatever_was_asked_it_goes_on(before: Callable[[Scene], Scene], flow: Flow) -> None:
    """Nothing is said that no catalogue may hold any more; every word reaches people; a call for help is heard."""
    scene = before(Scene())
    scene.facts = replace(scene.facts, flow=flow)

    scene.says("they still write to me every night")
    assert "they still write to me every night" in {said.words for said in scene.said}
    steps: tuple[Callable[[], object], ...] = (
        lambda: scene.reacts("👍"),
        lambda: scene.edits("m2", "no"),
        lambda: scene.says("back"),
        lambda: scene.says("skip"),
        lambda: scene.orders("!case") if scene.record.case else scene,
        lambda: scene.withdraws("m3"),
        lambda: scene.later(minutes=6).fires("intake-silence"),
        lambda: scene.says("SOS"),
        lambda: scene.orders("!case"),
        lambda: scene.orders("!cases"),
    )
    for step in steps:
        step()
        assert strange(scene) == set()
    assert scene.case.priority is Priority.P0


def test_priority_and_category_stay(scene: Scene) -> None:
    """What a case has become under the old flow it stays; its category is no longer named."""
    scene.says("hello", "yes", "no", "threats", "a wiki", "Kenya", "skip")
    scene.facts = replace(scene.facts, flow=OTHER)
    scene.orders("!case")

    assert (scene.case.priority, scene.case.category) == (Priority.P1, "threats")
    assert "P1 urgent · 234564 · other" in VOICE.to_desk(scene.effects(Post)[0].lines)


def test_the_next_question_is_one_of_the_new_flow(scene: Scene) -> None:
    """The open question is gone: the first of the new one that is not answered comes next."""
    scene.says("hello", "yes", "no")
    scene.facts = replace(scene.facts, flow=OTHER)

    assert scene.says("they write to me").conversation.asked == "water"
    assert scene.says("deep").conversation.stage is Stage.HANDED_OVER


def test_and_back_again(scene: Scene) -> None:
    """The old answers are still there when the old flow is."""
    scene.says("hello", "yes", "no")
    scene.facts = replace(scene.facts, flow=OTHER)
    scene.says("they write to me")
    scene.facts = replace(scene.facts, flow=OWN)
    scene.says("skip", "skip", "skip", "skip", "skip")

    assert scene.conversation.answers["safe"].options == ("yes",)
    assert scene.case.priority is Priority.P2


QUESTIONS = ("safe", "danger", "what", "where", "water")
OPTIONS = ("yes", "no", "maybe", "unsure", "threats", "child", "need", "self-harm", "deep")
RULES = ("attack", "taken", "account")
WORDS = (
    *("hello", "yes", "no", "maybe", "1", "2", "9", "skip", "back", "threats", "a child", "stop", "SOS", "status"),
    *("they threaten me and published my address", "they have just come for him", "they know my password", "purple"),
)
DEEDS: Mapping[str, Callable[[Scene], object]] = {
    "edit": lambda scene: scene.edits(f"m{max(scene.count - 1, 1)}", "yes"),
    "withdraw": lambda scene: scene.withdraws(f"m{max(scene.count - 1, 1)}"),
    "sign": lambda scene: scene.reacts("👍"),
    "silence": lambda scene: scene.later(minutes=6).fires("intake-silence"),
    "identity": lambda scene: scene.changes_identity(f"mark-{scene.count}"),
    "trust": lambda scene: scene.orders("!trust") if scene.record.case else scene,
    "take": lambda scene: scene.orders("!take") if scene.record.case else scene,
    "close": lambda scene: scene.orders("!close") if scene.record.case else scene,
    "show": lambda scene: scene.orders("!case") if scene.record.case else scene,
    "reply": lambda scene: scene.orders("!reply we are here") if scene.record.case else scene,
}


@st.composite
def options(draw: st.DrawFn) -> tuple[Option, ...]:
    names = draw(st.lists(st.sampled_from(OPTIONS), max_size=5, unique=True))
    return tuple(
        Option(
            name=name,
            priority=draw(st.sampled_from([None, *Priority])),
            category=draw(st.sampled_from([None, name])),
            opens=draw(st.booleans()),
            emergency=draw(st.sampled_from([None, None, None, Intent.SOS, Intent.SELF_HARM])),
            warns=draw(st.booleans()),
            quiet=draw(st.booleans()),
            schedule=draw(st.sampled_from([None, "child-safety"])),
            child=name == "child",
            listed=draw(st.booleans()),
        )
        for name in names
    )


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """A flow that could have been loaded."""
    story = draw(st.sampled_from([None, *QUESTIONS]))
    questions: list[Question] = []
    for name in draw(st.lists(st.sampled_from(QUESTIONS), min_size=1, unique=True)):
        offered = draw(options())
        earlier = [question for question in questions if question.options]
        skipped = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
        question = Question(
            name=name,
            free=draw(st.booleans()) or not offered,
            story=name == story,
            region=draw(st.booleans()),
            options=offered,
            skip_when=tuple(
                Skip(question=one.name, options=frozenset({draw(st.sampled_from(one.options)).name})) for one in skipped
            ),
            unclear=draw(st.sampled_from([None, *(option.name for option in offered)])),
        )
        questions.append(question)
    answers = [(question.name, option.name) for question in questions for option in question.options]
    rules = []
    for name in draw(st.lists(st.sampled_from(RULES), unique=True)):
        asked, option = draw(st.sampled_from([(None, None), *answers]))
        priority = draw(st.sampled_from(Priority))
        rules.append(Raise(name=name, priority=priority, category=name, question=asked, option=option))
    default = draw(st.sampled_from(Priority))
    return Flow(name="any", version=1, default_priority=default, questions=tuple(questions), raises=tuple(rules))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(tuple(DEEDS)), flows()), min_size=2, max_size=12))
def test_any_flow_after_any_other(steps: list[str | Flow]) -> None:
    """Whatever the flows, and whenever they change: no bug, no text that is not there, no word lost, no case lowered
    by a machine, and a call for help at the end is heard.
    """
    scene = Scene()
    for step in steps:
        before = scene.record.case
        scene.latest = Decision(scene.record)
        if isinstance(step, Flow):
            scene.facts = replace(scene.facts, flow=step)
        elif step in DEEDS:
            DEEDS[step](scene)
        else:
            scene.says(step)
        assert strange(scene) == set()
        assert before is None or scene.case.priority <= before.priority
    scene.says("SOS")
    assert scene.case.priority is Priority.P0
    assert strange(scene) == set()
