"""PostgreSQL: how it is connected to, and how what was erased is cleaned up. SQLite stands in `engine.py`."""

from typing import Final

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.tables import arrived, data_keys, metadata

WAIT_FOR_LOCK: Final = 5
"""Seconds; as long as another command (`safetybot check`, say) may hold the database."""
STATEMENT_WITHIN: Final = 20
"""Seconds; then the server ends the statement."""
ANSWER_WITHIN: Final = 30
"""Seconds; then we no longer believe that the server is there."""
CONNECT_WITHIN: Final = 10
"""Seconds."""
IDLE_WITHIN: Final = 60
"""Seconds; a transaction that stands still for so long (its machine was suspended, say) is ended by the server."""

# One writer at a time, whatever the process: the same as SQLite's BEGIN IMMEDIATE. So nothing is read that another
# transaction is about to change, and READ COMMITTED is as good as SERIALIZABLE, without its "try again".
_TURN: Final = "SELECT pg_advisory_xact_lock(8315161591115025524)"

_LOST: Final = ("08", "57P01", "57P02", "57P03", "25P03")
"""How the codes begin with which the server says that this connection is over."""


def make_postgresql_engine(url: URL, *, patient: bool = False, read_only: bool = False) -> AsyncEngine:
    """An engine with one connection. `patient`: no time limits, for work that takes as long as there are rows."""
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=1,
        max_overflow=0,
        connect_args={
            "timeout": CONNECT_WITHIN,
            "command_timeout": None if patient else ANSWER_WITHIN,
            "server_settings": {
                "application_name": "safetybot",
                "synchronous_commit": "on",  # a committed message survives a power cut
                "default_transaction_isolation": "read committed",
                "lock_timeout": f"{WAIT_FOR_LOCK}s",
                "statement_timeout": "0" if patient else f"{STATEMENT_WITHIN}s",
                "idle_in_transaction_session_timeout": "0" if patient else f"{IDLE_WITHIN}s",
                # The server must notice that this machine is gone, and let go of its locks.
                "tcp_keepalives_idle": "20",
                "tcp_keepalives_interval": "5",
                "tcp_keepalives_count": "4",
                "tcp_user_timeout": "40s",
                "jit": "off",  # compiling takes longer than any statement of ours
                **({"default_transaction_read_only": "on"} if read_only else {}),
            },
        },
    )

    @event.listens_for(engine.sync_engine, "handle_error")
    def know_when_it_is_lost(context: ExceptionContext) -> None:
        """Also after a time-out: a new connection is made more quickly than the old one is waited for once more."""
        error = context.original_exception
        if isinstance(error, OSError) or str(getattr(error, "sqlstate", "")).startswith(_LOST):
            context.is_disconnect = True

    if not read_only:

        @event.listens_for(engine.sync_engine, "begin")
        def take_turn(connection: Connection) -> None:
            connection.exec_driver_sql(_TURN)

    return engine


async def vacuum(engine: AsyncEngine) -> bool:
    """Let go of old copies of erased rows; False when somebody else is just reading what must be written anew.

    Their table is written anew, so that a destroyed key stands in no table file any more. So is that of what has just
    arrived: it was sealed with the house's key, which stays. For everything else it is enough that the place is used
    again: what stands there cannot be opened without its key.
    """
    anew = (data_keys.name, arrived.name)
    others = ", ".join(name for name in metadata.tables if name not in anew)
    files = "SELECT " + ", ".join(f"pg_relation_filenode('{name}')" for name in anew)
    async with engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")  # it cannot be done inside a transaction
        before = (await connection.exec_driver_sql(files)).one()
        await connection.exec_driver_sql(f"VACUUM (FULL, SKIP_LOCKED) {', '.join(anew)}")
        await connection.exec_driver_sql(f"VACUUM (SKIP_LOCKED) {others}")
        after = (await connection.exec_driver_sql(files)).one()
    return all(old != new for old, new in zip(before, after, strict=True))
