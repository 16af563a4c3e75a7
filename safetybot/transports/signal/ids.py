"""The ids of messages: whose they are, as a hash, and Signal's timestamp.

An id goes everywhere: into events, keys, and whatever a traceback shows of them. So it must not tell the account. The
account is random: from its hash nobody finds it.
"""

import hashlib


def masked(address: str) -> str:
    """Somebody's account, or a group, as it may stand in an id."""
    return hashlib.sha256(address.encode()).hexdigest()[:32]


def theirs(author: str, stamp: int) -> str:
    """What a person has written."""
    return f"{masked(author)}:{stamp}"


def ours(address: str, stamp: int) -> str:
    """What we have sent to an address."""
    return f"{masked(address)}/{stamp}"
