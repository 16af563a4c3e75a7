"""What has arrived is kept as it came until it has become events. The rest is in the contract of all mailboxes."""

from datetime import timedelta

from safetybot.core.events import AlarmRaised
from storage.store import Store
from tests.storage.databases import Database
from tests.storage.samples import KEY, NOW, message, next_of


async def _keep(store: Store, *lines: bytes) -> None:
    async with store.begin() as tx:
        await tx.inbox.keep("signal", lines, NOW)


async def _raw(store: Store, most: int = 100) -> list[bytes]:
    async with store.begin() as tx:
        return [raw.line for raw in await tx.inbox.raw("signal", most)]


async def test_it_is_there_after_a_restart(store: Store, database: Database) -> None:
    """What was kept and not taken is given out by the next run, in its order; what was taken has left no row."""
    await _keep(store, b"one", b"two", b"three")
    async with store.begin() as tx:
        await tx.inbox.put([message("1")])
        await tx.inbox.taken([1])
    await store.close()

    again = await Store.open(database.url, KEY)
    assert await _raw(again) == [b"two", b"three"]
    await again.close()
    assert await database.rows("select number from arrived order by number") == [(2,), (3,)]


async def test_another_process_keeps_what_arrives(database: Database) -> None:
    """Beside a bot that has the database alone somebody else may keep lines: it finds them, in their order, once."""
    bot = await Store.open(database.url, KEY, alone=True)
    receiver = await Store.open(database.url, KEY)
    try:
        found = list[bytes]()
        for number in range(5):
            await _keep(receiver, *(b"%d %d" % (number, line) for line in range(10)))
            async with bot.begin() as tx:
                raw = await tx.inbox.raw("signal", 7)
                await tx.inbox.taken([one.number for one in raw])
            found += [one.line for one in raw]
        found += await _raw(bot)
        assert found == [b"%d %d" % (number, line) for number in range(5) for line in range(10)]
    finally:
        await receiver.close()
        await bot.close()


async def test_what_does_not_open_stands_in_nobodys_way(store: Store, database: Database) -> None:
    """Damaged lines, and a line in another's place, are set aside with one alarm each; those behind them come."""
    await _keep(store, b"one", b"two", b"three", b"four")
    await database.change("update arrived set content = x'0102' where number = 1")
    await database.change(
        "update arrived set content = (select content from arrived where number = 3) where number = 2"
    )

    assert await _raw(store, most=1) == [b"three"]
    assert await _raw(store) == [b"three", b"four"]
    assert await database.rows("select number, state from arrived order by number") == [
        (1, "aside"),
        (2, "aside"),
        (3, "waiting"),
        (4, "waiting"),
    ]
    async with store.begin() as tx:
        alarms = [waiting.event for waiting in await tx.inbox.waiting(10)]
    assert [(type(alarm), alarm.alarm) for alarm in alarms if isinstance(alarm, AlarmRaised)] == [
        (AlarmRaised, "event-set-aside")
    ] * 2
    assert len(alarms) == 2


async def test_nothing_but_damage(store: Store, database: Database) -> None:
    """When none opens there is nothing to give out, and the alarm is told all the same."""
    await _keep(store, b"one")
    await database.change("update arrived set content = x'0102'")

    assert await _raw(store) == []
    async with store.begin() as tx:
        assert await next_of(tx.inbox) is not None


async def test_old_lines_go(store: Store, database: Database) -> None:
    """What nobody has taken within ninety days is erased, set aside or not."""
    await _keep(store, b"damaged", b"whole")
    await database.change("update arrived set content = x'0102' where number = 1")
    assert await _raw(store) == [b"whole"]

    await store.purge(NOW + timedelta(days=89))
    assert await database.rows("select count(*) from arrived") == [(2,)]
    await store.purge(NOW + timedelta(days=91))
    assert await database.rows("select count(*) from arrived") == [(0,)]
