"""Which signal-cli is still good. Signal changes, and what is older than three months may stop working without a word.

A release comes about once a month. Whoever meets a newer one adds it here; of what is newer than the table nothing is
known, and nothing said.
"""

import re
from datetime import date
from typing import Final

LEAST: Final = (0, 14, 0)
"""Signal has thrown out accounts that were registered with older ones; nor do those know all that the bot needs."""
BEHIND_DAYS: Final = 60
OLD_DAYS: Final = 90
RELEASED: Final = {
    (0, 14, 0): date(2026, 3, 1),
    (0, 14, 5): date(2026, 6, 11),
    (0, 14, 6): date(2026, 7, 12),
    (0, 14, 7): date(2026, 8, 1),
    (0, 14, 8): date(2026, 9, 10),
    (0, 14, 10): date(2026, 11, 17),
}
UPDATE: Final = "Update it from its own releases page, start its daemon again, and do so every month (docs/signal.md)."


def what_is_wrong(version: str, today: date) -> str:
    """Why this version should not go on; empty when it may, or when nobody can say."""
    if not (numbers := re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", version)):
        return ""
    known = tuple(int(number or 0) for number in numbers.groups())
    if known < LEAST:
        return f"signal-cli {numbers[0]} is too old: {'.'.join(map(str, LEAST))} is the least"
    newer = [released for release, released in RELEASED.items() if release > known]
    if newer and (today - min(newer)).days > BEHIND_DAYS:
        return f"a newer one than signal-cli {numbers[0]} has been out since {min(newer)}: Signal may soon refuse it"
    if known in RELEASED and (today - RELEASED[known]).days > OLD_DAYS:
        return f"signal-cli {numbers[0]} is from {RELEASED[known]}: Signal may refuse it any day"
    return ""
