"""What is handled first, and that a conversation keeps its order whatever overtakes what."""

import uuid

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safetybot.core.case import Case
from safetybot.core.events import Event, TimerFired
from safetybot.core.priority import Priority
from storage.inbox import MUCH
from storage.store import Store
from tests.storage.samples import NOW, meet, message, reporter, responder


async def put(store: Store, *events: Event, urgent: tuple[str, ...] = ()) -> None:
    async with store.begin() as tx:
        await tx.inbox.put(events, urgent)


async def waiting(store: Store) -> list[str]:
    """The ids of what waits, in the order in which it will be handled."""
    async with store.begin() as tx:
        found = await tx.inbox.waiting(1000)
    return [one.event.id for one in found if one.event is not None]


async def in_a_case(store: Store, room: str, priority: Priority = Priority.P2) -> str:
    """Somebody who is beyond the intake; the id of the conversation."""
    id = await meet(store, room)
    case = Case(id=f"case {room}", code=f"K{room[1:4].upper()}", conversation=id, priority=priority, opened_at=NOW)
    async with store.begin() as tx:
        await tx.cases.save(case)
    return id


async def test_a_call_for_help_is_handled_first(store: Store) -> None:
    """It takes along what the same person said before, in order, past everybody else's."""
    await in_a_case(store, "!ana")
    await in_a_case(store, "!ben")
    await put(store, message("b1", origin=reporter("!ben")), message("a1", origin=reporter("!ana")))
    await put(store, message("desk", origin=responder()))

    await put(store, message("b2", origin=reporter("!ben")), message("a2", origin=reporter("!ana")), urgent=("a2",))

    assert await waiting(store) == ["a1", "a2", "desk", "b1", "b2"]


async def test_a_call_for_help_in_a_flood_of_ones_own_goes_ahead_of_it(store: Store) -> None:
    """Nobody in danger waits behind a thousand lines, be they their own; and it does not push them before others."""
    await in_a_case(store, "!ana")
    await in_a_case(store, "!ben")
    flood = [message(f"a{number}", origin=reporter("!ana")) for number in range(3 * MUCH)]
    await put(store, *flood)
    await put(store, message("b", origin=reporter("!ben")))

    await put(store, message("help", origin=reporter("!ana")), urgent=("help",))

    order = await waiting(store)
    assert order[0] == "help"
    assert order.index("b") <= MUCH + 1
    assert [id for id in order if id.startswith("a")] == [event.id for event in flood]


async def test_the_desk_and_new_people_come_before_what_is_already_looked_after(store: Store) -> None:
    """Somebody waits for each of these; a person with a case has people already."""
    await in_a_case(store, "!ana")
    await put(store, message("case", origin=reporter("!ana")))
    await put(store, message("new", origin=reporter("!new")), message("desk", origin=responder()))

    assert await waiting(store) == ["new", "desk", "case"]


async def test_whose_life_is_at_stake_comes_first_without_saying_so_again(store: Store) -> None:
    """What is said in a case of the highest priority waits for no other case – but for a call for help."""
    await in_a_case(store, "!ana", Priority.P0)
    await in_a_case(store, "!ben")
    await put(store, message("case", origin=reporter("!ben")))
    await put(store, message("they are inside", origin=reporter("!ana")))
    await put(store, message("help", origin=reporter("!new")), urgent=("help",))

    assert await waiting(store) == ["help", "they are inside", "case"]


async def test_a_timer_does_not_overtake_the_words_it_is_about(store: Store) -> None:
    """The silence of somebody whose words are waiting is none."""
    id = await in_a_case(store, "!ana")
    await put(store, message("words", origin=reporter("!ana")))
    await put(store, TimerFired(id="timer", at=NOW, name="silence", conversation=id))

    assert await waiting(store) == ["words", "timer"]


async def test_more_words_are_announced(store: Store) -> None:
    """Of several messages that wait together all but the last say that there are more; a timer is no word."""
    id = await meet(store, "!ana")
    ana = reporter("!ana")
    await put(store, message("1", origin=ana), message("2", origin=ana), message("other", origin=reporter("!ben")))
    await put(store, TimerFired(id="timer", at=NOW, name="silence", conversation=id))

    async with store.begin() as tx:
        one = await tx.inbox.waiting(1)
        found = await tx.inbox.waiting(10)

    assert [event.more for event in one] == [True]
    assert {event.event.id: event.more for event in found if event.event} == {
        "1": True,
        "2": False,
        "other": False,
        "timer": False,
    }


PEOPLE = ("!ana", "!ben", "!cem")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    batches=st.lists(
        st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from([False] * 6 + [True])), max_size=8), max_size=12
    )
)
async def test_order_is_kept_in_every_conversation(store: Store, batches: list[list[tuple[str, bool]]]) -> None:
    """Whoever calls for help and whenever: nobody's words are handled in another order than they came in."""
    sent: list[str] = []
    for batch in batches:
        first = len(sent)
        sent += [f"{room} {uuid.uuid4()}" for room, _ in batch]
        urgent = tuple(id for id, (_, calls) in zip(sent[first:], batch, strict=True) if calls)
        await put(store, *(message(id, origin=reporter(id.split()[0])) for id in sent[first:]), urgent=urgent)

    async with store.begin() as tx:
        found = await tx.inbox.waiting(1000)
        await tx.inbox.handled([one.number for one in found])
    order = [one.event.id for one in found if one.event is not None]
    assert sorted(order) == sorted(sent)
    for room in PEOPLE:
        own = [id for id in sent if id.startswith(room)]
        assert [id for id in order if id.startswith(room)] == own or len(own) > MUCH
