"""Case codes: short, random, and safe against a slip of the tongue or the finger.

The alphabet leaves out what is mistaken for something else (0 O, 1 I L, U) and E, so that few words come out. It has 29
characters, a prime: the weighted sum below then catches every single wrong character and every swap of two.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from safetybot.core.text import unmarked

ALPHABET = "23456789ABCDFGHJKMNPQRSTVWXYZ"
RANDOM_CHARACTERS = 5
CODE_LENGTH = RANDOM_CHARACTERS + 1
RETURN_LENGTH = 12
"""Longer than a case code, and never one: a case code is seen in the desk, and proves nothing."""
_DASH = "[-‐‑‒–—―⁃−]"
_BLOCK = "([A-Za-z0-9]{4})"
_BETWEEN = rf"(\s{{0,2}}{_DASH}?\s{{0,2}})"
_RETURN = re.compile(rf"(?<![^\W_])(?<!\w{_DASH})(?<![/@=])(?={_BLOCK}{_BETWEEN}{_BLOCK}{_BETWEEN}{_BLOCK}(?![^\W_]))")
"""Three blocks that stand alone: no part of an address or a longer number. It takes no room, so they may overlap."""


def make_code(draws: Sequence[int]) -> str:
    """Turn five random numbers into a case code with its check character.

    Raises ValueError when there are not exactly five numbers within the alphabet.
    """
    if len(draws) != RANDOM_CHARACTERS or not all(0 <= draw < len(ALPHABET) for draw in draws):
        raise ValueError(f"a case code needs {RANDOM_CHARACTERS} numbers from 0 to {len(ALPHABET) - 1}")
    weight = pow(CODE_LENGTH, -1, len(ALPHABET))
    check = -_weighted(draws) * weight % len(ALPHABET)
    return "".join(ALPHABET[value] for value in (*draws, check))


def read_code(written: str) -> str | None:
    """Read a case code as people write it (lower case, dashes, a leading #); None when it cannot be one."""
    code = _bare(written).replace(" ", "").upper()
    return code if len(code) == CODE_LENGTH and _checks(code) else None


def make_return_code(draws: Sequence[int]) -> str:
    """Turn eleven random numbers into a return code: 53 bits and a check character, as XXXX-XXXX-XXXX.

    Raises ValueError when there are not exactly eleven numbers within the alphabet.
    """
    if len(draws) != RETURN_LENGTH - 1 or not all(0 <= draw < len(ALPHABET) for draw in draws):
        raise ValueError(f"a return code needs {RETURN_LENGTH - 1} numbers from 0 to {len(ALPHABET) - 1}")
    weight = pow(RETURN_LENGTH, -1, len(ALPHABET))
    check = -_weighted(draws) * weight % len(ALPHABET)
    code = "".join(ALPHABET[value] for value in (*draws, check))
    return "-".join(code[at : at + 4] for at in range(0, RETURN_LENGTH, 4))


def is_readable(code: str) -> bool:
    """Whether such a return code may be given out: with a letter and two digits in it, no sentence looks like it."""
    digits = sum(character.isdigit() for character in code)
    return digits >= 2 and any(character.isalpha() for character in code)


def read_return_code(written: str) -> tuple[str, str] | None:
    """The return code in what somebody wrote, and the words behind it; None when there is none.

    It is found anywhere, in lower case, and with other dashes, blanks or nothing between its blocks. What is written
    like one, dashes and all, and is none was probably meant as one: it is read as it stands.
    """
    text = unicodedata.normalize("NFKC", unmarked(written))
    found = [match for match in _RETURN.finditer(text) if is_readable("".join(match.group(1, 3, 5)))]
    right = [match for match in found if _checks("".join(match.group(1, 3, 5)).upper())]
    meant = [match for match in found if re.fullmatch(_DASH * 2, match[2] + match[4]) and match[2] and match[4]]
    best = min(right, key=_blanks, default=meant[0] if meant else None)
    if best is None:
        return None
    return "-".join(best.group(1, 3, 5)).upper(), text[best.end(5) :].strip()


def plain(phrase: str) -> str:
    """A phrase as it is compared: capitals, blanks, signs around it, and how its accents were typed do not matter."""
    words = " ".join(unicodedata.normalize("NFKC", unmarked(phrase)).casefold().split())
    kept = [at for at, character in enumerate(words) if unicodedata.category(character)[0] not in "PZ"]
    return words[kept[0] : kept[-1] + 1] if kept else ""


def looks_like_code(written: str) -> bool:
    """Whether somebody probably meant a case code, right or wrong."""
    code = _bare(written).upper()
    return len(code) == CODE_LENGTH and code.isalnum()


def written_like_a_code(written: str) -> bool:
    """Whether it is capitals and digits, both, about as many as a code has: more or fewer may have been lost."""
    code = _bare(written)
    mixed = code.isalnum() and code.isupper() and any(character.isdigit() for character in code)
    return mixed and abs(len(code) - CODE_LENGTH) <= 2


def near(written: str, codes: Iterable[str]) -> tuple[str, ...]:
    """The codes one slip (a wrong, missing or additional character, two swapped) turns into what was written.

    For asking, never guessing.
    """
    typed = _bare(written).upper()
    return tuple(code for code in codes if _one_slip(typed, code))


def _bare(written: str) -> str:
    return unmarked(written).strip().lstrip("#").replace("-", "")


def _blanks(found: re.Match[str]) -> int:
    """How loosely it is written: what has fewer blanks inside is rather the code, and the rest the words around it."""
    return sum(character.isspace() for character in found[2] + found[4])


def _checks(code: str) -> bool:
    """Whether all of it is of the alphabet, and the check character fits."""
    known = all(character in ALPHABET for character in code)
    return known and _weighted([ALPHABET.index(character) for character in code]) % len(ALPHABET) == 0


def _weighted(values: Sequence[int]) -> int:
    return sum(position * value for position, value in enumerate(values, start=1))


def _one_slip(typed: str, code: str) -> bool:
    shorter, longer = sorted((typed, code), key=len)
    if len(longer) - len(shorter) == 1:
        return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    if len(longer) != len(shorter):
        return False
    wrong = [at for at, (left, right) in enumerate(zip(typed, code, strict=True)) if left != right]
    if len(wrong) == 2:
        first, second = wrong
        return typed[first] == code[second] and typed[second] == code[first]
    return len(wrong) == 1
