"""What people write when it is serious, and what only looks like it: one table for each language."""

import pytest

from safetybot.core.meaning import Intent
from safetybot.i18n import Voice

VOICE = Voice(["en", "fr", "es"], "en")

SELF_HARM = {
    "en": [
        "I want to kill myself",
        "I'm going to kill myself tonight",
        "i wish i was dead",
        "I want to end it all",
        "I am cutting myself again",
        "I don’t want to be here anymore",
        "cant live anymore like this",
        "there is nothing to live for",
        "my friend says she wants to die",
        "he said he will kill himself",
    ],
    "fr": [
        "je veux en finir",
        "je vais en finir ce soir",
        "J'ai envie d'en finir.",
        "je veux en finir avec la vie",
        "je pense me tuer",
        "je voudrais mourir",
        "je me scarifie",
        "je ne veux plus vivre",
        "j'ai des idées noires",
        "j'ai avalé des cachets",
        "mon amie veut se tuer",
    ],
    "es": [
        "me quiero matar",
        "me voy a matar",
        "Quisiera estar muerta",
        "quisiera morirme",
        "ya no quiero vivir",
        "me quiero morir",
        "me estoy cortando otra vez",
        "me tomé todas las pastillas",
        "mi amiga se quiere matar",
        "no vale la pena vivir",
    ],
}
NOT_SELF_HARM = {
    "en": [
        "he wants to kill me",
        "a suicide bombing was in the article",
        "the Suicide Squad article was vandalised",
        "I cut myself off from them",
        "they want me dead",
        "I don't want to die",
    ],
    "fr": [
        "il veut me tuer",
        "je veux en finir avec ce harcèlement",
        "un attentat suicide à Paris",
        "ils veulent me faire du mal",
        "on me menace de mort",
    ],
    "es": [
        "me quiere matar",
        "quiere matarme",
        "van a lastimarme",
        "un atentado suicida",
        "me dicen que voy a morir",
    ],
}
ABOUT_OTHERS = {
    "en": ["an editor wrote that he will kill himself", "my friend says she wants to die"],
    "fr": ["mon amie veut se tuer", "un contributeur a écrit qu'il va se suicider"],
    "es": ["mi amiga se quiere matar", "un editor escribió que se va a suicidar"],
}
CALLS = {
    "en": [
        "SOS",
        "sos",
        "please sos they are here",
        "sos he is back",
        "wait, sos please come",
        "SOS THEY ARE HERE",
        "S.O.S.",
        "mayday, mayday",
        "It's an emergency!",
        "this is urgent",
    ],
    "fr": [
        "au secours",
        "Au Secours",
        "À l’aide, ils sont là",
        "sos il est revenu avec une arme",
        "je suis en danger sos",
        "c'est une urgence vitale",
    ],
    "es": [
        "socorro",
        "¡Socorro!",
        "Auxilio por favor",
        "socorro me quieren matar",
        "Socorro me quieren matar",
        "ayuda, socorro",
        "Ayuda Socorro",
        "sos, hay hombres en mi puerta",
        "SOS hay hombres en mi puerta",
        "sos hay hombres en mi puerta",
        "sos sos ayuda",
        "por favor sos",
        "hay dos hombres armados en la calle, sos",
        "emergencia por favor",
        "la señora Socorro llora. ¡Socorro!",
    ],
}
NOT_CALLS = {
    "en": ["the SOS Children's Villages article", "where is the sos button", "we demonstrate on mayday in the city"],
    "fr": ["SOS Racisme a publié un article", "à l'aide de mon frère", "la page SOS du wiki"],
    "es": [
        "soy de argentina y me dicen sos una traidora",
        "me escribió: sos una basura",
        "me escriben todo el día que sos traidora y mentirosa",
        "¿vos sos de acá?",
        "la señora Socorro me amenaza",
        "Socorro Ramírez publicó mi dirección",
        "vivo en Socorro, Colombia",
        "trabajo en el hospital Auxilio Mutuo",
        "necesito un curso de primeros auxilios",
    ],
}
CLEARLY_NO = {
    "en": ["no", "no thanks", "nobody", "no danger", "I am not in danger", "no, nobody", "not at all", "no please"],
    "fr": ["non", "non merci", "personne", "aucun danger", "je ne suis pas en danger", "pas du tout"],
    "es": ["no", "no gracias", "nadie", "ningún peligro", "no estoy en peligro", "para nada"],
}
NOT_CLEARLY_NO = {
    "en": [
        "I don't think so",
        "he said he will come tonight",
        "I think he has a gun",
        "police is at my door",
        "not sure",
        "I am not safe",
    ],
    "fr": ["je ne crois pas", "il a dit qu'il viendra ce soir", "pas vraiment", "je ne suis pas en sécurité"],
    "es": ["no creo", "dijo que viene esta noche", "creo que tiene un arma", "no estoy a salvo", "creo que no"],
}
NOT_SAFE = {
    "en": ["No, my husband reads this phone", "no gracias", "not sure, he may come back", "no he can see it"],
    "fr": ["non, il lit tout", "pas sûr, il est là", "Non pas maintenant"],
    "es": ["no es seguro", "No, mi marido lee mi teléfono", "no sé, creo que él lo lee", "no puedo hablar ahora"],
}
NOBODY_READS = {
    "en": ["nobody else", "no one can read it", "nobody reads my phone", "no one else has it"],
    "fr": ["personne d'autre", "personne ne lit ce téléphone"],
    "es": ["nadie más", "nadie lee mi teléfono"],
}
DANGER = {
    "en": ["he said he will come tonight", "I think he has a gun", "police is at my door", "he beats me"],
    "fr": ["il vient ce soir", "il a une arme", "la police est devant chez moi", "il me frappe"],
    "es": ["viene esta noche", "creo que tiene una pistola", "la policía está en mi puerta", "me pega"],
}


def rows(table: dict[str, list[str]]) -> list[str]:
    return [words for phrases in table.values() for words in phrases]


@pytest.mark.parametrize("words", rows(SELF_HARM))
def test_self_harm_is_heard(words: str) -> None:
    """About oneself or about somebody else, however it is put."""
    assert not VOICE.meaning(words).intents.isdisjoint({Intent.SELF_HARM, Intent.SELF_HARM_OTHER})


@pytest.mark.parametrize("words", rows(ABOUT_OTHERS))
def test_somebody_elses(words: str) -> None:
    """Who speaks of another is not taken for that person."""
    intents = VOICE.meaning(words).intents
    assert Intent.SELF_HARM_OTHER in intents
    assert Intent.SELF_HARM not in intents


@pytest.mark.parametrize("words", rows(NOT_SELF_HARM))
def test_what_is_not_self_harm(words: str) -> None:
    """What others threaten, what the news report, what one wants to be rid of."""
    assert VOICE.meaning(words).intents.isdisjoint({Intent.SELF_HARM, Intent.SELF_HARM_OTHER})


@pytest.mark.parametrize("words", rows(CALLS))
def test_a_call_is_heard(words: str) -> None:
    """In the middle of a sentence too, with and without punctuation and capitals."""
    assert Intent.SOS in VOICE.meaning(words).intents


@pytest.mark.parametrize("words", rows(NOT_CALLS))
def test_what_is_no_call(words: str) -> None:
    """Names of people, places and organisations; a verb; a button."""
    assert Intent.SOS not in VOICE.meaning(words).intents


@pytest.mark.parametrize("words", rows(CLEARLY_NO))
def test_a_clear_no(words: str) -> None:
    """A no with a courtesy, or in other words, is a no; so is one that begins with it."""
    meaning = VOICE.meaning(words)
    assert "no" in meaning.options | meaning.begins


@pytest.mark.parametrize("words", rows(NOT_CLEARLY_NO))
def test_what_is_not_a_clear_no(words: str) -> None:
    """Doubt is no "no", and neither is what somebody tells."""
    assert "no" not in VOICE.meaning(words).options


@pytest.mark.parametrize("words", rows(NOT_SAFE))
def test_it_is_not_safe_to_write(words: str) -> None:
    """A no or a doubt with its reason is heard by how it begins."""
    meaning = VOICE.meaning(words)
    assert (meaning.options | meaning.begins) & {"no", "unsure"}


@pytest.mark.parametrize("words", rows(NOBODY_READS))
def test_nobody_reads_is_not_a_no(words: str) -> None:
    """A no in the words is not always a no to the question."""
    meaning = VOICE.meaning(words)
    assert not (meaning.options | meaning.begins) & {"no", "unsure"}


@pytest.mark.parametrize("words", rows(DANGER))
def test_danger_is_a_story(words: str) -> None:
    """Few words can tell all there is to know for now: nobody is asked for them again."""
    assert VOICE.meaning(words).tells
