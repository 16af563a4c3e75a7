"""The library's crypto machine, made to survive hostile input and crashes.

A stranger may send us any encrypted payload and publish any keys, and the homeserver cannot check what is inside. The
library trusts parts of it to be well-formed and lets the resulting exception escape from the middle of a sync response.
That response would come again after every restart: one message would silence the bot for everybody. So everything
a stranger can shape is handled one piece at a time here, and a piece that cannot be handled counts as not decryptable.
Errors of the database are not caught: they must end the session, because memory would be ahead of the store; a fresh
session begins with what is stored.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import structlog
from nio import (
    BadEvent,
    EncryptionError,
    Event,
    KeysClaimResponse,
    KeysQueryResponse,
    MegolmEvent,
    RedactedEvent,
    RoomMessage,
    UnknownBadEvent,
    UnknownEvent,
)
from nio.crypto import Olm

from safetybot.transports.matrix.replay import Opened

HOSTILE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, AssertionError)
MESSAGES = (RoomMessage, UnknownEvent, RedactedEvent, BadEvent, UnknownBadEvent)

log = structlog.get_logger()


@contextmanager
def _set_aside(kind: str) -> Iterator[None]:
    """Let go of one malformed piece, and say only that there was one."""
    try:
        yield
    except HOSTILE as error:
        log.warning("malformed-piece-set-aside", kind=kind, error=type(error).__name__)


class SturdyOlm(Olm):  # type: ignore[misc]
    """`nio.crypto.Olm` whose methods do not raise for what strangers sent."""

    def __init__(self, user: str, device: str, store: Any, opened: Opened) -> None:
        """Load the machine of this device; `opened` remembers which messages have been opened."""
        super().__init__(user, device, store)
        self.opened = opened

    def share_keys(self) -> dict[str, Any]:
        """Make the keys to be uploaded, and save them first.

        The library saves after the upload: killed in between, the server would hand out keys whose private halves are
        gone, and what people encrypt to them could never be read.
        """
        keys: dict[str, Any] = super().share_keys()
        self.save_account()
        return keys

    def verify_json(self, json: dict[str, Any], user_key: str, user_id: str, device_id: str) -> bool:
        """Check a signature; what is no signature at all is a wrong one."""
        try:
            return bool(super().verify_json(json, user_key, user_id, device_id))
        except HOSTILE:
            return False

    def handle_to_device_event(self, event: Any) -> Any:
        """Decrypt one to-device message; None when there is nothing to be made of it."""
        with _set_aside("to-device"):
            return super().handle_to_device_event(event)
        return None

    def decrypt_megolm_event(self, event: MegolmEvent, room_id: str | None = None) -> Event | BadEvent:
        """Decrypt one room event; raises EncryptionError for whatever is wrong with it.

        Only messages come out: a state event inside the encryption is a forgery, which the library would believe (who
        is in the room, say).
        """
        try:
            opened = super().decrypt_megolm_event(event, room_id)
            if isinstance(opened, MESSAGES):
                return opened
            plain = UnknownEvent.from_dict(opened.source)
        except HOSTILE as error:
            raise EncryptionError("malformed") from error
        for name in ("decrypted", "verified", "sender_key", "session_id", "room_id"):
            setattr(plain, name, getattr(opened, name))
        return plain

    def create_group_session(
        self, sender_key: str, sender_fp_key: str, room_id: str, session_id: str, session_key: str
    ) -> None:
        """Take in a room key, unless we have one of the same session that opens more.

        A client shares a key again, from the present message on, with a device that could not read it. Put in the place
        of the first one, as the library does it, it would close everything before.
        """
        before = self.inbound_group_store.get(room_id, sender_key, session_id)
        super().create_group_session(sender_key, sender_fp_key, room_id, session_id, session_key)
        now = self.inbound_group_store.get(room_id, sender_key, session_id)
        if before is not None and before.first_known_index < now.first_known_index:
            self.inbound_group_store.add(before)
            self.save_inbound_group_session(before)

    def message_index_ok(self, message_index: int, event: MegolmEvent) -> bool:
        """Whether it is not an old message under a new id. Our own are nobody's orders and not remembered."""
        if event.sender_key == self.account.identity_keys["curve25519"]:
            return True
        return self.opened.first_time(str(event.sender_key), str(event.session_id), message_index, event.event_id)

    def _handle_key_query(self, response: KeysQueryResponse) -> None:
        for user, devices in response.device_keys.items():
            for device in [name for name, keys in devices.items() if not _is_device(keys, name)]:
                del devices[device]
                log.warning("malformed-piece-set-aside", kind="device", count=1)
            response.device_keys[user] = devices
        super()._handle_key_query(response)

    def _handle_key_claiming(self, response: KeysClaimResponse) -> None:
        for user, devices in response.one_time_keys.items():
            for device, keys in devices.items():
                with _set_aside("one-time-key"):
                    super()._handle_key_claiming(KeysClaimResponse({user: {device: keys}}, {}))


def _is_device(keys: Any, device: str) -> bool:
    """Whether it has the shape the library takes for granted."""
    if not isinstance(keys, Mapping):
        return False
    named = all(isinstance(keys.get(field), str) for field in ("user_id", "device_id"))
    public = keys.get("keys")
    held = isinstance(public, Mapping) and all(
        isinstance(public.get(f"{algorithm}:{device}"), str) for algorithm in ("ed25519", "curve25519")
    )
    shaped = all(isinstance(keys.get(field, {}), Mapping) for field in ("signatures", "unsigned"))
    return named and held and shaped
