"""Languages by their names, in every language: those of the Unicode consortium, as Babel brings them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError

READ_AS: Final = {"arz": "ar", "ms": "id"}
"""Whom the model tells apart though they read the same: what people type on a phone is often taken for the other."""

_KANA_OR_HANGUL: Final = re.compile("[\u3041-\u30ff\u1100-\u11ff\uac00-\ud7a3]")


@cache
def name(code: str, reader: str) -> str:
    """What somebody who reads `reader` calls this language; its code when nobody knows a name for it."""
    names = Locale.parse(reader, sep="-").languages
    found = names.get(code.replace("-", "_")) or names.get(code.partition("-")[0])
    return str(found) if found else code


def own_name(code: str) -> str:
    """What its speakers call it; its code when nobody knows."""
    try:
        return str(Locale.parse(code, sep="-").get_display_name() or code)
    except (UnknownLocaleError, ValueError):
        return code


def spoken(guessed: str | None, words: str, offered: Iterable[str]) -> str | None:
    """The language that is offered of those that this short code may mean ("pt": "pt-BR"); else the code itself."""
    if is_chinese(words):
        guessed = "zh"  # of a few characters the model makes Japanese, or a language that is written like it
    if guessed is None:
        return None
    guessed = READ_AS.get(guessed, guessed)
    if guessed == "zh":
        guessed = "zh-Hant" if is_traditional(words) else "zh-Hans"
    known = list(offered)
    if guessed in known:
        return guessed
    base = guessed.partition("-")[0]
    return next((language for language in known if language.partition("-")[0] == base), guessed)


def is_chinese(words: str) -> bool:
    """Whether it is written in Chinese characters, and in no other letters but Latin ones that are fewer."""
    characters = sum(character >= "\u3400" and character.isalpha() for character in words)
    latin = sum(character.isascii() and character.isalpha() for character in words)
    return characters > latin and _KANA_OR_HANGUL.search(words) is None


def shows_script(words: str) -> bool:
    """Whether Chinese words tell which of the two scripts they are in: many characters are the same in both."""
    return _lacking(words, "gb2312") != _lacking(words, "big5")


def is_traditional(words: str) -> bool:
    """Whether Chinese words are written in the traditional script: by the characters that the other one lacks."""
    return _lacking(words, "gb2312") > _lacking(words, "big5")


def _lacking(words: str, encoding: str) -> int:
    return sum(not character.encode(encoding, "ignore") for character in words if character >= "\u4e00")
