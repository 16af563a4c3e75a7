"""What is seen while it runs: lines on the error stream, each with the seconds since it began."""

import sys
import time
from collections.abc import Callable

Progress = Callable[[str], None]


def watch() -> Progress:
    """A line now and then; the output stays free for the result."""
    began = time.monotonic()

    def show(line: str) -> None:
        print(f"{time.monotonic() - began:5.0f} s  {line}", file=sys.stderr, flush=True)  # noqa: T201

    return show
