"""Sealed values: AES-GCM-SIV, bound to the place where they stand. Keyed hashes: for looking up what must not be read.

A sealed value is `version | nonce | ciphertext`. Table, column, key id and row are authenticated with it, so a value
that was moved to another row, column or key does not open. GCM-SIV, because a repeated nonce (a restored machine image,
say) must not give the words away.
"""

import hashlib
import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from safetybot.core.errors import InternalError

KEY_LENGTH: Final = 32
_VERSION: Final = b"\x01"
_NONCE_LENGTH: Final = 12


class UnopenedError(InternalError):
    """A sealed value does not open: it was damaged, moved, or sealed with another key."""

    def __init__(self) -> None:
        super().__init__("a sealed value does not open", "restore the latest backup if it happens again")


def new_key() -> bytes:
    """A fresh random key."""
    return os.urandom(KEY_LENGTH)


class DataKey:
    """Seals and opens values. `id` says whose key it is; it never shows the key."""

    def __init__(self, id: str, key: bytes) -> None:
        self.id = id
        self._cipher = AESGCMSIV(key)

    def __repr__(self) -> str:
        return "DataKey()"

    def seal(self, table: str, column: str, row: str, value: bytes) -> bytes:
        """Lock `value` to this place."""
        nonce = os.urandom(_NONCE_LENGTH)
        return _VERSION + nonce + self._cipher.encrypt(nonce, value, self._place(table, column, row))

    def open(self, table: str, column: str, row: str, sealed: bytes) -> bytes:
        """Unlock what was sealed in this place. Raises UnopenedError for anything else."""
        head = len(_VERSION) + _NONCE_LENGTH
        if not sealed.startswith(_VERSION) or len(sealed) <= head:
            raise UnopenedError
        try:
            return self._cipher.decrypt(sealed[len(_VERSION) : head], sealed[head:], self._place(table, column, row))
        except InvalidTag:
            raise UnopenedError from None

    def _place(self, table: str, column: str, row: str) -> bytes:
        return "|".join((table, column, self.id, row)).encode("utf-8", "surrogatepass")


class Blind:
    """A keyed hash: equal things stay findable, and without the key nobody can try out addresses."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def __repr__(self) -> str:
        return "Blind()"

    def hash(self, purpose: str, *parts: str) -> bytes:
        """The hash of `parts` for one purpose; the same parts for another purpose give another hash."""
        digest = hmac.new(self._key, digestmod=hashlib.sha256)
        for part in (purpose, *parts):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
        return digest.digest()
