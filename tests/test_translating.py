"""What the responders do not read is translated for them by a command on the same machine, beside the original."""

import sys
from pathlib import Path

import pytest

from tests.town import Town, open_town

SHOUTS = (sys.executable, "-c", "import sys; sys.stdout.write(sys.stdin.read().upper())")
FAILS = (sys.executable, "-c", "import sys; sys.stdout.write('half a'); sys.exit(3)")
FLOODS = (sys.executable, "-c", "print('x' * 200_000)")
TELLS = (sys.executable, "-c", "import sys; print(len(sys.argv), len(sys.stdin.read()))")

LABEL = "Machine translation, may be wrong (original above):"
FAILED = "(no translation: the translation command failed)"
STORY = "publicaron la dirección de mi casa en Telegram"
OTHER_STORY = f"{STORY} otra vez"


async def told_in_spanish(town: Town) -> None:
    """A case whose reporter writes Spanish."""
    await town.reporter("ana").says(f"hola, {STORY}", "sí", "no", "pasar", "pasar", "pasar")


def posts(town: Town) -> list[str]:
    return [out.body for out in town.desk if out.edits is None]


async def test_it_stands_beside_the_original(tmp_path: Path) -> None:
    """Behind it, labelled, never instead of it; and nothing of it is said to the reporter."""
    async with open_town(tmp_path, read=("en", "fr"), translate=SHOUTS) as town:
        ana = town.reporter("ana")
        await ana.says("SOS")
        await ana.says(STORY)
        heard = len(ana.heard)
        await town.workers.translator.step()
        await town.settle()

        shown = posts(town)
        original = next(number for number, body in enumerate(shown) if STORY in body)
        assert shown[original + 1 :] == [f"{LABEL}\n│ {STORY.upper()}"]
        assert len(ana.heard) == heard


@pytest.mark.parametrize("command", [FAILS, FLOODS, ("/nowhere/translate",)], ids=["fails", "floods", "is-not-there"])
async def test_a_command_that_fails_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Half an answer is none; the next message is tried all the same."""
    async with open_town(tmp_path, read=("en",), translate=command) as town:
        ana = town.reporter("ana")
        await ana.says("SOS")
        for words in (STORY, f"{STORY} otra vez"):
            await ana.says(words)
            await town.workers.translator.step()
            await town.settle()
            assert posts(town)[-1] == FAILED


async def test_what_they_read_is_left_alone(tmp_path: Path) -> None:
    """So is everything where the operator has no command."""
    for number, (read, command) in enumerate(((("es",), SHOUTS), (("en",), ()))):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with open_town(folder, read=read, translate=command) as town:
            await told_in_spanish(town)
            assert town.workers.translator._waiting.empty()


async def test_what_was_taken_back_is_not_translated(tmp_path: Path) -> None:
    """The translation goes with the original, and one that comes later is not shown."""
    async with open_town(tmp_path, read=("en",), translate=SHOUTS) as town:
        ana = town.reporter("ana")
        await ana.says("SOS")
        await ana.says(STORY)
        await ana.withdraws()
        await town.workers.translator.step()
        await town.settle()

        assert not any(LABEL in body for body in posts(town))


async def test_what_was_changed_is_not_translated_as_it_was(tmp_path: Path) -> None:
    """The old words are taken back for good; the new ones have a translation of their own."""
    async with open_town(tmp_path, read=("en",), translate=SHOUTS) as town:
        ana = town.reporter("ana")
        await ana.says("SOS")
        await ana.says(STORY)
        await ana.edits(OTHER_STORY)
        for _ in range(2):
            await town.workers.translator.step()
            await town.settle()

        assert [body for body in posts(town) if LABEL in body] == [f"{LABEL}\n│ {OTHER_STORY.upper()}"]


async def test_words_are_never_arguments(tmp_path: Path) -> None:
    """What stands in the arguments of a process is read by everybody on the machine."""
    async with open_town(tmp_path, read=("en",), translate=TELLS) as town:
        ana = town.reporter("ana")
        await ana.says("SOS")
        await ana.says(STORY)
        await town.workers.translator.step()
        await town.settle()

        assert posts(town)[-1] == f"{LABEL}\n│ 1 {len(STORY)}"
