"""Orders that must not be obeyed, slips that must not become orders: a mistake in the desk does nothing and is told.

One bot meets all of it, over a real homeserver, under the same watch as in `test_bad_input`.
"""

import asyncio

import pytest

from safetybot.core.ids import ALPHABET
from tests.matrix.scene import PLANTED, Scene, code_of

pytestmark = [pytest.mark.timeout(60), pytest.mark.usefixtures("unharmed")]


async def test_a_command_in_the_clear_is_refused(standing: Scene) -> None:
    """What anybody on the way could have put into the desk's room does nothing, and who wrote it is told the cure."""
    ana = await standing.reporter()
    card = await ana.calls()
    command = f"!close {code_of(card)}"
    since = len(standing.bea.events)
    await standing.bea.send_clear(standing.desk, "m.room.message", {"msgtype": "m.text", "body": command})

    refusal = await standing.in_desk("Not done", since=since)
    assert "Verify the device" in refusal.body
    await ana.settles()
    assert "nobody has it yet" in standing.shown(card).shown


async def test_a_command_from_a_device_its_owner_has_not_signed_is_refused(standing: Scene) -> None:
    """A stolen password is no responder: the command does nothing, and the desk is told."""
    ana = await standing.reporter()
    card = await ana.calls()
    thief = await standing.foreign("thief", signed=False, account=standing.bea.user_id)
    since = len(standing.bea.events)
    await thief.send(standing.desk, f"!close {code_of(card)}", card.event_id)
    await thief.send(standing.desk, f"!reply {code_of(card)} come out, it is safe")

    await standing.bea.wait_for_all(lambda seen: seen.body.startswith("Not done"), 2, since=since)
    await ana.settles()
    assert "nobody has it yet" in standing.shown(card).shown
    assert not [words for words in ana.heard if "come out" in words]
    assert not [seen for seen in thief.events if seen.room == standing.desk and PLANTED in seen.body]


async def test_a_reporter_commands_nothing(standing: Scene) -> None:
    """A command counts from members of the desk alone; from a reporter it is words."""
    ana = await standing.reporter()
    card = await ana.calls()
    command = f"!close {code_of(card)}"
    await ana.says(command)

    assert command in await ana.settles()
    assert "nobody has it yet" in standing.shown(card).shown


async def test_events_that_claim_another_sender(standing: Scene) -> None:
    """Somebody else's ciphertext sent once more, and a sender written into the content, give nobody's orders."""
    carl = await standing.responder("carl")
    ana = await standing.reporter()
    card = await ana.calls()
    order = await carl.send(standing.desk, f"!note {ana.mark} noted", card.event_id)
    await standing.in_desk("Noted by carl")
    since = len(standing.bea.events)
    await standing.bea.send_clear(standing.desk, "m.room.encrypted", await carl.wire(order))
    await ana.client.send_raw(
        ana.room,
        "m.room.message",
        {"msgtype": "m.text", "body": "!take", "sender": carl.user_id, "room_id": standing.desk},
    )

    thread = await ana.settles()

    assert len([seen for seen in standing.posts() if "Noted by carl" in seen.body]) == 1
    assert "!take" in thread
    assert not [seen for seen in standing.bea.events[since:] if "taken by" in seen.body]
    assert "nobody has it yet" in standing.shown(card).shown


async def test_two_take_at_the_same_instant(standing: Scene) -> None:
    """Exactly one has it, and the other is told who."""
    carl = await standing.responder("carl")
    ana = await standing.reporter()
    card = await ana.calls()
    code = code_of(card)
    await asyncio.gather(*(who.send(standing.desk, "!take", card.event_id) for who in (carl, standing.bea)))

    taken = await standing.in_desk(f"{code} taken by ")
    winner = taken.body.removeprefix(f"{code} taken by ").rstrip(".")
    await standing.in_desk(f"{winner} has {code} already.")
    await standing.bea.wait_for(lambda seen: seen.event_id == card.event_id and f"{winner} has it" in seen.shown)

    thread = await ana.settles()
    assert len([post for post in thread if f"{code} taken by" in post]) == 1


async def test_a_mistyped_code_is_asked_about(standing: Scene) -> None:
    """One wrong character, in the room or in another case's thread: what may be meant is asked, nothing is done."""
    ana, bob = await standing.reporter(), await standing.reporter()
    card, other = await ana.calls(), await bob.calls()
    code = code_of(card)
    wrong = next(letter for letter in ALPHABET[:8] if letter != code[0]) + code[1:]

    await standing.bea.send(standing.desk, f"!take {wrong.lower()}")
    assert f"Did you mean {code}?" in (await standing.in_desk(f"No case {wrong}.")).body
    await standing.bea.send(standing.desk, f"!reply {wrong} we are with you", other.event_id)
    assert "Nothing was done" in (await standing.in_desk(f"This is about {code_of(other)}")).body
    await standing.bea.send(standing.desk, "!tkae", card.event_id)
    await standing.in_desk("There is no !tkae. Did you mean !take?")

    await ana.settles()
    await bob.settles()
    assert "nobody has it yet" in standing.shown(card).shown
    assert not [words for words in (*ana.heard, *bob.heard) if "with you" in words]


async def test_a_forgotten_prefix_stays_inside(standing: Scene) -> None:
    """Whatever stands in a thread without !reply, and a !reply that is mistyped, never reaches the reporter."""
    ana = await standing.reporter()
    card = await ana.calls()
    for words in ("careful with this one", "reply we come", "!rreply we come", "! reply we come", "/r we come"):
        await standing.bea.send(standing.desk, words, card.event_id)
    await standing.bea.send(standing.desk, "!reply this is meant for you", card.event_id)
    await ana.told("this is meant for you")

    assert not [words for words in ana.heard if "careful" in words or "we come" in words]


async def test_a_message_reopens_a_closed_case(standing: Scene) -> None:
    """Closed is not over: the next word opens the case again, and the desk is alerted."""
    ana = await standing.reporter()
    card = await ana.calls()
    await standing.bea.send(standing.desk, "!close all well", card.event_id)
    await ana.told("closed this for now")
    await standing.bea.wait_for(lambda seen: seen.event_id == card.event_id and "closed" in seen.shown)

    await ana.says("he is back")

    reopened = await standing.in_desk(f"{code_of(card)} is open again")
    assert reopened.content["m.mentions"] == {"room": True}
    await standing.bea.wait_for(lambda seen: seen.event_id == card.event_id and "nobody has it yet" in seen.shown)
    assert "he is back" in await ana.settles()
