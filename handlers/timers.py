"""The names of the timers a conversation can have. Setting one again moves it."""

SILENCE = "intake-silence"
"""Hands over what there is when the answers stop."""

CARD_AGE = "card-age"
"""Makes the card look at the clock again."""

EXPIRY = "case-expiry"
"""Ends the keeping."""
