"""Calls for help and words about self-harm, found anywhere in a message; and words that make a case more urgent.

A missed call is worse than a false alarm: only where a word has an everyday meaning must it stand out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from safetybot.core.meaning import EMERGENCIES, Intent
from safetybot.i18n.catalogue import Keywords
from safetybot.i18n.keywords import PAUSE, Anywhere, bare, keywords, normal

_OF_ANOTHER: Final = {Intent.SELF_HARM: Intent.SELF_HARM_OTHER, Intent.SELF_HARM_OTHER: Intent.SELF_HARM}
"""The longer phrase decides: "she will kill herself" says nothing of the writer, "my suicide note" of nobody else."""
_RULE: Final = re.compile(r"raise-(?P<name>.+)-anywhere")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase, and from which word of the text to which."""

    phrase: str
    start: int
    end: int

    def inside(self, others: Iterable["Found"]) -> bool:
        """Whether it is a part of a longer one of these."""
        return any(
            other.start <= self.start and self.end <= other.end and len(other.phrase) > len(self.phrase)
            for other in others
        )


class Phrases:
    """Finds phrases anywhere in a text, but not where they are part of another that means something else."""

    def __init__(self, catalogues: Sequence[Keywords], id: str) -> None:
        """Find those of the list `<id>-anywhere` that are not in one of `<id>-never`."""
        self._wanted = Anywhere(keywords(catalogues, f"{id}-anywhere"))
        self._never = Anywhere(keywords(catalogues, f"{id}-never"))

    def found(self, text: str) -> tuple[Found, ...]:
        """Where in a normalised text they stand."""
        words = text.split()
        for start, end in list(self._never.spans(words)):
            words[start:end] = [""] * (end - start)
        return tuple(Found(" ".join(words[start:end]), start, end) for start, end in self._wanted.spans(words))

    def may_be_in(self, text: str) -> bool:
        """Whether any of them stands in there, whatever it means; quick to say no."""
        return self._wanted.is_in(text)


class Calls:
    """Hears the emergencies of all the languages it was given."""

    def __init__(self, catalogues: Sequence[Keywords], courtesies: Sequence[str]) -> None:
        self._courtesies = courtesies
        # The writer's own danger before somebody else's: a message may speak of both.
        self._phrases = {intent: Phrases(catalogues, f"intent-{intent}") for intent in Intent if intent in EMERGENCIES}
        self._everyday = {
            catalogue.language: frozenset(keywords([catalogue], "intent-sos-everyday")) for catalogue in catalogues
        }
        self._names = frozenset(keywords(catalogues, "intent-sos-names"))
        self._by_itself = self._names.union(*self._everyday.values())
        self._languages = {
            catalogue.language: Anywhere(
                word for intent in EMERGENCIES for word in keywords([catalogue], f"intent-{intent}-anywhere")
            )
            for catalogue in catalogues
        }

    def heard(self, text: str, words: str, language: str | None) -> frozenset[Intent]:
        """The emergencies in these words (`text` normalised, `words` as written), probably in this language."""
        found = {intent: phrases.found(text) for intent, phrases in self._phrases.items()}
        return frozenset(
            intent
            for intent, ours in found.items()
            if any(
                not one.inside(found[_OF_ANOTHER.get(intent, intent)])
                and not self._has_other_meaning(one.phrase, words, language)
                for one in ours
            )
        )

    def may_call(self, text: str) -> bool:
        """Whether any of the words stands in there, whatever it means."""
        return any(phrases.may_be_in(text) for phrases in self._phrases.values())

    def languages(self, text: str) -> list[str]:
        """The languages in which one may call for help like this."""
        return [language for language, phrases in self._languages.items() if phrases.is_in(text)]

    def _has_other_meaning(self, phrase: str, words: str, language: str | None) -> bool:
        """Whether this is an everyday word of the language, or a name, and nothing makes it stand out."""
        everyday = phrase in self._everyday.get(language or "", ())
        named = phrase in self._names and _like_a_name(phrase, words)
        return (everyday or named) and not self._stands_out(phrase, words)

    def _stands_out(self, phrase: str, words: str) -> bool:
        """It stands between pauses, is said twice, or is written in capitals."""
        if any(token.isupper() and normal(token) == phrase for token in re.findall(r"\w+", words)):
            return True
        parts = (bare(normal(part), self._courtesies) for part in PAUSE.split(words))
        return any(part and self._by_itself.issuperset(part.split()) for part in parts)


def rules(catalogues: Iterable[Keywords]) -> dict[str, Phrases]:
    """The words that make a case more urgent, by the name of their rule."""
    known = list(catalogues)
    names = {found["name"] for catalogue in known for id in catalogue.lists if (found := _RULE.fullmatch(id))}
    return {name: Phrases(known, f"raise-{name}") for name in sorted(names)}


def _like_a_name(word: str, words: str) -> bool:
    """Whether it is capitalised inside a sentence, or at its beginning with another such word behind it."""
    for part in PAUSE.split(words):
        tokens = part.split()
        for at, token in enumerate(tokens):
            behind = tokens[at + 1] if at + 1 < len(tokens) else ""
            if normal(token) == word and token.istitle() and (at > 0 or behind.istitle()):
                return True
    return False
