"""What `safetybot check` looks at on the Signal side: each point with the cure for its failure. It changes nothing."""

import stat
from collections.abc import AsyncIterator, Collection, Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.findings import Finding
from safetybot.transports.signal import releases
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.setup import in_words
from safetybot.transports.signal.stack import Stack


async def inspect(
    stack: Stack,
    *,
    socket: Path | None,
    desk: str | None,
    doubted: Container[str],
    responders: Mapping[str, str],
    now: datetime,
) -> list[Finding]:
    """Look at everything that must be right before people may write to the bot.

    It receives nothing, so it may be asked while the bot runs. `responders` are those who can be on call, name ->
    account; `doubted` are the accounts whose safety number has changed and nobody has confirmed. It stops early where
    the rest could only fail for the same reason.
    """
    people = {account.lower(): name for name, account in responders.items() if account}
    doubts = _Doubts(doubted, people)
    if isinstance(stack, Daemon) and socket is not None:
        return [finding async for finding in _daemon(stack, socket, desk, doubts, now)]
    return [finding async for finding in _wrapper(stack, desk, doubts)]


@dataclass(frozen=True, slots=True)
class _Doubts:
    """Whose safety number nobody has confirmed; `people` are account -> name. Reporters are not the operator's."""

    doubted: Container[str]
    people: Mapping[str, str]

    def among(self, members: Collection[str]) -> list[Finding]:
        """Nobody in doubt gets pages or is heard in the desk."""
        name = "responder's safety number"
        known = {**{account: account for account in members}, **self.people}
        findings = [
            Finding(
                name,
                False,
                f"the safety number of {who} has changed: a new phone, or somebody else; the bot does not trust them",
                f"Ask them, by voice or in person. If it is theirs: safetybot signal trust {account}",
            )
            for account, who in sorted(known.items(), key=lambda one: one[1])
            if account in self.doubted
        ]
        return findings or [Finding(name, True)]


async def _daemon(
    daemon: Daemon, socket: Path, desk: str | None, doubts: _Doubts, now: datetime
) -> AsyncIterator[Finding]:
    yield _closed(socket)
    try:
        with in_words():
            async with daemon.connected():
                yield Finding("signal-cli", True)
                yield Finding("Signal account", True)
                wrong = releases.what_is_wrong(_version(await daemon.call("version")), now.date())
                yield Finding("signal-cli's version", not wrong, wrong, releases.UPDATE if wrong else "")
                yield _named(await daemon.call("listContacts", recipient=[daemon.account], allRecipients=True))
                members: Collection[str] = ()
                if desk is not None:
                    yield _desk(await daemon.call("listGroups", groupId=[desk]), desk)
                    members = await daemon.members(desk)
                for finding in doubts.among(members):
                    yield finding
    except OperatorError as error:
        yield Finding("Signal account", False, error.problem, error.advice)
    except NetworkError as error:
        yield Finding("signal-cli", False, error.problem, error.advice)


async def _wrapper(stack: Stack, desk: str | None, doubts: _Doubts) -> AsyncIterator[Finding]:
    from safetybot.transports.signal.rest import Rest  # its library takes time

    found = await stack.findings() if isinstance(stack, Rest) else []
    for finding in found:
        yield finding
    if not all(finding.ok for finding in found):
        return
    members: Collection[str] = ()
    if desk is not None:
        try:
            members = await stack.members(desk)
        except (NetworkError, OperatorError) as error:
            yield Finding("responder group", False, error.problem, error.advice)
        else:
            yield _desk([{"id": desk, "isMember": bool(members)}], desk)
    for finding in doubts.among(members):
        yield finding


def _closed(socket: Path) -> Finding:
    """Whoever can open the socket reads everything and speaks as the bot: there is no password."""
    name = "signal-cli's socket"
    try:
        if not stat.S_ISSOCK(socket.stat().st_mode):
            return Finding(name, False, f"{socket} is not a socket", "Set [signal] socket to the daemon's.")
        if socket.parent.stat().st_mode & stat.S_IRWXO:
            problem = f"the folder {socket.parent} is open to everybody on this machine, who could then read along"
            cure = f"Close it: chmod 700 {socket.parent} (in the daemon's unit: RuntimeDirectoryMode=0700)."
            return Finding(name, False, problem, cure)
    except OSError as error:
        problem = f"{socket} cannot be used: {error.strerror}"
        return Finding(name, False, problem, "Start signal-cli's daemon, and let the bot's user into that folder.")
    return Finding(name, True)


def _named(listed: Any) -> Finding:
    """Whether people see a name. Where signal-cli does not say, nothing is claimed."""
    entries = [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []
    profiles = [profile for entry in entries if isinstance(profile := entry.get("profile"), Mapping)]
    if profiles and not any(profile.get("givenName") for profile in profiles):
        problem = 'people see "Unknown" instead of a name above the conversation'
        return Finding("profile name", False, problem, "Set one: safetybot signal profile --name …")
    return Finding("profile name", True)


def _desk(listed: Any, desk: str) -> Finding:
    name = "responder group"
    entries = [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []
    if any(entry.get("id") == desk and entry.get("isMember") is True for entry in entries):
        return Finding(name, True)
    return Finding(
        name,
        False,
        "the bot is not in the Signal group that is to be its desk",
        "Invite the bot's account into it (a running bot accepts), or look at the id: safetybot signal group.",
    )


def _version(answer: Any) -> str:
    version = answer.get("version") if isinstance(answer, Mapping) else answer
    return version if isinstance(version, str) else ""
