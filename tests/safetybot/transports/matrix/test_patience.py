"""How long to wait before trying again."""

import pytest

from safetybot.transports.matrix.patience import asked_wait, wait_before


def test_waiting_grows_up_to_a_minute() -> None:
    """Never sooner than a second, later and later, and never more than a minute."""
    latest = [wait_before(attempt, 1.0) for attempt in range(1, 40)]
    assert latest[:6] == [1, 2, 4, 8, 16, 32]
    assert max(latest) == 60
    assert {wait_before(attempt, 0.0) for attempt in range(1, 40)} == {1}


def test_what_the_server_asks_for_is_respected_within_reason() -> None:
    """It knows when it will be well again; but a nonsensical answer does not silence us for days."""
    assert wait_before(1, 0.5, 20.0) == 20
    assert wait_before(5, 1.0, 0.1) == 16
    assert wait_before(1, 0.5, 1e9) == 3600


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (1500, 1.5),
        (0, 0),
        (999_999_999, 3600),
        (None, None),
        ("5", None),
        (True, None),
        (-1, None),
        (float("nan"), None),
    ],
)
def test_only_a_number_is_a_wait(said: object, seconds: float | None) -> None:
    """Whatever else stands there is as if nothing stood there."""
    assert asked_wait(said) == seconds
