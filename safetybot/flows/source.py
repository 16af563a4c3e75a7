"""A TOML file of the operator's: how it is read, and how everything that is wrong in it is told at once."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from safetybot.core.errors import OperatorError
from safetybot.flows.lines import Place, lines_of
from safetybot.mistakes import what_is_wrong

MOST_BYTES: Final = 1_000_000
_ACCOUNT: Final = re.compile(r"@[^\s:\"',]+:[^\s\"',)\]]+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

Read = TypeVar("Read", bound=BaseModel)


class RefusedError(ValueError):
    """A value that a validator refuses, with the cure."""

    def __init__(self, wrong: str, cure: str) -> None:
        super().__init__(wrong)
        self.cure = cure


class Table(BaseModel):
    """A table of the file. An unknown key is a mistake, not a wish."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to put right."""

    place: Place
    wrong: str
    cure: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is valid TOML: what stands in it, and on which lines."""

    path: Path
    content: Mapping[str, Any] = field(repr=False)
    lines: Mapping[Place, int] = field(repr=False)

    def line(self, place: Place) -> int:
        """Where it stands; where the table that should hold it begins, if it is missing."""
        while place not in self.lines:
            place = place[:-1]
        return self.lines[place]

    def error(self, mistakes: Iterable[Mistake]) -> OperatorError:
        """All of them at once: nobody wants to find the second by correcting the first."""
        told = sorted({(self.line(one.place), _without_accounts(one.wrong), one.cure) for one in mistakes})
        if len(told) == 1:
            ((line, wrong, cure),) = told
            return OperatorError(f"{self.path}, line {line}: {wrong}", cure)
        listed = "".join(f"\n  line {line}: {wrong}; {cure}" for line, wrong, cure in told)
        return OperatorError(f"{self.path} has {len(told)} mistakes:{listed}", "correct these lines")

    def check(self, mistakes: Iterable[Mistake]) -> None:
        """Raise OperatorError if there are any."""
        if found := tuple(mistakes):
            raise self.error(found)

    def read_as(self, model: type[Read], examples: Mapping[str, str], docs: str = "docs/oncall.md") -> Read:
        """The content, if every value is of the right kind. `examples`: for a key or table.key a line that is right.

        `docs` is where the rest can be read.
        """
        try:
            return model.model_validate(self.content)
        except ValidationError as error:
            raise self.error(_mistakes(error, examples, docs)) from None


def read_source(path: Path, named_by: str) -> Source:
    """Read a file. `named_by`: where its name is given, and may be wrong. Raises OperatorError."""
    text = ""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise OperatorError(f"{path} is larger than {MOST_BYTES} bytes", f"look whether {named_by} is right")
        text = raw.decode("utf-8").replace("\r\n", "\n")
        return Source(path, tomllib.loads(text), lines_of(text))
    except FileNotFoundError:
        raise OperatorError(f"{path} is not there", f"write it, or correct {named_by}") from None
    except OSError as error:
        advice = f"let the user safetybot runs as read it, or correct {named_by}"
        raise OperatorError(f"{path} cannot be read: {error.strerror}", advice) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise OperatorError(f"{path}, line {line}: this is not UTF-8 text", "save the file again as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        wrong = str(error).replace("at end of document", f"at line {text.count(chr(10)) + 1}, the end of the file")
        advice = (
            'look at that line and the one before: text stands in "quotes", '
            "a date is like 2026-11-23 or 2026-11-23T09:00:00"
        )
        raise OperatorError(f"{path} is not valid TOML: {_without_accounts(wrong)}", advice) from None
    except RecursionError:
        raise OperatorError(f"{path} has brackets within brackets without end", "write it anew") from None


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """The cure for a word that is not known."""
    plain = {one.casefold(): one for one in known}
    found = get_close_matches(word.casefold(), plain, 3)
    return f"did you mean {' or '.join(plain[one] for one in found)}?" if found else otherwise


def _without_accounts(wrong: str) -> str:
    """An account may stand where a key or a name should: it is not repeated, for this may end in a log."""
    return _ACCOUNT.sub("(an account)", wrong)


def _within(place: Place, other: Place) -> bool:
    """Whether it is a part of the other."""
    return len(place) > len(other) and place[: len(other)] == other


def _of_table(place: Place) -> str:
    """A key with the table it stands in: layers.people."""
    return ".".join([part for part in place if isinstance(part, str)][-2:])


def _keys(examples: Iterable[str]) -> set[str]:
    return {example.rpartition(".")[2] for example in examples}


def _mistakes(error: ValidationError, examples: Mapping[str, str], docs: str) -> Iterator[Mistake]:
    details = error.errors(include_url=False, include_input=False)
    places = [detail["loc"] for detail in details]
    for detail in details:
        if detail["type"] == "too_short" and any(_within(place, detail["loc"]) for place in places):
            continue  # it only looks empty: an entry that is wrong was not counted
        place = tuple(part for part in detail["loc"] if part != "[key]")
        key = next((part for part in reversed(place) if isinstance(part, str)), "")
        shown = key if re.fullmatch(r"[\w.-]{1,40}", key) else "this key"
        if detail["type"] == "extra_forbidden":
            yield Mistake(
                place, f"{shown} is not known here", nearest(key, _keys(examples), f"take it out; see {docs}")
            )
            continue
        entry = f" (entry {place[-1] + 1})" if place and isinstance(place[-1], int) else ""
        example = examples.get(_of_table(place)) or examples.get(key)
        cure = f"write, for example: {example}" if example else f"see {docs}"
        cure = getattr(detail.get("ctx", {}).get("error"), "cure", cure)
        yield Mistake(place, f"{shown}{entry} {what_is_wrong(detail)}", cure)
