"""The running bot."""

import asyncio
import signal
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from handlers.timers import CANARY, ESCALATE, GAPS, HAND_OVER, HANDOFF, OWNER, PROMISE
from safetybot import receiver
from safetybot.app import parts
from safetybot.app.ways import ways_of
from safetybot.app.workers import Workers, employ
from safetybot.config import Config
from safetybot.core.case import CaseState
from safetybot.core.errors import OperatorError, SafetybotError
from safetybot.core.events import AlarmRaised
from safetybot.core.ports import Mailbox, Transport
from safetybot.engine.clock import SystemClock
from safetybot.engine.gather import House
from safetybot.engine.mailbox import StoredMailbox
from safetybot.i18n import Voice, locate
from safetybot.process import until_stopped
from storage.store import Store

log = structlog.get_logger()

CHANNELS = frozenset({"matrix", "signal"})
"""Where people are heard."""
STOPPED_SECONDS = 60.0
"""Until a channel that only the operator can mend is tried again."""
TIDY_EVERY, TIDY_AGAIN = 24 * 3600.0, 600.0
"""Seconds; the second when the store failed."""


async def run(config: Config) -> None:
    """Run until told to stop. Raises OperatorError when only the operator can help."""
    voice, flow = parts.voice_of(config), parts.flow_of(config)
    async with parts.alone(config) as store:
        clock = SystemClock()
        plans = parts.plans_of(config, flow, voice)
        ways = await ways_of(config, store, plans, clock)
        house = House(
            flow=flow,
            plans=plans,
            limits=config.limits(),
            languages=config.languages.offered,
            read=config.languages.understood,
            directory=parts.directory_of(config),
            translates=bool(config.translate.command),
            clock=clock,
            webhook=ways.webhook,
            canaries=ways.canaries,
            canary_every=config.canary.every or timedelta(),
            locate=locate,
        )
        workers = employ(
            store,
            {each.name: each for each in ways.transports},
            ways.desk,
            house,
            voice,
            translate=config.translate.command,
            translate_seconds=config.translate.seconds,
        )
        await begin_duty(store, clock.now(), canaries=bool(ways.canaries))
        await until_stopped(_work(config, ways.transports, workers, store, voice))


async def _work(config: Config, transports: Sequence[Transport], workers: Workers, store: Store, voice: Voice) -> None:
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
        group.create_task(receiver.watch(config))
        group.create_task(workers.inbox.run())
        group.create_task(workers.timers.run())
        group.create_task(workers.outbox.run())
        group.create_task(workers.translator.run())
        loop.add_signal_handler(signal.SIGHUP, lambda: group.create_task(workers.inbox.reload()))
        alone = sum(transport.name in CHANNELS for transport in transports) == 1
        house = workers.inbox.house
        calls_for_help = partial(voice.calls_for_help, rules=house.flow.calling)
        for each in transports:
            mailbox = StoredMailbox(
                each.name, workers.inbox.store, workers.inbox.bell.ring, calls_for_help, house.clock
            )
            group.create_task(_run(each, mailbox, partial(ready, each.name), alone=alone))


async def _run(transport: Transport, mailbox: Mailbox, ready: Callable[[], None], *, alone: bool) -> None:
    """Receive for ever. Where people can be heard on another channel, one that must stop does not stop the other.

    Raises OperatorError when it is the only one.
    """
    while True:
        try:
            return await transport.run(mailbox, ready)
        except OperatorError as error:
            if alone or transport.name not in CHANNELS:
                raise
            # Not its words: they may name an account. `safetybot check` says them to the operator.
            log.error(
                "transport-stopped", transport=transport.name, error=type(error).__name__, seconds=STOPPED_SECONDS
            )
            now = SystemClock().now()
            id = f"{transport.name}:stopped:{now:%Y-%m-%d}"
            await mailbox.accept([AlarmRaised(id=id, at=now, alarm=f"{transport.name}-stopped")], position=None)
            await asyncio.sleep(STOPPED_SECONDS)


async def begin_duty(store: Store, now: datetime, *, canaries: bool = False) -> None:
    """Who is on call now, and is there a gap ahead? The clock looks at once, and from then on by itself.

    `canaries`: there are some, and they begin to write.
    """
    async with store.begin() as tx:
        overdue = {name for conversation, name, _ in await tx.timers.due(now) if conversation is None}
        for name in {HANDOFF, GAPS} - overdue:  # when it was due tells since when the bot was off
            await tx.timers.set(None, name, now)
        if canaries:
            await tx.timers.ensure(None, CANARY, now)
        for case in await tx.cases.active():  # whatever became of their timers, nobody is left without
            names = [ESCALATE] if case.state is CaseState.OPEN or case.climb else []
            names += [OWNER, HAND_OVER] if case.state is CaseState.TAKEN else []
            for name in [*names, PROMISE] if case.answer_by else names:
                await tx.timers.ensure(case.conversation, name, now)
