"""Those who do the work, introduced to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import handlers
from handlers import times
from safetybot.core.ports import Transport
from safetybot.core.text import Text
from safetybot.engine.bell import Bell
from safetybot.engine.gather import House
from safetybot.engine.inbox import InboxWorker
from safetybot.engine.outbox import OutboxWorker
from safetybot.engine.render import Desk
from safetybot.engine.timers import TimerWorker
from safetybot.engine.translating import Translator
from safetybot.engine.watch import WatchedStore
from safetybot.i18n import Voice
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Workers:
    """Those who do the work, each woken by its bell or its queue."""

    inbox: InboxWorker
    outbox: OutboxWorker
    timers: TimerWorker
    translator: Translator


def employ(
    store: Store,
    transports: Mapping[str, Transport],
    desk: Desk,
    house: House,
    voice: Voice,
    *,
    translate: Sequence[str] = (),
    translate_seconds: float = 30.0,
) -> Workers:
    """Introduce the workers to each other: what one finishes is what another waits for.

    `translate` is the operator's command, if there is one.
    """
    inbox_bell, outbox_bell, timers_bell = Bell(), Bell(), Bell()
    watched = WatchedStore(store, house.clock, inbox_bell.ring)
    translator = Translator(
        command=translate, seconds=translate_seconds, store=watched, clock=house.clock, done=inbox_bell.ring
    )
    inbox = InboxWorker(
        store=watched,
        doors=handlers,
        voice=voice,
        read=voice.meaning,
        house=house,
        desk=desk,
        traits={name: transport.traits for name, transport in transports.items()},
        bell=inbox_bell,
        done=outbox_bell.ring,
        due=timers_bell.ring,
        translate=translator.ask,
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
    return Workers(inbox, outbox, timers, translator)
