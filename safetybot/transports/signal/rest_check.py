"""Can this signal-cli-rest-api carry the bot? Asked by `safetybot check`, and before anything is received."""

from typing import Final

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.findings import Finding
from safetybot.transports.signal.rest_api import RefusedError, RestApi, as_network_error

NAME: Final = "signal-cli-rest-api"
MODE: Final = "json-rpc"
TRUST_MODE: Final = "on-first-use"
OLDEST: Final = (0, 101)


async def own_aci(api: RestApi) -> str:
    """Who we are on Signal, asked of a wrapper that can serve.

    Raises OperatorError when it cannot, and NetworkError when it does not say.
    """
    with as_network_error():
        async with api.client() as client:
            about = await client.general.about()
        try:
            settings = await api.ask("get", f"/v1/configuration/{api.number}/settings")
        except RefusedError:
            settings = None  # nothing has been set for this number
    if about.mode != MODE:
        raise OperatorError(f"{NAME} runs in another mode than {MODE}", f"set MODE={MODE} for it and start it again")
    if _too_old(about.version):
        raise OperatorError(f"this {NAME} is older than {'.'.join(map(str, OLDEST))}", "update its container")
    if isinstance(settings, dict) and settings.get("trust_mode") not in (None, "", TRUST_MODE):
        raise OperatorError(
            f"{NAME} is not asked to doubt a safety number when it changes, and only then",
            f'set its trust_mode to "{TRUST_MODE}", and leave JSON_RPC_TRUST_NEW_IDENTITIES unset',
        )
    for entry in await api.listed("identities"):
        if entry.get("number") == api.number and entry.get("uuid"):
            return str(entry["uuid"]).lower()
    raise NetworkError(
        f"{NAME} does not say which account the number belongs to",
        "see that [signal] number is registered or linked there",
    )


async def findings(api: RestApi) -> list[Finding]:
    """What `safetybot check` says about it. Even where all is right, what it loses stands there."""
    try:
        await own_aci(api)
    except (OperatorError, NetworkError) as error:
        return [Finding(NAME, False, error.problem, error.advice)]
    return [Finding(f"{NAME} (it loses what arrives while the bot is not connected: its issue #834)", True)]


def _too_old(version: str) -> bool:
    """Preview versions have no number: they are taken for new."""
    try:
        return tuple(map(int, version.split("."))) < OLDEST
    except ValueError:
        return False
