"""`safetybot check`: everything that must be right before the bot can be relied on."""

import shutil
from collections.abc import Iterator, Sequence
from typing import Final

from safetybot import checks, receiver, resources
from safetybot.app import parts
from safetybot.app.signal_account import stack_of
from safetybot.config import Config
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from safetybot.core.flow import Flow
from safetybot.core.oncall.final import with_changes
from safetybot.core.oncall.model import Change, Rota
from safetybot.core.oncall.routing import members
from safetybot.engine.clock import SystemClock
from safetybot.engine.limited import last_limited
from safetybot.flows import lacking
from safetybot.transports.matrix import desk as matrix_desk
from safetybot.transports.matrix.inspection import inspect
from safetybot.transports.matrix.transport import MatrixTransport
from safetybot.transports.signal.account import Doubts
from safetybot.transports.signal.inspection import inspect as inspect_signal
from safetybot.transports.signal.transport import SignalTransport
from storage.keys import load_master_key
from storage.store import Store

FEWEST: Final = 2
"""Of one person a duty is not: they sleep, and some of it nobody may read alone."""


async def check(config: Config, *, ring: bool = False) -> list[Finding]:
    """Look at everything that must be right before the bot can be relied on. `ring`: send a drill by the webhook."""
    findings = [
        _speech(config),
        _directory(config),
        *_translation(config),
        *await checks.local(config, load_master_key, parts.open_store),
    ]
    if not all(finding.ok for finding in findings):
        return findings
    async with parts.opened(config) as store:
        async with store.begin() as tx:
            changes = await tx.oncall.changes()
        findings.append(on_call := _on_call(config, changes))
        findings += _named_by_flow(config) if on_call.ok else []
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


def _directory(config: Config) -> Finding:
    """Can cards, numbers and partners be read? What is old is no reason not to run, and told beside it."""
    try:
        directory = parts.directory_of(config)
    except OperatorError as error:
        return Finding("cards, numbers, partners", False, error.problem, error.advice)
    count = resources.old(directory, SystemClock().now().date())
    hint = f" – ⚠ {count} of them not checked for long: safetybot resources show" if count else ""
    return Finding(f"cards, numbers, partners{hint}", True)


def _translation(config: Config) -> list[Finding]:
    """Is the translation command there? It is not run: what it does with words is the operator's to know."""
    if not config.translate.command:
        return []
    program = config.translate.command[0]
    if shutil.which(program) is None:
        return [
            Finding("translation", False, f"{program} cannot be run", "correct [translate] command, or leave it empty")
        ]
    return [Finding("translation", True)]


def _named_by_flow(config: Config) -> list[Finding]:
    """Is there what the flow names? What lacks is no reason not to run, and told beside it."""
    flow, voice = parts.flow_of(config), parts.voice_of(config)
    rota = parts.plans_of(config, flow, voice).rota
    topics = [tip.topic for tip in parts.directory_of(config).tips]
    found = [*lacking(flow, rota.schedules if rota is not None else None, topics), *nearly_empty(flow, rota)]
    return [Finding(f"the flow {flow.name} – ⚠ {'; '.join(found)}", True)] if found else []


def nearly_empty(flow: Flow, rota: Rota | None) -> Iterator[str]:
    """The schedules that the flow names and that hang on one person, or on nobody."""
    options = (option for question in flow.questions for option in question.options)
    for name in sorted({option.schedule for option in options if option.schedule}):
        schedule = rota.schedules.get(name) if rota is not None else None
        if rota is None or schedule is None:
            continue
        people = (rota.people.get(one) for one in members(schedule))
        count = sum(1 for person in people if person is not None and person.account)
        if count < FEWEST:
            yield f"schedule {name} has {count} with an account: give it {FEWEST} or more"


def _on_call(config: Config, changes: Sequence[Change]) -> Finding:
    """Are schedule and policy right, and will somebody be there?"""
    try:
        rota = parts.plans_of(config, parts.flow_of(config), parts.voice_of(config)).rota
    except OperatorError as error:
        return Finding("on call", False, error.problem, error.advice)
    return checks.on_call(rota and with_changes(rota, changes), SystemClock().now())
