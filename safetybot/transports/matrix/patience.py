"""How long to wait before trying again."""

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0
LONGEST_ASKED_SECONDS = 3600.0


def wait_before(attempt: int, chance: float, asked: float | None = None) -> float:
    """Seconds to wait before the next attempt, after `attempt` failures in a row; `chance` is drawn from 0 to 1.

    It doubles up to a cap. The part of chance keeps many clients from coming back to a recovering server at once.
    What the server asked for is respected, within an hour: a nonsensical answer must not silence us for days.
    """
    longest = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(attempt - 1, 10))
    own = FIRST_SECONDS + (longest - FIRST_SECONDS) * chance
    return max(own, min(asked, LONGEST_ASKED_SECONDS)) if asked is not None else own


def asked_wait(retry_after_ms: object) -> float | None:
    """The server's `retry_after_ms` in seconds, when it is a sensible number, and an hour at most."""
    if isinstance(retry_after_ms, int | float) and not isinstance(retry_after_ms, bool) and 0 <= retry_after_ms < 1e9:
        return min(retry_after_ms / 1000, LONGEST_ASKED_SECONDS)
    return None
