"""The only place that reads the time of day. Everything else is handed an instant, or a clock one can turn."""

from datetime import UTC, datetime


class SystemClock:
    """The real clock, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)
