"""What `safetybot check` finds: one point each, right or with its cure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `problem` and `cure` are one sentence each, empty when it is right."""

    name: str
    ok: bool
    problem: str = ""
    cure: str = ""
