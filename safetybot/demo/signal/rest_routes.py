"""What signal-cli-rest-api makes of each HTTP request, and of what signal-cli answers."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from safetybot.demo.signal.calls import USER, Failure
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.methods import call
from safetybot.demo.signal.world import World

GROUP = "group."


@dataclass(frozen=True)
class Reply:
    """One answer: its status, and what is in it."""

    status: int
    body: Any = None

    @classmethod
    def error(cls, text: str, status: int = 400) -> "Reply":
        """What the wrapper answers to nearly everything that fails."""
        return cls(status, {"error": text})


Handler = Callable[[World, Json, Mapping[str, str]], Reply]
"""Answers a request by its body and the named parts of its path. Raises Failure as signal-cli does."""


def _to(recipient: str) -> Json:
    """Whom signal-cli is told to send to."""
    if not recipient.startswith(GROUP):
        return {"recipient": [recipient]}
    try:
        return {"groupId": base64.b64decode(recipient.removeprefix(GROUP)).decode()}
    except ValueError:
        raise Failure(USER, "Invalid group id") from None


def outer_id(group: str) -> str:
    """The wrapper's own id of a group."""
    return GROUP + base64.b64encode(group.encode()).decode()


def _done(rest: World, method: str, params: Json, status: int = 204) -> Reply:
    call(rest, method, params)
    return Reply(status)


def _send(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    recipients = list(body.get("recipients") or [])
    groups = [one for one in recipients if one.startswith(GROUP)]
    if not recipients:
        return Reply.error("Couldn't process request - please provide at least one recipient")
    if groups and len(recipients) > 1:
        return Reply.error("Couldn't process request - only one group, or people, at a time")
    params = _to(groups[0]) if groups else {"recipient": recipients}
    params |= {
        "message": body.get("message"),
        "attachment": body.get("base64_attachments"),
        "editTimestamp": body.get("edit_timestamp"),
        "quoteTimestamp": body.get("quote_timestamp"),
        "mention": [f"{one['start']}:{one['length']}:{one['author']}" for one in body.get("mentions") or ()],
    }
    sent = call(rest, "send", {name: value for name, value in params.items() if value})
    failed = [
        {"uuid": result["recipientAddress"]["uuid"], "number": "", "reason": result["type"]}
        for result in sent["results"]
        if result["type"] != "SUCCESS"
    ]
    answer: Json = {"timestamp": str(sent["timestamp"])}
    return Reply(201, [answer | {"errors": {"recipients": failed}} if failed else answer])


def _delete(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    sent = call(rest, "remoteDelete", _to(body["recipient"]) | {"targetTimestamp": body["timestamp"]})
    return Reply(201, {"timestamp": str(sent["timestamp"])})


def _type(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return _done(rest, "sendTyping", _to(body["recipient"]))


def _react(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    params = {"emoji": body["reaction"], "targetAuthor": body["target_author"], "targetTimestamp": body["timestamp"]}
    return _done(rest, "sendReaction", _to(body["recipient"]) | params)


def _receipt(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    params = {"type": body["receipt_type"], "targetTimestamp": body["timestamp"]}
    return _done(rest, "sendReceipt", _to(body["recipient"]) | params)


def _identities(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    entries = [
        {
            "number": known["number"] or "",
            "status": known["trustLevel"],
            "fingerprint": known["fingerprint"],
            "added": str(known["addedTimestamp"]),
            "safety_number": known["safetyNumber"],
            "uuid": known["uuid"],
        }
        for known in call(rest, "listIdentities", {})
    ]
    return Reply(200, entries)


def _trust(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    params = {
        "recipient": path["who"],
        "trustAllKnownKeys": body.get("trust_all_known_keys"),
        "verifiedSafetyNumber": body.get("verified_safety_number"),
    }
    return _done(rest, "trust", params)


def _contacts(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    entries = [
        {
            "number": one["number"] or "",
            "uuid": one["uuid"],
            "name": one["name"],
            "profile_name": one["profile"]["givenName"] or "",
            "message_expiration": str(one["messageExpirationTime"]),
            "blocked": one["isBlocked"],
        }
        for one in call(rest, "listContacts", {})
    ]
    return Reply(200, entries)


def _update_contact(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    seconds = body.get("expiration_in_seconds") or None  # a zero is left out
    return _done(rest, "updateContact", {"recipient": body["recipient"], "expiration": seconds})


def _group_entry(group: Json) -> Json:
    return {
        "id": outer_id(group["id"]),
        "internal_id": group["id"],
        "name": group["name"] or "",
        "description": "",
        "members": [one["number"] or one["uuid"] for one in group["members"]],
        "member": group["isMember"],
        "blocked": group["isBlocked"],
        "pending_invites": [one["number"] or one["uuid"] for one in group["pendingMembers"]],
        "pending_requests": [],
        "invite_link": "",
        "admins": [],
        "permissions": {"add_members": "every-member", "edit_group": "every-member", "send_messages": "every-member"},
    }


def _groups(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return Reply(200, [_group_entry(group) for group in call(rest, "listGroups", {})])


def _group(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    groups = call(rest, "listGroups", _to(path["group"]))
    return Reply(200, _group_entry(groups[0])) if groups else Reply.error("No group with that id found", 404)


def _join(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return _done(rest, "updateGroup", _to(path["group"]))


def _quit(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return _done(rest, "quitGroup", _to(path["group"]))


def _attachment(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    if (content := rest.files.get(path["id"])) is None:
        return Reply.error("No attachment with that name found", 404)
    return Reply(200, content)


def _forget_attachment(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return Reply(204) if rest.files.pop(path["id"], None) is not None else _attachment(rest, body, path)


def _settings(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return Reply(200, {"trust_mode": rest.trust_mode})


def _set_settings(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    rest.trust_mode = body["trust_mode"]
    return Reply(204)


def _accounts(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return Reply(200, [rest.number])


def _username(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    given = call(rest, "updateAccount", {"username": body["username"]})
    return Reply(201, {"username": given["username"], "username_link": given["usernameLink"]})


def _profile(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return _done(rest, "updateProfile", {"givenName": body.get("name"), "about": body.get("about")})


def _link(rest: World, body: Json, path: Mapping[str, str]) -> Reply:
    return Reply(200, {"device_link_uri": "sgnl://linkdevice?uuid=not-a-real-one&pub_key=not-a-real-one"})


def _nothing(status: int) -> Handler:
    return lambda rest, body, path: Reply(status)


ROUTES: dict[tuple[str, str], Handler] = {
    ("GET", "/v1/health"): _nothing(204),
    ("POST", "/v2/send"): _send,
    ("DELETE", "/v1/remote-delete/{number}"): _delete,
    ("PUT", "/v1/typing-indicator/{number}"): _type,
    ("DELETE", "/v1/typing-indicator/{number}"): _nothing(204),
    ("POST", "/v1/reactions/{number}"): _react,
    ("DELETE", "/v1/reactions/{number}"): _nothing(204),
    ("POST", "/v1/receipts/{number}"): _receipt,
    ("GET", "/v1/identities/{number}"): _identities,
    ("PUT", "/v1/identities/{number}/trust/{who}"): _trust,
    ("GET", "/v1/contacts/{number}"): _contacts,
    ("PUT", "/v1/contacts/{number}"): _update_contact,
    ("GET", "/v1/groups/{number}"): _groups,
    ("GET", "/v1/groups/{number}/{group}"): _group,
    ("POST", "/v1/groups/{number}/{group}/join"): _join,
    ("POST", "/v1/groups/{number}/{group}/quit"): _quit,
    ("GET", "/v1/attachments/{id}"): _attachment,
    ("DELETE", "/v1/attachments/{id}"): _forget_attachment,
    ("GET", "/v1/configuration/{number}/settings"): _settings,
    ("POST", "/v1/configuration/{number}/settings"): _set_settings,
    ("GET", "/v1/accounts"): _accounts,
    ("POST", "/v1/accounts/{number}/rate-limit-challenge"): _nothing(204),
    ("POST", "/v1/accounts/{number}/username"): _username,
    ("POST", "/v1/accounts/{number}/pin"): _nothing(201),
    ("PUT", "/v1/profiles/{number}"): _profile,
    ("POST", "/v1/register/{number}"): _nothing(201),
    ("POST", "/v1/register/{number}/verify/{code}"): _nothing(201),
    ("GET", "/v1/qrcodelink/raw"): _link,
}
