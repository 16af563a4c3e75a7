"""Schedule and escalation policy in force. Both are replaced together, or, when one of them is wrong, not at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from safetybot.core.errors import OperatorError
from safetybot.core.escalation import Policy
from safetybot.core.oncall.model import Rota

_FOLDERS: Final = re.compile(r"(?<![\w.])/(?:[^\s/]+/)+")

Read: TypeAlias = Callable[[], tuple[Policy, Rota | None]]


@dataclass(slots=True)
class Plans:
    """What the files said when they were last right. `read` reads them again; it raises OperatorError."""

    policy: Policy
    rota: Rota | None = field(default=None, repr=False)
    read: Read | None = None

    def accounts(self, transport: str) -> frozenset[str]:
        """Everybody who may have to be paged that way."""
        people = self.rota.people.values() if self.rota is not None else ()
        return frozenset(person.account for person in people if person.account and person.transport == transport)

    def reload(self) -> OperatorError | None:
        """Read the files again. With a mistake in them nothing changes, and the mistake is returned.

        The desk reads it: where on the machine the file lies is no matter of theirs.
        """
        if self.read is None:
            return None
        try:
            self.policy, self.rota = self.read()
        except OperatorError as error:
            return OperatorError(_FOLDERS.sub("", error.problem), _FOLDERS.sub("", error.advice))
        return None
