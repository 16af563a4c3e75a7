"""From a failed validation of the configuration to lines a person can act on: which key, what is wrong, the cure.

A value is never repeated: somebody may have put a password where it does not belong.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, PydanticUndefined

from safetybot.core.errors import OperatorError

Sections = Mapping[str, type[BaseModel]]

_MOVED: Final = {"promises": "take it out: what is promised stands in the escalation policy ([oncall] policy)"}
_SECRETS: Final = ("password", "passphrase", "secret", "token")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to put right. `place` is "[log] level"."""

    place: str
    wrong: str
    cure: str


def as_operator_error(path: Path, error: ValidationError, sections: Sections) -> OperatorError:
    """All mistakes at once: nobody wants to find the second one by correcting the first."""
    mistakes = list(_mistakes(error, sections))
    if len(mistakes) == 1:
        (only,) = mistakes
        return OperatorError(f"{path}: {only.place} {only.wrong}", only.cure)
    lines = (f"\n  {mistake.place} {mistake.wrong}; {mistake.cure}" for mistake in mistakes)
    return OperatorError(
        f"{path} has {len(mistakes)} mistakes:{''.join(lines)}", "config.example.toml explains every setting"
    )


def _mistakes(error: ValidationError, sections: Sections) -> Iterator[Mistake]:
    for detail in error.errors(include_url=False, include_input=False):
        section, *rest = (str(part) for part in detail["loc"])
        if detail["type"] == "extra_forbidden":
            yield _unknown(section, rest[0], sections) if rest else _unknown_section(section, sections)
        elif not rest:
            yield _whole_section(section, detail)
        else:
            yield _wrong_value(section, rest, detail, sections[section].model_fields[rest[0]])


def _unknown(section: str, key: str, sections: Sections) -> Mistake:
    known = sections[section].model_fields
    if near := get_close_matches(key.lower(), known, 1):
        cure = f"did you mean {near[0]}?"
    elif owner := _section_of(key, sections):
        cure = f"it belongs in the section [{owner}]"
    elif any(word in key.lower() for word in _SECRETS):
        cure = "secrets do not belong in this file: take it out; `safetybot login` asks for what it needs"
    else:
        cure = f"take it out; [{section}] knows: {', '.join(known)}"
    return Mistake(f"[{section}] {key}", "is not a setting", cure)


def _unknown_section(name: str, sections: Sections) -> Mistake:
    if name in _MOVED:
        cure = _MOVED[name]
    elif near := get_close_matches(name.lower(), sections, 1):
        cure = f"did you mean [{near[0]}]?"
    elif owner := _section_of(name, sections):
        cure = f"write it below the line [{owner}]"
    else:
        cure = f"take it out; the sections are: {', '.join(sections)}"
    return Mistake(name, "is not a section", cure)


def _section_of(key: str, sections: Sections) -> str | None:
    return next((name for name, model in sections.items() if key.lower() in model.model_fields), None)


def _whole_section(section: str, detail: ErrorDetails) -> Mistake:
    if detail["type"] == "value_error":
        return Mistake(f"[{section}]", what_is_wrong(detail), "change one of them")
    return Mistake(section, "must be a section", f"write the line [{section}] and its settings below it")


def _wrong_value(section: str, rest: list[str], detail: ErrorDetails, field: FieldInfo) -> Mistake:
    key, *position = rest
    wrong = what_is_wrong(detail)
    if position:
        wrong = f"(entry {int(position[0]) + 1}) {wrong}"
    return Mistake(
        f"[{section}] {key}", wrong, f"write, for example: {key} = {json.dumps(_example(field), default=str)}"
    )


def what_is_wrong(detail: ErrorDetails) -> str:
    """In words, without the value."""
    context = detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            return "is missing"
        case "int_type":
            return "must be a whole number"
        case "float_type" | "finite_number":
            return "must be a number"
        case "string_type" | "path_type":
            return "must be text in quotes"
        case "tuple_type":
            return "must be a list in square brackets"
        case "dict_type" | "model_type":
            return "must be a table"
        case "bool_type" | "bool_parsing":
            return "must be true or false"
        case "date_type" | "date_parsing" | "date_from_datetime_parsing" | "date_from_datetime_inexact":
            return "must be a date without a time"
        case "too_short":
            return "must not be empty"
        case "too_long":
            return f"has too many entries: {context['max_length']} are the most"
        case "string_too_long":
            return f"is longer than {context['max_length']} characters"
        case "greater_than_equal":
            return f"must be {context['ge']:.10g} or more"
        case "less_than_equal":
            return f"must be {context['le']:.10g} or less"
        case "greater_than":
            return f"must be more than {context['gt']:.10g}"
        case "literal_error" | "enum":
            return f"must be one of {context['expected']}"
        case "value_error":
            return str(context["error"])
        case other:
            return f"is not right ({other})"


def _example(field: FieldInfo) -> Any:
    """Something that could stand there: the example given with the setting, else its default."""
    if field.examples:
        return field.examples[0]
    return field.default if field.default is not PydanticUndefined else ""
