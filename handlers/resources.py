"""What `help` answers: at any moment. It opens no case; where there is one, people read the call as well."""

from safetybot.core.text import Line, Text


def help_card() -> tuple[Line, ...]:
    """How to get help now, and what one can write here."""
    return (Text.of("help"), Text.of("help-now"), Text.of("help-words"))
