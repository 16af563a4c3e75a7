"""The throw-away homeserver starts, answers, and leaves nothing running."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from safetybot.demo.homeserver import Homeserver, HomeserverError

ROOT = Path(__file__).parents[3]
KILLED_WHILE_IT_RUNS = """
import asyncio, sys
from pathlib import Path
from safetybot.demo.homeserver import Homeserver

async def main():
    async with Homeserver.start(Path(sys.argv[1])) as server:
        print(server.url, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_it_answers_registers_survives_a_restart_and_leaves_no_process(tmp_path: Path) -> None:
    """An account made on a running server can log in, also after a restart; after the block nothing runs."""
    lines: list[str] = []
    async with Homeserver.start(tmp_path / "hs", progress=lines.append) as server:
        first_pid = server.pid
        assert await server.register("ana", "a password") == "@ana:localhost"
        with pytest.raises(HomeserverError, match="M_USER_IN_USE"):
            await server.register("ana", "a password")
        assert await _login(server.url, "ana", "a password") == 200

        url = server.url
        await server.restart()

        assert server.url == url
        assert not _runs(first_pid)
        assert await _login(server.url, "ana", "a password") == 200
        second_pid = server.pid
    assert not _runs(second_pid)
    assert lines[0].startswith("starting")


async def test_it_keeps_the_rate_limits_of_synapse_when_asked(tmp_path: Path) -> None:
    """With `limits=True` the sixth wrong password in a row is refused with 429; that is Synapse's own default."""
    async with Homeserver.start(tmp_path, limits=True) as server:
        await server.register("ana", "a password")
        assert 429 in [await _login(server.url, "ana", "wrong") for _ in range(6)]


async def test_it_says_what_went_wrong_when_it_cannot_start(tmp_path: Path) -> None:
    """On a port that is taken, the error shows the end of Synapse's log and what to do."""
    taken = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with taken:
        port = taken.sockets[0].getsockname()[1]
        with pytest.raises(HomeserverError, match=r"(?s)Failed to listen.*What helps"):
            async with Homeserver.start(tmp_path, port=port):
                pass


async def test_it_ends_when_the_one_who_started_it_is_killed(tmp_path: Path) -> None:
    """After SIGKILL of the parent, which can clean up nothing, the server ends by itself."""
    parent = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", KILLED_WHILE_IT_RUNS, str(tmp_path)),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert parent.stdout is not None
    url = (await asyncio.wait_for(parent.stdout.readline(), 90)).decode().strip()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(b"GET /_matrix/client/versions HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert b"200" in await asyncio.wait_for(reader.readline(), 10)

    parent.send_signal(signal.SIGKILL)
    await parent.wait()

    # The server itself keeps an idle connection for a minute; the kernel closes it with the process.
    await asyncio.wait_for(reader.read(), 10)
    assert reader.at_eof()
    writer.close()


def _runs(pid: int | None) -> bool:
    assert pid is not None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def _login(url: str, user: str, password: str) -> int:
    body = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": password}
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{url}/_matrix/client/v3/login", json=body) as response,
    ):
        return response.status
