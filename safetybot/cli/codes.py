"""QR codes: on a terminal, and on a sheet to be printed."""

from html import escape
from io import StringIO

import segno


def qr(text: str) -> str:
    """A QR code for a terminal: always dark on light, whatever the terminal's colours are."""
    drawn = StringIO()
    segno.make(text, error="m", micro=False).terminal(drawn, border=2, compact=True)
    lines = (f"\x1b[97;40m{line}\x1b[0m" for line in drawn.getvalue().splitlines() if line.strip())
    return "\n".join(lines)


def sheet(address: str, title: str) -> str:
    """A page with the code, the username and the link, to be printed."""
    code = segno.make(address, error="h", micro=False)
    size = code.symbol_size(scale=10, border=4)[0]
    style = 'text-anchor="middle" font-family="sans-serif"'
    words = (
        f'<text x="50%" y="{size + y}" font-size="{big}" {style}>{escape(text)}</text>'
        for y, big, text in ((28, 28, title), (60, 12, address))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size + 80}" viewBox="0 0 {size} {size + 80}">'
        f'<rect width="100%" height="100%" fill="#fff"/>{code.svg_inline(scale=10, border=4)}{"".join(words)}</svg>\n'
    )
