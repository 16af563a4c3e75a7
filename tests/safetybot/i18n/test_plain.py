"""What a stranger wrote, made harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.text import QUOTE
from safetybot.i18n.plain import clean, name, quoted


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b\x07c\x1b[31md", "abc[31md"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2066x\u2069\ufeff\u200b", "x"),
        ("a\r\nb\rc\x85d\u2028e\u2029f\x0bg", "a\nb\nc\nd\ne\nf\ng"),
        ("tab\there", "tab    here"),
        ("half \ud83d", "half �"),
        ("👩‍👩‍👧 می‌خواهم", "👩‍👩‍👧 می‌خواهم"),
        ("e" + "\u0301" * 40, "e" + "\u0301" * 6),
        ("<img src=x> ![x](https://e/x.png) **b**", "<img src=x> ![x](https://e/x.png) **b**"),
        ("flag\U000e0067\U000e007f", "flag"),
    ],
)
def test_what_is_taken_out(written: str, shown: str) -> None:
    """Control characters, direction overrides, hidden characters; never letters, joined emoji or other scripts."""
    assert clean(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("@room look", "@ room look"),
        ("@ROOM", "@ ROOM"),
        ("ask @bea:example.org now", "ask @ bea:example.org now"),
        ("I am @somebody on X, mail me@example.org", "I am @somebody on X, mail me@example.org"),
        ("@rooms are fine", "@rooms are fine"),
    ],
)
def test_nobody_is_pinged(written: str, shown: str) -> None:
    """Mentions are broken so that one can see it; handles elsewhere and addresses stay as they are."""
    assert quoted(written) == QUOTE + shown


@given(st.text())
def test_every_line_is_marked(text: str) -> None:
    """Whatever is written, each line of it begins with the mark, as any program counts lines."""
    assert all(line.startswith(QUOTE) for line in quoted(text).splitlines())


@given(st.text())
def test_a_name_is_one_line(text: str) -> None:
    """Whatever somebody calls themselves."""
    assert len(name(text).splitlines()) <= 1
    assert len(name(text)) <= 60
