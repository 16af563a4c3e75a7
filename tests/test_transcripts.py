"""Every transcript is played in a town of its own."""

from pathlib import Path

import pytest

from tests.town import Town
from tests.transcript import FOLDER, Replay

TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_transcript(town: Town, path: Path) -> None:
    """The conversation goes exactly as it is written down."""
    await Replay(town).play(path)


def test_there_are_transcripts() -> None:
    """An empty folder would prove nothing; every offered language is shown."""
    names = {path.stem.rsplit("-", 1)[-1] for path in TRANSCRIPTS}
    assert len(TRANSCRIPTS) >= 12
    assert {"en", "fr", "es"} <= names
