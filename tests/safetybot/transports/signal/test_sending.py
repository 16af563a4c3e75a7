"""What goes out over Signal: texts, edits, withdrawals, mentions, timers; and what became of it."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from safetybot.core.events import AlarmRaised, DisappearingSet, MessageReceived
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.demo.signal.answers import CUT, HANG
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.person import Person
from safetybot.logs import FIELDS
from safetybot.transports.signal.account import CHALLENGE, load_secret
from safetybot.transports.signal.ids import masked
from safetybot.transports.signal.sending import MENTION, with_mentions
from tests.safetybot.transports.signal.bot import DESK, Bot, open_bot

UNKNOWN = NotSent("no-answer", perhaps=True)


def results(*types: str, **more: object) -> dict[str, object]:
    """The data of an error, or a result, with what became of each recipient."""
    found = [{"recipientAddress": {"uuid": "…", "number": None}, "type": type, **more} for type in types]
    return {"timestamp": 1795222667187, "results": found}


async def desk_of_two(bot: Bot) -> tuple[Person, Person]:
    bea, cyn = sorted((bot.daemon.person(name="Bea"), bot.daemon.person(name="Cyn")), key=lambda one: one.aci)
    bot.daemon.group(DESK, [bea, cyn])
    return bea, cyn


async def test_a_message(tmp_path: Path) -> None:
    """It is out under the address and its timestamp; the request of the person was accepted, once."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        sent = [await bot.say(ana, body) for body in ("one", "two")]
        assert sent == [Sent(f"{masked(ana.aci)}/{message.timestamp}") for message in ana.heard]
        assert [message.body for message in ana.heard] == ["one", "two"]
        assert ana.accepted
        assert len(bot.daemon.asked("sendMessageRequestResponse")) == 1


async def test_an_edit(tmp_path: Path) -> None:
    """A new version takes the old one's place, nine times; then it is a message of its own, and is edited in turn."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await bot.say(ana, "version 0")
        assert isinstance(first, Sent)
        for number in range(1, 12):
            assert isinstance(await bot.say(ana, f"version {number}", edits=first.message), Sent)
        assert [(message.body, len(message.edits)) for message in ana.heard] == [("version 9", 9), ("version 11", 1)]
        assert ana.heard[1].quote == ana.heard[0].timestamp


async def test_an_edit_over_a_restart(tmp_path: Path) -> None:
    """How often a message was edited is known to the next process."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await bot.say(ana, "version 0")
        assert isinstance(first, Sent)
        for number in range(1, 9):
            await bot.say(ana, f"version {number}", edits=first.message)
        await bot.stop()
        bot.renew()
        await bot.start()
        for number in range(9, 12):
            await bot.say(ana, f"version {number}", edits=first.message)
        assert [(message.body, len(message.edits)) for message in ana.heard] == [("version 9", 9), ("version 11", 1)]


async def test_an_edit_that_comes_late(tmp_path: Path) -> None:
    """After a day nobody would see an edit: the new version quotes the old one."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await bot.say(ana, "yesterday")
        assert isinstance(first, Sent)
        bot.clock.time += timedelta(hours=23, minutes=1)
        await bot.say(ana, "today", edits=first.message)
        assert [(message.body, message.quote) for message in ana.heard] == [
            ("yesterday", None),
            ("today", ana.heard[0].timestamp),
        ]


async def test_a_withdrawal(tmp_path: Path) -> None:
    """What is taken back is gone, in all the messages it has become."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await bot.say(ana, "yesterday")
        assert isinstance(first, Sent)
        bot.clock.time += timedelta(hours=23, minutes=1)
        await bot.say(ana, "today", edits=first.message)
        assert isinstance(await bot.say(ana, "", OutgoingKind.WITHDRAW, edits=first.message), Sent)
        assert [message.deleted for message in ana.heard] == [True, True]
        nothing = await bot.say(ana, "", OutgoingKind.WITHDRAW)
        assert nothing == NotSent("nothing-to-withdraw", again=False)


async def test_in_the_desk(tmp_path: Path) -> None:
    """A post about a case quotes its card; an alert mentions everybody, else only those who are meant."""
    async with open_bot(tmp_path, desk=DESK) as bot:
        bea, cyn = await desk_of_two(bot)
        card = await bot.post("🔴 a card", alert=True)
        assert isinstance(card, Sent)
        await bot.post("more", thread=card.message)
        await bot.post("your turn", thread=card.message, mentions=(cyn.aci.upper(),))
        first, second, third = bea.heard
        assert card.message == f"{masked(f'group:{DESK}')}/{first.timestamp}"
        assert first.body == f"🔴 a card\n{MENTION} {MENTION}"
        assert first.mentions == (f"10:1:{bea.aci}", f"12:1:{cyn.aci}")
        assert (second.quote, second.mentions) == (first.timestamp, ())
        assert (third.quote, third.mentions) == (first.timestamp, (f"10:1:{cyn.aci}",))
        (quoting, _) = [params for params in bot.daemon.asked("send") if "quoteTimestamp" in params]
        assert quoting["quoteAuthor"] == bot.daemon.own


def test_mentions_are_counted_as_signal_counts() -> None:
    """Positions are UTF-16 units: a character beyond the first plane is two of them."""
    text = with_mentions("🔴é", ["a", "b"])
    units = text.body.encode("utf-16-le")
    for start, _ in text.mentions:
        assert units[start * 2 : start * 2 + 2].decode("utf-16-le") == MENTION
    assert [aci for _, aci in text.mentions] == ["a", "b"]


async def test_some_of_the_desk_are_missed(tmp_path: Path) -> None:
    """A post that reached some is out, and says how many it did not reach."""
    async with open_bot(tmp_path, desk=DESK) as bot:
        bea, cyn = await desk_of_two(bot)
        bea.failing = "NETWORK_FAILURE"
        assert await bot.post() == Sent(f"{masked(f'group:{DESK}')}/{cyn.heard[0].timestamp}", unreached=1)


async def test_no_desk(tmp_path: Path) -> None:
    """What is meant for the desk waits until the bot is in its group; what is meant for another group is not sent."""
    async with open_bot(tmp_path, desk=DESK) as bot:
        assert await bot.post() == NotSent("desk-gone")
        other = await bot.say("group:b3RoZXI=", "hello", OutgoingKind.POST)
        assert other == NotSent("room-gone", again=False)


ONE_RESULT = {
    "NETWORK_FAILURE": NotSent("network"),
    "UNREGISTERED_FAILURE": NotSent("unregistered", again=False),
    "INVALID_PRE_KEY_FAILURE": NotSent("no-device"),
    "SOMETHING_NEW": NotSent("refused", again=False),
}
ANSWERS = [
    *((results(type), expected) for type, expected in ONE_RESULT.items()),
    *(
        (Failure(-1, "Failed to send message", {"response": results(type)}), expected)
        for type, expected in ONE_RESULT.items()
    ),
    (results("RATE_LIMIT_FAILURE", retryAfterSeconds=7), NotSent("rate-limited", wait=7.0)),
    (results("RATE_LIMIT_FAILURE", retryAfterSeconds="soon", token=7), NotSent("rate-limited")),
    (Failure(-5, "rate limit"), NotSent("rate-limited")),
    (Failure(-32603, "Failed to send message: [429] Rate limit exceeded"), NotSent("rate-limited")),
    (Failure(-3, "no route"), NotSent("network")),
    (Failure(-1, "The user X is not registered."), NotSent("unregistered", again=False)),
    (Failure(-1, "Sending empty message is not allowed"), NotSent("refused", again=False)),
    (Failure(-6, "captcha rejected"), NotSent("refused", again=False)),
    (Failure(-32602, "Specified account does not exist"), NotSent("not-ready")),
    (Failure(-32601, "Method not implemented"), NotSent("refused", again=False)),
    (Failure(-32603, "java.lang.ClassCastException"), NotSent("server", perhaps=True)),
    ({"results": []}, NotSent("server", perhaps=True)),
    ("what", NotSent("server", perhaps=True)),
    (HANG, UNKNOWN),
    (CUT, UNKNOWN),
]


async def test_what_became_of_it(tmp_path: Path) -> None:
    """Every way in which signal-cli says no, or nothing, has one meaning; a failure inside a success is a failure."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        found = []
        for answer, _ in ANSWERS:
            bot.daemon.script("send", answer)
            found.append(await bot.say(ana))
    assert found == [expected for _, expected in ANSWERS]


async def test_without_a_daemon(tmp_path: Path) -> None:
    """While the daemon is away nothing has gone out, for sure."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await bot.daemon.stop()
        assert await bot.say(ana) == NotSent("network")


async def test_a_challenge(tmp_path: Path) -> None:
    """When Signal wants a captcha, its token is kept sealed, the desk is told once a day, and the message waits."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        for _ in range(2):
            bot.daemon.script("send", Failure.rate_limit(ana.aci, token="a-token", seconds=3600))
            # However long Signal says: the captcha may be solved in a minute.
            assert await bot.say(ana) == NotSent("rate-limited", wait=300.0)
        assert [event.alarm for event in await bot.wait_for(AlarmRaised)] == ["signal-challenge"]
        assert await load_secret(bot.store, CHALLENGE) == b"a-token"
        assert isinstance(await bot.say(ana), Sent)


async def test_what_is_not_for_signal(tmp_path: Path) -> None:
    """What makes no sense here is refused before anybody is asked."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        refused = NotSent("refused", again=False)
        assert await bot.say("!room:example.org") == refused
        assert await bot.say("+4915112345678") == refused
        assert await bot.say(ana, kind=OutgoingKind.UNENCRYPTED) == refused
        assert await bot.say(ana, kind=OutgoingKind.CANARY) == refused
        assert await bot.say(f"group:{DESK}", kind=OutgoingKind.TRUST) == refused
        assert ana.heard == []


async def test_disappearing_messages(tmp_path: Path) -> None:
    """A timer of before this run is set right once before the first message, and looked at no more."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        for body in ("one", "two"):
            assert isinstance(await bot.say(ana, body, expires=3600), Sent)
        assert [message.expires for message in ana.heard] == [3600, 3600]
        assert [asked["expiration"] for asked in bot.daemon.asked("updateContact")] == [3600]
        assert len(bot.daemon.asked("listContacts")) == 1


async def test_a_timer_that_people_have_changed(tmp_path: Path) -> None:
    """What they set last counts, also for what was to be said before; the bot never switches it off, nor on again."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.says("hello")
        await ana.sets_timer(3600)
        await bot.wait_for(DisappearingSet)
        await bot.say(ana, "one", expires=0)
        await ana.sets_timer(60)
        await bot.wait_for(DisappearingSet, times=2)
        await bot.say(ana, "two", expires=3600)
        await ana.sets_timer(0)
        await ana.says("no timer")
        await bot.wait_for(MessageReceived, times=2)
        await bot.say(ana, "three", expires=60)
        assert [message.expires for message in ana.heard] == [3600, 60, 0]
        assert bot.daemon.asked("updateContact") == []


async def test_a_timer_that_cannot_be_set(tmp_path: Path) -> None:
    """Rather nothing for the moment than something that stays for ever."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        bot.daemon.script("updateContact", Failure(-3, "no"))
        assert await bot.say(ana, expires=3600) == NotSent("network")
        assert ana.heard == []
        assert isinstance(await bot.say(ana, expires=3600), Sent)
        assert ana.heard[0].expires == 3600


async def test_ended_in_the_middle(tmp_path: Path) -> None:
    """When the bot ends while it waits for an answer, nobody knows whether the message is out."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        bot.daemon.script("send", HANG)
        sending = asyncio.create_task(bot.say(ana))
        await bot.until(lambda: bool(bot.daemon.asked("send")))
        await bot.stop()
        assert await sending == UNKNOWN


@pytest.mark.parametrize("method", ["sendMessageRequestResponse", "send"])
async def test_nothing_of_it_is_logged(tmp_path: Path, method: str) -> None:
    """Only fixed words and numbers: neither what people write nor what signal-cli says of them."""
    with capture_logs() as lines:
        async with open_bot(tmp_path) as bot:
            ana = bot.daemon.person(name="Ana Example")
            await ana.says("my secret")
            await bot.wait_for(MessageReceived)
            bot.daemon.script(method, Failure(-1, f"The user {ana.aci} is not registered: Ana Example"))
            await bot.say(ana, "your secret")
            await bot.daemon.raw(b'{"my secret')
            await bot.wait_for(AlarmRaised)
    assert "event-set-aside" in [line["event"] for line in lines]
    assert all(line.keys() <= FIELDS | {"log_level", "exc_info"} for line in lines)
    told = " ".join(str(value) for line in lines for name, value in line.items() if name != "exc_info")
    assert not [word for word in (ana.aci, "Ana", "secret") if word in told]
