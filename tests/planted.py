"""Looking for a word that was planted: in any file, in any disguise."""

import base64
from collections.abc import Sequence
from pathlib import Path


def found(folder: Path, words: Sequence[str]) -> list[tuple[str, str]]:
    """Which of the words stand in which files of the folder."""
    return [
        (path.name, word)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word in words
        if any(disguise in path.read_bytes() for disguise in _disguises(word))
    ]


def _disguises(word: str) -> list[bytes]:
    """The word as it could stand in a file: plain, in base64 (at any of three offsets), in hex, in UTF-16."""
    raw = word.encode()
    in_base64 = [base64.b64encode(b"_" * offset + raw)[4:-4] for offset in range(3)]
    return [raw, *in_base64, raw.hex().encode(), raw.hex().upper().encode(), word.encode("utf-16-le")]
