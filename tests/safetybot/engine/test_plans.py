"""Schedule and policy are replaced together, or not at all."""

from safetybot.core.errors import OperatorError
from safetybot.core.escalation import Policy
from safetybot.core.oncall.model import Rota
from safetybot.engine.plans import Plans
from safetybot.flows import load_policy
from tests.rotas import four


def test_a_mistake_changes_nothing() -> None:
    """What is in force stays; the desk reads the line, and not where the file lies."""
    policy, rota = load_policy(), four()

    def read() -> tuple[Policy, Rota | None]:
        raise OperatorError("/srv/bot/schedule.toml, line 3: not a zone", "write 24/7, or correct /srv/bot/a.toml")

    plans = Plans(policy, rota, read)
    error = plans.reload()

    assert (plans.policy, plans.rota) == (policy, rota)
    assert error is not None
    assert error.problem == "schedule.toml, line 3: not a zone"
    assert error.advice == "write 24/7, or correct a.toml"


def test_both_are_new() -> None:
    """Read anew, both are in force from then on."""
    plans = Plans(load_policy(), None, lambda: (load_policy(), four()))

    assert plans.reload() is None
    assert plans.rota == four()
