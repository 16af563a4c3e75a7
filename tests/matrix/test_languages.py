"""Whole conversations in scripts other than ours, for real: Arabic from right to left, Hindi with its own digits."""

import re
from dataclasses import dataclass

import pytest

from safetybot.core.text import Text
from safetybot.i18n import Voice
from tests.matrix.scene import Scene, code_of, unquoted

pytestmark = [pytest.mark.timeout(180), pytest.mark.usefixtures("unharmed")]


@dataclass(frozen=True)
class Speech:
    """What somebody says in their language; the answers are digits of their script."""

    language: str
    name: str
    story: str
    safe: str
    no_danger: str
    skip: str
    here: str
    reply: str
    status: str
    sos: str


ARABIC = Speech(
    language="ar",
    name="Arabic",
    story="السلام عليكم، نشروا عنوان بيتي على تلغرام",
    safe="١",
    no_danger="٣",
    skip="تخطي",
    here="١",
    reply="نحن هنا. رقمنا +216 71 000 000.",
    status="الحالة",
    sos="النجدة",
)
HINDI = Speech(
    language="hi",
    name="Hindi",
    story="नमस्ते, किसी ने मेरे घर का पता टेलीग्राम पर डाल दिया",
    safe="१",
    no_danger="३",
    skip="छोड़ें",
    here="१",
    reply="हम यहाँ हैं। हमारा नंबर +91 11 0000 0000 है।",
    status="स्थिति",
    sos="बचाओ",
)


@pytest.mark.parametrize("speech", [ARABIC, HINDI], ids=lambda speech: speech.name)
async def test_from_the_first_word_to_the_answer(standing: Scene, speech: Speech) -> None:
    """Intake, answer, status with its code, SOS; a code that is copied with its invisible marks works in the desk."""
    voice = Voice([speech.language, "en"], "en")

    def said(id: str) -> str:
        return voice.to_reporter([Text.of(id)], speech.language)

    bea, desk, ana = standing.bea, standing.desk, await standing.reporter()

    await ana.says(f"{speech.story} {ana.mark}")
    for question, answer in (
        ("question-safe", speech.safe),
        ("question-danger", speech.no_danger),
        ("question-where", speech.skip),
        ("question-region", speech.skip),
        ("question-contact", speech.here),
    ):
        assert (await ana.told(said(question))).clean
        await ana.says(answer)
    await ana.told(said("summary"))

    card = await ana.card()
    assert card.body.startswith("P1")
    assert f"writes {speech.name}" in card.body
    assert "Safe to write: Yes\nDanger in the next hours: No" in card.body
    assert speech.story in unquoted((await standing.in_desk(ana.mark)).body)

    await bea.send(desk, f"!reply {speech.reply}", card.event_id)
    await ana.told(speech.reply.partition("+")[0])
    await ana.says(speech.status)
    status = (await ana.told(code_of(card))).body
    copied = re.search(rf"[\u2066-\u2068]?{code_of(card)}\u2069?", status)
    assert copied
    assert (copied[0] == code_of(card)) is (speech is not ARABIC)

    before = len(bea.events)
    await bea.send(desk, f"!case {copied[0]}")
    assert "from the reporter" in (await standing.in_desk(speech.story, since=before)).body

    await ana.says(speech.sos)
    await ana.told(said("sos"))
    await standing.in_desk(f"P0 life · {code_of(card)}")
