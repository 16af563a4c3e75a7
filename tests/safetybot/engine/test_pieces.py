"""What is too long for one message comes in several, and nothing is left out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.text import QUOTE
from safetybot.engine.pieces import MOST_BYTES, pieces


def test_what_fits_stays_whole() -> None:
    """One message stays one message, empty or not."""
    assert pieces("hello\nthere") == ["hello\nthere"]
    assert pieces("") == [""]


@given(st.lists(st.sampled_from(["a" * 700, "word ", "\n", "😀" * 900, "\x07", "é" * 50, '"'])))
def test_every_piece_fits_and_nothing_is_lost(parts: list[str]) -> None:
    """However long and whatever it is made of: each piece is small enough as it is written, all is there, in order."""
    body = "".join(parts)

    found = pieces(body)

    assert all(len(json.dumps(piece)) <= MOST_BYTES + 2 for piece in found)
    assert "".join("".join(found).split()) == "".join(body.split())


def test_a_quoted_line_stays_quoted() -> None:
    """A reporter's endless line cannot shake off the mark that says: these are a reporter's words."""
    body = "From the reporter:\n" + QUOTE + "x" * 45_000 + "\nend"

    found = pieces(body)

    assert len(found) == 3
    assert all(piece.startswith(QUOTE) for piece in found[1:])
    assert found[2].endswith("\nend")


def test_it_is_cut_between_words() -> None:
    """Where there are blanks, no word is cut in two."""
    found = pieces("word " * 10_000)

    assert len(found) == 3
    assert all(set(piece.split()) == {"word"} for piece in found)


@pytest.mark.parametrize("body", ["word " * 2_000, "слово " * 2_000, "🙂" * 2_000, "x" * 5_000, "a\nb" * 2_000])
def test_a_transport_that_carries_little(body: str) -> None:
    """Each piece fits in bytes of UTF-8, no letter is cut in two, nothing is left out."""
    found = pieces(body, 1_900)

    assert max(len(piece.encode()) for piece in found) <= 1_900
    assert "".join("".join(found).split()) == "".join(body.split())
