"""The fallback key: with it people can write to us when our one-time keys are used up.

Fifty requests by anybody use up all one-time keys, and so do fifty new reporters while we are down. Without a fallback
key the first message of the next person could not be read. The library never makes one.
"""

from safetybot.core.errors import InternalError, NetworkError
from safetybot.transports.matrix.client import FALLBACK_ALGORITHM, BotClient


async def upload_fallback_key(client: BotClient) -> None:
    """Publish a fallback key. Call it when the server has no unused one, and never beside an upload of other keys.

    Marking keys as published marks all of them; so whatever else waits to be published must have been uploaded before.
    The key is saved before it is uploaded: killed in between, we would not know the private half of a published key.
    """
    account = client.olm.account._account
    if not account.fallback_key:  # else one was made and saved, but perhaps not uploaded, before we were stopped
        account.generate_fallback_key()
        client.olm.save_account()
    ((key_id, key),) = account.fallback_key.items()
    document = {"key": key.to_base64(), "fallback": True}
    signature = client.olm.sign_json(dict(document))
    signed = {**document, "signatures": {client.user_id: {f"ed25519:{client.device_id}": signature}}}
    answer = await client.request("POST", "/keys/upload", {"fallback_keys": {f"{FALLBACK_ALGORITHM}:{key_id}": signed}})
    if answer.passing:
        raise NetworkError(f"the homeserver answered {answer.status} to our fallback key", "We try again.")
    if not answer.good:
        raise InternalError(f"the homeserver refused our fallback key: {answer.status} {answer.errcode}")
    client.olm.mark_keys_as_published()
    client.olm.save_account()
