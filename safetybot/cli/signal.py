"""The commands for the bot's account on Signal. docs/signal.md walks through them."""

import asyncio
import getpass
import re
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from safetybot.cli.common import CONFIG, ConfigFile, commands, progress, settings_of
from safetybot.core.errors import OperatorError

signal = typer.Typer(
    no_args_is_help=True,
    help="The bot's account on Signal. First link a phone, or register a number; then profile, username, pin.",
)
commands.add_typer(signal, name="signal")

Number = Annotated[str, typer.Argument(metavar="+NUMBER", help="The phone number, with its country: +4915112345678.")]
Which = Annotated[str | None, typer.Option("--account", metavar="+NUMBER", help="Another account, say the canary's.")]
PinFile = Annotated[Path | None, typer.Option(metavar="FILE", help="The PIN is in this file; - is standard input.")]
Captcha = Annotated[str | None, typer.Option(metavar="TOKEN", help="The address behind “Open Signal”, once solved.")]


@signal.command()
def link(
    config: ConfigFile = CONFIG,
    name: Annotated[str, typer.Option(help="What the phone's list of devices shows.")] = "safetybot",
) -> None:
    """Make the bot a linked device of a phone.

    Shows a code. On the phone: Settings, Linked devices, Link new device; then scan it. The phone stays the account's
    owner and must stay in use; whoever holds it reads everything, too. To be without a phone: register.
    """
    socket = _socket(config)

    from safetybot.cli.codes import qr

    def show(uri: str) -> None:
        typer.echo(qr(uri))
        typer.echo("Scan this with the phone: Settings, Linked devices, Link new device.")
        progress("waiting for the phone, ten minutes at most")

    from safetybot.transports.signal import setup

    progress("asking signal-cli for a code")
    number = asyncio.run(setup.link(socket, name, show))
    typer.echo(f"Linked to {number or 'the account'}. Next: safetybot signal group")


@signal.command()
def register(
    number: Number,
    config: ConfigFile = CONFIG,
    captcha: Captcha = None,
    voice: Annotated[
        bool, typer.Option("--voice", help="Be called instead of getting an SMS (try the SMS first).")
    ] = False,
) -> None:
    """Register a number of the bot's own.

    It must be able to get one SMS or call, and must not be anybody's: whoever uses Signal with it now is thrown out.
    Signal nearly always wants a captcha first; the command says where it is. Then: safetybot signal verify.
    """
    from safetybot.transports.signal import setup

    socket = _socket(config)
    _whole(number)
    progress("asking Signal to send a code")
    try:
        asyncio.run(setup.register(socket, number, captcha=captcha, voice=voice))
    except setup.CaptchaNeededError:
        if not sys.stdin.isatty():
            raise
        typer.echo(f"Signal wants a captcha. Solve the one at {setup.REGISTRATION_CAPTCHA}")
        token = _ask("Then copy the address behind “Open Signal” and paste it here: ")
        progress("asking again")
        asyncio.run(setup.register(socket, number, captcha=token, voice=voice))
    typer.echo(f"Signal sends a code to {number}. Next: safetybot signal verify {number} CODE")


@signal.command()
def verify(
    number: Number,
    code: Annotated[str, typer.Argument(metavar="CODE", help="The digits of the SMS or call.")],
    config: ConfigFile = CONFIG,
    pin_file: PinFile = None,
) -> None:
    """Finish the registration with the code.

    If the number was locked with a PIN before, that is needed, too.
    """
    from safetybot.transports.signal import setup

    socket = _socket(config)
    _whole(number)
    digits = re.sub(r"[\s-]", "", code)
    pin = _pin(pin_file) if pin_file else None
    progress("handing Signal the code")
    try:
        asyncio.run(setup.verify(socket, number, digits, pin))
    except setup.PinNeededError:
        if pin or not sys.stdin.isatty():
            raise
        typer.echo("This number is locked with a PIN.")
        pin = _ask("PIN (not shown): ", hidden=True)
        asyncio.run(setup.verify(socket, number, digits, pin))
    typer.echo(f"{number} is the bot's. Next: safetybot signal profile --name …, username, pin")


@signal.command()
def pin(config: ConfigFile = CONFIG, pin_file: PinFile = None, account: Which = None) -> None:
    """Lock the number with a PIN.

    Without one, whoever gets hold of the number can take the account over. Keep it where the master key's copy is: it
    is asked for when the number is registered again. Only for a registered number; a linked phone has its own.
    """
    from safetybot.transports.signal import setup

    daemon = _daemon(config, account)
    chosen = _pin(pin_file) if pin_file else _ask("A new PIN (4 digits at least, not shown): ", hidden=True)
    if len(chosen) < 4:
        raise OperatorError("this PIN is too short", "take at least four digits, better a long word")
    progress("setting the PIN")
    asyncio.run(setup.set_pin(daemon, chosen))
    typer.echo("The number is locked. Keep the PIN in a safe place that is not this machine.")


@signal.command()
def profile(
    name: Annotated[str, typer.Option(help="What people see above the conversation.")],
    about: Annotated[str | None, typer.Option(help="One line below it.")] = None,
    config: ConfigFile = CONFIG,
    account: Which = None,
) -> None:
    """Set the name that people see.

    Without one they see "Unknown", and many do not write then. The name shows on their phones: one that tells nobody
    looking over their shoulder what it is about may be the better one.
    """
    from safetybot.transports.signal import setup

    daemon = _daemon(config, account)
    if not name.strip():
        raise OperatorError("the name is empty", "give one: --name")
    progress("setting the profile")
    asyncio.run(setup.set_profile(daemon, name.strip(), about))
    typer.echo(f"People see: {name.strip()}")


@signal.command()
def username(
    name: Annotated[str, typer.Argument(metavar="NAME", help="3 to 32 letters, digits or _.")],
    config: ConfigFile = CONFIG,
    svg: Annotated[Path | None, typer.Option(metavar="FILE", help="Also write a sheet to be printed.")] = None,
    hide_number: Annotated[
        bool, typer.Option("--hide-number", help="Let nobody see the number, nor find the bot by it.")
    ] = False,
    account: Which = None,
) -> None:
    """Give the bot a username, and print its link and code.

    Who scans the code or opens the link can write to the bot without knowing its number. Setting a username anew makes
    a new link: what was printed before no longer leads anywhere.
    """
    from safetybot.transports.signal import setup

    daemon = _daemon(config, account)
    progress("asking Signal for the username")
    from safetybot.cli.codes import qr, sheet

    given, address = asyncio.run(setup.set_username(daemon, name, hide_number=hide_number))
    typer.echo(qr(address))
    typer.echo(f"{given}\n{address}")
    if svg:
        try:
            svg.write_text(sheet(address, given), encoding="utf-8")
        except OSError as error:
            raise OperatorError(f"{svg} cannot be written: {error.strerror}", "name another file") from None
        typer.echo(f"To be printed: {svg}")


@signal.command()
def receive(config: ConfigFile = CONFIG) -> None:
    """Receive, and nothing else, until told to stop.

    For [signal] receiver = true: what comes is written down here, and the bot may be stopped or updated meanwhile. Let
    a service manager run it beside the bot, and start it again whenever it ends. Log lines go to standard error.
    """
    settings = settings_of(config)
    from safetybot import logs, receiver

    logs.configure(settings.log.level, settings.log.format)
    asyncio.run(receiver.run(settings))


@signal.command()
def challenge(config: ConfigFile = CONFIG, captcha: Captcha = None) -> None:
    """Lift a sending limit.

    When Signal takes the bot for a machine that sends too much, it wants a human to solve a captcha. What waits goes
    out afterwards, in order and the most urgent first; nothing is lost meanwhile. The bot may be running.
    """
    settings = settings_of(config)
    from safetybot.app import signal_account
    from safetybot.transports.signal import setup

    token = asyncio.run(signal_account.challenge_of(settings))
    if token is None:
        typer.echo("Signal wants nothing solved.")
        return
    if captcha is None:
        typer.echo(f"Signal has limited the bot's sending. Solve the captcha at {setup.CHALLENGE_CAPTCHA}")
        if not sys.stdin.isatty():
            raise OperatorError("there is no terminal to paste the answer into", "give it: --captcha TOKEN")
        captcha = _ask("Then copy the address behind “Open Signal” and paste it here: ")
    progress("handing Signal the answer")
    asyncio.run(signal_account.answer_challenge(settings, token, captcha))
    typer.echo("Signal has accepted it. What waits goes out within minutes.")


@signal.command()
def trust(
    account: Annotated[str, typer.Argument(metavar="ACCOUNT", help="Whose new safety number is right: their id.")],
    config: ConfigFile = CONFIG,
) -> None:
    """Accept a responder's changed safety number.

    Only after somebody has made sure, by voice or in person, that it is really theirs: whoever else has it would get
    their pages and could speak in the desk. Reporters are for the responders to decide about: !trust. The bot may run.
    """
    settings = settings_of(config)
    from safetybot.app import signal_account

    progress("telling signal-cli")
    if not asyncio.run(signal_account.trust_responder(settings, account.strip().lower())):
        raise OperatorError(
            "nothing is in doubt about this account", "safetybot signal group shows the ids of everybody in the desk"
        )
    from safetybot.transports.signal.identities import AGAIN_SECONDS

    typer.echo(f"Their safety number counts again. A running bot sees it within {AGAIN_SECONDS:.0f} seconds.")


@signal.command()
def group(config: ConfigFile = CONFIG, account: Which = None) -> None:
    """List groups, with the ids that configuration and schedule want.

    The desk: make a group on a phone, invite the bot, and write its id into [signal] desk. Its members' ids are their
    accounts in the schedule. The first line is the bot's own.
    """
    settings = settings_of(config)
    from safetybot.app import signal_account

    desk = settings.signal.desk
    progress("asking signal-cli")
    own, groups = asyncio.run(signal_account.groups_of(settings, account))
    typer.echo(f"this account  {own}")
    for one in groups:
        state = "the desk" if one.id == desk else "" if one.joined else "invited"
        typer.echo(f"\n{one.name or '(no name)'}{f'  · {state}' if state else ''}\n  id  {one.id}")
        for member, name in one.members:
            typer.echo(f"      {member}  {name}".rstrip())
    if not groups:
        typer.echo("It is in no group. To have a desk here, make a group on a phone and invite the bot.")


def _socket(config: Path) -> Path:
    settings = settings_of(config)
    from safetybot.app import signal_account

    signal_account.daemon_of(settings)  # says it when there is none
    return settings.signal.socket or Path()


def _daemon(config: Path, account: str | None) -> Any:
    settings = settings_of(config)
    from safetybot.app import signal_account

    return signal_account.daemon_of(settings, account)


def _whole(number: str) -> None:
    if not re.fullmatch(r"\+[1-9]\d{5,14}", number, re.ASCII):
        raise OperatorError("this is not a whole phone number", "write it with its country: +4915112345678")


def _pin(path: Path) -> str:
    """The first line of a file, or of standard input."""
    try:
        found = (sys.stdin.readline() if path == Path("-") else path.read_text(encoding="utf-8")).partition("\n")[0]
    except (OSError, UnicodeDecodeError):
        raise OperatorError(f"{path} cannot be read", "name a text file you may read") from None
    if not found.strip():
        raise OperatorError("no PIN was given", "write it into the file's first line")
    return found.strip()


def _ask(question: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        raise OperatorError("there is no terminal to ask at", "in scripts: --pin-file FILE, where - is standard input")
    import readline  # noqa: F401 – without it a terminal cuts lines at 4,095 characters, and captchas are longer

    try:
        answer = getpass.getpass(question) if hidden else input(question)
    except EOFError:
        answer = ""
    if not answer.strip():
        raise OperatorError("nothing was given", "run the command again")
    return answer.strip()
