"""One row for each reporter on each channel. Its data key is all that opens it; forgetting is destroying that key."""

import uuid

from sqlalchemy import bindparam, delete, select, update

from safetybot.core.conversation import Conversation
from safetybot.core.errors import InternalError
from safetybot.core.events import Origin
from safetybot.core.ports import Inbox
from storage.fields import CASE, CONVERSATION
from storage.joining import readdress, take_arrivals, take_words
from storage.sealing import DataKey, UnopenedError
from storage.tables import cases, conversations, data_keys, inbox
from storage.work import Work

# Built once: these are run for every single message.
_CONTENT = select(conversations.c.content).where(conversations.c.id == bindparam("which"))
_SAVE = update(conversations).where(conversations.c.id == bindparam("which"))
_OF_RETURN_CODE = select(conversations.c.id).where(conversations.c.return_hash == bindparam("hash"))
_ACCOUNT = select(conversations.c.account_hash).where(conversations.c.id == bindparam("which"))

_account = (
    select(conversations.c.account_hash)
    .where(conversations.c.id == bindparam("which"), conversations.c.account_hash.is_not(None))
    .scalar_subquery()
)
_PREVIOUS_CASE = (
    select(cases.c.id, cases.c.conversation, cases.c.content)
    .join(conversations)
    .where(conversations.c.account_hash == _account, conversations.c.id != bindparam("which"))
    .order_by(cases.c.opened_at.desc())
    .limit(1)
)


class Conversations:
    """The conversations that have not been forgotten."""

    def __init__(self, work: Work, inbox: Inbox) -> None:
        self._work = work
        self._inbox = inbox

    async def get(self, id: str) -> Conversation | None:
        """The conversation with this id, None when it has been forgotten."""
        sealed = await self._work.value(_CONTENT, {"which": id})
        return None if sealed is None else CONVERSATION.open(await self._work.key(id), id, sealed)

    async def of_address(self, transport: str, address: str) -> Conversation | None:
        """The conversation of this room or account."""
        found = await find(self._work, transport, address)
        return None if found is None else await self.get(found[0])

    async def save(self, conversation: Conversation) -> None:
        """Write it down. It must be there already: the inbox makes it when the first event comes."""
        id = conversation.id
        sealed = CONVERSATION.seal(await self._work.key(id), id, conversation)
        values = {
            "which": id,
            "content": sealed,
            "address_hash": _address_hash(self._work, conversation.transport, conversation.address),
            "return_hash": _return_hash(self._work, conversation.return_code) if conversation.return_code else None,
        }
        if not await self._work.run(_SAVE, values):
            raise InternalError("a conversation was saved that is not there")

    async def previous_case(self, id: str) -> str | None:
        """The code of the latest case of another conversation of the same account."""
        row = await self._work.row(_PREVIOUS_CASE, {"which": id})
        if row is None:
            return None
        try:
            return CASE.open(await self._work.key(row.conversation), row.id, row.content).code
        except UnopenedError:
            return None  # only a hint: damage in an old case must not keep a new report from being heard

    async def of_return_code(self, code: str) -> Conversation | None:
        """The conversation whose reporter was given this code, to come back with from another channel."""
        id = await self._work.value(_OF_RETURN_CODE, {"hash": _return_hash(self._work, code)})
        return None if id is None else await self.get(id)

    async def absorb(self, id: str, other: str) -> None:
        """Take what was said in `other`, and its account, into this conversation; then forget `other`.

        What waits on both sides goes along: what `other` has still to be heard of is heard here, and what has not gone
        out here goes to the address of `other`. Called before the record with that address is saved.
        """
        before, beside = await self.get(id), await self.get(other)
        if before is None or beside is None or id == other:
            return
        account = await self._work.value(_ACCOUNT, {"which": other})
        await take_words(self._work, id, other)
        await take_arrivals(self._work, id, other)
        in_doubt = await readdress(self._work, before, beside)
        await self.forget(other)
        await self._work.run(_SAVE, {"which": id, "account_hash": account})
        await self._inbox.put(in_doubt)

    async def forget(self, id: str) -> None:
        """Destroy the data key; every row of the conversation goes with it.

        Of its events only the keyed hashes of their ids stay for a while, bound to nobody: an event that comes again
        must not begin a new conversation.
        """
        erased = {"state": "handled", "content": None, "conversation": None}
        await self._work.run(update(inbox).where(inbox.c.conversation == id).values(erased))
        forgotten = select(conversations.c.id).where(conversations.c.id == id)
        await self._work.run(delete(data_keys).where(data_keys.c.id.in_(forgotten)))
        self._work.drop_key(id)


async def find(work: Work, transport: str, address: str) -> tuple[str, DataKey] | None:
    """The id and the key of the conversation at this address."""
    address_hash = _address_hash(work, transport, address)
    row = await work.row(
        select(data_keys.c.id, data_keys.c.wrapped)
        .join(conversations)
        .where(conversations.c.address_hash == address_hash)
    )
    return None if row is None else (row.id, work.learn_key(row.id, row.wrapped))


async def make(work: Work, origin: Origin) -> tuple[str, DataKey]:
    """A new conversation with a key of its own."""
    conversation = Conversation(id=uuid.uuid4().hex, transport=origin.transport, address=origin.address)
    key = await work.make_key(conversation.id)
    values = {
        "id": conversation.id,
        "address_hash": _address_hash(work, origin.transport, origin.address),
        "account_hash": work.blind.hash("account", origin.transport, origin.sender) if origin.sender else None,
        "content": CONVERSATION.seal(key, conversation.id, conversation),
    }
    await work.run(conversations.insert().values(values))
    return conversation.id, key


def _address_hash(work: Work, transport: str, address: str) -> bytes:
    return work.blind.hash("conversation", transport, address)


def _return_hash(work: Work, code: str) -> bytes:
    return work.blind.hash("return", code)
