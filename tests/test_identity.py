"""A reporter's identity changes: a whole bot, from the event to what people read."""

from safetybot.core.ports import NotSent, OutgoingKind
from tests.town import Reporter, Responder, Town

HELD = NotSent("identity-changed", again=False, held=True)
CALL = ("call your local emergency number", "appelez le numéro d'urgence local", "llama al número de emergencias local")


async def with_case(town: Town) -> tuple[Reporter, Responder]:
    """A reporter on Signal with an open case, in Spanish, and a responder."""
    ana = town.reporter("ana", on="signal")
    await ana.says("Unos hombres me siguen desde hace días y saben dónde vivo", "no", "no")
    return ana, town.responder("bea")


async def test_from_the_change_to_trust(town: Town) -> None:
    """One neutral line in every language; a reply is held, shown as held, and goes out once somebody has made sure."""
    ana, bea = await with_case(town)
    before = len(ana.heard)

    await ana.changes_identity()
    assert "identity has changed" in town.desk[-2].body
    assert town.desk[-2].alert
    await ana.says("soy yo", "¿qué saben de mí?")
    assert any("│ soy yo" in out.body for out in town.desk)
    (line,) = town.said_to(ana.address)[before:]
    assert line.kind is OutgoingKind.NEUTRAL
    assert all(call in line.body for call in CALL)

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
