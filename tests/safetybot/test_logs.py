"""Nothing but plain counters and fixed words can come out of the logs, whoever speaks and at whatever level.

Each test runs a process of its own: what is configured here holds for a whole process.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from safetybot.logs import FIELDS

ROOT = Path(__file__).parents[2]
PLANTED = "Marguerite"
METHODS = {"debug", "info", "warning", "error", "exception", "critical"}


def output(script: str, level: str = "debug", format: str = "json") -> str:
    """Everything a process prints in which `script` runs after logs were configured. `planted` is a name in it."""
    prelude = f"import structlog\nfrom safetybot import logs\nlogs.configure({level!r}, {format!r})\n"
    prelude += f"log = structlog.get_logger()\nplanted = {PLANTED!r}\n"
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", prelude + script],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )
    return done.stdout


def lines(script: str, level: str = "debug") -> list[dict[str, Any]]:
    """The same as the log entries it consists of."""
    return [json.loads(line) for line in output(script, level).splitlines()]


def test_allowed_fields_come_out() -> None:
    """Fixed words and counters are logged as they are, with level and time."""
    (line,) = lines('log.info("send-postponed", attempt=3, seconds=1.5, status="M_LIMIT_EXCEEDED", transport=None)')

    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "send-postponed",
        "level": "info",
        "attempt": 3,
        "seconds": 1.5,
        "status": "M_LIMIT_EXCEEDED",
        "transport": None,
    }


def test_other_fields_are_dropped_and_counted() -> None:
    """A field nobody allowed does not come out, whatever is in it; that one was dropped does."""
    (line,) = lines('log.info("x", words=planted, room=planted, at=planted, dropped=planted, level=planted, count=1)')

    assert PLANTED not in str(line)
    assert line["dropped"] == 5
    assert line["count"] == 1
    assert line["level"] == "info"


def test_bound_fields_are_scrubbed_too() -> None:
    """What was bound to a logger earlier goes the same way."""
    (line,) = lines('log.bind(words=planted, kind="a b").info("x")')

    assert PLANTED not in str(line)
    assert (line["dropped"], line["kind"]) == (1, "?")


@pytest.mark.parametrize(
    "value",
    [
        "planted + ' lives here'",
        "'@' + planted + ':example.org'",
        "'!' + planted",
        "planted + '/'",
        "planted + '\\n'",
        "planted * 7",
        "planted + '\\u202e'",
        "[planted]",
        "{'a': planted}",
        "planted.encode()",
        "type(planted, (), {})()",
        "'+33612345678'",
        "'0033612345678'",
        "33612345678",
        "-33612345678.0",
        "float('nan')",
    ],
)
def test_an_allowed_field_holds_plain_values_only(value: str) -> None:
    """Sentences, addresses, long words, phone numbers and whatever is not a plain value become a question mark."""
    said = output(f"log.info('x', kind={value})")

    assert PLANTED not in said
    assert json.loads(said)["kind"] == "?"
    assert "3361234" not in said


@pytest.mark.parametrize(
    "call", ['log.info("case of %s", planted)', 'log.info("%s", planted)', "log.info(planted + '!')"]
)
def test_an_event_is_a_fixed_word(call: str) -> None:
    """Arguments are never woven into an event, and a sentence is no event."""
    assert PLANTED not in output(call)


RAISE = """
def fail(words):
    try:
        raise KeyError(words)
    except KeyError as error:
        raise ValueError("cannot handle " + words) from error
"""


@pytest.mark.parametrize(
    "call",
    [
        'log.exception("failed")',
        'log.error("failed", exc_info=True)',
        'log.error("failed", exc_info=error)',
        'log.error("failed", exc_info=(type(error), error, error.__traceback__))',
        'log.error("failed", exc_info=ExceptionGroup(planted, [error]))',
    ],
)
def test_an_exception_is_its_class(call: str) -> None:
    """Of an exception the class and its cause's are logged, never a message or a local variable."""
    (line,) = lines(f"{RAISE}\ntry:\n    fail(planted)\nexcept ValueError as error:\n    {call}\n")

    assert PLANTED not in str(line)
    assert (line["level"], line["error"], line["cause"]) == ("error", "ValueError", "KeyError")


def test_an_exception_as_a_value_is_its_class() -> None:
    """`error=error` is a mistake that does no harm."""
    (line,) = lines('log.error("failed", error=ValueError(planted))')

    assert (line["error"], PLANTED in str(line)) == ("ValueError", False)


def test_an_exception_says_where_in_our_code() -> None:
    """The lines of our own code that an exception passed are named, those of others are not."""
    (line,) = lines(
        "from pathlib import Path\nfrom safetybot.config import load\n"
        "try:\n    load(Path(planted))\nexcept Exception:\n    log.exception('failed')"
    )

    assert PLANTED not in str(line)
    assert line["error"] == "OperatorError"
    assert all(place.startswith("safetybot/config/") for place in line["at"])


LIBRARIES = [
    "nio",
    "nio.crypto.log",
    "peewee",
    "aiosqlite",
    "sqlalchemy.engine.Engine",
    "asyncio",
    "aiohttp.access",
    "x",
]


@pytest.mark.parametrize("format", ["json", "console"])
@pytest.mark.parametrize("level", ["debug", "error"])
def test_no_library_is_quoted(level: str, format: str) -> None:
    """Whatever a library logs, at any level and with an error or a logger of its own: none of it comes out."""
    script = f"""
import logging, nio, peewee, aiosqlite, sqlalchemy, aiohttp
for name in {LIBRARIES!r}:
    logger = logging.getLogger(name)
    for number in (5, 10, 20, 30, 40, 50):
        logger.log(number, "decrypted: %s", planted)
        logger.log(number, planted, stack_info=True)
        try:
            raise ValueError(planted)
        except ValueError:
            logger.log(number, planted, exc_info=True)
    logger.log(50, "wrong %d", planted)
logging.getLogger(planted).critical("x")
logging.critical(planted)
"""
    said = output(script, level, format)

    assert PLANTED not in said
    assert "library-message" in said
    assert "asyncio" in said


def test_nio_and_peewee_are_silent() -> None:
    """Below a critical error these two do not even make a line: they have too much to say about strangers' events."""
    script = "import logging\nfor name in ('nio.rooms', 'peewee'): logging.getLogger(name).error(planted)"

    assert output(script) == ""
    assert [line["kind"] for line in lines(script.replace("error", "critical"))] == ["?", "?"]


def test_a_library_that_was_loud_before_is_taken_over() -> None:
    """Handlers and levels that were set before are gone."""
    script = """
import logging, asyncio, nio
for name in ("nio.rooms", "asyncio"):
    logger = logging.getLogger(name)
    logger.addHandler(logging.StreamHandler())
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
logging.basicConfig(level=logging.DEBUG, force=True)
logs.configure("debug", "json")
for name in ("nio.rooms", "asyncio", None):
    logging.getLogger(name).debug(planted)
    logging.getLogger(name).warning(planted)
"""

    assert [(line["event"], line["kind"]) for line in lines(script)] == [
        ("library-message", "asyncio"),
        ("library-message", "?"),
    ]


def test_a_log_that_cannot_be_written_is_not_quoted() -> None:
    """When a handler fails, Python does not print what it could not write."""
    script = """
import logging, os
with open(os.devnull, "w") as closed:
    logging.getLogger("x").addHandler(logging.StreamHandler(closed))
logging.getLogger("x").warning(planted)
"""

    assert PLANTED not in output(script)


def test_a_malformed_event_in_nio_says_nothing() -> None:
    """The case in point: nio warns of an event it cannot read by printing it."""
    script = "import nio\nnio.Event.parse_event({'type': 'm.room.message', 'content': {'body': planted}})"

    assert PLANTED not in output(script)


def test_warnings_are_not_quoted() -> None:
    """A warning is a line without its text, and without the line of code it came from."""
    (line,) = lines("import warnings\nwarnings.warn('about ' + planted)")

    assert PLANTED not in str(line)
    assert (line["event"], line["kind"]) == ("library-message", "warnings")


def test_a_task_nobody_awaited_is_not_quoted() -> None:
    """What asyncio says of a failed task when it is thrown away is the class of the error."""
    script = """
import asyncio, gc
async def fail(words):
    raise ValueError(words)
async def main():
    task = asyncio.create_task(fail(planted), name=planted)
    await asyncio.wait([task])
    del task
    gc.collect()
    asyncio.get_running_loop().call_exception_handler({"message": planted, "exception": KeyError(planted)})
asyncio.run(main(), debug=True)
"""
    entries = lines(script)

    assert PLANTED not in str(entries)
    assert [(line["kind"], line["error"]) for line in entries] == [("asyncio", "ValueError"), ("asyncio", "KeyError")]


@pytest.mark.parametrize(
    ("script", "event"),
    [
        ("raise ValueError(planted)", "crashed"),
        (
            "import threading\ndef f(): raise ValueError(planted)\nt = threading.Thread(target=f); t.start(); t.join()",
            "thread-crashed",
        ),
        ("class A:\n    def __del__(self): raise ValueError(planted)\nA()", "error-nobody-could-catch"),
    ],
)
def test_last_words_are_not_quoted(script: str, event: str) -> None:
    """What Python prints when nobody catches an error is a scrubbed line as well."""
    (line,) = lines(script)

    assert PLANTED not in str(line)
    assert (line["event"], line["error"]) == (event, "ValueError")


def test_the_level_is_kept() -> None:
    """Lines below the level are not written."""
    script = "log.debug('a'); log.info('b'); log.warning('c'); log.critical('d')"

    assert [line["event"] for line in lines(script, "warning")] == ["c", "d"]


def test_the_console_format_says_the_same() -> None:
    """For people the same fields come out in another form."""
    said = output("log.info('send-postponed', attempt=3, words=planted)", format="console")

    assert "send-postponed" in said
    assert "attempt=3" in said
    assert "dropped=1" in said
    assert PLANTED not in said


def log_calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Each call of a log method on a name that is a structlog logger in this file."""
    loggers = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and "get_logger" in ast.dump(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in METHODS
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id in loggers
        ):
            yield node


def test_the_code_logs_fixed_words_in_allowed_fields() -> None:
    """Every line of ours is a literal word, with fields that come out: nothing is written in vain."""
    found = 0
    for path in (file for folder in ("handlers", "safetybot", "storage") for file in (ROOT / folder).rglob("*.py")):
        for call in log_calls(ast.parse(path.read_text(encoding="utf-8"))):
            found += 1
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            assert len(call.args) == 1, place
            assert isinstance(call.args[0], ast.Constant), place
            assert {keyword.arg for keyword in call.keywords} <= (FIELDS - {"event"}) | {"exc_info"}, place
    assert found
