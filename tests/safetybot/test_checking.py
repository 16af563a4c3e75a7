"""What `safetybot check` says beside what is wrong."""

from dataclasses import replace

import pytest

from safetybot.app.checking import nearly_empty
from safetybot.core.oncall.model import Rota
from safetybot.flows import load_flow
from tests.handlers.test_child import with_duty
from tests.rotas import always, person, rota


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (with_duty("ada"), []),
        (with_duty("ada", second="ada"), ["schedule child-safety has 1 with an account: give it 2 or more"]),
        (rota(always("bea")), []),
        (None, []),
    ],
)
def test_a_duty_of_one_person_is_told(found: Rota | None, told: list[str]) -> None:
    """A schedule that the flow names needs two who can be reached; one that is not there is told elsewhere."""
    assert list(nearly_empty(load_flow(), found)) == told


def test_who_has_no_account_does_not_count() -> None:
    """Nobody can write to them."""
    duty = with_duty("ada")
    people = {**duty.people, "cora": person("cora", account="")}

    assert list(nearly_empty(load_flow(), replace(duty, people=people))) != []
