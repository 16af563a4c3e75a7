"""What a person sees: messages in order, each as it is now."""

from tests.safetybot.demo.puppets import Room


def test_an_edit_changes_the_message_and_keeps_its_place() -> None:
    """An edited message stays where it was and shows its new words; an edit of an edit names the first version."""
    room = Room()
    ana = room.puppet("ana")
    first = ana.says("one")
    ana.says("two")
    ana.edits(first, "one, better")
    ana.edits(first, "one, best")

    assert [(message.body, message.edited) for message in ana.messages] == [("one, best", True), ("two", False)]
    assert ana.messages.latest == max(message.changed for message in ana.messages)


def test_nobody_edits_what_another_one_said() -> None:
    """An edit of somebody else's message changes nothing."""
    room = Room()
    ana, mallory = room.puppet("ana"), room.puppet("mallory")
    mallory.edits(ana.says("one"), "something else")

    assert [message.body for message in ana.messages] == ["one"]


def test_a_withdrawn_message_loses_its_words() -> None:
    """A redaction leaves the message's place and takes its words."""
    ana = Room().puppet("ana")
    ana.withdraws(ana.says("one"))

    assert [(message.body, message.withdrawn) for message in ana.messages] == [("", True)]


def test_threads_are_messages_with_something_below_them() -> None:
    """Only a message that another one names as its thread's first is the beginning of a thread."""
    ana = Room().puppet("ana")
    card = ana.says("card")
    ana.says("aside")
    ana.says("inside", card)

    assert [message.body for message in ana.messages.threads()] == ["card"]


def test_a_message_that_comes_twice_is_one() -> None:
    """The same event again changes nothing."""
    ana = Room().puppet("ana")
    event = {"type": "m.room.message", "event_id": "$1", "sender": "@bea:localhost", "content": {"body": "one"}}

    assert ana.messages.take(event, signed=True)
    assert not ana.messages.take(event, signed=True)
