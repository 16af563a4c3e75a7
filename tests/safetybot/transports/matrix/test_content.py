"""What our messages look like on the wire."""

from dataclasses import replace

from safetybot.core.outgoing import Outgoing, OutgoingKind
from safetybot.transports.matrix.content import message

PLAIN = Outgoing(id="o", transport="matrix", kind=OutgoingKind.POST, address="!desk", body="@room <b>hi</b> ![](x)")


def test_words_are_plain_and_ping_nobody() -> None:
    """No formatted body, and nobody is mentioned whatever the words look like; an alert mentions the room."""
    assert message(PLAIN) == {"msgtype": "m.text", "body": PLAIN.body, "m.mentions": {}}
    assert message(replace(PLAIN, alert=True))["m.mentions"] == {"room": True}


def test_only_who_is_meant_is_mentioned() -> None:
    """By account, together with the room or without it; an edit says the same in both places."""
    meant = replace(PLAIN, mentions=("@bea:x", "@carl:x"))
    assert message(meant)["m.mentions"] == {"user_ids": ["@bea:x", "@carl:x"]}
    assert message(replace(meant, alert=True))["m.mentions"] == {"room": True, "user_ids": ["@bea:x", "@carl:x"]}
    edit = message(replace(meant, edits="$m"))
    assert edit["m.mentions"] == edit["m.new_content"]["m.mentions"] == {"user_ids": ["@bea:x", "@carl:x"]}


def test_a_message_in_a_thread_says_so() -> None:
    """Old clients see it as an answer to the first message of the thread."""
    relation = message(replace(PLAIN, thread="$card"))["m.relates_to"]
    assert relation == {
        "rel_type": "m.thread",
        "event_id": "$card",
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": "$card"},
    }


def test_an_edit_replaces_and_stays_in_its_thread_by_itself() -> None:
    """An edit points at what it replaces alone; where that stands is known already."""
    edit = message(replace(PLAIN, thread="$card", edits="$m"))
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$m"}
    assert edit["m.new_content"] == message(PLAIN)
    assert edit["body"] == f"* {PLAIN.body}"
