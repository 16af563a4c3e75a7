"""The ways on which people are reached: the transports that the configuration asks for, and where the desk is."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from safetybot.app import parts
from safetybot.app.signal_account import stack_of
from safetybot.config import Config
from safetybot.core.errors import OperatorError
from safetybot.core.ports import Clock, Transport
from safetybot.engine.plans import Plans
from safetybot.engine.render import Desk
from safetybot.transports.drill import DrillTransport
from safetybot.transports.matrix.canary import CanaryTransport as MatrixCanary
from safetybot.transports.matrix.canary import load_canary
from safetybot.transports.matrix.transport import MatrixTransport
from safetybot.transports.signal.canary import CanaryTransport as SignalCanary
from safetybot.transports.signal.transport import SignalTransport
from storage.store import Store

GROUP: Final = "group:"
"""Before the id of a Signal group, where it is an address."""


@dataclass(frozen=True, slots=True)
class Ways:
    """All transports, the place of the desk among them, and those on which a canary writes."""

    transports: tuple[Transport, ...]
    desk: Desk
    canaries: tuple[str, ...]

    @property
    def webhook(self) -> bool:
        """Whether there is a second way out."""
        return any(transport.name == "webhook" for transport in self.transports)


async def ways_of(config: Config, store: Store, plans: Plans, clock: Clock) -> Ways:
    """What the configuration asks for. Raises OperatorError when an account is not there yet."""
    found: list[Transport] = [DrillTransport()]
    canaries: list[str] = []
    desk = Desk(SignalTransport.name, f"{GROUP}{config.signal.desk}") if config.signal.desk else None
    if config.on_matrix is not None:
        room = "" if desk is not None else await parts.desk_of(config, store)
        desk = desk or Desk(MatrixTransport.name, room)
        matrix, canary = await _matrix(config, store, plans, clock, room)
        found += [matrix, *canary]
        canaries += [matrix.name] if canary else []
    if config.signal.on:
        signal, mine = _signal(config, store, plans, clock)
        found += [signal, *mine]
        canaries += [signal.name] if mine else []
    if desk is None:
        raise OperatorError(
            "there is no responder room", "set [signal] desk; safetybot signal group shows the ids of the bot's groups"
        )
    webhook = parts.webhook_of(config)
    return Ways((*found, *([webhook] if webhook else [])), desk, tuple(canaries))


async def _matrix(
    config: Config, store: Store, plans: Plans, clock: Clock, room: str
) -> tuple[MatrixTransport, list[MatrixCanary]]:
    account, canary = await parts.account_of(store), config.canary.matrix_user if config.canary.minutes else None
    transport = MatrixTransport(
        account,
        desk=room,
        folder=parts.crypto_folder(config),
        store=store,
        clock=clock,
        responders=partial(plans.accounts, MatrixTransport.name),
        canary=config.canary.matrix_user or "",
    )
    if canary is None:
        return transport, []
    own = await load_canary(store)
    if own is None:
        raise OperatorError("the canary has not logged in yet", "run: safetybot login --canary")
    return transport, [MatrixCanary(own, bot=account.user_id, folder=parts.canary_folder(config), store=store)]


def _signal(config: Config, store: Store, plans: Plans, clock: Clock) -> tuple[SignalTransport, list[SignalCanary]]:
    stack = stack_of(config)
    transport = SignalTransport(
        stack,
        store=store,
        clock=clock,
        desk=config.signal.desk,
        responders=partial(plans.accounts, SignalTransport.name),
        canary=config.canary.signal_account or "",
        receiver=config.signal.receiver,
    )
    number, socket = config.canary.signal_number, config.signal.socket
    if not config.canary.minutes or number is None or socket is None:
        return transport, []
    return transport, [SignalCanary(socket, number, bot=lambda: stack.account)]
