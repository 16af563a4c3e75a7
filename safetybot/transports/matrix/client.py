"""The library's client, set up so that a crash loses nothing and no request waits for ever.

Two things differ from the library's own way. First, everything a response changes in the crypto store is one
transaction: a crash between two of its rows (an Olm session and the Megolm key it carried) would lose a key for good.
Second, waiting and trying again is the caller's business: left alone, the library retries a refused connection and a
rate limit without end. While the homeserver fails, all callers together ask it once a second at most.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
from nio import (
    AsyncClient,
    AsyncClientConfig,
    ErrorResponse,
    ForwardedRoomKeyEvent,
    KeysQueryResponse,
    Response,
    RoomKeyEvent,
    SyncResponse,
)
from nio.api import Api
from nio.store import SqliteStore

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.matrix.olm import SturdyOlm
from safetybot.transports.matrix.pacing import Pacing
from safetybot.transports.matrix.replay import Opened

CLIENT_API = "/_matrix/client/v3"
REQUEST_SECONDS = 30
FALLBACK_ALGORITHM = "signed_curve25519"
SILENT_SECONDS = 120
NAME_ON_THE_WIRE = {"User-Agent": "safetybot"}  # says nothing about versions, which would say what to attack

KeysAnswer = Callable[[dict[str, Any]], Awaitable[None]]
Held = Callable[[], Awaitable[None]]


class UnreachableError(NetworkError):
    """Nobody was there to take the request: it surely did not go out."""


def silence_libraries() -> None:
    """Keep the libraries quiet that log message content, tokens and SQL parameters, whatever the level of the root."""
    for name in ("nio", "peewee"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Answer:
    """What a homeserver said: the HTTP status and the body.

    `page`: it is no JSON object, so that somebody else said it, a proxy or the log-in page of a network. Its status
    tells nothing about what was asked: a "200 OK" for a PUT is not the empty object that means success.
    """

    status: int
    body: dict[str, Any] = field(repr=False)
    page: bool = False

    @property
    def good(self) -> bool:
        return self.status == 200 and not self.page

    @property
    def passing(self) -> bool:
        """Whether it may be another one later, whatever was asked."""
        return self.page or self.status == 429 or self.status >= 500

    @property
    def errcode(self) -> str:
        return str(self.body.get("errcode", ""))


class BotClient(AsyncClient):  # type: ignore[misc]
    """`nio.AsyncClient` for one device of ours.

    learn  is told every answer about other people's keys
    held   returns when no other copy of the device can be at work
    """

    olm: SturdyOlm
    store: SqliteStore

    def __init__(
        self, homeserver: str, user: str, *, folder: Path, pickle_key: str, learn: KeysAnswer | None = None
    ) -> None:
        """Prepare a client whose crypto store lives in `folder`; nothing is opened and nobody is asked yet."""
        silence_libraries()
        # The store's files are made readable for everybody and hold who talks to whom: the folder must keep others out.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        config = AsyncClientConfig(
            store=SqliteStore,
            pickle_key=pickle_key,
            store_sync_tokens=False,  # the position belongs into the transaction that stores the events
            max_timeouts=0,
            max_limit_exceeded=0,
            request_timeout=REQUEST_SECONDS,
            custom_headers=NAME_ON_THE_WIRE,
        )
        super().__init__(homeserver.rstrip("/"), user, store_path=str(folder), config=config)
        self.learn = learn
        self.held: Held = _held
        self.left: set[str] = set()
        """Rooms we have left or been put out of."""
        self._querying = asyncio.Lock()
        self._changed_meanwhile: set[str] = set()
        self._pacing = Pacing()

    def load_store(self) -> None:
        """Open the crypto store, with our own machine on it."""
        if self.store:
            return
        self.store = SqliteStore(self.user_id, self.device_id, self.store_path, self.config.pickle_key, "")
        # The library's way to commit is to remove a file, which a power cut may undo; our own database, written later,
        # would then have gone on without the keys that came.
        self.store.database.pragma("journal_mode", "wal", permanent=True)
        self.store.database.pragma("synchronous", "full", permanent=True)
        opened = Opened(self.store.database, self.config.pickle_key)
        self.olm = SturdyOlm(self.user_id, self.device_id, self.store, opened)
        self.encrypted_rooms = self.store.load_encrypted_rooms()
        self.store.database.execute_sql("create table if not exists newkeys (session text primary key) without rowid")

    def new_keys(self) -> list[str]:
        """The sessions whose keys have come and whose waiting messages have not been tried since.

        It is kept in the transaction that stores the key: the key comes only once, and we may be killed right after it.
        """
        return [session for (session,) in self.store.database.execute_sql("select session from newkeys")]

    def keys_tried(self, sessions: Iterable[str]) -> None:
        """The messages that waited for these sessions' keys have been tried and accepted."""
        with self.store.database.atomic():
            for session in sessions:
                self.store.database.execute_sql("delete from newkeys where session = ?", (session,))

    async def receive_response(self, response: Response) -> None:
        """Let a response change our state, all or nothing in the store.

        No callbacks are registered, so this never waits for anything in the middle, and nothing else can slip into the
        transaction.
        """
        if self.store is None:
            await super().receive_response(response)
            return
        with self.store.database.atomic():
            await super().receive_response(response)
            if isinstance(response, SyncResponse):
                self._after_sync(response)

    async def send(self, method: str, path: str, *arguments: Any, **named: Any) -> aiohttp.ClientResponse:
        """Every request goes this way, at the pace the homeserver can bear; its answer is complete on return."""
        async with self._pacing.turn(path) as answered:
            if self.client_session is not None:
                # It repeats a request whose connection breaks: right for an idle one, too much for a failing server.
                # Never a PUT: when the second try finds nobody, the first may have been taken all the same.
                self.client_session._retry_connection = method != "PUT" and not self._pacing.fails(path)
            response: aiohttp.ClientResponse = await super().send(method, path, *arguments, **named)
            body = await response.read()
            limited = response.status == 429
            answered(response.status < 500 and not limited and body.lstrip().startswith(b"{"))
        return response

    async def sync(self, *arguments: Any, **options: Any) -> Any:
        """Ask for what is new. The keys in it are handed over once: two copies of the device would lose some."""
        await self.held()
        return await super().sync(*arguments, **options)

    async def keys_query(self) -> Any:
        """Ask for the keys of everybody whose devices may have changed, once, and let `learn` see the whole answer.

        The library forgets a change that is announced while it is asking; it is noted here and asked about again.
        """
        async with self._querying:
            asked = set(self.users_for_key_query)
            if not asked:
                return None
            self._changed_meanwhile.clear()
            response = await super().keys_query()
            if isinstance(response, KeysQueryResponse):
                if self.learn is not None:
                    await self.learn(await response.transport_response.json())
                self.olm.add_changed_users(self._changed_meanwhile & asked)
                # Asking about people on a server that is down takes long, and would hold everybody up each time.
                if silent := asked - set(response.device_keys):
                    self.olm.users_for_key_query.difference_update(silent)
                    asyncio.get_running_loop().call_later(SILENT_SECONDS, self.olm.add_changed_users, silent)
            return response

    async def create_matrix_response(
        self, response_class: type, transport_response: Any, data: Any = None, save_to: Any = None
    ) -> Response:
        """Parse an answer. An error stays one; from a sync, what the library hides or cannot bear is lifted out first.

        A proxy in front of the homeserver may answer with a page that has no JSON in it. The library takes that for the
        empty answer that means success (a room key handed over to nobody would count as handed over) or raises.

        The room state shown with an invitation may come unchecked from a stranger's server, and one wrong type in it
        makes the library raise for the whole sync. We read it ourselves.
        """
        body = await _read(transport_response)
        if body is None or transport_response.status >= 400:
            error = ErrorResponse.from_dict(body or {})
            error.transport_response = transport_response
            return error
        if not issubclass(response_class, SyncResponse):
            return await super().create_matrix_response(response_class, transport_response, data, save_to)
        invites = body.get("rooms", {}).pop("invite", {})
        response: Any = SyncResponse.from_dict(body)
        response.transport_response = transport_response
        response.invites = invites
        unused = body.get("device_unused_fallback_key_types")
        response.fallback_key_used = isinstance(unused, list) and FALLBACK_ALGORITHM not in unused
        return response

    async def request(
        self, method: str, path: str, body: dict[str, Any] | None = None, *, seconds: float = REQUEST_SECONDS
    ) -> Answer:
        """Ask the homeserver something the library has no words for. Raises NetworkError when it does not answer.

        It may have done what was asked all the same, except after an UnreachableError.
        """
        headers = {**NAME_ON_THE_WIRE, "Content-Type": "application/json"}
        if self.access_token:
            headers["Authorization"] = f"Bearer {self.access_token}"
        data = None if body is None else Api.to_json(body)
        try:
            response = await self.send(method, CLIENT_API + path, data, headers, timeout=seconds)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            kind = UnreachableError if isinstance(error, aiohttp.ClientConnectorError) else NetworkError
            raise kind(
                f"the homeserver does not answer ({type(error).__name__})",
                "Look whether its address in the configuration is right and whether it is up; we go on trying.",
            ) from None
        read = await _read(response)
        return Answer(response.status, read or {}, page=read is None)

    async def close(self) -> None:
        """Close the connections and the store."""
        await super().close()
        if self.store is not None and not self.store.database.is_closed():
            self.store.database.close()

    def _after_sync(self, response: SyncResponse) -> None:
        for event in response.to_device_events:
            if isinstance(event, RoomKeyEvent | ForwardedRoomKeyEvent) and isinstance(event.session_id, str):
                self.store.database.execute_sql("insert or ignore into newkeys values (?)", (event.session_id,))
        self._changed_meanwhile.update(response.device_list.changed)
        if response.device_key_count.signed_curve25519 == 0:  # the library takes "none left" for "nothing said"
            self.olm.uploaded_key_count = 0
        for room in response.rooms.leave:  # the library keeps rooms we have left
            self.left.add(room)
            self.rooms.pop(room, None)
            self.invited_rooms.pop(room, None)
        for room in response.rooms.join:
            self.left.discard(room)
            if room in self.rooms:
                self.rooms[room].members_synced = True  # the filter leaves out nobody, so asking again is needless


async def _read(response: aiohttp.ClientResponse) -> dict[str, Any] | None:
    """The JSON object of an answer; None when it is something else."""
    try:
        body = await response.json(content_type=None)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


async def _held() -> None:
    """A client that only looks something up keeps nobody out."""


def token_refused() -> OperatorError:
    """The error for a token that the homeserver has taken back."""
    return OperatorError(
        "the homeserver no longer accepts our access token",
        "Run `safetybot login` again; somebody logged the bot's session out, or the account was deactivated.",
    )
