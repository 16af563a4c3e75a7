"""The bot's account: logging in once, and what is kept of it, sealed. The password is used and forgotten."""

import json
import secrets as chance
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from nio import ErrorResponse, LoginResponse

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.ports import Store
from safetybot.transports.matrix.client import BotClient, token_refused
from safetybot.transports.matrix.cross_signing import Seeds, ensure_signed
from safetybot.transports.matrix.fallback import upload_fallback_key
from safetybot.transports.matrix.patiently import NETWORK_ERRORS
from safetybot.transports.matrix.trust import Pins

log = structlog.get_logger()

ACCOUNT, SEEDS, PICKLE_KEY, PINS, DESK, DIRECT = (
    "matrix-account",
    "matrix-seeds",
    "matrix-pickle-key",
    "matrix-pins",
    "matrix-desk",
    "matrix-direct",
)
PICKLE_KEY_BYTES = 32
LOG_IN_AGAIN = "Run `safetybot login` again."


@dataclass(frozen=True, slots=True)
class Account:
    """A logged-in device of the bot. Its repr shows nothing that could be used or that names anybody."""

    homeserver: str = field(repr=False)
    user_id: str = field(repr=False)
    device_id: str = field(repr=False)
    access_token: str = field(repr=False)

    def to_bytes(self) -> bytes:
        """Write it down, to be sealed."""
        fields = ("homeserver", "user_id", "device_id", "access_token")
        return json.dumps({name: getattr(self, name) for name in fields}).encode()


async def load_account(store: Store) -> Account | None:
    """The account of the last login; None before the first one."""
    kept = await load_secret(store, ACCOUNT)
    return Account(**json.loads(kept)) if kept else None


async def log_in(
    store: Store,
    folder: Path,
    *,
    homeserver: str,
    user: str,
    password: str | None,
    token: str | None,
    device_name: str = "safetybot",
) -> Account:
    """Log in as a new device, sign it, publish its keys, and keep what is needed, sealed. Returns the account.

    Done again, it makes another device that the stored seeds sign, so that nobody who trusts the bot sees a change, and
    logs the old one out. A `token` is used as it is: it must belong to a session that has no keys yet.
    """
    if (password is None) == (token is None):
        raise OperatorError("either a password or an access token is needed", "Give one of them to `safetybot login`.")
    before = await load_account(store)
    # Sealed before they are published: an identity whose seeds are lost has to be replaced for everybody.
    seeds = Seeds.from_bytes(await _kept_or_new(store, SEEDS, Seeds.new().to_bytes()))
    pickle_key = await _kept_or_new(store, PICKLE_KEY, chance.token_bytes(PICKLE_KEY_BYTES))
    client = BotClient(homeserver, user, folder=folder, pickle_key=pickle_key.hex())
    try:
        if token is None:
            await _enter(client, password or "", device_name)
        else:
            await _adopt(client, token, before)
        await prepare(client, seeds, password)
        account = Account(client.homeserver, client.user_id, str(client.device_id), client.access_token)
        await keep_secret(store, ACCOUNT, account.to_bytes())
    except NETWORK_ERRORS as error:
        raise _unreachable(error) from None
    finally:
        await client.close()
    if before is not None and before.device_id != account.device_id:
        await _retire(before, folder)
    return account


async def prepare(client: BotClient, seeds: Seeds, password: str | None = None) -> None:
    """Bring a device into the state in which people may write to it: keys published, signed, with a fallback key.

    In this order: the signature is on the published keys, and marking the fallback key as published marks all keys.
    """
    first = not client.olm_account_shared
    if first:
        response = await client.keys_upload()
        if isinstance(response, ErrorResponse):
            if response.status_code == "M_UNKNOWN_TOKEN":
                raise token_refused()
            raise OperatorError("the homeserver refused the keys of our device", LOG_IN_AGAIN)
    await ensure_signed(client, seeds, password)
    if first:
        await upload_fallback_key(client)


async def open_client(account: Account, store: Store, folder: Path) -> BotClient:
    """A client for the stored account, with its crypto store open."""
    pickle_key = await load_secret(store, PICKLE_KEY)
    if pickle_key is None:
        raise OperatorError("the key of the Matrix store is missing", LOG_IN_AGAIN)
    client = BotClient(account.homeserver, account.user_id, folder=folder, pickle_key=pickle_key.hex())
    client.restore_login(account.user_id, account.device_id, account.access_token)
    return client


async def load_seeds(store: Store) -> Seeds:
    """The seeds of our identity."""
    kept = await load_secret(store, SEEDS)
    if kept is None:
        raise OperatorError("the seeds of our cross-signing identity are missing", LOG_IN_AGAIN)
    return Seeds.from_bytes(kept)


async def load_pins(store: Store) -> Pins:
    """The identities seen so far."""
    secret = await load_secret(store, PICKLE_KEY)
    return Pins(await load_secret(store, PINS), secret or b"")


async def trust_anew(store: Store, user: str) -> bool:
    """Let a person's present identity count, after somebody made sure that it is really theirs.

    Call it while the bot is down: a running one has its own copy. Returns whether anything was pinned for them.
    """
    pins = await load_pins(store)
    found = pins.forget(user)
    if found:
        await keep_secret(store, PINS, pins.to_bytes())
    return found


async def load_secret(store: Store, name: str) -> bytes | None:
    """Read one of the bot's own secrets."""
    async with store.begin() as transaction:
        return await transaction.secrets.get(name)


async def keep_secret(store: Store, name: str, value: bytes) -> None:
    """Seal one of the bot's own secrets."""
    async with store.begin() as transaction:
        await transaction.secrets.set(name, value)


async def _kept_or_new(store: Store, name: str, new: bytes) -> bytes:
    async with store.begin() as transaction:
        kept = await transaction.secrets.get(name)
        if kept is None:
            await transaction.secrets.set(name, new)
    return kept or new


async def _enter(client: BotClient, password: str, device_name: str) -> None:
    response = await client.login(password, device_name=device_name)
    if isinstance(response, LoginResponse):
        return
    errcode = response.status_code if isinstance(response, ErrorResponse) else None
    if errcode in ("M_FORBIDDEN", "M_USER_DEACTIVATED"):
        raise OperatorError(
            "the homeserver refused the account or its password",
            "Check both; an account without a password (single sign-on) needs an access token.",
        )
    if errcode == "M_LIMIT_EXCEEDED":
        raise NetworkError("the homeserver allows no more log-ins for the moment", "Try again in a few minutes.")
    raise OperatorError(
        "what answers there is not a Matrix homeserver, or it does not offer log-in with a password",
        "Check the homeserver's address (https://…); an account without a password needs an access token.",
    )


async def _adopt(client: BotClient, token: str, before: Account | None) -> None:
    client.access_token = token
    answer = await client.request("GET", "/account/whoami")
    if not answer.good or not isinstance(answer.body.get("device_id"), str):
        raise OperatorError("the homeserver does not accept the access token", "Make a new one and use it at once.")
    user, device = str(answer.body["user_id"]), answer.body["device_id"]
    known = before is not None and (before.user_id, before.device_id) == (user, device)
    keys = await client.request("POST", "/keys/query", {"device_keys": {user: [device]}})
    if device in keys.body.get("device_keys", {}).get(user, {}) and not known:
        raise OperatorError(
            "the access token belongs to a session that already has encryption keys of its own",
            "Make a token that no other program uses: log in anew for the bot, and do not open that session in an app.",
        )
    client.restore_login(user, device, token)


async def _retire(before: Account, folder: Path) -> None:
    """Log the old device out and delete its keys: they could read what was said until now."""
    client = BotClient(before.homeserver, before.user_id, folder=folder, pickle_key="")
    client.access_token = before.access_token
    try:
        await client.request("POST", "/logout", {})
    except NetworkError:
        log.warning("old-device-not-logged-out", transport="matrix")
    finally:
        await client.close()
    _delete(folder, before.device_id)


def _delete(folder: Path, device: str) -> None:
    for old in folder.glob(f"*_{device}.db*"):
        old.unlink()


def _unreachable(error: Exception) -> Exception:
    if isinstance(error, NetworkError):
        return error
    return NetworkError(
        f"the homeserver does not answer ({type(error).__name__})", "Check its address and whether it can be reached."
    )
