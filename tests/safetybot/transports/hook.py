"""What the tests of the webhook share: its secrets, a page, a receiver."""

import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from safetybot.core.outgoing import Outgoing, OutgoingKind, Sent
from safetybot.transports.webhook import WebhookTransport
from tests.safetybot.transports.receiver import Given, Receiver, receiver
from tests.town import TurnedClock

SECRET = "a-secret-of-ours-0123456789"
ROUTING_KEY = "0123456789abcdef0123456789ABCDEF"
SECRETS = {"json": SECRET, "ntfy": "tk_token", "pagerduty": ROUTING_KEY}
CODE = "222222"
ID = "5f3b0c9e7d4a4e0b9a51c0ffee000001"
NTFY_OK = web.Response(text='{"id":"x","event":"message","topic":"t"}')
PAGERDUTY_OK = web.Response(status=202, text='{"status":"success","message":"Event processed","dedup_key":"222222"}')


@pytest.fixture
async def there() -> AsyncIterator[Receiver]:
    async with receiver() as one:
        yield one


def webhook(there: Receiver, shape: str = "json") -> WebhookTransport:
    return WebhookTransport(there.url, shape, SECRETS[shape], TurnedClock())


def page(**told: object) -> Outgoing:
    """An outbox row as the engine writes it, with some of it changed."""
    usual = {"ring": "trigger", "code": CODE, "priority": "P0", "drill": False, "since": "2026-11-21T13:58:30+00:00"}
    return outgoing(json.dumps(usual | told))


def outgoing(body: str, kind: OutgoingKind = OutgoingKind.PAGE) -> Outgoing:
    return Outgoing(id=ID, transport="webhook", kind=kind, address="webhook", body=body)


async def given(there: Receiver, shape: str, **told: object) -> Given:
    """What the receiver gets of a page that is taken."""
    there.answer({"ntfy": NTFY_OK, "pagerduty": PAGERDUTY_OK}.get(shape, web.Response()))
    assert await webhook(there, shape).send(page(**told)) == Sent(ID)
    return there.given[-1]
