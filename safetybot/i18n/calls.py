"""Calls for help and words about self-harm, found anywhere in a message.

A missed call is worse than a false alarm: only where a word has an everyday meaning must it stand out.
"""

import re
from collections.abc import Sequence

from safetybot.core.meaning import Intent
from safetybot.i18n.catalogue import Catalogue
from safetybot.i18n.keywords import PAUSE, anywhere, bare, keywords, normal

EMERGENCIES = (Intent.SOS, Intent.SELF_HARM)


class Calls:
    """Hears the emergencies of all the languages it was given."""

    def __init__(self, catalogues: Sequence[Catalogue], courtesies: Sequence[str]) -> None:
        self._courtesies = courtesies
        self._wanted = {intent: anywhere(keywords(catalogues, f"intent-{intent}-anywhere")) for intent in EMERGENCIES}
        self._never = {intent: anywhere(keywords(catalogues, f"intent-{intent}-never")) for intent in EMERGENCIES}
        self._everyday = {
            catalogue.language: frozenset(keywords([catalogue], "intent-sos-everyday")) for catalogue in catalogues
        }
        self._names = frozenset(keywords(catalogues, "intent-sos-names"))
        self._by_itself = self._names.union(*self._everyday.values())
        self._languages = {
            catalogue.language: anywhere(
                word for intent in EMERGENCIES for word in keywords([catalogue], f"intent-{intent}-anywhere")
            )
            for catalogue in catalogues
        }

    def heard(self, text: str, words: str, language: str | None) -> frozenset[Intent]:
        """The emergencies in these words (`text` normalised, `words` as written), probably in this language."""
        heard = set()
        for intent in EMERGENCIES:
            wanted, never = self._wanted[intent], self._never[intent]
            rest = never.sub(" ", text) if never else text
            found = {match[0] for match in wanted.finditer(rest)} if wanted else set()
            if any(not self._has_other_meaning(phrase, words, language) for phrase in found):
                heard.add(intent)
        return frozenset(heard)

    def may_call(self, text: str) -> bool:
        """Whether any of the words stands in there, whatever it means."""
        return any(wanted.search(text) is not None for wanted in self._wanted.values() if wanted)

    def languages(self, text: str) -> list[str]:
        """The languages in which one may call for help like this."""
        return [language for language, pattern in self._languages.items() if pattern and pattern.search(text)]

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


def _like_a_name(word: str, words: str) -> bool:
    """Whether it is capitalised inside a sentence, or at its beginning with another such word behind it."""
    for part in PAUSE.split(words):
        tokens = part.split()
        for at, token in enumerate(tokens):
            behind = tokens[at + 1] if at + 1 < len(tokens) else ""
            if normal(token) == word and token.istitle() and (at > 0 or behind.istitle()):
                return True
    return False
