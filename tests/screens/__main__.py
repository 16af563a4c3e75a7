"""Play each conversation, take its picture, and measure where everything stands. Exit code 1 when a piece is torn."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.screens.browser import measured, picture
from tests.screens.conversations import CONVERSATIONS, played
from tests.screens.page import page


async def main(folder: Path, *names: str) -> int:
    """Write NAME.png for each of these conversations, or for all of them, into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in names or CONVERSATIONS:
            place = Path(scratch, name)
            place.mkdir()
            html = place / "page.html"
            async with played(name, place) as bubbles:
                html.write_text(page(bubbles), encoding="utf-8")
            found = measured(html)
            picture(html, folder / f"{name}.png", found.height)
            print(f"{name}: {found.bubbles} bubbles, {found.lines} lines, {found.isolates} isolates")  # noqa: T201
            for what, text in found.wrong:
                print(f"  {what}: {text}")  # noqa: T201
            wrong += len(found.wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    folder, *names = sys.argv[1:] or ["screens"]
    sys.exit(asyncio.run(main(Path(folder), *names)))
