"""A Signal person in the demo: what is typed reaches the bot, and what the bot says stands in the chat as it is now."""

from pathlib import Path

from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.methods import call
from safetybot.demo.signal.phone import Phone


async def test_the_chat_shows_both_sides_each_message_as_it_is_now(tmp_path: Path) -> None:
    """An edit keeps its place, what is taken back loses its words, and each change counts once."""
    daemon = SignalCli(tmp_path / "signal.sock")
    ana = daemon.person(name="ana")
    phone = Phone(ana)
    await phone.write("help")
    to = {"recipient": ana.aci}
    sent = call(daemon, "send", to | {"message": "hello"})["timestamp"]
    gone = call(daemon, "send", to | {"message": "oh"})["timestamp"]
    before = phone.messages.latest
    call(daemon, "send", to | {"message": "hullo", "editTimestamp": sent})
    call(daemon, "remoteDelete", to | {"targetTimestamp": gone})
    assert phone.messages.latest == before + 2

    assert [(one.sender, one.body, one.edited, one.withdrawn) for one in phone.messages] == [
        ("ana", "help", False, False),
        ("safetybot", "hullo", True, False),
        ("safetybot", "", False, True),
    ]
    assert phone.messages.latest == before + 2
    assert len([post for post in daemon.queue if "dataMessage" in str(post.frame)]) == 1
