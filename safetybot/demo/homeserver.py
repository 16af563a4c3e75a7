"""A throw-away Matrix homeserver: the real Synapse, on loopback, with SQLite in a folder it is given.

It is for the demo and for tests only: it federates with nobody, its secrets are drawn anew at every start, and password
hashes are cheap. It ends with the process that started it, even when that one is killed (see `tether.py`).
"""

import asyncio
import base64
import hashlib
import hmac
import importlib.util
import json
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Self

import aiohttp

START_SECONDS = 90.0
STOP_SECONDS = 10.0
TETHER = Path(__file__).with_name("tether.py")
LIMITS = (
    "rc_message",
    "rc_registration",
    "rc_admin_redaction",
    "rc_room_creation",
    "rc_key_requests",
    "rc_media_create",
)


class HomeserverError(Exception):
    """The throw-away homeserver did not do what it must; the text says what to do about it."""


def _say_nothing(line: str) -> None:
    """Stand in for a progress line when nobody watches."""


class Homeserver:
    """One running Synapse, named `localhost`, that answers at `url` until `stop()`."""

    name = "localhost"

    def __init__(self, folder: Path, port: int, limits: bool, progress: Callable[[str], None]) -> None:
        """Prepare a server in `folder`; use `Homeserver.start` to run one."""
        self.folder = folder
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._limits = limits
        self._progress = progress
        self._shared_secret = secrets.token_urlsafe(32)
        self._process: asyncio.subprocess.Process | None = None

    @classmethod
    @asynccontextmanager
    async def start(
        cls,
        folder: Path,
        *,
        port: int | None = None,
        limits: bool = False,
        progress: Callable[[str], None] = _say_nothing,
    ) -> AsyncIterator[Self]:
        """Run a new server while the `async with` block lasts; `limits` keeps Synapse's own rate limits."""
        if importlib.util.find_spec("synapse") is None:
            raise HomeserverError("Synapse is not installed here. Install it with: pip install 'safetybot[demo]'")
        server = cls(folder, port or _free_port(), limits, progress)
        server._write_files()
        try:
            await server.restart()
            yield server
        finally:
            await server.stop()

    @property
    def pid(self) -> int | None:
        """The process id while the server runs, for those who check that nothing stays behind."""
        return self._process.pid if self._process else None

    async def register(self, name: str, password: str, admin: bool = False) -> str:
        """Make an account, as an administrator of the server can, and return its full user id."""
        url = f"{self.url}/_synapse/admin/v1/register"
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as http:
            async with http.get(url) as response:
                nonce: str = (await response.json())["nonce"]
            role = "admin" if admin else "notadmin"
            proof = hmac.new(self._shared_secret.encode(), digestmod=hashlib.sha1)
            proof.update(f"{nonce}\0{name}\0{password}\0{role}".encode())
            account = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": proof.hexdigest()}
            async with http.post(url, json=account) as response:
                answer: dict[str, Any] = await response.json()
        if "user_id" not in answer:
            raise HomeserverError(f"The homeserver refused to make an account ({answer.get('errcode', 'no reason')}).")
        return str(answer["user_id"])

    async def restart(self) -> None:
        """Stop if running, then run again on the same folder and port, and return when the server answers."""
        await self.stop()
        began = time.monotonic()
        self._progress("starting a throw-away Matrix homeserver (Synapse)")
        with (self.folder / "synapse.out").open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", str(TETHER), "synapse.app.homeserver", "-c", "homeserver.json"),
                cwd=self.folder,
                stdin=asyncio.subprocess.PIPE,
                stdout=output,
                stderr=output,
                start_new_session=True,  # Ctrl-C in the terminal is for us; we end the server in our own order
            )
        await self._until_it_answers(self._process)
        self._progress(f"the homeserver answers after {time.monotonic() - began:.1f} s")

    async def stop(self) -> None:
        """End the server and everything it may have started; harmless when it is not running."""
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        try:
            os.killpg(process.pid, signal.SIGTERM)
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
        except TimeoutError:
            self._progress("the homeserver does not end by itself: killing it")
        finally:
            if process.returncode is None:  # also when we were cancelled while waiting
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()

    async def _until_it_answers(self, process: asyncio.subprocess.Process) -> None:
        deadline = time.monotonic() + START_SECONDS
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
            while time.monotonic() < deadline:
                if process.returncode is not None:
                    raise HomeserverError(self._why(f"ended at once with code {process.returncode}"))
                with suppress(aiohttp.ClientError, TimeoutError):  # not listening yet: that is what we wait for
                    async with http.get(f"{self.url}/_matrix/client/versions") as response:
                        if response.status == 200:
                            return
                await asyncio.sleep(0.05)
        raise HomeserverError(self._why(f"did not answer within {START_SECONDS:.0f} seconds"))

    def _why(self, what: str) -> str:
        lines: list[str] = []
        for name in ("synapse.log", "synapse.out"):
            if (path := self.folder / name).exists():
                lines += path.read_text(errors="replace").splitlines()[-12:]
        tail = "\n".join(f"    {line}" for line in lines) or "    (it wrote nothing)"
        return (
            f"The throw-away homeserver {what}. The end of what it wrote:\n{tail}\n"
            f"What helps: try once more (port {self.port} may have been taken in between); "
            "see that the disk is not full; install anew with: make clean, then make demo."
        )

    def _write_files(self) -> None:
        """Write configuration and keys; JSON, because every JSON text is a YAML text as well."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        log = {
            "version": 1,
            "handlers": {"file": {"class": "logging.FileHandler", "filename": "synapse.log"}},
            "root": {"level": "WARNING", "handlers": ["file"]},
        }
        (self.folder / "signing.key").write_text(f"ed25519 a_{secrets.token_hex(2)} {seed}\n")
        (self.folder / "log.json").write_text(json.dumps(log))
        (self.folder / "homeserver.json").write_text(json.dumps(self._settings(), indent=2))

    def _settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = {
            "server_name": self.name,
            "listeners": [
                {
                    "port": self.port,
                    "type": "http",
                    "tls": False,
                    "bind_addresses": ["127.0.0.1"],
                    "resources": [{"names": ["client"]}],
                }
            ],
            "database": {"name": "sqlite3", "args": {"database": "homeserver.db"}},
            "media_store_path": "media",
            "signing_key_path": "signing.key",
            "log_config": "log.json",
            "report_stats": False,
            "registration_shared_secret": self._shared_secret,
            "macaroon_secret_key": secrets.token_urlsafe(32),
            "form_secret": secrets.token_urlsafe(32),
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "presence": {"enabled": False},
            "bcrypt_rounds": 4,
        }
        if self._limits:
            return settings
        off = {"per_second": 100_000, "burst_count": 100_000}
        return settings | {
            **dict.fromkeys(LIMITS, off),
            "rc_login": {"address": off, "account": off, "failed_attempts": off},
            "rc_joins": {"local": off, "remote": off},
            "rc_invites": {"per_room": off, "per_user": off, "per_issuer": off},
        }


def _free_port() -> int:
    """Ask the kernel for a port nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
