"""What an operator asks of signal-cli's daemon to set the bot's account up, and what its refusals mean.

Registering and linking need a daemon that was started without an account of its own (`-a`): it takes them in.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.rpc import RefusedError, connected
from safetybot.transports.signal.stack import Group

REGISTRATION_CAPTCHA: Final = "https://signalcaptchas.org/registration/generate.html"
CHALLENGE_CAPTCHA: Final = "https://signalcaptchas.org/challenge/generate.html"
LINK_SECONDS: Final = 600.0
SLOW_SECONDS: Final = 180.0  # keys are made, and Signal is asked several times
IO, RATE_LIMIT, CAPTCHA, NO_METHOD = -3, -5, -6, -32601


class CaptchaNeededError(OperatorError):
    """Signal wants to see that a human is there."""


class PinNeededError(OperatorError):
    """The number is locked with a PIN."""


async def link(socket: Path, device: str, show: Callable[[str], None]) -> str:
    """Link a new device to an account on a phone. `show` is given what the phone must scan; returns the number."""
    with in_words():
        async with connected(socket) as daemon:
            started = _mapping(await daemon.call("startLink", {}))
            uri = started.get("deviceLinkUri")
            if not isinstance(uri, str):
                raise NetworkError("signal-cli gives no code to be scanned", "update it: see docs/signal.md")
            show(uri)
            asked = {"deviceLinkUri": uri, "deviceName": device}
            return str(_mapping(await daemon.call("finishLink", asked, LINK_SECONDS)).get("number") or "")


async def register(socket: Path, number: str, *, captcha: str | None, voice: bool) -> None:
    """Have Signal send a code to the number. Raises CaptchaNeededError when it wants a captcha first."""
    asked = {"account": number, "voice": voice, **({"captcha": captcha} if captcha else {})}
    with in_words():
        async with connected(socket) as daemon:
            await daemon.call("register", asked, SLOW_SECONDS)


async def verify(socket: Path, number: str, code: str, pin: str | None) -> None:
    """Finish it with that code. Raises PinNeededError when the number is locked with one."""
    asked = {"account": number, "verificationCode": code, **({"pin": pin} if pin else {})}
    with in_words():
        async with connected(socket) as daemon:
            await daemon.call("verify", asked, SLOW_SECONDS)


async def set_pin(daemon: Daemon, pin: str) -> None:
    """Lock the number: who does not know the PIN cannot take it over."""
    await _ask(daemon, "setPin", pin=pin)


async def set_profile(daemon: Daemon, name: str, about: str | None) -> None:
    """What people see of the bot. Without a name they see "Unknown"."""
    await _ask(daemon, "updateProfile", givenName=name, familyName="", **({} if about is None else {"about": about}))


async def set_username(daemon: Daemon, username: str, *, hide_number: bool) -> tuple[str, str]:
    """Give the account a username; returns it as Signal has made it, and its link."""
    hidden = {"discoverableByNumber": False, "numberSharing": False} if hide_number else {}
    answer = _mapping(await _ask(daemon, "updateAccount", username=username, **hidden))
    link = answer.get("usernameLink")
    if not isinstance(link, str) or not link.startswith("https://"):
        raise NetworkError("signal-cli does not give the link of the username", "update it, and ask again")
    return str(answer.get("username") or username), link


async def list_groups(daemon: Daemon) -> tuple[str, list[Group]]:
    """The id of our own account, and every group it is in or was invited to, with its members."""
    with in_words():
        async with daemon.connected():
            groups = _entries(await daemon.call("listGroups"))
            names = {_text(one, "uuid"): _name(one) for one in _entries(await daemon.call("listContacts"))}
            own = daemon.account
    return own, [
        Group(
            id=_text(group, "id"),
            name=_text(group, "name"),
            joined=group.get("isMember") is True,
            members=[
                (account, names.get(account, ""))
                for member in _entries(group.get("members"))
                if (account := _text(member, "uuid").lower()) not in ("", own)
            ],
        )
        for group in groups
        if group.get("isMember") is True or own in [_text(one, "uuid") for one in _entries(group.get("pendingMembers"))]
    ]


async def _ask(daemon: Daemon, method: str, **params: Any) -> Any:
    with in_words():
        async with daemon.connected():
            return await daemon.call(method, **params)


@contextmanager
def in_words() -> Iterator[None]:
    """A refusal becomes an error with its cure. What signal-cli wrote is compared and never shown: it names people."""
    try:
        yield
    except RefusedError as error:
        raise _explained(error) from None


def _explained(error: RefusedError) -> OperatorError | NetworkError:
    said = error.text.lower()
    if error.code == CAPTCHA or "captcha rejected" in said or "invalid captcha" in said:
        return OperatorError(
            "Signal does not accept the captcha",
            "solve a new one, from the same internet address as signal-cli has if you can, and use it within minutes",
        )
    if "captcha required" in said:
        return CaptchaNeededError(
            "Signal wants a captcha solved first",
            f"solve the one at {REGISTRATION_CAPTCHA}, copy the address of “Open Signal” and give it with --captcha",
        )
    if error.code == RATE_LIMIT or "rate limit" in said or "[429]" in said:
        return NetworkError("Signal says that this was asked too often", "wait, best for a day, and ask again")
    if tries := re.search(r"invalid pin, tries remaining: (\d+)", said):
        left = f"{tries[1]} tries are left; after the last the number stays locked for a week"
        return OperatorError("the registration-lock PIN is wrong", left)
    if "locked with a pin" in said:
        return PinNeededError(
            "this number is locked with a registration-lock PIN", "give it: --pin-file FILE, where - is standard input"
        )
    if "pin data has been deleted" in said:
        return OperatorError("this number is locked and its PIN is gone", "wait a week, and register again")
    if "link request timed out" in said:
        return NetworkError("nobody has scanned the code in time", "run the command again")
    if "already exists" in said:
        return OperatorError("signal-cli has this account already", "see: safetybot signal group")
    if "username" in said:
        return OperatorError(
            "this username cannot be had",
            "3 to 32 letters, digits or _, not beginning with a digit; Signal adds a dot and digits to it",
        )
    if "sessionid" in said:  # it stumbles instead of saying so
        return OperatorError("no code has been sent to this number", "first: safetybot signal register +NUMBER")
    if "verify error" in said:
        return OperatorError(
            "Signal does not take this code",
            "look whether it is the newest one; for another: safetybot signal register",
        )
    if error.code == NO_METHOD:
        return OperatorError(
            "this signal-cli daemon cannot take in accounts: it was started for one",
            "start it without -a, as the unit in docs/signal.md does",
        )
    if "account does not exist" in said or "not registered" in said:
        return OperatorError(
            "signal-cli does not have this account",
            "look at [signal] account; for a new one: safetybot signal link, or register",
        )
    if error.code == IO:
        return NetworkError("signal-cli does not get through to Signal", "look at its network, and try again")
    return NetworkError("signal-cli refuses this", "update it if it is older than two months, and try again")


def _mapping(answer: Any) -> Mapping[str, Any]:
    return answer if isinstance(answer, Mapping) else {}


def _entries(listed: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []


def _text(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def _name(entry: Mapping[str, Any]) -> str:
    profile = _mapping(entry.get("profile"))
    own = f"{_text(profile, 'givenName')} {_text(profile, 'familyName')}".strip()
    return _text(entry, "name") or own
