"""One language's sentences and keywords.

A language is complete when it has the same texts as English, with the same arguments.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from safetybot.core.errors import InternalError

LOCALES = Path(__file__).with_name("locales")
REFERENCE = "en"


@dataclass(frozen=True)
class Catalogue:
    """One file of `locales/`."""

    language: str
    bundle: FluentBundle
    variables: Mapping[str, frozenset[str]]
    """The arguments of each text, by its id."""

    def say(self, id: str, arguments: Mapping[str, str | int]) -> str:
        """The text with its arguments. Raises InternalError when there is no such text or an argument is missing."""
        pattern = self.bundle.get_message(id).value if id in self.variables else None
        if pattern is None:
            raise InternalError(f"no text {id} in {self.language}")
        said, errors = self.bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise InternalError(f"the text {id} in {self.language} lacks an argument")
        return str(said)

    def keywords(self, id: str) -> tuple[str, ...]:
        """The words of a list, as they are written there; none when there is no such list."""
        if id not in self.variables:
            return ()
        return tuple(word.strip() for word in self.say(id, {}).split("|") if word.strip())


@cache
def load(language: str) -> Catalogue:
    """Read the catalogue of a language. Raises InternalError when the file cannot be understood."""
    source = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    variables: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(source).body:
        match entry:
            case ast.Junk():
                raise InternalError(
                    f"{language}.ftl: cannot be understood: {str(entry.content).strip().splitlines()[0]}"
                )
            case ast.Message() if entry.id.name in variables:
                raise InternalError(f"{language}.ftl: {entry.id.name} stands there twice")
            case ast.Message():
                variables[entry.id.name] = _variables(entry)
    bundle = FluentBundle([language], use_isolating=False)  # a case code must be copied without invisible characters
    bundle.add_resource(FluentResource(source))
    return Catalogue(language, bundle, variables)


def available() -> tuple[str, ...]:
    """The languages that have a catalogue, complete or not."""
    return tuple(sorted(path.stem for path in LOCALES.glob("*.ftl")))


def missing(language: str) -> tuple[str, ...]:
    """The ids of texts that this language lacks, has too many, or has with other arguments than English."""
    ours, theirs = load(language).variables, load(REFERENCE).variables
    return tuple(sorted(id for id in ours.keys() | theirs.keys() if ours.get(id) != theirs.get(id)))


def complete() -> frozenset[str]:
    """The languages that may be offered: every sentence exists in them."""
    return frozenset(language for language in available() if not missing(language))


def known_ids() -> frozenset[str]:
    """The ids of all texts."""
    return frozenset(load(REFERENCE).variables)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's naming
        self.found.add(node.id.name)


def _variables(message: ast.Message) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(message)
    return frozenset(visitor.found)
