"""The double of the signal-cli daemon: it keeps, withholds, refuses and loses what the real one does."""

import asyncio
import json
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any, Self

import pytest

from safetybot.demo.signal.answers import CUT, HANG, LATE
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.daemon import SignalCli

SECONDS = 10


@pytest.fixture
async def daemon(tmp_path: Path) -> AsyncIterator[SignalCli]:
    """A running daemon."""
    daemon = SignalCli(tmp_path / "signal.sock")
    await daemon.start()
    yield daemon
    await daemon.stop()


class Client:
    """A client that reads one line at a time, when it is asked to."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer, self._ids = reader, writer, count(1)
        self.frames: list[dict[str, Any]] = []

    @classmethod
    async def connect(cls, daemon: SignalCli, *, subscribed: bool = False) -> Self:
        """Open a connection."""
        client = cls(*await asyncio.open_unix_connection(daemon.socket))
        if subscribed:
            assert await client.call("subscribeReceive") == 0
        return client

    async def line(self) -> Any:
        """The next line; None at the end of the connection."""
        line = await asyncio.wait_for(self._reader.readline(), SECONDS)
        return json.loads(line) if line else None

    async def frame(self) -> dict[str, Any]:
        """The next frame."""
        if not self.frames:
            self.frames.append((await self.line())["params"]["result"])
        return self.frames.pop(0)

    async def words(self) -> str | None:
        """The words of the next frame."""
        frame = await self.frame()
        return frame["envelope"].get("dataMessage", {}).get("message")

    def write(self, text: str) -> None:
        """Send a line."""
        self._writer.write(text.encode() + b"\n")

    def ask(self, method: str, **params: Any) -> str:
        """Send a request and do not wait; its id."""
        id = str(next(self._ids))
        self.write(json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params}))
        return id

    async def answer(self, id: str) -> Any:
        """The answer to a request; frames that come before it are put aside."""
        while (line := await self.line()).get("id") != id:
            self.frames.append(line["params"]["result"])
        return line.get("result", line.get("error"))

    async def call(self, method: str, **params: Any) -> Any:
        """Ask, and wait for the answer."""
        return await self.answer(self.ask(method, **params))

    async def dies(self) -> None:
        """End with whatever was not read."""
        self._writer.close()
        await self._writer.wait_closed()


async def test_nothing_is_lost_while_nobody_has_subscribed(daemon: SignalCli) -> None:
    """Whatever comes before a subscription, between two, or while the daemon is down, waits; each comes once."""
    ana = daemon.person(name="Ana")
    await ana.says("one")
    first = await Client.connect(daemon, subscribed=True)
    await ana.says("two")
    assert [await first.words(), await first.words()] == ["one", "two"]

    await first.call("unsubscribeReceive", subscription=0)
    await ana.says("three")
    assert len(daemon.queue) == 1
    await first.dies()
    await daemon.stop()
    await ana.says("four")
    await daemon.start()

    second = await Client.connect(daemon, subscribed=True)
    assert [await second.words(), await second.words()] == ["three", "four"]
    assert daemon.queue == []


async def test_what_a_subscriber_had_not_read_dies_with_it(daemon: SignalCli) -> None:
    """Three messages are written to a client that never reads: they are gone, and what comes later is not."""
    ana = daemon.person()
    client = await Client.connect(daemon, subscribed=True)
    for words in ("one", "two", "three"):
        await ana.says(words)
    await client.dies()
    await daemon.until(lambda: not daemon.subscribed)
    await ana.says("four")

    assert await (await Client.connect(daemon, subscribed=True)).words() == "four"


async def test_after_a_crash_of_the_daemon_what_it_had_not_forgotten_comes_again(daemon: SignalCli) -> None:
    """The last frame is there a second time, the same in every field."""
    ana = daemon.person()
    client = await Client.connect(daemon, subscribed=True)
    await ana.says("one")
    first = await client.frame()
    await daemon.stop()
    daemon.repeat()
    await daemon.start()

    assert await (await Client.connect(daemon, subscribed=True)).frame() == first


async def test_after_a_new_phone_the_text_is_withheld_until_the_key_is_trusted(daemon: SignalCli) -> None:
    """An exception frame without words; a send is refused; after `trust` the text comes with the next subscription.

    The new key is there a moment after the frame; to trust before that does nothing.
    """
    ana, ben = daemon.person(), daemon.person()
    client = await Client.connect(daemon, subscribed=True)
    await ana.says("before")
    assert await client.words() == "before"
    ana.new_phone()
    await ana.says("after")

    frame = await client.frame()
    assert frame["exception"] == {
        "message": f"Untrusted identity: {ana.aci}",
        "type": "UntrustedIdentityException",
    }
    assert "dataMessage" not in frame["envelope"]
    assert await client.call("trust", recipient=ana.aci, trustAllKnownKeys=True) == {}
    identities = await client.call("listIdentities", number=ana.aci)
    assert [known["trustLevel"] for known in identities] == ["TRUSTED_UNVERIFIED"]
    await daemon.until(lambda: daemon.identities[ana.aci].key == ana.key)
    refused = await client.call("send", recipient=[ana.aci], message="hello")
    assert refused["code"] == -4
    assert refused["data"]["response"]["results"][0]["type"] == "IDENTITY_FAILURE"
    identities = await client.call("listIdentities", number=ana.aci)
    assert [known["trustLevel"] for known in identities] == ["UNTRUSTED"]

    assert await client.call("trust", recipient=ana.aci, trustAllKnownKeys=True) == {}
    assert (await client.call("send", recipient=[ana.aci], message="hello"))["results"][0]["type"] == "SUCCESS"
    assert client.frames == []
    await client.call("unsubscribeReceive", subscription=0)
    assert await client.call("subscribeReceive") == 1
    assert await client.words() == "after"
    assert [message.body for message in ana.heard] == ["hello"]
    assert ben.heard == []


async def test_what_was_withheld_comes_behind_the_next_envelope_of_anybody(daemon: SignalCli) -> None:
    """Without a new subscription, a trusted text waits for the next thing that arrives."""
    ana, ben = daemon.person(), daemon.person()
    client = await Client.connect(daemon, subscribed=True)
    await ana.says("before")
    ana.new_phone()
    await ana.says("after")
    await daemon.until(lambda: daemon.identities[ana.aci].key == ana.key)
    await client.call("trust", recipient=ana.aci, trustAllKnownKeys=True)
    await ben.says("other")

    assert await client.words() == "before"
    assert "exception" in await client.frame()
    assert [await client.words(), await client.words()] == ["other", "after"]


async def test_a_person_hears_words_quotes_edits_and_that_they_are_taken_back(daemon: SignalCli) -> None:
    """Each message is kept as it is now; receipts, reactions and typing reach the person too."""
    ana = daemon.person()
    client = await Client.connect(daemon, subscribed=True)
    asked = await ana.says("help")
    to = {"recipient": [ana.aci]}
    sent = (await client.call("send", message="hello", quoteTimestamp=asked, quoteAuthor=ana.aci, **to))["timestamp"]
    newer = (await client.call("send", message="hullo", editTimestamp=sent, **to))["timestamp"]
    gone = (await client.call("send", message="oh", **to))["timestamp"]
    await client.call("remoteDelete", targetTimestamp=gone, **to)
    await client.call("sendReceipt", type="read", targetTimestamp=asked, **to)
    await client.call("sendReaction", emoji="✅", targetTimestamp=asked, targetAuthor=ana.aci, **to)
    await client.call("sendTyping", **to)

    first, second = ana.heard
    assert (first.timestamp, first.body, first.quote, first.edits) == (sent, "hullo", asked, [newer])
    assert (second.body, second.deleted) == ("", True)
    assert (ana.receipts, ana.reactions, ana.saw_typing) == ([("read", asked)], [("✅", asked)], 1)
    assert await ana.wait_for("hullo") is first


async def test_what_a_person_does_has_the_shape_of_signal_cli(daemon: SignalCli) -> None:
    """Each kind of envelope says what it is; the number is hidden, the id is the account's."""
    ana = daemon.person(name="Ana")
    desk = daemon.group("Z3JvdXA=", [ana])
    client = await Client.connect(daemon, subscribed=True)
    said = await ana.says("help", group=desk.id)
    await ana.edits(said, "help!")
    await ana.deletes(said)
    await ana.reacts("👍", said)
    await ana.quotes(said, "this")
    await ana.reads(said)
    await ana.types()
    await ana.sets_timer(3600)
    await ana.calls()
    await ana.sends_file("image/jpeg", "look")
    await daemon.own_phone_says(ana, "from the phone")
    await ana.posts_story()
    await ana.updates_profile()

    frames = [(await client.frame())["envelope"] for _ in range(13)]
    assert {(frame["sourceUuid"], frame["sourceNumber"], frame["source"]) for frame in frames[:10]} == {
        (ana.aci, None, ana.aci)
    }
    assert frames[0]["dataMessage"]["groupInfo"]["groupId"] == desk.id
    assert frames[1]["editMessage"]["targetSentTimestamp"] == said
    assert frames[2]["dataMessage"]["remoteDelete"] == {"timestamp": said}
    assert frames[3]["dataMessage"]["reaction"]["targetAuthorUuid"] == daemon.own
    assert frames[4]["dataMessage"]["quote"]["id"] == said
    assert frames[5]["receiptMessage"]["timestamps"] == [said]
    assert frames[6]["typingMessage"]["action"] == "STARTED"
    assert (frames[7]["dataMessage"]["message"], frames[7]["dataMessage"]["expiresInSeconds"]) == (None, 3600)
    assert frames[8]["callMessage"]["offerMessage"]["type"] == "AUDIO_CALL"
    file = frames[9]["dataMessage"]["attachments"][0]
    assert file["contentType"] == "image/jpeg"
    assert set(await client.call("getAttachment", id=file["id"], recipient=ana.aci)) == {"data"}
    assert frames[10]["sourceUuid"] == daemon.own
    assert frames[10]["syncMessage"]["sentMessage"]["destinationUuid"] == ana.aci
    assert "storyMessage" in frames[11]
    assert (frames[12]["dataMessage"]["message"], "groupInfo" in frames[12]["dataMessage"]) == (None, False)


async def test_some_failed_is_a_success_and_all_failed_is_an_error(daemon: SignalCli) -> None:
    """In a mixed result only the list tells; alone each failure has its code."""
    ana, ben = daemon.person(), daemon.person()
    client = await Client.connect(daemon)
    ben.failing = "UNREGISTERED_FAILURE"
    mixed = await client.call("send", recipient=[ana.aci, ben.aci], message="hello")
    assert [result["type"] for result in mixed["results"]] == ["SUCCESS", "UNREGISTERED_FAILURE"]

    codes = {}
    for type in ("UNREGISTERED_FAILURE", "NETWORK_FAILURE", "IDENTITY_FAILURE", "RATE_LIMIT_FAILURE"):
        ben.failing = type
        error = await client.call("send", recipient=ben.aci, message="hello")
        codes[type] = error["code"]
        assert error["data"]["response"]["results"][0]["type"] == type
    assert codes == {
        "UNREGISTERED_FAILURE": -1,
        "NETWORK_FAILURE": -1,
        "IDENTITY_FAILURE": -4,
        "RATE_LIMIT_FAILURE": -5,
    }
    assert (await client.call("send", recipient="nobody-known", message="hello"))["code"] == -1


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("send", {"recipient": ["x"], "mesage": "hello"}, -1),
        ("send", {"message": "hello"}, -1),
        ("send", {"recipient": ["x"], "message": "hello", "quoteTimestamp": 1}, -32603),
        ("send", {"groupId": "unknown", "message": "hello"}, -1),
        ("trust", {"recipient": "x", "trustAllKnownKeys": True}, -1),
        ("noSuchMethod", {}, -32601),
        ("listAccounts", {}, -32601),
        ("unsubscribeReceive", {"subscription": 7}, -32602),
    ],
)
async def test_a_wrong_request_has_the_code_of_signal_cli(
    daemon: SignalCli, method: str, params: dict[str, Any], code: int
) -> None:
    """Names that are wrong are passed over, a small timestamp stumbles, and each fault has its code."""
    assert (await (await Client.connect(daemon)).call(method, **params))["code"] == code


async def test_the_wire_takes_batches_and_refuses_what_is_no_request(daemon: SignalCli) -> None:
    """An array is answered with an array; what is not JSON with -32700; the connection goes on."""
    client = await Client.connect(daemon)
    client.write("not json")
    client.write("7")
    client.write('[{"jsonrpc": "2.0", "id": "a", "method": "version"}]')
    lines = [await client.line() for _ in range(3)]

    assert [line["error"]["code"] for line in lines[:2]] == [-32700, -32600]
    assert lines[2] == [{"jsonrpc": "2.0", "result": {"version": daemon.version}, "id": "a"}]


async def test_answers_can_be_scripted(daemon: SignalCli) -> None:
    """A result or an error instead of doing it; silence; an answer that comes late; an end instead of an answer."""
    ana = daemon.person()
    client = await Client.connect(daemon)
    daemon.script("send", Failure(-32603, "Failed to send message: [429] Rate limit exceeded"))
    daemon.script("send", HANG)
    daemon.script("send", LATE)
    daemon.script("send", CUT)
    daemon.script("version", {"version": "0.13.0"}, "always")
    to = {"recipient": ana.aci}

    assert (await client.call("send", message="refused", **to))["code"] == -32603
    client.ask("send", message="hangs", **to)
    late = client.ask("send", message="late", **to)
    assert (await client.call("version"))["version"] == "0.13.0"
    await ana.wait_for("late")
    daemon.release()
    assert (await client.answer(late))["results"][0]["type"] == "SUCCESS"
    client.ask("send", message="cut", **to)
    assert await client.line() is None
    assert [message.body for message in ana.heard] == ["late", "cut"]


async def test_an_account_can_be_linked_where_none_is_named(tmp_path: Path) -> None:
    """Without `-a` each request names its account; `finishLink` waits until the phone has agreed."""
    daemon = SignalCli(tmp_path / "signal.sock", single=False)
    await daemon.start()
    client = await Client.connect(daemon)
    uri = (await client.call("startLink"))["deviceLinkUri"]
    waiting = client.ask("finishLink", deviceLinkUri=uri, deviceName="desk")
    assert (await client.call("subscribeReceive"))["code"] == -32602
    daemon.linked.set()

    assert await client.answer(waiting) == {"number": daemon.number}
    assert await client.call("subscribeReceive", account=daemon.number) == 0
    assert await client.call("listAccounts") == [{"number": daemon.number}]
    await daemon.stop()


async def test_a_daemon_can_have_a_second_account_that_writes_to_the_first(tmp_path: Path) -> None:
    """What it sends arrives like anybody's words; a third account does not exist."""
    daemon = SignalCli(tmp_path / "signal.sock", single=False)
    canary = daemon.person(number="+4915112345679")
    daemon.beside.append(canary)
    await daemon.start()
    client = await Client.connect(daemon)
    assert await client.call("subscribeReceive", account=daemon.own) == 0
    sent = await client.call("send", account=canary.number, recipient=[daemon.own], message="tweet")

    envelope = (await client.frame())["envelope"]
    assert (envelope["sourceUuid"], envelope["dataMessage"]["message"]) == (canary.aci, "tweet")
    assert (envelope["timestamp"], len(sent["results"])) == (sent["timestamp"], 1)
    assert (await client.call("send", account="+4915112345670", recipient=[daemon.own], message="x"))["code"] == -32602
    await daemon.stop()


async def test_the_timer_of_a_chat_is_known_once_it_was_heard_of(daemon: SignalCli) -> None:
    """A send takes the timer that signal-cli knows: none before the first message, theirs after it, or the one set."""
    ana = daemon.person()
    ana.timer = 3600
    client = await Client.connect(daemon, subscribed=True)
    await client.call("send", recipient=ana.aci, message="too early")
    await ana.says("help")
    await client.call("send", recipient=ana.aci, message="in time")
    assert (await client.call("listContacts", recipient=ana.aci))[0]["messageExpirationTime"] == 3600
    own = await client.call("listContacts", recipient=daemon.number, allRecipients=True)
    assert [entry["uuid"] for entry in own] == [daemon.own]
    assert await client.call("updateContact", recipient=ana.aci, expiration=60) == {}
    await client.call("send", recipient=ana.aci, message="shorter")

    assert [message.expires for message in ana.heard] == [0, 3600, 60]
    assert ana.timer == 60


async def test_groups_are_entered_and_left(daemon: SignalCli) -> None:
    """An invitation is accepted with `updateGroup`; everybody in it hears; after `quitGroup` nothing can be sent."""
    ana, ben = daemon.person(), daemon.person()
    desk = daemon.group("", [ana, ben], invited=True)
    client = await Client.connect(daemon, subscribed=True)
    assert (await client.frame())["envelope"]["dataMessage"]["groupInfo"]["type"] == "UPDATE"
    assert [group["isMember"] for group in await client.call("listGroups")] == [False]
    await client.call("updateGroup", groupId=desk.id)
    sent = await client.call("send", groupId=desk.id, message="card")
    assert len(sent["results"]) == 2
    assert [message.group for message in [*ana.heard, *ben.heard]] == [desk.id, desk.id]
    await client.call("quitGroup", groupId=desk.id)

    assert (await client.call("send", groupId=desk.id, message="card"))["code"] == -1


async def test_what_is_set_counts(daemon: SignalCli) -> None:
    """Name and username are the account's from then on; what is not named stays, what cannot be is refused."""
    client = await Client.connect(daemon)
    await client.call("updateProfile", givenName="Desk", about="We read this")
    await client.call("updateProfile", about="People read this")
    given = await client.call("updateAccount", username="desk")

    assert daemon.profile == {"givenName": "Desk", "about": "People read this"}
    own = (await client.call("listContacts", allRecipients=True, recipient=daemon.own))[0]
    assert own["profile"]["givenName"] == "Desk"
    assert (given["username"], daemon.username) == ("desk.42", "desk.42")
    assert given["usernameLink"].startswith("https://signal.me/#eu/")
    assert (await client.call("updateAccount", username="1"))["message"] == "Invalid username: 1"
    assert daemon.username == "desk.42"
