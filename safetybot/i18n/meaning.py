"""What somebody's words mean: keywords from the catalogues, in every language at once.

Nobody must first say which language they speak: a word for help counts in all of them.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from safetybot.core.ids import plain, read_return_code
from safetybot.core.meaning import EMERGENCIES, Agreed, Chosen, Intent, Meaning, Shown
from safetybot.i18n import languages
from safetybot.i18n.calls import Calls, rules
from safetybot.i18n.catalogue import REFERENCE, Catalogue, Keywords
from safetybot.i18n.countries import country_of
from safetybot.i18n.guess import guess
from safetybot.i18n.hours import Times
from safetybot.i18n.keywords import PAUSE, Anywhere, bare, forms, keywords, normal

STORY_WORDS, STORY_CHARACTERS = 12, 80
"""Behind the greeting, so many words or characters tell something, whatever they speak of."""

_SHORT = 3
"""A word of fewer letters only begins an answer when a pause follows: "si, …" is a yes, "si …" an if."""
_FIRM = frozenset({"no"})
"""Needs no pause: "no es seguro" begins with a no, whatever else it says."""
_OPTION = re.compile(r"option-(?P<name>.+)-words")
_OF_ONE_QUESTION = re.compile(r"question-(?P<question>.+)-(?P<option>yes)-words")
_OF_DANGER: Final = re.compile(r"danger-mentions|option-.+-mentions|raise-.+-anywhere")
CHILD: Final = "child"
_AGES: Final = range(8, 18)
"""Whoever is so old may be a child in danger; who is younger does not write."""
_FIRST_STEP = re.compile(r"tip-(?P<topic>[a-z-]+)-1")


@dataclass(frozen=True, slots=True)
class _Language:
    """The keywords of one language, normalised."""

    code: str
    whole: Mapping[str, frozenset[str]]
    greetings: tuple[str, ...]
    of_danger: Anywhere
    """What speaks of a danger in it, anywhere in a message."""


class Reader:
    """Reads what people write, in every language there are keywords for."""

    def __init__(self, spoken: Sequence[Catalogue], heard: Sequence[Keywords] = ()) -> None:
        """Know the languages that are offered (`spoken`), and the keywords of others."""
        offered = {catalogue.language for catalogue in spoken}
        catalogues = [*spoken, *(other for other in heard if other.language not in offered)]
        self._intents = {intent: frozenset(keywords(catalogues, f"intent-{intent}-words")) for intent in Intent}
        self._options = _options(catalogues, spoken)
        self._raises = rules(catalogues)
        self._topics = _topics(spoken, self._options)
        self._mentions = {name: Anywhere(_mentions(catalogues, name)) for name in self._options}
        self._danger = Anywhere(keywords(catalogues, "danger-mentions"))
        self._answers = frozenset().union(*self._options.values())
        self._longest_answer = max((len(answer.split()) for answer in self._answers), default=0)
        self._names = _names(spoken)
        self._before_a_name = sorted(keywords(catalogues, "language-before"), key=len, reverse=True)
        self._numbers = {
            word: number
            for catalogue in catalogues
            for number, word in enumerate(keywords([catalogue], "number-words"), start=1)
        }
        self._before_a_number = sorted(keywords(catalogues, "number-before"), key=len, reverse=True)
        self._codes = {normal(language): language for language in offered}
        self._expected = frozenset(language.partition("-")[0] for language in offered) | languages.READ_AS.keys()
        self._languages = tuple(_language(catalogue) for catalogue in catalogues)
        self._greetings = sorted(
            (greeting for language in self._languages for greeting in language.greetings), key=len, reverse=True
        )
        self._phrase = _opening(word for catalogue in catalogues for word in catalogue.keywords("phrase-words"))
        self._agreed = {
            use: _opening(word for catalogue in catalogues for word in catalogue.keywords(f"{use}-word-words"))
            for use in Agreed
        }
        self._times = Times(catalogues)
        self._calls = Calls(catalogues, sorted({*self._greetings, *self._intents[Intent.HELP]}, key=len, reverse=True))

    def meaning(self, words: str) -> Meaning:
        """Read one message. Pure."""
        text = normal(words)
        if not text:
            return Meaning()
        by_model = guess(words, self._expected)
        spoken = languages.spoken(by_model, words, self._codes.values())
        said = forms(text, self._greetings)
        language = next((found for form in said if (found := self._language(form))), None)
        intents = {intent for intent, known in self._intents.items() if not known.isdisjoint(said)}
        intents |= self._calls.heard(text, words, spoken)
        if language is not None or self._asks_for_language(text):
            intents.add(Intent.LANGUAGE)
        options = {name for name, known in self._options.items() if not known.isdisjoint(said)}
        mentions = frozenset(name for name, phrases in self._mentions.items() if phrases.is_in(text))
        raises = frozenset(name for name, phrases in self._raises.items() if phrases.found(text))
        tells = bool(mentions) or (not options and self._tells(text))
        return Meaning(
            intents=frozenset(intents),
            options=frozenset(options),
            begins=frozenset()
            if options
            else self._begins(text, normal(PAUSE.split(words.lstrip(" \n¡¿"), maxsplit=1)[0])),
            mentions=mentions,
            raises=raises,
            topic=self._topic(text),
            length=len(text.split()),
            chosen=self._chosen_in(words),
            greets=not bare(text, self._greetings),
            tells=not intents and language is None and tells,
            number=next((number for form in said if (number := self._number(form)) is not None), None),
            language=language,
            guess=self._guess(text, spoken),
            sure=not languages.is_chinese(words) or languages.shows_script(words),
            phrase=self._phrase_in(words),
            shown=self._shown_in(words),
            hours=self._times.hours_in(words),
            clock=self._times.clock_in(words),
            country=None if tells or raises else country_of(words),
        )

    def calls_for_help(self, words: str, rules: Collection[str] = ()) -> bool:
        """Whether the meaning of these words is an emergency, or one of these rules finds them; quick to say no."""
        text = normal(words)
        if any(self._raises[rule].found(text) for rule in rules if rule in self._raises):
            return True
        said = forms(text, self._greetings)
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

    def _topic(self, text: str) -> str | None:
        """The card asked for: its name behind a word for help."""
        for keyword in self._intents[Intent.HELP]:
            rest = text.removeprefix(f"{keyword} ")
            if rest != text and rest in self._topics:
                return self._topics[rest]
        return None

    def _chosen_in(self, words: str) -> Chosen | None:
        """A word that somebody wants to agree on: what stands behind "code word" …"""
        for use, opening in self._agreed.items():
            if (found := opening.match(words)) and (word := plain(words[found.end() :])):
                return Chosen(use, word, taken=self._means_something(word))
        return None

    def _means_something(self, words: str) -> bool:
        """Whether this, as a whole message, is something people may ask for or answer: no word to agree on."""
        text = normal(words)
        said = forms(text, self._greetings)
        known = (*self._intents.values(), *self._options.values())
        openings = (self._phrase, *self._agreed.values())
        return (
            not said
            or not bare(text, self._greetings)
            or any(not every.isdisjoint(said) for every in known)
            or any(self._language(form) or self._number(form) is not None for form in said)
            or self._asks_for_language(text)
            or self._topic(text) is not None
            or self._calls.may_call(text)
            or any(phrases.may_be_in(text) for phrases in self._raises.values())
            or any(opening.match(words) for opening in openings)
            or self._shown_in(words) is not None
        )

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
        if self._danger.is_in(text):
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
                return self._codes[rest]
        return None

    def _asks_for_language(self, text: str) -> bool:
        first, _, rest = text.partition(" ")
        return first in self._intents[Intent.LANGUAGE] and len(rest.split()) == 1

    def _guess(self, text: str, by_model: str | None) -> str | None:
        """By a keyword that only one language has, by what the model thinks, by how it begins, calls for help
        or speaks of a danger: the model knows nobody's language in somebody else's letters.

        It may be a language that is not offered.
        """
        by_word = [
            language.code for language in self._languages if any(text in every for every in language.whole.values())
        ]
        if len(by_word) == 1:
            return by_word[0]
        of_many_words = by_model is not None and len(text.split()) >= STORY_WORDS
        if by_model in self._codes.values() or of_many_words:
            return by_model
        greeted = {
            language.code
            for language in self._languages
            if language.code != REFERENCE  # "hello" is said everywhere
            and any(f"{text} ".startswith(f"{greeting} ") for greeting in language.greetings)
        }
        threatened = (language.code for language in self._languages if language.of_danger.is_in(text))
        for hints in (by_word, greeted, self._calls.languages(text), {*threatened}):
            if len({hint.partition("-")[0] for hint in hints}) == 1:  # two scripts of one language: either is better
                return languages.spoken(next(iter(hints)), text, self._codes.values())
        return by_model


def _opening(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these phrases where a message begins, the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    # Behind a Chinese character the next word may follow at once.
    return re.compile(r"\W*(?:" + "|".join(map(re.escape, longest_first)) + r")(?:(?<=[㐀-鿿])|(?!\w))", re.IGNORECASE)


def _language(catalogue: Keywords) -> _Language:
    own = ("-words", "-anywhere")
    lists = [id for id in catalogue.lists if id.startswith(("intent-", "option-")) and id.endswith(own)]
    whole = {id: frozenset(keywords([catalogue], id)) for id in (*lists, "greetings")}
    danger = (word for id in catalogue.lists if _OF_DANGER.fullmatch(id) for word in keywords([catalogue], id))
    return _Language(catalogue.language, whole, tuple(keywords([catalogue], "greetings")), Anywhere(danger))


def _options(catalogues: Sequence[Keywords], spoken: Sequence[Catalogue]) -> dict[str, frozenset[str]]:
    """Each option's words, and its label: whoever copies the label has answered too."""
    found: dict[str, frozenset[str]] = {}
    for id in spoken[0].lists:
        if option := _OPTION.fullmatch(id):
            name = option["name"]
            labels = (normal(catalogue.texts[f"option-{name}"]) for catalogue in spoken)
            found[name] = frozenset((*keywords(catalogues, id), *labels))
    for id in spoken[0].lists:
        if one := _OF_ONE_QUESTION.fullmatch(id):
            found[f"{one['question']}/{one['option']}"] = frozenset(keywords(catalogues, id))
    return found


def _mentions(catalogues: Sequence[Keywords], option: str) -> list[str]:
    """What speaks of an option in a story; of a child so does an age."""
    found = keywords(catalogues, f"option-{option}-mentions")
    if option != CHILD:
        return found
    said = (phrase for catalogue in catalogues for phrase in catalogue.keywords("age-words"))
    return [*found, *(normal(phrase.replace("#", str(age))) for phrase in said for age in _AGES)]


def _topics(spoken: Sequence[Catalogue], options: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The topics of the cards by their titles, by the words for what happens, and by what `help` calls them."""
    found: dict[str, str] = {}
    called: dict[str, str] = {}
    for catalogue in spoken:
        for id in catalogue.variables:
            if card := _FIRST_STEP.fullmatch(id):
                topic = card["topic"]
                title = normal(catalogue.texts[f"tip-{topic}"])
                found |= dict.fromkeys((title, normal(topic), *options.get(topic, ())), topic)
                if f"category-{topic}" in catalogue.variables:
                    name = catalogue.texts[f"category-{topic}"]
                    called |= {word: topic for part in (name, *name.split("/")) if (word := normal(part))}
    return called | found


def _names(spoken: Sequence[Catalogue]) -> dict[str, str]:
    """The languages that are offered, by every name they have in one of them that is not a country's, too."""
    found = {
        normal(name): catalogue.language
        for reader in spoken
        for catalogue in spoken
        if country_of(name := languages.name(catalogue.language, reader.language)) is None
    }
    for catalogue in spoken:
        own = keywords([catalogue], "language-words")
        found |= dict.fromkeys((*own, normal(catalogue.texts["own-name"])), catalogue.language)
    return found
