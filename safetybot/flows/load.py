"""Read a flow and check it: a mistake names the file, the line, what is wrong and the cure."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field

from safetybot.core.errors import OperatorError
from safetybot.core.flow import Flow, Option, Question, Raise, Skip
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.flows.extend import extended
from safetybot.flows.lines import Place
from safetybot.flows.source import Mistake, RefusedError, Source, Table, nearest, read_source

INTAKE: Final = Path(__file__).with_name("intake.toml")
MOST_QUESTIONS: Final = 6
"""Before a human comes. More is an interrogation."""
MOST_LISTED: Final = 20
"""Options to choose from: so far the catalogues know numbers by words."""

_SETTING: Final = "[intake] flow in config.toml"
_DOCS: Final = "docs/flows.md"
_EXAMPLES: Final = {
    "extends": 'extends = "intake"',
    "name": 'name = "danger"',
    "version": "version = 1",
    "default_priority": 'default_priority = "P2"',
    "priority": 'priority = "P1"',
    "category": 'category = "threats"',
    "remove": 'remove = ["question:where", "option:what/travel", "raise:account"]',
    "questions": "[[questions]] and its settings below it",
    "raises": "[[raises]] and its settings below it",
    "options": 'options = [{ name = "yes" }, { name = "no" }]',
    "skip_when": 'skip_when = [{ question = "danger", options = ["yes"] }]',
    "question": 'question = "danger"',
    "option": 'option = "yes"',
    "unclear": 'unclear = "maybe"',
    "emergency": 'emergency = "sos"',
    "tip": 'tip = "doxxing"',
    "schedule": 'schedule = "child-safety"',
    "before": 'before = "other"',
    **{
        key: f"{key} = true"
        for key in ("free", "story", "region", "opens", "warns", "quiet", "neutral", "child", "listed")
    },
}


def _name(text: str) -> str:
    if not text[:1].isalpha() or not all(sign.isdecimal() or sign == "-" or sign.islower() for sign in text):
        raise RefusedError("must be small letters, digits and hyphens", 'write, for example: name = "self-harm"')
    return text


def _emergency(intent: Intent) -> Intent:
    if intent not in (Intent.SOS, Intent.SELF_HARM):
        raise RefusedError("is not an emergency", 'use "sos" or "self-harm"')
    return intent


Name = Annotated[str, AfterValidator(_name)]


class _Option(Table):
    name: Name
    priority: Priority | None = None
    category: Name | None = None
    opens: bool = False
    emergency: Annotated[Intent, AfterValidator(_emergency)] | None = None
    warns: bool = False
    quiet: bool = False
    neutral: bool = False
    tip: Name | None = None
    schedule: Name | None = None
    child: bool = False
    listed: bool = True


class _Skip(Table):
    question: Name
    options: tuple[Name, ...] = Field(min_length=1)


class _Question(Table):
    name: Name
    free: bool = False
    story: bool = False
    region: bool = False
    options: tuple[_Option, ...] = ()
    skip_when: tuple[_Skip, ...] = ()
    unclear: Name | None = None


class _Raise(Table):
    name: Name
    priority: Priority
    category: Name | None = None
    tip: Name | None = None
    question: Name | None = None
    option: Name | None = None


class _Flow(Table):
    name: Name
    version: int = Field(ge=1)
    default_priority: Priority
    questions: tuple[_Question, ...]
    raises: tuple[_Raise, ...] = ()


class _OptionChange(_Option):
    before: Name | None = None


class _QuestionChange(_Question):
    before: Name | None = None
    options: tuple[_OptionChange, ...] = ()


class _RaiseChange(_Raise):
    before: Name | None = None


class _Changes(Table):
    """A flow that says only in what it is another than the bot's own."""

    extends: Literal["intake"]
    name: Name | None = None
    version: int | None = Field(default=None, ge=1)
    default_priority: Priority | None = None
    remove: tuple[str, ...] = ()
    questions: tuple[_QuestionChange, ...] = ()
    raises: tuple[_RaiseChange, ...] = ()


def load_flow(path: Path | None = None, named_by: str = _SETTING) -> Flow:
    """Read a flow from a file, the bot's own when none is named. Raises OperatorError.

    `named_by`: where the name of the file is given.
    """
    source = read_source(path or INTAKE, named_by)
    if "extends" in source.content:
        source.read_as(_Changes, _EXAMPLES, _DOCS)
        own = read_source(INTAKE, named_by)
        flow = _build(_Flow.model_validate(extended(own.content, source)))
    else:
        flow = _build(source.read_as(_Flow, _EXAMPLES, _DOCS))
    source.check(
        Mistake(_place_of(source, where), f"{'.'.join(where)}: {wrong}", cure) for where, wrong, cure in _problems(flow)
    )
    return flow


def texts_of(flow: Flow) -> frozenset[str]:
    """The ids of all texts that the catalogues must hold for this flow."""
    ids = set()
    for question in flow.questions:
        ids |= {f"question-{question.name}", f"question-{question.name}-again", f"question-{question.name}-short"}
        for option in question.options:
            ids |= {f"option-{option.name}", f"option-{option.name}-words"}
            if option.category:
                ids.add(f"category-{option.category}")
    for rule in flow.raises:
        ids |= {f"raise-{rule.name}-anywhere", f"raise-{rule.name}-never"}
        if rule.category:
            ids.add(f"category-{rule.category}")
    return frozenset(ids)


def check_texts(flow: Flow, known: Collection[str]) -> None:
    """Make sure that the catalogues, whose ids are `known`, hold every text of this flow. Raises OperatorError."""
    if missing := sorted(texts_of(flow).difference(known)):
        problem = f"the flow {flow.name} needs texts that no catalogue holds: {', '.join(missing)}"
        advice = "write them into the folder that [languages] texts names, or correct the names in the flow"
        raise OperatorError(problem, advice)


def lacking(flow: Flow, schedules: Collection[str] | None, topics: Collection[str]) -> Iterator[str]:
    """What the flow names and nobody has: no reason not to run. `schedules`: None when there is no schedule at all."""
    options = [option for question in flow.questions for option in question.options]
    for name in sorted({option.schedule for option in options if option.schedule}):
        if schedules is not None and name not in schedules:
            yield f"no schedule {name}: its cases go where the routes say"
    tips = {*(option.tip for option in options), *(rule.tip for rule in flow.raises)}
    for topic in sorted(filter(None, tips)):
        if topic not in topics:
            yield f"no card {topic}: nothing is sent"


def _build(read: _Flow) -> Flow:
    return Flow(
        name=read.name,
        version=read.version,
        default_priority=read.default_priority,
        questions=tuple(
            Question(
                name=question.name,
                free=question.free,
                story=question.story,
                region=question.region,
                options=tuple(Option(**option.model_dump()) for option in question.options),
                skip_when=tuple(
                    Skip(question=skip.question, options=frozenset(skip.options)) for skip in question.skip_when
                ),
                unclear=question.unclear,
            )
            for question in read.questions
        ),
        raises=tuple(Raise(**rule.model_dump()) for rule in read.raises),
    )


def _problems(flow: Flow) -> Iterator[tuple[Sequence[str], str, str]]:
    """(where, by names; what is wrong; cure) of everything that cannot be seen in one value."""
    if not flow.questions:
        yield ("questions",), "there is none", "leave at least one in"
    if len(flow.questions) > MOST_QUESTIONS:
        wrong = f"{len(flow.questions)} are more than the {MOST_QUESTIONS} that are allowed"
        yield ("questions",), wrong, "leave some out; responders can ask the rest"
    if len([question for question in flow.questions if question.story]) > 1:
        yield ("questions",), "more than one is the story", "set story = true on one question"
    yield from _twice(("questions",), [question.name for question in flow.questions])
    yield from _twice(("raises",), [rule.name for rule in flow.raises])
    for rule in flow.raises:
        asked = flow.question(rule.question or "")
        if (rule.question or rule.option) and (asked is None or asked.option(rule.option or "") is None):
            cure = "name a question of this flow and one of its options, or neither"
            yield ("raises", rule.name), "there is no such question and option", cure
    for number, question in enumerate(flow.questions):
        yield from _wrong_in(question)
        for skip in question.skip_when:
            yield from _wrong_skip(("questions", question.name), skip, flow, number)


def _wrong_in(question: Question) -> Iterator[tuple[Sequence[str], str, str]]:
    where = ("questions", question.name)
    yield from _twice((*where, "options"), [option.name for option in question.options])
    if not question.free and not question.options:
        yield where, "a question that is not free needs options", "add options, or set free = true"
    if len(question.listed) > MOST_LISTED:
        wrong = f"{len(question.listed)} options are more than the {MOST_LISTED} one can choose from"
        yield where, wrong, "leave some out, or set listed = false on those that are only understood"
    if question.unclear is not None and question.option(question.unclear) is None:
        known = ", ".join(option.name for option in question.options)
        yield where, f'unclear: there is no option "{question.unclear}" here', f"use one of: {known}"


def _wrong_skip(where: Sequence[str], skip: Skip, flow: Flow, number: int) -> Iterator[tuple[Sequence[str], str, str]]:
    asked = flow.question(skip.question)
    if asked is None or (not asked.story and asked not in flow.questions[:number]):
        wrong = f'skip_when: no earlier question is called "{skip.question}"'
        yield where, wrong, "name a question that stands before this one, or the story"
        return
    for name in sorted(skip.options):
        if asked.option(name) is None:
            names = [option.name for option in asked.options]
            cure = nearest(name, names, f"use one of: {', '.join(names)}")
            yield where, f'skip_when: "{skip.question}" has no option "{name}"', cure


def _twice(where: Sequence[str], names: Sequence[str]) -> Iterator[tuple[Sequence[str], str, str]]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield (*where, name), "this name stands there twice", "rename one of them"


def _place_of(source: Source, where: Sequence[str]) -> Place:
    """Where that stands in the file; where what it belongs to does, when it comes from the flow that is extended."""
    place: Place = ()
    content: object = source.content
    for part in where:
        if isinstance(content, dict) and part in content:
            place, content = (*place, part), content[part]
        elif isinstance(content, list) and (at := _last(content, part)) is not None:
            place, content = (*place, at), content[at]
        else:
            break
    return place


def _last(rows: Sequence[object], name: str) -> int | None:
    found = [at for at, row in enumerate(rows) if isinstance(row, dict) and row.get("name") == name]
    return found[-1] if found else None
