"""The commands for the bot's account on Signal, against a double of signal-cli's daemon."""

import asyncio
import os
import pty
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from safetybot.cli import commands
from safetybot.cli.codes import sheet
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.daemon import SignalCli
from safetybot.engine.clock import SystemClock
from safetybot.transports.signal.account import CHALLENGE, Doubts, keep_secret
from storage.keys import load_master_key
from storage.store import Store

NUMBER = "+4915112345678"
LINK = "https://signal.me/#eu/abc"


class Beside:
    """The double, in a thread of its own: a command has the test's."""

    def __init__(self, folder: Path) -> None:
        """Listening at `folder`/signal.sock."""
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.cli = self.call(self._start(folder / "signal.sock"))

    async def _start(self, socket: Path) -> SignalCli:
        cli = SignalCli(socket, single=False)
        await cli.start()
        return cli

    def call(self, doing: Awaitable[Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(_awaited(doing), self.loop).result(30)

    def do(self, function: Callable[[], Any]) -> Any:
        async def done() -> Any:
            return function()

        return self.call(done())

    def end(self) -> None:
        self.call(self.cli.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(30)
        self.loop.close()


async def _awaited(doing: Awaitable[Any]) -> Any:
    return await doing


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Beside]:
    """A daemon with one account."""
    double = Beside(tmp_path)
    yield double
    double.end()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A bot on Signal alone, without a desk so far."""
    path = tmp_path / "config.toml"
    path.write_text('[signal]\nsocket = "signal.sock"\n', encoding="utf-8")
    return path


def signal(config: Path, *words: str | Path, stdin: str = "") -> Result:
    return CliRunner().invoke(commands, ["signal", *map(str, words), "--config", str(config)], input=stdin)


def test_a_phone_is_linked(beside: Beside, config: Path) -> None:
    """The code is shown before the phone can scan it; the next step is told."""
    beside.do(beside.cli.linked.set)

    done = signal(config, "link", "--name", "desk")

    assert done.exit_code == 0, done.output
    assert "█▀" in done.stdout
    assert f"Linked to {beside.cli.number}. Next: safetybot signal group" in done.stdout
    assert "waiting for the phone" in done.stderr
    (asked,) = beside.cli.asked("finishLink")
    assert (asked["deviceName"], asked["deviceLinkUri"][:5]) == ("desk", "sgnl:")


def test_a_number_is_registered(beside: Beside, config: Path) -> None:
    """Without a captcha Signal says what it wants; with it the code is on its way, and finishes it."""
    beside.cli.script("register", Failure(-1, "Captcha required for verification (null)"))

    first = signal(config, "register", NUMBER)
    second = signal(config, "register", NUMBER, "--captcha", "signalcaptcha://x", "--voice")
    third = signal(config, "verify", NUMBER, "123-456")

    assert first.exit_code == 2
    assert "https://signalcaptchas.org/registration/generate.html" in first.stderr
    assert (second.exit_code, third.exit_code) == (0, 0), second.output + third.output
    assert f"safetybot signal verify {NUMBER} CODE" in second.stdout
    assert beside.cli.asked("register")[1] == {"account": NUMBER, "voice": True, "captcha": "signalcaptcha://x"}
    assert beside.cli.asked("verify") == [{"account": NUMBER, "verificationCode": "123456"}]


def test_a_long_captcha_is_read_whole(beside: Beside, config: Path) -> None:
    """At a terminal the captcha is asked for; it may be longer than a line that terminals take by themselves."""
    beside.cli.script("register", Failure(-1, "Captcha required for verification (null)"))
    captcha = "signalcaptcha://" + "x" * 4_200
    ours, theirs = pty.openpty()
    words = ["signal", "register", NUMBER, "--config", str(config)]
    with subprocess.Popen(
        [sys.executable, "-m", "safetybot", *words], stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL
    ) as process:
        os.close(theirs)
        shown = b""
        while b"paste it here" not in shown:
            shown += os.read(ours, 1024)
        writer = threading.Thread(target=lambda: os.write(ours, f"{captcha}\n".encode()))
        writer.start()
        while True:
            try:
                if not os.read(ours, 1024):
                    break
            except OSError:  # the other side has ended
                break
        writer.join(30)
        assert process.wait(60) == 0
    os.close(ours)

    assert beside.cli.asked("register")[1]["captcha"] == captcha


@pytest.mark.parametrize(
    ("said", "code", "exit_code", "problem", "cure"),
    [
        ("Verification failed! Invalid pin, tries remaining: 4", -1, 2, "PIN is wrong", "4 tries are left"),
        ("Verification failed! This number is locked with a pin. Hours", -1, 2, "locked with a", "--pin-file"),
        ("Account is pin locked, but pin data has been deleted", -1, 2, "its PIN is gone", "wait a week"),
        ("Captcha rejected, it may be outdated", -6, 2, "does not accept the captcha", "solve a new one"),
        ("Rate limit reached", -5, 3, "too often", "wait"),
        ("Failed: [429] Rate limit exceeded", -32603, 3, "too often", "wait"),
        ("Verify error: [403] Authorization failed!", -3, 2, "does not take this code", "the newest one"),
        ("null: parameter sessionId (NullPointerException)", -32603, 2, "no code has been sent", "signal register"),
        ("Method not implemented", -32601, 2, "started for one", "without -a"),
        ("java.net.UnknownHostException", -3, 3, "does not get through", "network"),
        (f"Something about {NUMBER}", -32603, 3, "refuses this", "update it"),
    ],
)
def test_a_refusal_is_said_with_its_cure(
    beside: Beside, config: Path, said: str, code: int, exit_code: int, problem: str, cure: str
) -> None:
    """What signal-cli means is told in our words; its own, which may name people, are not."""
    beside.cli.script("verify", Failure(code, said))

    done = signal(config, "verify", NUMBER, "123456")

    assert done.exit_code == exit_code
    assert problem in done.stderr
    assert cure in done.stderr
    assert said not in done.output
    assert "Traceback" not in done.output


def test_the_pin_comes_from_a_file(beside: Beside, config: Path) -> None:
    """For a locked number when it is verified, and to lock it; never from the list of processes."""
    verified = signal(config, "verify", NUMBER, "123456", "--pin-file", "-", stdin="our pin\n")
    locked = signal(config, "pin", "--pin-file", "-", stdin="our pin\n")

    assert (verified.exit_code, locked.exit_code) == (0, 0), verified.output + locked.output
    assert beside.cli.asked("verify")[0]["pin"] == "our pin"
    assert beside.cli.asked("setPin")[0]["pin"] == "our pin"
    for stdin, problem in (("123\n", "too short"), ("\n", "no PIN was given")):
        refused = signal(config, "pin", "--pin-file", "-", stdin=stdin)
        assert refused.exit_code == 2
        assert problem in refused.stderr
    assert "no terminal" in signal(config, "pin").stderr


def test_the_profile_is_set(beside: Beside, config: Path) -> None:
    """People see a name; an empty one is refused."""
    done = signal(config, "profile", "--name", " Desk ", "--about", "We read this")

    assert done.exit_code == 0, done.output
    (asked,) = beside.cli.asked("updateProfile")
    assert (asked["givenName"], asked["about"]) == ("Desk", "We read this")
    assert signal(config, "profile", "--name", " ").exit_code == 2


def test_a_username_can_be_printed(beside: Beside, config: Path, tmp_path: Path) -> None:
    """The link is shown, as a code too, and written as a sheet."""
    beside.cli.script("updateAccount", {"username": "desk.42", "usernameLink": LINK})
    sheet = tmp_path / "sheet.svg"

    done = signal(config, "username", "desk", "--svg", sheet, "--hide-number")

    assert done.exit_code == 0, done.output
    assert f"desk.42\n{LINK}" in done.stdout
    assert "█▀" in done.stdout
    (asked,) = beside.cli.asked("updateAccount")
    assert (asked["username"], asked["discoverableByNumber"], asked["numberSharing"]) == ("desk", False, False)
    drawn = ElementTree.fromstring(sheet.read_text())
    assert [text.text for text in drawn.iter("{http://www.w3.org/2000/svg}text")] == ["desk.42", LINK]


def test_a_username_that_cannot_be_had(beside: Beside, config: Path) -> None:
    """What a username may look like is told."""
    beside.cli.script("updateAccount", Failure(-1, "Invalid username: 1"))

    done = signal(config, "username", "1")

    assert done.exit_code == 2
    assert "not beginning with a digit" in done.stderr


def test_what_is_printed_cannot_break_the_page() -> None:
    """Whatever the name is, the sheet is well-formed."""
    assert ElementTree.fromstring(sheet("https://signal.me/#eu/a&b<", '<"&>')) is not None


def test_groups_are_listed_with_their_ids(beside: Beside, config: Path) -> None:
    """Our own id, the groups, what we were merely invited to, and the ids of the members."""

    def people() -> Any:
        bea = beside.cli.person(name="Bea")
        beside.cli.group("b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM=", [bea])
        return bea

    bea = beside.do(people)
    config.write_text(config.read_text() + 'desk = "b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM="\n')

    done = signal(config, "group")

    assert done.exit_code == 0, done.output
    assert f"this account  {beside.cli.own}" in done.stdout
    assert "id  b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM=" in done.stdout
    assert bea.aci in done.stdout


def test_no_daemon_is_said(config: Path) -> None:
    """Where nothing listens the cure is told: exit code 3."""
    done = signal(config, "group")

    assert done.exit_code == 3
    assert "signal-cli cannot be reached" in done.stderr


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[signal]\nrest_url = "http://127.0.0.1:1"\nnumber = "+4915112345678"\n', "speaks to signal-cli's socket"),
        ('[matrix]\nhomeserver = "https://matrix.example.org"\nuser = "@b:x"\n', "not on Signal"),
    ],
)
def test_a_bot_without_a_socket_is_told(config: Path, text: str, problem: str) -> None:
    """These commands need signal-cli's own socket."""
    config.write_text(text)

    for words in (("link",), ("register", NUMBER), ("profile", "--name", "Desk"), ("username", "desk")):
        done = signal(config, *words)
        assert done.exit_code == 2
        assert problem in done.stderr


def test_groups_are_asked_of_the_wrapper_where_there_is_one(config: Path) -> None:
    """The desk's id and the responders' come from there, too; when it is away, that is said: exit code 3."""
    config.write_text('[signal]\nrest_url = "http://127.0.0.1:1"\nnumber = "+4915112345678"\n')

    done = signal(config, "group")

    assert done.exit_code == 3
    assert "signal-cli-rest-api does not answer" in done.stderr


def test_half_a_number_is_refused(beside: Beside, config: Path) -> None:
    """Before Signal is asked at all."""
    assert signal(config, "register", "015112345678").exit_code == 2
    assert beside.cli.asked("register") == []


def kept(config: Path, doing: Callable[[Store], Awaitable[Any]]) -> Any:
    """Something done in the bot's own store, as the bot does it."""

    async def inside() -> Any:
        folder = config.parent / "data"
        store = await Store.open(f"sqlite+aiosqlite:///{folder}/safetybot.db", load_master_key(folder / "master.key"))
        try:
            return await doing(store)
        finally:
            await store.close()

    return asyncio.run(inside())


def test_a_challenge_is_answered_once(beside: Beside, config: Path) -> None:
    """What the bot was told is handed to Signal with the answer; afterwards nothing is left to solve."""
    CliRunner().invoke(commands, ["key", "new", "--config", str(config)])
    kept(config, lambda store: keep_secret(store, CHALLENGE, b"a-token"))

    shown = signal(config, "challenge")
    beside.cli.script("submitRateLimitChallenge", Failure(-6, "Captcha rejected"))
    refused = signal(config, "challenge", "--captcha", "signalcaptcha://old")
    accepted = signal(config, "challenge", "--captcha", "signalcaptcha://new")
    over = signal(config, "challenge")

    assert "https://signalcaptchas.org/challenge/generate.html" in shown.stdout
    assert (shown.exit_code, refused.exit_code, accepted.exit_code, over.exit_code) == (2, 2, 0, 0)
    assert [asked["challenge"] for asked in beside.cli.asked("submitRateLimitChallenge")] == ["a-token", "a-token"]
    assert "Signal wants nothing solved" in over.stdout
    assert "a-token" not in shown.output + refused.output + accepted.output


def test_check_looks_at_signal(beside: Beside, config: Path) -> None:
    """A bot on Signal alone is looked at, too: what is right, and what is missing with its cure."""
    CliRunner().invoke(commands, ["key", "new", "--config", str(config)])
    config.parent.chmod(0o700)

    checked = CliRunner().invoke(commands, ["check", "--config", str(config)])

    assert "✓ signal-cli\n" in checked.stdout, checked.output
    assert "✓ Signal account\n" in checked.stdout
    assert "✗ profile name" in checked.stdout
    assert "safetybot signal profile --name" in checked.stdout


def test_a_responder_is_trusted_again(beside: Beside, config: Path) -> None:
    """signal-cli lets them through and the doubt is gone; about who is not in doubt there is nothing to say."""
    CliRunner().invoke(commands, ["key", "new", "--config", str(config)])
    bea = beside.do(lambda: beside.cli.person(name="Bea"))

    async def doubt(store: Store) -> None:
        await Doubts(store, SystemClock()).add(bea.aci)

    async def doubted(store: Store) -> bool:
        doubts = Doubts(store, SystemClock())
        await doubts.load()
        return bea.aci in doubts

    before = signal(config, "trust", bea.aci)
    kept(config, doubt)
    assert kept(config, doubted)
    beside.cli.script("trust", {})
    done = signal(config, "trust", bea.aci.upper())

    assert (before.exit_code, done.exit_code) == (2, 0), before.output + done.output
    assert [asked["recipient"] for asked in beside.cli.asked("trust")] == [bea.aci]
    assert not kept(config, doubted)
