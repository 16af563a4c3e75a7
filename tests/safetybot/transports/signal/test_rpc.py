"""The JSON-RPC client: framing, answers, and that nothing that was written to us is lost."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from safetybot.transports.signal import rpc
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.rpc import Connection, NoAnswerError, NotAskedError, RefusedError, connected

SECONDS = 20.0
ACI = "11111111-1111-4111-8111-111111111111"
Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def against(folder: Path, script: Script) -> AsyncIterator[tuple[Connection, list[bytes]]]:
    """A connection to somebody who behaves like this, and the lines that were kept."""
    kept: list[bytes] = []
    other = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await script(reader, writer)
        finally:
            writer.close()
            other.set_result(None)

    async def keep(lines: Sequence[bytes]) -> None:
        await asyncio.sleep(0)
        kept.extend(lines)

    server = await asyncio.start_unix_server(serve, folder / "rpc.sock")
    async with server, asyncio.timeout(SECONDS):
        async with connected(folder / "rpc.sock", keep) as connection:
            yield connection, kept
        await other


def notification(number: int, words: str = "") -> bytes:
    message = {"jsonrpc": "2.0", "method": "receive", "params": {"number": number, "words": words}}
    return json.dumps(message).encode() + b"\n"


def answer(id: str, result: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "result": result, "id": id}).encode() + b"\n"


async def ids(reader: asyncio.StreamReader) -> AsyncIterator[str]:
    """The id of each request that comes."""
    while line := await reader.readline():
        yield json.loads(line)["id"]


async def test_each_waits_for_their_own_answer(tmp_path: Path) -> None:
    """Answers that come in another order reach those who asked."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = ids(reader)
        first, second = await anext(asked), await anext(asked)
        writer.write(answer(second, "two") + answer(first, "one"))
        await reader.read()

    async with against(tmp_path, script) as (connection, kept):
        results = await asyncio.gather(connection.call("a", {}), connection.call("b", {}))
    assert results == ["one", "two"]
    assert kept == []


async def test_lines_however_they_are_cut(tmp_path: Path) -> None:
    """Two lines in one packet, one in two packets, one of 10 MB: each is kept whole, in order."""
    lines = [notification(1), notification(2), notification(3, "x" * 10_000_000), notification(4)]

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(lines[0] + lines[1][:20])
        await reader.readline()
        writer.write(lines[1][20:] + lines[2] + lines[3])
        await writer.drain()

    async with against(tmp_path, script) as (connection, kept):
        with pytest.raises(NoAnswerError):
            await connection.call("go on", {})
        await connection.ended.wait()
    assert kept == lines


async def test_what_waits_when_the_connection_ends(tmp_path: Path) -> None:
    """Whoever waits for an answer that no longer comes is told that nobody knows."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b'{"jsonrpc":"2.0","resu')  # it dies in the middle of its answer

    async with against(tmp_path, script) as (connection, kept):
        with pytest.raises(NoAnswerError):
            await connection.call("send", {})
        await connection.ended.wait()
        with pytest.raises(NotAskedError):
            await connection.call("send", {})
    assert kept == []


async def test_an_answer_that_comes_too_late(tmp_path: Path) -> None:
    """After the time-out nobody knows; the late answer disturbs nobody."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = ids(reader)
        late = await anext(asked)
        following = await anext(asked)
        writer.write(answer(late, "late") + answer(following, "in time") + answer("99", "to nobody"))
        await reader.read()

    async with against(tmp_path, script) as (connection, _):
        with pytest.raises(NoAnswerError):
            await connection.call("send", {}, 0.01)
        assert await connection.call("version", {}) == "in time"


async def test_nobody_reads(tmp_path: Path) -> None:
    """A request that could not be written to its end has surely not been understood."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await connection_ended.wait()

    connection_ended = asyncio.Event()
    async with against(tmp_path, script) as (connection, _):
        with pytest.raises(NotAskedError):
            await connection.call("send", {"message": "x" * 5_000_000}, 0.05)
        with pytest.raises(NotAskedError):  # half a line stands there: nothing more can be said
            await connection.call("version", {})
        connection_ended.set()


async def test_garbage(tmp_path: Path) -> None:
    """A line that is not JSON is kept, because somebody may have written what is in it, and ends the connection."""
    lines = [notification(1), b"\xff{not json\n", notification(2)]

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"".join(lines))
        await reader.read()

    async with against(tmp_path, script) as (connection, kept):
        await connection.ended.wait()
    assert kept == lines


async def test_what_was_written_to_us_before_we_leave(tmp_path: Path) -> None:
    """Leaving loses nothing: what the other side has written by then is kept, however slowly."""
    lines = [notification(number) for number in range(2_000)]
    written = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"".join(lines))
        await writer.drain()
        written.set()
        await reader.read()

    async with against(tmp_path, script) as (_, kept):
        await written.wait()
    assert kept == lines


async def test_what_the_other_side_has_in_hand_when_we_leave(tmp_path: Path) -> None:
    """It has acknowledged that to Signal already: we read on until it ends the connection, too."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # we have ended our side
        writer.write(notification(1) + notification(2))

    async with against(tmp_path, script) as (_, kept):
        pass
    assert kept == [notification(1), notification(2)]


async def test_what_has_come_is_kept_together(tmp_path: Path) -> None:
    """Whatever is there by the time we look goes to the disk in one go, in its order, answers left out."""
    lines = [notification(number) for number in range(100)]
    begun, written, kept = asyncio.Event(), asyncio.Event(), list[list[bytes]]()

    async def keep(lines: Sequence[bytes]) -> None:
        begun.set()
        await written.wait()  # the disk is slow
        kept.append(list(lines))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(lines[0])
        id = json.loads(await reader.readline())["id"]
        await begun.wait()
        writer.write(b"".join([*lines[1:50], answer(id, "done"), *lines[50:]]))
        await writer.drain()
        written.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_unix_server(serve, tmp_path / "rpc.sock")
    async with server, asyncio.timeout(SECONDS), connected(tmp_path / "rpc.sock", keep) as connection:
        assert await connection.call("send", {}) == "done"
    assert kept == [lines[:1], lines[1:]]


async def test_the_next_line_waits(tmp_path: Path) -> None:
    """No line is looked at before the one ahead of it is kept."""
    kept: list[bytes] = []
    arrived, may_keep = asyncio.Event(), asyncio.Event()

    async def keep(lines: Sequence[bytes]) -> None:
        arrived.set()
        await may_keep.wait()
        kept.extend(lines)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        id = json.loads(await reader.readline())["id"]
        writer.write(notification(1) + answer(id, "done"))
        await reader.read()
        writer.close()

    server = await asyncio.start_unix_server(serve, tmp_path / "rpc.sock")
    async with server, asyncio.timeout(SECONDS), connected(tmp_path / "rpc.sock", keep) as connection:
        asking = asyncio.create_task(connection.call("send", {}))
        await arrived.wait()
        assert connection.keeping
        assert not asking.done()
        may_keep.set()
        assert await asking == "done"
        assert len(kept) == 1


async def test_an_error_in_answer(tmp_path: Path) -> None:
    """An error keeps its code and its words to those who ask for them: there may be names in them."""
    error = {"code": -1, "message": "The user +4915112345678 is not registered.", "data": {"response": {}}}

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        id = await anext(ids(reader))
        writer.write(json.dumps({"jsonrpc": "2.0", "error": error, "id": id}).encode() + b"\n")
        await reader.read()

    async with against(tmp_path, script) as (connection, _):
        with pytest.raises(RefusedError) as refused:
            await connection.call("send", {})
    assert (refused.value.code, refused.value.data) == (-1, {"response": {}})
    assert "+49" not in f"{refused.value} {refused.value!r} {refused.value.advice}"


async def test_nobody_is_there(tmp_path: Path) -> None:
    """Without a daemon there is no connection, and a sentence that says so."""
    with pytest.raises(NotAskedError, match="cannot be reached"):
        async with connected(tmp_path / "nothing.sock"):
            pass


async def test_the_daemon_dies_while_the_store_is_slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it has written is nowhere else: that nothing can be asked any more is no reason to let go of it."""
    monkeypatch.setattr(rpc, "LAST_SECONDS", 0.05)
    begun, keeping, works_again = asyncio.Event(), asyncio.Event(), asyncio.Event()
    kept: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        id = await anext(ids(reader))
        writer.write(json.dumps({"jsonrpc": "2.0", "error": {"code": -32601}, "id": id}).encode() + b"\n")
        await begun.wait()
        writer.write(notification(1) + notification(2))
        await keeping.wait()
        writer.close()

    async def keep(lines: Sequence[bytes]) -> None:
        keeping.set()
        await works_again.wait()
        kept.extend(lines)

    async with await asyncio.start_unix_server(serve, tmp_path / "rpc.sock"), asyncio.timeout(SECONDS):
        daemon = Daemon(tmp_path / "rpc.sock", ACI, ping_every=0.01, subscribe=False)
        receiving = asyncio.create_task(daemon.receive(keep, begun.set))
        await keeping.wait()
        await asyncio.wait((receiving,), timeout=0.5)  # time enough to ask in vain, and to give up
        works_again.set()
        await asyncio.gather(receiving, return_exceptions=True)

    assert len(kept) == 2
