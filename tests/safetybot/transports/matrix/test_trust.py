"""Who is who, and whose devices are whose."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from safetybot.transports.matrix.cross_signing import Seeds, public, sign
from safetybot.transports.matrix.trust import Identity, Pins, Standing, read_identity

ANA = "@ana:x"


def answer(seeds: Seeds, *, user: str = ANA, signed: bool = True) -> dict[str, Any]:
    """What a homeserver says of somebody with one device."""
    keys = seeds.keys()
    documents = {
        usage: {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public(key)}": public(key)}}
        for usage, key in keys.items()
    }
    device = {
        "user_id": user,
        "device_id": "PHONE",
        "keys": {"ed25519:PHONE": "identity", "curve25519:PHONE": "curve"},
    }
    return {
        "master_keys": {user: documents["master"]},
        "self_signing_keys": {user: sign(documents["self_signing"], user, keys["master"])},
        "device_keys": {user: {"PHONE": sign(device, user, keys["self_signing"]) if signed else device}},
    }


def test_a_device_signed_by_its_owner_is_found() -> None:
    """From the master key to the device, each signature is checked."""
    seeds = Seeds.new()
    identity = read_identity(answer(seeds), ANA)
    assert identity.master == public(seeds.keys()["master"])
    assert identity.signed == {"PHONE": ("identity", "curve")}
    assert read_identity(answer(seeds, signed=False), ANA).signed == {}
    assert read_identity({}, ANA) == Identity()


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["device_keys"][ANA]["PHONE"]["keys"].update({"curve25519:PHONE": "other"}),
        lambda said: said["device_keys"][ANA].update({"OTHER": said["device_keys"][ANA].pop("PHONE")}),
        lambda said: said["device_keys"][ANA]["PHONE"].update({"user_id": "@eve:x"}),
        lambda said: said["device_keys"][ANA]["PHONE"].pop("signatures"),
        lambda said: said["device_keys"][ANA].update({"PHONE": 5}),
        lambda said: said.update({"device_keys": []}),
        lambda said: said["self_signing_keys"][ANA].pop("signatures"),
        lambda said: said["self_signing_keys"].pop(ANA),
        lambda said: said["self_signing_keys"][ANA].update({"usage": ["master"]}),
        lambda said: said["master_keys"][ANA].update({"user_id": "@eve:x"}),
        lambda said: said["master_keys"][ANA]["keys"].update({"ed25519:more": "more"}),
        lambda said: said.update({"master_keys": None}),
        lambda said: said["self_signing_keys"].update(answer(Seeds.new())["self_signing_keys"]),
    ],
)
def test_a_device_is_not_signed_when_anything_is_changed(change: Change) -> None:
    """A swapped key, a borrowed name, a missing or foreign signature: each is found, and nothing raises."""
    said = copy.deepcopy(answer(Seeds.new()))
    assert read_identity(said, ANA).signed
    change(said)
    assert not read_identity(said, ANA).signed


def test_an_identity_is_pinned_when_first_seen() -> None:
    """The first identity counts; another one, or none at all, is a change, until the pin is forgotten."""
    pins = Pins(None, b"secret")
    first, other = (read_identity(answer(Seeds.new()), ANA) for _ in range(2))
    assert pins.standing(ANA, Identity()) is Standing.NONE
    assert not pins.pin(ANA, Identity())
    assert pins.pin(ANA, first)
    assert not pins.pin(ANA, other)
    assert pins.standing(ANA, first) is Standing.PINNED
    assert pins.standing(ANA, other) is Standing.CHANGED
    assert pins.standing(ANA, Identity()) is Standing.CHANGED
    again = Pins(pins.to_bytes(), b"secret")
    assert again.standing(ANA, other) is Standing.CHANGED
    assert again.forget(ANA)
    assert not again.forget(ANA)
    assert again.pin(ANA, other)


def test_the_pins_name_nobody() -> None:
    """What is kept of them is no list of the people who wrote to us."""
    pins = Pins(None, b"secret")
    pins.pin(ANA, read_identity(answer(Seeds.new()), ANA))
    assert b"ana" not in pins.to_bytes()
    assert Pins(pins.to_bytes(), b"another").standing(ANA, Identity()) is Standing.NONE
