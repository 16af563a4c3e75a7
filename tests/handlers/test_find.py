"""`!find`: partners, for responders alone."""

from dataclasses import replace
from datetime import date

import pytest

from safetybot.core.directory import Directory, Partner
from safetybot.core.effects import Say
from tests.handlers.scene import VOICE, Scene


def partner(
    name: str, kind: str = "lawyer", checked: date | None = date(2026, 11, 1), **place: tuple[str, ...]
) -> Partner:
    languages = place.get("languages", ("en",))
    countries = place.get("countries", ())
    return Partner(
        kind=kind, name=name, contact="+1 555", countries=countries, languages=languages, source="them", checked=checked
    )


PARTNERS = (
    partner("Amani", countries=("KE",), languages=("en", "sw"), checked=date(2026, 1, 1)),
    partner("Bianca", countries=("BR",), languages=("pt",)),
    partner("Chen", checked=None),
    partner("Dora", kind="psychologist", languages=("en", "fr")),
)


@pytest.fixture
def desk(handed_over: Scene) -> Scene:
    handed_over.facts = replace(handed_over.facts, directory=Directory(partners=PARTNERS))
    return handed_over


def read(scene: Scene) -> str:
    return "\n".join(VOICE.to_desk(post.lines) for post in scene.latest.effects if hasattr(post, "alert"))


def test_alone_it_says_what_there_is(desk: Scene) -> None:
    """Nobody has to guess the words."""
    assert desk.orders("!find").posted == ["find-kinds"]
    assert "lawyer · psychologist" in read(desk)


def test_partners_are_found_by_kind(desk: Scene) -> None:
    """Those who work everywhere among them; each with how old that is."""
    desk.orders("!find lawyer")

    assert desk.posted == ["find-head", "find-row-old", "find-row", "find-row-never"]
    assert "⚠ Amani · +1 555 · KE · en · sw · last checked 2026-01-01" in read(desk)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("!find lawyer KE", ["Amani", "Chen"]),
        ("!find lawyer KE sw", ["Amani"]),
        ("!find lawyer sw", ["Amani"]),
        ("!find LAWYER BR", ["Bianca", "Chen"]),
        ("!find psychologist fr", ["Dora"]),
    ],
)
def test_country_and_language_narrow_it(desk: Scene, order: str, names: list[str]) -> None:
    """Capital letters are a country, small ones a language: SV is not sv."""
    said = read(desk.orders(order))

    assert [one.name for one in PARTNERS if one.name in said] == names


@pytest.mark.parametrize(
    "order", ["!find plumber", "!find lawyer Kenya", "!find lawyer KE BR", "!find lawyer KE sw en"]
)
def test_what_is_not_understood_is_explained(desk: Scene, order: str) -> None:
    """Nothing is guessed."""
    assert desk.orders(order).posted == ["find-kinds"]


def test_nobody_found_is_told(desk: Scene) -> None:
    """And so is an empty list."""
    assert desk.orders("!find psychologist sw").posted == ["find-none"]
    desk.facts = replace(desk.facts, directory=Directory())
    assert desk.orders("!find lawyer").posted == ["find-none-listed"]


def test_reporters_never_hear_of_partners(desk: Scene) -> None:
    """It stays in the responder room."""
    assert desk.orders("!find lawyer KE").effects(Say) == []


def test_only_who_is_trusted_finds_them(desk: Scene) -> None:
    """A device that nobody has verified gets no list of lawyers."""
    desk.orders("!find lawyer", trusted=False)

    assert desk.posted == ["untrusted"]
