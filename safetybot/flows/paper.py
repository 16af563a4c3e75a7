"""A sheet of SVG that is written from top to bottom: text that folds, frames, arrows. No font of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, quoteattr

FONT: Final = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
LINE: Final = 1.35
"""Of the size of the letters."""

_NARROW: Final = frozenset("ijlt.,:;'|!()[] fr-I")
_WIDE: Final = frozenset("mwMWOQ@%–—…⚠")


@dataclass(slots=True)
class Paper:
    """What has been drawn, and how far down it goes."""

    width: int
    y: float = 0.0
    drawn: list[str] = field(default_factory=list)

    def text(
        self, words: str, x: float, *, room: float, size: float = 15, bold: bool = False, colour: str = "#1a1a1a"
    ) -> None:
        """Write words from here on down, folded into the room there is."""
        for line in folded(words, room, size, bold=bold):
            self.y += size * LINE
            self.word(line, x, self.y, size=size, bold=bold, colour=colour)

    def word(
        self,
        words: str,
        x: float,
        y: float,
        *,
        size: float = 15,
        bold: bool = False,
        colour: str = "#1a1a1a",
        anchor: str = "start",
    ) -> None:
        """Write one line just there."""
        weight = ' font-weight="600"' if bold else ""
        where = f'x="{x:g}" y="{round(y, 1):g}" font-size="{size:g}" text-anchor="{anchor}"'
        self.drawn.append(f'<text {where} fill="{colour}"{weight}>{escape(words)}</text>')

    def frame(
        self, x: float, top: float, width: float, *, fill: str, line: str, dashed: bool = False, at: int | None = None
    ) -> None:
        """A frame from `top` down to here; `at`: behind what was drawn from that place on."""
        dashes = ' stroke-dasharray="6 4"' if dashed else ""
        box = f'x="{x:g}" y="{round(top, 1):g}" width="{width:g}" height="{round(self.y - top, 1):g}" rx="10"'
        element = f'<rect {box} fill="{fill}" stroke="{line}" stroke-width="1.5"{dashes}/>'
        self.drawn.insert(len(self.drawn) if at is None else at, element)

    def tag(self, words: str, right: float, y: float, *, colour: str) -> float:
        """A filled label that ends at `right`, on the line `y`; gives back where it begins."""
        width = wide(words, 13, bold=True) + 14
        box = (
            f'x="{round(right - width, 1):g}" y="{round(y - 14, 1):g}" width="{round(width, 1):g}" height="19" rx="9.5"'
        )
        self.drawn.append(f'<rect {box} fill="{colour}"/>')
        self.word(words, round(right - width / 2, 1), y, size=13, bold=True, colour="#ffffff", anchor="middle")
        return right - width

    def path(self, points: Sequence[tuple[float, float]], *, colour: str, dashed: bool = False) -> None:
        """A line through these points, with a point at its end."""
        dashes = ' stroke-dasharray="6 4"' if dashed else ""
        line = " ".join(f"{'L' if number else 'M'}{x:g} {round(y, 1):g}" for number, (x, y) in enumerate(points))
        self.drawn.append(f'<path d="{line}" fill="none" stroke="{colour}" stroke-width="1.8"{dashes}/>')
        (before, _), (x, y) = points[-2], points[-1]
        if before == x:
            head = f"{x - 5:g},{round(y - 8, 1):g} {x + 5:g},{round(y - 8, 1):g} {x:g},{round(y, 1):g}"
        else:
            back = x + 8 if before > x else x - 8
            head = f"{back:g},{round(y - 5, 1):g} {back:g},{round(y + 5, 1):g} {x:g},{round(y, 1):g}"
        self.drawn.append(f'<polygon points="{head}" fill="{colour}"/>')

    def svg(self, title: str, description: str) -> str:
        """All of it as one file."""
        height = round(self.y)
        size = f'viewBox="0 0 {self.width} {height}" width="{self.width}" height="{height}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" style="max-width:100%;height:auto"'
        return "\n".join(
            [
                f"{head} font-family={quoteattr(FONT)}>",
                f"<title>{escape(title)}</title>",
                f"<desc>{escape(description)}</desc>",
                f'<rect width="{self.width}" height="{height}" fill="#ffffff"/>',
                *self.drawn,
                "</svg>",
                "",
            ]
        )


def folded(words: str, room: float, size: float, *, bold: bool = False) -> Iterable[str]:
    """The words on as many lines as they need."""
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and wide(longer, size, bold=bold) > room:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def wide(words: str, size: float, *, bold: bool = False) -> float:
    """About how wide they are, rather more than less: which font there is, is not known."""
    ems = sum(0.36 if sign in _NARROW else 0.9 if sign in _WIDE else 0.7 if sign.isupper() else 0.57 for sign in words)
    return ems * size * (1.06 if bold else 1.0)
