"""What is missing or wrong in a language's file, told to whoever translates: line, place, what is wrong."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser, ast

from safetybot.core.errors import OperatorError
from safetybot.core.meaning import Intent
from safetybot.i18n import catalogue
from safetybot.i18n.catalogue import LIST, REFERENCE, Keywords
from safetybot.i18n.keywords import keywords
from safetybot.i18n.meaning import Reader

_CONTRARY: Final = (
    ("option-yes-words", "option-no-words", "option-unsure-words"),
    ("option-yes-words", "option-no-words", "option-maybe-words"),
    ("intent-sos-words", "intent-stop-words", "intent-delete-words", "intent-back-words", "intent-skip-words"),
    ("intent-sos-anywhere", "intent-stop-words", "intent-delete-words", "option-no-words"),
    ("intent-delete-words", "intent-keep-it-words", "option-yes-words", "option-no-words"),
    ("intent-status-words", "intent-stop-words", "intent-keep-words"),
)
"""Lists that mean different things: a word that stands in two of them means neither."""
_CALLED: Final = "name it after a code of two or three letters, like sw.ftl, or with a region or script, like pt-BR.ftl"
_OWN: Final = ("own-name", "date-pattern", "argument-")
_MOST_SAME: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_PLACEABLE: Final = re.compile(r"\{[^{}]*\}")
_EXAMPLES: Final = re.compile(r"(?P<sort>intent|raise)-(?P<name>.+)-(?P<right>examples|counterexamples)")


def problems(path: Path) -> list[str]:
    """Everything that keeps this file from being a complete catalogue, in the order of its lines.

    Raises OperatorError when there is no such file, or its name is not the code of a language.
    """
    language = path.stem
    try:
        locale = Locale.parse(language, sep="-")
        source = path.read_text(encoding="utf-8")
    except (UnknownLocaleError, ValueError) as error:
        raise OperatorError(f"{path}: {language} is not the code of a language", _CALLED) from error
    except OSError as error:
        raise OperatorError(f"{path}: cannot be read ({type(error).__name__})", "name another file") from error
    if junk := [_at(source, entry) for entry in FluentParser().parse(source).body if isinstance(entry, ast.Junk)]:
        return [f"line {line}: this is not Fluent; see en.ftl for how it is written" for line in junk]
    texts = {entry.id.name: entry for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message)}
    plain = Keywords(language, catalogue.texts_in(source))
    return [
        *_head(source),
        *_ids(texts, source),
        *(() if language == REFERENCE else _english(texts, source)),
        *_plurals(texts, source, locale),
        *_lists(texts, source),
        *_contradictions(plain),
        *_examples(plain),
    ]


def count(path: Path) -> tuple[int, int]:
    """How many texts this file has, and how many English has."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    own = {entry.id.name for entry in body if isinstance(entry, ast.Message)}
    return len(own & catalogue.known_ids()), len(catalogue.known_ids())


def _head(source: str) -> Iterator[str]:
    if not catalogue.reviewed_in(source):
        yield "line 1: the head does not say “### Reviewed by a native speaker: no” (or: yes, and when)"
    date = catalogue.texts_in(source).get("date-pattern", "E d M")
    if not {*"EdM"} <= {*date}:
        yield "date-pattern lacks the weekday (EEE), the day (d) or the month (MMM)"


def _ids(texts: dict[str, ast.Message], source: str) -> Iterator[str]:
    reference, written = catalogue.load(REFERENCE).variables, catalogue.texts_in(source)
    for id, entry in texts.items():
        if id not in reference:
            yield f"line {_at(source, entry)}: {id} is not a text of the bot; take it out"
        elif (ours := catalogue.arguments_in(written[id])) != reference[id]:
            wanted = ", ".join(f"{{ ${name} }}" for name in sorted(reference[id])) or "none"
            found = ", ".join(f"{{ ${name} }}" for name in sorted(ours)) or "none"
            yield f"line {_at(source, entry)}: {id} has the arguments {found}; it needs {wanted}"
    for id in reference:
        if id not in texts:
            yield f"{id} is missing"


def _english(texts: dict[str, ast.Message], source: str) -> Iterator[str]:
    """Sentences that stand there as in English. A word or two, and what is no word, may be the same."""
    ours, theirs = catalogue.texts_in(source), catalogue.load(REFERENCE).texts
    for id, entry in texts.items():
        same = ours[id] == theirs.get(id) and not LIST.fullmatch(id) and not id.startswith(_OWN)
        if same and len(_WORD.findall(_PLACEABLE.sub(" ", ours[id]))) > _MOST_SAME:
            yield f"line {_at(source, entry)}: {id} is still English"


def _plurals(texts: dict[str, ast.Message], source: str, locale: Locale) -> Iterator[str]:
    """Each choice by number has exactly the forms of the language, as Unicode (CLDR) has them."""
    wanted = {*locale.plural_form.tags, "other"}
    for id, entry in texts.items():
        for element in entry.value.elements if entry.value else ():
            if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
                keys = (variant.key for variant in element.expression.variants)
                found = {key.name if isinstance(key, ast.Identifier) else key.value for key in keys}
                if found != wanted:
                    forms = ", ".join(sorted(wanted))
                    yield f"line {_at(source, entry)}: {id} must have the plural forms {forms}, and no others"


def _lists(texts: dict[str, ast.Message], source: str) -> Iterator[str]:
    written = catalogue.texts_in(source)
    for id, entry in texts.items():
        if LIST.fullmatch(id) and ("\n" in written[id] or "{" in written[id]):
            yield f"line {_at(source, entry)}: {id} is a list of words: write it on one line, with | between them"


def _contradictions(own: Keywords) -> Iterator[str]:
    """Words that mean two things, in this language or in it and another: all are read at once."""
    others = [catalogue.heard(language) for language in catalogue.available() if language != own.language]
    told = set()
    for group in _CONTRARY:
        for one, other in combinations(group, 2):
            for first, second in ((one, other), (other, one)):
                mine = set(keywords([own], first))
                for reader in (own, *others):
                    for word in sorted(mine.intersection(keywords([reader], second))):
                        if (found := (word, *sorted((one, other)))) not in told:
                            told.add(found)
                            yield f"“{word}” stands in {first}, and in {second} of {reader.language}"


def _examples(own: Keywords) -> Iterator[str]:
    """The file's own examples are heard as what they are, and its counterexamples are not."""
    others = [catalogue.heard(language) for language in catalogue.available() if language != own.language]
    reader = Reader([catalogue.load(REFERENCE)], [own, *others])
    for id, sentences in own.lists.items():
        if not (kind := _EXAMPLES.fullmatch(id)):
            continue
        wanted = kind["right"] == "examples"
        for sentence in sentences:
            meaning = reader.meaning(sentence)
            name = kind["name"]
            heard = name in meaning.raises if kind["sort"] == "raise" else Intent(name) in meaning.intents
            if heard is not wanted:
                yield f"{id}: “{sentence}” is {'not heard' if wanted else 'heard all the same'}"


def _at(source: str, entry: ast.BaseNode) -> int:
    start = entry.span.start if isinstance(entry, ast.SyntaxNode) and entry.span else 0
    return source.count("\n", 0, start) + 1
