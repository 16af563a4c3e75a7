"""What signal-cli does when it is asked: its JSON-RPC methods, over the small world."""

import base64
import re
from collections.abc import Callable
from typing import Any

from safetybot.demo.signal import sending
from safetybot.demo.signal.calls import (
    INTERNAL,
    NO_METHOD,
    SMALL,
    USER,
    Failure,
    address,
    group_of,
    number,
    one,
    person_of,
    several,
)
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.world import TRUSTED, VERIFIED, Identity, World

USERNAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{2,31}")


def call(world: World, method: str, params: Json) -> Any:
    """Do what a request asks; its result. Raises Failure."""
    if method not in METHODS:
        raise Failure(NO_METHOD, "Method not implemented")
    for name in ("quoteTimestamp", "editTimestamp", "targetTimestamp"):
        if any(isinstance(value, int) and 0 <= value < SMALL for value in several(params, name)):
            raise Failure(INTERNAL, "java.lang.ClassCastException: class java.lang.Integer cannot be cast (…)")
    result = METHODS[method](world, params)
    world.wake()
    return result


def _update_contact(world: World, params: Json) -> Json:
    person = person_of(world, str(one(params, "recipient")))
    seconds = number(one(params, "expiration"))
    if person and seconds is not None:
        person.timer = world.timers[person.aci] = seconds
    return {}


def _list_contacts(world: World, params: Json) -> list[Json]:
    """Those it has heard of; with `allRecipients` itself among them."""
    wanted = {str(value) for value in several(params, "recipient", "recipients")}
    known = [person for aci, person in world.people.items() if aci in world.identities or aci in world.timers]
    entries = [_contact(person.aci, person.number, person.name, world.timers.get(person.aci, 0)) for person in known]
    if params.get("allRecipients"):
        entries.append(_contact(world.own, world.number, world.profile.get("givenName", ""), 0))
    return [entry for entry in entries if not wanted or wanted & {entry["uuid"], entry["number"]}]


def _contact(aci: str, number: str | None, name: str, timer: int) -> Json:
    return {
        "number": number,
        "uuid": aci,
        "username": None,
        "name": "",
        "isBlocked": False,
        "messageExpirationTime": timer,
        "profile": {"givenName": name or None, "familyName": None},
    }


def _list_identities(world: World, params: Json) -> list[Json]:
    """Everybody's, and our own among them."""
    wanted = one(params, "number")
    people = [(world.people[aci], known) for aci, known in world.identities.items()]
    known = [_identity(person.aci, person.number, identity, world.safety_number(person)) for person, identity in people]
    own = _identity(world.own, world.number, Identity(1, VERIFIED, 0), "0" * 60)
    return [entry for entry in [own, *known] if wanted is None or wanted in (entry["uuid"], entry["number"])]


def _identity(aci: str, number: str | None, known: Identity, safety_number: str) -> Json:
    return {
        "number": number,
        "uuid": aci,
        "fingerprint": f"05{known.key:064x}",
        "safetyNumber": safety_number,
        "scannableSafetyNumber": base64.b64encode(safety_number.encode()).decode(),
        "trustLevel": known.level,
        "addedTimestamp": known.added,
    }


def _trust(world: World, params: Json) -> Json:
    person = person_of(world, str(one(params, "recipient")))
    known = world.identities.get(person.aci) if person else None
    verified = one(params, "verifiedSafetyNumber")
    if person and known and params.get("trustAllKnownKeys"):
        known.level = TRUSTED
    elif person and known and verified and str(verified).replace(" ", "") == world.safety_number(person):
        known.level = VERIFIED
    else:
        raise Failure(
            USER, "Failed to set the trust for this number, make sure the number and the safety number are correct."
        )
    return {}


def _list_groups(world: World, params: Json) -> list[Json]:
    wanted = several(params, "groupId", "groupIds")
    own = {"number": world.number, "uuid": world.own}
    return [
        {
            "id": group.id,
            "name": group.name,
            "description": None,
            "isMember": group.joined,
            "isBlocked": False,
            "messageExpirationTime": 0,
            "members": [address(aci) for aci in sorted(group.members)] + [own] * group.joined,
            "pendingMembers": [own] * group.invited,
            "requestingMembers": [],
            "admins": [],
            "banned": [],
            "groupInviteLink": None,
        }
        for group in world.groups.values()
        if not wanted or group.id in wanted
    ]


def _update_group(world: World, params: Json) -> Json:
    group = group_of(world, str(one(params, "groupId")))
    group.joined, group.invited = True, False
    return {"timestamp": world.tick(), "results": []}


def _quit_group(world: World, params: Json) -> Json:
    group = group_of(world, str(one(params, "groupId")))
    if not group.joined and not group.invited:
        raise Failure(USER, f"Failed to quit group: User is not a member in group: {group.id}")
    group.joined = group.invited = False
    return {"timestamp": world.tick(), "results": []}


def _message_request(world: World, params: Json) -> Json:
    for who in several(params, "recipient", "recipients"):
        if person := person_of(world, str(who)):
            person.accepted = one(params, "type") == "accept"
    return {}


def _get_attachment(world: World, params: Json) -> Json:
    if (id := str(one(params, "id"))) not in world.files:
        raise Failure(USER, f"Could not find attachment with ID: {id}")
    return {"data": base64.b64encode(world.files[id]).decode()}


def _update_profile(world: World, params: Json) -> Json:
    """What is not named stays as it is."""
    for name in ("givenName", "familyName", "about"):
        if (value := one(params, name)) is not None:
            world.profile[name] = str(value)
    return {}


def _update_account(world: World, params: Json) -> Json:
    """Signal puts digits behind a username, and each has a link of its own."""
    if (username := one(params, "username")) is None:
        return {}
    if not USERNAME.fullmatch(str(username)):
        raise Failure(USER, f"Invalid username: {username}")
    world.username = f"{username}.42"
    link = base64.urlsafe_b64encode(world.username.encode()).decode()
    return {"username": world.username, "usernameLink": f"https://signal.me/#eu/{link}"}


def _nothing(world: World, params: Json) -> Json:
    return {}


METHODS: dict[str, Callable[[World, Json], Any]] = {
    "send": sending.send,
    "remoteDelete": sending.remote_delete,
    "sendReaction": sending.send_reaction,
    "sendReceipt": sending.send_receipt,
    "sendTyping": sending.send_typing,
    "sendMessageRequestResponse": _message_request,
    "updateContact": _update_contact,
    "listContacts": _list_contacts,
    "listIdentities": _list_identities,
    "trust": _trust,
    "listGroups": _list_groups,
    "updateGroup": _update_group,
    "quitGroup": _quit_group,
    "getAttachment": _get_attachment,
    "submitRateLimitChallenge": _nothing,
    "updateProfile": _update_profile,
    "updateAccount": _update_account,
    "setPin": _nothing,
}
