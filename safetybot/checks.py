"""What `safetybot check` looks at on this machine, before anything goes over the network."""

import os
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

from safetybot.config import Config
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding


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
    except OperatorError as error:
        return Finding("database", False, error.problem, error.advice)
    await store.close()
    return Finding("database", True)
