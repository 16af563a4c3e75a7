"""The door to the fake service, in a network of its own: port 443 on loopback leads to the service's socket.

    unshare --user --map-root-user --net python -m tests.signal.door SOCKET

signal-cli calls Signal's hosts on port 443. In a fresh network namespace that port is free, may be bound by anybody,
and nothing else in the world can be reached. Says its process id on standard output when it is open.
"""

import asyncio
import fcntl
import os
import socket
import struct
import sys

SIOCSIFFLAGS, IFF_UP = 0x8914, 1


def raise_loopback() -> None:
    """Switch on `lo`, which a new network has, but down."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


async def main(path: str) -> None:
    """Lead every connection to the socket, for ever."""

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_unix_connection(path)
        await asyncio.gather(_pass(reader, inner_writer), _pass(inner_reader, writer), return_exceptions=True)

    server = await asyncio.start_server(lead, "127.0.0.1", 443)
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    await server.serve_forever()


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while some := await reader.read(65536):
            writer.write(some)
            await writer.drain()
    finally:
        writer.close()


if __name__ == "__main__":
    raise_loopback()
    asyncio.run(main(sys.argv[1]))
