"""What `safetybot check` looks at on the Matrix side: each point with the cure for its failure."""

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from safetybot.core.errors import NetworkError
from safetybot.core.findings import Finding
from safetybot.core.ports import Store
from safetybot.transports.matrix.account import (
    DIRECT,
    LOG_IN_AGAIN,
    Account,
    load_pins,
    load_secret,
    load_seeds,
    open_client,
)
from safetybot.transports.matrix.client import FALLBACK_ALGORITHM, BotClient
from safetybot.transports.matrix.cross_signing import is_signed
from safetybot.transports.matrix.directs import read_rooms, room_for
from safetybot.transports.matrix.trust import Identity, Pins, Standing, read_identity

NO_EVENTS = '{"room":{"rooms":[]},"presence":{"types":[]},"account_data":{"types":[]}}'


NOBODY: Mapping[str, str] = MappingProxyType({})


async def inspect(
    account: Account, store: Store, folder: Path, *, desk: str | None, responders: Mapping[str, str] = NOBODY
) -> list[Finding]:
    """Look at everything that must be right before people may write to the bot. It changes nothing, anywhere.

    `responders` are those who can be on call, name -> account: whether a page can reach them is looked at, too.

    It reads no messages and uses up no keys, so it may be asked while the bot runs. It stops early where the rest could
    only fail for the same reason.
    """
    client = await open_client(account, store, folder)
    try:
        return [finding async for finding in _findings(client, store, desk, responders)]
    finally:
        await client.close()


async def _findings(
    client: BotClient, store: Store, desk: str | None, responders: Mapping[str, str]
) -> AsyncIterator[Finding]:
    try:
        reached = await client.request("GET", "/account/whoami")
    except NetworkError as error:
        yield Finding("homeserver", False, error.problem, error.advice)
        return
    if reached.status >= 500 or (not reached.good and not reached.errcode):
        problem = f"what answers there is no Matrix homeserver, or it is not well (status {reached.status})"
        yield Finding("homeserver", False, problem, "Check its address in the configuration, and the server itself.")
        return
    yield Finding("homeserver", True)
    same = reached.body.get("user_id") == client.user_id and reached.body.get("device_id") == client.device_id
    problem = (
        "the homeserver does not accept our access token" if not reached.good else "the token is another session's"
    )
    yield (
        Finding("access token", True)
        if reached.good and same
        else Finding("access token", False, problem, LOG_IN_AGAIN)
    )
    if not (reached.good and same):
        return
    try:
        yield await _signature(client, store)
        yield await _fallback(client)
        for finding in [] if desk == "" else await _desk(client, desk, await load_pins(store)):
            yield finding
        for finding in await _directs(client, store, responders):
            yield finding
    except NetworkError as error:
        yield Finding("homeserver", False, error.problem, error.advice)


async def _signature(client: BotClient, store: Store) -> Finding:
    if await is_signed(client, await load_seeds(store)):
        return Finding("bot's device", True)
    return Finding("bot's device", False, "our device is not signed by our identity", LOG_IN_AGAIN)


async def _fallback(client: BotClient) -> Finding:
    """A sync without a position and with nothing in it tells about our keys and takes nothing from the running bot."""
    answer = await client.request("GET", f"/sync?timeout=0&filter={quote(NO_EVENTS, safe='')}")
    unused = answer.body.get("device_unused_fallback_key_types")
    if not answer.good or not isinstance(unused, list) or FALLBACK_ALGORITHM in unused:
        return Finding("fallback key", True)
    return Finding(
        "fallback key", False, "the fallback key is used up or missing", "Start the bot: it makes a new one."
    )


async def _desk(client: BotClient, desk: str | None, pins: Pins) -> list[Finding]:
    if desk is None:
        return [
            Finding("responder room", False, "there is no responder room", "Make one with `safetybot desk create`.")
        ]
    path = f"/rooms/{quote(desk, safe='')}"
    state = await client.request("GET", f"{path}/state/m.room.encryption/")
    if state.status == 403:
        return [
            Finding(
                "responder room", False, "the bot is not in the responder room", "Invite the bot's account into it."
            )
        ]
    findings = [
        Finding("responder room", True)
        if state.body.get("algorithm")
        else Finding(
            "responder room",
            False,
            "the responder room is not encrypted",
            "Make a new one with `safetybot desk create`.",
        )
    ]
    members = await client.request("GET", f"{path}/joined_members")
    joined = members.body.get("joined")
    people = [user for user in joined if user != client.user_id] if isinstance(joined, Mapping) else []
    if not people:
        return [*findings, Finding("responders", False, "nobody has joined the responder room", "Ask those invited.")]
    answer = await client.request("POST", "/keys/query", {"device_keys": {user: [] for user in people}})
    # Whoever runs this knows these people: their account ids are what the operator needs to act.
    found = (
        _device(user, user, read_identity(answer.body, user), pins, "gets no key to the room")
        for user in sorted(people)
    )
    return [*findings, *found]


async def _directs(client: BotClient, store: Store, responders: Mapping[str, str]) -> list[Finding]:
    """Whether a page can reach each of those who can be on call."""
    if not responders:
        return []
    rooms, pins, findings = read_rooms(await load_secret(store, DIRECT)), await load_pins(store), list[Finding]()
    everybody = [account for account in responders.values() if account]
    keys = await client.request("POST", "/keys/query", {"device_keys": {account: [] for account in everybody}})
    for name, account in sorted(responders.items()):
        if not account:
            problem = f"{name} has no account in the schedule, so that nobody can page them"
            findings.append(Finding("direct chat", False, problem, f"Write the account of {name} into the schedule."))
            continue
        findings.append(await _direct(client, name, account, room_for(rooms, account)))
        findings.append(_device(name, account, read_identity(keys.body, account), pins, "cannot be paged"))
    return findings


async def _direct(client: BotClient, name: str, account: str, room: str | None) -> Finding:
    joined: object = None
    if room is not None:
        answer = await client.request("GET", f"/rooms/{quote(room, safe='')}/joined_members")
        joined = answer.body.get("joined")
    if not isinstance(joined, Mapping):
        problem = f"the bot has no direct chat with {name} yet"
        return Finding("direct chat", False, problem, "Start the bot: it makes one within a minute and invites them.")
    if account not in joined:
        problem = f"{name} has not accepted the bot's invitation"
        return Finding("direct chat", False, problem, f"Ask {name} to join the room to which the bot has invited them.")
    return Finding("direct chat", True)


def _device(who: str, user: str, identity: Identity, pins: Pins, so: str) -> Finding:
    name = "responder's device"
    if pins.standing(user, identity) is Standing.CHANGED:
        problem = (
            f"the identity of {who} has changed since the bot first saw it: a new start of theirs, or somebody else"
        )
        return Finding(
            name, False, problem, f"Ask them. If it is theirs, stop the bot and run `safetybot trust {user}`."
        )
    if not identity.signed:
        problem = f"{who} has no device signed by its owner and {so}"
        cure = "They verify their session in their app (Element: Settings, Encryption), or set up its recovery."
        return Finding(name, False, problem, cure)
    return Finding(name, True)
