"""Which schedule is asked, and who may not be."""

from dataclasses import replace
from typing import Any

import pytest

from safetybot.core.oncall.model import Override, Person, Route, Shift, Temporary
from safetybot.core.oncall.routing import excluded, members, route
from tests.safetybot.core.oncall.schedules import DAY, HOUR, at, layer, rota, schedule

NOW = at("2026-06-01")
WORLD = rota(
    schedule(layer("Ana"), name="world"),
    schedule(layer("Bea"), name="chile", local=True),
    schedule(layer("Carl"), name="asia"),
    people=tuple(Person(name=name, account=f"@{name}") for name in ("Ana", "Bea", "Carl")),
    routes=(
        Route(schedule="chile", regions=frozenset({"cl", "Chile"}), languages=frozenset({"es"})),
        Route(schedule="asia", regions=frozenset({"in", "Mali", "日本", "Perú"})),
        Route(schedule="asia", topics=frozenset({"press"}), priorities=frozenset({"P2", "P3"})),
        Route(schedule="chile", topics=frozenset({"arrest"})),
    ),
)


def ask(**given: Any) -> str:
    case: dict[str, Any] = {"region": "", "country": "", "language": "en", "topic": "", "priority": "P2"}
    return route(WORLD, **{"no_local": False} | case | given)


ROUTES: dict[str, tuple[dict[str, Any], str]] = {
    "nothing matches": ({}, "world"),
    "code and language": ({"country": "CL", "language": "es"}, "chile"),
    "word and language": ({"region": "Santiago de CHILE", "language": "es"}, "chile"),
    "every condition must hold": ({"country": "CL"}, "world"),
    "a code is no word": ({"region": "in the north"}, "world"),
    "a code that was written": ({"region": " IN "}, "asia"),
    "a word is not a part of one": ({"region": "Somalia"}, "world"),
    "nor the end of one": ({"region": "Bamali"}, "world"),
    "a word among others": ({"region": "mali, near the border"}, "asia"),
    "accents do not matter": ({"region": "peru"}, "asia"),
    "a script without spaces": ({"region": "私は日本にいます"}, "asia"),
    "topic and priority": ({"topic": "press", "priority": "P3"}, "asia"),
    "too urgent for that": ({"topic": "press", "priority": "P0"}, "world"),
    "nobody local": ({"country": "CL", "language": "es", "no_local": True}, "world"),
    "nobody local: the next that matches": (
        {"country": "CL", "language": "es", "topic": "press", "no_local": True},
        "asia",
    ),
}


@pytest.mark.parametrize(("given", "expected"), ROUTES.values(), ids=ROUTES)
def test_routes(given: dict[str, Any], expected: str) -> None:
    """The first route that matches; none: the fallback; a local one never for somebody who wants nobody local."""
    assert ask(**given) == expected


def test_a_local_fallback() -> None:
    """If the fallback itself is local, any schedule that is not is asked; if all are, the fallback keeps the case."""
    local = replace(WORLD.schedules["chile"], name="world")
    case: dict[str, Any] = {
        "region": "",
        "country": "CL",
        "language": "",
        "topic": "",
        "priority": "",
        "no_local": True,
    }

    assert route(replace(WORLD, schedules={**WORLD.schedules, "world": local}), **case) == "asia"
    assert route(replace(WORLD, schedules={"world": local}, routes=()), **case) == "world"


def test_nobody_is_excluded_without_a_wish() -> None:
    """Only a reporter who wants nobody local excludes anybody."""
    assert excluded(WORLD, country="CL", no_local=False) == frozenset()


LIVES = {
    "who lives there": ({"Carl": "cl"}, "CL", {"Bea", "Carl"}),
    "who lives elsewhere": ({"Bea": "US"}, "CL", set()),
    "of whom nothing is known": ({}, "CL", {"Bea"}),
    "where the country is not known": ({"Bea": "US", "Carl": "CL"}, "", {"Bea"}),
}


@pytest.mark.parametrize(("lives", "country", "expected"), LIVES.values(), ids=LIVES)
def test_excluded(lives: dict[str, str], country: str, expected: set[str]) -> None:
    """Whoever lives in the country, and everybody of a local schedule who is not known to live elsewhere."""
    people = {name: replace(person, lives_in=lives.get(name, "")) for name, person in WORLD.people.items()}

    assert excluded(replace(WORLD, people=people), country=country, no_local=True) == expected


def test_members() -> None:
    """Everybody who stands in a schedule: in layers, in temporary schedules, by an override. Each once, in order."""
    week = Temporary(start=NOW, end=NOW + DAY, shifts=(Shift(start=NOW, end=NOW + HOUR, person="Carl"),))
    stands_in = Override(schedule="eu", start=NOW, end=NOW + DAY, add="Dora", remove="Ana")
    found = schedule(layer("Ana", "Bea"), layer("Bea"), temporary=(week,), overrides=(stands_in,))

    assert members(found) == ("Ana", "Bea", "Carl", "Dora")
