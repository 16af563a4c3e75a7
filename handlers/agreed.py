"""Words that were agreed on: one that is asked for, one that calls for help in silence, one that hides the chat.

The code word is asked for when nobody is sure who writes, and before anything is told of what was written before.
Right, wrong, or the danger word in its place: whoever looks on reads the same, at the same time. Nothing is released by
it; a responder decides (`!trust`). The words are kept with the conversation alone: elsewhere "…" stands for them.

Whoever has written the danger word may be forced to write. From then on nothing reaches them but what answers them at
once, which looks as it always did; and nothing that is agreed on there counts.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from handlers import emergency, escalation, intake, owners, relay, side, times, wishes
from handlers.answers import calls, weigh
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case, raise_case, reopen
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Hide, Post, Say
from safetybot.core.events import MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.ids import plain
from safetybot.core.meaning import Agreed, Chosen, Intent
from safetybot.core.priority import Priority
from safetybot.core.text import Text

Spoken: TypeAlias = MessageReceived | MessageEdited
Ordinary: TypeAlias = Callable[[Decision, MessageReceived | MessageEdited | ReactionGiven, Facts], Decision]
"""What follows from words that are nothing special."""

ASKED: Final = "word"
"""The question beside the intake that asks for the code word."""

SHORTEST: Final = 3
"""Letters; a Chinese character counts as two."""

LONGEST_WORDS: Final = 4
LONGEST: Final = 40
"""Of what is longer, nobody wants to agree on it: it is something they have to say."""

UNSAID: Final = "…"
"""What stands everywhere else in the place of such a word."""


def choose(decision: Decision, event: Spoken, facts: Facts) -> Decision | None:
    """Agree on a word, in the place of an earlier one. None: these words are something else.

    A word that is agreed on for another use stays what it is, and nothing says so: whoever tries words out finds none.
    The danger word calls people, tried or meant.
    """
    chosen = event.meaning.chosen
    if chosen is None or not _is_word(chosen) or event.meaning.raises:
        return None
    if isinstance(event, MessageEdited):
        decision = relay.take_back(decision, event.target, facts)  # what it said before may stand in the desk
    conversation = conversation_of(decision.record)
    other = next((use for use, word in conversation.agreed.items() if word == chosen.word), chosen.use)
    changed = conversation.agreed.get(chosen.use, chosen.word) != chosen.word and not conversation.forced
    if _letters(chosen.word) < SHORTEST:
        told = Text.of("word-too-short", least=SHORTEST)
    elif chosen.taken:
        told = Text.of("word-taken")
    else:
        told = Text.of("word-agreed")
        if other is chosen.use:
            agreed = {**conversation.agreed, chosen.use: chosen.word}
            decision = with_conversation(decision, replace(conversation, agreed=agreed))
            if changed and decision.record.case is not None:
                decision = also(decision, Post((Text.of("words-changed-desk"),)))
    decision = intake.waits(intake.ask_again(decision, facts, told), facts)
    alarming = told.id == "word-agreed" and other is Agreed.DANGER is not chosen.use
    return _alarm(decision, facts) if alarming else decision


def about_the_past(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """Answer who asks who this is, or what there has been: the same for everybody, whether there is a case or not.

    None: nobody asks, or whoever does may be told.
    """
    conversation, intents = conversation_of(decision.record), event.meaning.intents
    words = {Agreed.CODE} if conversation.neutral else {Agreed.CODE, Agreed.DANGER}
    careful = not words.isdisjoint(conversation.agreed)
    past = Intent.PAST in intents or (Intent.STATUS in intents and careful)
    if Intent.WHO not in intents and not past:
        return None
    lately = times.recently(conversation.calmed_at, facts.now, facts.limits.acknowledge)
    decision = _unsaid(decision)
    if past and may_ask(conversation) and not lately:
        return ask(decision, facts, event)
    return also(decision, _to_anybody(Text.of("stranger"), event, facts))


def may_ask(conversation: Conversation) -> bool:
    """Whether there is a code word, and somebody who may be asked for it."""
    return Agreed.CODE in conversation.agreed and not conversation.seized


def ask(decision: Decision, facts: Facts, event: relay.Carried | None) -> Decision:
    """Ask for the code word, in a form that tells nothing. Their next words are the answer."""
    conversation = replace(conversation_of(decision.record), calmed_at=facts.now, side=ASKED)
    decision = also(with_conversation(decision, conversation), _to_anybody(Text.of("word-ask"), event, facts))
    return decision if decision.record.case is None else also(decision, Post((Text.of("word-asked-desk"),)))


def asked_no_more(conversation: Conversation) -> Conversation:
    """Something else has come between: the next words are no answer to that question any more."""
    return replace(conversation, side=None) if conversation.side == ASKED else conversation


def hear(decision: Decision, awake: Decision, event: Spoken, facts: Facts, ordinary: Ordinary) -> Decision | None:
    """Take such a word, asked for or not, and whatever else is the answer when it was. None: it is neither.

    Where it was not asked for, the answer is the one that any other word would get just then. `awake` is the decision
    with what has become known of them by it.
    """
    conversation = conversation_of(awake.record)
    asked = conversation.side == ASKED and isinstance(event, MessageReceived)
    word = _spoken(event, conversation, asked=asked)
    if word is None and not asked:
        return None
    if word is Agreed.HIDE and not conversation.seized:
        return hide(decision, facts)
    decision = with_conversation(awake, asked_no_more(conversation))
    if word is None and _stands_above(event, facts):
        return ordinary(decision, event, facts)
    if word is not None:
        event = replace(event, words=UNSAID)
    if asked:
        inside = _unsaid(decision).effects
        decision = replace(decision, effects=(_to_anybody(Text.of("word-thanks"), event, facts), *inside))
        decision = _taken_in(decision, event, facts, told=word is None)
    else:
        decision = ordinary(decision, event, facts)
    match word:
        case Agreed.DANGER:
            return _alarm(decision, facts)
        case Agreed.CODE if decision.record.case is not None:
            return also(decision, Post((Text.of("word-right-desk"),)))
        case None:
            return also(decision, Post((Text.of("word-wrong-desk"),), alert=True))
        case _:
            return decision


def hide(decision: Decision, facts: Facts) -> Decision:
    """Delete what was said to them where that is possible, and fall silent. People get what was said so far."""
    decision = wishes.ended(decision, facts)
    decision = with_conversation(decision, replace(conversation_of(decision.record), hidden=True, side=None))
    decision = also(decision, Hide(), Say((Text.of("hidden"),), neutral=True))
    return decision if decision.record.case is None else also(decision, Post((Text.of("hidden-desk"),)))


def as_ever(record: Record, decide: Callable[[Record], Decision]) -> Decision:
    """Decide. While somebody may be forcing them, what answers them is decided as if nobody did: whoever stands beside
    them sees no difference, in nothing they try. What follows from it otherwise is decided as things are; and no words
    that are agreed on now count, so that nobody shuts the reporter out.
    """
    decision, was = decide(record), record.conversation
    if was is not None and was.forced:
        decision = _as_ever(was, decision, decide(_unforced(record)))
    conversation = decision.record.conversation
    if conversation is None or not conversation.forced or conversation.doubted:
        return decision
    effects = (
        replace(effect, neutral=True) if isinstance(effect, Say) and not effect.told else effect
        for effect in decision.effects
    )
    return replace(decision, effects=tuple(effects))


def written_in(event: relay.Carried | None, facts: Facts) -> str | None:
    """The language of these words, if the bot writes it. Nothing counts that is known of whoever wrote them."""
    guess = event.meaning.guess if isinstance(event, Spoken) else None
    return guess if guess in facts.languages else None


def _to_anybody(text: Text, event: relay.Carried | None, facts: Facts) -> Say:
    """This line as everybody reads it who has written these words."""
    return Say((text,), anybody=True, neutral=True, language=written_in(event, facts))


def _unsaid(decision: Decision) -> Decision:
    """Without what was to be said beside it: whoever looks on would see that it is not what everybody reads."""
    inside = (effect for effect in decision.effects if not isinstance(effect, Say))
    return replace(decision, effects=tuple(inside))


def _unforced(record: Record) -> Record:
    """How things would stand if the danger word had not been written."""
    conversation, case = conversation_of(record), record.case
    if case is not None:
        case = replace(case, priority=conversation.unforced or case.priority)
    return Record(replace(conversation, forced=False, unforced=None), case)


def _as_ever(was: Conversation, inside: Decision, outside: Decision) -> Decision:
    """What is said, and what was thereby asked, from the one; all else from the other."""
    known, shown = conversation_of(inside.record), conversation_of(outside.record)
    said = (effect for effect in outside.effects if isinstance(effect, Say))
    done = (effect for effect in inside.effects if not isinstance(effect, Say))
    unforced = was.unforced if shown.forced or outside.record.case is None else outside.record.case.priority
    conversation = replace(
        shown,
        forced=True,
        unforced=unforced,
        agreed=was.agreed,
        phrase=was.phrase,
        withdrawals=known.withdrawals,
        delete_at=known.delete_at,
    )
    return Decision(replace(inside.record, conversation=conversation), (*said, *done))


def _spoken(event: Spoken, conversation: Conversation, *, asked: bool) -> Agreed | None:
    """The use of the word that this whole message is. Who is asked, or not known, may say along with it what it is."""
    said = {plain(event.words)}
    if event.meaning.chosen is not None and (asked or conversation.doubted or conversation.seized):
        said.add(event.meaning.chosen.word)
    uses = (Agreed.DANGER, Agreed.HIDE, Agreed.CODE)
    return next((use for use in uses if conversation.agreed.get(use) in said), None)


def _stands_above(event: Spoken, facts: Facts) -> bool:
    """Whether it is no answer, whatever was asked: a call for help, or what may be wanted at any moment."""
    intents = event.meaning.intents
    calling = emergency.emergency_in(event) is not None or calls(event, facts.flow)
    return calling or Intent.NEUTRAL in intents or not intents.isdisjoint(side.NEVER_AN_ANSWER)


def _taken_in(decision: Decision, event: Spoken, facts: Facts, *, told: bool) -> Decision:
    """An answer has come: from now on it is a matter for people, whichever it is. `told`: they read its words."""
    decision = handed_over(decision)
    if decision.record.case is None:
        decision = open_case(decision, facts)
    else:
        decision = raise_case(reopen(decision, facts), facts, event)
    return relay.carry(decision, event, facts) if told else owners.waiting(decision, facts)


def _alarm(decision: Decision, facts: Facts) -> Decision:
    """They may be forced to write: everybody is called who would be for an SOS, and not a word of it is said there."""
    conversation, case = conversation_of(decision.record), decision.record.case
    known = conversation.forced and case is not None and case.state is not CaseState.CLOSED
    if not conversation.forced:
        before = weigh(conversation, facts.flow)[0] or facts.flow.default_priority
        unforced = before if case is None else case.priority
        decision = with_conversation(decision, replace(conversation, forced=True, unforced=unforced))
    if case is None:
        decision = open_case(decision, facts, at_least=Priority.P0)
    else:
        decision = reopen(decision, facts)
        case = case_of(decision.record)
        raised = with_case(decision, replace(case, priority=Priority.P0))
        decision = escalation.raised(case.priority, raised, facts)
    if not (known and case is not None and case.priority is Priority.P0):
        decision = also(decision, Post((Text.of("word-duress-desk"),), alert=True))
    decision = owners.waiting(decision, facts)
    if case is not None and case.state is CaseState.TAKEN and case.climb is None:
        decision = owners.again(decision, facts)  # whoever has it may be asleep
    return decision


def _is_word(chosen: Chosen) -> bool:
    return len(chosen.word) <= LONGEST and len(chosen.word.split()) <= LONGEST_WORDS


def _letters(word: str) -> int:
    """How many letters a word has, as far as guessing it goes."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in word)
    return wide + sum(character.isalnum() for character in word)
