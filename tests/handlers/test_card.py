"""The card of a case."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.card import age, next_age
from safetybot.core.effects import Post
from tests.handlers.scene import START, VOICE, Scene


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        ({"minutes": 0}, "under 5 min"),
        ({"minutes": 4, "seconds": 59}, "under 5 min"),
        ({"minutes": 5}, "5 min"),
        ({"minutes": 29}, "15 min"),
        ({"minutes": 30}, "30 min"),
        ({"hours": 1}, "1 h"),
        ({"hours": 11}, "8 h"),
        ({"days": 1}, "1 day"),
        ({"days": 6}, "3 days"),
        ({"days": 400}, "30 days"),
        ({"minutes": -3}, "under 5 min"),
    ],
)
def test_the_age_in_coarse_steps(span: dict[str, float], shown: str) -> None:
    """Minutes, hours or days: what matters to whoever looks."""
    assert VOICE.to_desk([age(START, START + timedelta(**span))]) == shown


def test_the_card_looks_at_the_clock_until_it_no_longer_matters() -> None:
    """Each step leads to the next; the last to none."""
    now, steps = START, 0
    while at := next_age(START, now):
        assert at > now
        now, steps = at, steps + 1
    assert steps == 14


def test_the_timer_shows_the_age(alarmed: Scene) -> None:
    """The card is posted again and the next look is set; a late timer shows the true age."""
    alarmed.later(minutes=5).fires("card-age")
    assert "5 min old" in alarmed.card
    assert alarmed.timer("card-age") == START + timedelta(minutes=15)

    alarmed.later(hours=3).fires("card-age")
    assert "2 h old" in alarmed.card
    assert alarmed.orders("!close").fires("card-age").latest.effects == ()


def test_the_card_is_edited_only_when_it_changes(alarmed: Scene) -> None:
    """Words passing by do not touch it; what stands on it does, once for each decision."""
    assert alarmed.says("hello", "again").cards == []
    assert len(alarmed.orders("!take").cards) == 1
    assert alarmed.orders("!take").cards == []


def test_no_name_no_handle_no_words(scene: Scene) -> None:
    """Nothing on the card comes from the reporter's pen, and nothing names them."""
    scene.says("hello", "yes", "no", "my secret story", "secret place", "secret land", "secret hours")

    assert "secret" not in scene.card
    assert "@ana" not in scene.card
    assert "!ana" not in scene.card
    assert "Contact: own words" in scene.card


def test_what_the_desk_must_see(scene: Scene) -> None:
    """Code, priority, category, language, who, when, channel; warnings marked."""
    scene.says("hola", "sí", "no", "1", "saltar", "1", "2")

    card = scene.card
    for part in ("P1 urgent · 234564 · doxxing", "nobody has it yet", "2026-11-21 14:00 UTC", "Spanish", "Memory"):
        assert part in card
    assert "⚠ Country or region: No local people" in card
    assert "⚠ Contact: Only after I have written first" in card
    assert "Where" not in card


def test_no_language_is_supposed(scene: Scene) -> None:
    """A wrong one would bring the wrong interpreter; as soon as it is known the card says it."""
    scene.says("🆘")
    assert "writes a language not known yet" in scene.card

    scene.says("hay hombres en mi puerta, no sé qué hacer")
    assert "writes Spanish" in scene.card


def test_what_nobody_reads_is_marked(scene: Scene) -> None:
    """A language that the bot writes and nobody in the room reads: the card asks for somebody who does."""
    scene.facts = replace(scene.facts, read=("en",))
    scene.says("SOS", "hay hombres en mi puerta, no sé qué hacer")
    assert "writes Spanish · on Memory: nobody here has said that they read it" in scene.card

    scene.says("english")
    assert "writes English · on Memory\n" in scene.card


def test_an_earlier_case_is_only_a_hint(scene: Scene) -> None:
    """The desk sees the other code with the warning; the reporter sees nothing of it."""
    scene.facts = replace(scene.facts, previous_case="ABC234")
    scene.says("SOS")

    assert "maybe the same account as ABC234: never merge without asking" in scene.card
    assert all("ABC234" not in line for line in scene.told)


def test_every_posting_of_the_card_has_its_key(alarmed: Scene) -> None:
    """So that it is an edit and never a second card."""
    alarmed.orders("!take")

    assert [post.key for post in alarmed.effects(Post) if post.key] == [alarmed.case.card]
