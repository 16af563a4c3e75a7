"""What comes in together is put into the order in which it was written, for each reporter by themselves. Pure.

After an outage servers hand over in whatever order they find things. What was written is a server's word: a wrong one
only disturbs its own conversation, and nothing in the desk's room is ever moved, where commands follow each other.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from safetybot.core.events import AlarmRaised, CanaryHeard, FromTransport, MessageReceived, Place

Conversation: TypeAlias = tuple[str, str]


def as_written(events: Sequence[FromTransport]) -> list[FromTransport]:
    """The same events; messages of one conversation change places where the later one was written earlier.

    What says nothing of when it was made (edits, withdrawals, reactions …) stays behind all that came before it.
    """
    places: dict[Conversation, list[int]] = {}
    for place, event in enumerate(events):
        if not isinstance(event, AlarmRaised | CanaryHeard) and event.origin.place is Place.REPORTER:
            places.setdefault((event.origin.transport, event.origin.address), []).append(place)
    ordered = list(events)
    for own in places.values():
        for place, event in zip(own, _sorted([events[place] for place in own]), strict=True):
            ordered[place] = event
    return ordered


def _sorted(events: Sequence[FromTransport]) -> list[FromTransport]:
    newest = datetime.min.replace(tzinfo=UTC)
    dated: list[tuple[datetime, FromTransport]] = []
    for event in events:
        written = event.written_at if isinstance(event, MessageReceived) else newest
        newest = max(newest, written)
        dated.append((written, event))
    return [event for _, event in sorted(dated, key=lambda pair: pair[0])]
