"""The commands: help, exit codes, and mistakes said in words. Most run as the process an operator starts."""

import asyncio
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from safetybot import __version__
from safetybot.cli import commands
from safetybot.core.errors import InternalError, NetworkError, OperatorError, SafetybotError
from storage.keys import load_master_key
from storage.store import Store
from tests.postgres import PASSWORD, PostgresServer

CONFIG = '[matrix]\nhomeserver = "http://127.0.0.1:1"\nuser = "@safetybot:example.org"\n'
PLANTED = "Marguerite"

run = CliRunner().invoke


def walk(command: Any, words: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Every command and group by the words that name it."""
    found = {words: command}
    for name, child in getattr(command, "commands", {}).items():
        found |= walk(child, (*words, name))
    return found


COMMANDS = walk(typer.main.get_command(commands))
WITH_CONFIG = [
    ("run",),
    ("login", "--password-file", "-"),
    ("desk", "create", "--invite", "@bea:example.org"),
    ("check",),
    ("db", "move", "--to", "postgresql+asyncpg://bot@localhost/safetybot"),
    ("key", "new"),
    ("oncall", "now"),
    ("signal", "group"),
    ("signal", "receive"),
]


def safetybot(*words: str | Path, stdin: str = "", before: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command as its own process; `before` is what happens in it first."""
    script = f"{before}\nfrom safetybot.cli import main\nmain()"
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, words)], input=stdin, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration whose homeserver is nobody."""
    path = tmp_path / "config.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


def test_these_are_the_commands() -> None:
    """What an operator can do."""
    assert {" ".join(words) for words, command in COMMANDS.items() if not hasattr(command, "commands")} == {
        "check",
        "db move",
        "demo",
        "desk create",
        "drill",
        "flow check",
        "flow draw",
        "languages check",
        "key new",
        "login",
        "oncall at",
        "oncall export",
        "oncall fairness",
        "oncall gaps",
        "oncall import",
        "oncall now",
        "oncall override",
        "oncall report",
        "oncall shifts",
        "oncall show",
        "resources check",
        "resources show",
        "run",
        "signal challenge",
        "signal group",
        "signal link",
        "signal pin",
        "signal profile",
        "signal receive",
        "signal register",
        "signal trust",
        "signal username",
        "signal verify",
        "trust",
        "version",
    }


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_help(words: tuple[str, ...]) -> None:
    """Each command says what it does, on one line in the list and in full, and so does each of its options."""
    command = COMMANDS[words]

    shown = run(commands, [*words, "--help"])

    assert shown.exit_code == 0
    assert command.help
    assert not command.get_short_help_str(limit=70).endswith("...")
    for option in command.params:
        assert option.help
        assert (option.metavar or "" if option.param_type_name == "argument" else option.opts[0]) in shown.output


@pytest.mark.parametrize(
    "words",
    [words for words, one in COMMANDS.items() if hasattr(one, "commands") and not one.invoke_without_command],
)
def test_no_command_shows_the_list(words: tuple[str, ...]) -> None:
    """Without a command the help is shown, and it counts as a mistake."""
    shown = run(commands, list(words))

    assert shown.exit_code == 2
    assert "Commands:" in shown.output


def test_help_is_there_at_once() -> None:
    """Help loads nothing that takes time."""
    done = safetybot("--help", before="import atexit, sys; atexit.register(lambda: print(*sys.modules))")

    loaded = set(done.stdout.rpartition("\n\n")[2].split())
    assert "safetybot.cli" in done.stdout
    assert not loaded & {
        "icalendar",
        "nio",
        "sqlalchemy",
        "pydantic_settings",
        "aiohttp",
        "segno",
        "cryptography",
        "structlog",
        "safetybot.app",
    }


def test_the_version_is_printed() -> None:
    """`safetybot version` and `python -m safetybot` work."""
    done = subprocess.run([sys.executable, "-m", "safetybot", "version"], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, f"safetybot {__version__}\n")


@pytest.mark.parametrize("words", WITH_CONFIG, ids=lambda words: words[0])
def test_a_wrong_configuration_is_the_operators_turn(config: Path, words: tuple[str, ...]) -> None:
    """File, key, what is wrong and the cure on standard error, no traceback, exit code 2."""
    config.write_text(CONFIG + '[log]\nlevel = "loud"\n', encoding="utf-8")

    done = safetybot(*words, "--config", config)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        f"safetybot: {config}: [log] level must be one of 'debug', 'info', 'warning' or 'error'\n"
        '→ write, for example: level = "info"\n'
    )


@pytest.mark.parametrize("words", WITH_CONFIG, ids=lambda words: words[0])
def test_no_configuration(tmp_path: Path, words: tuple[str, ...]) -> None:
    """The way to a configuration is told."""
    done = safetybot(*words, "--config", tmp_path / "config.toml")

    assert done.returncode == 2
    assert "is not there" in done.stderr
    assert "config.example.toml" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("error", [OperatorError, NetworkError, InternalError])
def test_the_exit_code_says_whose_turn_it_is(error: type[SafetybotError]) -> None:
    """2 for the operator's, 3 for the network's, 1 for ours; the problem and the advice in words."""
    before = (
        "from safetybot.cli import commands\nfrom safetybot.core.errors import *\n"
        f"@commands.command()\ndef fail(): raise {error.__name__}('it is so', 'do this')"
    )

    done = safetybot("fail", before=before)

    assert done.returncode == {OperatorError: 2, NetworkError: 3, InternalError: 1}[error]
    assert done.stderr == "safetybot: it is so\n→ do this\n"


def test_a_bug_says_no_words() -> None:
    """An error nobody foresaw is one line with its class; its message may be anybody's words."""
    before = f"from safetybot.cli import commands\n@commands.command()\ndef fail(): raise ValueError('{PLANTED}')"

    done = safetybot("fail", before=before)

    assert done.returncode == 1
    assert "ValueError" in done.stderr
    assert PLANTED not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_ctrl_c_ends_cleanly(config: Path) -> None:
    """Ctrl-C while a command waits: exit code 130, and nothing else is said."""
    with subprocess.Popen(
        [sys.executable, "-m", "safetybot", "login", "--token-file", "-", "--config", str(config)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "… reading from standard input\n"
        process.send_signal(signal.SIGINT)

        assert process.wait(30) == 130
        assert process.stderr.read().strip() == ""


@pytest.mark.parametrize(
    ("words", "stdin", "problem", "cure"),
    [
        ((), "", "no terminal to ask", "--password-file"),
        (("--password-file", "-"), "\n", "no password or token was given", "give one"),
        (("--token-file", "none"), "", "none cannot be read", "name a file"),
        (("--token-file", "-", "--password-file", "-"), "", "were both given", "not both"),
    ],
)
def test_login_without_a_usable_secret(
    config: Path, words: tuple[str, ...], stdin: str, problem: str, cure: str
) -> None:
    """Each way in which no password or token comes says what to do."""
    done = safetybot("login", *words, "--config", config, stdin=stdin)

    assert done.returncode == 2
    assert problem in done.stderr
    assert cure in done.stderr


def test_no_secret_can_be_an_argument() -> None:
    """Everybody on the machine can read the list of processes: secrets come from files and terminals only."""
    options = {option for parameter in COMMANDS[("login",)].params for option in parameter.opts}

    assert options == {"--config", "--password-file", "--token-file", "--canary"}


def test_a_half_name_is_not_invited(config: Path) -> None:
    """An invitation needs a whole account name."""
    done = safetybot("desk", "create", "--invite", "@bea:example.org", "--invite", "carl", "--config", config)

    assert done.returncode == 2
    assert "carl is not a whole account name" in done.stderr


def test_a_new_key(config: Path) -> None:
    """The key file is closed to others, and what to do with it is said; a second one is refused."""
    file = config.parent / "data" / "master.key"

    first = safetybot("key", "new", "--config", config)
    content = file.read_bytes()
    second = safetybot("key", "new", "--config", config)

    assert first.returncode == 0, first.stderr
    assert str(file) in first.stdout
    assert "Copy it" in first.stdout
    assert file.stat().st_mode & 0o777 == 0o600
    assert second.returncode == 2
    assert "is there already" in second.stderr
    assert file.read_bytes() == content


def test_check_shows_each_point_with_its_cure(config: Path) -> None:
    """Before anything was set up, check says what is right, what is not and how to put it right: exit code 1."""
    done = safetybot("check", "--config", config)

    assert done.returncode == 1, done.stderr
    assert "✓ configuration\n" in done.stdout
    assert re.search(r"^✗ key file: .*\n  → .*safetybot key new", done.stdout, re.MULTILINE)


def test_login_without_a_homeserver_is_the_networks_turn(config: Path) -> None:
    """When the homeserver cannot be reached, trying again later helps: exit code 3."""
    safetybot("key", "new", "--config", config)

    done = safetybot("login", "--password-file", "-", "--config", config, stdin=PLANTED)

    assert done.returncode == 3, done.stderr
    assert "→" in done.stderr
    assert PLANTED not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_the_demo_says_how_to_install_what_it_needs() -> None:
    """Without the demo's own dependencies the way to them is told."""
    done = safetybot("demo", before="import sys; sys.modules['textual'] = None")

    assert done.returncode == 2
    assert "textual" in done.stderr
    assert "make demo" in done.stderr


async def test_the_database_is_moved(config: Path, tmp_path: Path, postgres: PostgresServer) -> None:
    """The command copies, proves, and says what to write; with that the bot finds everything. No password shows."""
    assert safetybot("key", "new", "--config", config).returncode == 0
    store = await Store.open(
        f"sqlite+aiosqlite:///{tmp_path}/data/safetybot.db", load_master_key(tmp_path / "data/master.key")
    )
    async with store.begin() as tx:
        await tx.secrets.set("token", b"value")
    await store.close()
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    name = await postgres.fresh()
    url = postgres.loopback_url(name, None)

    moved = await asyncio.to_thread(
        safetybot, "db", "move", "--to", url, "--password-file", password, "--config", config
    )

    assert moved.returncode == 0, moved.stderr
    assert re.search(r"✓ secrets +1 rows  SHA-256 [0-9a-f]{16}… in both", moved.stdout)
    _, _, to_write = moved.stdout.partition("[database]:\n")
    settings = "".join(f"{line}\n" for line in to_write.splitlines() if line.startswith("  "))
    config.write_text(f"{CONFIG}[database]\n{settings}", encoding="utf-8")
    checked = await asyncio.to_thread(safetybot, "check", "--config", config)
    assert "✓ database" in checked.stdout
    again = await asyncio.to_thread(
        safetybot, "db", "move", "--to", url, "--password-file", password, "--config", config
    )
    assert again.returncode == 2
    assert "one and the same" in again.stderr
    for done in (moved, checked, again):
        assert PASSWORD not in done.stdout + done.stderr
    await postgres.drop(name)


def test_a_password_on_the_command_line_is_refused(config: Path) -> None:
    """Everybody on the machine can see the list of processes; it is not repeated either."""
    done = safetybot("db", "move", "--to", "postgresql+asyncpg://bot:hunter2@localhost/x", "--config", config)

    assert done.returncode == 2
    assert "--to must not hold a password" in done.stderr
    assert "hunter2" not in done.stdout + done.stderr
