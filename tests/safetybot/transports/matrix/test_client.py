"""The client is set up so that nothing is lost with its crypto store, and no request goes out behind our back."""

import asyncio
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from safetybot.core.errors import NetworkError
from safetybot.transports.matrix.client import BotClient, UnreachableError
from safetybot.transports.matrix.fallback import upload_fallback_key
from tests.matrix.faulty import answers, door_to

USER, DEVICE = "@bot:example.org", "DEVICE"
NOBODY = "http://127.0.0.1:9"
"""A homeserver that is never reached: somebody else answers."""


def opened(folder: Path, url: str = "https://matrix.example.org") -> BotClient:
    """A client whose crypto store is open; nobody is asked anything."""
    client = BotClient(url, USER, folder=folder, pickle_key="pickle key")
    client.restore_login(USER, DEVICE, "token")
    return client


async def test_what_the_crypto_store_has_committed_survives_a_power_cut(tmp_path: Path) -> None:
    """A commit is synchronised before it returns, and nothing that a power cut can bring back undoes it."""
    client = opened(tmp_path / "first")
    database = client.store.database
    assert (database.pragma("journal_mode"), database.pragma("synchronous")) == ("wal", 2)

    with database.atomic():
        database.execute_sql("insert into newkeys values ('session')")
    shutil.copytree(tmp_path / "first", tmp_path / "second")  # as a power cut leaves it
    await client.close()

    second = opened(tmp_path / "second")
    assert second.new_keys() == ["session"]
    await second.close()


async def test_a_crypto_store_of_before_is_taken_over(tmp_path: Path) -> None:
    """One that was made in the library's own way goes on in ours, with what it holds."""
    client = opened(tmp_path)
    client.store.database.execute_sql("insert into newkeys values ('session')")
    await client.close()
    (path,) = tmp_path.glob("*.db")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma journal_mode = delete").fetchall() == [("delete",)]

    again = opened(tmp_path)
    assert again.store.database.pragma("journal_mode") == "wal"
    assert again.new_keys() == ["session"]
    await again.close()


async def test_a_put_that_may_have_been_taken_is_in_doubt(tmp_path: Path) -> None:
    """A homeserver that takes a PUT on an open connection and is gone before it answers may have done it."""
    heard: list[str] = []
    connections = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        heard.append(await _request(reader))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
        heard.append(await _request(reader))
        server.close()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    client = BotClient(
        f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", USER, folder=tmp_path, pickle_key="pickle key"
    )
    try:
        assert (await client.request("GET", "/account/whoami")).good
        with pytest.raises(NetworkError) as caught:
            await client.request("PUT", "/rooms/!room/send/m.room.message/once", {"body": "words"})
    finally:
        await client.close()
        server.close()

    assert not isinstance(caught.value, UnreachableError)
    assert (heard, connections) == (["GET", "PUT"], 1)


@pytest.mark.parametrize("status", [200, 404, 502])
@pytest.mark.parametrize("page", ["<html>Please log in to this network</html>", "", "[]"])
async def test_a_page_in_place_of_an_answer_is_none(tmp_path: Path, page: str, status: int) -> None:
    """Somebody else's page is neither a yes nor a no, whatever its status: the same is to be asked again."""
    async with door_to(NOBODY) as door:
        door.breaks("", answers(status, page))
        client = BotClient(door.url, USER, folder=tmp_path, pickle_key="pickle key")
        answer = await client.request("PUT", "/user/bot/account_data/type", {})
        await client.close()

    assert (answer.good, answer.passing, answer.body) == (False, True, {})


async def test_an_empty_object_is_an_answer(tmp_path: Path) -> None:
    """It is what a homeserver says when it has done what it was asked, and there is no more to say."""
    async with door_to(NOBODY) as door:
        door.breaks("", answers(200, "{}", "application/json"))
        client = BotClient(door.url, USER, folder=tmp_path, pickle_key="pickle key")
        answer = await client.request("PUT", "/user/bot/account_data/type", {})
        await client.close()

    assert (answer.good, answer.passing) == (True, False)


async def test_a_page_takes_no_fallback_key(tmp_path: Path) -> None:
    """A key that nobody took is not marked as published: it is offered again."""
    async with door_to(NOBODY) as door:
        client = opened(tmp_path, door.url)
        door.breaks("", answers(200, "<html>Please log in to this network</html>"))
        with pytest.raises(NetworkError):
            await upload_fallback_key(client)
        assert client.olm.account._account.fallback_key

        door.mends("")
        door.breaks("", answers(200, "{}", "application/json"))
        await upload_fallback_key(client)
        assert not client.olm.account._account.fallback_key
        await client.close()


async def _request(reader: asyncio.StreamReader) -> str:
    """Read one whole request; its method comes back."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    if length := re.search(r"content-length: (\d+)", head, re.IGNORECASE):
        await reader.readexactly(int(length[1]))
    return head.split()[0]
