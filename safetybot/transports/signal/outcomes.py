"""What signal-cli's answer to a send means. Each recipient has a result of their own, also inside a success."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from safetybot.transports.signal.rpc import NoAnswerError, NotAskedError, RefusedError
from safetybot.transports.signal.stack import Given, Problem

RATE_LIMITED: Final = "rate-limited"

FAILURES: Final = {
    "RATE_LIMIT_FAILURE": Problem(reason=RATE_LIMITED),
    # Nearly always there is no way to Signal at all. That its answer was lost on the way is reported in the same word:
    # then it is there twice. Taking every one for "perhaps" would lose each answer that falls into an outage.
    "NETWORK_FAILURE": Problem(reason="network"),
    "INVALID_PRE_KEY_FAILURE": Problem(reason="no-device"),
    "IDENTITY_FAILURE": Problem(reason="identity-changed", again=False),
    "UNREGISTERED_FAILURE": Problem(reason="unregistered", again=False),
}
"""By the type of a result. In a group in which nobody was reached, the first of these that occurs is what counts."""

IO, UNTRUSTED, RATE_LIMIT, INTERNAL, BAD_PARAMS = -3, -4, -5, -32603, -32602
CODES: Final = {
    IO: Problem(reason="network"),
    UNTRUSTED: FAILURES["IDENTITY_FAILURE"],
    RATE_LIMIT: FAILURES["RATE_LIMIT_FAILURE"],
    INTERNAL: Problem(reason="server", perhaps=True),  # it stumbled, nobody knows where
    BAD_PARAMS: Problem(reason="not-ready"),  # the account is not loaded
}
"""By the code of an error that says nothing of single recipients."""


def read_result(result: Any) -> Given | Problem:
    """What a send that signal-cli calls a success has come to."""
    found = _results(result)
    reached = sum(1 for one in found if one.get("type") == "SUCCESS")
    if found and not reached:
        return _failure(found)
    timestamp = result.get("timestamp") if isinstance(result, Mapping) else None
    if not isinstance(timestamp, int) or isinstance(timestamp, bool):
        return Problem(reason="server", perhaps=True)
    return Given(timestamp=timestamp, missed=len(found) - reached)


def read_error(error: RefusedError | NoAnswerError | NotAskedError, *, group: bool) -> Problem:
    """Why a send has failed."""
    match error:
        case NotAskedError():
            return Problem(reason="network")
        case NoAnswerError():
            return Problem(reason="no-answer", perhaps=True)
    data = error.data.get("response") if isinstance(error.data, Mapping) else None
    if found := _results(data):
        return _failure(found)
    if "[429]" in error.text:
        return FAILURES["RATE_LIMIT_FAILURE"]
    if error.code in CODES:
        return CODES[error.code]
    if group:  # the group is unknown, or we are not in it
        return Problem(reason="room-gone", again=False)
    if "not registered" in error.text:
        return FAILURES["UNREGISTERED_FAILURE"]
    return Problem(reason="refused", again=False)


def _results(source: Any) -> list[Mapping[str, Any]]:
    results = source.get("results") if isinstance(source, Mapping) else None
    return [one for one in results if isinstance(one, Mapping)] if isinstance(results, list) else []


def _failure(results: Iterable[Mapping[str, Any]]) -> Problem:
    """Why nobody was reached."""
    by_type = {str(result.get("type")): result for result in results}
    for type, problem in FAILURES.items():
        if type not in by_type:
            continue
        if problem.reason == RATE_LIMITED:
            return _limit(by_type[type])
        return problem
    return Problem(reason="refused", again=False)


def _limit(result: Mapping[str, Any]) -> Problem:
    wait, token = result.get("retryAfterSeconds"), result.get("token")
    sensible = isinstance(wait, int | float) and not isinstance(wait, bool) and 0 <= wait < 1e9
    return Problem(
        reason=RATE_LIMITED,
        wait=float(wait) if sensible and wait is not None else None,
        challenge=token if isinstance(token, str) else "",
    )
