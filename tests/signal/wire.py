"""As much of the protobuf wire format as the websocket of the fake service needs: varints and byte strings."""

from collections.abc import Iterator


def number(field: int, value: int) -> bytes:
    """A field that holds a number."""
    return _varint(field << 3) + _varint(value)


def piece(field: int, value: bytes | str) -> bytes:
    """A field that holds bytes, a text, or a message of its own."""
    content = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a message: number and value."""
    at = 0
    while at < len(message):
        tag, at = _read(message, at)
        if tag & 7 == 0:
            value, at = _read(message, at)
            yield tag >> 3, value
        elif tag & 7 == 2:
            length, at = _read(message, at)
            yield tag >> 3, message[at : at + length]
            at += length
        else:
            raise ValueError(f"wire type {tag & 7}")


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _read(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
