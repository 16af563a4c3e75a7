"""The names of the timers a conversation can have. Setting one again moves it."""

SILENCE = "intake-silence"
"""Hands over what there is when the answers stop."""

CARD_AGE = "card-age"
"""Makes the card look at the clock again."""

DIGEST = "flood-digest"
"""Shows how many messages have come over the limit."""

EXPIRY = "case-expiry"
"""Ends the keeping."""
