"""Which country a short answer names, and what time it is there."""

from datetime import UTC, datetime, timedelta

import pytest

from safetybot.i18n.countries import country_of, locate, zone_of

WINTER, SUMMER = datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Germany", "DE"),
        ("en Allemagne", "DE"),
        ("I am in Alemania!", "DE"),
        ("MÉXICO", "MX"),
        ("Mexico City", "MX"),
        ("Jordan", "JO"),
        ("in Georgia", "GE"),
        ("Chad", "TD"),
        ("the UK", "GB"),
        ("U.S.A.", "US"),
        ("us", "US"),
        ("EE. UU.", "US"),
        ("Estados Unidos", "US"),
        ("I am in the U.S.A.", "US"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Birmanie", "MM"),
        ("Bosnia and Herzegovina", "BA"),
        ("Saint Lucia", "LC"),
        ("RDC", "CD"),
        ("Kosovo", "XK"),
        ("bharat se", "IN"),
        ("Masr", "EG"),
        ("rossiya", "RU"),
        ("из украины", "UA"),
        ("в Україні", "UA"),
        ("в России", "RU"),
        ("Türkiye'de", "TR"),
        ("turkiyeden", "TR"),
        ("Hong Kong", "HK"),
        ("China", "CN"),
        ("Germany, the whole of Deutschland: Germany", "DE"),
    ],
)
def test_a_country_is_read_in_every_language(words: str, code: str) -> None:
    """By its name in the lists, by what people call it, whatever stands around it."""
    assert country_of(words) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Guinea-Bissau", "GW"),
        ("Papua New Guinea", "PG"),
        ("Guinea Ecuatorial", "GQ"),
        ("Guinée", "GN"),
        ("South Sudan", "SS"),
        ("Nigeria", "NG"),
        ("Niger", "NE"),
        ("República Dominicana", "DO"),
        ("Dominica", "DM"),
        ("Northern Ireland", "GB"),
        ("Ireland", "IE"),
        ("New Mexico", "US"),
        ("North Korea", "KP"),
        ("Congo Brazzaville", "CG"),
    ],
)
def test_the_longest_name_counts(words: str, code: str) -> None:
    """A name inside another one names nothing."""
    assert country_of(words) == code


@pytest.mark.parametrize(
    "words",
    [
        "",
        "everywhere",
        "I don't know",
        "help us",
        "Europe",
        "América Latina",
        "Congo",
        "Korea",
        "Saint-Martin",
        "France and Spain",
        "Atlanta, Georgia, USA",
        "I fled from Iran to Germany",
        "yesterday my brother Jordan was at my door again",
        "x" * 101,
        "Germany" + " " * 100,
    ],
)
def test_what_is_not_one_country_is_none(words: str) -> None:
    """None, several, a name that two share, or a story in which a country may be anything."""
    assert country_of(words) is None


def test_a_place_is_located() -> None:
    """The country's code and its zone together; nothing of it where no country is named."""
    code, zone = locate("en Allemagne", datetime(2026, 1, 1, tzinfo=UTC))
    assert (code, zone and zone.key) == ("DE", "Europe/Berlin")
    assert locate("skip", datetime(2026, 1, 1, tzinfo=UTC)) == ("", None)


@pytest.mark.parametrize(
    ("country", "winter", "summer"),
    [("DE", 1, 2), ("FR", 1, 2), ("IN", 5.5, 5.5), ("JP", 9, 9), ("GB", 0, 1), ("VE", -4, -4), ("MM", 6.5, 6.5)],
)
def test_the_time_of_a_country_that_has_one(country: str, winter: float, summer: float) -> None:
    """At that instant, summer time included."""
    for at, hours in ((WINTER, winter), (SUMMER, summer)):
        zone = zone_of(country, at)
        assert zone is not None
        assert at.astimezone(zone).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("country", ["US", "RU", "BR", "ES", "PT", "UA", "XK", "ZZ", "de", "", "../etc"])
def test_no_time_is_better_than_a_wrong_one(country: str) -> None:
    """A country with several times has none that could be told; neither has what is no country."""
    assert zone_of(country, WINTER) is None


def test_zones_that_agree_for_now_are_enough() -> None:
    """What counts is the instant that is shown: two names for one time are one time."""
    zone = zone_of("KZ", WINTER)

    assert zone is not None
    assert WINTER.astimezone(zone).utcoffset() == timedelta(hours=5)
