"""The scripted conversation: who writes what, and what must then stand in front of whom."""

from typing import Final

from safetybot.demo.play import Aside, NewPhone, Says, Sees, Step, Unseen

REPORT: Final[tuple[Step, ...]] = (
    Aside("A volunteer writes. The first answer says who reads this and how to get help now, before any question."),
    Says("ana", "Somebody published my home address on a forum, and now strangers write that they will come."),
    Sees("ana", "write SOS"),
    Sees("ana", "Is it safe for you to write here"),
    Aside("A short intake: one question a message. Words, numbers and reactions count; every question can be skipped."),
    Says("ana", "yes"),
    Sees("ana", "in danger in the next hours"),
    Says("ana", "3"),
    Sees("ana", "Where is it happening"),
    Says("ana", "a forum and on Telegram"),
    Sees("ana", "Which country or region"),
    Says("ana", "no local people please"),
    Sees("ana", "How and when may we write"),
    Says("ana", "skip"),
    Sees("ana", "the aim is an answer here within"),
    Aside("The case is in the responder room: a card without a name, and the volunteer's words in its thread."),
    Sees("bea", "nobody has it yet", card=True),
    Sees("carl", "nobody has it yet", card=True),
    Sees("bea", "No local people, please", card=True),
    Sees("bea", "Somebody published my home address", inside=True),
    Sees("bea", "no local people please", inside=True),
    Unseen("bea", "@ana"),
    Aside("Whatever responders write in a thread stays inside. Two want the case; one gets it."),
    Says("bea", "I think I know who this is. Let us not say so."),
    Says("bea", "!take"),
    Sees("bea", "bea has it", card=True),
    Says("carl", "!take"),
    Sees("bea", "bea has", inside=True),
    Aside("Only !reply leaves the room. The responder sees what was sent, and that it was delivered."),
    Says("bea", "!reply We have read this, and we are with you. Is there a place where you could sleep tonight?"),
    Sees("ana", "Is there a place where you could sleep tonight?"),
    Sees("bea", "delivered:", inside=True),
    Unseen("ana", "I think I know who this is"),
    Unseen("ana", "bea"),
    Says("ana", "Yes, at my sister's. I am packing."),
    Sees("bea", "at my sister's", inside=True),
)
"""From the first word to the first answer."""

REST: Final[tuple[Step, ...]] = (
    Aside("SOS works at any moment: the case becomes P0 at once."),
    Says("ana", "SOS a car has stopped outside"),
    Sees("ana", "life is in danger"),
    Sees("bea", "P0 life", card=True),
    Sees("bea", "a car has stopped outside", inside=True),
    Says("bea", "!reply Lock the door and stay away from the windows. If it is safe to call: 112. We stay here."),
    Sees("ana", "We stay here"),
    Says("ana", "It was the neighbour's taxi. My sister is here now. Thank you!"),
    Sees("bea", "My sister is here now", inside=True),
    Says("bea", "!close safe with family"),
    Sees("bea", "closed", card=True),
    Sees("ana", "You can write here again at any time"),
    Unseen("ana", "safe with family"),
    Unseen("bea", "@ana"),
    Unseen("ana", "bea"),
)
"""An emergency, and the end."""

SCRIPT: Final[tuple[Step, ...]] = (*REPORT, *REST)
"""The whole of it."""

ANA: Final = "0a4a0000-0000-4000-8000-000000000002"
"""The volunteer's account on Signal."""

NEW_PHONE: Final[tuple[Step, ...]] = (
    Aside("The safety number changes: a new phone, or somebody else. What comes is heard; one neutral line goes out."),
    NewPhone("ana"),
    Says("ana", "I had to buy a new phone. Are you still there?"),
    Sees("bea", "identity has changed", inside=True),
    Sees("bea", "I had to buy a new phone", inside=True),
    Sees("ana", "People read what is written here"),
    Says("bea", "!reply We are. What is the name of your sister's cat?"),
    Sees("bea", "HELD until !trust", inside=True),
    Unseen("ana", "your sister's cat"),
    Aside("Somebody calls, and knows the voice. What was held goes out."),
    Says("bea", "!trust"),
    Sees("bea", "bea has made sure", inside=True),
    Sees("ana", "your sister's cat"),
)

SIGNAL_SCRIPT: Final[tuple[Step, ...]] = (*REPORT, *NEW_PHONE, *REST, Unseen("bea", ANA))
"""The whole of it on Signal."""
