"""One language's sentences and keywords: one file of `locales/`, and what an operator has added to it.

A language is complete when it has the same texts as English, with the same arguments.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from safetybot.core.errors import InternalError, OperatorError

LOCALES: Final = Path(__file__).with_name("locales")
REFERENCE: Final = "en"
LIST: Final = re.compile(
    r"greetings|(language|number)-(words|before)|(phrase|code-word|danger-word|hide-word)-words"
    r"|time-(after|before|am|pm)-words|danger-mentions|age-words|question-.+-yes-words"
    r"|(intent|option|raise)-.+-(words|anywhere|never|everyday|names|mentions|examples|counterexamples)"
)
"""The ids of lists of keywords: each on one line, between |, a dash when there is nothing in it."""

_BEGINS: Final = re.compile(r"^([a-z][a-z0-9-]*) = ?", re.MULTILINE)
_COMMENT: Final = re.compile(r"^#.*$", re.MULTILINE)
_ARGUMENT: Final = re.compile(r"\$([a-z_]+)")
_REVIEWED: Final = re.compile(r"^### Reviewed by a native speaker: (.+)$", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Keywords:
    """One language as it stands in its files: quick to read, for what people may write in it."""

    language: str
    texts: Mapping[str, str]
    """Every text as it is written there, by its id."""

    def keywords(self, id: str) -> tuple[str, ...]:
        """The words of a list, as they are written there; none when there is no such list."""
        words = (word.strip() for word in self.texts.get(id, "").split("|"))
        return tuple(word for word in words if word and word != "-") if LIST.fullmatch(id) else ()

    @cached_property
    def lists(self) -> Mapping[str, tuple[str, ...]]:
        """All its lists of keywords."""
        return {id: self.keywords(id) for id in self.texts if LIST.fullmatch(id)}


@dataclass(frozen=True, eq=False)
class Catalogue(Keywords):
    """A language that is spoken. Its files are taken apart when it first says something: that takes a while."""

    files: tuple[Path, ...]

    @cached_property
    def variables(self) -> Mapping[str, frozenset[str]]:
        """The arguments of each text, by its id."""
        return {id: arguments_in(text) for id, text in self.texts.items()}

    @cached_property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return is_right_to_left(self.language)

    @cached_property
    def reviewed(self) -> str:
        """What its head says about a review by a native speaker; empty when it says nothing."""
        return reviewed_in(_source(self.files[0]))

    def say(self, id: str, arguments: Mapping[str, str | int]) -> str:
        """The text with its arguments. Raises InternalError when there is no such text or an argument is missing."""
        pattern = self._bundle.get_message(id).value if id in self.texts else None
        if pattern is None:
            raise InternalError(f"no text {id} in {self.language}")
        said, errors = self._bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise InternalError(f"the text {id} in {self.language} lacks an argument")
        return str(said)

    @cached_property
    def _bundle(self) -> FluentBundle:
        # A code or a number inside right-to-left text would be torn apart; elsewhere it must be copied as it stands.
        bundle = FluentBundle([self.language], use_isolating=self.right_to_left)
        for path in self.files:
            bundle.add_resource(_understood(path), allow_overrides=True)
        return bundle


@cache
def load(language: str, texts: Path | None = None) -> Catalogue:
    """Read the catalogue of a language, and what the operator's folder adds to it or says in its place.

    Raises InternalError when there is none, OperatorError when the operator's file cannot be understood.
    """
    files = _files(language, texts)
    for path in files:
        if path.parent != LOCALES:
            _understood(path)
    return Catalogue(language, _texts(files), files)


@cache
def heard(language: str, texts: Path | None = None) -> Keywords:
    """What people may write in a language, whether it is offered or complete or not."""
    return Keywords(language, _texts(_files(language, texts)))


def available(texts: Path | None = None) -> tuple[str, ...]:
    """The languages that have a catalogue, complete or not."""
    folders = [LOCALES, *([texts] if texts else [])]
    return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.ftl")}))


def missing(language: str, texts: Path | None = None) -> tuple[str, ...]:
    """The ids of texts that this language lacks, has too many, or has with other arguments than English."""
    ours, theirs = load(language, texts).variables, load(REFERENCE, texts).variables
    return tuple(sorted(id for id in ours.keys() | theirs.keys() if ours.get(id) != theirs.get(id)))


def complete(texts: Path | None = None) -> frozenset[str]:
    """The languages that may be offered: every sentence exists in them."""
    return frozenset(language for language in available(texts) if not missing(language, texts))


def known_ids(texts: Path | None = None) -> frozenset[str]:
    """The ids of all texts."""
    return frozenset(load(REFERENCE, texts).variables)


@cache
def is_right_to_left(language: str) -> bool:
    """Whether it is written from right to left."""
    return bool(Locale.parse(language, sep="-").text_direction == "rtl")


def texts_in(source: str) -> dict[str, str]:
    """Every text of a file as it is written there, by its id; without the comments."""
    plain = _COMMENT.sub("", source)
    begins = list(_BEGINS.finditer(plain))
    ends = [*(match.start() for match in begins[1:]), len(plain)]
    return {match[1]: plain[match.end() : end].strip() for match, end in zip(begins, ends, strict=True)}


def reviewed_in(source: str) -> str:
    """What the head of a file says about a review by a native speaker."""
    head = _REVIEWED.search(source)
    return head[1].strip() if head else ""


def arguments_in(text: str) -> frozenset[str]:
    """The names of the arguments in a text as it is written."""
    return frozenset(_ARGUMENT.findall(text))


def _files(language: str, texts: Path | None) -> tuple[Path, ...]:
    paths = [folder / f"{language}.ftl" for folder in (LOCALES, texts) if folder]
    return tuple([path for path in paths if path.exists()] or paths[:1])


def _texts(files: Iterable[Path]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in files:
        found |= texts_in(_source(path))
    return found


def _source(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        if path.parent == LOCALES:
            raise InternalError(f"there is no catalogue {path.name}") from error
        raise OperatorError(f"{path}: cannot be read ({type(error).__name__})", "set [languages] texts") from error


def _understood(path: Path) -> ast.Resource:
    """A file, taken apart. Raises InternalError for one of ours that is wrong, OperatorError for another."""
    resource = FluentParser().parse(_source(path))
    known = set()
    for entry in resource.body:
        match entry:
            case ast.Junk():
                raise _wrong(path, f"cannot be understood: {str(entry.content).strip().splitlines()[0]}")
            case ast.Message() if entry.id.name in known:
                raise _wrong(path, f"{entry.id.name} stands there twice")
            case ast.Message():
                known.add(entry.id.name)
    return resource


def _wrong(path: Path, problem: str) -> InternalError | OperatorError:
    if path.parent == LOCALES:
        return InternalError(f"{path.name}: {problem}")
    return OperatorError(f"{path}: {problem}", f"see what is wrong with: safetybot languages check {path.name}")
