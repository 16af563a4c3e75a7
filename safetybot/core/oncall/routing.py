"""Which schedule is asked for a case, and who may not be asked at all."""

import re
import unicodedata
from collections.abc import Iterable

from safetybot.core.oncall.model import Override, Person, Rota, Route, Schedule


def route(rota: Rota, *, region: str, country: str, language: str, topic: str, priority: str, no_local: bool) -> str:
    """The name of the schedule of the first route that matches; the fallback when none does.

    region   what the reporter answered about the country, in their words
    country  its code, where it was understood; empty otherwise
    """

    def matches(one: Route) -> bool:
        return (
            (not one.regions or any(_lies_in(wanted, region, country) for wanted in one.regions))
            and (not one.languages or _fold(language) in map(_fold, one.languages))
            and (not one.topics or _fold(topic) in map(_fold, one.topics))
            and (not one.priorities or _fold(priority) in map(_fold, one.priorities))
        )

    asked = [one.schedule for one in rota.routes if matches(one)]
    if not no_local:
        return next(iter(asked), rota.fallback)
    far = [name for name in (*asked, rota.fallback, *rota.schedules) if not rota.schedules[name].local]
    return next(iter(far), rota.fallback)


def excluded(rota: Rota, *, country: str, no_local: bool) -> frozenset[str]:
    """The names of those whom nobody may page for a case whose reporter wants nobody local, whatever the routing says.

    Whoever is known to live in another country is not local. Everybody else in a local schedule might be.
    """
    if not no_local:
        return frozenset()
    in_local = {name for schedule in rota.schedules.values() if schedule.local for name in members(schedule)}

    def might_be_local(person: Person) -> bool:
        if country and person.lives_in:
            return _fold(person.lives_in) == _fold(country)
        return person.name in in_local

    known = {person.name for person in rota.people.values() if might_be_local(person)}
    return frozenset(known | (in_local - rota.people.keys()))


def members(schedule: Schedule) -> tuple[str, ...]:
    """Everybody who stands in a schedule, in its order, each once."""

    def named() -> Iterable[str | None]:
        for layer in schedule.layers:
            yield from layer.rotation.people
        for temporary in schedule.temporary:
            yield from (one.person for one in temporary.shifts)
        for change in schedule.overrides:
            yield change.add if isinstance(change, Override) else change.taken_by

    return tuple(dict.fromkeys(name for name in named() if name))


def _lies_in(wanted: str, region: str, country: str) -> bool:
    """Two Latin letters are a country's code: "in" is India, not a word of the answer. Others are words of it."""
    wanted, answer = _fold(wanted), _fold(region)
    if re.fullmatch("[a-z]{2}", wanted):
        return wanted in (_fold(country), answer)
    if wanted.upper() == wanted.lower():  # a script without capitals: many of those write words without a space between
        return bool(wanted) and wanted in answer
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", answer) is not None


def _fold(words: str) -> str:
    """Without regard to case, accents and spaces."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split())
