"""The directory as its operator reads it: every entry with its age, what nobody has checked for too long marked."""

from collections.abc import Iterator
from datetime import date

from safetybot.core.directory import Directory, Entry, Number, Partner, Tip


def listing(directory: Directory, today: date) -> Iterator[str]:
    """A line for each entry."""
    yield f"Self-help cards: {len(directory.tips)}"
    yield from (_row(directory, tip, today) for tip in directory.tips)
    yield f"Numbers: {len(directory.numbers)}"
    numbers = sorted(directory.numbers, key=lambda number: (number.country, number.kind, number.name))
    yield from (_row(directory, number, today) for number in numbers)
    yield f"Partners: {len(directory.partners)}"
    yield from (_row(directory, partner, today) for partner in directory.partners)
    yield summary(directory, today)


def summary(directory: Directory, today: date) -> str:
    """How much of it is old, or was never read where it counts."""
    unverified = sum(not number.verified for number in directory.numbers)
    told = f"{unverified} of {len(directory.numbers)} numbers are not verified; people are told so."
    if count := old(directory, today):
        days = directory.max_age.days
        return f"⚠ {count} entries were checked more than {days} days ago, or never; people are told so. {told}"
    return f"Nothing is older than {directory.max_age.days} days. {told}"


def old(directory: Directory, today: date) -> int:
    """How many entries nobody has checked for too long."""
    entries: tuple[Entry, ...] = (*directory.tips, *directory.numbers, *directory.partners)
    return sum(directory.too_old(entry, today) for entry in entries)


def _row(directory: Directory, entry: Entry, today: date) -> str:
    mark = "⚠" if directory.too_old(entry, today) else " "
    checked = f"{entry.checked} ({_age(entry.checked, today)})" if entry.checked else "never checked"
    return f"{mark} {_name(entry)} · {checked} · {entry.source}"


def _age(checked: date, today: date) -> str:
    days = (today - checked).days
    return {0: "today", 1: "1 day"}.get(days, f"{days} days") if days >= 0 else "⚠ in the future"


def _name(entry: Entry) -> str:
    match entry:
        case Tip():
            return entry.topic
        case Number():
            named = f" ({entry.name})" if entry.name else ""
            return f"{entry.country} {entry.kind} {entry.number}{named}{'' if entry.verified else ', not verified'}"
        case Partner():
            return f"{entry.kind}: {entry.name} ({', '.join(entry.countries) or 'everywhere'})"
