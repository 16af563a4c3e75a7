"""A chat as a page of HTML: plain text in bubbles, each paragraph in the direction of its first letter."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.screens.conversations import Bubble

STYLE = """
body { margin: 0; padding: 10px; background: #eceff1; color: #111; font: 15px/1.4 "Noto Sans", "Noto Sans Arabic",
  "Noto Sans Devanagari", "Noto Color Emoji", "Noto Sans CJK SC", sans-serif; }
.bubble { box-sizing: border-box; max-width: 88%; width: fit-content; margin: 0 0 8px; padding: 7px 11px;
  border-radius: 14px; background: #fff; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.own { margin-left: auto; background: #d7ecff; }
"""
MEASURE = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")


def page(bubbles: Sequence[Bubble]) -> str:
    """The page; what was measured stands in its attribute data-found."""
    shown = "\n".join(
        f'<div class="bubble{" own" if bubble.own else ""}" dir="auto">{escape(bubble.body)}</div>'
        for bubble in bubbles
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><style>{STYLE}</style><body>{shown}'
        f"<script>document.fonts.ready.then(() => {{{MEASURE}}})</script></body></html>"
    )
