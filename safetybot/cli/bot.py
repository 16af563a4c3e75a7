"""The commands for the bot itself: set it up, check it, run it. What they do stands in `safetybot/app.py`."""

import asyncio
import getpass
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from safetybot import __version__
from safetybot.cli.common import CONFIG, ConfigFile, commands, progress, settings_of
from safetybot.core.errors import OperatorError

desk = typer.Typer(no_args_is_help=True, help="The responder room.")
key = typer.Typer(no_args_is_help=True, help="The master key.")
database = typer.Typer(no_args_is_help=True, help="The database.")
commands.add_typer(desk, name="desk")
commands.add_typer(key, name="key")
commands.add_typer(database, name="db")


@commands.callback()
def safetybot() -> None:
    """An encrypted first line for people in danger.

    First steps: copy config.example.toml to config.toml, set two lines; then key new, login, desk create, check, run.
    On Signal alone: set [signal] socket instead; then key new; signal register (or link), profile, group; check, run.
    """
    from safetybot import logs

    # For people at a terminal; `run` takes what the configuration says.
    logs.configure("warning", "console")


@commands.command()
def run(config: ConfigFile = CONFIG) -> None:
    """Run the bot until it is told to stop.

    Ctrl-C or the service manager stops it. Let a service manager start it again whenever it ends: a restart loses
    nothing. Log lines go to standard error.
    """
    settings = settings_of(config)
    from safetybot import app, logs

    logs.configure(settings.log.level, settings.log.format)
    asyncio.run(app.run(settings))


@commands.command()
def login(
    config: ConfigFile = CONFIG,
    password_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Read the password from this file; - is standard input.")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Use an access token from this file instead; - as above.")
    ] = None,
    canary: Annotated[
        bool, typer.Option("--canary", help="Log in the canary instead: [canary] matrix_user, a second account.")
    ] = False,
) -> None:
    """Log the bot in, once, and sign its device.

    Asks for the password and does not keep it. People's apps warn of devices that are not signed, or refuse them.
    Needed again only after somebody has logged the bot out.
    """
    settings = settings_of(config)
    if password_file and token_file:
        raise OperatorError("a password and a token were both given", "give --password-file or --token-file, not both")
    token = _secret(token_file) if token_file else None
    user = settings.canary.matrix_user if canary else settings.matrix.user
    if user is None:
        raise OperatorError("there is no canary on Matrix", "set matrix_user in [canary] of the configuration")
    password = None if token else _secret(password_file) if password_file else _ask(user)
    from safetybot import app

    log_in = app.log_in_canary if canary else app.log_in
    asyncio.run(log_in(settings, password=password, token=token, progress=progress))
    following = "safetybot check" if canary else "safetybot desk create"
    typer.echo(f"{user} is logged in and its device is signed. Next: {following}")


@desk.command("create")
def desk_create(
    invite: Annotated[
        list[str], typer.Option("--invite", metavar="@USER:SERVER", help="A responder; once for each of them.")
    ],
    config: ConfigFile = CONFIG,
    name: Annotated[
        str, typer.Option(help="What the room is called. Servers can read it: better dull than telling.")
    ] = "Desk",
) -> None:
    """Make the encrypted responder room and invite people.

    Everybody in that room reads every case, so invite only those who shall. To use a room that is there already, set
    [matrix] desk in the configuration instead.
    """
    settings = settings_of(config)
    for user in invite:
        if not re.fullmatch(r"@[^\s:]+:\S+", user):
            raise OperatorError(f"{user} is not a whole account name", "write it like this: --invite @bea:example.org")
    from safetybot import app

    room = asyncio.run(app.create_desk(settings, invite=invite, name=name, progress=progress))
    typer.echo(f"The responder room is {room}")
    typer.echo("Its members accept the invitation, each with a device they have verified. Next: safetybot check")


@commands.command()
def check(
    config: ConfigFile = CONFIG,
    ring: Annotated[
        bool, typer.Option("--ring", help="Also send a drill by the webhook: somebody's phone rings.")
    ] = False,
) -> None:
    """Look whether everything is right; say the cure if not.

    Looks at configuration, key, folder and database, at schedule, policy and gaps in the next seven days, then at
    homeserver, account, device, responder room and the direct chats with those on call. Ends with exit code 1 when
    something is wrong. Run it whenever in doubt.
    """
    settings = settings_of(config)
    from safetybot import app

    findings = asyncio.run(app.check(settings, ring=ring))
    for finding in findings:
        typer.echo(f"✓ {finding.name}" if finding.ok else f"✗ {finding.name}: {finding.problem}\n  → {finding.cure}")
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


@commands.command()
def drill(config: ConfigFile = CONFIG) -> None:
    """Play a case from a script through the real chain.

    Pages whoever is on call; everything about it says DRILL, and it counts in no figure. The running bot begins within
    two seconds and reports in the responder room how long each step took. For one person alone: !drill @NAME, there.
    """
    settings = settings_of(config)
    from safetybot import app

    asyncio.run(app.begin_drill(settings))
    typer.echo("The drill begins as soon as the running bot sees it. Its report comes in the responder room.")


@key.command("new")
def key_new(config: ConfigFile = CONFIG) -> None:
    """Write a new master key.

    Everything the bot keeps is sealed with it. Never overwrites one. Copy it to a safe place that is not this machine:
    without it nothing can be read again, and whoever has both it and the database can read everything.
    """
    settings = settings_of(config)
    from safetybot import app

    path = app.new_key(settings)
    typer.echo(f"The master key is in {path}, readable by its owner only.")
    typer.echo("Copy it now to a safe place that is not this machine, away from the backups of the database:")
    typer.echo("without it nothing can be read again; with it and the database, everything.")
    typer.echo(f"Next: safetybot {'login' if settings.on_matrix else 'signal --help'}")


@database.command("move")
def db_move(
    to: Annotated[
        str, typer.Option("--to", metavar="URL", help="An empty database, written like [database] url, no password.")
    ],
    config: ConfigFile = CONFIG,
    password_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The password of the new database's user is in this file.")
    ] = None,
) -> None:
    """Copy everything into another database, and prove it.

    From SQLite to PostgreSQL, or back. Stop the bot first. The old database is only read; in the new one there is
    either everything afterwards or nothing. Then every row of both is read again and compared.
    """
    settings = settings_of(config)
    from safetybot import app
    from safetybot.config import anchored_url, database_url

    try:
        database_url(to)
    except ValueError as error:
        raise OperatorError(f"--to {error}", "docs/database.md has examples") from None
    to = anchored_url(to, config.absolute().parent)  # as it will be read from the configuration
    moved = asyncio.run(app.move_database(settings, to, password_file, progress))
    width = max(len(each.table) for each in moved)
    for each in moved:
        typer.echo(f"✓ {each.table:{width}}  {each.rows:>9} rows  SHA-256 {each.checksum[:16]}… in both")
    typer.echo(f"Everything has arrived. Now write into {config}, in the section [database]:")
    typer.echo(f'  url = "{to}"')
    if password_file:
        typer.echo(f'  password_file = "{password_file.absolute()}"')
    typer.echo(
        "then run safetybot check, and start the bot. The old database still holds everything up to now: keep it"
    )
    typer.echo("until you are sure, and then erase it. Never start the bot on it again: it would say things twice.")


@commands.command()
def demo(
    plain: Annotated[
        bool, typer.Option("--plain", help="Play a whole conversation and print it, on a terminal too.")
    ] = False,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Play it unseen and write a picture (SVG) of the screen here.")
    ] = None,
    signal: Annotated[
        bool, typer.Option("--signal", help="The volunteer writes on Signal: a stand-in for it, on this machine.")
    ] = False,
) -> None:
    """Try everything on this machine.

    Starts a throw-away homeserver, the bot, and a volunteer's phone beside the responder room on one screen. Needs no
    configuration. Without a terminal it plays and prints a whole conversation. Nothing is left behind.
    """
    missing = [name for name in ("synapse", "textual") if find_spec(name) is None]
    if missing:
        raise OperatorError(
            f"the demo needs what is not installed: {', '.join(missing)}",
            "run `make demo` in a clone of the repository: it installs them",
        )
    from safetybot import demo

    raise typer.Exit(demo.main(plain=plain or None, picture=picture, signal=signal))


@commands.command()
def trust(
    user: Annotated[str, typer.Argument(metavar="@USER:SERVER", help="Whose new identity is right.")],
    config: ConfigFile = CONFIG,
) -> None:
    """Accept a person's changed Matrix identity.

    Only after somebody has made sure, by voice or in person, that the new one is really theirs: whoever else made it
    would read what the bot sends them. Stop the bot first; it reads this when it starts.
    """
    settings = settings_of(config)
    from safetybot import app

    if not asyncio.run(app.trust(settings, user)):
        raise OperatorError("the bot knows no identity of this person", "look whether the name is written right")
    typer.echo("The identity they have now will be accepted when the bot next meets it.")


@commands.command()
def version() -> None:
    """Print the version."""
    typer.echo(f"safetybot {__version__}")


def _ask(user: str) -> str:
    """Ask for the password without showing it."""
    if not sys.stdin.isatty():
        advice = "in scripts: --password-file FILE or --token-file FILE, where - is standard input"
        raise OperatorError("there is no terminal to ask for the password", advice)
    try:
        return _not_empty(getpass.getpass(f"Password of {user} (not shown, not kept): "))
    except EOFError:
        return _not_empty("")


def _secret(path: Path) -> str:
    """The first line of a file, or of standard input. Never an argument: everybody can see the list of processes."""
    if path == Path("-"):
        progress("reading from standard input")
        return _not_empty(sys.stdin.readline())
    try:
        return _not_empty(path.read_text(encoding="utf-8").partition("\n")[0])
    except OSError as error:
        raise OperatorError(f"{path} cannot be read: {error.strerror}", "name a file you may read") from None
    except UnicodeDecodeError:
        raise OperatorError(f"{path} is not UTF-8 text", "save it again as UTF-8") from None


def _not_empty(secret: str) -> str:
    if not (secret := secret.rstrip("\r\n")):
        raise OperatorError("no password or token was given", "give one")
    return secret
