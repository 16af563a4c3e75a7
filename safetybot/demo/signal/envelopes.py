"""The JSON that signal-cli makes of what somebody sends."""

from typing import Any, Protocol

Json = dict[str, Any]


class Sender(Protocol):
    """Whoever sends: an account, and what it shows of itself."""

    aci: str
    name: str
    number: str | None


def envelope(sender: Sender, timestamp: int, now: int, content: Json, *, device: int = 1) -> Json:
    """What every frame has around its content; the number is hidden on a first contact."""
    return {
        "source": sender.number or sender.aci,
        "sourceNumber": sender.number,
        "sourceUuid": sender.aci,
        "sourceName": sender.name,
        "sourceDevice": device,
        "timestamp": timestamp,
        "serverReceivedTimestamp": now,
        "serverDeliveredTimestamp": now,
        **content,
    }


def words(
    timestamp: int, text: str | None, *, expires: int = 0, quote: Json | None = None, group: Json | None = None
) -> Json:
    """The inside of a `dataMessage`."""
    data: Json = {"timestamp": timestamp, "message": text, "expiresInSeconds": expires, "viewOnce": False}
    if quote is not None:
        data["quote"] = quote
    if group is not None:
        data["groupInfo"] = group
    return data


def quoted(timestamp: int, author: str, text: str) -> Json:
    """A message that is answered."""
    return {
        "id": timestamp,
        "author": author,
        "authorNumber": None,
        "authorUuid": author,
        "text": text,
        "attachments": [],
    }


def reaction(emoji: str, author: str, timestamp: int, *, remove: bool = False) -> Json:
    """A reaction to a message of `author`."""
    return {
        "emoji": emoji,
        "targetAuthor": author,
        "targetAuthorNumber": None,
        "targetAuthorUuid": author,
        "targetSentTimestamp": timestamp,
        "isRemove": remove,
    }


def receipt(timestamps: tuple[int, ...], when: int, *, read: bool) -> Json:
    """That messages arrived, or were read."""
    return {
        "when": when,
        "isDelivery": not read,
        "isRead": read,
        "isViewed": False,
        "timestamps": list(timestamps),
    }


def attachment(id: str, content_type: str, size: int, name: str | None, now: int) -> Json:
    """A file, which stays with signal-cli until somebody asks for it."""
    return {
        "contentType": content_type,
        "filename": name,
        "id": id,
        "size": size,
        "width": None,
        "height": None,
        "caption": None,
        "uploadTimestamp": now,
    }


def group_info(id: str, name: str | None, revision: int, type: str = "DELIVER") -> Json:
    """Where something was written; `type` is DELIVER, or UPDATE for a change of the group itself."""
    return {"groupId": id, "groupName": name, "revision": revision, "type": type}


def spoken_elsewhere(destination: str, timestamp: int, text: str, expires: int = 0) -> Json:
    """What the account's own phone sent to somebody."""
    return {
        "sentMessage": {
            "destination": destination,
            "destinationNumber": None,
            "destinationUuid": destination,
            **words(timestamp, text, expires=expires),
        }
    }
