"""The direct chats with responders against a real homeserver: pages, answers, reactions, and who is not there."""

from dataclasses import dataclass
from itertools import product
from typing import Any

from safetybot.core.events import MessageReceived, Origin, Place, ReactionGiven
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.transports.matrix.directs import ROOM_NAME
from safetybot.transports.matrix.inspection import inspect
from tests.matrix.bots import Bot, MakeBot, behind, make_bot, until
from tests.matrix.conftest import Foreign
from tests.matrix.proxy import Proxy

__all__ = ["make_bot"]  # a fixture is found by its name


@dataclass
class Strangers:
    """Puts reactions and words of people who are not in these rooms into a sync, as a hostile server could.

    rooms  room -> what they react on there
    """

    rooms: dict[str, str]
    people: tuple[str, ...]

    def __call__(self, answer: dict[str, Any]) -> None:
        joined = answer.get("rooms", {}).get("join", {})
        if not joined:
            return
        for (room, target), who in product(self.rooms.items(), self.people):
            relation = {"m.relates_to": {"rel_type": "m.annotation", "event_id": target, "key": "✅"}}
            words = {"msgtype": "m.text", "body": "!close"}
            for type, content in ("m.reaction", relation), ("m.room.message", words):
                event = {"type": type, "sender": who, "content": content, "origin_server_ts": 1}
                timeline = joined.setdefault(room, {}).setdefault("timeline", {"prev_batch": "", "limited": False})
                timeline.setdefault("events", []).append({**event, "event_id": f"${type}{who}{room}"})
        self.people = ()


async def _page(bot: Bot, account: str, body: str) -> Sent | NotSent:
    """Page somebody as the outbox does: again while that may help."""
    result: Sent | NotSent = NotSent("never-tried")

    async def settled() -> bool:
        nonlocal result
        result = await bot.send(OutgoingKind.PAGE, account, body, id=f"page-{body}")
        return isinstance(result, Sent) or not result.again

    await until(settled)
    return result


async def test_a_responder_is_paged_in_a_room_of_their_own(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """Invited, paged, answering and reacting there; left, invited again; after a restart it is the same room.

    What they were told there can be taken back.
    """
    bea, dan = await foreign("bea"), await foreign("dan", signed=False)
    bot = behind(await make_bot(bea), proxy)
    bot.responders = {"Bea": bea.user_id, "Dan": dan.user_id}
    async with bot.running():
        room = await bea.wait_for_room("invite")
        # Not joined yet: the key goes to her device all the same, so that joining is enough to read it.
        early = await _page(bot, bea.user_id, "P0 · one")
        await bea.join(room)
        page = await _page(bot, bea.user_id, "P0 · two")
        assert isinstance(early, Sent)
        assert isinstance(page, Sent)
        for sent, words in ((early, "P0 · one"), (page, "P0 · two")):
            shown = await bea.wait_for(lambda seen, sent=sent: seen.event_id == sent.message and seen.decrypted)
            assert (shown.room, shown.clean, shown.content["body"], sent.unreached) == (room, True, words, 0)
        bot.gone_out(await bot.send(OutgoingKind.WITHDRAW, bea.user_id, edits=early.message))
        await bea.wait_for(lambda seen: seen.event_id == early.message and seen.redacted)
        assert bea.user_id not in str(await bea.wire(page.message))
        assert await bea.members(room) == {bea.user_id: "join", bot.account.user_id: "join"}
        state = {seen.type: seen.content for seen in bea.events if seen.room == room and seen.state_key == ""}
        assert state["m.room.name"] == {"name": ROOM_NAME}
        assert state["m.room.history_visibility"] == {"history_visibility": "invited"}
        assert state["m.room.guest_access"] == {"guest_access": "forbidden"}
        assert await _page(bot, dan.user_id, "P0 · three") == NotSent("no-device", again=False)

        await bea.react(room, page.message, "✅")
        card = await bot.post("card", mentions=(bea.user_id,))
        seen = await bea.wait_for(lambda seen: seen.event_id == card)
        assert seen.content["m.mentions"] == {"user_ids": [bea.user_id]}
        await bea.react(bot.desk, card, "✅")
        await bea.invite(bot.desk, dan.user_id)  # who is invited is not in it yet
        proxy.changes["/sync"] = Strangers({bot.desk: card, room: page.message}, ("@eve:evil", dan.user_id))
        await bea.send(room, "!take")
        (said,) = await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "!take")
        given = await bot.mailbox.wait_for(ReactionGiven, count=2)
        there, here = sorted(given, key=lambda event: event.origin.place)
        assert not proxy.changes["/sync"].people  # type: ignore[attr-defined]
        desk_words = [event for event in bot.mailbox.of(MessageReceived) if event.origin.place is Place.DESK]
        assert [event.origin.trusted for event in desk_words] == [False, False]  # heard, and no command
        name = bea.user_id.removeprefix("@").split(":")[0][:40]
        duty = Origin(transport="matrix", place=Place.DUTY, address=room, sender=bea.user_id, name=name)
        assert (here.origin, here.target, here.emoji) == (duty, page.message, "✅")
        assert (there.origin.place, there.origin.address, there.target) == (Place.DESK, bot.desk, card)
        assert (said.origin.place, said.origin.address, said.origin.trusted) == (Place.DUTY, room, True)

        findings = await inspect(bot.account, bot.store, bot.folder, desk=bot.desk, responders=bot.responders)
        found = [(finding.name, finding.problem) for finding in findings if "Bea" in finding.problem or not finding.ok]
        assert found == [
            ("direct chat", "Dan has not accepted the bot's invitation"),
            ("responder's device", "Dan has no device signed by its owner and cannot be paged"),
        ]
        await bea.leave(room)
        await until(lambda: _is(bot, bea.user_id, NotSent("not-joined", again=False)))
        await bea.wait_for_room("invite")
    async with bot.running():
        await bea.join(room)
        again = await _page(bot, bea.user_id, "P0 · four")
        assert isinstance(again, Sent)
        await bea.wait_for(lambda seen: seen.event_id == again.message and seen.room == room and seen.clean)
    assert [event for event in bot.mailbox.events if event.origin.place is Place.REPORTER] == []


async def _is(bot: Bot, account: str, expected: NotSent) -> bool:
    return await bot.send(OutgoingKind.PAGE, account, "P0 · away") == expected
