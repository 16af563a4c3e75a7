"""A process that kills itself at its n-th step. A step is what changes something outside of it, or asks for it.

Every run is a fork of a process that has imported everything and opened nothing: it costs milliseconds. Whoever forks
must have no event loop, no thread and no connection.
"""

import functools
import inspect
import mmap
import os
import signal
import sys
import traceback
from collections.abc import Callable
from enum import Enum
from typing import Any

from aiosqlite import Connection as SqliteConnection
from sqlalchemy.engine.default import DefaultDialect


class End(Enum):
    """How a run ended."""

    KILLED = "killed"
    THROUGH = "through"
    HUNG = "hung"


class RunError(Exception):
    """A run ended as none should."""


class Steps:
    """Counts the steps of this process where the one that forked it can see it, and ends it at the chosen one."""

    def __init__(self, seconds: int) -> None:
        """A run that takes more seconds hangs, and is ended. Nothing is counted before a run."""
        self._seconds = seconds
        self._shared = mmap.mmap(-1, 8)
        self._last: int | None = None

    @property
    def taken(self) -> int:
        """How many steps the latest run has taken."""
        return int.from_bytes(self._shared[:8], "little")

    def step(self) -> None:
        """Take one step; perhaps the last."""
        taken = self.taken + 1
        self._shared[:8] = taken.to_bytes(8, "little")
        if taken == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, owner: type, name: str) -> None:
        """Take a step before and after each call of a method, which may be a coroutine."""
        method = getattr(owner, name)

        @functools.wraps(method)
        def call(*given: Any, **named: Any) -> Any:
            self.step()
            result = method(*given, **named)
            self.step()
            return result

        @functools.wraps(method)
        async def wait(*given: Any, **named: Any) -> Any:
            self.step()
            result = await method(*given, **named)
            self.step()
            return result

        setattr(owner, name, wait if inspect.iscoroutinefunction(method) else call)

    def watch_database(self) -> None:
        """Take steps around every statement, commit and rollback, and around what goes to SQLite past SQLAlchemy."""
        for name in ("do_execute", "do_commit", "do_rollback"):
            self.watch(DefaultDialect, name)
        self.watch(SqliteConnection, "execute")

    def fork(self, work: Callable[[], None], last: int | None = None) -> int:
        """Begin a run in a child and return its process id; it is killed at step `last`, if it comes so far."""
        self._shared[:8] = bytes(8)
        sys.stdout.flush()
        pid = os.fork()
        if pid:
            return pid
        code = 1
        try:
            signal.alarm(self._seconds)
            self._last = last
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)

    def run(self, work: Callable[[], None], last: int | None = None) -> End:
        """One whole run in a child. Raises RunError when it ended by itself before it was through."""
        return end_of(os.waitpid(self.fork(work, last), 0)[1], self.taken)


def end_of(status: int, taken: int) -> End:
    """How a child ended, by its wait status."""
    match os.waitstatus_to_exitcode(status):
        case code if code in (0, -signal.SIGTERM):  # the latter: asked to end before it had begun
            return End.THROUGH
        case code if code == -signal.SIGKILL:
            return End.KILLED
        case code if code == -signal.SIGALRM:
            return End.HUNG
        case code:
            raise RunError(f"the run ended by itself at step {taken} with code {code}")
