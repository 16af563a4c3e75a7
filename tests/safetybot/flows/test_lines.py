"""On which line something stands in a TOML file."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetybot.flows.lines import Place, lines_of

TRICKY = '''# a comment with a [table] and key = 1
top = 1
"quoted # key" = """
[not.a.table]
key = "no"
"""   # and a comment
'literal = key' = \'\'\'
[[neither]]''\'\'\'
dotted . "and quoted" . deep = 2
"\\u00e9\\"x" = 'C:\\'

array = [  # = [
  "one ] # ",
  [2, 3],

  { four = 4, "fi=ve" = [
      5,
  ] },
]
date = 2026-11-23 09:00:00
empty = [ ]
nothing = {}
[a . "b.c"]
key = 1
[[a.list]]
x = 1
[[a.list.inner]]
y = 1
[[a.list.inner]]
y = 2
[[a.list]]
x = 2
[a.list.sub]
z = """a\\"""b"""
[[a.list.inner]]
y = 3
[a]
later = true
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ((), 1),
        (("top",), 2),
        (("quoted # key",), 3),
        (("literal = key",), 7),
        (("dotted",), 9),
        (("dotted", "and quoted", "deep"), 9),
        (('é"x',), 10),
        (("array",), 12),
        (("array", 0), 13),
        (("array", 1, 1), 14),
        (("array", 2), 16),
        (("array", 2, "fi=ve"), 16),
        (("array", 2, "fi=ve", 0), 17),
        (("date",), 20),
        (("nothing",), 22),
        (("a", "b.c"), 23),
        (("a", "b.c", "key"), 24),
        (("a", "list"), 25),
        (("a", "list", 0, "x"), 26),
        (("a", "list", 0, "inner", 1, "y"), 30),
        (("a", "list", 1), 31),
        (("a", "list", 1, "sub", "z"), 34),
        (("a", "list", 1, "inner", 0, "y"), 36),
        (("a", "later"), 38),
    ],
)
def test_strings_comments_and_brackets_do_not_confuse_it(place: Place, line: int) -> None:
    """A key, table or entry is found on its line, whatever stands in texts, comments and arrays of many lines."""
    assert lines_of(TRICKY)[place] == line


def test_it_finds_everything_there_is_and_nothing_else() -> None:
    """Its places are exactly those that the reader of the standard library knows."""
    assert set(lines_of(TRICKY)) == set(_places(tomllib.loads(TRICKY)))


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "a = 1", "[a]", "[[a]]", "a = [1,\n]", "a = '''b'''''"])
def test_the_end_of_the_file(text: str) -> None:
    """A file may end anywhere, with or without a line feed."""
    assert set(lines_of(text)) == set(_places(tomllib.loads(text)))


KEYS = st.text(st.sampled_from("ab-_.#=[]{}\"'\\é \n,"), max_size=4)
TEXTS = st.text(st.sampled_from("a#=[]{}\"'\\\n, "), max_size=8)
VALUES = st.recursive(
    st.integers() | st.booleans() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
TABLES = st.dictionaries(KEYS, VALUES, max_size=3)
FILES = st.tuples(
    TABLES, st.dictionaries(KEYS, TABLES, max_size=2), st.dictionaries(KEYS, st.lists(TABLES, min_size=1), max_size=2)
)


@settings(max_examples=100, deadline=None)
@given(FILES, st.booleans(), st.sampled_from(["\n", "  # [x] = 1\n"]))
def test_whatever_is_written(
    parts: tuple[dict[str, Any], dict[str, Any], dict[str, Any]], many_lines: bool, end: str
) -> None:
    """In any file every place is found, and each key stands on the line that is told."""
    text = _written(*parts, many_lines=many_lines, end=end)
    lines = lines_of(text)

    assert set(lines) == set(_places(tomllib.loads(text)))
    for place, line in lines.items():
        if place and isinstance(place[-1], str):
            assert json.dumps(place[-1]) in text.split("\n")[line - 1]


def _places(value: Any, place: Place = ()) -> Iterator[Place]:
    yield place
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _places(inner, (*place, number))


def _written(top: dict[str, Any], tables: dict[str, Any], arrays: dict[str, Any], *, many_lines: bool, end: str) -> str:
    """These as TOML: first the keys, then tables, then arrays of tables, each under names of their own."""

    def pairs(table: dict[str, Any]) -> str:
        return "".join(f"{json.dumps(key)} = {value(one)}{end}" for key, one in table.items())

    def value(one: Any) -> str:
        if isinstance(one, dict):
            return "{" + ", ".join(f"{json.dumps(key)} = {value(inner)}" for key, inner in one.items()) + "}"
        if isinstance(one, list):
            gap = end if many_lines else " "
            return f"[{gap}" + "".join(f"{value(inner)},{gap}" for inner in one) + "]"
        return json.dumps(one)

    headed = [f'["t".{json.dumps(name)}]{end}{pairs(table)}' for name, table in tables.items()]
    listed = [f'[["l".{json.dumps(name)}]]{end}{pairs(one)}' for name, several in arrays.items() for one in several]
    named = {f"k{key}": one for key, one in top.items()}
    return pairs(named) + "".join(headed) + "".join(listed)
