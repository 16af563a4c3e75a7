"""Every transcript is played in a town of its own, which speaks every language and has the cards that come along."""

from pathlib import Path

import pytest

from safetybot.i18n.catalogue import available
from safetybot.resources import load_directory
from tests.town import open_town
from tests.transcript import FOLDER, Replay

TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))
FIRST = ("en", "fr", "es")
LANGUAGES = (*FIRST, *(language for language in available() if language not in FIRST))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_transcript(tmp_path: Path, path: Path) -> None:
    """The conversation goes exactly as it is written down."""
    async with open_town(tmp_path, languages=LANGUAGES, directory=load_directory()) as town:
        await Replay(town).play(path)


def test_there_are_transcripts() -> None:
    """An empty folder would prove nothing; every language is shown."""
    shown = {language for language in LANGUAGES if any(path.stem.endswith(f"-{language}") for path in TRANSCRIPTS)}
    assert len(TRANSCRIPTS) >= 40
    assert shown == set(LANGUAGES)
