"""A request to signal-cli: how its parameters are read, whom it is for, and how it fails."""

from dataclasses import dataclass
from typing import Any

from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.person import Person
from safetybot.demo.signal.world import Group, World

USER, UNTRUSTED, RATE_LIMIT = -1, -4, -5
NO_METHOD, BAD_PARAMS, INTERNAL, NOT_JSON, BAD_REQUEST = -32601, -32602, -32603, -32700, -32600
FAILURES = {
    "IDENTITY_FAILURE": (UNTRUSTED, "Failed to send message due to untrusted identities"),
    "RATE_LIMIT_FAILURE": (RATE_LIMIT, "Failed to send message due to rate limiting"),
}
SMALL = 2**31
"""A timestamp below this is taken for another kind of number, and the program stumbles."""
TOKEN, WAIT_SECONDS = "a-challenge-token", 3600


@dataclass(eq=False)
class Failure(Exception):  # noqa: N818 - the answer of a program, raised
    """A JSON-RPC error."""

    code: int
    message: str
    data: Json | None = None

    @classmethod
    def of(cls, code: int, message: str, results: list[Json], timestamp: int = 0) -> "Failure":
        """An error with what became of each recipient."""
        return cls(code, message, {"response": {"timestamp": timestamp, "results": results}})

    @classmethod
    def rate_limit(cls, *acis: str, token: str = TOKEN, seconds: int = WAIT_SECONDS) -> "Failure":
        """Too much was sent; a captcha may lift it."""
        limit = {"type": "RATE_LIMIT_FAILURE", "token": token, "retryAfterSeconds": seconds}
        results = [{"recipientAddress": address(aci), **limit} for aci in acis]
        return cls.of(*FAILURES["RATE_LIMIT_FAILURE"], results)


def several(params: Json, *names: str) -> list[Any]:
    """A parameter that may be one value or many, under any of its names."""
    value: Any = next((params[name] for name in names if params.get(name) is not None), [])
    return list(value) if isinstance(value, list) else [value]


def one(params: Json, name: str) -> Any:
    """A parameter, or the first of its values; None if it is not there."""
    return next(iter(several(params, name)), None)


def address(aci: str, number: str | None = None) -> Json:
    """How an answer names somebody."""
    return {"uuid": aci, "number": number, "username": None}


def number(value: Any) -> int | None:
    """A number, which may come as a text."""
    return None if value is None else int(value)


def group_of(world: World, id: str) -> Group:
    """A group by its id. Raises Failure."""
    if id not in world.groups:
        raise Failure(USER, f"Group not found: {id}")
    return world.groups[id]


def person_of(world: World, who: str) -> Person | None:
    """Somebody by ACI or by number."""
    if who in world.people:
        return world.people[who]
    return next((person for person in world.people.values() if person.number and person.number == who), None)
