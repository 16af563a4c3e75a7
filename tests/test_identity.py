"""A reporter's identity changes: a whole bot, from the event to what people read."""

from typing import Any

from safetybot.core.outgoing import NotSent, OutgoingKind
from safetybot.core.text import unmarked
from tests.test_returning import PHRASE, agreed
from tests.town import Reporter, Responder, Town

HELD = NotSent("identity-changed", again=False, held=True)
CALL = ("call your local emergency number", "appelez le numéro d'urgence local", "llama al número de emergencias local")


async def with_case(town: Town) -> tuple[Reporter, Responder]:
    """A reporter on Signal with an open case, in Spanish, and a responder."""
    ana = town.reporter("ana", on="signal")
    await ana.says("Unos hombres me siguen desde hace días y saben dónde vivo", "no", "no")
    return ana, town.responder("bea")


async def test_from_the_change_to_trust(town: Town) -> None:
    """One neutral line, in the language of what was just written; a reply is held, and goes out once somebody has made
    sure.
    """
    ana, bea = await with_case(town)
    before = len(ana.heard)

    await ana.changes_identity()
    assert "identity has changed" in town.desk[-2].body
    assert town.desk[-2].alert
    await ana.says("soy yo", "¿qué saben de mí?")
    assert any("│ soy yo" in out.body for out in town.desk)
    (line,) = town.said_to(ana.address)[before:]
    assert line.kind is OutgoingKind.NEUTRAL
    assert [call in line.body for call in CALL] == [False, False, True]

    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply estamos aquí")
    assert any("HELD until !trust" in out.body for out in town.desk)
    town.signal.refusals.clear()
    await town.forward(hours=5)
    assert len(ana.heard) == before + 1

    await bea.answers("!trust")
    assert ana.heard[before + 1 :] == ["", "estamos aquí"]  # the first lets the new identity count
    assert "delivered" in town.desk[-1].body


async def test_found_while_sending(town: Town) -> None:
    """Nothing of what could not go out is lost, and the desk hears of it once."""
    ana, bea = await with_case(town)
    before = len(ana.heard)
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply uno")
    await bea.answers("!reply dos")

    assert len([out for out in town.desk if "identity has changed (" in out.body]) == 1
    town.signal.refusals.clear()
    await bea.answers("!trust")
    assert [words for words in ana.heard[before:] if words in ("uno", "dos")] == ["uno", "dos"]


async def test_a_long_reply_on_signal(town: Town) -> None:
    """What one message cannot carry is refused with the limit, and nothing of it is sent: it has one fate or none."""
    ana, bea = await with_case(town)
    heard = len(ana.heard)

    await bea.answers("!reply " + "س" * 1_000)
    assert "Nothing was sent: at most 800 characters" in town.desk[-1].body
    assert len(ana.heard) == heard

    await bea.answers("!reply " + "س" * 800)
    assert [unmarked(said) for said in ana.heard[heard:]] == ["س" * 800]


async def test_yet_another_identity(town: Town) -> None:
    """It is told again, and `!trust` means the identity that was told last."""
    ana, bea = await with_case(town)
    await ana.changes_identity("first")
    await ana.changes_identity("second")
    assert "has changed once more" in town.desk[-1].body

    await bea.answers("!trust")
    assert [out.body for out in town.said_to(ana.address) if out.kind is OutgoingKind.TRUST] == ["second"]


async def test_trust_does_not_count(town: Town) -> None:
    """The identity has changed once more before it took effect: nothing goes out, and the desk is told what to do."""
    ana, bea = await with_case(town)
    await ana.changes_identity("first")
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply uno")
    town.signal.refusals[ana.address] = NotSent("network")
    await bea.answers("!trust")
    await ana.changes_identity("second")
    town.signal.refusals[ana.address] = NotSent("identity-changed", again=False)
    await town.forward(minutes=1)
    assert "!trust did not count" in town.desk[-1].body
    assert town.desk[-1].alert
    town.signal.refusals.clear()
    await town.forward(hours=5)
    assert "uno" not in ana.heard

    await bea.answers("!trust")
    assert ana.heard[-2:] == ["second", "uno"]


async def test_trust_that_comes_too_late(town: Town) -> None:
    """What has not taken effect in an hour is told, so that nobody believes it has; a new one works."""
    ana, bea = await with_case(town)
    await ana.changes_identity("first")
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply uno")
    town.signal.refusals[ana.address] = NotSent("network")
    await bea.answers("!trust")
    await town.forward(hours=2)
    assert any("!trust has not taken effect (too-late)" in out.body and out.alert for out in town.desk)

    town.signal.refusals.clear()
    await bea.answers("!trust")
    assert ana.heard[-2:] == ["first", "uno"]


async def test_what_was_refused_while_somebody_made_sure(town: Town) -> None:
    """A reply that comes back as held behind `!trust` raises no new doubt, and goes out."""
    ana, bea = await with_case(town)
    await ana.changes_identity("first")
    town.signal.refusals = Once({ana.address: HELD})
    card = f"sent:{town.cards[-1].id}"
    await town.arrive(bea.message("!reply uno", thread=card), bea.message("!trust", thread=card))
    assert town.signal.refusals == {}
    assert ana.heard[-2:] == ["first", "uno"]
    assert not any("HELD until" in out.body for out in town.desk)

    await ana.says("gracias")
    assert town.said_to(ana.address)[-1].kind is OutgoingKind.SAY


async def test_whoever_claims_a_case_has_another_identity(town: Town) -> None:
    """What they have shown no longer counts; shown once more, it is of use when somebody has made sure who that is."""
    _, bea, code = await agreed(town)
    first = town.case_code()
    new = town.reporter("new", on="signal")
    await new.says("SOS", "the door is broken", f"{code} {PHRASE}")
    second = town.case_code()
    await new.changes_identity("first")
    assert any("has another identity now" in out.body for out in town.desk)
    await bea.writes(f"!link {first}")
    assert "Nothing was done" in town.desk[-1].body

    await town.forward(minutes=11)
    await new.says(f"{code} {PHRASE}")
    await bea.writes(f"!link {first}")
    assert "write !trust in the case they have there" in town.desk[-1].body
    await bea.writes(f"!trust {second}")
    await bea.writes(f"!link {first}")
    assert any(f"What had come as {second} is part of {first}" in out.body for out in town.desk)


class Once(dict[str, NotSent]):
    """Refuses once."""

    def get(self, address: str, default: Any = None) -> Any:
        return self.pop(address, default)
