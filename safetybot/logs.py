"""What may be logged: an allow-list of fields with plain values. Never words, names, rooms or numbers of people.

Everything goes one way, our own lines and those of every library: through `_scrub`. A library's sentence is never
passed on (matrix-nio puts decrypted text into its warnings): only which library spoke, how urgently, and the class of
an error.
"""

import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import structlog
from structlog.typing import EventDict, Processor

FIELDS: Final = frozenset(
    {
        "event",  # what happened, a fixed word
        "kind",
        "count",
        "seconds",
        "attempt",
        "status",
        "errcode",
        "error",  # the class of an error, never its message
        "transport",
    }
)
"""What a line may carry. `level`, `timestamp`, `cause`, `at` and `dropped` are added here and cannot be given."""

_METHODS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40, "exception": 40, "critical": 50}
_QUIET: Final = ("nio", "peewee")
_OURS: Final = ("handlers", "safetybot", "storage")
_ROOT: Final = Path(__file__).parent.parent
_PLAIN: Final = re.compile(r"(?!.*\d{7})[A-Za-z0-9_.:-]{1,64}")
_LARGEST: Final = 10_000_000
"""No counter of ours grows so large; a phone number does. Neither as a number nor in a word."""


def configure(level: str = "info", format: str = "json") -> None:
    """Send every line of this process to standard error, scrubbed: ours, libraries', warnings and last words."""
    renderer: Processor = (
        structlog.processors.JSONRenderer()
        if format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=28)
    )
    structlog.configure(
        processors=[_scrub, structlog.processors.TimeStamper(fmt="iso", utc=True), renderer],
        wrapper_class=_logger_class(_METHODS[level]),
        # Looked up for each line: a terminal programme or a test may put another stream there.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
    _take_over_libraries(_METHODS[level])
    _take_over_last_words()


def _logger_class(least: int) -> type[structlog.BoundLoggerBase]:
    """A logger with the six methods used here. Unlike structlog's own it never weaves arguments into the event."""

    def method(name: str) -> Callable[..., None]:
        def log(self: structlog.BoundLoggerBase, event: object, *arguments: object, **fields: Any) -> None:
            if _METHODS[name] < least:
                return
            if name == "exception":
                fields.setdefault("exc_info", True)
            if arguments:
                fields["arguments"] = arguments
            self._proxy_to_logger(name, event, **fields)  # type: ignore[arg-type]

        return log

    return type("Logger", (structlog.BoundLoggerBase,), {name: method(name) for name in _METHODS})


def _scrub(_: object, method: str, fields: EventDict) -> EventDict:
    """Keep what may be logged and count the rest; of an exception keep its class and where in our code it came from."""
    exc_info = fields.pop("exc_info", None)
    line: dict[str, Any] = {"level": "error" if method == "exception" else method}
    line |= {name: _plain(value) for name, value in fields.items() if name in FIELDS}
    if (error := _error(exc_info)) is not None:
        line |= _about(error)
    if dropped := len(fields.keys() - FIELDS):
        line["dropped"] = dropped
    return line


def _plain(value: object) -> str | int | float | bool | None:
    match value:
        case None | bool():
            return value
        case int() | float():
            return value if abs(value) < _LARGEST else "?"
        case str():
            return str(value) if _PLAIN.fullmatch(value) else "?"
        case BaseException():
            return type(value).__name__
        case _:
            return "?"


def _error(exc_info: object) -> BaseException | None:
    if isinstance(exc_info, BaseException):
        return exc_info
    if isinstance(exc_info, tuple):
        return exc_info[1] if len(exc_info) == 3 and isinstance(exc_info[1], BaseException) else None
    return sys.exc_info()[1] if exc_info else None


def _about(error: BaseException) -> dict[str, Any]:
    """The class of an error, of what caused it, and the lines of our own code it passed, the first cause first."""
    chain = list(_chain(error))
    about: dict[str, Any] = {"error": type(chain[0]).__name__}
    if len(chain) > 1:
        about["cause"] = type(chain[-1]).__name__
    if at := [place for cause in reversed(chain) for place in list(_places(cause.__traceback__))[-10:]]:
        about["at"] = at
    return about


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and its causes; of a group the first member, which is what ended the others."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        if isinstance(following, BaseExceptionGroup):
            following = following.exceptions[0]
            continue
        yield following
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        path = Path(traceback.tb_frame.f_code.co_filename)
        if path.is_relative_to(_ROOT) and (own := path.relative_to(_ROOT)).parts[0] in _OURS:
            yield f"{own.as_posix()}:{traceback.tb_lineno}"
        traceback = traceback.tb_next


class _Library(logging.Handler):
    """Says that a library had something to say. What it said stays unsaid: nobody knows what is in it."""

    def emit(self, record: logging.LogRecord) -> None:
        package = record.name.partition(".")[0]
        level = record.levelname.lower()
        log = getattr(structlog.get_logger(), level if level in _METHODS else "warning")
        log(
            "library-message",
            # A logger may be called anything; a package that is loaded is a package.
            kind="warnings" if record.name == "py.warnings" else package if package in sys.modules else "?",
            exc_info=record.exc_info,
        )


def _take_over_libraries(level: int) -> None:
    handler = _Library()
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # Below a warning there would be thousands of lines that say nothing.
    root.setLevel(max(level, logging.WARNING))
    for logger in list(root.manager.loggerDict.values()):
        if isinstance(logger, logging.Logger):
            logger.handlers.clear()
            logger.setLevel(logging.NOTSET)
            logger.propagate = True
    for name in _QUIET:
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(logging.CRITICAL)
        logger.propagate = False
    logging.captureWarnings(True)
    # A handler that fails would otherwise print the message it could not write.
    logging.raiseExceptions = False


def _take_over_last_words() -> None:
    """What Python prints when nobody catches an error. A task's error comes through the logger of asyncio."""

    def crashed(_: object, error: BaseException, __: object) -> None:
        if not isinstance(error, KeyboardInterrupt):
            structlog.get_logger().critical("crashed", exc_info=error)

    def thread_crashed(last: threading.ExceptHookArgs) -> None:
        structlog.get_logger().critical("thread-crashed", exc_info=last.exc_value)

    def unraisable(last: "sys.UnraisableHookArgs") -> None:
        structlog.get_logger().error("error-nobody-could-catch", exc_info=last.exc_value)

    sys.excepthook = crashed
    threading.excepthook = thread_crashed
    sys.unraisablehook = unraisable
