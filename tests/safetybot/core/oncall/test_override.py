"""What overrides and taken swaps make of one tier."""

from typing import Any

import pytest

from safetybot.core.oncall.model import Override, Swap, Tier
from safetybot.core.oncall.override import changed_by_hand
from tests.safetybot.core.oncall.schedules import HOUR, at

NOW = at("2026-06-01T12:00")


def override(**what: Any) -> Override:
    return Override(schedule="eu", start=NOW - HOUR, end=NOW + HOUR, **what)


def swap(asker: str, taken_by: str | None, **more: Any) -> Swap:
    span = {"start": NOW - HOUR, "end": NOW + HOUR} | more
    return Swap(number=1, schedule="eu", asker=asker, taken_by=taken_by, **span)


HIGH = {"priority": 1}

TABLE: dict[str, tuple[str, list[Override | Swap], str]] = {
    "beside": ("Ana", [override(add="Bea")], "Ana Bea"),
    "beside, there already": ("Ana", [override(add="Ana")], "Ana"),
    "beside nobody": ("", [override(add="Bea")], "Bea"),
    "taken out": ("Ana Bea", [override(remove="Ana")], "Bea"),
    "the last one taken out": ("Ana", [override(remove="Ana")], ""),
    "replaced in place": ("Ana Bea", [override(remove="Ana", add="Carl")], "Carl Bea"),
    "not replaced: not on call": ("Bea", [override(remove="Ana", add="Carl")], "Bea"),
    "replaced by somebody there": ("Ana Bea", [override(remove="Ana", add="Bea")], "Bea"),
    "alone": ("Ana Bea", [override(add="Carl", alone=True)], "Carl"),
    "alone, only for somebody there": ("Bea", [override(remove="Ana", add="Carl", alone=True)], "Bea"),
    "another tier": ("Ana", [override(add="Bea", tier=Tier.SECOND)], "Ana"),
    "one after the other": ("Ana", [override(remove="Ana", add="Bea"), override(remove="Bea", add="Carl")], "Carl"),
    "the later one has the last word": (
        "Ana",
        [override(add="Bea", alone=True), override(add="Carl", alone=True)],
        "Carl",
    ),
    "taken out, then put back": ("Ana", [override(remove="Ana"), override(add="Ana")], "Ana"),
    "the higher replaces": (
        "Ana",
        [override(remove="Ana", add="Bea"), override(remove="Ana", add="Carl", **HIGH)],
        "Carl",
    ),
    "the higher takes out": ("", [override(add="Ana"), override(remove="Ana", **HIGH)], ""),
    "the higher puts in": ("", [override(remove="Ana"), override(add="Ana", **HIGH)], "Ana"),
    "the higher is alone": ("Dora", [override(add="Ana"), override(add="Bea", alone=True, **HIGH)], "Bea"),
    "alone, but for the higher one": (
        "Dora",
        [override(add="Ana", alone=True), override(add="Bea", **HIGH)],
        "Bea Ana",
    ),
    "what the higher has put in stays": (
        "Ana",
        [override(remove="Carl", add="Bea"), override(remove="Ana", add="Carl", **HIGH)],
        "Carl",
    ),
    "the higher that does not act": (
        "Dora",
        [override(add="Carl"), override(remove="Ana", add="Carl", **HIGH)],
        "Dora Carl",
    ),
    "an open swap": ("Ana", [swap("Ana", None)], "Ana"),
    "a taken swap": ("Ana Bea", [swap("Ana", "Carl")], "Carl Bea"),
    "the asker is not on call": ("Bea", [swap("Ana", "Carl")], "Bea"),
    "the taker is on call as well": ("Ana Bea", [swap("Ana", "Bea")], "Bea"),
    "in return": (
        "Carl",
        [swap("Ana", "Carl", start=NOW - 9 * HOUR, end=NOW - 8 * HOUR, in_return=(NOW, NOW + HOUR))],
        "Ana",
    ),
    "after both spans": (
        "Ana",
        [swap("Ana", "Carl", start=NOW - 9 * HOUR, end=NOW, in_return=(NOW - 3 * HOUR, NOW))],
        "Ana",
    ),
    "a swap of an override": ("Ana", [override(add="Bea", alone=True, **HIGH), swap("Bea", "Carl")], "Carl"),
    "an override after a swap": ("Ana", [swap("Ana", "Bea"), override(remove="Bea", add="Ana")], "Ana"),
}


@pytest.mark.parametrize(("names", "changes", "expected"), TABLE.values(), ids=TABLE)
def test_changes(names: str, changes: list[Override | Swap], expected: str) -> None:
    """Who was on call, what was changed, who is."""
    assert changed_by_hand(names.split(), changes, Tier.FIRST, NOW) == tuple(expected.split())


def test_the_same_override_has_the_same_key() -> None:
    """Whoever gave it; another span, tier or person is another one."""
    one = override(add="Bea", by="Ana")

    assert one.key == override(add="Bea", by="Carl", priority=3).key
    others = [override(add="Carl"), override(remove="Bea"), override(add="Bea", tier=Tier.LEAD)]
    assert len({one.key, *(other.key for other in others)}) == 4
