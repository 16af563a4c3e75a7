"""Words as they are compared: without case, accents and punctuation."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from safetybot.i18n.catalogue import Catalogue

PAUSE = re.compile(r"[,;:.!?¡¿…\n—–]|\s-\s")

_VARIANTS = frozenset((*map(chr, range(0x1F3FB, 0x1F400)), "♀", "♂"))
"""Skin tones and genders of an emoji: the same gesture."""


def normal(text: str) -> str:
    """Lower case, without accents and punctuation, single blanks; every symbol a word of its own."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())  # "𝑨" becomes "A" first
    kept: list[str] = []
    for character in folded:
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


def keywords(catalogues: Iterable[Catalogue], id: str) -> list[str]:
    """The normalised words of a list, of all these languages."""
    words = (normal(word) for catalogue in catalogues for word in catalogue.keywords(id))
    return [word for word in words if word]


def anywhere(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Finds any of these phrases in a normalised text, as whole words, the longest first; None without phrases."""
    longest_first = sorted(phrases, key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(r"(?<!\S)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\S)")


def bare(text: str, courtesies: Sequence[str]) -> str:
    """The text without the greetings and pleases around it. `courtesies` with the longest first."""
    while found := next((word for word in courtesies if f"{text} ".startswith(f"{word} ")), None):
        text = text[len(found) :].strip()
    while found := next((word for word in courtesies if f" {text}".endswith(f" {word}")), None):
        text = text[: len(text) - len(found)].strip()
    return text
