"""Nobody is spoken to in two languages at once, but for the first answer, which cannot know better."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from safetybot.core.conversation import Stage
from safetybot.core.effects import Say
from safetybot.core.meaning import Intent
from safetybot.core.text import Text
from tests.handlers.scene import FACTS, VOICE, Scene

WORDS = [
    "hello",
    "hola, publicaron la dirección de mi casa",
    "bonjour, quelqu'un a publié mon adresse hier soir",
    "ktoś opublikował wczoraj mój adres domowy",
    "language",
    "🌐",
    "español",
    "language fr",
    "yes",
    "no",
    "oui",
    "1",
    "skip",
    "stop",
    "help",
    "help doxxing",
    "status",
    "SOS",
    "je veux mourir",
    "delete",
    "keep it",
    "neutral",
    "who is this",
    "what did i write",
    "words",
    "code word lighthouse",
    "lighthouse",
    "18-22",
    "they have just come for him",
]
MAY_BE_READ_BY_ANYBODY = (["stranger"], ["word-ask"], ["word-thanks"])
"""In the language of the words just written, else in two."""


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_one_language_at_a_time(messages: list[str]) -> None:
    """Two stand in the first answer, where the language is guessed, and where nobody knows it. Once it is settled it
    changes only when somebody asks for another.
    """
    scene = Scene(facts=replace(FACTS, read=("en", "fr")))
    for words in messages:
        before = scene.conversation
        scene.says(words)
        for say in scene.latest.effects:
            if not isinstance(say, Say):
                continue
            ids = [line.id for line in say.lines if isinstance(line, Text)]
            guess = VOICE.meaning(words).guess
            assert say.language == (guess if say.anybody and guess in scene.facts.languages else None)
            nobody_knows = say.anybody and say.language is None
            two = say.twice or nobody_knows or (say.everywhere and scene.conversation.language is None)
            assert not say.anybody or ids in MAY_BE_READ_BY_ANYBODY
            assert not say.twice or before.stage is Stage.NEW or ids[:1] == ["language-not-here"]
            assert not two or not before.settled or say.anybody or before.stage is Stage.NEW
        if before.settled and scene.conversation.language != before.language:
            assert Intent.LANGUAGE in VOICE.meaning(words).intents
