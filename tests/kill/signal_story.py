"""The story with the reporter on Signal: the desk is in the file, the phone in a process of its own (see `phone`)."""

from collections.abc import Collection

from safetybot.core.events import FromTransport
from tests.kill.phone import AGAIN, CALLED, LAST_REPLY, REPLIES, THANKED
from tests.kill.story import DESK, RESPONDER, Kept, Server, message_of_responder
from tests.kill.tally import numbers

REPLY, ASKED_AGAIN, LAST = (
    "!reply We are coming, number 2.",
    "!reply Have you read that we are coming? number 5.",
    "!reply Good, number 4.",
)
MOST_REPETITIONS = 9
CALLS, THANKS = (range(first, AGAIN * MOST_REPETITIONS, AGAIN) for first in (CALLED, THANKED))
FROM_ANA = (*CALLS, *THANKS)
TO_ANA = (*REPLIES, LAST_REPLY)
UNKNOWN, DELIVERED = "PERHAPS DELIVERED", "– delivered"


class BeasDesk(Server):
    """Bea answers the call and the thanks. When nobody knows whether the first answer arrived, she asks."""

    def arrived(self) -> list[FromTransport]:
        story: list[FromTransport] = []
        card: Kept | None = None
        paged = replied = answered = False
        for one in self.kept.values():
            paged = paged or one.address == RESPONDER
            if one.address != DESK:
                pass
            elif card is None and one.edits is None and one.body.startswith("P0"):
                card = one
            elif card is not None and UNKNOWN in one.body and numbers(one.body) == [REPLIES[0]]:
                story.append(message_of_responder("m3", ASKED_AGAIN, card.message))
            elif card is not None and not answered and set(numbers(one.body)) & set(THANKS):
                story.append(message_of_responder("m4", LAST, card.message))
                answered = True
            if card is not None and paged and not replied:
                story.append(message_of_responder("m2", REPLY, card.message))
                replied = True
        return story

    @property
    def over(self) -> bool:
        return bool(self.fates(LAST_REPLY))

    def fates(self, number: int) -> list[str]:
        """What the desk was told of a reply."""
        told = [one.body for one in self.kept.values() if one.address == DESK and numbers(one.body) == [number]]
        return [fate for body in told for fate in (UNKNOWN, DELIVERED) if fate in body]

    def unknown(self, replies: Collection[int] = TO_ANA) -> list[int]:
        """The replies of which nobody knows whether they arrived."""
        return [number for number in replies if UNKNOWN in self.fates(number)]
