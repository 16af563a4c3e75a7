"""Help at once: self-help cards, numbers to call, partners of the team. Pure data, with a look-up for each."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, TypeAlias

MAX_AGE: Final = timedelta(days=180)
"""Numbers change and guides are rewritten: what was checked longer ago is marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A self-help card. Its words stand in the catalogues: `tip-<topic>` is its title, `tip-<topic>-1` its first step.

    source   where what it says can be read
    checked  the day on which somebody last compared it with that; None: nobody has
    """

    topic: str
    steps: int
    source: str
    checked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number to call in one country.

    country    as an ISO code: "KE"
    kind       what it is for; `number-<kind>` in the catalogues says it: "emergency", "crisis", "child", "violence"
    name       what it is called there; may be empty
    text       it takes text messages, too
    source     where it was read
    checked    the day on which it was read there; None: nobody remembers
    verified   that source is whoever runs the number, or the government: only then is it told as checked
    """

    country: str
    kind: str
    number: str
    name: str = ""
    text: bool = False
    languages: tuple[str, ...] = ()
    hours: str = ""
    source: str
    checked: date | None = None
    verified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Somebody to whom responders can turn: for their eyes alone. No countries: it does not matter where."""

    kind: str
    name: str
    contact: str = field(repr=False)
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...]
    hours: str = ""
    source: str
    checked: date | None = None


Entry: TypeAlias = Tip | Number | Partner


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """All of it. `max_age`: what was checked longer ago than this is marked wherever it is shown."""

    tips: tuple[Tip, ...] = ()
    numbers: tuple[Number, ...] = ()
    partners: tuple[Partner, ...] = ()
    max_age: timedelta = MAX_AGE

    def tip(self, topic: str) -> Tip | None:
        return next((tip for tip in self.tips if tip.topic == topic), None)

    def numbers_in(self, country: str, kinds: Collection[str]) -> tuple[Number, ...]:
        """The numbers of a country for these purposes: those of the first kind first, the verified before the rest."""
        order = list(kinds)
        found = [number for number in self.numbers if number.country == country and number.kind in order]
        return tuple(sorted(found, key=lambda number: (order.index(number.kind), not number.verified)))

    def kinds(self) -> tuple[str, ...]:
        """What there are partners for."""
        return tuple(sorted({partner.kind for partner in self.partners}))

    def find(self, kind: str, country: str = "", language: str = "") -> tuple[Partner, ...]:
        """The partners for this; those of everywhere are those of every country, too."""
        return tuple(
            partner
            for partner in self.partners
            if partner.kind == kind
            and (not country or not partner.countries or country in partner.countries)
            and (not language or language in partner.languages)
        )

    def too_old(self, entry: Entry, today: date) -> bool:
        """Whether nobody has checked it for too long. A day that is still to come is a mistake, and counts as never."""
        if entry.checked is None or entry.checked > today + timedelta(days=1):  # it may be tomorrow there already
            return True
        return today - entry.checked > self.max_age


NOTHING: Final = Directory()
