"""Which devices may read us, and whom a message really comes from.

A homeserver can add a device to anybody's list, and so can whoever has stolen a password. What it cannot do is sign
that device with the owner's own key. So the desk's room key goes to owner-signed devices alone. In a reporter's room an
unsigned device gets it too: a first contact without that protection is better than silence. Everybody's identity (the
master key) is pinned when it is first seen; when it changes, nobody can tell a new phone from an attacker, and the
person's devices get nothing until somebody says that it is all right.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from safetybot.transports.cleaning import mapping
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.cross_signing import is_signed_by, public_key

KeepPins = Callable[[bytes], Awaitable[None]]
Change = tuple[str, str]
"""The master key that is pinned, and the present one; empty when there is none any more."""


class Standing(StrEnum):
    """What we know of somebody's identity."""

    NONE = "none"  # never had one: the person's client does not sign devices
    PINNED = "pinned"
    CHANGED = "changed"


class Sender(StrEnum):
    """Whom a decrypted message really comes from."""

    SIGNED = "signed"  # a device of the claimed sender, signed by its owner
    UNSIGNED = "unsigned"  # a device of the claimed sender, or one that is not listed (any more)
    FORGED = "forged"  # somebody else's device


@dataclass(frozen=True, slots=True)
class Identity:
    """What one /keys/query answer proves about one person.

    master  the public master key, when the self-signing key is properly signed by it
    signed  the devices with a good signature: id -> (ed25519, curve25519)
    """

    master: str | None = field(default=None, repr=False)
    signed: Mapping[str, tuple[str, str]] = field(default_factory=dict, repr=False)


def read_identity(answer: Mapping[str, Any], user: str) -> Identity:
    """Check every signature in an answer for one person. Pure; never raises, whatever the server says."""
    master = public_key(answer, "master_keys", user)
    self_signing = public_key(answer, "self_signing_keys", user)
    if master is None or self_signing is None:
        return Identity()
    for kind, usage in (("master_keys", "master"), ("self_signing_keys", "self_signing")):
        document = answer[kind][user]
        if document.get("user_id") != user or document.get("usage") != [usage]:
            return Identity()
    if not is_signed_by(answer["self_signing_keys"][user], user, master):
        return Identity()
    devices = answer.get("device_keys")
    listed = devices.get(user) if isinstance(devices, Mapping) else None
    signed = {}
    for device, document in listed.items() if isinstance(listed, Mapping) else ():
        keys = document.get("keys") if isinstance(document, Mapping) else None
        if not isinstance(keys, Mapping) or document.get("user_id") != user or document.get("device_id") != device:
            continue
        ed25519, curve25519 = keys.get(f"ed25519:{device}"), keys.get(f"curve25519:{device}")
        if isinstance(ed25519, str) and isinstance(curve25519, str) and is_signed_by(document, user, self_signing):
            signed[device] = ed25519, curve25519
    return Identity(master, signed)


class Pins:
    """The master keys we have seen first, by person. Persons are kept as keyed hashes: it is no list of reporters."""

    def __init__(self, kept: bytes | None, secret: bytes) -> None:
        """Read the pins as `to_bytes` wrote them."""
        self._secret = hashlib.sha256(secret).digest()
        self._pins: dict[str, str] = json.loads(kept) if kept else {}

    def standing(self, user: str, identity: Identity) -> Standing:
        """Compare somebody's identity with the pinned one. A vanished identity is a changed one."""
        pinned = self.pinned(user)
        if not pinned:
            return Standing.NONE if identity.master is None else Standing.PINNED
        return Standing.PINNED if pinned == identity.master else Standing.CHANGED

    def pinned(self, user: str) -> str:
        """The master key that is pinned for somebody; empty: none is."""
        return self._pins.get(self._name(user), "")

    def pin(self, user: str, identity: Identity) -> bool:
        """Pin an identity seen for the first time; whether there was something to pin."""
        name = self._name(user)
        if identity.master is None or name in self._pins:
            return False
        self._pins[name] = identity.master
        return True

    def forget(self, user: str) -> bool:
        """Let the person's present identity be pinned anew; whether there was a pin."""
        return self._pins.pop(self._name(user), None) is not None

    def to_bytes(self) -> bytes:
        """Write them down, to be sealed."""
        return json.dumps(self._pins, sort_keys=True).encode()

    def _name(self, user: str) -> str:
        return hashlib.blake2s(user.encode(errors="replace"), key=self._secret).hexdigest()


class Trust:
    """What we know of everybody's devices, refreshed whenever the homeserver says that somebody's have changed."""

    def __init__(self, client: BotClient, pins: Pins, keep: KeepPins) -> None:
        """Start knowing nothing but the pins; `keep` stores them."""
        self._client = client
        self._pins = pins
        self._keep = keep
        self._identities: dict[str, Identity] = {}
        self.changed: dict[str, Change] = {}
        """Whose identity is another one than the pinned one, until somebody accepts it."""

    async def learn(self, answer: dict[str, Any]) -> None:
        """Take in one /keys/query answer. Pins are stored before anything is encrypted for a pinned person."""
        users = [user for user in mapping(answer, "device_keys") if user != self._client.user_id]
        new = False
        for user in users:
            identity = self._identities[user] = read_identity(answer, user)
            new |= self._pins.pin(user, identity)
            if self.standing(user) is Standing.CHANGED:
                self.changed[user] = self._pins.pinned(user), identity.master or ""
            else:
                self.changed.pop(user, None)
        if new:
            await self._keep(self._pins.to_bytes())

    def mark(self, users: Iterable[str]) -> str:
        """The changed identities among these people, as one word that tells nothing else; empty: there is none."""
        found = sorted((user, self.changed[user][1]) for user in users if user in self.changed)
        return hashlib.sha256(json.dumps(found).encode(errors="replace")).hexdigest()[:32] if found else ""

    async def accept(self, users: Iterable[str]) -> None:
        """Let the present identities of these people count: somebody has made sure of them."""
        for user in users:
            self._pins.forget(user)
            self._pins.pin(user, self._identities.get(user, Identity()))
            self.changed.pop(user, None)
        await self._keep(self._pins.to_bytes())

    def standing(self, user: str) -> Standing:
        """What we know of somebody's identity."""
        return self._pins.standing(user, self._identities.get(user, Identity()))

    def knows(self, user: str) -> bool:
        """Whether somebody's keys have been asked for."""
        return user in self._identities

    def apply(self, users: Iterable[str], strict: Callable[[str], bool], *, neutral: bool = False) -> None:
        """Tell the library which devices get room keys; done again before each sharing, so nothing is for good.

        What is `neutral` may be read by anybody: for this once a changed identity is like one never seen before.
        """
        for user in users:
            if user == self._client.user_id:
                continue
            changed = self.standing(user) is Standing.CHANGED and not neutral
            withheld = changed or strict(user) or not self.knows(user)
            for device in self._client.device_store.active_user_devices(user):
                if self._is_signed(user, device):
                    if not device.verified:
                        self._client.verify_device(device)
                elif withheld:
                    if not device.blacklisted:
                        self._client.blacklist_device(device)
                elif not device.ignored:
                    self._client.ignore_device(device)

    def sender(self, user: str, room: str, sender_key: str | None, session_id: str | None) -> Sender:
        """Whom a decrypted event comes from: the owner of the device whose session it was encrypted with.

        The names in the event are the server's word. The session is not: its key came through a channel that ends at
        the device's own key. A device that is not listed may have been logged out since; somebody else's is a forgery.
        """
        session = self._client.olm.inbound_group_store.get(room, sender_key, session_id)
        if session is None:
            return Sender.UNSIGNED
        for device in self._client.device_store[user].values():  # deleted ones, too: they did send it
            if device.curve25519 == sender_key:
                if device.ed25519 != session.ed25519:
                    return Sender.FORGED
                good = self._is_signed(user, device) and not session.forwarding_chain
                return Sender.SIGNED if good else Sender.UNSIGNED
        others = (device for device in self._client.device_store if device.user_id != user)
        owned = any(device.curve25519 == sender_key for device in others)
        return (
            Sender.FORGED
            if owned or sender_key == self._client.olm.account.identity_keys["curve25519"]
            else Sender.UNSIGNED
        )

    def _is_signed(self, user: str, device: Any) -> bool:
        if self.standing(user) is not Standing.PINNED:
            return False
        return self._identities[user].signed.get(device.id) == (device.ed25519, device.curve25519)
