"""What overrides and taken swaps make of one tier at one instant.

The highest priority comes first; what it has decided about somebody, a lower one cannot change. Of the same priority,
one comes after the other in the order in which they were made. A swap is agreed between the two people: it acts on
the shift whatever put the asker there, a temporary schedule too.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from safetybot.core.oncall.model import Override, Swap, Tier


def changed_by_hand(
    names: Sequence[str], changes: Iterable[Override | Swap], tier: Tier, at: datetime
) -> tuple[str, ...]:
    """Who is on call in this tier. Of overrides, only those whose span holds the instant are given."""
    there = tuple(names)
    decided, alone = set[str](), False
    for _, group in groupby(sorted(changes, key=_priority, reverse=True), key=_priority):
        above, taken = frozenset(decided), alone
        for change in group:
            if isinstance(change, Swap):
                there = _swapped(there, change, at)
            elif change.tier is tier and not taken and not above & {change.add, change.remove}:
                acts = change.remove is None or change.remove in there
                there = _overridden(there, change, above)
                decided |= {name for name in (change.remove, change.add if acts else None) if name}
                alone = alone or (acts and change.alone)
    return there


def _priority(change: Override | Swap) -> int:
    return change.priority if isinstance(change, Override) else 0


def _overridden(names: tuple[str, ...], override: Override, above: frozenset[str]) -> tuple[str, ...]:
    """`above`: those about whom a higher override has decided."""
    add, remove = override.add, override.remove
    if add and remove and remove not in names:
        return names
    if add and override.alone:
        return (*(name for name in names if name in above), add)
    if add and remove:
        return tuple(dict.fromkeys(add if name == remove else name for name in names))
    kept = tuple(name for name in names if name != remove)
    return kept if add is None or add in kept else (*kept, add)


def _swapped(names: tuple[str, ...], swap: Swap, at: datetime) -> tuple[str, ...]:
    """Each in the other's place: the taker in the span that was asked for, the asker in the one given in return."""
    if swap.taken_by is None:
        return names
    instead: dict[str, str] = {}
    if swap.start <= at < swap.end:
        instead[swap.asker] = swap.taken_by
    if swap.in_return and swap.in_return[0] <= at < swap.in_return[1]:
        instead[swap.taken_by] = swap.asker
    return tuple(dict.fromkeys(instead.get(name, name) for name in names))
