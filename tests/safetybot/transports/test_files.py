"""Files are declined before anything of them is fetched: an image of a child must never be in our hands."""

import re
from pathlib import Path

import pytest

import safetybot

ROOT = Path(safetybot.__file__).parent
FETCHING = re.compile(r"\.download\(|/download|getAttachment|attachments/|decrypt_attachment|download_attachments=True")


@pytest.mark.parametrize("path", sorted((ROOT / "transports").rglob("*.py")), ids=lambda path: path.stem)
def test_no_transport_fetches_a_file(path: Path) -> None:
    """None of them knows how: what is kept is that one came, and of what sort."""
    assert not FETCHING.search(path.read_text(encoding="utf-8"))


def test_signal_cli_is_told_to_fetch_none() -> None:
    """The one program beside the bot that would, by default."""
    unit = ROOT.parent / "docs/examples/signal-cli.service"

    assert "--ignore-attachments" in unit.read_text(encoding="utf-8")
