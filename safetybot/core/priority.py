"""How fast a human must come."""

from enum import StrEnum


class Priority(StrEnum):
    """How fast a human must come. P0 is the most urgent and the smallest."""

    P0 = "P0"  # life
    P1 = "P1"  # urgent
    P2 = "P2"  # serious
    P3 = "P3"  # advice

    def at_least(self, other: "Priority | None") -> "Priority":
        """The more urgent of the two: a machine may raise, never lower."""
        return self if other is None or self.value <= other.value else other
