"""The names of the timers. Setting one again moves it. First those that each conversation can have."""

SILENCE = "intake-silence"
"""Hands over what there is when the answers stop."""

CARD_AGE = "card-age"
"""Makes the card look at the clock again."""

DIGEST = "flood-digest"
"""Shows how many messages have come over the limit."""

EXPIRY = "case-expiry"
"""Ends the keeping."""

ESCALATE = "escalation"
"""Pages the next step."""

OWNER = "owner-silent"
"""Looks whether whoever took the case still does something while the reporter waits."""

HAND_OVER = "hand-over"
"""Looks whether an owner whose shift is over has handed the case over, or keeps it."""

PROMISE = "promise"
"""Looks whether the reporter has been answered in the time that was promised."""

VANISH = "vanish"
"""Takes back words that disappear on the reporter's phone."""

ERASE = "erase"
"""Deletes everything, as the reporter wants it."""

WRITING = "writing"
"""Looks whether what waits for the reporter's hours may go."""

CHECK_IN = "check-in"
"""Asks whether somebody may write tomorrow; tomorrow, that somebody does."""

# The bot's own:

HANDOFF = "hand-off"
"""Looks who is on call now."""

SOON = "shift-soon"
"""Tells people that their shift begins."""

GAPS = "gaps"
"""Looks a week ahead for stretches with nobody on call."""

SWAPS = "swap-reminders"
"""Reminds of open requests for cover."""

CANARY = "canary"
"""Lets the canaries write."""

DRILL = "drill"
"""The operator has asked for a drill."""

CHANGED = "schedule-changed"
"""The operator has changed the schedule from outside."""
