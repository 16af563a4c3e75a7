"""The composition root: the only module that knows everybody. Each command of the CLI is a function here."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

import handlers
from handlers import times
from handlers.timers import DRILL, ESCALATE, GAPS, HAND_OVER, HANDOFF, OWNER, PROMISE
from safetybot import checks
from safetybot.config import Config
from safetybot.core.case import CaseState
from safetybot.core.errors import OperatorError, SafetybotError
from safetybot.core.escalation import Policy
from safetybot.core.findings import Finding
from safetybot.core.flow import Flow
from safetybot.core.oncall.final import with_changes
from safetybot.core.oncall.model import Change, Rota
from safetybot.core.ports import Transaction, Transport
from safetybot.core.text import Text
from safetybot.engine.bell import Bell
from safetybot.engine.clock import SystemClock
from safetybot.engine.gather import House
from safetybot.engine.inbox import InboxWorker
from safetybot.engine.limited import last_limited
from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.outbox import OutboxWorker
from safetybot.engine.perform import Desk
from safetybot.engine.plans import Plans
from safetybot.engine.timers import TimerWorker
from safetybot.engine.watch import WatchedStore
from safetybot.flows import check_policy, check_routes, check_texts, load_flow, load_policy, load_rota
from safetybot.i18n import Voice, known_ids, locate
from safetybot.transports.drill import DrillTransport
from safetybot.transports.matrix import account as matrix
from safetybot.transports.matrix import desk as matrix_desk
from safetybot.transports.matrix.inspection import inspect
from safetybot.transports.matrix.transport import MatrixTransport
from safetybot.transports.webhook import WebhookTransport
from storage.address import Address, read_address
from storage.keys import load_database_password, load_master_key, load_webhook_secret, new_key_file
from storage.lock import hold_folder
from storage.move import Moved, move
from storage.store import Store

log = structlog.get_logger()

Progress = Callable[[str], None]

UTC = ZoneInfo("UTC")
TIDY_EVERY, TIDY_AGAIN = 24 * 3600.0, 600.0
"""Seconds; the second when the store failed."""


@dataclass(frozen=True, slots=True)
class Workers:
    """The three who do the work, each woken by its bell."""

    inbox: InboxWorker
    outbox: OutboxWorker
    timers: TimerWorker


def employ(store: Store, transports: Mapping[str, Transport], desk: Desk, house: House, voice: Voice) -> Workers:
    """Introduce the workers to each other: what one finishes is what another waits for."""
    inbox_bell, outbox_bell, timers_bell = Bell(), Bell(), Bell()
    watched = WatchedStore(store, house.clock, inbox_bell.ring)
    inbox = InboxWorker(
        store=watched,
        doors=handlers,
        voice=voice,
        read=voice.meaning,
        house=house,
        desk=desk,
        bell=inbox_bell,
        done=outbox_bell.ring,
        due=timers_bell.ring,
    )
    outbox = OutboxWorker(
        store=watched,
        transports=transports,
        clock=house.clock,
        bell=outbox_bell,
        done=inbox_bell.ring,
        perhaps_twice=voice.to_desk((Text.of("perhaps-sent-twice"),)),
    )
    timers = TimerWorker(
        store=watched,
        clock=house.clock,
        bell=timers_bell,
        done=inbox_bell.ring,
        longest=times.longest(house.limits),
    )
    return Workers(inbox, outbox, timers)


def new_key(config: Config) -> Path:
    """Write a new master key where the configuration wants it. Raises OperatorError when one is there already."""
    new_key_file(config.key.file)
    return config.key.file


async def log_in(config: Config, *, password: str | None, token: str | None, progress: Progress) -> None:
    """Log the bot in once, sign its device, and keep what it must, sealed."""
    async with _alone(config) as store:
        progress("logging in and signing the bot's device")
        await matrix.log_in(
            store,
            _crypto(config),
            homeserver=config.matrix.homeserver,
            user=config.matrix.user,
            password=password,
            token=token,
            device_name=config.matrix.device_name,
        )


async def create_desk(config: Config, invite: Sequence[str], name: str, progress: Progress) -> str:
    """Make the encrypted responder room and invite these people; returns its id. The bot remembers it."""
    async with _alone(config) as store:
        account = await _account(store)
        progress("making the responder room")
        return await matrix_desk.create_desk(account, store, _crypto(config), invite=invite, name=name)


async def trust(config: Config, user: str) -> bool:
    """Let a person's present identity count from now on; False when none was known.

    A running bot has its own copy of the identities, and would write it over ours.
    """
    async with _alone(config) as store:
        return await matrix.trust_anew(store, user)


async def move_database(config: Config, to: str, password_file: Path | None, progress: Progress) -> list[Moved]:
    """Copy the database into an empty one and prove that everything arrived. The configuration is not changed."""
    source, target = _database(config), read_address(to, load_database_password(password_file))
    return await move(source, target, load_master_key(config.key.file), progress)


async def begin_drill(config: Config) -> None:
    """Let a running bot begin a drill; one that is off begins it when it starts."""
    async with beside(config) as tx:
        await tx.timers.set(None, DRILL, SystemClock().now())


async def check(config: Config, *, ring: bool = False) -> list[Finding]:
    """Look at everything that must be right before the bot can be relied on. `ring`: send a drill by the webhook."""
    findings = [_speech(config), *await checks.local(config, load_master_key, _open)]
    if all(finding.ok for finding in findings):
        async with _store(config) as store:
            desk = config.matrix.desk or await matrix_desk.load_desk(store)
            async with store.begin() as tx:
                limited_at, changes = await last_limited(tx), await tx.oncall.changes()
            findings.append(checks.sending_limits(config, limited_at, SystemClock().now()))
            findings.append(on_call := _on_call(config, changes))
            if config.webhook.url:
                findings.append(checks.webhook(config, _webhook))
            if ring and findings[-1].ok and (webhook := _webhook(config)) is not None:
                findings.append(await webhook.try_out())
            findings += [checks.disk_space(folder) for folder in _folders(config)]
            try:
                responders = _responders(config) if on_call.ok else {}
                findings += await inspect(
                    await _account(store), store, _crypto(config), desk=desk, responders=responders
                )
            except OperatorError as error:
                findings.append(Finding("login", False, error.problem, error.advice))
    return findings


@asynccontextmanager
async def beside(config: Config) -> AsyncIterator[Transaction]:
    """One transaction in the store, beside a bot that may be running."""
    async with _store(config) as store, store.begin() as tx:
        yield tx


async def run(config: Config) -> None:
    """Run until told to stop. Raises OperatorError when only the operator can help."""
    voice, flow = _voice(config), _flow(config)
    async with _alone(config) as store:
        account, desk = await _account(store), await _desk(config, store)
        clock = SystemClock()
        plans = _plans(config, flow, voice)
        transport = MatrixTransport(
            account,
            desk=desk,
            folder=_crypto(config),
            store=store,
            clock=clock,
            responders=partial(plans.accounts, MatrixTransport.name),
        )
        webhook = _webhook(config)
        house = House(
            flow=flow,
            plans=plans,
            limits=config.limits(),
            languages=config.languages.offered,
            clock=clock,
            webhook=webhook is not None,
            locate=locate,
        )
        transports: list[Transport] = [transport, DrillTransport(), *([webhook] if webhook else [])]
        workers = employ(store, {each.name: each for each in transports}, Desk(transport.name, desk), house, voice)
        await begin_duty(store, clock.now())
        await _until_stopped(_work(transports, workers, store, voice))


async def _work(transports: Sequence[Transport], workers: Workers, store: Store, voice: Voice) -> None:
    """Everybody at once. What a transport cannot send before it has seen its rooms is due when it has."""
    loop = asyncio.get_running_loop()
    waiting = {transport.name for transport in transports}

    def ready(name: str) -> None:
        waiting.discard(name)
        if not waiting:
            log.info("ready")
        workers.outbox.hurry()

    async def tidy() -> None:
        while True:
            try:
                await store.purge(SystemClock().now())
            except SafetybotError as error:
                log.warning("tidying-postponed", error=type(error).__name__, seconds=TIDY_AGAIN)
                await asyncio.sleep(TIDY_AGAIN)
            else:
                await asyncio.sleep(TIDY_EVERY)

    async with asyncio.TaskGroup() as group:
        group.create_task(store.keep_others_out())
        group.create_task(store.keep_log_short())
        group.create_task(tidy())
        group.create_task(workers.inbox.run())
        group.create_task(workers.timers.run())
        group.create_task(workers.outbox.run())
        loop.add_signal_handler(signal.SIGHUP, lambda: group.create_task(workers.inbox.reload()))
        for each in transports:
            mailbox = StoredMailbox(each.name, workers.inbox.store, workers.inbox.bell.ring, voice.calls_for_help)
            group.create_task(each.run(mailbox, partial(ready, each.name)))


async def _until_stopped(work: Coroutine[None, None, None]) -> None:
    """Run `work` until it fails or the process is asked to end."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("stopped")
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _first(group: BaseException) -> BaseException:
    """The error that ended the group: the one the operator has to read."""
    while isinstance(group, BaseExceptionGroup):
        group = group.exceptions[0]
    return group


def _webhook(config: Config) -> WebhookTransport | None:
    """The second way out, if there is one. Raises OperatorError when its secret is not right."""
    if config.webhook.url is None:
        return None
    secret = load_webhook_secret(config.webhook.secret_file)
    return WebhookTransport(config.webhook.url, config.webhook.shape, secret, SystemClock())


async def begin_duty(store: Store, now: datetime) -> None:
    """Who is on call now, and is there a gap ahead? The clock looks at once, and from then on by itself."""
    async with store.begin() as tx:
        overdue = {name for conversation, name, _ in await tx.timers.due(now) if conversation is None}
        for name in {HANDOFF, GAPS} - overdue:  # when it was due tells since when the bot was off
            await tx.timers.set(None, name, now)
        for case in await tx.cases.active():  # whatever became of their timers, nobody is left without
            names = [ESCALATE] if case.state is CaseState.OPEN or case.climb else []
            names += [OWNER, HAND_OVER] if case.state is CaseState.TAKEN else []
            for name in [*names, PROMISE] if case.answer_by else names:
                await tx.timers.ensure(case.conversation, name, now)


def _plans(config: Config, flow: Flow, voice: Voice) -> Plans:
    """Schedule and policy. Raises OperatorError when one of the files is wrong."""

    def read() -> tuple[Policy, Rota | None]:
        policy = load_policy(config.oncall.policy)
        rota = None
        if config.oncall.schedule:
            rota = load_rota(config.oncall.schedule)
            check_routes(config.oncall.schedule, flow, config.languages.offered)
        check_policy(policy, rota, config.languages.offered, config.oncall.policy)
        voice.desk_zone = rota.zone if rota is not None else UTC
        return policy, rota

    return Plans(*read(), read)


def _voice(config: Config) -> Voice:
    return Voice(config.languages.offered, config.languages.desk, team=config.team.name)


def _flow(config: Config) -> Flow:
    flow = load_flow(config.intake.flow)
    check_texts(flow, known_ids())
    return flow


def _speech(config: Config) -> Finding:
    """Can the bot speak the languages it shall offer, and ask its questions in them?"""
    try:
        _voice(config)
        _flow(config)
    except OperatorError as error:
        return Finding("languages and questions", False, error.problem, error.advice)
    return Finding("languages and questions", True)


def _responders(config: Config) -> dict[str, str]:
    """Who can be on call: name -> account."""
    rota = load_rota(config.oncall.schedule) if config.oncall.schedule else None
    return {one.name: one.account for one in rota.people.values() if one.account} if rota else {}


def _on_call(config: Config, changes: Sequence[Change]) -> Finding:
    """Are schedule and policy right, and will somebody be there?"""
    try:
        rota = _plans(config, _flow(config), _voice(config)).rota
    except OperatorError as error:
        return Finding("on call", False, error.problem, error.advice)
    return checks.on_call(rota and with_changes(rota, changes), SystemClock().now())


def _crypto(config: Config) -> Path:
    """The folder of the Matrix crypto store."""
    return config.data.folder / "matrix"


def _folders(config: Config) -> list[Path]:
    """Where the bot writes: when one of these disks is full, it accepts nothing more."""
    database = _database(config)
    beside = [Path(database.database or "").parent] if database.get_backend_name() == "sqlite" else []
    return list(dict.fromkeys([config.data.folder, *beside]))


async def _open(config: Config, *, alone: bool = False) -> Store:
    return await Store.open(_database(config), load_master_key(config.key.file), alone=alone)


def _database(config: Config) -> Address:
    return read_address(config.database.url, load_database_password(config.database.password_file))


@asynccontextmanager
async def _store(config: Config, *, alone: bool = False) -> AsyncIterator[Store]:
    store = await _open(config, alone=alone)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def _alone(config: Config) -> AsyncIterator[Store]:
    """The store, with every other bot kept out of it and of the Matrix crypto store."""
    async with _store(config, alone=True) as store:
        with hold_folder(_crypto(config)):
            yield store


async def _account(store: Store) -> matrix.Account:
    account = await matrix.load_account(store)
    if account is None:
        raise OperatorError("the bot has not logged in yet", "run: safetybot login")
    return account


async def _desk(config: Config, store: Store) -> str:
    desk = config.matrix.desk or await matrix_desk.load_desk(store)
    if not desk:
        raise OperatorError(
            "there is no responder room", "run: safetybot desk create --invite @bea:example.org, or set [matrix] desk"
        )
    return desk
