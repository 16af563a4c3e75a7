"""What somebody's words mean: keywords from the catalogues, in every language at once.

Nobody must first say which language they speak: a word for help counts in all of them.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from safetybot.core.meaning import Intent, Meaning
from safetybot.i18n.catalogue import Catalogue
from safetybot.i18n.guess import guess

ANYWHERE = (Intent.SOS, Intent.SELF_HARM)
REPORT_WORDS, REPORT_CHARACTERS = 3, 20
"""Behind the greeting, more words or characters than that say something."""

_VARIANTS = frozenset((*map(chr, range(0x1F3FB, 0x1F400)), "♀", "♂"))
"""Skin tones and genders of an emoji: the same gesture."""
_PAUSE = re.compile(r"[,;:.!?…\n—–]|\s-\s")
_SHORT = 3
"""A word of fewer letters only begins an answer when a pause follows: "si, …" is a yes, "si …" an if."""
_OPTION = re.compile(r"option-(?P<name>.+)-words")


def normal(text: str) -> str:
    """Lower case, without accents and punctuation, single blanks; every symbol a word of its own."""
    kept: list[str] = []
    for character in unicodedata.normalize("NFKD", text.casefold()):
        category = unicodedata.category(character)
        if category[0] == "M" or category in ("Cf", "Cs", "Sk") or character in _VARIANTS:
            continue
        if category[0] in "LN":
            kept.append(character)
        elif category != "So":
            kept.append(" ")
        elif kept[-1:] != [f" {character} "]:
            kept.append(f" {character} ")  # "👍👍" is no other answer than "👍"
    return " ".join("".join(kept).split())


@dataclass(frozen=True, slots=True)
class _Language:
    """The keywords of one language, normalised."""

    code: str
    whole: Mapping[str, frozenset[str]]
    greetings: tuple[str, ...]


class Reader:
    """Reads what people write, in all the languages it was given."""

    def __init__(self, catalogues: Sequence[Catalogue]) -> None:
        self._intents = {intent: frozenset(_words(catalogues, f"intent-{intent}-words")) for intent in Intent}
        self._anywhere = {
            intent: (
                _pattern(_words(catalogues, f"intent-{intent}-anywhere")),
                _pattern(_words(catalogues, f"intent-{intent}-never")),
            )
            for intent in ANYWHERE
        }
        self._options = _options(catalogues)
        self._mentions = {
            name: pattern
            for name in self._options
            if (pattern := _pattern(_words(catalogues, f"option-{name}-mentions")))
        }
        self._answers = frozenset().union(*self._options.values())
        self._names = {
            word: catalogue.language for catalogue in catalogues for word in _words([catalogue], "language-words")
        }
        self._codes = {catalogue.language for catalogue in catalogues}
        self._languages = tuple(_language(catalogue) for catalogue in catalogues)
        self._greetings = sorted(
            (greeting for language in self._languages for greeting in language.greetings), key=len, reverse=True
        )

    def meaning(self, words: str) -> Meaning:
        """Read one message. Pure."""
        text = normal(words)
        if not text:
            return Meaning()
        language = self._language(text)
        intents = {intent for intent, keywords in self._intents.items() if text in keywords}
        intents |= {intent for intent, patterns in self._anywhere.items() if _says(text, *patterns)}
        if language is not None or self._asks_for_language(text):
            intents.add(Intent.LANGUAGE)
        options = {name for name, keywords in self._options.items() if text in keywords}
        return Meaning(
            intents=frozenset(intents),
            options=frozenset(options),
            begins=frozenset() if options else self._begins(text, normal(_PAUSE.split(words.strip(), maxsplit=1)[0])),
            mentions=frozenset(name for name, pattern in self._mentions.items() if pattern.search(text)),
            tells=not intents and not options and language is None and self._tells(text),
            number=int(text) if text.isdecimal() and len(text) <= 2 else None,
            language=language,
            guess=self._guess(text, words),
        )

    def _begins(self, text: str, until_pause: str) -> frozenset[str]:
        """The options whose words stand at the beginning; the longest words win ("claro que no" is no "claro")."""
        found = {
            keyword
            for keyword in self._answers
            if (len(keyword) >= _SHORT and text.startswith(f"{keyword} ")) or keyword == until_pause != text
        }
        longest = max(found, key=len, default="")
        return frozenset(name for name, keywords in self._options.items() if longest in keywords)

    def _tells(self, text: str) -> bool:
        rest = text
        while greeting := next((word for word in self._greetings if f"{rest} ".startswith(f"{word} ")), None):
            rest = rest[len(greeting) :].strip()
        if rest in self._intents[Intent.HELP]:
            return False
        return len(rest.split()) > REPORT_WORDS or len(rest) >= REPORT_CHARACTERS

    def _language(self, text: str) -> str | None:
        """The language that is named: alone by its name, behind the word for language also by its code."""
        if text in self._names:
            return self._names[text]
        for keyword in self._intents[Intent.LANGUAGE]:
            rest = text.removeprefix(f"{keyword} ")
            if rest != text:
                return self._names.get(rest) or (rest if rest in self._codes else None)
        return None

    def _asks_for_language(self, text: str) -> bool:
        first, _, rest = text.partition(" ")
        return first in self._intents[Intent.LANGUAGE] and len(rest.split()) == 1

    def _guess(self, text: str, words: str) -> str | None:
        """By a keyword that only one language has, by how it begins, by what the model thinks."""
        by_word = [
            language.code for language in self._languages if any(text in every for every in language.whole.values())
        ]
        if len(by_word) == 1:
            return by_word[0]
        by_model = guess(words)
        if by_model in self._codes:
            return by_model
        greeted = [
            language.code
            for language in self._languages
            if any(f"{text} ".startswith(f"{greeting} ") for greeting in language.greetings)
        ]
        return greeted[0] if len(greeted) == 1 else None


def _language(catalogue: Catalogue) -> _Language:
    lists = [id for id in catalogue.variables if id.startswith(("intent-", "option-")) and id.endswith("-words")]
    whole = {id: frozenset(_words([catalogue], id)) for id in (*lists, "greetings")}
    return _Language(catalogue.language, whole, tuple(_words([catalogue], "greetings")))


def _options(catalogues: Sequence[Catalogue]) -> dict[str, frozenset[str]]:
    """Each option's words, and its label: whoever copies the label has answered too."""
    found: dict[str, frozenset[str]] = {}
    for id in catalogues[0].variables:
        if option := _OPTION.fullmatch(id):
            name = option["name"]
            labels = (normal(catalogue.say(f"option-{name}", {})) for catalogue in catalogues)
            found[name] = frozenset((*_words(catalogues, id), *labels))
    return found


def _words(catalogues: Iterable[Catalogue], id: str) -> list[str]:
    words = (normal(word) for catalogue in catalogues for word in catalogue.keywords(id))
    return [word for word in words if word]


def _pattern(phrases: Sequence[str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"(?<!\S)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\S)")


def _says(text: str, wanted: re.Pattern[str] | None, never: re.Pattern[str] | None) -> bool:
    return wanted is not None and wanted.search(never.sub(" ", text) if never else text) is not None
