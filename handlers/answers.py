"""What somebody's words answer, and what the answers so far mean for the case."""

from dataclasses import replace

from safetybot.core.conversation import Answer, Conversation, Stage
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.flow import Flow, Option, Question, Raise
from safetybot.core.meaning import EMERGENCIES, Intent, Meaning
from safetybot.core.priority import Priority

A_FEW_WORDS = 2
"""So many may tell of a danger in one's own words; a single one is asked about once more."""


def message_of(event: MessageReceived | MessageEdited | FileReceived | ReactionGiven) -> str:
    """The id under which the words of this event are kept: an edit keeps that of the first version."""
    return event.target if isinstance(event, MessageEdited) else event.message


def read(question: Question, meaning: Meaning, words: str, message: str, flow: Flow) -> Answer | None:
    """What somebody has answered: by number, by an option's words, in their own words. None when it is no answer.

    A longer line that only begins with an option counts where that option makes people or the bot more careful, never
    the other way: to "in danger?" a "no, but he comes tonight" is not a no, to "safe to write?" it is.
    """
    if meaning.number is not None and 1 <= meaning.number <= len(question.listed):
        return Answer((question.listed[meaning.number - 1].name,), message=message)
    for option in question.options:
        if not meaning.options.isdisjoint({option.name, f"{question.name}/{option.name}"}):
            return Answer((option.name,), message=message)
    for option in question.options:
        if _careful(option) and option.name in meaning.begins:
            return Answer((option.name,), words, message)
    return Answer(_mentioned(question, meaning, flow), words, message) if question.free and words.strip() else None


def not_understood(question: Question, event: MessageReceived | MessageEdited, *, asked_before: int) -> Answer | None:
    """What words count as that are no clear answer; None when the question should first be asked once more.

    Where an answer can bring people, a few words that do not begin with a no bring them: nobody in danger is asked
    twice.
    """
    option = question.option(question.unclear or "")
    if option is None:
        return Answer() if asked_before else None
    refuses = any(other.name in event.meaning.begins for other in question.options)
    brings_people = option.opens and not refuses and event.meaning.length >= A_FEW_WORDS
    return Answer((option.name,), event.words, message_of(event)) if brings_people or asked_before else None


def with_story(conversation: Conversation, event: MessageReceived | MessageEdited, flow: Flow) -> Conversation:
    """Somebody who tells what has happened before being asked has answered that question."""
    story = next((question for question in flow.questions if question.story), None)
    if story is None or not event.meaning.tells or story.name in conversation.answers:
        return conversation
    answer = _named(story, event) or Answer(_mentioned(story, event.meaning, flow), event.words, message_of(event))
    return replace(conversation, answers={**conversation.answers, story.name: answer})


def with_child(conversation: Conversation, event: MessageReceived | MessageEdited, flow: Flow) -> Conversation:
    """Words that speak of a child do so whenever they come, and whatever was answered before.

    Before anything was told they are part of the story, which is asked for.
    """
    story = next((question for question in flow.questions if question.story), None)
    if story is None or not _speaks_of_child(story, event.meaning) or speaks_of_child(conversation, flow):
        return conversation
    before = conversation.answers.get(story.name)
    calling = not event.meaning.intents.isdisjoint(EMERGENCIES)
    if before is None and conversation.stage is not Stage.HANDED_OVER and not calling:
        return conversation
    answer = before if before is not None and before.message else Answer((), event.words, message_of(event))
    options = dict.fromkeys((*answer.options, *_mentioned(story, event.meaning, flow)))
    answer = replace(answer, options=tuple(options))
    return replace(conversation, answers={**conversation.answers, story.name: answer})


def corrected(conversation: Conversation, event: MessageEdited, flow: Flow) -> tuple[Conversation, Intent | None]:
    """The conversation with the answer that this message had given read anew, and the emergency in it, if any."""
    for name, answer in conversation.answers.items():
        question = flow.question(name)
        if question is None or answer.message != event.target:
            continue
        new = read(question, event.meaning, event.words, event.target, flow)
        new = new or not_understood(question, event, asked_before=0)
        if new is not None:
            return replace(conversation, answers={**conversation.answers, name: new}), emergency_of(question, new)
    return conversation, None


def careful(question: Question, answer: Answer) -> bool:
    """Whether this answer makes people or the bot more careful."""
    return any(_careful(option) for name in answer.options if (option := question.option(name)))


def upcoming(conversation: Conversation, flow: Flow) -> Question | None:
    """The first question that is neither answered nor left out."""
    return next(
        (
            question
            for question in flow.questions
            if question.name not in conversation.answers and not left_out(question, conversation)
        ),
        None,
    )


def emergency_of(question: Question, answer: Answer) -> Intent | None:
    """The emergency that was chosen as an answer, if any."""
    options = [option for name in answer.options if (option := question.option(name))]
    return next((option.emergency for option in options if option.emergency), None)


def chosen(conversation: Conversation, flow: Flow) -> tuple[Option, ...]:
    """All options somebody has chosen so far, in the order of the questions."""
    return tuple(
        option
        for question in flow.questions
        if (answer := conversation.answers.get(question.name))
        for name in answer.options
        if (option := question.option(name))
    )


def quiet(conversation: Conversation, flow: Flow) -> bool:
    """Whether nothing unasked may be said: they asked for it, somebody may read along, or nobody is there."""
    return conversation.stopped or conversation.left or any(option.quiet for option in chosen(conversation, flow))


def weigh(conversation: Conversation, flow: Flow) -> tuple[Priority | None, str | None]:
    """What was said so far makes of a case: its priority, when anything says so, and its category.

    That is the first that was chosen, unless words have made the case more urgent than that does.
    """
    answers, rules = chosen(conversation, flow), raised(conversation, flow)
    reasons: tuple[Option | Raise, ...] = (*answers, *rules)
    priority = min((reason.priority for reason in reasons if reason.priority), default=None)
    category = next(((one.priority or flow.default_priority, one.category) for one in answers if one.category), None)
    for rule in rules:
        if rule.category and (category is None or rule.priority < category[0]):
            category = rule.priority, rule.category
    return priority, category[1] if category else None


def with_raised(conversation: Conversation, event: MessageReceived | MessageEdited, flow: Flow) -> Conversation:
    """Remember what these words say of how urgent it is. They may be an answer, too, that is then not asked for.

    Later words have answered no question: then the answer stands on the card, and not above the words.
    """
    for rule in rules_in(event, flow):
        if rule.name not in conversation.raised:
            conversation = replace(conversation, raised=(*conversation.raised, rule.name))
        question, option = flow.question(rule.question or ""), rule.option
        if question is None or option is None or conversation.doubted:
            continue
        if not _as_urgent(question, conversation.answers.get(question.name), rule):
            later = conversation.stage is Stage.HANDED_OVER and conversation.asked != question.name
            answer = Answer((option,)) if later else Answer((option,), event.words, message_of(event))
            conversation = replace(conversation, answers={**conversation.answers, question.name: answer})
        if conversation.asked == question.name:
            conversation = replace(conversation, asked=None, asked_times=0)
    return conversation


def rules_in(event: MessageReceived | MessageEdited | FileReceived | ReactionGiven, flow: Flow) -> tuple[Raise, ...]:
    """The rules by which these words make a case more urgent; a sign is no words."""
    if not isinstance(event, MessageReceived | MessageEdited):
        return ()
    return tuple(rule for rule in flow.raises if rule.name in event.meaning.raises)


def raised(conversation: Conversation, flow: Flow) -> tuple[Raise, ...]:
    """The rules by which their words have made it more urgent; not those that the flow has no more."""
    return tuple(rule for name in conversation.raised if (rule := flow.rule(name)))


def calls(event: MessageReceived | MessageEdited | FileReceived | ReactionGiven, flow: Flow) -> bool:
    """Whether these words say that life is in danger, as a call for help does."""
    return any(rule.priority is Priority.P0 for rule in rules_in(event, flow))


def whose(conversation: Conversation, flow: Flow) -> str | None:
    """The name of the schedule whose matter it is by what was answered, whatever the routes say; a child's first."""
    if is_of_child(conversation, flow) and (duty := child_duty(conversation, flow)):
        return duty
    return next((option.schedule for option in chosen(conversation, flow) if option.schedule), None)


def child_duty(conversation: Conversation, flow: Flow) -> str | None:
    """The schedule for children: of what was chosen; when that has changed since, of whatever speaks of a child."""
    every = (option for question in flow.questions for option in question.options)
    meant = (*chosen(conversation, flow), *every)
    return next((option.schedule for option in meant if option.child and option.schedule), None)


def is_of_child(conversation: Conversation, flow: Flow) -> bool:
    """Whether a child may be writing, or be in danger. Once it was so, it stays so."""
    return conversation.child or speaks_of_child(conversation, flow)


def speaks_of_child(conversation: Conversation, flow: Flow) -> bool:
    """Whether an answer says that a child may be writing, or be in danger."""
    return any(option.child for option in chosen(conversation, flow))


def wants_opening(conversation: Conversation, flow: Flow) -> bool:
    """Whether an answer was given that people must hear of at once."""
    opens = any(option.opens for option in chosen(conversation, flow))
    return opens or any(rule.priority is Priority.P0 for rule in raised(conversation, flow))


def shortened(conversation: Conversation, flow: Flow) -> bool:
    """Whether questions were left out because of an answer: there is danger, or somebody may read along."""
    return any(left_out(question, conversation) for question in flow.questions)


def left_out(question: Question, conversation: Conversation) -> bool:
    """Whether this question is not put, because of an answer."""
    return any(
        not skip.options.isdisjoint(answer.options)
        for skip in question.skip_when
        if (answer := conversation.answers.get(skip.question))
    )


def _speaks_of_child(question: Question, meaning: Meaning) -> bool:
    return any(option.child and option.name in meaning.mentions for option in question.options)


def _named(story: Question, event: MessageReceived | MessageEdited) -> Answer | None:
    """The answer of somebody who says what it is in the very words of an option; an emergency has its own words."""
    names = (one.name for one in story.options if one.name in event.meaning.options and one.emergency is None)
    return next((Answer((name,), message=message_of(event)) for name in names), None)


def _careful(option: Option) -> bool:
    return option.opens or option.quiet or option.warns


def _as_urgent(question: Question, answer: Answer | None, rule: Raise) -> bool:
    """Whether the answer there is says as much as the rule: then it stays."""
    options = (question.option(name) for name in answer.options) if answer else ()
    return any(option.priority <= rule.priority for option in options if option and option.priority)


def _mentioned(question: Question, meaning: Meaning, flow: Flow) -> tuple[str, ...]:
    """What a story in somebody's own words is about: the most urgent thing it mentions, and before it a child.

    Never one that would make the case less urgent than an unsorted one, and never an emergency: that has its own words.
    """
    found = [
        (option.priority, option)
        for option in question.options
        if option.name in meaning.mentions
        and option.emergency is None
        and option.priority is not None
        and option.priority <= flow.default_priority
    ]
    if not found:
        return ()
    urgency, first = min(found, key=lambda one: (one[0], not one[1].child))
    child = next((option for priority, option in found if option.child and priority > urgency), None)
    return (first.name,) if child is None else (child.name, first.name)
