"""On which line of a TOML file something stands: the reader of the standard library does not tell."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final, TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""Keys and positions from the top, as one would index what `tomllib` returns: ("P0", "steps", 1, "page")."""

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL
)
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE: Final = re.compile(r"[^,\]}#\n]+")
_DOT: Final = re.compile(r"[ \t]*\.[ \t]*")
_ESCAPE: Final = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([btnfr"\\]))')
_ESCAPED: Final = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


def lines_of(text: str) -> Mapping[Place, int]:
    """The line of every table, key and entry of a text that `tomllib` has read without complaint; () is the first."""
    return _Walk(text).lines


class _Walk:
    """Goes through the text once. What is no valid TOML does not come here, so hardly anything is checked again."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.newlines = [found.start() for found in re.finditer("\n", text)]
        self.lines: dict[Place, int] = {(): 1}
        self.entries: dict[Place, int] = {}
        table: Place = ()
        while self._skip(_BLANK) < len(text):
            if self._here("["):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Place:
        start, several = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if several else 1
        *parents, last = self._key()
        self.at += 2 if several else 1
        table: Place = ()
        for parent in parents:
            table = self._inside((*table, parent), start)
        table = (*table, last)
        self.lines.setdefault(table, self._line(start))
        if several:
            self.entries[table] = self.entries.get(table, -1) + 1
            table = (*table, self.entries[table])
            self.lines[table] = self._line(start)
        return table

    def _inside(self, table: Place, start: int) -> Place:
        """A table named on the way to another; of an array of tables, its latest entry."""
        self.lines.setdefault(table, self._line(start))
        return (*table, self.entries[table]) if table in self.entries else table

    def _pair(self, table: Place) -> None:
        start, place = self.at, table
        for part in self._key():
            place = (*place, part)
            self.lines.setdefault(place, self._line(start))
        self.at += 1  # the equals sign
        self._skip(_BLANK)
        self._value(place)

    def _value(self, place: Place) -> None:
        if self._here("["):
            self._array(place)
        elif self._here("{"):
            self._inline_table(place)
        elif not self._take(_STRING):
            self._take(_BARE_VALUE)

    def _array(self, place: Place) -> None:
        self.at += 1
        number = 0
        while self._skip(_BLANK) and not self._here("]"):
            self.lines[*place, number] = self._line(self.at)
            self._value((*place, number))
            number += 1
            self._comma()
        self.at += 1

    def _inline_table(self, place: Place) -> None:
        self.at += 1
        while self._skip(_BLANK) and not self._here("}"):
            self._pair(place)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        self._skip(_BLANK)
        if self._here(","):
            self.at += 1

    def _key(self) -> list[str]:
        parts = []
        self._skip(_BLANK)
        while True:
            bare = self._take(_BARE_KEY)
            parts.append(bare or _plain(self._take(_STRING)))
            if not self._take(_DOT):
                break
        self._skip(_BLANK)
        return parts

    def _here(self, sign: str) -> bool:
        return self.text.startswith(sign, self.at)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        self._take(pattern)
        return self.at

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return found[0] if found else ""

    def _line(self, position: int) -> int:
        return bisect_right(self.newlines, position - 1) + 1


def _plain(quoted: str) -> str:
    """A quoted key without its quotes."""
    inside = quoted[1:-1]
    if quoted.startswith("'"):
        return inside
    return _ESCAPE.sub(lambda found: _ESCAPED[found[3]] if found[3] else chr(int(found[1] or found[2], 16)), inside)
