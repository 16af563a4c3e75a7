"""What `safetybot check` looks at on this machine, before anything goes over the network."""

import os
import shutil
import stat
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from safetybot.config import Config
from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.findings import Finding
from safetybot.core.oncall.final import gaps
from safetybot.core.oncall.model import Rota

MEGABYTE = 1_000_000
LEAST_SPACE = 200 * MEGABYTE
GAPS_AHEAD = timedelta(days=7)
LIMITED_FOR = timedelta(days=1)
"""After a limit was met for the last time, so long `check` names it. Whether it was lifted since, it cannot see."""


class Opened(Protocol):
    """A database that has been opened."""

    async def close(self) -> None: ...


async def local(
    config: Config, load_key: Callable[[Path], bytes], open_store: Callable[[Config], Awaitable[Opened]]
) -> list[Finding]:
    """Key file, data folder, and whether this key opens this database; the configuration was read to get here."""
    findings = [Finding("configuration", True), key_file(config.key.file, load_key), data_folder(config.data.folder)]
    if all(finding.ok for finding in findings):
        return [*findings, await database(config, open_store)]
    return [*findings, Finding("database", False, "not looked at yet", "first put right what stands above")]


def key_file(path: Path, load_key: Callable[[Path], bytes]) -> Finding:
    """Is the master key there, whole, and closed to everybody else?"""
    try:
        load_key(path)
    except OperatorError as error:
        return Finding("key file", False, error.problem, error.advice)
    return Finding("key file", True)


def data_folder(folder: Path) -> Finding:
    """May the bot write into its folder, and nobody else look into it?"""
    name = "data folder"
    try:
        mode = folder.stat().st_mode
    except OSError as error:
        return Finding(name, False, f"{folder} cannot be used: {error.strerror}", f"mkdir -p -m 700 {folder}")
    if not stat.S_ISDIR(mode):
        return Finding(name, False, f"{folder} is not a folder", "name another one: [data] folder")
    if mode & 0o077:
        return Finding(name, False, f"others on this machine may look into {folder}", f"chmod 700 {folder}")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding(name, False, f"the bot may not write into {folder}", f"chown -R <the bot's user> {folder}")
    return Finding(name, True)


async def database(config: Config, open_store: Callable[[Config], Awaitable[Opened]]) -> Finding:
    """Does this key open this database, and does this version know it?"""
    try:
        store = await open_store(config)
    except (OperatorError, NetworkError) as error:
        return Finding("database", False, error.problem, error.advice)
    await store.close()
    return Finding("database", True)


def webhook(config: Config, open_webhook: Callable[[Config], object]) -> Finding:
    """Is the secret of the second way out there, and one that its shape can use? Nobody is paged by this."""
    try:
        open_webhook(config)
    except OperatorError as error:
        return Finding("webhook", False, error.problem, error.advice)
    return Finding("webhook", True)


def on_call(rota: Rota | None, now: datetime) -> Finding:
    """Can somebody be reached at any time in the days to come? Without a schedule, the whole room can."""
    name, ahead = "on call", GAPS_AHEAD.days
    schedules = rota.schedules.values() if rota else ()
    found = [gap for one in schedules for gap in gaps(one, rota.people if rota else {}, now, now + GAPS_AHEAD)]
    if not found:
        return Finding(name, True)
    first = min(found, key=lambda gap: gap.start)
    since = f"{first.start:%Y-%m-%d %H:%M} UTC"
    problem = f"in the next {ahead} days nobody can be reached at times, the first in {first.schedule} from {since}"
    return Finding(name, False, problem, "safetybot oncall gaps lists them; safetybot oncall override fills one")


def disk_space(folder: Path, least: int = LEAST_SPACE) -> Finding:
    """Is there room for what people write? On a full disk the bot accepts nothing more."""
    name, free = "disk space", shutil.disk_usage(folder).free
    if free >= least:
        return Finding(name, True)
    problem = f"only {free // MEGABYTE} MB are free for {folder}; when there is nothing left the bot accepts nothing"
    return Finding(name, False, problem, f"make room: {least // MEGABYTE} MB at least")


def sending_limits(config: Config, limited_at: datetime | None, now: datetime) -> Finding:
    """Has the homeserver refused messages of ours for coming too fast? Nothing is lost by that, but people wait."""
    name = "sending limits"
    if limited_at is None or not timedelta(0) <= now - limited_at < LIMITED_FOR:
        return Finding(name, True)
    url = f"{config.matrix.homeserver}/_synapse/admin/v1/users/{config.matrix.user}/override_ratelimit"
    return Finding(
        name,
        False,
        f"the homeserver has limited our sending, last at {limited_at:%Y-%m-%d %H:%M} UTC: people wait for what we say",
        "on a Synapse of your own, with an administrator's access token in $TOKEN: "
        f"""curl -X POST -H "Authorization: Bearer $TOKEN" -d '{{"messages_per_second": 0, "burst_count": 0}}' {url} """
        "· on somebody else's, ask them for it; until then emergencies and first contacts go first "
        "· once lifted, this is green a day later",
    )
