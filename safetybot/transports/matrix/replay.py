"""Which message of which key has been opened under which event id, remembered across restarts.

Every encrypted message has a number within its key, and no two messages share one. A homeserver that shows an old
message again under a new id – an order to close a case, a call for help – is found out by that. The library remembers
the numbers only while it runs.

What is kept are keyed hashes, for as long as the ids of handled events are.
"""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

REMEMBER = timedelta(days=90)


class Opened:
    """The messages opened so far: those kept in the crypto store, and those that `keep` has not written yet."""

    def __init__(self, database: Any, secret: str) -> None:
        """Use a table of our own in the library's database."""
        self._database = database
        self._secret = hashlib.sha256(secret.encode()).digest()
        self._new: dict[bytes, bytes] = {}
        self._tidied = 0
        database.execute_sql(
            "create table if not exists openedmessages (number blob primary key, event blob, day integer) without rowid"
        )

    def first_time(self, sender_key: str, session: str, index: int, event_id: str) -> bool:
        """Whether this message has not been opened under another event id; it is noted."""
        number, event = self._hash(sender_key, session, str(index)), self._hash(event_id)
        known = self._new.get(number) or self._kept(number)
        if known is None:
            self._new[number] = event
        return known in (None, event)

    def keep(self) -> None:
        """Write down what is new. It is no part of the way of a message: nothing waits for it."""
        if not self._new:
            return
        today = datetime.now(UTC).toordinal()
        with self._database.atomic():
            for number, event in self._new.items():
                row = number, event, today
                self._database.execute_sql("insert or ignore into openedmessages values (?, ?, ?)", row)
            if today != self._tidied:
                self._database.execute_sql("delete from openedmessages where day < ?", (today - REMEMBER.days,))
        self._new.clear()
        self._tidied = today

    def _kept(self, number: bytes) -> bytes | None:
        row = self._database.execute_sql("select event from openedmessages where number = ?", (number,)).fetchone()
        return bytes(row[0]) if row else None

    def _hash(self, *words: str) -> bytes:
        data = "\0".join(words).encode(errors="surrogatepass")
        return hashlib.blake2s(data, key=self._secret, digest_size=16).digest()
