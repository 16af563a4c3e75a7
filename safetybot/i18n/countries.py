"""Which country a short answer names, in every language there is a catalogue for; and what time it is there.

Names are those of the Unicode consortium, as Babel brings them, and what people call countries besides.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.core import get_global

from safetybot.i18n import catalogue
from safetybot.i18n.keywords import normal

MOST_WORDS: Final = 6
MOST_CHARACTERS: Final = 100
"""What is longer is a story; the countries in it may be anybody's."""

_BESIDES: Final[Mapping[str, str]] = {
    "AE": "emirates | uae | emirats | emiratos",
    "BA": "bosnia | bosnie",
    "BY": "belorussia | biélorussie | bielorrusia",
    "CD": "congo | drc | dr congo | democratic republic of congo | democratic republic of the congo | rdc"
    " | république démocratique du congo | republica democratica del congo | congo kinshasa",
    "CG": "congo | congo brazzaville | republic of congo | republic of the congo | république du congo",
    "CI": "ivory coast | costa de marfil",
    "CV": "cabo verde",
    "CZ": "czech republic | république tchèque | república checa",
    "EG": "misr | masr",
    "GB": "uk | u.k. | great britain | britain | england | scotland | wales | northern ireland | royaume uni"
    " | grande-bretagne | angleterre | écosse | pays de galles | irlande du nord | gran bretaña | inglaterra"
    " | escocia | gales | irlanda del norte",
    "HK": "hong kong | hongkong",
    "IN": "bharat | hindustan",
    "KP": "korea | corée | corea | north korea | corée du nord | corea del norte",
    "KR": "korea | corée | corea | south korea | corée du sud | corea del sur",
    "LA": "laos",
    "MK": "macedonia | macédoine",
    "MM": "burma | birmanie | birmania | myanmar",
    "MO": "macau | macao",
    "NL": "holland | hollande | holanda | the netherlands",
    "PH": "the philippines",
    "PS": "palestine | palestina | gaza | west bank | cisjordanie | cisjordania",
    "RU": "rossiya | rossiia | россии | росії | russian federation | fédération de russie | federación rusa",
    "SZ": "swaziland | suazilandia",
    "TL": "east timor | timor oriental",
    "TR": "turkey | türkiye | türkiyede | türkiyeden | türkiye'de | türkiye'den | turquie | turquía",
    "UA": "ukraina | украины | украине | україни | україні",
    "US": "usa | u.s.a. | u.s. | united states of america | états-unis d'amérique | eeuu | ee.uu. | ee uu"
    " | estados unidos de américa | new mexico | new jersey | nouveau-mexique | nuevo méxico | nueva jersey",
    "VA": "vatican | vaticano",
    "VN": "viet nam",
}
"""What stands at two of them names neither. Places that would be taken for another country stand here too."""

_ALONE: Final[Mapping[str, str]] = {"us": "US"}
"""Words that name a country only when nothing else is said."""

_NOBODYS: Final = frozenset({"AQ", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes in the list that are no country's."""


def country_of(words: str) -> str | None:
    """The code (ISO 3166) of the one country that a short answer names; None for none, several, or a longer story."""
    if len(words) > MOST_CHARACTERS or len(words.split()) > MOST_WORDS:
        return None
    said = normal(words)
    if said in _ALONE:
        return _ALONE[said]
    codes = frozenset[str]().union(*_found(said.split()))
    return next(iter(codes)) if len(codes) == 1 else None


def zone_of(country: str, at: datetime) -> ZoneInfo | None:
    """A zone that has the time of the whole country at that instant; None when there are several times, or none known.

    The offset may differ at another instant: ask for the one that is to be shown.
    """
    try:
        zones = [ZoneInfo(name) for name in get_global("territory_zones").get(country, ())]
    except (ZoneInfoNotFoundError, ValueError):
        return None
    offsets = {at.astimezone(zone).utcoffset() for zone in zones}
    return zones[0] if len(offsets) == 1 else None


def locate(words: str, at: datetime) -> tuple[str, ZoneInfo | None]:
    """The code of the country that is named, empty when there is none, and a zone that has its time at that instant."""
    country = country_of(words)
    return (country, zone_of(country, at)) if country else ("", None)


def _found(spoken: list[str]) -> Iterator[frozenset[str]]:
    """The countries named, the longest name first: Guinea-Bissau is not Guinea."""
    names = _names()
    longest = max(len(name.split()) for name in names)
    start = 0
    while start < len(spoken):
        for end in range(min(start + longest, len(spoken)), start, -1):
            if (name := " ".join(spoken[start:end])) in names:
                yield names[name]
                start = end
                break
        else:
            start += 1


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """The codes by normalised name; several when languages disagree."""
    found: dict[str, set[str]] = {}
    for language in catalogue.available():
        for code, name in Locale.parse(language, sep="-").territories.items():
            if re.fullmatch("[A-Z]{2}", code) and code not in _NOBODYS:
                for form in _forms(name):
                    found.setdefault(form, set()).add(code)
    for code, names in _BESIDES.items():
        for name in names.split("|"):
            found.setdefault(normal(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _forms(name: str) -> Iterator[str]:
    """A name as it stands in the list, and as people write it."""
    plain = re.sub(r"\(.*?\)", " ", name)
    for saint in ("St. ", "Saint "):
        for joined in (" & ", " and "):
            yield normal(plain.replace("St. ", saint).replace(" & ", joined))
