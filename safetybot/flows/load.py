"""Read a flow and check it: a mistake names the file, the place, what is wrong and the cure."""

import tomllib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from safetybot.core.errors import OperatorError
from safetybot.core.flow import Flow, Option, Question, Skip
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority

INTAKE = Path(__file__).with_name("intake.toml")
MOST_QUESTIONS = 6
"""Before a human comes. More is an interrogation."""

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=False)


class _Option(_Strict):
    name: Name
    priority: Priority | None = None
    category: Name | None = None
    opens: bool = False
    emergency: Intent | None = None
    warns: bool = False
    quiet: bool = False


class _Skip(_Strict):
    question: Name
    options: list[Name] = Field(min_length=1)


class _Question(_Strict):
    name: Name
    free: bool = False
    story: bool = False
    region: bool = False
    options: list[_Option] = []
    skip_when: list[_Skip] = []
    unclear: Name | None = None


class _Flow(_Strict):
    name: Name
    version: int = Field(ge=1)
    default_priority: Priority
    questions: list[_Question] = Field(min_length=1)


def load_flow(path: Path | None = None) -> Flow:
    """Read a flow from a file, the bot's own when none is named. Raises OperatorError."""
    path = path or INTAKE
    try:
        read = _Flow.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise OperatorError(f"{path}: the flow cannot be read ({type(error).__name__})", "set [intake] flow") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OperatorError(f"{path}: this is not TOML: {error}", "correct the file at that place") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise OperatorError(f"{path}: {place}: {first['msg']}", f"correct {place}; compare {INTAKE.name}") from error
    flow = _build(read)
    for place, problem, advice in _problems(flow):
        raise OperatorError(f"{path}: {place}: {problem}", advice)
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
    return frozenset(ids)


def check_texts(flow: Flow, known: Collection[str]) -> None:
    """Make sure that the catalogues, whose ids are `known`, hold every text of this flow. Raises OperatorError."""
    if missing := sorted(texts_of(flow).difference(known)):
        problem = f"the flow {flow.name} needs texts that no catalogue holds: {', '.join(missing)}"
        raise OperatorError(
            problem, "add them to each file of safetybot/i18n/locales, or correct the names in the flow"
        )


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
    )


def _problems(flow: Flow) -> Iterator[tuple[str, str, str]]:
    """(place, problem, cure) of everything that types alone cannot see."""
    if len(flow.questions) > MOST_QUESTIONS:
        problem = f"{len(flow.questions)} questions are more than the {MOST_QUESTIONS} that are allowed"
        yield "questions", problem, "leave some out; responders can ask the rest"
    if twice := _twice([question.name for question in flow.questions]):
        yield f"questions.{twice}", "two questions have this name", "rename one of them"
    if len([question for question in flow.questions if question.story]) > 1:
        yield "questions", "more than one question is the story", "set story = true on one question"
    for number, question in enumerate(flow.questions):
        place = f"questions.{question.name}"
        if twice := _twice([option.name for option in question.options]):
            yield f"{place}.options.{twice}", "two options have this name", "rename one of them"
        if not question.free and not question.options:
            yield place, "a question that is not free needs options", "add options, or set free = true"
        if question.unclear is not None and question.option(question.unclear) is None:
            known = ", ".join(option.name for option in question.options)
            yield f"{place}.unclear", f'there is no option "{question.unclear}" here', f"use one of: {known}"
        for option in question.options:
            if option.emergency not in (None, Intent.SOS, Intent.SELF_HARM):
                cure = 'use "sos" or "self-harm"'
                yield f"{place}.options.{option.name}.emergency", "this is not an emergency", cure
        for skip in question.skip_when:
            yield from _wrong_skip(f"{place}.skip_when", skip, flow.questions[:number])


def _wrong_skip(place: str, skip: Skip, before: Sequence[Question]) -> Iterator[tuple[str, str, str]]:
    asked = next((question for question in before if question.name == skip.question), None)
    if asked is None:
        yield place, f'no earlier question is called "{skip.question}"', "name a question that stands before this one"
        return
    for name in sorted(skip.options):
        if asked.option(name) is None:
            known = ", ".join(option.name for option in asked.options)
            yield place, f'"{skip.question}" has no option "{name}"', f"use one of: {known}"


def _twice(names: Sequence[str]) -> str | None:
    return next((name for name in names if names.count(name) > 1), None)
