"""`!find`: lawyers, psychologists and other partners, for responders only. Nothing of it is ever said to a reporter."""

import re
from datetime import UTC
from typing import Final

from handlers.orders import Order
from safetybot.core.directory import Partner
from safetybot.core.effects import Decision
from safetybot.core.facts import Facts
from safetybot.core.text import Names, Text

MOST: Final = 20
"""Of partners in one post."""

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


def find(order: Order) -> Decision:
    """The partners for something, if wanted in one country, for one language; alone: what there are partners for."""
    directory = order.facts.directory
    kinds = directory.kinds()
    if not kinds:
        return order.answer(Text.of("find-none-listed"))
    kind, *rest = order.words.split() or [""]
    kind = kind.lower()
    countries = [word for word in rest if _COUNTRY.fullmatch(word)]
    languages = [word for word in rest if _LANGUAGE.fullmatch(word)]
    if kind not in kinds or len(countries) > 1 or len(languages) > 1 or len(rest) > len(countries) + len(languages):
        return order.answer(Text.of("find-kinds", kinds=Names(kinds), example=kinds[0]))
    found = directory.find(kind, *(countries or [""]), *(languages or [""]))
    if not found:
        return order.answer(Text.of("find-none", kind=kind))
    return order.answer(Text.of("find-head"), *(_row(partner, order.facts) for partner in found[:MOST]))


def _row(partner: Partner, facts: Facts) -> Text:
    hours = (partner.hours,) if partner.hours else ()
    details = Names((*partner.countries, *partner.languages, *hours))
    if partner.checked is None:
        return Text.of("find-row-never", name=partner.name, contact=partner.contact, details=details)
    old = facts.directory.too_old(partner, facts.now.astimezone(UTC).date())
    return Text.of(
        "find-row-old" if old else "find-row",
        name=partner.name,
        contact=partner.contact,
        details=details,
        date=partner.checked.isoformat(),
    )
