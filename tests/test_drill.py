"""A drill goes through the real chain, says DRILL wherever somebody reads it, and counts nowhere."""

from pathlib import Path

from safetybot.core.outgoing import NotSent, OutgoingKind
from safetybot.transports.memory import MemoryTransport
from tests.rotas import always, four, rota
from tests.town import Town, open_town


async def measures(town: Town) -> int:
    now = town.clock.time
    async with town.store.begin() as tx:
        return len(await tx.ledger.measures(now.replace(day=1), now.replace(day=30)))


def shown(town: Town, words: str) -> bool:
    return any(words in out.body for out in town.desk)


async def test_a_drill_from_page_to_report(tmp_path: Path) -> None:
    """It pages whoever is on call, its reporter goes on in the script, and a report says how long each step took."""
    async with open_town(tmp_path, rota=four()) as town:
        await town.responder("dora").writes("!drill")
        assert town.paged == ["bea"]
        await town.forward(minutes=2)
        await town.responder("bea").answers("!take")
        assert shown(town, "Is somebody there?")
        await town.forward(minutes=1)
        await town.responder("bea").answers("!reply we are here")
        assert shown(town, "gone down the stairs")
        await town.responder("bea").answers("!close")
        report = next(out.body for out in town.desk if "The drill is over" in out.body)
        assert "first page: 0 min 0 s" in report
        assert "taken: 2 min 0 s" in report
        assert "answered: 3 min 0 s" in report
        assert await measures(town) == 0


async def test_every_message_says_drill(tmp_path: Path) -> None:
    """Whatever a responder reads of it is marked; nobody can take it for real, wherever they begin to read."""
    async with open_town(tmp_path, rota=four()) as town:
        await town.responder("dora").writes("!drill")
        await town.forward(minutes=15)
        for line in ("!take", "!reply hello", "!case", "!cases", "!close"):
            await town.responder("bea").answers(line)
        read = [out for out in town.transport.sent if out.kind is not OutgoingKind.WITHDRAW]
        assert len(read) > 20
        assert [out.body for out in read if "DRILL" not in out.body] == []


async def test_a_drill_nobody_takes_ends_by_itself(tmp_path: Path) -> None:
    """It climbs every step once, and ends with what it has shown; a day later nothing of it is left."""
    async with open_town(tmp_path, rota=four()) as town:
        await town.responder("dora").writes("!drill")
        await town.forward(hours=2)
        assert town.paged == ["bea", "carl", "dora", "eve"]
        assert shown(town, "nobody has taken it")
        await town.forward(days=1)
        assert shown(town, "has been erased")
        assert len(town.paged) == 4


async def test_somebody_practises_alone(tmp_path: Path) -> None:
    """A newcomer gets a drill in the direct chat: the others are not paged and read nothing of it in the desk."""
    async with open_town(tmp_path, rota=rota(always("bea"), always("dan"))) as town:
        await town.responder("bea").writes("!drill @dan")
        before = len(town.desk)
        assert set(town.paged) == {"dan"}
        card = next(out for out in town.transport.sent if out.address == "@dan:home" and "P0 life" in out.body)
        for line in ("!take", "!reply we are here", "what do I do now?", "!close"):
            await town.responder("dan").writes_directly(line, thread=f"sent:{card.id}")
        assert any("The drill is over" in words for _, words in town.pages)
        assert len(town.desk) == before
        assert await measures(town) == 0


async def test_a_drill_makes_nobody_busy(tmp_path: Path) -> None:
    """Whoever practises is paged for what is real."""
    async with open_town(tmp_path, rota=four()) as town:
        await town.responder("dora").writes("!drill")
        await town.responder("bea").answers("!take")
        await town.reporter("ana").says("SOS")
        assert town.paged == ["bea", "bea"]


async def test_a_drill_that_was_closed_stays_closed(tmp_path: Path) -> None:
    """What the script would still say does not open it again, and pages nobody."""
    async with open_town(tmp_path, rota=four()) as town:
        await town.responder("dora").writes("!drill")
        thread = f"sent:{town.cards[-1].id}"
        bea = town.responder("bea")
        await town.arrive(bea.message("!take", thread=thread), bea.message("!close", thread=thread))
        await town.forward(hours=1)
        assert town.paged == ["bea"]
        assert not shown(town, "is open again")


async def test_a_drill_alone_rings_nowhere(tmp_path: Path) -> None:
    """Whoever practises alone cannot be reached: neither the room nor the second way out hears of it."""
    hook = MemoryTransport("webhook", rooms=["webhook"])
    async with open_town(tmp_path, rota=rota(always("bea"), always("dan")), webhook=hook) as town:
        town.transport.refusals["@dan:home"] = NotSent("not-joined", again=False)
        await town.responder("bea").writes("!drill @dan")
        await town.forward(hours=1)
        assert hook.sent == []
        assert "bea" not in town.paged
