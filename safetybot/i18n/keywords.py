"""Words as they are compared: without case, accents and punctuation.

In every script: vowel signs that carry the word (Devanagari …) stay, letters that people write for one another are one,
and each Chinese character is a word of its own, because nothing stands between Chinese words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from safetybot.i18n.catalogue import Keywords

PAUSE = re.compile(r"[,;:.!?¡¿…\n—–،؛؟۔।，。、！？；：]|\s-\s")

_VARIANTS = frozenset((*map(chr, range(0x1F3FB, 0x1F400)), "♀", "♂"))
"""Skin tones and genders of an emoji: the same gesture."""

_SAME: Final = str.maketrans(
    {
        "ı": "i",  # Turkish, typed without Turkish letters
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ـ": "",  # only makes a word longer
        "ँ": "ं",
        "\u093c": "",  # the dot under a letter, which many leave out
    }
)
"""Letters that people write for one another, after decomposition; أ إ آ are ا by then."""

_ONTO: Final = ("و", "ف")
_ASCII_LEFT_OUT: Final = re.compile(r"[\^`]")
_ASCII_BETWEEN: Final = re.compile(r"[^a-z0-9]+")
_INDIC: Final = range(0x0900, 0x0E00)
_HAN: Final = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x32000))


def normal(text: str) -> str:
    """Lower case, without accents and punctuation, single blanks; every symbol a word of its own."""
    if text.isascii():  # most of what is read, and the rest would do the same to it
        return _ASCII_BETWEEN.sub(" ", _ASCII_LEFT_OUT.sub("", text.lower())).strip()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())  # "𝑨" becomes "A" first
    folded = folded.translate(_SAME)
    kept: list[str] = []
    for character in folded:
        category = unicodedata.category(character)
        if category[0] == "M" and ord(character) in _INDIC:
            kept.append(character)
            continue
        if category[0] == "M" or category in ("Cf", "Cs", "Sk") or character in _VARIANTS:
            continue
        if category[0] in "LN":
            kept.append(f" {character} " if _is_han(character) else character)
        elif category != "So":
            kept.append(" ")
        elif kept[-1:] != [f" {character} "]:
            kept.append(f" {character} ")  # "👍👍" is no other answer than "👍"
    return " ".join("".join(kept).split())


def _is_han(character: str) -> bool:
    return character >= "\u3400" and any(ord(character) in block for block in _HAN)


def keywords(catalogues: Iterable[Keywords], id: str) -> list[str]:
    """The normalised words of a list, of all these languages."""
    return [word for catalogue in catalogues for word in _normalised(catalogue.keywords(id))]


@cache
def _normalised(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for word in words if (form := normal(word)))


class Anywhere:
    """Finds phrases in a normalised text, as whole words, the longest first.

    In Arabic "and" and "so" are written onto the word behind them.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        by_first: dict[str, set[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(phrase.split())
            by_first.setdefault(words[0], set()).add(words)
        self._by_first = {first: sorted(found, key=len, reverse=True) for first, found in by_first.items()}

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where they stand among these words: from the first word to behind the last."""
        at = 0
        while at < len(words):
            end = self._end(words, at)
            if end is not None:
                yield at, end
            at = at + 1 if end is None else end

    def is_in(self, text: str) -> bool:
        """Whether any of them stands in a normalised text."""
        return next(self.spans(text.split()), None) is not None

    def _end(self, words: Sequence[str], at: int) -> int | None:
        first = words[at]
        forms = (first, first[1:]) if first[:1] in _ONTO else (first,)
        for form in forms:
            for phrase in self._by_first.get(form, ()):
                if phrase[1:] == tuple(words[at + 1 : at + len(phrase)]):
                    return at + len(phrase)
        return None


def bare(text: str, courtesies: Sequence[str]) -> str:
    """The text without the greetings and pleases around it. `courtesies` with the longest first."""
    text = _begun(text, courtesies)
    while found := next((word for word in courtesies if f" {text}".endswith(f" {word}")), None):
        text = text[: len(text) - len(found)].strip()
    return text


def forms(text: str, courtesies: Sequence[str]) -> tuple[str, ...]:
    """What a text may stand for: as it is, without the greetings before it, without any around it.

    All three, because what greets in one language may be a word of another: "hai" is "hi", and in Hindi "is".
    """
    begun = _begun(text, courtesies)
    return tuple(form for form in dict.fromkeys((text, begun, bare(begun, courtesies))) if form)


def _begun(text: str, courtesies: Sequence[str]) -> str:
    while found := next((word for word in courtesies if f"{text} ".startswith(f"{word} ")), None):
        text = text[len(found) :].strip()
    return text
