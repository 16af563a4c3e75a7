"""What somebody's words mean: keywords from the catalogues, in every language at once.

Nobody must first say which language they speak: a word for help counts in all of them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from safetybot.core.ids import plain, read_return_code
from safetybot.core.meaning import EMERGENCIES, Intent, Meaning, Shown
from safetybot.i18n.calls import Calls
from safetybot.i18n.catalogue import Catalogue
from safetybot.i18n.guess import guess
from safetybot.i18n.keywords import PAUSE, anywhere, bare, keywords, normal

STORY_WORDS, STORY_CHARACTERS = 12, 80
"""Behind the greeting, so many words or characters tell something, whatever they speak of."""

_SHORT = 3
"""A word of fewer letters only begins an answer when a pause follows: "si, …" is a yes, "si …" an if."""
_FIRM = frozenset({"no"})
"""Needs no pause: "no es seguro" begins with a no, whatever else it says."""
_OPTION = re.compile(r"option-(?P<name>.+)-words")


@dataclass(frozen=True, slots=True)
class _Language:
    """The keywords of one language, normalised."""

    code: str
    whole: Mapping[str, frozenset[str]]
    greetings: tuple[str, ...]


class Reader:
    """Reads what people write, in all the languages it was given."""

    def __init__(self, catalogues: Sequence[Catalogue]) -> None:
        self._intents = {intent: frozenset(keywords(catalogues, f"intent-{intent}-words")) for intent in Intent}
        self._options = _options(catalogues)
        self._mentions = {
            name: pattern
            for name in self._options
            if (pattern := anywhere(keywords(catalogues, f"option-{name}-mentions")))
        }
        self._danger = anywhere(keywords(catalogues, "danger-mentions"))
        self._answers = frozenset().union(*self._options.values())
        self._longest_answer = max((len(answer.split()) for answer in self._answers), default=0)
        self._names = {
            word: catalogue.language for catalogue in catalogues for word in keywords([catalogue], "language-words")
        }
        self._before_a_name = sorted(keywords(catalogues, "language-before"), key=len, reverse=True)
        self._numbers = {
            word: number
            for catalogue in catalogues
            for number, word in enumerate(keywords([catalogue], "number-words"), start=1)
        }
        self._before_a_number = sorted(keywords(catalogues, "number-before"), key=len, reverse=True)
        self._codes = {catalogue.language for catalogue in catalogues}
        self._languages = tuple(_language(catalogue) for catalogue in catalogues)
        self._greetings = sorted(
            (greeting for language in self._languages for greeting in language.greetings), key=len, reverse=True
        )
        self._phrase = _opening(word for catalogue in catalogues for word in catalogue.keywords("phrase-words"))
        self._calls = Calls(catalogues, sorted({*self._greetings, *self._intents[Intent.HELP]}, key=len, reverse=True))

    def meaning(self, words: str) -> Meaning:
        """Read one message. Pure."""
        text = normal(words)
        if not text:
            return Meaning()
        by_model = guess(words)
        said = [form for form in (text, bare(text, self._greetings)) if form]
        language = next((found for form in said if (found := self._language(form))), None)
        intents = {intent for intent, known in self._intents.items() if not known.isdisjoint(said)}
        intents |= self._calls.heard(text, words, by_model)
        if language is not None or self._asks_for_language(text):
            intents.add(Intent.LANGUAGE)
        options = {name for name, known in self._options.items() if not known.isdisjoint(said)}
        mentions = frozenset(name for name, pattern in self._mentions.items() if pattern.search(text))
        return Meaning(
            intents=frozenset(intents),
            options=frozenset(options),
            begins=frozenset()
            if options
            else self._begins(text, normal(PAUSE.split(words.lstrip(" \n¡¿"), maxsplit=1)[0])),
            mentions=mentions,
            greets=not bare(text, self._greetings),
            tells=not intents and not options and language is None and (bool(mentions) or self._tells(text)),
            number=next((number for form in said if (number := self._number(form)) is not None), None),
            language=language,
            guess=self._guess(text, by_model),
            phrase=self._phrase_in(words),
            shown=self._shown_in(words),
        )

    def calls_for_help(self, words: str) -> bool:
        """Whether the meaning of these words is an emergency; quick to say no."""
        text = normal(words)
        said = {text, bare(text, self._greetings)}
        whole = any(not self._intents[intent].isdisjoint(said) for intent in EMERGENCIES)
        return (whole or self._calls.may_call(text)) and not EMERGENCIES.isdisjoint(self.meaning(words).intents)

    def _begins(self, text: str, until_pause: str) -> frozenset[str]:
        """The options whose words stand at the beginning; the longest words win ("claro que no" is no "claro")."""
        words = text.split()
        beginnings = {" ".join(words[:count]) for count in range(1, min(len(words), self._longest_answer + 1))}
        found = {word for word in beginnings & self._answers if len(word) >= _SHORT or word in _FIRM}
        if until_pause in self._answers and until_pause != text:
            found.add(until_pause)
        longest = max(found, key=len, default="")
        return frozenset(name for name, known in self._options.items() if longest in known)

    def _phrase_in(self, words: str) -> str | None:
        """What somebody wants to come back with: the words behind "phrase"."""
        found = self._phrase.match(words)
        return plain(words[found.end() :]) if found else None

    def _shown_in(self, words: str) -> Shown | None:
        """The return code somebody writes, and the phrase behind it; they may call it that once more."""
        found = read_return_code(words)
        if found is None:
            return None
        code, rest = found
        phrase = self._phrase_in(rest)
        return Shown(code, plain(rest) if phrase is None else phrase)

    def _tells(self, text: str) -> bool:
        """Whether it speaks of a danger, or says a lot."""
        if self._danger and self._danger.search(text):
            return True
        rest = bare(text, self._greetings)
        return len(rest.split()) >= STORY_WORDS or len(rest) >= STORY_CHARACTERS

    def _number(self, text: str) -> int | None:
        """The number that this is: in digits or as a word, alone or behind "option", "the", "la" …"""
        before = next((word for word in self._before_a_number if text.startswith(f"{word} ")), "")
        number = text.removeprefix(before).strip()
        if number.isdecimal() and len(number) <= 2:
            return int(number)
        return self._numbers.get(number)

    def _language(self, text: str) -> str | None:
        """The language named, alone or behind "in", "speak" …; behind the word for language also by its code."""
        if text in self._names:
            return self._names[text]
        for keyword in (*self._before_a_name, *self._intents[Intent.LANGUAGE]):
            rest = text.removeprefix(f"{keyword} ")
            if rest == text:
                continue
            if rest in self._names:
                return self._names[rest]
            if keyword in self._intents[Intent.LANGUAGE] and rest in self._codes:
                return rest
        return None

    def _asks_for_language(self, text: str) -> bool:
        first, _, rest = text.partition(" ")
        return first in self._intents[Intent.LANGUAGE] and len(rest.split()) == 1

    def _guess(self, text: str, by_model: str | None) -> str | None:
        """By a keyword that only one language has, by what the model thinks, by how it begins or calls for help."""
        by_word = [
            language.code for language in self._languages if any(text in every for every in language.whole.values())
        ]
        if len(by_word) == 1:
            return by_word[0]
        if by_model in self._codes:
            return by_model
        greeted = {
            language.code
            for language in self._languages
            if any(f"{text} ".startswith(f"{greeting} ") for greeting in language.greetings)
        }
        for hints in (greeted, self._calls.languages(text)):
            if len(hints) == 1:
                return next(iter(hints))
        return None


def _opening(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these phrases where a message begins, the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\W*(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)


def _language(catalogue: Catalogue) -> _Language:
    own = ("-words", "-anywhere")
    lists = [id for id in catalogue.variables if id.startswith(("intent-", "option-")) and id.endswith(own)]
    whole = {id: frozenset(keywords([catalogue], id)) for id in (*lists, "greetings")}
    return _Language(catalogue.language, whole, tuple(keywords([catalogue], "greetings")))


def _options(catalogues: Sequence[Catalogue]) -> dict[str, frozenset[str]]:
    """Each option's words, and its label: whoever copies the label has answered too."""
    found: dict[str, frozenset[str]] = {}
    for id in catalogues[0].variables:
        if option := _OPTION.fullmatch(id):
            name = option["name"]
            labels = (normal(catalogue.say(f"option-{name}", {})) for catalogue in catalogues)
            found[name] = frozenset((*keywords(catalogues, id), *labels))
    return found
