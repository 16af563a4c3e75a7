"""What the answers of signal-cli-rest-api mean.

It answers 400 for nearly everything, and often keeps the reason to itself. What has a status below 500 is what
signal-cli said, or a check before it: nothing went out, as far as signal-cli knows.
"""

from typing import Final

import aiohttp
from signalbot import SignalAPIError
from signalbot._generated import SendMessageResponse

from safetybot.transports.signal.outcomes import FAILURES
from safetybot.transports.signal.rest_api import RefusedError
from safetybot.transports.signal.stack import Given, Problem

NO_ANSWER: Final = Problem(reason="no-answer", perhaps=True)

_TOO_MANY: Final = 429
_TOO_LARGE: Final = 413
_PERHAPS: Final = frozenset({500, 502, 504})
"""Something broke after the call had begun, or a proxy lost patience."""

_REFUSED: Final = Problem(reason="refused", again=False)
_GONE: Final = Problem(reason="room-gone", again=False)
_SAID: Final = (
    ("untrusted", FAILURES["IDENTITY_FAILURE"]),
    ("rate limit", FAILURES["RATE_LIMIT_FAILURE"]),
    ("captcha", FAILURES["RATE_LIMIT_FAILURE"]),
    ("account does not exist", Problem(reason="not-ready")),
    ("not registered with json-rpc", Problem(reason="not-ready")),
    ("group not found", _GONE),
    ("not in group", _GONE),
    ("invalid group id", _GONE),
    ("not registered", FAILURES["UNREGISTERED_FAILURE"]),
    ("unregistered", FAILURES["UNREGISTERED_FAILURE"]),
    ("couldn't process request", _REFUSED),
)
"""By what a refusal contains, the first that fits."""


def problem_of(error: BaseException) -> Problem:
    """What an error of a call says about the message."""
    match error:
        case RefusedError():
            return _refused(error)
        case SignalAPIError(__cause__=BaseException() as cause):
            return problem_of(cause)
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return Problem(reason="network")
        case _:
            return NO_ANSWER


def _refused(error: RefusedError) -> Problem:
    if error.status == _TOO_MANY:
        challenge = error.challenges[0] if error.challenges else ""
        return Problem(reason="rate-limited", wait=error.wait, challenge=challenge)
    if error.status == _TOO_LARGE:
        return Problem(reason="too-large", again=False)
    if error.status in _PERHAPS:
        return NO_ANSWER
    for words, problem in _SAID:
        if words in error.said:
            return problem
    return Problem(reason="server")


def sent(answers: list[SendMessageResponse], *, group: bool) -> Given | Problem:
    """What became of a message that was accepted. Raises ValueError for an answer without a timestamp.

    In a group it has gone out even when some did not get it; to one person it has not.
    """
    (answer,) = answers
    failed = (answer.errors.recipients if answer.errors else None) or []
    if failed and not group:
        reason = failed[0].reason or ""
        return next((problem for type, problem in FAILURES.items() if reason.startswith(type)), _REFUSED)
    return Given(timestamp=int(answer.timestamp), missed=len(failed))
