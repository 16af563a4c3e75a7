"""From the first word to an open case."""

from dataclasses import replace

import pytest

from safetybot.core.conversation import Stage
from safetybot.core.effects import Keep, Say
from safetybot.core.priority import Priority
from safetybot.core.text import Text
from tests.handlers.scene import VOICE, Scene
from tests.rotas import always, between, rota

ALL = ("hello", "yes", "no", "threats", "a wiki", "no local people", "this chat")


def test_hello_comes_before_any_question(scene: Scene) -> None:
    """Who reads this and how to get help now; then the first question in a message that can be found again."""
    scene.says("hello")

    first, second = scene.effects(Say)
    assert scene.told[:3] == ["hello", "hello-now", "hello-languages"]
    assert first.key is None
    assert second.key == scene.conversation.question_key()
    assert scene.conversation.asked == "safe"


@pytest.mark.parametrize("word", ["help", "hola", "Bonjour !", "aide", "hi", "", "🙂"])
def test_a_greeting_begins_the_intake(scene: Scene, word: str) -> None:
    """A greeting, a call for an explanation or nothing at all: the questions begin, and what was sent is kept."""
    scene.says(word)

    assert scene.told[0] == "hello"
    assert scene.conversation.answers == {}
    assert Keep("reporter", word, "m1") in scene.latest.effects


def test_the_first_message_may_be_the_report(scene: Scene) -> None:
    """Whoever begins with the story is not asked for it again, and it is in the case."""
    scene.says("hello, they write every night that they will come", "yes", "no")

    assert "question-what" not in scene.told
    assert scene.conversation.asked == "where"
    scene.says("skip", "skip", "skip")
    assert "hello, they write every night that they will come" in scene.posted


def test_a_story_told_later_is_not_asked_for_either(scene: Scene) -> None:
    """The story as an answer to another question is kept, and counts; the question comes once more."""
    scene.says("hello", "somebody has put my house on the internet")

    assert scene.told[0] == "unclear"
    assert scene.conversation.asked == "safe"
    assert scene.conversation.answers["what"].words == "somebody has put my house on the internet"


def test_a_story_is_sorted_by_what_it_mentions(scene: Scene) -> None:
    """The most urgent thing spoken of gives category and priority; never less urgent than an unsorted case."""
    scene.says("they harass me and now they published my address", "yes", "no", "skip", "skip", "skip")
    assert (scene.case.category, scene.case.priority) == ("doxxing", Priority.P1)

    trip = "since I am an editor I have a question about a trip to a conference"
    travel = Scene().says(trip, "yes", "no", "skip", "skip", "skip")
    assert (travel.case.category, travel.case.priority) == (None, Priority.P2)


def test_six_questions_one_at_a_time(scene: Scene) -> None:
    """Six questions at most, one a message; then the case is open and the reporter hears what happens next."""
    asked = []
    for words in ALL:
        scene.says(words)
        asked.append(scene.conversation.asked)

    assert asked == ["safe", "danger", "what", "where", "region", "contact", None]
    assert scene.conversation.stage is Stage.HANDED_OVER
    assert (scene.case.category, scene.case.priority) == ("threats", Priority.P1)
    assert scene.cards[0].alert
    assert scene.told[0] == "summary"
    assert scene.told[-3:] == ["what-next", "write-any-time", "others-open"]


def test_the_case_has_everything(scene: Scene) -> None:
    """The thread holds each message under the question it answers; the card only what was chosen."""
    scene.says(*ALL)

    assert [words for words in scene.posted if words in ALL] == list(ALL)
    assert "No local people" in scene.card
    assert "a wiki" not in scene.card


@pytest.mark.parametrize(
    ("answer", "chosen"),
    [
        ("1", "yes"),
        ("2.", "no"),
        ("3)", "unsure"),
        ("1️⃣", "yes"),
        ("Oui", "yes"),
        ("non", "no"),
        ("👍🏽", "yes"),
        ("No lo sé", "unsure"),
    ],
)
def test_numbers_words_and_signs_are_answers(scene: Scene, answer: str, chosen: str) -> None:
    """However somebody answers, in whatever language, it is understood."""
    scene.says("hello", answer)

    assert scene.conversation.answers["safe"].options == (chosen,)


@pytest.mark.parametrize(
    ("emoji", "chosen"), [("👍", "yes"), ("✅", "yes"), ("👎", "no"), ("❌", "no"), ("3️⃣", "unsure")]
)
def test_a_reaction_on_the_question_is_an_answer(scene: Scene, emoji: str, chosen: str) -> None:
    """A sign on the last question answers it."""
    scene.says("hello").reacts(emoji)

    assert scene.conversation.answers["safe"].options == (chosen,)
    assert scene.conversation.asked == "danger"


def test_other_reactions_are_nothing(scene: Scene) -> None:
    """A sign on something else, or one that is no answer, changes nothing and says nothing."""
    scene.says("hello")
    before = scene.record

    assert scene.reacts("👍", on_question=False).latest.effects == ()
    assert scene.reacts("🎉").latest.effects == ()
    assert scene.record.conversation is not None
    assert before.conversation is not None
    assert scene.record.conversation.answers == before.conversation.answers


def test_danger_opens_the_case_at_once(scene: Scene) -> None:
    """ "Maybe" counts as yes: people are called before anything else is asked, and only what happens is asked then."""
    scene.says("hello", "yes", "maybe")

    assert scene.case.priority is Priority.P0
    assert scene.cards[0].alert
    assert scene.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "question-what-again"]
    scene.says("men at my door")
    assert scene.told == ["what-next", "write-any-time"]
    assert "men at my door" in scene.posted
    assert scene.conversation.stage is Stage.HANDED_OVER


def test_danger_with_the_story_told_is_the_end_of_the_questions(scene: Scene) -> None:
    """Nothing is asked that is known already."""
    scene.says("hello, they write every night that they will come", "yes", "yes, they have a key")

    assert scene.told == ["sos", "sos-number", "number-ask", "sos-cannot-call", "sos-write"]
    assert scene.conversation.stage is Stage.HANDED_OVER


@pytest.mark.parametrize("words", ["yes they are here", "sí, están aquí", "peut-être, je ne sais pas bien"])
def test_a_longer_yes_to_danger_counts(scene: Scene, words: str) -> None:
    """What begins with a yes calls people, and its words are carried."""
    scene.says("hello", "yes", words)

    assert scene.case.priority is Priority.P0
    assert words in scene.posted


@pytest.mark.parametrize("words", ["no, but he comes tonight", "no puedo salir, viene hoy"])
def test_a_longer_no_to_danger_is_asked_again(scene: Scene, words: str) -> None:
    """ "No, but …" is not a no. Asked once more; whatever comes then, if it is no clear no, brings people."""
    scene.says("hello", "yes", words)
    assert scene.told[0] == "unclear"
    assert scene.conversation.asked == "danger"

    scene.says("no, but I am afraid")
    assert scene.case.priority is Priority.P0
    assert scene.conversation.answers["danger"].options == ("maybe",)


@pytest.mark.parametrize(
    "words",
    ["he said he will come tonight", "I think he knows the way", "they're here", "dicen que vienen"],
)
def test_danger_in_ones_own_words_brings_people_at_once(scene: Scene, words: str) -> None:
    """A few words that are no clear no are as good as "maybe": nobody in danger is asked twice."""
    scene.says("hello", "yes", words)

    assert scene.case.priority is Priority.P0
    assert scene.cards[0].alert
    assert "Danger in the next hours: Maybe" in scene.card
    assert words in scene.posted
    assert "sos" in scene.told


def test_one_word_nobody_understands_is_asked_about_once(scene: Scene) -> None:
    """Then it counts as "maybe" too."""
    assert scene.says("hello", "yes", "purple").record.case is None
    assert scene.told[:2] == ["unclear", "question-danger-again"]

    assert scene.says("green").case.priority is Priority.P0


@pytest.mark.parametrize(
    "words",
    ["No, my husband reads this phone", "no es seguro", "No gracias", "non, il lit tout", "not sure, he may come back"],
)
def test_a_longer_no_to_safe_counts(scene: Scene, words: str) -> None:
    """Where an answer makes the bot keep quiet, whatever begins with it is that answer."""
    scene.says("hello", words)
    assert scene.conversation.asked == "danger"
    assert scene.conversation.answers["safe"].options[0] in ("no", "unsure")

    scene.says("no")
    assert "⚠ Safe to write" in scene.card
    assert scene.orders("!close").told == []


def test_a_wish_that_begins_like_an_option_is_on_the_card(scene: Scene) -> None:
    """ "Don't write to me before noon" is more than an option, and none may be overlooked."""
    scene.says("hello", "yes", "no", "skip", "skip", "no local people, but lawyers are fine")

    assert scene.conversation.answers["region"].options == ("no-local",)


def test_who_cannot_write_safely_is_asked_only_about_danger(scene: Scene) -> None:
    """Then it ends, in words that tell nobody anything."""
    scene.says("hello", "not sure", "no")

    assert scene.conversation.stage is Stage.HANDED_OVER
    assert scene.told == ["neutral-received"]
    assert "⚠ Safe to write: Not sure" in scene.card


def test_what_is_not_understood_is_asked_once_more_then_left_out(scene: Scene) -> None:
    """Kept each time; never a third time. Whether it is safe to write is then not sure."""
    scene.says("hello", "purple")
    assert scene.told[:2] == ["unclear", "question-safe-again"]

    scene.says("he can read it")
    assert scene.conversation.answers["safe"].options == ("unsure",)
    assert scene.conversation.asked == "danger"
    assert [said.words for said in scene.said] == ["hello", "purple", "he can read it"]
    assert scene.says("no").told == ["neutral-received"]


def test_in_danger_nobody_is_asked_twice_whether_it_is_safe(scene: Scene) -> None:
    """What is not understood there is left out, and makes nobody fall silent towards somebody in danger."""
    scene.says("he has a knife and he is in the house", "purple")

    assert "unclear" not in scene.told
    assert scene.conversation.asked != "safe"
    assert not scene.conversation.neutral


@pytest.mark.parametrize("words", ["ja", "tak"])
def test_a_yes_that_nobody_understands_is_no_sign_of_danger(scene: Scene, words: str) -> None:
    """Of somebody whose language is not known, words that are not understood are left out: they may be a yes."""
    scene.says("🙂", words, words)

    assert scene.conversation.answers["safe"].skipped
    assert not scene.conversation.neutral
    assert scene.conversation.asked == "danger"


@pytest.mark.parametrize(("words", "category"), [("threats", "threats"), ("child", "child")])
def test_one_word_may_be_the_story(scene: Scene, words: str, category: str) -> None:
    """Whoever begins with what is offered later has answered that."""
    scene.says(words)

    assert scene.conversation.answers["what"].options == (category,)


def test_three_words_are_a_case(scene: Scene) -> None:
    """ "threats", and twice no: it is as urgent as threats are, and sorted."""
    scene.says("threats", "no", "no")

    assert (scene.case.category, scene.case.priority) == ("threats", Priority.P1)


def test_who_comes_next_is_said_when_nobody_is_on_duty(scene: Scene) -> None:
    """By when they hear from somebody, and that nobody is there yet; not while somebody is."""
    scene.facts = replace(scene.facts, rota=rota(always("bea", windows=between(20, 22))))
    scene.says(*ALL)
    assert scene.told[scene.told.index("what-next") + 1] == "late-next-person"

    there = Scene(facts=replace(scene.facts, rota=rota(always("bea"))))
    assert "late-next-person" not in there.says(*ALL).told


def test_every_question_can_be_skipped(handed_over: Scene) -> None:
    """Nobody has to answer anything to reach people; what is unknown is taken seriously."""
    assert handed_over.case.priority is Priority.P2
    assert handed_over.told == ["what-next", "write-any-time", "others-open"]


def test_back_repeats_the_question_before(scene: Scene) -> None:
    """One step at a time, and at the beginning it is simply asked again."""
    scene.says("hello", "yes", "no", "back")
    assert scene.conversation.asked == "danger"

    scene.says("back", "back", "back")
    assert scene.conversation.asked == "safe"


def test_back_goes_only_back(scene: Scene) -> None:
    """Who began with the story is not led to a later question, and it keeps what it was about."""
    scene.says("they published my home address, all of it, on a forum for everybody to see", "back")
    assert scene.conversation.asked == "safe"

    scene.says("yes", "no", "back")
    assert scene.conversation.asked == "danger"
    scene.says("no", "skip", "skip", "skip")
    assert scene.case.category == "doxxing"


def test_back_takes_nothing_back_until_there_is_another_answer(scene: Scene) -> None:
    """Who goes back and falls silent is still somebody who cannot write safely."""
    scene.says("hello", "no", "back").later(minutes=5).fires("intake-silence")

    assert scene.told == []
    assert "⚠ Safe to write: No" in scene.card


def test_back_after_danger_does_not_lower(scene: Scene) -> None:
    """A machine never lowers: the answer is asked again, the case stays what it was."""
    scene.says("hello", "yes", "yes", "back", "no")

    assert scene.case.priority is Priority.P0


def test_each_question_has_a_key_of_its_own(scene: Scene) -> None:
    """Asked again it is a new message, not an edit of the old one far above."""
    keys = []
    for words in ("hello", "purple", "help"):
        scene.says(words)
        keys += [say.key for say in scene.effects(Say) if say.key]

    assert len(set(keys)) == 3


def test_the_language_is_recognised(scene: Scene) -> None:
    """The first message gives the language; one that is not offered is not taken for another."""
    assert scene.says("Hola, necesito hablar con alguien").conversation.language == "es"
    assert Scene().says("ich brauche bitte hilfe").conversation.language is None
    assert Scene().says("SOS").conversation.language is None


def test_a_short_greeting_does_not_settle_the_language(scene: Scene) -> None:
    """ "hi" is said in many languages; the first clear words decide, and later ones only by choice."""
    scene.says("hi", "je ne parle pas anglais, quelqu'un a publié mon adresse")
    assert scene.conversation.language == "fr"

    scene.says("he wrote: I know where you live and I will come")
    assert scene.conversation.language == "fr"
    assert scene.says("English").conversation.language == "en"


def test_a_chosen_language_stays(scene: Scene) -> None:
    """Whoever has chosen one may write another."""
    assert scene.says("hi", "français", "somebody has published my address").conversation.language == "fr"


def test_what_nobody_reads_is_said_once(scene: Scene) -> None:
    """The bot writes their language and the people do not read it: they hear that when it is known, and not again."""
    scene.facts = replace(scene.facts, read=("en",))
    assert "language-not-read" in scene.says("hola, publicaron la dirección de mi casa").told
    assert "language-not-read" not in scene.says("sí").told
    assert "language-not-read" in scene.says("français").told
    assert "language-not-read" not in scene.says("non").told
    assert "language-not-read" not in scene.says("english").told


def test_a_language_that_becomes_clear_later(scene: Scene) -> None:
    """Then it is said, in that language alone, behind the first answer."""
    scene.facts = replace(scene.facts, read=("en",))
    assert "language-not-read" not in scene.says("🆘").told

    scene.says("hay hombres en mi puerta, tienen armas, no sé qué hacer")
    told = [
        say for say in scene.effects(Say) if isinstance(line := say.lines[0], Text) and line.id == "language-not-read"
    ]
    assert [say.twice for say in told] == [False]


def test_of_many_languages_a_few_are_named(scene: Scene) -> None:
    """Nobody looks for theirs among thirteen that are not it."""
    scene.facts = replace(scene.facts, read=("en", "fr", "es", "ar", "ru", "uk"))
    scene.says("dzień dobry, ktoś opublikował mój adres domowy i numer telefonu w internecie")

    assert "English · French · Spanish · Arabic · Russian · …" in VOICE.to_reporter(scene.effects(Say)[0].lines, "en")


def test_whoever_chooses_a_language_keeps_their_own_on_the_card(scene: Scene) -> None:
    """The bot answers in English; their words need somebody who reads Polish, until they clearly change."""
    scene.says("dzień dobry, ktoś opublikował mój adres domowy i numer telefonu w internecie", "english")
    assert (scene.conversation.language, scene.conversation.spoken) == ("en", "pl")
    assert scene.says("1").conversation.spoken == "pl"
    assert scene.says("somebody has published my home address").conversation.spoken is None


def test_while_the_language_is_unknown_the_way_to_choose_one_is_shown(scene: Scene) -> None:
    """With the first answer and with every question."""
    assert "hello-languages" in scene.says("🙂").told
    assert "hello-languages" in scene.says("👍").told
    assert "hello-languages" not in scene.says("non, pas de danger pour le moment").told


@pytest.mark.parametrize(
    "words",
    ["Hello, can somebody help me please?", "I do not understand what you mean", "buenas, quería preguntar una cosa"],
)
def test_a_few_words_are_not_the_story(scene: Scene, words: str) -> None:
    """They are kept, and what is happening is asked."""
    scene.says(words, "yes", "no")

    assert scene.conversation.asked == "what"
    assert scene.said[0].words == words


def test_who_writes_first_is_promised_no_answer(scene: Scene) -> None:
    """To "only after I have written first" the bot answers that it keeps quiet; to "not safe" nothing that tells."""
    scene.says("hello", "yes", "no", "threats", "skip", "skip", "2")
    assert scene.told[0] == "summary"
    assert scene.told[-1] == "what-next-quiet"

    assert Scene().says("hello", "no", "no").told == ["neutral-received"]


def test_an_edit_changes_the_answer(scene: Scene) -> None:
    """A corrected answer counts; corrected to danger it calls people at once."""
    scene.says("hello", "yes", "no").edits("m3", "yes")
    assert scene.case.priority is Priority.P0
    assert "sos" in scene.told

    other = Scene().says("hello", "yes", "no").edits("m2", "no")
    assert other.conversation.answers["safe"].options == ("no",)
    assert other.record.case is None


def test_a_question_the_flow_no_longer_has_is_passed_over(scene: Scene) -> None:
    """After an upgrade in the middle of an intake it goes on with what there is."""
    scene.says("hello")
    scene.record = replace(scene.record, conversation=replace(scene.conversation, asked="gone"))

    scene.says("I am here")
    assert scene.conversation.asked == "safe"


def test_an_edit_to_ones_own_words_about_danger(scene: Scene) -> None:
    """A "no" that becomes "he has a gun" calls people at once."""
    scene.says("hello", "yes", "no").edits("m3", "he has a gun")

    assert scene.case.priority is Priority.P0
