"""Whatever fails around signal-cli: what people write is handled once and in order, and what nobody knows is told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from safetybot.demo.signal.answers import CUT, HANG, LATE
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.person import Person
from safetybot.engine.outbox import AGAIN
from safetybot.transports.signal.ids import masked
from tests.safetybot.transports.signal.town import SignalTown, signal_town
from tests.town import Town

UNKNOWN, DELIVERED, FAILED = "PERHAPS DELIVERED", "– delivered", "NOT DELIVERED"
EMERGENCY = "SOS he is breaking the door"


async def calls(place: SignalTown, **more: int) -> Person:
    """Somebody has called for help, and was answered."""
    ana = place.daemon.person()
    await ana.says("SOS", **more)
    await place.until(lambda: ana.heard and place.town.cards)
    return ana


def heard(person: Person, words: str) -> list[str]:
    return [message.body for message in person.heard if words in message.body]


def relayed(town: Town, words: str) -> list[str]:
    """What the desk reads of somebody's words, in order."""
    return [
        out.body for out in town.transport.shown("!desk").values() if words in out.body and "To the rep" not in out.body
    ]


async def test_a_daemon_that_is_not_there_at_the_start(tmp_path: Path) -> None:
    """The desk works meanwhile; what people have written comes as soon as there is a daemon."""
    async with signal_town(tmp_path, running=False) as place:
        ana = place.daemon.person()
        await ana.says("SOS")
        await place.start()
        await place.bea.writes("!help")
        await place.until(lambda: place.posted("!reply"))
        await place.daemon.start()
        await place.until(lambda: place.town.cards and ana.heard)


async def test_a_daemon_that_is_started_again_and_again(tmp_path: Path) -> None:
    """Both directions, with a restart before each message: everything once, in order, nothing in doubt."""
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        for number in range(5):
            await place.daemon.stop()
            await ana.says(f"line {number}.")
            await place.bea.answers(f"!reply answer {number}.")
            await place.daemon.start()
            await place.until(lambda number=number: relayed(place.town, f"line {number}."))
            await _minutes(place, lambda number=number: heard(ana, f"answer {number}."))
        assert [body.rpartition("line ")[2] for body in relayed(place.town, "line ")] == [f"{n}." for n in range(5)]
        assert heard(ana, "answer") == [f"answer {number}." for number in range(5)]
        assert not place.posted(UNKNOWN)


@pytest.mark.parametrize(("silence", "arrives"), [(HANG, 0), (LATE, 1), (CUT, 1)], ids=["never", "late", "cut"])
async def test_no_answer(tmp_path: Path, silence: object, arrives: int) -> None:
    """Whether the daemon never answers, too late, or ends instead: the desk reads that nobody knows, and nothing is
    said twice; the next reply goes out as ever.
    """
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        place.daemon.script("send", silence)
        await place.bea.answers("!reply first")
        await place.until(lambda: place.posted(UNKNOWN))
        place.daemon.release()
        await place.bea.answers("!reply second")
        await _minutes(place, lambda: heard(ana, "second"))
        await place.until(lambda: [out for out in place.posted("second") if DELIVERED in out.body])
        assert len(heard(ana, "first")) == arrives
        assert not [out for out in place.posted("first") if DELIVERED in out.body]


async def test_cut_in_the_middle_of_a_line(tmp_path: Path) -> None:
    """A line without an end is not believed: signal-cli has it still, brings it again, and it is handled once."""
    async with signal_town(tmp_path, running=False) as place:
        await place.daemon.start()
        async with _door(place.daemon.socket, tmp_path / "door.sock") as cut_after:
            await place.start(tmp_path / "door.sock")
            await place.connected()
            ana = await calls(place)
            before = place.connections
            cut_after(b"half of it")
            await ana.says("half of it is missing.")
            await place.until(lambda: place.connections > before)
            assert not relayed(place.town, "half of it")
            place.daemon.repeat()
            await place.until(lambda: relayed(place.town, "half of it"))
            place.daemon.repeat()
            await ana.says("the end.")
            await place.until(lambda: relayed(place.town, "the end."))
        assert len(relayed(place.town, "half of it is missing.")) == 1


async def test_the_disk_is_full(tmp_path: Path) -> None:
    """Nothing that cannot be kept is read any further, answered or lost: it is handled once there is room, in order."""
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        said = len(ana.heard)
        await _room(place.town, pages=1)
        with capture_logs() as logged:
            for number in range(30):
                await ana.says(f"line {number}. {'x' * 5_000}")
            async with asyncio.timeout(20):
                while "the-disk-is-full" not in [line.get("status") for line in logged]:
                    await place.a_moment()
        async with place.town.store.begin() as tx:
            assert len(await tx.inbox.raw("signal", 100)) < 30
        assert len(ana.heard) == said

        await _room(place.town, pages=2**30)
        await place.until(lambda: relayed(place.town, "line 29."))
        shown = [body.partition("line ")[2].partition(".")[0] for body in relayed(place.town, "line ")]
        assert shown == [str(number) for number in range(30)]


async def test_a_call_for_help_among_many_lines(tmp_path: Path) -> None:
    """Ten people have written while the bot was away, and one of them calls for help: that card is the first."""
    async with signal_town(tmp_path, running=False) as place:
        people = [place.daemon.person() for _ in range(10)]
        for number in range(5):
            for person in people:
                await person.says(f"line {number}.")
        caller = place.daemon.person()
        stamp = await caller.says(EMERGENCY)
        await place.daemon.start()
        await place.start()
        await place.received(f"signal:{masked(caller.aci)}:1:{stamp}")
        await place.town.settle()
        assert "P0 life" in place.town.desk[0].body
        assert all(person.heard for person in (caller, *people))


async def test_a_limit_and_a_challenge_while_somebody_calls_for_help(tmp_path: Path) -> None:
    """Signal wants a captcha: everything waits in order; when anything goes out again, the call for help is answered
    first, then the others in their order. The desk has the card at once, and knows what the operator must do.
    """
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        place.daemon.script("send", Failure.rate_limit(ana.aci, seconds=60))
        for number in range(3):
            await place.bea.answers(f"!reply answer {number}.")
        await place.until(lambda: place.posted("safetybot signal challenge"))
        caller = place.daemon.person()
        await caller.says(EMERGENCY)
        await place.until(lambda: len(place.town.cards) == 2)
        assert not caller.heard
        sent = len(place.daemon.asked("send"))

        await _minutes(place, lambda: heard(ana, "answer 2."))
        assert place.daemon.asked("send")[sent]["recipient"] == [caller.aci]
        assert heard(ana, "answer") == [f"answer {number}." for number in range(3)]
        assert not [message for message in (*ana.heard, *caller.heard) if AGAIN in message.body]


async def test_a_limit_of_a_whole_day(tmp_path: Path) -> None:
    """Signal asks for a day's patience when it wants a captcha, and forgets it when a human has solved it: nothing
    waits longer than an hour before it is tried again, and nothing is given up.
    """
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        place.daemon.script("send", Failure.rate_limit(ana.aci, seconds=86_400))
        await place.bea.answers("!reply answer")
        await place.until(lambda: place.posted("safetybot signal challenge"))
        await place.town.forward(hours=1, minutes=1)
        assert heard(ana, "answer")


@pytest.mark.parametrize("years", [-50, 50])
async def test_a_phone_whose_clock_is_wrong(tmp_path: Path, years: int) -> None:
    """By fifty years: they are heard, answered, and can be quoted and withdrawn as anybody else."""
    async with signal_town(tmp_path) as place:
        wrong = place.daemon.now() + int(timedelta(days=365 * years) / timedelta(milliseconds=1))
        ana = await calls(place, timestamp=max(wrong, 10**12))
        await place.bea.answers("!reply we are here")
        await place.until(lambda: heard(ana, "we are here"))
        stamp = await ana.says("a word of mine", timestamp=max(wrong, 10**12) + 1_000)
        await place.until(lambda: relayed(place.town, "a word of mine"))
        await ana.deletes(stamp)
        await place.until(lambda: not relayed(place.town, "a word of mine"))


@pytest.mark.parametrize("span", [timedelta(hours=-6), timedelta(days=400)], ids=["back", "ahead"])
async def test_a_machine_whose_clock_is_set(tmp_path: Path, span: timedelta) -> None:
    """What waited goes out, or is told as too late; what is said afterwards is heard: nothing waits for a time that
    will not come.
    """
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        await place.daemon.stop()
        await place.bea.answers("!reply first")
        place.town.clock.time += span
        await place.daemon.start()
        await ana.says("are you there?")
        await place.until(lambda: relayed(place.town, "are you there?"))
        await _minutes(place, lambda: heard(ana, "first") or place.posted(FAILED))
        await place.bea.answers("!reply second")
        await _minutes(place, lambda: heard(ana, "second"))


async def _minutes(place: SignalTown, holds: Callable[[], object]) -> None:
    """Let time pass until something is so."""
    async with asyncio.timeout(20):
        while not holds():
            await place.town.forward(seconds=15)
            await place.a_moment()


async def _room(town: Town, pages: int) -> None:
    """The database may have so many pages, or as many as it has."""
    async with town.store._engine.connect() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


@asynccontextmanager
async def _door(inner: Path, outer: Path) -> AsyncIterator[Callable[[bytes], None]]:
    """A socket before the daemon's. What is yielded makes it end the connection right behind these words."""
    until: list[bytes] = []

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_unix_connection(inner)
        there = asyncio.create_task(_pass(reader, inner_writer))
        with suppress(ConnectionError):
            while some := await inner_reader.read(65_536):
                if until and until[0] in some:
                    writer.write(some[: some.index(until[0])] + until.pop())
                    break
                writer.write(some)
        for end in (writer, inner_writer):
            end.close()
        there.cancel()

    server = await asyncio.start_unix_server(lead, outer)
    try:
        yield until.append
    finally:
        server.close()


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while some := await reader.read(65_536):
            writer.write(some)
    writer.close()


async def test_a_number_that_changes_hands_before_trust_takes_effect(tmp_path: Path) -> None:
    """Somebody has made sure of the reporter while the daemon was away; whoever has the number since reads nothing."""
    async with signal_town(tmp_path) as place:
        ana = await calls(place)
        ana.confirms = True
        ana.new_phone()
        await ana.says("new phone, me")
        await place.until(lambda: place.posted("new phone, me"))
        await place.bea.answers("!reply the safe house is 12 Rose St")
        await place.until(lambda: place.posted("HELD until !trust"))
        await place.daemon.stop()
        await place.bea.answers("!trust")
        told = len(ana.heard)
        ana.new_phone()
        await ana.says("hi who is this")
        await place.town.forward(seconds=30)
        await place.daemon.start()
        await place.until(lambda: len(place.posted("identity has changed")) > 1)
        await place.town.forward(hours=1)
        assert not any("12 Rose St" in message.body for message in ana.heard[told:])

        await place.bea.answers("!trust")
        await place.until(lambda: heard(ana, "12 Rose St"))
