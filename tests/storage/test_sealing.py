"""Sealed values and keyed hashes."""

from collections.abc import Callable

import pytest

from storage.sealing import Blind, DataKey, UnopenedError
from tests.storage.samples import KEY, OTHER_KEY

PLACE = ("table", "column", "row")


def test_opens_where_it_was_sealed() -> None:
    """A value opens in the place where it was sealed."""
    key = DataKey("desk", KEY)

    assert key.open(*PLACE, key.seal(*PLACE, b"words")) == b"words"


def test_equal_words_look_different() -> None:
    """Sealing the same words twice gives two different values."""
    key = DataKey("desk", KEY)

    assert key.seal(*PLACE, b"words") != key.seal(*PLACE, b"words")


@pytest.mark.parametrize(
    "elsewhere", [("other", "column", "row"), ("table", "other", "row"), ("table", "column", "other")]
)
def test_does_not_open_elsewhere(elsewhere: tuple[str, str, str]) -> None:
    """A value that was moved to another table, column or row does not open."""
    key = DataKey("desk", KEY)
    sealed = key.seal(*PLACE, b"words")

    with pytest.raises(UnopenedError):
        key.open(*elsewhere, sealed)


@pytest.mark.parametrize("other", [DataKey("desk", OTHER_KEY), DataKey("house", KEY)])
def test_does_not_open_with_another_key(other: DataKey) -> None:
    """Another key does not open it, nor the same bytes under another key's name."""
    sealed = DataKey("desk", KEY).seal(*PLACE, b"words")

    with pytest.raises(UnopenedError):
        other.open(*PLACE, sealed)


@pytest.mark.parametrize("damage", [lambda it: it[:-1], lambda it: it[:5], lambda it: b"", lambda it: b"\x02" + it[1:]])
def test_damage_is_noticed(damage: Callable[[bytes], bytes]) -> None:
    """A value that was cut short or is of an unknown version does not open."""
    key = DataKey("desk", KEY)

    with pytest.raises(UnopenedError):
        key.open(*PLACE, damage(key.seal(*PLACE, b"words")))


def test_hash_finds_what_is_equal() -> None:
    """The same parts give the same hash; other parts, another split, purpose or key give another."""
    blind = Blind(KEY)

    assert blind.hash("address", "a", "bc") == blind.hash("address", "a", "bc")
    others = {
        blind.hash("address", "a", "bc"),
        blind.hash("address", "ab", "c"),
        blind.hash("session", "a", "bc"),
        Blind(OTHER_KEY).hash("address", "a", "bc"),
    }
    assert len(others) == 4


def test_keys_do_not_show() -> None:
    """Neither key nor id of a person's key shows in a repr."""
    assert repr(DataKey("desk", KEY)) == "DataKey()"
    assert repr(Blind(KEY)) == "Blind()"
