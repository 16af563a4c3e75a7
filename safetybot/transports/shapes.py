"""How the webhook speaks to each kind of receiver: a small signed body of our own, ntfy, PagerDuty's Events API v2.

Not a word is in it besides what stands in a `Notice`, so it needs no language.
"""

import hmac
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from safetybot.core.effects import Ring
from safetybot.core.priority import Priority

_NTFY: Final = {Priority.P0: 5, Priority.P1: 4, Priority.P2: 3, Priority.P3: 3}
"""A page below 3 makes no sound, and then it is none."""
_NTFY_QUIET: Final = 2
_NTFY_TAGS: Final = {Ring.TRIGGER: "rotating_light", Ring.ACKNOWLEDGE: "ok_hand", Ring.RESOLVE: "white_check_mark"}
_PAGERDUTY: Final = {Ring.TRIGGER: "trigger", Ring.ACKNOWLEDGE: "resolve", Ring.RESOLVE: "resolve"}
"""An alert that is acknowledged over there stays silent whatever comes; but the case may be left alone again."""
_SEVERITY: Final = {Priority.P0: "critical", Priority.P1: "error", Priority.P2: "warning", Priority.P3: "info"}


@dataclass(frozen=True, slots=True)
class Notice:
    """All that leaves. `id` is that of the outbox row, the same in every attempt."""

    id: str
    ring: Ring
    code: str
    priority: Priority
    drill: bool
    since: datetime

    @property
    def title(self) -> str:
        """What a phone shows first: "P0 K7F2QM"."""
        return f"{'DRILL ' if self.drill else ''}{self.priority} {self.code}"


@dataclass(frozen=True, slots=True)
class Request:
    """A finished POST."""

    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of receiver is spoken to.

    make      the request, from a notice, the secret and the present instant
    secret    what the secret must look like; when it may be empty, it may be left out
    wants     the same in words
    statuses  of the answers which say that the page was taken …
    proof     … and what stands in such an answer, by name; None: it is not read
    """

    make: Callable[[Notice, str, datetime], Request]
    secret: re.Pattern[str]
    wants: str
    statuses: range
    proof: tuple[str, str] | None = None


def _json(notice: Notice, secret: str, now: datetime) -> Request:
    """Our own: signed over time and body, so that nobody else can page, nor show an old page again."""
    body = _written(
        {
            "id": notice.id,
            "ring": notice.ring,
            "code": notice.code,
            "priority": notice.priority,
            "drill": notice.drill,
            "since": _instant(notice.since),
        }
    )
    timestamp = str(int(now.timestamp()))
    signature = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, "sha256").hexdigest()
    return Request(
        body,
        {
            "Content-Type": "application/json",
            "Idempotency-Key": notice.id,
            "Safetybot-Timestamp": timestamp,
            "Safetybot-Signature": f"v1={signature}",
        },
    )


def _ntfy(notice: Notice, secret: str, _: datetime) -> Request:
    """ntfy, published to the address of a topic. A repetition has the same sequence id and replaces the first."""
    rings = notice.ring is Ring.TRIGGER
    headers = {
        "Content-Type": "text/plain; charset=utf-8",
        "Idempotency-Key": notice.id,
        "X-Sequence-ID": notice.id,
        "X-Title": notice.title,
        "X-Priority": str(_NTFY[notice.priority] if rings else _NTFY_QUIET),
        "X-Tags": _NTFY_TAGS[notice.ring],
    }
    if secret:
        headers["Authorization"] = f"Bearer {secret}"
    return Request(f"{notice.since:%Y-%m-%d %H:%M} UTC".encode(), headers)


def _pagerduty(notice: Notice, secret: str, _: datetime) -> Request:
    """PagerDuty's Events API v2. The alert, found by the case's code, is open while nobody has the case."""
    action = _PAGERDUTY[notice.ring]
    event: dict[str, object] = {"routing_key": secret, "event_action": action, "dedup_key": notice.code}
    if notice.ring is Ring.TRIGGER:
        event["payload"] = {
            "summary": notice.title,
            "source": "safetybot",
            "severity": _SEVERITY[notice.priority],
            "timestamp": _instant(notice.since),
        }
    return Request(_written(event), {"Content-Type": "application/json", "Idempotency-Key": notice.id})


SHAPES: Final[Mapping[str, Shape]] = {
    "json": Shape(
        _json,
        re.compile(r"[!-~]{16,200}"),
        "16 to 200 letters, digits or signs without blanks (openssl rand -hex 32)",
        range(200, 300),
    ),
    "ntfy": Shape(
        _ntfy,
        re.compile(r"([!-~]{1,200})?"),
        "an access token of the ntfy server",
        range(200, 201),
        ("event", "message"),
    ),
    "pagerduty": Shape(
        _pagerduty,
        re.compile(r"[0-9A-Za-z]{32}"),
        "the integration key of an Events API v2 integration (32 letters and digits)",
        range(202, 203),
        ("status", "success"),
    ),
}
"""By the word in [webhook] shape."""


def _written(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode()


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
