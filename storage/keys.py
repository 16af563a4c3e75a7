"""What opens things: the master key, 32 random bytes, the password of a database, the secret of the webhook.

Each in a file of its own, or handed over by the service manager. Never in the environment.
"""

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
PASSWORD_CREDENTIAL: Final = "safetybot.database-password"  # noqa: S105 - where it is, not what it is
WEBHOOK_CREDENTIAL: Final = "safetybot.webhook-secret"
"""What they are called in the service manager's credentials directory."""

_FILE_FORBIDDEN: Final = 0o077
# The service manager may give its own group the right to read; only everybody else must not have it.
_CREDENTIAL_FORBIDDEN: Final = 0o007
_MAKE_ONE: Final = "make a key with `safetybot key new`, or put the right file there"


def load_master_key(path: Path, environment: Mapping[str, str] = os.environ) -> bytes:
    """The master key: $CREDENTIALS_DIRECTORY/safetybot.key when the service manager put it there, else from `path`.

    Raises OperatorError, naming the file, what is wrong with it and the cure.
    """
    check_cipher()
    if credential := _credential(CREDENTIAL, environment):
        return _key(credential, _read(credential, _CREDENTIAL_FORBIDDEN, "key file", _MAKE_ONE))
    return _key(path, _read(path, _FILE_FORBIDDEN, "key file", _MAKE_ONE))


def load_database_password(path: Path | None, environment: Mapping[str, str] = os.environ) -> str | None:
    """The first line of $CREDENTIALS_DIRECTORY/safetybot.database-password, else of `path`; None when there is neither.

    Raises OperatorError like `load_master_key`.
    """
    cure = "write the password into it, or name another one: [database] password_file"
    return _line(path, PASSWORD_CREDENTIAL, "password file", cure, environment)


def load_webhook_secret(path: Path | None, environment: Mapping[str, str] = os.environ) -> str | None:
    """The same of safetybot.webhook-secret: what proves to the second way out that it is us."""
    cure = "write the secret into it, or name another one: [webhook] secret_file"
    return _line(path, WEBHOOK_CREDENTIAL, "secret file", cure, environment)


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


def _credential(name: str, environment: Mapping[str, str]) -> Path | None:
    """The file in which the service manager hands this over, if it does."""
    directory = environment.get("CREDENTIALS_DIRECTORY")
    return path if directory and (path := Path(directory) / name).exists() else None


def _line(path: Path | None, credential: str, what: str, cure: str, environment: Mapping[str, str]) -> str | None:
    """The first line of a credential, else of the file at `path`; None when there is neither."""
    if handed_over := _credential(credential, environment):
        path, forbidden = handed_over, _CREDENTIAL_FORBIDDEN
    elif path is not None:
        forbidden = _FILE_FORBIDDEN
    else:
        return None
    try:
        line = _read(path, forbidden, what, cure).decode().partition("\n")[0].rstrip("\r")
    except UnicodeDecodeError:
        line = ""
    if not line:
        raise OperatorError(f"the {what} {path} does not begin with a line of UTF-8 text", cure)
    return line


def _read(path: Path, forbidden: int, what: str, cure: str) -> bytes:
    """A secret's file. Raises OperatorError when it is not there, or open to others."""
    try:
        mode = path.stat().st_mode
        content = path.read_bytes()
    except FileNotFoundError:
        raise OperatorError(f"the {what} {path} is not there", cure) from None
    except OSError as error:
        advice = f"let the user safetybot runs as own it: chown <user> {path} && chmod 600 {path}"
        raise OperatorError(f"the {what} {path} cannot be read: {error.strerror}", advice) from None
    if mode & forbidden:
        raise OperatorError(f"the {what} {path} can be read by others", f"chmod 600 {path}")
    return content


def _key(path: Path, content: bytes) -> bytes:
    try:
        key = base64.b64decode(content.strip(), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_LENGTH:
        raise OperatorError(f"the key file {path} does not hold a key ({KEY_LENGTH} bytes in base64)", _MAKE_ONE)
    return key
