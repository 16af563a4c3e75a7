"""What is to happen when."""

from storage.store import Store
from tests.storage.samples import MINUTE, NOW, meet


async def test_a_timer_comes_due_at_its_time(store: Store) -> None:
    """A timer is due from its very moment on, not before, and stays so until it is cancelled."""
    id = await meet(store)
    async with store.begin() as tx:
        await tx.timers.set(id, "silence", NOW)

    async with store.begin() as tx:
        assert await tx.timers.due(NOW - MINUTE / 1_000_000) == []
        assert await tx.timers.due(NOW) == [(id, "silence", NOW)]
        assert await tx.timers.due(NOW + MINUTE) == [(id, "silence", NOW)]
        await tx.timers.cancel(id, "silence")
        assert await tx.timers.due(NOW + MINUTE) == []


async def test_setting_again_moves_it(store: Store) -> None:
    """Each name stands once in a conversation: setting it again moves it. Another conversation has its own."""
    ana, other = await meet(store), await meet(store, "!other")
    async with store.begin() as tx:
        await tx.timers.set(ana, "silence", NOW)
        await tx.timers.set(other, "silence", NOW + MINUTE)
        await tx.timers.set(ana, "silence", NOW + 2 * MINUTE)

    async with store.begin() as tx:
        assert await tx.timers.next_at() == NOW + MINUTE
        assert await tx.timers.due(NOW + 5 * MINUTE) == [
            (other, "silence", NOW + MINUTE),
            (ana, "silence", NOW + 2 * MINUTE),
        ]


async def test_a_timer_that_was_set_by_a_clock_ahead(store: Store) -> None:
    """What is further off than a timer of its name can be is astray; what one could have set now is not."""
    ana, ben = await meet(store), await meet(store, "!ben")
    longest = {"silence": 5 * MINUTE, "expiry": 60 * MINUTE}
    async with store.begin() as tx:
        await tx.timers.set(ana, "silence", NOW + 7 * MINUTE)
        await tx.timers.set(ana, "expiry", NOW + 60 * MINUTE)
        await tx.timers.set(ben, "silence", NOW + 5 * MINUTE)
        await tx.timers.set(ben, "expiry", NOW + 62 * MINUTE)

    async with store.begin() as tx:
        assert await tx.timers.astray(NOW, longest) == [
            (ana, "silence", NOW + 7 * MINUTE),
            (ben, "expiry", NOW + 62 * MINUTE),
        ]
        assert await tx.timers.astray(NOW + 2 * MINUTE, longest) == []


async def test_the_bots_own_timers(store: Store) -> None:
    """The bot has timers that belong to no conversation: each name once, in order among the others, the own one first
    at the same instant.
    """
    ana = await meet(store)
    async with store.begin() as tx:
        await tx.timers.set(None, "gaps", NOW)
        await tx.timers.set(None, "hand-off", NOW + MINUTE)
        await tx.timers.set(ana, "silence", NOW + MINUTE)
        await tx.timers.set(ana, "gaps", NOW + 2 * MINUTE)
        await tx.timers.set(None, "gaps", NOW + 3 * MINUTE)

    async with store.begin() as tx:
        assert await tx.timers.next_at() == NOW + MINUTE
        assert await tx.timers.due(NOW + 5 * MINUTE) == [
            (None, "hand-off", NOW + MINUTE),
            (ana, "silence", NOW + MINUTE),
            (ana, "gaps", NOW + 2 * MINUTE),
            (None, "gaps", NOW + 3 * MINUTE),
        ]
        await tx.timers.cancel(None, "hand-off")
        await tx.timers.cancel(None, "never set")
        await tx.timers.cancel(ana, "gaps")
        await tx.timers.cancel(ana, "silence")
        assert await tx.timers.due(NOW + 5 * MINUTE) == [(None, "gaps", NOW + 3 * MINUTE)]
        assert await tx.timers.astray(NOW, {"gaps": MINUTE}) == [(None, "gaps", NOW + 3 * MINUTE)]
        assert await tx.timers.next_at() == NOW + 3 * MINUTE


async def test_nothing_is_due(store: Store) -> None:
    """Without timers nothing is due, and cancelling what is not there changes nothing."""
    async with store.begin() as tx:
        await tx.timers.cancel("nobody", "silence")
        assert await tx.timers.next_at() is None
        assert await tx.timers.due(NOW) == []


async def test_no_timers_for_the_forgotten(store: Store) -> None:
    """A timer for a forgotten conversation is not set."""
    id = await meet(store)
    async with store.begin() as tx:
        await tx.conversations.forget(id)
        await tx.timers.set(id, "silence", NOW)
        assert await tx.timers.next_at() is None


async def test_a_timer_is_set_only_where_there_is_none(store: Store) -> None:
    """What runs already keeps its time, of a conversation and of the bot's own."""
    id = await meet(store)
    for whose in (id, None):
        async with store.begin() as tx:
            await tx.timers.set(whose, "set", NOW)
            await tx.timers.ensure(whose, "set", NOW + MINUTE)
            await tx.timers.ensure(whose, "new", NOW + MINUTE)

        async with store.begin() as tx:
            found = {(name, at) for who, name, at in await tx.timers.due(NOW + MINUTE) if who == whose}
            assert found == {("set", NOW), ("new", NOW + MINUTE)}


async def test_the_bots_own_timers_can_be_looked_at(store: Store) -> None:
    """Their names and times; those of the conversations are not among them."""
    id = await meet(store)
    async with store.begin() as tx:
        await tx.timers.set(id, "silence", NOW)
        await tx.timers.set(None, "gaps", NOW + MINUTE)
        await tx.timers.set(None, "canary", NOW)

    async with store.begin() as tx:
        assert await tx.timers.ours() == {"gaps": NOW + MINUTE, "canary": NOW}
