"""The whole way over Signal, for real: unpatched signal-cli and its cryptography on both sides, the real bot in its own
process, the desk on a real Matrix homeserver. Only Signal's service is ours.
"""

import pytest

from tests.kill.tally import numbers
from tests.matrix.scene import PLANTED
from tests.signal.scene import Setting

pytestmark = pytest.mark.timeout(180)
HOUR = 3600


async def test_a_report_goes_to_the_desk_and_the_answer_comes_back(setting: Setting) -> None:
    """Intake with words and a reaction, the case in the desk, a reply, and the receipt of its being read."""
    ana = await setting.person()

    await ana.person.says(
        f"Somebody published my home address on a forum, {ana.mark}, and now they write that they will come."
    )
    await ana.person.told("SOS")
    await ana.person.reacts("👍", await ana.person.told("?"))
    await ana.person.told("danger")
    await ana.person.says("maybe")
    card, words = await ana.card(), await setting.scene.in_desk("published my home address")
    assert card.body.startswith("P0")
    assert "Signal" in card.body
    assert words.thread_root == card.event_id

    await setting.writes("who can look at this? poor soul", card)
    await setting.writes("!take", card)
    await setting.writes("!reply We are here. Can you lock the door?", card)
    reply = await ana.person.told("lock the door")
    await ana.person.reads(reply)
    await setting.scene.in_desk("the reporter – read")
    assert not [message for message in ana.person.heard if "poor soul" in message.body]

    await ana.person.says("yes it is locked")
    assert (await setting.scene.in_desk("it is locked")).thread_root == card.event_id


async def test_words_changed_and_taken_back(setting: Setting) -> None:
    """An edit, an edit of the edit, and a deletion reach the desk."""
    ana = await setting.person()
    await ana.calls()

    first = await ana.person.says("They wait at number twelve.")
    await setting.scene.in_desk("number twelve")
    second = await ana.person.edits(first, "They wait at number fourteen.")
    await setting.scene.in_desk("number fourteen")
    await ana.person.edits(second, "They wait at number sixteen.")
    await setting.scene.in_desk("number sixteen")
    gone = await ana.person.says("My brother is with me.")
    post = await setting.scene.in_desk("My brother")
    await ana.person.deletes(gone)

    await setting.bea.wait_for(lambda seen: seen.event_id == post.event_id and seen.redacted)


async def test_the_timer_is_kept(setting: Setting) -> None:
    """Whatever is sent to somebody whose messages disappear disappears as well, and after a change as they want it."""
    ana = await setting.person()
    card = await ana.calls()

    for seconds in (HOUR, 24 * HOUR):
        await ana.person.sets_timer(seconds)
        await ana.person.says(f"It shall be gone after {seconds}.")
        await setting.scene.in_desk(f"gone after {seconds}")
        await setting.writes(f"!reply It will be gone after {seconds}.", card)
        assert (await ana.person.told(f"will be gone after {seconds}")).expires == seconds


async def test_a_new_phone(setting: Setting) -> None:
    """What a changed identity writes reaches the desk; a reply waits for !trust, and only a neutral line goes out."""
    ana = await setting.person()
    card = await ana.calls()
    await setting.writes("!reply The green door is open.", card)
    await ana.person.told("green door")

    async with setting.another_phone(ana):
        await ana.person.says("I have a new phone, and they are back.")
        words = await setting.scene.in_desk("they are back")
        assert words.thread_root == card.event_id
        await setting.scene.in_desk("has changed")
        await setting.writes("!reply The blue door is open as well.", card)
        await setting.scene.in_desk("HELD until")
        await ana.person.told("People read what is written here")
        assert len(ana.person.heard) == 1

        await setting.writes("!trust", card)
        await ana.person.told("blue door")
        assert not [message for message in ana.person.heard if "green door" in message.body]


async def test_written_while_nobody_is_there(setting: Setting) -> None:
    """What was written while the bot, and then signal-cli too, was off arrives: all of it, once, in order."""
    ana = await setting.person()
    card = await ana.calls()

    await setting.bot.stop()
    for number in range(10):
        await ana.person.says(f"It goes on, number {number}.")
    await setting.daemon.kill()
    for number in range(10, 20):
        await ana.person.says(f"It goes on, number {number}.")
    await setting.bot.launch()
    await setting.daemon.start(setting.number)
    await setting.bot.ready()

    await setting.scene.in_desk("number 19.")
    assert [number for seen in setting.scene.posts(card) for number in numbers(seen.body)] == list(range(20))


async def test_nothing_of_it_is_on_the_disk_or_in_the_log(setting: Setting) -> None:
    """A planted word, an ACI and a number are in no file of the bot and in no log line, at debug level."""
    ana = await setting.person()
    card = await ana.calls()
    await setting.writes(f"!reply we know {PLANTED}", card)
    await ana.person.told(f"we know {PLANTED}")

    log = "\n".join(setting.bot.lines)
    files = {path: path.read_bytes() for path in setting.bot.folder.rglob("*") if path.is_file()}
    assert files
    for secret in (PLANTED, ana.person.aci, ana.person.number):
        assert secret not in log
        assert not [path.name for path, content in files.items() if secret.encode() in content]
