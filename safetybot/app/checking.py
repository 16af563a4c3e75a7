"""`safetybot check`: everything that must be right before the bot can be relied on."""

from collections.abc import Sequence

from safetybot import checks, receiver
from safetybot.app import parts
from safetybot.app.signal_account import stack_of
from safetybot.config import Config
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from safetybot.core.oncall.final import with_changes
from safetybot.core.oncall.model import Change
from safetybot.engine.clock import SystemClock
from safetybot.engine.limited import last_limited
from safetybot.transports.matrix import desk as matrix_desk
from safetybot.transports.matrix.inspection import inspect
from safetybot.transports.matrix.transport import MatrixTransport
from safetybot.transports.signal.account import Doubts
from safetybot.transports.signal.inspection import inspect as inspect_signal
from safetybot.transports.signal.transport import SignalTransport
from storage.keys import load_master_key
from storage.store import Store


async def check(config: Config, *, ring: bool = False) -> list[Finding]:
    """Look at everything that must be right before the bot can be relied on. `ring`: send a drill by the webhook."""
    findings = [_speech(config), *await checks.local(config, load_master_key, parts.open_store)]
    if not all(finding.ok for finding in findings):
        return findings
    async with parts.opened(config) as store:
        async with store.begin() as tx:
            changes = await tx.oncall.changes()
        findings.append(on_call := _on_call(config, changes))
        if config.webhook.url:
            findings.append(checks.webhook(config, parts.webhook_of))
        if ring and findings[-1].ok and (webhook := parts.webhook_of(config)) is not None:
            findings.append(await webhook.try_out())
        findings += [checks.disk_space(folder) for folder in parts.written_folders(config)]
        if config.on_matrix is not None:
            findings += await _matrix(config, store, on_call.ok)
        if config.signal.on:
            findings += await _signal(config, store, on_call.ok)
    return findings


async def _matrix(config: Config, store: Store, schedule: bool) -> list[Finding]:
    """Homeserver, account, device, responder room. `schedule`: it can be read."""
    async with store.begin() as tx:
        limited_at = await last_limited(tx, MatrixTransport.name)
    limits = checks.sending_limits(config, limited_at, SystemClock().now())
    desk = "" if config.signal.desk else config.matrix.desk or await matrix_desk.load_desk(store)
    responders = parts.responders_of(config, MatrixTransport.name) if schedule else {}
    try:
        account = await parts.account_of(store)
        return [limits, *await inspect(account, store, parts.crypto_folder(config), desk=desk, responders=responders)]
    except OperatorError as error:
        return [limits, Finding("login", False, error.problem, error.advice)]


async def _signal(config: Config, store: Store, schedule: bool) -> list[Finding]:
    """signal-cli, its account and its age, the responder group, whose safety number nobody has confirmed."""
    doubts = Doubts(store, SystemClock())
    await doubts.load()
    people = parts.responders_of(config, SignalTransport.name) if schedule else {}
    if config.canary.signal_account:
        people["the canary"] = config.canary.signal_account
    wrong = receiver.what_is_wrong(config)
    receiving = [Finding("receiver", wrong is None, *(wrong[1:] if wrong else ()))] if config.signal.socket else []
    return receiving + await inspect_signal(
        stack_of(config),
        socket=config.signal.socket,
        desk=config.signal.desk,
        doubted=doubts,
        responders=people,
        now=SystemClock().now(),
    )


def _speech(config: Config) -> Finding:
    """Can the bot speak the languages it shall offer, and ask its questions in them?"""
    try:
        parts.voice_of(config)
        parts.flow_of(config)
    except OperatorError as error:
        return Finding("languages and questions", False, error.problem, error.advice)
    return Finding("languages and questions", True)


def _on_call(config: Config, changes: Sequence[Change]) -> Finding:
    """Are schedule and policy right, and will somebody be there?"""
    try:
        rota = parts.plans_of(config, parts.flow_of(config), parts.voice_of(config)).rota
    except OperatorError as error:
        return Finding("on call", False, error.problem, error.advice)
    return checks.on_call(rota and with_changes(rota, changes), SystemClock().now())
