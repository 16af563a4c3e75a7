"""The master key: 32 random bytes in a file, or handed over by the service manager. Never in the environment."""

import base64
import binascii
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from safetybot.core.errors import OperatorError
from storage.sealing import KEY_LENGTH, new_key

CREDENTIAL: Final = "safetybot.key"
"""What the key is called in the service manager's credentials directory."""

_MAKE_ONE: Final = "make a key with `safetybot key new`, or put the right file there"


def load_master_key(path: Path, environment: Mapping[str, str] = os.environ) -> bytes:
    """The master key: $CREDENTIALS_DIRECTORY/safetybot.key when the service manager put it there, else from `path`.

    Raises OperatorError, naming the file, what is wrong with it and the cure.
    """
    check_cipher()
    if directory := environment.get("CREDENTIALS_DIRECTORY"):
        credential = Path(directory) / CREDENTIAL
        if credential.exists():
            # The service manager may give its own group the right to read; only everybody else must not have it.
            return _read(credential, forbidden=0o007)
    return _read(path, forbidden=0o077)


def new_key_file(path: Path) -> None:
    """Write a fresh master key, readable by its owner only. Never overwrites: a lost key is lost data."""
    check_cipher()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as error:
        if path.exists():
            advice = "if you mean to start anew, move the old file away; without it the data it opens is lost"
            raise OperatorError(f"{path} is there already", advice) from None
        raise OperatorError(f"{path} cannot be written: {error.strerror}", "choose a folder you may write in") from None
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(new_key()) + b"\n")
        file.flush()
        os.fsync(descriptor)


def check_cipher() -> None:
    """Raise OperatorError when this machine's cryptography library cannot do AES-GCM-SIV."""
    try:
        AESGCMSIV(bytes(KEY_LENGTH))
    except UnsupportedAlgorithm:
        raise OperatorError(
            "the cryptography library here was built without AES-GCM-SIV",
            "install cryptography from its wheel (it brings OpenSSL 3.2 or newer), not from the distribution",
        ) from None


def _read(path: Path, forbidden: int) -> bytes:
    try:
        mode = path.stat().st_mode
        content = path.read_bytes()
    except FileNotFoundError:
        raise OperatorError(f"the key file {path} is not there", _MAKE_ONE) from None
    except OSError as error:
        advice = f"let the user safetybot runs as own it: chown <user> {path} && chmod 600 {path}"
        raise OperatorError(f"the key file {path} cannot be read: {error.strerror}", advice) from None
    if mode & forbidden:
        raise OperatorError(f"the key file {path} can be read by others", f"chmod 600 {path}")
    try:
        key = base64.b64decode(content.strip(), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_LENGTH:
        raise OperatorError(f"the key file {path} does not hold a key ({KEY_LENGTH} bytes in base64)", _MAKE_ONE)
    return key
