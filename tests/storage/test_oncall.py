"""What was changed in the schedules by hand, and who was on call."""

import asyncio
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from safetybot.core.oncall.model import Change, Duty, Leave, Swap, Tier
from storage.fields import CHANGE
from storage.sealing import DataKey
from storage.store import Store
from storage.tables import RECORD, REMEMBER
from tests.storage.databases import Database
from tests.storage.samples import KEY, MINUTE, NOW, duty, meet, message, override

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def leave(person: str = "Bea", end: datetime = NOW + DAY) -> Leave:
    return Leave(person=person, start=NOW, end=end, by=person)


def swap(**more: object) -> Swap:
    return Swap(**{"number": 1, "schedule": "eu", "asker": "Bea", "start": NOW, "end": NOW + HOUR} | more)  # type: ignore[arg-type]


async def add(store: Store, change: Change) -> bool:
    async with store.begin() as tx:
        return await tx.oncall.add(change)


async def note(store: Store, *entries: Duty) -> None:
    for entry in entries:
        async with store.begin() as tx:
            await tx.oncall.note(entry)


async def changes(store: Store) -> tuple[Change, ...]:
    async with store.begin() as tx:
        return await tx.oncall.changes()


async def history(store: Store, start: datetime, end: datetime) -> tuple[Duty, ...]:
    async with store.begin() as tx:
        return await tx.oncall.history(start, end)


async def test_every_change_comes_back(store: Store) -> None:
    """Overrides, leaves and swaps come back equal, in the order in which they were made."""
    made = (
        override(add="Carl", remove="Bea", tier=Tier.LEAD, alone=True, priority=-2, by="Dora"),
        swap(asked="Carl", in_return=(NOW + DAY, NOW + 2 * DAY), asked_at=NOW - HOUR),
        leave(),
        override(add=None, remove="Bea"),
    )
    for change in made:
        assert await add(store, change)

    assert await changes(store) == made
    assert [change.key for change in await changes(store)] == [change.key for change in made]


async def test_the_same_change_twice_is_refused(store: Store) -> None:
    """A change that is there already is refused, and the transaction goes on."""
    assert await add(store, override(by="Bea"))

    async with store.begin() as tx:
        assert not await tx.oncall.add(override(by="Carl"))
        assert await tx.oncall.add(override(start=NOW + HOUR))

    assert [change.start for change in await changes(store)] == [NOW, NOW + HOUR]


async def test_a_swap_is_taken(store: Store) -> None:
    """A change with a key that is there takes the place of the old one, in the same place of the order."""
    asked, taken = swap(), swap(taken_by="Carl")
    for change in (asked, leave(), taken):
        async with store.begin() as tx:
            await tx.oncall.change(change)

    assert await changes(store) == (taken, leave())


async def test_undoing(store: Store) -> None:
    """What is undone is gone, and can be made anew; what is not there cannot be undone."""
    await add(store, override())
    for found in (True, False):
        async with store.begin() as tx:
            assert await tx.oncall.undo(override().key) is found
    assert await changes(store) == ()

    assert await add(store, override())


async def test_two_programs_at_once(database: Database) -> None:
    """When two programs make the same change at the same moment, one of them is told that it is there."""
    first, second = await Store.open(database.url, KEY), await Store.open(database.url, KEY)

    added = await asyncio.gather(*(add(store, override(by=by)) for store, by in ((first, "Bea"), (second, "Carl"))))

    assert sorted(added) == [False, True]
    assert len(await changes(first)) == 1
    await first.close()
    await second.close()


async def test_a_command_writes_beside_the_running_bot(database: Database) -> None:
    """A short command makes a change and sets a timer of the bot's while the bot is at work; the bot sees both."""
    bot = await Store.open(database.url, KEY, alone=True)
    stop = asyncio.Event()

    async def work() -> int:
        done = 0
        while not stop.is_set():
            async with bot.begin() as tx:
                done += await tx.inbox.put([message(f"{done}")])
            await asyncio.sleep(0)
        return done

    working = asyncio.create_task(work())
    command = await Store.open(database.url, KEY)
    for hours in range(10):
        assert await add(command, override(NOW + hours * HOUR))
    async with command.begin() as tx:
        await tx.timers.set(None, "schedule-changed", NOW)
    await command.close()
    stop.set()

    assert await working > 0
    async with bot.begin() as tx:
        assert len(await tx.oncall.changes()) == 10
        assert await tx.timers.due(NOW) == [(None, "schedule-changed", NOW)]
    await bot.close()


async def test_a_damaged_row_stops_nobody(store: Store, database: Database) -> None:
    """A row that does not open is left out: whoever the others name is still paged."""
    await add(store, override(add="Bea"))
    await add(store, override(add="Carl"))
    await note(store, duty(NOW, "Bea"), duty(NOW + HOUR, "Carl"))
    await database.change("update oncall_changes set content = x'0102' where number = 1")
    await database.change("update duty set content = x'0102' where number = 1")

    assert await changes(store) == (override(add="Carl"),)
    assert await history(store, NOW, NOW + DAY) == (duty(NOW + HOUR, "Carl"),)


async def test_a_moved_row_does_not_open(store: Store, database: Database) -> None:
    """Who was on call cannot be passed off as who is on call at another time."""
    await note(store, duty(NOW, "Bea"), duty(NOW + HOUR, "Carl"))
    await database.change("update duty set content = (select content from duty where number = 1) where number = 2")

    assert await history(store, NOW, NOW + DAY) == (duty(NOW, "Bea"),)


async def test_what_is_written_down_is_never_changed(store: Store) -> None:
    """A second note for the same schedule and instant is ignored; another schedule has its own."""
    await note(store, duty(NOW, "Bea"), duty(NOW, "Carl"), duty(NOW, "Dora", schedule="us"))

    assert await history(store, NOW, NOW + MINUTE) == (duty(NOW, "Bea"), duty(NOW, "Dora", schedule="us"))


async def test_the_newest_of_each_schedule(store: Store) -> None:
    """It is what was written last, also when the clock had been ahead before. Nobody on call is an entry, too."""
    await note(store, duty(NOW + DAY, "Bea"), duty(NOW, "Carl", schedule="us"), duty(NOW + HOUR))

    async with store.begin() as tx:
        assert await tx.oncall.latest() == (duty(NOW, "Carl", schedule="us"), duty(NOW + HOUR))


async def test_history_of_a_span(store: Store) -> None:
    """The entry in force at the start belongs to it, the one that begins at its end does not."""
    first, second, third = duty(NOW, "Bea"), duty(NOW + HOUR, "Carl"), duty(NOW + 2 * HOUR, "Bea")
    await note(store, first, second, third)

    assert await history(store, NOW - HOUR, NOW) == ()
    assert await history(store, NOW - HOUR, NOW + MINUTE) == (first,)
    assert await history(store, NOW + MINUTE, NOW + HOUR) == (first,)
    assert await history(store, NOW + HOUR, NOW + 2 * HOUR) == (second,)
    assert await history(store, NOW + MINUTE, NOW + DAY) == (first, second, third)


async def test_changes_are_purged(store: Store) -> None:
    """A change goes 90 days after its span, or what is taken over in return, is over."""
    old, young = leave("old", end=NOW), leave("young", end=NOW + MINUTE)
    returned = swap(end=NOW, in_return=(NOW, NOW + MINUTE))
    for change in (old, young, returned):
        await add(store, change)

    await store.purge(NOW + REMEMBER)
    assert await changes(store) == (old, young, returned)
    await store.purge(NOW + REMEMBER + MINUTE)
    assert await changes(store) == (young, returned)
    await store.purge(NOW + REMEMBER + HOUR)
    assert await changes(store) == ()


async def test_who_was_on_call_is_purged(store: Store) -> None:
    """An entry goes when it has been over for 400 days; the newest of each schedule stays, however old it is."""
    first, second, third = duty(NOW, "Bea"), duty(NOW + HOUR, "Carl"), duty(NOW + DAY, "Bea")
    lasting = duty(NOW, "Dora", schedule="us")
    await note(store, first, second, third, lasting)

    await store.purge(NOW + RECORD + HOUR - MINUTE)
    assert await history(store, NOW, NOW + 2 * DAY) == (first, lasting, second, third)
    await store.purge(NOW + RECORD + 2 * HOUR)
    assert await history(store, NOW, NOW + 2 * DAY) == (lasting, second, third)
    await store.purge(NOW + 10 * RECORD)
    assert await history(store, NOW, NOW + 2 * DAY) == (lasting, third)


async def test_names_stand_in_no_column(store: Store, database: Database) -> None:
    """Neither people nor schedules can be read in the rows."""
    await meet(store)
    await add(store, override(add="Zwiebelfisch", schedule="europe", by="Zwiebelfisch"))
    await note(store, duty(NOW, "Zwiebelfisch", schedule="europe"))

    rows = [await database.rows(f"select * from {table}") for table in ("oncall_changes", "duty")]

    assert all(len(table) == 1 for table in rows)
    assert not any(word in repr(rows) for word in ("Zwiebelfisch", "europe"))


instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(tzinfo=NOW.tzinfo))  # noqa: DTZ001
names = st.none() | st.text(max_size=5)


@settings(max_examples=30)
@given(instants, instants, names, names, st.sampled_from(Tier), st.booleans(), st.integers(-5, 5))
def test_any_override_comes_back_equal(
    start: datetime, end: datetime, add: str | None, remove: str | None, tier: Tier, alone: bool, priority: int
) -> None:
    """Whatever names and instants it has, a change comes back as it was, and has the same key."""
    made = override(start, add, end=end, remove=remove, tier=tier, alone=alone, priority=priority)
    key = DataKey("house", KEY)

    opened = CHANGE.open(key, "row", CHANGE.seal(key, "row", made))

    assert opened == made
    assert opened.key == made.key
