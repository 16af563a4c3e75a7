"""Our own identity and the signatures of others."""

import base64
from typing import Any

import pytest

from safetybot.transports.matrix.cross_signing import Seeds, canonical, is_signed_by, public, public_key, sign

# A seed, its public key and signature as other implementations make them (the vectors of the Matrix specification).
SPEC_SEED = "YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1"
SPEC_PUBLIC = "XGX0JRS2Af3be3knz2fBiRbApjm2Dh61gXDJA8kcJNI"


@pytest.mark.parametrize(
    ("document", "written"),
    [
        ({}, b"{}"),
        ({"one": 1, "two": "Two"}, b'{"one":1,"two":"Two"}'),
        ({"b": "2", "a": "1"}, b'{"a":"1","b":"2"}'),
        ({"a": "日本語"}, '{"a":"日本語"}'.encode()),
        ({"本": 2, "日": 1}, '{"日":1,"本":2}'.encode()),
        ({"a": None}, b'{"a":null}'),
        ({"auth": {"b": [True, {"d": 4, "c": 3}]}}, b'{"auth":{"b":[true,{"c":3,"d":4}]}}'),
        ({"a": 1, "signatures": {"x": {}}, "unsigned": {"age": 1}}, b'{"a":1}'),
    ],
)
def test_signed_bytes_are_the_same_everywhere(document: dict[str, Any], written: bytes) -> None:
    """Keys sorted, no spaces, no escapes, and without the signatures themselves."""
    assert canonical(document) == written


def test_a_signature_is_that_of_the_specification() -> None:
    """The published example keys and signature come out, so other clients will agree."""
    seed = base64.b64decode(SPEC_SEED + "=")
    key = Seeds(seed, seed, seed).keys()["master"]
    assert public(key) == SPEC_PUBLIC
    signed = sign({}, "domain", key)
    expected = "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ"
    assert signed["signatures"]["domain"] == {f"ed25519:{SPEC_PUBLIC}": expected}


def test_signing_adds_to_what_is_there() -> None:
    """The device's own signature stays, the document is not changed, and both can be checked."""
    keys = Seeds.new().keys()
    document = sign({"user_id": "@bot:x"}, "@bot:x", keys["master"])
    both = sign(document, "@bot:x", keys["self_signing"])
    assert len(document["signatures"]["@bot:x"]) == 1
    assert all(is_signed_by(both, "@bot:x", public(keys[usage])) for usage in ("master", "self_signing"))
    assert not is_signed_by({**both, "user_id": "@eve:x"}, "@bot:x", public(keys["master"]))
    assert not is_signed_by(both, "@eve:x", public(keys["master"]))
    assert not is_signed_by(both, "@bot:x", public(keys["user_signing"]))


@pytest.mark.parametrize(
    "document",
    [
        None,
        5,
        [],
        {},
        {"signatures": None},
        {"signatures": {"@bot:x": []}},
        {"signatures": {"@bot:x": {"ed25519:key": 5}}},
        {"signatures": {"@bot:x": {"ed25519:key": "ä"}}},
        {"signatures": {"@bot:x": {"ed25519:key": "AAAA"}}, "a": {1, 2}},
    ],
)
def test_what_is_no_signature_is_a_wrong_one(document: Any) -> None:
    """Nothing that a server may answer makes the check raise."""
    assert not is_signed_by(document, "@bot:x", "key")
    assert not is_signed_by(document, "@bot:x", SPEC_PUBLIC)
    assert public_key({"master_keys": document}, "master_keys", "@bot:x") is None


def test_seeds_come_back_and_do_not_show() -> None:
    """They are written down and read again unchanged, and a traceback would not show them."""
    seeds = Seeds.new()
    assert Seeds.from_bytes(seeds.to_bytes()) == seeds
    assert repr(seeds) == "Seeds()"
    assert len({seeds.master, seeds.self_signing, seeds.user_signing}) == 3
