"""Room keys in the crypto store."""

from pathlib import Path

import pytest
from nio.crypto import OutboundGroupSession
from nio.store import SqliteStore

from safetybot.transports.matrix.olm import SturdyOlm
from safetybot.transports.matrix.replay import Opened

WHERE = "!room", "their curve25519 key"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_key_that_opens_less_replaces_nothing(tmp_path: Path, order: tuple[int, int]) -> None:
    """Shared once from the first message on and once from a later one, in any order: the first message opens."""
    store = SqliteStore("@bot:test", "DEVICE", str(tmp_path), "secret", "")
    olm = SturdyOlm("@bot:test", "DEVICE", store, Opened(store.database, "secret"))
    session = OutboundGroupSession()
    session.shared, keys = True, [session.session_key]
    session.encrypt("the first message")
    keys.append(session.session_key)
    for index in order:
        olm.create_group_session(WHERE[1], "their ed25519 key", WHERE[0], session.id, keys[index])
    for kept in (olm.inbound_group_store, store.load_inbound_group_sessions()):
        assert kept.get(*WHERE, session.id).first_known_index == 0
    store.database.close()
