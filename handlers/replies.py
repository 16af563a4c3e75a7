"""What the team says to a reporter, and whether it arrived.

The reporter gets the words and nothing else: no handle, no name. The desk sees exactly what was sent, and its fate.
The two messages have different keys: under one key the second would be taken for a new version of the first.
"""

from dataclasses import replace

from handlers import agreed, checking_in, contact, drills, escalation, identity, neutral, owners, relay, vanish
from handlers.cases import take_over
from handlers.deciding import also, case_of, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case
from handlers.orders import Order
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import TRUST_KEY, Decision, Keep, Post, Say
from safetybot.core.events import DeliveryFailed, FromDelivery, MessageDelivered, ReceiptGiven, SpokenElsewhere
from safetybot.core.facts import Facts, Said
from safetybot.core.text import Text, Words, quoting

LONGEST_REPLY = 3_000
"""Characters. So many are one message in any script: the desk's echo shows it all, one report speaks for it all.
Where a message carries less, a reply may have less.
"""
ECHO_BYTES = 300
"""What stands above the words in the desk."""

SHUT = "shut"
"""Why something is held that says nothing of who is there."""

_REPLY = "reply:"
_ECHO = "echo:"


def reply(order: Order) -> Decision:
    """Say these words to the reporter. Whoever answers a case that nobody has, or its owner has left alone, has it."""
    if order.case.state is CaseState.CLOSED:
        return order.answer(Text.of("reply-closed", code=order.case.code))
    if order.conversation.seized:
        return order.answer(Text.of("reply-seized"))
    if order.conversation.neutral and neutral.names(order.words, order.case.code):
        return order.answer(Text.of("reply-names-code"))
    if order.conversation.left:
        return order.answer(Text.of("reply-left"))
    if len(order.words) > (limit := _longest(order.words, order.facts)):
        return order.answer(Text.of("reply-too-long", limit=limit))
    decision = handed_over(Decision(order.record))
    silent = order.case.climb is not None and order.case.owner != order.by
    if order.case.state is CaseState.OPEN or silent:
        decision = take_over(decision, order)
    decision = owners.answered(decision, order.by, order.facts)
    if not any(said.author == "team" for said in order.facts.said):
        decision = drills.cue(decision, drills.ANSWERED)
    conversation = replace(conversation_of(decision.record), acknowledged_at=order.facts.now)
    conversation = checking_in.asked_no_more(agreed.asked_no_more(conversation))
    key = _REPLY + order.id
    decision = vanish.keep(with_conversation(decision, conversation), Keep("team", order.words, key), order.facts)
    return also(
        decision,
        Say((Words(order.words),), key=key, told=True),
        _echo(key, Text.of("reply-on-its-way"), Words(order.words)),
    )


def _longest(words: str, facts: Facts) -> int:
    """How many characters in this script are one message, to the reporter and, quoted, in the desk."""
    if facts.carries is None:
        return LONGEST_REPLY
    quotes = sum(map(quoting, words.splitlines()[1:]))  # the first one is a part of ECHO_BYTES
    size = len(words.encode(errors="replace")) + quotes + 3 * words.count("\t") + words.count("@")
    return min(LONGEST_REPLY, len(words) * (facts.carries - ECHO_BYTES) // size)


def delivered(record: Record, event: FromDelivery, facts: Facts) -> Decision:
    """Show the desk what became of a reply; of anything else only when it failed."""
    decision = Decision(record)
    if event.key is not None and event.key.startswith("page:"):
        return escalation.delivered(record, event, facts)
    if event.conversation is None:
        return also(decision, Post((Text.of("delivery-lost"),))) if isinstance(event, DeliveryFailed) else decision
    if isinstance(event, DeliveryFailed) and event.key is not None and event.key.startswith(TRUST_KEY):
        return identity.not_trusted(decision, event)
    if isinstance(event, DeliveryFailed) and (event.reason == contact.AS_WISHED or _open_again(record, event)):
        return _waits(decision, event, facts)
    if isinstance(event, DeliveryFailed) and event.held and event.reason != SHUT:
        decision = identity.found(decision, facts)
    if event.key is None or not event.key.startswith(_REPLY):
        return _unheard(decision, event, facts) if isinstance(event, DeliveryFailed) else decision
    if record.case is None:
        return decision
    code = case_of(record).code
    match event:
        case MessageDelivered(unreached=0):
            fate = Text.of("reply-delivered")
        case MessageDelivered(unreached=count):
            fate = Text.of("reply-delivered-partly", count=count)
        case DeliveryFailed(held=True):
            fate = _held(conversation_of(record))
        case DeliveryFailed(perhaps=True):
            fate = Text.of("reply-perhaps-delivered")
        case DeliveryFailed(reason=reason):
            fate = Text.of("reply-not-delivered", reason=reason)
    if isinstance(event, DeliveryFailed):
        decision = owners.unanswered(decision, facts)
    else:
        decision = _answered_after_all(decision, event.key, facts)
    if (said := _said(event.key, facts)) is not None:
        decision = also(decision, _echo(event.key, fate, Words(said.words)))
    if isinstance(event, MessageDelivered) or event.held:
        return decision
    alarm = Text.of("reply-in-doubt" if event.perhaps else "reply-failed", code=code)
    return also(decision, Post((alarm,), alert=True))


def noticed(decision: Decision, event: ReceiptGiven, facts: Facts) -> Decision:
    """The reporter's app says that replies have arrived, or have been read. What has been read stays read."""
    conversation = conversation_of(decision.record)
    newest = conversation.read
    for key in facts.receipts:
        said = _said(key, facts)
        if said is None or (not event.read and conversation.read is not None and said.at <= conversation.read):
            continue
        fate = Text.of("reply-read" if event.read else "reply-arrived")
        decision = also(decision, _echo(key, fate, Words(said.words)))
        if event.read:
            newest = max(newest or said.at, said.at)
    return with_conversation(decision, replace(conversation, read=newest))


def by_hand(decision: Decision, event: SpokenElsewhere, facts: Facts) -> Decision:
    """Somebody of the team has written on the bot's own phone. The reporter is answered; nobody has taken the case."""
    case = decision.record.case
    if case is None:
        return also(decision, Post((Text.of("by-hand-nowhere"),)))
    decision = vanish.keep(handed_over(decision), Keep("team", event.words, event.message), facts)
    decision = also(decision, Post((Text.of("by-hand"), Words(event.words)), about=event.message))
    return decision if case.state is CaseState.CLOSED else owners.answered(decision, "", facts)


def _waits(decision: Decision, event: DeliveryFailed, facts: Facts) -> Decision:
    """The reporter wants it later: whoever has answered has done their part, and sees when it goes."""
    written = decision.record.may_write(facts.now)
    decision = contact.waits(decision, facts)
    if written or event.key is None or (said := _said(event.key, facts)) is None:
        return decision
    return also(decision, _echo(event.key, contact.until(decision.record, facts), Words(said.words)))


def _open_again(record: Record, event: DeliveryFailed) -> bool:
    """Whether the chat was shut when this came to be sent, and is no more: nothing else would let it go."""
    conversation = conversation_of(record)
    return event.reason == SHUT and not (conversation.shut or conversation.doubted)


def _unheard(decision: Decision, event: DeliveryFailed, facts: Facts) -> Decision:
    """Something the bot said by itself did not arrive: whoever waits for it must have people who know."""
    if decision.record.case is None:
        if not facts.said:
            return decision
        decision = open_case(decision, facts)
    if event.held:
        return decision  # it has not failed: it waits
    if event.perhaps:
        return also(decision, Post((Text.of("message-in-doubt"),)))
    return also(decision, Post((Text.of("message-not-delivered", reason=event.reason),)))


def _answered_after_all(decision: Decision, key: str, facts: Facts) -> Decision:
    """A reply that was held has gone out. Unless the reporter has written since, they no longer wait."""
    case, said = case_of(decision.record), _said(key, facts)
    if said is None or case.state is CaseState.CLOSED or case.waits_since is None:
        return decision
    since = any(one.author in relay.THEIRS and one.at >= said.at for one in facts.said)
    return decision if since or case.climb is not None else owners.answered(decision, "", facts)


def _said(key: str, facts: Facts) -> Said | None:
    """The reply with this key, as long as its words are kept: what has gone is not shown again."""
    return next((said for said in facts.said if said.message == key and key.startswith(_REPLY)), None)


def _held(conversation: Conversation) -> Text:
    """What a reply waits for that does not go out now."""
    if conversation.hidden and not (conversation.forced or identity.in_question(conversation)):
        return Text.of("reply-waits-first")
    return Text.of("reply-held")


def _echo(key: str, fate: Text, words: Words) -> Post:
    """What the desk sees of a reply: what has become of it, and the words."""
    return Post((fate, words), key=_ECHO + key.removeprefix(_REPLY), about=key)
