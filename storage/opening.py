"""Before the first transaction: is it our database, does the key open it, do we know its version? Then migrate.

All questions are asked of a connection that cannot write: a wrong key leaves the database as it was.
"""

import os
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, inspect, select

from safetybot.core.errors import OperatorError
from storage.engine import data_file, is_sqlite, make_engine, make_reading_engine, transaction
from storage.keyring import HOUSE, unwrap
from storage.sealing import DataKey, UnopenedError
from storage.tables import data_keys
from storage.trouble import named

VERSION_TABLE: Final = "alembic_version"


async def examine(url: URL, master_key: bytes) -> bool:
    """Whether the database must be migrated.

    Raises OperatorError when it must not be touched with this key or by this program.
    """
    if is_sqlite(url) and not _holds_something(url):
        return True
    engine = make_reading_engine(url)
    try:
        with named():
            async with engine.connect() as connection:
                return await connection.run_sync(_examine, master_key)
    finally:
        await engine.dispose()


async def migrate(url: URL) -> None:
    """Bring the database to this program's version, in one transaction; makes a new one where there is none."""
    if is_sqlite(url):
        make_file(url)
    engine = make_engine(url, migrating=True)
    try:
        async with transaction(engine) as connection:
            with named():
                await connection.run_sync(upgrade)
    finally:
        await engine.dispose()


def close_to_others(url: URL) -> None:
    """Take everybody else's rights to the data file away; SQLite gives the files beside it the same rights."""
    if not is_sqlite(url):
        return
    file = data_file(url)
    if file.stat().st_mode & 0o077:
        file.chmod(0o600)


def _holds_something(url: URL) -> bool:
    try:
        return data_file(url).stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unreachable(url, error) from None


def make_file(url: URL) -> None:
    """Make the file of a SQLite database, for its owner only."""
    file = data_file(url)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise _unreachable(url, error) from None


def _unreachable(url: URL, error: OSError) -> OperatorError:
    advice = "give the user safetybot runs as this folder (chown), or name another one in the configuration"
    return OperatorError(f"the database {data_file(url)} cannot be used: {error.strerror}", advice)


def _examine(connection: Connection, master_key: bytes) -> bool:
    names = set(inspect(connection).get_table_names())
    if not names:
        return True
    version = _version(connection) if VERSION_TABLE in names else None
    if version is None or data_keys.name not in names:
        raise OperatorError(
            "this is somebody else's database: it is neither empty nor safetybot's",
            "name another one in the configuration",
        )
    scripts = _scripts()
    if version not in {script.revision for script in scripts.walk_revisions()}:
        raise OperatorError(
            "the database was written by a newer safetybot than this one",
            "install the newer version again; this one has left the database as it was",
        )
    _try_key(connection, master_key)
    return version != scripts.get_current_head()


def _try_key(connection: Connection, master_key: bytes) -> None:
    wrapped = connection.execute(select(data_keys.c.wrapped).where(data_keys.c.id == HOUSE)).scalar()
    if wrapped is None:
        return  # it was interrupted while it was made: there is nothing in it yet
    try:
        unwrap(DataKey("master", master_key), HOUSE, wrapped)
    except UnopenedError:
        raise OperatorError(
            "this key does not open this database; nothing in it was changed",
            "name the key file that belongs to it, or another database for this key",
        ) from None


def is_current(connection: Connection) -> bool:
    """Whether the tables that are there are those of this program's version."""
    return _version(connection) == _scripts().get_current_head()


def upgrade(connection: Connection) -> None:
    """Bring the tables to this program's version, in the caller's transaction; makes them where there are none."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    return config
