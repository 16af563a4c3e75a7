"""In order for each address, with patience, and never held back by somebody else's trouble."""

from safetybot.core.ports import NotSent
from safetybot.engine.outbox import LONGEST_PAUSE, backoff
from tests.town import DESK, Town


async def test_a_room_in_trouble_waits_alone(town: Town) -> None:
    """One unreachable address waits; everybody else goes on; afterwards everything arrives, in order."""
    ana, ben = town.reporter("ana"), town.reporter("ben")
    town.transport.refusals[ana.address] = NotSent("connection")

    await ana.says("hello")
    await ben.says("hello")
    assert ana.heard == []
    assert ben.heard

    town.transport.refusals.clear()
    await town.forward(minutes=2)
    assert ana.heard[: len(ben.heard)] == ben.heard


async def test_the_server_names_the_pause(town: Town) -> None:
    """A limit with a time is respected: nothing is tried before."""
    ana = town.reporter("ana")
    town.transport.refusals[ana.address] = NotSent("limited", wait=100)
    await ana.says("hello")
    town.transport.refusals.clear()

    await town.forward(seconds=90)
    assert ana.heard == []
    await town.forward(seconds=20)
    assert ana.heard


async def test_what_cannot_be_delivered_reaches_the_desk(town: Town) -> None:
    """A reply that is refused for good is shown as not delivered to the responders."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("SOS")
    town.transport.refusals[ana.address] = NotSent("room-gone", again=False)

    await bea.answers("!reply we are here")

    assert any("not delivered" in out.body.casefold() for out in town.desk)


async def test_after_twenty_three_hours_a_human_decides(town: Town) -> None:
    """A homeserver forgets transaction ids after a day: before that, trying stops and the desk is told."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("SOS")
    town.transport.refusals[ana.address] = NotSent("connection")
    await bea.answers("!reply we are here")
    assert not any("not delivered" in out.body.casefold() for out in town.desk)

    await town.forward(hours=24)

    assert any("not delivered" in out.body.casefold() for out in town.desk)
    town.transport.refusals.clear()
    await town.forward(hours=24)
    assert "we are here" not in ana.heard


async def test_a_desk_that_was_gone_for_a_day_hears_everything(town: Town) -> None:
    """What is meant for the desk waits as long as it takes: an emergency is never thrown away for being late."""
    town.transport.refusals[DESK] = NotSent("desk-gone")
    ana = town.reporter("ana")
    await ana.says("SOS they are here")
    await town.forward(hours=30)

    town.transport.refusals.clear()
    await town.forward(minutes=10)

    assert any("P0" in out.body and out.alert for out in town.desk)
    assert any("they are here" in out.body for out in town.desk)


async def test_a_desk_that_cannot_be_reached_makes_no_noise_about_itself(town: Town) -> None:
    """Posts to a desk that is gone are given up once; no report about a report follows."""
    town.transport.refusals[DESK] = NotSent("room-gone", again=False)
    ana = town.reporter("ana")

    await ana.says("SOS")

    assert ana.heard
    assert town.desk == []


def test_pauses_grow_to_five_minutes() -> None:
    """1, 2, 4 … seconds, never more than five minutes, however often it was tried."""
    assert [backoff(attempt) for attempt in (0, 1, 2)] == [1.0, 2.0, 4.0]
    assert backoff(10_000) == LONGEST_PAUSE
