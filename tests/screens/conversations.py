"""The conversations in the pictures, played in a town: nothing in them is made up but what people say."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from safetybot.core.outgoing import Outgoing
from tests.town import DESK, Town, open_town

LANGUAGES = ("en", "ar", "hi", "zh-Hans", "fr")
STORY = "السلام عليكم، نشروا عنوان بيتي على Telegram، والرابط: https://example.org/p/17?a=1"
NO_DANGER_NOW, AT_ANY_TIME = ("٣", "تخطي", "تونس"), "١"


@dataclass(frozen=True)
class Bubble:
    """One message on the screen."""

    body: str
    own: bool = False
    """Written by whoever holds this phone."""


async def _spoken(town: Town, *words: str) -> list[Bubble]:
    """What a reporter writes, and what they are told."""
    ana = town.reporter("ana")
    shown: list[Bubble] = []
    for one in words:
        told = len(ana.heard)
        await ana.says(one)
        shown += [Bubble(one, own=True), *map(Bubble, ana.heard[told:])]
    return shown


def _standing(posts: list[Outgoing]) -> list[Bubble]:
    """What stands in a room in the end: edits in the place of what they edit."""
    edited = {post.edits: post.body for post in posts if post.edits}
    shown = [replace(post, body=edited.get(f"sent:{post.id}", post.body)) for post in posts if not post.edits]
    return [Bubble(post.body) for post in shown]


async def arabic(town: Town) -> list[Bubble]:
    return await _spoken(town, STORY, "١", *NO_DANGER_NOW, AT_ANY_TIME)


async def arabic_later(town: Town) -> list[Bubble]:
    await arabic(town)
    bea, before = town.responder("bea"), len(town.said_to("!ana"))
    await bea.answers("!take")
    await bea.answers("!reply نحن هنا. افتح الرابط https://example.org/help أو اكتب SOS، رقمنا +216 71 000 000.")
    answer = [Bubble(out.body) for out in town.said_to("!ana")[before:]]
    return [*answer, *await _spoken(town, "الحالة", "ضاع هاتفي", "النجدة")]


async def hindi(town: Town) -> list[Bubble]:
    return await _spoken(town, "नमस्ते, किसी ने मेरे घर का पता Telegram पर डाल दिया", "१", "३", "छोड़ें", "छोड़ें", "१", "स्थिति")


async def chinese(town: Town) -> list[Bubble]:
    return await _spoken(town, "你好，有人把我家的地址发到了Telegram上", "1", "3", "跳过", "跳过", "1", "状态")


async def english(town: Town) -> list[Bubble]:
    return await _spoken(
        town, "hello, somebody posted my home address on Telegram", "1", "3", "skip", "skip", "1", "status"
    )


async def desk(town: Town) -> list[Bubble]:
    """The responder room while an Arabic case is answered."""
    await arabic_later(town)
    await town.responder("علي").answers("!note انظر https://example.org/p/17 غدًا")
    await town.responder("bea").answers("!help")
    return _standing(town.said_to(DESK))


CONVERSATIONS = {
    "arabic": (arabic, "en"),
    "arabic-later": (arabic_later, "en"),
    "hindi": (hindi, "en"),
    "chinese": (chinese, "en"),
    "english": (english, "en"),
    "desk-english": (desk, "en"),
    "desk-arabic": (desk, "ar"),
}
"""By the names of the pictures, with the language of the responder room."""


@asynccontextmanager
async def played(name: str, folder: Path) -> AsyncIterator[list[Bubble]]:
    """All the bubbles of a conversation."""
    play, language = CONVERSATIONS[name]
    async with open_town(folder, languages=LANGUAGES, desk_language=language, read=("en", "ar")) as town:
        yield await play(town)
