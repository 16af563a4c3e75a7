"""Our own identity: three signing keys made from three sealed seeds, and our device signed by them.

Clients of today share keys only with devices that their owners have signed, and the sender gets no error when ours is
not: what people write before we are signed stays unreadable for ever. So we sign before anybody can reach us, and
refuse to run unsigned. The seeds are what people come to trust: lose them and everybody has to trust a new identity.
"""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from safetybot.core.errors import InternalError, NetworkError, OperatorError
from safetybot.transports.matrix.client import Answer, BotClient

MASTER, SELF_SIGNING, USER_SIGNING = "master", "self_signing", "user_signing"
SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Seeds:
    """What the three keys are made from; never shown, always sealed at rest."""

    master: bytes = field(repr=False)
    self_signing: bytes = field(repr=False)
    user_signing: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "Seeds":
        """Draw three new seeds."""
        return cls(*(secrets.token_bytes(SEED_BYTES) for _ in range(3)))

    @classmethod
    def from_bytes(cls, kept: bytes) -> "Seeds":
        """Read them as `to_bytes` wrote them."""
        values = json.loads(kept)
        return cls(*(bytes.fromhex(values[usage]) for usage in (MASTER, SELF_SIGNING, USER_SIGNING)))

    def to_bytes(self) -> bytes:
        """Write them down, to be sealed."""
        return json.dumps({usage: seed.hex() for usage, seed in self._by_usage().items()}).encode()

    def keys(self) -> dict[str, Ed25519PrivateKey]:
        """Make the signing keys, by their usage."""
        return {usage: Ed25519PrivateKey.from_private_bytes(seed) for usage, seed in self._by_usage().items()}

    def _by_usage(self) -> dict[str, bytes]:
        return {MASTER: self.master, SELF_SIGNING: self.self_signing, USER_SIGNING: self.user_signing}


def canonical(document: Mapping[str, Any]) -> bytes:
    """The bytes that are signed: sorted, without spaces, without the signatures themselves."""
    signed = {name: value for name, value in document.items() if name not in ("signatures", "unsigned")}
    return json.dumps(signed, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def public(key: Ed25519PrivateKey) -> str:
    """The public half as Matrix writes it: standard base64 without padding."""
    return _base64(key.public_key().public_bytes_raw())


def sign(document: dict[str, Any], user: str, key: Ed25519PrivateKey) -> dict[str, Any]:
    """A copy of a document with one signature more."""
    signatures = {who: dict(by) for who, by in document.get("signatures", {}).items()}
    signatures.setdefault(user, {})[f"ed25519:{public(key)}"] = _base64(key.sign(canonical(document)))
    return {**document, "signatures": signatures}


def is_signed_by(document: Any, user: str, key: str) -> bool:
    """Whether a document carries a good signature of a user's key, given by its public half. Never raises."""
    try:
        signature = _bytes(document["signatures"][user][f"ed25519:{key}"])
        Ed25519PublicKey.from_public_bytes(_bytes(key)).verify(signature, canonical(document))
    except (InvalidSignature, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return False
    return True


async def is_signed(client: BotClient, seeds: Seeds) -> bool:
    """Whether everybody can see that our device belongs to our identity: the one of our seeds, not another."""
    published = await _published(client)
    keys = seeds.keys()
    return (
        _identity(published, client.user_id) == _own_identity(keys)
        and _is_our_device(published, client)
        and is_signed_by(_device(published, client), client.user_id, public(keys[SELF_SIGNING]))
    )


async def ensure_signed(client: BotClient, seeds: Seeds, password: str | None = None) -> None:
    """Publish our identity and sign our device, as far as that is not done.

    Only putting another identity in the place of a published one needs the password, and only that changes anything for
    the people who trust us. Raises OperatorError rather than running unsigned or replacing an identity unasked.
    """
    keys = seeds.keys()
    published = await _published(client)
    there = _identity(published, client.user_id)
    if there != _own_identity(keys):
        if any(there.values()) and password is None:
            raise OperatorError(
                "the account already has another cross-signing identity",
                "Use an account that only the bot uses, or run `safetybot login` with the password to replace the"
                " identity (people who verified the old one will see a warning).",
            )
        await _publish(client, keys, password)
        published = await _published(client)
    if not _is_our_device(published, client):
        # A server that swaps the key wants our signature under its own: then it could read what is meant for us.
        raise OperatorError(
            "the homeserver shows another key for our device than the one we have",
            "Run `safetybot login` again for a new device. If it comes back, do not trust this homeserver.",
        )
    document = {name: value for name, value in _device(published, client).items() if name != "unsigned"}
    if not is_signed_by(document, client.user_id, public(keys[SELF_SIGNING])):
        signed = sign(document, client.user_id, keys[SELF_SIGNING])
        answer = await client.request("POST", "/keys/signatures/upload", {client.user_id: {client.device_id: signed}})
        _must(answer, "signing our device")
        if answer.body.get("failures"):  # it says 200 even then
            raise OperatorError("the homeserver refused the signature of our device", "Run `safetybot login` again.")
    if not await is_signed(client, seeds):
        raise OperatorError(
            "our device is not signed although the homeserver took the signature",
            "Run `safetybot login` again; clients of today would neither read the bot nor be read by it.",
        )


async def _publish(client: BotClient, keys: Mapping[str, Ed25519PrivateKey], password: str | None) -> None:
    user = client.user_id
    documents: dict[str, dict[str, Any]] = {
        usage: {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public(key)}": public(key)}}
        for usage, key in keys.items()
    }
    by_device = client.olm.sign_json(dict(documents[MASTER]))
    documents[MASTER]["signatures"] = {user: {f"ed25519:{client.device_id}": by_device}}
    for usage in (SELF_SIGNING, USER_SIGNING):
        documents[usage] = sign(documents[usage], user, keys[MASTER])
    body: dict[str, Any] = {f"{usage}_key": document for usage, document in documents.items()}
    answer = await client.request("POST", "/keys/device_signing/upload", body)
    if answer.status == 401 and "session" in answer.body and password is not None:
        who = {"type": "m.id.user", "user": user}
        proof = {"type": "m.login.password", "identifier": who, "password": password, "session": answer.body["session"]}
        answer = await client.request("POST", "/keys/device_signing/upload", {**body, "auth": proof})
    if answer.status == 401:
        raise OperatorError(
            "the homeserver wants proof before it takes our cross-signing identity",
            "Run `safetybot login` with the account's password.",
        )
    _must(answer, "publishing our identity")


async def _published(client: BotClient) -> dict[str, Any]:
    answer = await client.request("POST", "/keys/query", {"device_keys": {client.user_id: []}})
    _must(answer, "asking for our own keys")
    return answer.body


def _identity(published: Mapping[str, Any], user: str) -> dict[str, str | None]:
    """Our master and self-signing key as published; None for what is not there."""
    return {usage: public_key(published, f"{usage}_keys", user) for usage in (MASTER, SELF_SIGNING)}


def public_key(answer: Mapping[str, Any], kind: str, user: str) -> str | None:
    """The one public key in a cross-signing document of a /keys/query answer; None when there is none. Never raises."""
    documents = answer.get(kind)
    document = documents.get(user) if isinstance(documents, Mapping) else None
    values = document.get("keys") if isinstance(document, Mapping) else None
    found = list(values.values()) if isinstance(values, Mapping) else []
    return found[0] if len(found) == 1 and isinstance(found[0], str) else None


def _own_identity(keys: Mapping[str, Ed25519PrivateKey]) -> dict[str, str | None]:
    return {usage: public(keys[usage]) for usage in (MASTER, SELF_SIGNING)}


def _device(published: Mapping[str, Any], client: BotClient) -> dict[str, Any]:
    document: dict[str, Any] = published.get("device_keys", {}).get(client.user_id, {}).get(client.device_id, {})
    return document


def _is_our_device(published: Mapping[str, Any], client: BotClient) -> bool:
    shown = _device(published, client).get("keys", {})
    ours = client.olm.account.identity_keys
    return all(shown.get(f"{kind}:{client.device_id}") == ours[kind] for kind in ("ed25519", "curve25519"))


def _must(answer: Answer, what: str) -> None:
    if answer.good:
        return
    if answer.passing:
        raise NetworkError(f"{what}: the homeserver answered {answer.status}", "Try again in a minute.")
    if answer.errcode == "M_UNKNOWN_TOKEN":
        raise OperatorError("the homeserver no longer accepts our access token", "Run `safetybot login` again.")
    raise InternalError(f"{what}: the homeserver answered {answer.status} {answer.errcode}")


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
