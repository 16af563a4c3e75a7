"""What our messages look like on the wire. Plain text only: no quoted word can become a link, an image or a ping."""

from typing import Any

from safetybot.core.outgoing import Outgoing


def message(outgoing: Outgoing) -> dict[str, Any]:
    """The content of one message, in its thread or as an edit of an earlier one.

    The empty `m.mentions` says that nobody is meant, whatever the words look like; without it, clients search the body
    for names. An edit carries its text twice: once for clients that do not know edits.
    """
    mentions: dict[str, Any] = {"room": True} if outgoing.alert else {}
    if outgoing.mentions:
        mentions["user_ids"] = list(outgoing.mentions)
    text = {"msgtype": "m.text", "body": outgoing.body, "m.mentions": mentions}
    if outgoing.edits is not None:
        return {
            **text,
            "body": f"* {outgoing.body}",
            "m.new_content": text,
            "m.relates_to": {"rel_type": "m.replace", "event_id": outgoing.edits},
        }
    if outgoing.thread is not None:
        return {
            **text,
            "m.relates_to": {
                "rel_type": "m.thread",
                "event_id": outgoing.thread,
                "is_falling_back": True,
                "m.in_reply_to": {"event_id": outgoing.thread},
            },
        }
    return text
