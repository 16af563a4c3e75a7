"""In order for each address, with patience, and never held back by somebody else's trouble."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.core.ports import Leave
from safetybot.engine.outbox import LONGEST_PAUSE, backoff
from safetybot.engine.pace import AT_ONCE
from tests.town import DESK, Town


async def _hours_later(town: Town, hours: float) -> None:
    """Some attempts, the rest of the time at once (all that was due in between is due now), and some attempts more."""
    await town.forward(minutes=10)
    town.clock.time += timedelta(hours=hours, minutes=-20)
    await town.settle()
    await town.forward(minutes=10)


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
    await _hours_later(town, 22.9)
    assert not any("not delivered" in out.body.casefold() for out in town.desk)

    await town.forward(minutes=20)

    assert any("not delivered" in out.body.casefold() for out in town.desk)
    town.transport.refusals.clear()
    await _hours_later(town, 24)
    assert "we are here" not in ana.heard


async def test_a_desk_that_was_gone_for_a_day_hears_everything(town: Town) -> None:
    """What is meant for the desk waits as long as it takes: an emergency is never thrown away for being late."""
    town.transport.refusals[DESK] = NotSent("desk-gone")
    ana = town.reporter("ana")
    await ana.says("SOS they are here")
    await _hours_later(town, 30)

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


async def test_what_may_be_in_the_desk_already_says_so(town: Town) -> None:
    """After a day without an answer the server no longer knows a repetition: it is repeated, and marked."""
    town.transport.refusals[DESK] = NotSent("network", perhaps=True)
    ana = town.reporter("ana")
    await ana.says("SOS they are here")
    await _hours_later(town, 30)
    await ana.says("still here")

    town.transport.refusals.clear()
    await town.forward(minutes=10)

    marked = [out.body for out in town.desk if out.body.startswith("⚠ This may have been sent twice")]
    assert len(marked) == 1
    assert "P0" in marked[0]
    assert any("still here" in out.body for out in town.desk)


async def test_what_surely_did_not_go_out_is_not_doubted(town: Town) -> None:
    """A refusal is an answer, however long ago the first attempt was."""
    town.transport.refusals[DESK] = NotSent("desk-gone")
    ana = town.reporter("ana")
    await ana.says("SOS they are here")
    await _hours_later(town, 30)

    town.transport.refusals.clear()
    await town.forward(minutes=10)

    assert town.desk
    assert not [out.body for out in town.desk if "twice" in out.body]


async def test_killed_while_it_was_on_its_way(town: Town) -> None:
    """Handed out, and then nothing more was heard of it for a day: what is sent now may be there twice, and says so."""
    ana = town.reporter("ana")
    town.transport.arrive([ana.message("SOS")])
    await town.transport.deliver(town.mailbox)
    while await town.workers.inbox.step():
        pass
    async with town.store.begin() as tx:
        handed_out = await tx.outbox.due(town.clock.now(), {"memory": Leave(8)})
    assert {row.outgoing.kind for row in handed_out} == {OutgoingKind.SAY, OutgoingKind.POST}

    town.clock.time += timedelta(hours=24)
    await town.settle()

    assert "twice" in town.desk[0].body
    assert not any("twice" in words for words in ana.heard)


async def test_killed_while_it_was_on_its_way_but_the_server_shows_it(town: Town) -> None:
    """The server shows everybody what was said, us too: it is out, it is not sent again, and nothing is in doubt."""
    ana = town.reporter("ana")
    town.transport.arrive([ana.message("SOS")])
    await town.transport.deliver(town.mailbox)
    while await town.workers.inbox.step():
        pass
    async with town.store.begin() as tx:
        handed_out = await tx.outbox.due(town.clock.now(), {"memory": Leave(8)})

    echoes = {row.outgoing.id: f"${row.outgoing.id}" for row in handed_out}
    await town.mailbox.accept([], position=None, echoes=echoes)
    town.clock.time += timedelta(hours=24)
    await town.settle()

    sent = {out.id for out in town.transport.sent}
    assert not sent & echoes.keys()
    assert not any("twice" in out.body for out in town.desk)


async def test_whether_a_reply_arrived_is_not_known(town: Town) -> None:
    """It is not said again after a day, and the desk does not read that it failed: nobody knows."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("SOS")
    town.transport.refusals[ana.address] = NotSent("network", perhaps=True)
    await bea.answers("!reply we are here")
    await _hours_later(town, 24)
    town.transport.refusals.clear()
    await _hours_later(town, 24)

    assert "we are here" not in ana.heard
    assert any("PERHAPS DELIVERED" in out.body and "we are here" in out.body for out in town.desk)
    assert any(out.alert and "not known" in out.body for out in town.desk)
    assert not any("NOT DELIVERED" in out.body for out in town.desk)


async def test_refused_for_good_after_an_attempt_without_an_answer(town: Town) -> None:
    """The first attempt may have got through: the desk is not told that it did not."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("SOS")
    town.transport.refusals[ana.address] = NotSent("network", perhaps=True)
    await bea.answers("!reply we are here")
    town.transport.refusals[ana.address] = NotSent("room-gone", again=False)
    await town.forward(minutes=1)

    assert any("PERHAPS DELIVERED" in out.body for out in town.desk)
    assert any("not known" in out.body for out in town.desk)
    assert not any("NOT DELIVERED" in out.body for out in town.desk)


async def test_a_row_for_a_way_that_is_gone(town: Town) -> None:
    """What is to go out over a transport that is not set up any more is given up, and the desk hears of it."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    async with town.store.begin() as tx:
        conversation = await tx.conversations.of_address("memory", ana.address)
        assert conversation is not None
        await tx.outbox.put(
            kind=OutgoingKind.SAY,
            transport="pigeon",
            address="a loft",
            body="coo",
            conversation=conversation.id,
            now=town.clock.now(),
        )
    await town.settle()

    assert any("not delivered (no-such-transport)" in out.body for out in town.desk)


async def test_a_transport_that_stumbles_over_one_message(town: Town) -> None:
    """A bug in sending one thing holds up that conversation alone, and is tried again."""
    ana, ben = town.reporter("ana"), town.reporter("ben")
    send, stumbles = town.transport.send, True

    async def stumbling(outgoing: Outgoing) -> Sent | NotSent:
        if stumbles and outgoing.address == ana.address:
            raise ZeroDivisionError
        return await send(outgoing)

    town.transport.send = stumbling  # type: ignore[method-assign]
    await town.arrive(ana.message("hello"), ben.message("hello"))
    assert (len(ana.heard), len(ben.heard)) == (0, 2)

    stumbles = False
    await town.forward(minutes=1)
    assert ana.heard == ben.heard


async def test_a_failing_server_is_not_asked_for_each_room(town: Town) -> None:
    """While nothing goes out, forty rooms do not mean forty requests; afterwards everything arrives."""
    people = [town.reporter(f"person{number}") for number in range(40)]
    asked: list[datetime] = []
    send = town.transport.send

    async def fails(outgoing: Outgoing) -> Sent | NotSent:
        asked.append(town.clock.now())
        return NotSent("server", perhaps=True)

    town.transport.send = fails  # type: ignore[method-assign]
    await town.arrive(*(person.message("hello") for person in people))
    await town.forward(minutes=2)
    assert len(asked) <= AT_ONCE + 12
    assert all(len([at for at in asked if at == second]) <= 1 for second in asked[AT_ONCE:])

    town.transport.send = send  # type: ignore[method-assign]
    await town.forward(minutes=2)
    assert all(len(person.heard) == 2 for person in people)


async def test_a_limited_server_gets_few_messages_and_the_emergency_first(town: Town) -> None:
    """Ten at once and then one in five seconds, as homeservers do by default: everybody's words arrive, merged, and an
    emergency among two hundred lines is in the desk within seconds.
    """
    people = [town.reporter(f"person{number}") for number in range(20)]
    ana = town.reporter("ana")
    for words in ("hello", "yes", "no", "they insult me on my talk page"):
        await town.arrive(*(person.message(words) for person in people))
    limit, send, refused = Bucket(10, 0.2, town.clock.now()), town.transport.send, 0

    async def limited(outgoing: Outgoing) -> Sent | NotSent:
        nonlocal refused
        if (wait := limit.take(town.clock.now())) is None:
            return await send(outgoing)
        refused += 1
        return NotSent("rate-limited", wait=wait)

    town.transport.send = limited  # type: ignore[method-assign]
    await town.arrive(*(person.message(f"{person.name} line {line}.") for line in range(10) for person in people))
    await town.forward(seconds=30)
    before = len(town.desk)
    await town.arrive(ana.message("SOS"))
    await town.forward(seconds=2)

    assert any("P0" in out.body and out.alert for out in town.desk[before:])
    await town.forward(minutes=15)
    shown = "\n".join(out.body for out in town.transport.shown(DESK).values())
    for person in people:
        lines = re.findall(rf"{person.name} line (\d)\.", shown)
        assert lines == [str(line) for line in range(10)]
    assert refused <= 15


@dataclass
class Bucket:
    """A homeserver's limit: so many at once, and so many more a second."""

    tokens: float
    per_second: float
    at: datetime

    def __post_init__(self) -> None:
        self.size = self.tokens

    def take(self, now: datetime) -> float | None:
        """Use one; how many seconds to wait when there is none."""
        self.tokens = min(self.size, self.tokens + (now - self.at).total_seconds() * self.per_second)
        self.at = now
        if self.tokens >= 1:
            self.tokens -= 1
            return None
        return (1 - self.tokens) / self.per_second


def test_pauses_grow_to_five_minutes() -> None:
    """1, 2, 4 … seconds, never more than five minutes, however often it was tried."""
    assert [backoff(attempt) for attempt in (0, 1, 2)] == [1.0, 2.0, 4.0]
    assert backoff(10_000) == LONGEST_PAUSE
