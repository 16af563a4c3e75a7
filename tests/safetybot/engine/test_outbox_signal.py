"""Where a repetition would be a second message, nothing is repeated blindly; what must wait for a human is held."""

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind
from safetybot.core.ports import Leave
from safetybot.engine.outbox import AGAIN
from tests.town import Town

HELD = NotSent("identity-changed", again=False, held=True)


def said(town: Town, address: str) -> list[str]:
    return [out.body for out in town.signal.sent if out.address == address and out.kind is OutgoingKind.SAY]


async def hand_out(town: Town) -> list[Outgoing]:
    """Everything that waits is handed out, and then nothing more is heard of it: the bot was killed."""
    while await town.workers.inbox.step():
        pass
    async with town.store.begin() as tx:
        due = await tx.outbox.due(town.clock.now(), {"memory": Leave(8), "signal": Leave(8)})
    return [row.outgoing for row in due]


async def test_without_an_answer_a_line_of_the_bot_is_unknown(town: Town) -> None:
    """It is not said again; the desk reads that nobody knows."""
    ana = town.reporter("ana", on="signal")
    await ana.says("SOS")
    before = len(ana.heard)
    town.signal.refusals[ana.address] = NotSent("no-answer", perhaps=True)

    await ana.says("status")
    town.signal.refusals.clear()
    await town.forward(minutes=10)

    assert not [words for words in ana.heard[before:] if AGAIN in words]
    assert any("not known" in out.body for out in town.desk)


async def test_without_an_answer_a_reply_is_unknown(town: Town) -> None:
    """A human's words are not repeated; the desk reads that nobody knows whether they arrived."""
    ana, bea = town.reporter("ana", on="signal"), town.responder("bea")
    await ana.says("SOS")
    town.signal.refusals[ana.address] = NotSent("no-answer", perhaps=True)

    await bea.answers("!reply we are here")
    town.signal.refusals.clear()
    await town.forward(hours=1)

    assert "we are here" not in said(town, ana.address)
    assert any("is not known" in out.body for out in town.desk)


async def test_a_daemon_that_was_not_reached_is_asked_again(town: Town) -> None:
    """What surely did not go out waits, as anywhere, and is said once and unmarked."""
    ana, bea = town.reporter("ana", on="signal"), town.responder("bea")
    await ana.says("SOS")
    town.signal.refusals[ana.address] = NotSent("network")

    await bea.answers("!reply we are here")
    town.signal.refusals.clear()
    await town.forward(minutes=5)

    assert said(town, ana.address).count("we are here") == 1


async def test_killed_while_a_line_of_the_bot_was_on_its_way(town: Town) -> None:
    """Whoever reads it twice sees that it is a repetition."""
    ana = town.reporter("ana", on="signal")
    town.signal.arrive([ana.message("hello")])
    await town.signal.deliver(town.signal_mailbox)
    on_their_way = await hand_out(town)
    assert [out.address for out in on_their_way] == [ana.address]

    town.workers.outbox.hurry()
    await town.settle()

    assert [words for words in ana.heard if words.startswith(AGAIN)] == ana.heard[:1]


async def test_killed_while_a_reply_was_on_its_way(town: Town) -> None:
    """A human's words are not said twice by a machine: the desk decides."""
    ana, bea = town.reporter("ana", on="signal"), town.responder("bea")
    await ana.says("SOS")
    root = f"sent:{town.cards[-1].id}"
    town.transport.arrive([bea.message("!reply we are here", thread=root)])
    await town.transport.deliver(town.mailbox)
    on_their_way = await hand_out(town)
    assert "we are here" in [out.body for out in on_their_way]

    town.workers.outbox.hurry()
    await town.settle()

    assert "we are here" not in said(town, ana.address)
    assert any("is not known" in out.body for out in town.desk)


async def test_what_is_held_goes_out_when_a_responder_is_sure(town: Town) -> None:
    """The reply waits, is told as held, and goes out behind the TRUST, once."""
    ana, bea = town.reporter("ana", on="signal"), town.responder("bea")
    await ana.says("SOS")
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply we are here")
    await town.forward(hours=30)
    assert "we are here" not in said(town, ana.address)
    assert not any("not delivered" in out.body for out in town.desk)

    town.signal.refusals.clear()
    await town.forward(minutes=5)
    assert "we are here" not in said(town, ana.address)
    await bea.answers("!trust")

    assert said(town, ana.address).count("we are here") == 1
    kinds = [out.kind for out in town.signal.sent if out.address == ana.address]
    trust = kinds.index(OutgoingKind.TRUST)
    assert OutgoingKind.SAY in kinds[trust:]


async def test_what_is_held_stays_held_over_a_restart_of_the_outbox(town: Town) -> None:
    """`hurry` is what a start does: it lets everything be due, but not what is held."""
    ana, bea = town.reporter("ana", on="signal"), town.responder("bea")
    await ana.says("SOS")
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply we are here")
    town.signal.refusals.clear()

    town.workers.outbox.hurry()
    await town.settle()

    assert "we are here" not in said(town, ana.address)


async def test_the_timer_is_the_one_of_now(town: Town) -> None:
    """What waited while the reporter changed the timer goes out under the new one."""
    ana = town.reporter("ana", on="signal")
    await ana.sets_disappearing(3600)
    town.signal.refusals[ana.address] = NotSent("network")
    await ana.says("SOS")
    await ana.sets_disappearing(60)
    town.signal.refusals.clear()

    await town.forward(minutes=5)

    spoken = [out for out in town.signal.sent if out.address == ana.address]
    assert spoken
    assert {out.expires for out in spoken} == {60}
