"""What chromium makes of a page: a picture, and where each piece stands."""

import json
import re
import subprocess
import tempfile
from dataclasses import dataclass
from html import unescape
from pathlib import Path

WIDTH, HIGHEST = 390, 1_000
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--virtual-time-budget=2000",
)
_FOUND = re.compile(r'data-found="([^"]*)"')


@dataclass(frozen=True)
class Found:
    """What was measured on a page."""

    height: int
    bubbles: int
    isolates: int
    lines: int
    wrong: list[tuple[str, str]]


def measured(page: Path) -> Found:
    """Open the page, and read what it has measured."""
    found = _FOUND.search(_chromium("--dump-dom", page=page))
    assert found, "the page has not measured anything"
    return Found(**json.loads(unescape(found[1])))


def picture(page: Path, path: Path, height: int) -> None:
    """The page as a PNG, at phone width."""
    _chromium(f"--screenshot={path}", page=page, height=min(height, HIGHEST))


def _chromium(*options: str, page: Path, height: int = 844) -> str:
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [
                "chromium",
                *QUIET,
                f"--user-data-dir={profile}",
                f"--window-size={WIDTH},{height}",
                *options,
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
            text=True,
            timeout=120,
        )
    return done.stdout
