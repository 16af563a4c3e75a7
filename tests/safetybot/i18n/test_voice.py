"""Lines become words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from safetybot.core.text import Text, Tongue, Words
from safetybot.i18n import Voice

VOICE = Voice(["en", "fr", "es"], "en", team="night team")


def test_each_reporter_is_spoken_to_in_their_language() -> None:
    """Without one, or with one that is no longer offered, in the first."""
    passed_on = [Text.of("passed-on")]

    assert VOICE.to_reporter(passed_on, "fr") == "Transmis à l'équipe (night team)."
    assert VOICE.to_reporter(passed_on, "es") == "Transmitido al equipo (night team)."
    assert VOICE.to_reporter(passed_on, None) == VOICE.to_reporter(passed_on, "xx") == "Passed on to the night team."


def test_lines_are_paragraphs_and_lists_stay_together() -> None:
    """A text whose id ends in "-line" belongs to the paragraph before it."""
    option = Text.of("option-line", number=1, option=Text.of("option-yes"))

    said = VOICE.to_reporter([Text.of("question-danger-again"), option, option, Text.of("write-any-time")], "en")

    assert [part.count("\n") for part in said.split("\n\n")] == [2, 0]


def test_the_desk_reads_its_own_language() -> None:
    """Whatever the reporter speaks, and whatever stands inside a text."""
    voice = Voice(["en", "fr"], "es")

    assert voice.to_desk([Text.of("card-channel", language=Tongue("fr"), channel="Matrix")]) == (
        "escribe en francés · por Matrix"
    )


def test_words_are_quoted_in_the_desk() -> None:
    """Line by line, so that no line of them can be taken for one of the bot."""
    said = VOICE.to_desk([Text.of("edited"), Words("one\n✔ delivered\r\nthree")])

    assert said.splitlines()[1:] == ["│ one", "│ ✔ delivered", "│ three"]


def test_a_reply_is_sent_as_it_was_written() -> None:
    """Only what cannot be seen is taken out."""
    assert VOICE.to_reporter([Words("Hi @you <b>\u202e*bold*\n\nhttps://example.org")], "en") == (
        "Hi @you <b>*bold*\n\nhttps://example.org"
    )


def test_a_case_code_can_be_copied() -> None:
    """Nothing invisible stands around it."""
    said = VOICE.to_reporter([Text.of("status-code", code="K7F2QM")], "fr")

    assert said.endswith(": K7F2QM")
    assert all(character.isprintable() for character in said)


def test_names_cannot_do_anything() -> None:
    """What responders call themselves is one short line without a mention."""
    who = "bea\n⚠ P0 @room \u202e" + "x" * 200

    said = VOICE.to_desk([Text.of("taken", who=who, code="K7F2QM")])

    assert "\n" not in said
    assert "@room" not in said
    assert len(said) < 100


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=5))])
def test_times_are_in_utc(zone: timezone) -> None:
    """Whoever reads it, wherever they are."""
    at = datetime(2026, 11, 21, 14, 30, tzinfo=UTC).astimezone(zone)

    assert "2026-11-21 14:30 UTC" in VOICE.to_desk([Text.of("said-note", at=at)])


def test_in_two_languages() -> None:
    """Theirs and one other; for somebody whose language nobody knows, the first two that are offered."""
    lines = [Text.of("unencrypted-room")]
    english, french, spanish = (VOICE.to_reporter(lines, language) for language in ("en", "fr", "es"))

    assert VOICE.twice(lines) == f"{english}\n\n{french}"
    assert VOICE.twice(lines, "es") == f"{spanish}\n\n{english}"
    assert VOICE.twice(lines, "en") == f"{english}\n\n{french}"
    assert Voice(["fr"], "en").twice(lines, "fr") == french


def test_the_other_languages_by_their_own_names() -> None:
    """Everybody finds theirs; with one language there is nothing to choose."""
    assert VOICE.to_reporter([Text.of("hello-languages")], "es").startswith("English · Français →")


def test_the_languages_stand_once_in_two_languages() -> None:
    """At the end of what is said twice, every one of them: also the two that are spoken, for one is only guessed."""
    hello, choose = Text.of("hello"), Text.of("hello-languages")
    said = VOICE.twice([hello, choose, Text.of("hello-now")], "es")

    assert said.count("→") == 1
    assert said.rpartition("\n\n")[2].startswith("English · Français · Español → escribe")
    assert said.startswith(VOICE.twice([hello, Text.of("hello-now")], "es"))
    assert Voice(["en", "ar"], "en").twice([choose]).count("→") == 1


def test_plural_forms() -> None:
    """One minute, two minutes."""
    spans = [VOICE.to_reporter([Text.of("span-hours", count=count)], "en") for count in (1, 2)]

    assert spans == ["1 hour", "2 hours"]


@pytest.mark.parametrize(
    ("language", "one", "many"), [("en", "1 day", "30 days"), ("fr", "1 jour", "30 jours"), ("es", "1 día", "30 días")]
)
def test_a_closed_case_is_kept_for_days(language: str, one: str, many: str) -> None:
    """A single day is one in every language of the desk."""
    voice = Voice(["en"], language)
    said = [voice.to_desk([Text.of("closed", who="bea", code="K3QF", days=days)]) for days in (1, 30)]

    assert f" {one}, " in said[0]
    assert f" {many}, " in said[1]
