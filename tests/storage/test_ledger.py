"""Who was paged, when and how; and what the reports need."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from safetybot.core.escalation import Fate, Measure, PageSent
from safetybot.core.priority import Priority
from storage.store import Store
from storage.tables import RECORD
from tests.storage.databases import Database
from tests.storage.samples import MINUTE, NOW, meet

DAY = timedelta(days=1)


def page(number: int, person: str = "Bea") -> PageSent:
    return PageSent(key=f"page:{number}", at=NOW, person=person, step=number)


def measure(at: datetime = NOW) -> Measure:
    return Measure(at=at, priority=Priority.P1, seconds=61.25, breached=True, missed=1, paged={"Bea": 2}, by="Carl")


async def enter(store: Store, conversation: str, *entries: PageSent) -> None:
    async with store.begin() as tx:
        for entry in entries:
            await tx.ledger.enter(conversation, entry)


async def of(store: Store, conversation: str) -> tuple[PageSent, ...]:
    async with store.begin() as tx:
        return await tx.ledger.of(conversation)


async def count(store: Store, *measures: Measure) -> None:
    async with store.begin() as tx:
        for one in measures:
            await tx.ledger.count(one)


async def measures(store: Store, start: datetime, end: datetime) -> tuple[Measure, ...]:
    async with store.begin() as tx:
        return await tx.ledger.measures(start, end)


async def test_entries_come_back_in_order(store: Store) -> None:
    """Each case has its own entries, in the order in which people were paged; a page keeps its place."""
    ana, other = await meet(store), await meet(store, "!other")
    await enter(store, ana, page(1), page(2, "Carl"), page(3))
    await enter(store, other, page(1, "Dora"))

    failed = replace(page(1), fate=Fate.FAILED, fate_at=NOW + MINUTE, reason="no-device", acknowledged_at=NOW)
    await enter(store, ana, failed)

    assert await of(store, ana) == (failed, page(2, "Carl"), page(3))
    assert await of(store, other) == (page(1, "Dora"),)
    assert await of(store, "nobody") == ()


async def test_a_damaged_entry_is_left_out(store: Store, database: Database) -> None:
    """An entry that does not open does not stop the escalation."""
    ana = await meet(store)
    await enter(store, ana, page(1), page(2))
    await database.change("update pages set content = x'0102' where number = 1")

    assert await of(store, ana) == (page(2),)


async def test_the_ledger_goes_with_the_conversation(store: Store, database: Database) -> None:
    """Forgetting leaves no entry, and none is made afterwards. What the report needs stays: it knows no reporter."""
    ana = await meet(store)
    await enter(store, ana, page(1))
    await count(store, measure())

    async with store.begin() as tx:
        await tx.conversations.forget(ana)
        await tx.ledger.enter(ana, page(2))

    assert await database.rows("select * from pages") == []
    assert await of(store, ana) == ()
    assert await measures(store, NOW, NOW + MINUTE) == (measure(),)


async def test_measures_of_a_span(store: Store) -> None:
    """Those of cases opened in the span come back equal, the oldest first, whenever they were counted."""
    start, end = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    never = replace(measure(start + DAY), seconds=None, by="")
    await count(store, measure(end), measure(end - MINUTE / 1e6), never, measure(start), measure(start - MINUTE / 1e6))

    assert await measures(store, start, end) == (measure(start), never, measure(end - MINUTE / 1e6))
    assert await measures(store, start + MINUTE, start + 2 * DAY) == (never,)


async def test_a_measure_tells_no_case(store: Store, database: Database) -> None:
    """Without the key one sees the month of a measure, not the instant that a case has as well."""
    await count(store, measure())

    ((month,),) = await database.rows("select month from measures")
    assert datetime.fromtimestamp(month / 1e6, UTC) == datetime(2026, 11, 1, tzinfo=UTC)


async def test_measures_are_purged(store: Store) -> None:
    """They go when their month has been over for 400 days."""
    november, december = measure(), measure(datetime(2026, 12, 1, tzinfo=UTC))
    await count(store, november, december)

    await store.purge(december.at + RECORD - MINUTE)
    assert await measures(store, NOW, NOW + 30 * DAY) == (november, december)
    await store.purge(december.at + RECORD)
    assert await measures(store, NOW, NOW + 30 * DAY) == (december,)
