"""What the monthly report needs of a case."""

from collections import Counter
from collections.abc import Sequence

from safetybot.core.case import Case
from safetybot.core.escalation import Fate, Measure, PageSent

NOT_PEOPLE = frozenset({"", "desk", "webhook"})
"""What may stand in a ledger in place of a name."""


def measure_of(case: Case, pages: Sequence[PageSent]) -> Measure:
    """One case, from its last opening on, and its ledger, as figures."""
    since = case.since or case.opened_at
    seconds = None if case.acknowledged_at is None else (case.acknowledged_at - since).total_seconds()
    people = (page for page in pages if page.person not in NOT_PEOPLE and page.fate is not Fate.NOTED)
    paged = Counter(page.person for page in people if page.at >= since)
    return Measure(
        at=since,
        priority=case.priority,
        seconds=seconds,
        breached=case.breached,
        missed=case.missed,
        paged=dict(paged),
        by=next((page.person for page in pages if page.acknowledged_at and page.at >= since), case.owner_name or ""),
    )
