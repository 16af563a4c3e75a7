"""What somebody's words answer, and what the answers so far mean for the case."""

from dataclasses import replace

from safetybot.core.conversation import Answer, Conversation
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.flow import Flow, Option, Question
from safetybot.core.meaning import Intent, Meaning
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
    if meaning.number is not None and 1 <= meaning.number <= len(question.options):
        return Answer((question.options[meaning.number - 1].name,), message=message)
    for option in question.options:
        if option.name in meaning.options:
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
    brings_people = option.opens and not refuses and len(event.words.split()) >= A_FEW_WORDS
    return Answer((option.name,), event.words, message_of(event)) if brings_people or asked_before else None


def with_story(conversation: Conversation, event: MessageReceived | MessageEdited, flow: Flow) -> Conversation:
    """Somebody who tells what has happened before being asked has answered that question."""
    story = next((question for question in flow.questions if question.story), None)
    if story is None or not event.meaning.tells or story.name in conversation.answers:
        return conversation
    answer = Answer(_mentioned(story, event.meaning, flow), event.words, message_of(event))
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
            if question.name not in conversation.answers and not _left_out(question, conversation)
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
    """What the answers so far make of a case: its priority, when any answer says so, and its category."""
    options = chosen(conversation, flow)
    priority = min((option.priority for option in options if option.priority), default=None)
    category = next((option.category for option in options if option.category), None)
    return priority, category


def wants_opening(conversation: Conversation, flow: Flow) -> bool:
    """Whether an answer was given that people must hear of at once."""
    return any(option.opens for option in chosen(conversation, flow))


def shortened(conversation: Conversation, flow: Flow) -> bool:
    """Whether questions were left out because of an answer: there is danger, or somebody may read along."""
    return any(_left_out(question, conversation) for question in flow.questions)


def _careful(option: Option) -> bool:
    return option.opens or option.quiet or option.warns


def _mentioned(question: Question, meaning: Meaning, flow: Flow) -> tuple[str, ...]:
    """What a story in somebody's own words is about: the most urgent thing it mentions.

    Never one that would make the case less urgent than an unsorted one, and never an emergency: that has its own words.
    """
    sorted_by = [
        (option.priority, option.name)
        for option in question.options
        if option.name in meaning.mentions
        and option.emergency is None
        and option.priority is not None
        and option.priority <= flow.default_priority
    ]
    return (min(sorted_by, key=lambda found: found[0])[1],) if sorted_by else ()


def _left_out(question: Question, conversation: Conversation) -> bool:
    return any(
        not skip.options.isdisjoint(answer.options)
        for skip in question.skip_when
        if (answer := conversation.answers.get(skip.question))
    )
