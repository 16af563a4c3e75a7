"""Which language something is written in."""

import os
import subprocess
import sys
from pathlib import Path

from safetybot.i18n.guess import guess

OFFLINE = """
import socket
def refuse(*args, **more): raise AssertionError("a socket was opened")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
from safetybot.i18n.guess import guess
assert guess("somebody published my home address") == "en"
"""


def test_sentences_are_recognised() -> None:
    """Clear ones, in whatever language; short ones are left open."""
    assert guess("quelqu'un a publié mon adresse") == "fr"
    assert guess("me están amenazando por internet") == "es"
    assert guess("ich brauche bitte Hilfe") == "de"
    assert guess("ok") is None
    assert guess("\x00\n\u2028") is None


def test_it_stays_offline_and_writes_nothing(tmp_path: Path) -> None:
    """The model comes with the library: no socket is opened, and nothing appears in the home or temporary folder."""
    environment = {**os.environ, "HOME": str(tmp_path), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}

    subprocess.run([sys.executable, "-c", OFFLINE], env=environment, check=True, timeout=60)

    assert list(tmp_path.rglob("*")) == []
