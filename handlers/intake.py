"""Walk a reporter through the flow, from the first word to an open case.

One question a message. Every one can be skipped, "back" works, the first message may already be the report, and what is
not understood is kept all the same: nobody is asked to repeat their story. Several messages that wait together get one
answer: while there is `more` of them no question is put, because the next one was written before it.
"""

from dataclasses import replace
from typing import TypeAlias

from handlers import child, contact, languages, promises, relay, resources, times
from handlers.answers import (
    calls,
    careful,
    corrected,
    emergency_of,
    left_out,
    not_understood,
    quiet,
    read,
    shortened,
    upcoming,
    wants_opening,
    with_story,
)
from handlers.deciding import also, case_of, conversation_of, with_conversation
from handlers.emergency import alarm
from handlers.opening import open_case, raise_case
from handlers.timers import EXPIRY, SILENCE
from safetybot.core.conversation import Answer, Conversation, Record, Stage
from safetybot.core.effects import CancelTimer, Decision, Post, Say, SetTimer
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.flow import Question
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Moment, Text

Spoken: TypeAlias = MessageReceived | MessageEdited


def begin(decision: Decision, event: Spoken | FileReceived, facts: Facts, *answer: Line) -> Decision:
    """The first thing a reporter sends: say who reads this and how to get help now, before any question."""
    conversation = replace(conversation_of(decision.record), stage=Stage.ASKING)
    if isinstance(event, Spoken):
        conversation = with_story(conversation, event, facts.flow)
    decision = also(
        with_conversation(decision, conversation),
        CancelTimer(EXPIRY),
        Say((*_hello(facts), *languages.truth(conversation, facts)), twice=True),
    )
    if answer:
        decision = also(decision, Say(answer, everywhere=True))
    return go_on(decision, event, facts)


def hear(decision: Decision, event: MessageReceived | ReactionGiven, facts: Facts) -> Decision:
    """Take one message, or a reaction on the last question, while the intake is under way."""
    if (placed := _placed(decision, event, facts)) is not None:
        return also(ask_again(placed, facts), _silence(facts))
    conversation = conversation_of(decision.record)
    asked = facts.flow.question(conversation.asked or "")
    if asked is None or (calls(event, facts.flow) and not _is_answer(asked, event, conversation, facts)):
        if isinstance(event, ReactionGiven):
            return relay.carry(decision, event, facts)
        return go_on(with_conversation(decision, with_story(conversation, event, facts.flow)), event, facts)
    overtaken = times.overtaken(conversation, event, facts.now)
    if Intent.BACK in event.meaning.intents and not overtaken:
        return _back(decision, facts)
    if Intent.SKIP in event.meaning.intents and not overtaken:
        return go_on(with_conversation(decision, conversation.answered(asked.name, Answer())), None, facts)
    answer = _answer_to(asked, event, conversation, facts)
    if answer is not None:
        return _answered(decision, event, asked, answer, facts)
    if isinstance(event, ReactionGiven):
        return relay.carry(decision, event, facts)
    return _more_of_the_story(decision, event, asked, facts) if overtaken else _unclear(decision, event, asked, facts)


def late(decision: Decision, event: MessageReceived | ReactionGiven, facts: Facts) -> Decision:
    """Take what comes after the silence: no more questions, but an answer still counts for as much as in time."""
    if (placed := _placed(decision, event, facts)) is not None:
        return placed
    conversation = conversation_of(decision.record)
    asked = facts.flow.question(conversation.asked or "")
    answer = _late_answer(asked, event, conversation, facts) if asked is not None else None
    if asked is not None and answer is not None:
        conversation = conversation.answered(asked.name, answer)
        if emergency := emergency_of(asked, answer):
            return alarm(with_conversation(decision, conversation), event, emergency, facts)
    if isinstance(event, MessageReceived) and asked is not None:
        conversation = with_story(conversation, event, facts.flow)
    return weighed(with_conversation(decision, conversation), event, facts)


def weighed(decision: Decision, event: Spoken | ReactionGiven, facts: Facts) -> Decision:
    """People have it, and more is said: it may be more urgent now. Whoever is in danger hears what to do."""
    before = case_of(decision.record).priority
    decision = raise_case(child.limits_told(decision, facts), facts, event)
    if case_of(decision.record).priority is not Priority.P0 or before is Priority.P0:
        return _passed_on(decision, event, facts)
    decision = relay.carry(decision, event, facts, always=True)
    return relay.answered_at_once(also(decision, Say(_alarmed(decision, facts, last=True), everywhere=True)), facts)


def edited(decision: Decision, event: MessageEdited, facts: Facts) -> Decision:
    """A message was changed while the intake is under way: so is the answer it gave."""
    conversation, emergency = corrected(conversation_of(decision.record), event, facts.flow)
    decision = with_conversation(decision, conversation)
    if emergency is not None:
        return alarm(decision, event, emergency, facts)
    if calls(event, facts.flow) or (decision.record.case is None and wants_opening(conversation, facts.flow)):
        return go_on(decision, event, facts)
    decision = child.limits_told(decision, facts)
    if decision.record.case is not None:
        decision = raise_case(decision, facts, event)
    return waits(relay.carry(decision, event, facts), facts)


def ask_again(decision: Decision, facts: Facts, *before: Line, whole: bool = False) -> Decision:
    """Repeat the question that waits for an answer, if there is one, behind these lines."""
    conversation = conversation_of(decision.record)
    asked = facts.flow.question(conversation.asked or "")
    if conversation.stage is not Stage.ASKING or asked is None or facts.more:
        return also(decision, Say(before)) if before else decision
    return _ask(decision, asked, facts, *before, again=not whole, times=conversation.asked_times)


def silent(record: Record, facts: Facts) -> Decision:
    """Nothing has come for a while: people get what there is. Somebody who wrote only "help" reaches people too."""
    decision = Decision(record)
    conversation = conversation_of(record)
    if conversation.stage is Stage.HANDED_OVER or (conversation.stage is Stage.NEW and not conversation.unreadable):
        return decision
    hushed = quiet(conversation, facts.flow)
    said_something = bool(facts.said or conversation.answers or conversation.unreadable)
    if record.case is None and not said_something:
        return also(handed_over(decision, Stage.NEW), SetTimer(EXPIRY, facts.now + facts.limits.keep_closed))
    decision = handed_over(decision)
    waiting = replace(conversation_of(decision.record), asked=conversation.asked)
    decision = with_conversation(decision, waiting)
    if record.case is not None:
        return decision
    unread = conversation.unreadable and not facts.said
    note = Text.of("intake-unread") if unread else Text.of("intake-cut-short")
    decision = also(open_case(decision, facts), Post((note,)))
    if hushed:
        return decision
    told = Text.of("handed-over-unread") if unread else Text.of("handed-over-silent")
    return also(decision, Say((told, *_next(decision, facts), Text.of("others-open")), everywhere=True))


def handed_over(decision: Decision, stage: Stage = Stage.HANDED_OVER) -> Decision:
    """No more questions."""
    conversation = replace(conversation_of(decision.record), stage=stage, asked=None, asked_times=0)
    return also(with_conversation(decision, conversation), CancelTimer(SILENCE))


def waits(decision: Decision, facts: Facts) -> Decision:
    """While the intake is under way, put the question that was held back, and begin to count the silence anew."""
    conversation = conversation_of(decision.record)
    if conversation.stage is not Stage.ASKING:
        return decision
    coming = upcoming(conversation, facts.flow)
    if facts.flow.question(conversation.asked or "") is None and coming is not None and not facts.more:
        decision = _ask(decision, coming, facts)
    return also(decision, _silence(facts))


def go_on(decision: Decision, event: Spoken | FileReceived | ReactionGiven | None, facts: Facts) -> Decision:
    """Carry what was just said; open the case when it is time; ask the next question or come to the end."""
    conversation = conversation_of(decision.record)
    coming, case = upcoming(conversation, facts.flow), decision.record.case
    at_once = case is None and wants_opening(conversation, facts.flow)
    decision = child.limits_told(decision, facts)
    if case is not None:
        decision = raise_case(decision, facts, event)
        at_once = case_of(decision.record).priority is Priority.P0 and case.priority is not Priority.P0
    elif at_once or coming is None:
        decision = open_case(decision, facts)
    if event is not None:
        decision = relay.carry(decision, event, facts, always=at_once)
    if at_once:
        decision = also(decision, Say(_alarmed(decision, facts, last=coming is None), everywhere=True))
    if coming is not None:
        decision = decision if facts.more else _ask(decision, coming, facts)
        return also(decision, _silence(facts))
    decision = handed_over(decision)
    if not at_once:
        decision = resources.after_the_questions(also(decision, Say(_summary(decision, facts))), facts)
    return relay.answered_at_once(decision, facts)


def _answered(
    decision: Decision, event: MessageReceived | ReactionGiven, asked: Question, answer: Answer, facts: Facts
) -> Decision:
    decision = with_conversation(decision, conversation_of(decision.record).answered(asked.name, answer))
    emergency = emergency_of(asked, answer)
    return go_on(decision, event, facts) if emergency is None else alarm(decision, event, emergency, facts)


def _unclear(decision: Decision, event: MessageReceived, asked: Question, facts: Facts) -> Decision:
    conversation = conversation_of(decision.record)
    # While there is more, the answer may be in what follows.
    answer = not_understood(asked, event, asked_before=0 if facts.more else conversation.asked_times)
    if _says_too_little(asked, answer, decision.record) and not facts.more:
        answer = Answer()
    if answer is not None:
        conversation = with_story(conversation.answered(asked.name, answer), event, facts.flow)
        return go_on(with_conversation(decision, conversation), event, facts)
    decision = with_conversation(decision, with_story(conversation, event, facts.flow))
    decision = relay.carry(decision, event, facts)
    if not facts.more:
        decision = _ask(decision, asked, facts, Text.of("unclear"), again=True, times=conversation.asked_times + 1)
    return also(decision, _silence(facts))


def _says_too_little(asked: Question, answer: Answer | None, record: Record) -> bool:
    """Whether what was not understood is left out: it would only make the bot say less.

    Who is in danger is not asked twice, and whose language the bot does not speak may have said yes.
    """
    option = asked.option(asked.unclear or "")
    if option is None or not option.quiet:
        return False
    conversation, case = conversation_of(record), record.case
    in_danger = case is not None and case.priority is Priority.P0
    strange = conversation.language is None or conversation.spoken is not None
    return in_danger or (answer is not None and strange)


def _placed(decision: Decision, event: MessageReceived | ReactionGiven, facts: Facts) -> Decision | None:
    """Somebody whom people have already says in which country they are. In danger they hear whom to call there, once.

    None when it is something else, or known. Whoever may read along is shown no number.
    """
    conversation, case = conversation_of(decision.record), decision.record.case
    asked = next((question for question in facts.flow.questions if question.region), None)
    if not isinstance(event, MessageReceived) or event.meaning.country is None or asked is None or case is None:
        return None
    if facts.country or conversation.neutral or conversation.shut or conversation.asked == asked.name:
        return None
    if case.priority is not Priority.P0 and conversation.stage is not Stage.HANDED_OVER:
        return None
    before = conversation.answers.get(asked.name, Answer())
    answers = {**conversation.answers, asked.name: replace(before, words=event.words, message=event.message)}
    decision = with_conversation(decision, replace(conversation, answers=answers))
    if case.priority is not Priority.P0 and conversation.alarmed_at is None:
        return _passed_on(decision, event, facts)
    decision = relay.carry(decision, event, facts, always=True)
    there = replace(facts, country=event.meaning.country)
    whom = resources.despairing if conversation.alarmed_by is Intent.SELF_HARM else resources.in_danger
    return relay.answered_at_once(also(decision, Say(whom(there), everywhere=True)), facts)


def _more_of_the_story(decision: Decision, event: MessageReceived, asked: Question, facts: Facts) -> Decision:
    """Take what was written before the open question was put; that goes on waiting, unless this has answered it."""
    conversation = with_story(conversation_of(decision.record), event, facts.flow)
    if asked.name in conversation.answers:
        return go_on(with_conversation(decision, replace(conversation, asked=None, asked_times=0)), event, facts)
    return waits(relay.carry(with_conversation(decision, conversation), event, facts), facts)


def _back(decision: Decision, facts: Facts) -> Decision:
    """Ask what was answered before the open question. The old answer counts until there is another."""
    conversation = conversation_of(decision.record)
    names = [question.name for question in facts.flow.questions]
    at = names.index(conversation.asked) if conversation.asked in names else 0
    earlier = [name for name in conversation.answers if name in names[:at]]
    question = facts.flow.question(earlier[-1]) if earlier else None
    again = _ask(decision, question, facts, again=True) if question is not None else ask_again(decision, facts)
    return also(again, _silence(facts))


def _passed_on(decision: Decision, event: Spoken | ReactionGiven, facts: Facts) -> Decision:
    decision = relay.carry(decision, event, facts)
    return decision if isinstance(event, ReactionGiven) else relay.acknowledge(decision, facts)


def _late_answer(
    asked: Question, event: MessageReceived | ReactionGiven, conversation: Conversation, facts: Facts
) -> Answer | None:
    if not event.meaning.intents.isdisjoint({Intent.BACK, Intent.SKIP}):
        return None
    answer = _answer_to(asked, event, conversation, facts)
    if answer is None and isinstance(event, MessageReceived) and not times.overtaken(conversation, event, facts.now):
        return not_understood(asked, event, asked_before=0)
    return answer


def _is_answer(
    asked: Question, event: MessageReceived | ReactionGiven, conversation: Conversation, facts: Facts
) -> bool:
    """Whether words that say life is in danger also answer what was asked, and it is still worth asking."""
    return not left_out(asked, conversation) and _answer_to(asked, event, conversation, facts) is not None


def _answer_to(
    asked: Question, event: MessageReceived | ReactionGiven, conversation: Conversation, facts: Facts
) -> Answer | None:
    """What it answers. Words from before the question do so only where that makes people or the bot more careful."""
    words = event.words if isinstance(event, MessageReceived) else ""
    answer = read(asked, event.meaning, words, event.message, facts.flow)
    if answer is None or (times.overtaken(conversation, event, facts.now) and not careful(asked, answer)):
        return None
    return answer


def _ask(
    decision: Decision, question: Question, facts: Facts, *before: Line, again: bool = False, times: int = 0
) -> Decision:
    """Put one question. Somebody in danger gets its short form, without a list to read."""
    case = decision.record.case
    in_danger = case is not None and case.priority is Priority.P0 and question.free
    conversation = conversation_of(decision.record)
    first = conversation.questions == 0
    repeated = conversation.asked == question.name
    conversation = replace(
        conversation,
        asked=question.name,
        asked_at=conversation.asked_at if repeated else facts.now,
        asked_times=times,
        questions=conversation.questions + 1,
        side=None,  # what comes now is the answer to this one
    )
    lines: list[Line] = [
        *before,
        Text.of(f"question-{question.name}-again" if again or in_danger else f"question-{question.name}"),
    ]
    if not in_danger:
        lines += [
            Text.of("option-line", number=number, option=Text.of(f"option-{option.name}"))
            for number, option in enumerate(question.listed, start=1)
        ]
    if first:
        lines.append(Text.of("how-to-answer"))
    elif conversation.language is None and len(facts.languages) > 1:
        lines.append(Text.of("hello-languages"))
    return also(with_conversation(decision, conversation), Say(tuple(lines), key=conversation.question_key()))


def _hello(facts: Facts) -> tuple[Line, ...]:
    """Who reads this, and how to get help now. The languages only where there is a choice."""
    lines = (Text.of("hello"), Text.of("hello-now"))
    return (*lines, Text.of("hello-languages")) if len(facts.languages) > 1 else lines


def _alarmed(decision: Decision, facts: Facts, *, last: bool) -> tuple[Line, ...]:
    lines = (Text.of("sos"), *resources.in_danger(facts))
    more = promises.first_answer(Priority.P0, conversation_of(decision.record), facts)
    return (*lines, Text.of("sos-write"), *more) if last else (*lines, *more)


def _summary(decision: Decision, facts: Facts) -> tuple[Line, ...]:
    """What was noted, and what happens next, by when. Only what is true: nobody has read it yet."""
    conversation = conversation_of(decision.record)
    hushed = quiet(conversation, facts.flow)
    if shortened(conversation, facts.flow):
        return _next(decision, facts) if hushed else (*_next(decision, facts), Text.of("write-any-time"))
    noted = [
        Text.of("summary-line", question=Text.of(f"question-{name}-short"), answer=_noted(question, answer))
        for question in facts.flow.questions
        if (answer := conversation.answers.get(name := question.name)) and (answer.words or _known(question, answer))
    ]
    lines: tuple[Line, ...] = (Text.of("summary"), *noted) if noted else ()
    if hushed:
        return (*lines, *_next(decision, facts))
    wished = contact.summed_up(conversation)
    return (*lines, *_next(decision, facts), *wished, Text.of("write-any-time"), Text.of("others-open"))


def _noted(question: Question, answer: Answer) -> Text:
    return Text.of("in-your-words") if answer.words else Text.of(f"option-{_known(question, answer)[0]}")


def _known(question: Question, answer: Answer) -> list[str]:
    """What was chosen, as far as the flow still has it."""
    return [name for name in answer.options if question.option(name)]


def _next(decision: Decision, facts: Facts) -> tuple[Line, ...]:
    """What happens next, by when. Who wants nothing written unasked is promised no answer."""
    conversation = conversation_of(decision.record)
    if quiet(conversation, facts.flow):
        return (Text.of("what-next-quiet"),)
    case = decision.record.case
    priority = case.priority if case is not None else facts.flow.default_priority
    promised = promises.promised(priority, facts)
    within = promises.span(promised)
    if facts.zone is not None:
        by = Moment(facts.now + promised, facts.zone, facts.now)
        aim = Text.of("what-next-by", within=within, at=by)
    else:
        aim = Text.of("what-next", within=within)
    comes = promises.next_person(case, facts) if case is not None else ()
    return (aim, *comes, *promises.first_answer(priority, conversation, facts))


def _silence(facts: Facts) -> SetTimer:
    return SetTimer(SILENCE, facts.now + facts.limits.silence)
