"""The three ways to show the demo: on a screen, as a printed chat, as a picture. And how it ends."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from safetybot.demo.bot import BotError
from safetybot.demo.homeserver import HomeserverError
from safetybot.demo.person import PersonError
from safetybot.demo.plain import Printout
from safetybot.demo.play import Step, StepError, play
from safetybot.demo.screen import DemoScreen
from safetybot.demo.stage import Progress, Stage

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PICTURE_SIZE = (132, 54)

SetStage = Callable[[Progress], AbstractAsyncContextManager[Stage]]


def run(work: Coroutine[Any, Any, None]) -> int:
    """Do this to its end, or until a signal asks us to stop; the exit code. Everything is put away either way."""
    return asyncio.run(_until_told(work))


async def recite(set_stage: SetStage, script: Sequence[Step]) -> None:
    """Play the script and print it as a printout."""
    async with set_stage(_say) as stage:
        printout = Printout(_say, {"phone": stage.ana, "desk": stage.bea})
        try:
            steps = await _unless_it_ends(stage, play(script, stage.people, printout.step))
        finally:
            printout.news()
        messages = [message for person in (stage.ana, stage.bea) for message in person.messages]
        if not all(message.signed for message in messages):
            raise StepError("not every message was encrypted and from a signed device")
    _say(f"\n✓ {steps} steps, {len(messages)} messages, {stage.assurance}. Nothing is left behind.")


async def show(set_stage: SetStage) -> None:
    """Open the screen and leave it to the one who sits in front of it."""
    async with set_stage(_say) as stage:
        await _screen(stage).run_async()
        if not stage.bot.alive:
            raise BotError(stage.bot.last_words())
        _say("… putting everything away")


async def draw(set_stage: SetStage, script: Sequence[Step], picture: Path) -> None:
    """Play the script on a screen that nobody sees, and write a picture of it."""
    async with set_stage(_say) as stage:
        screen = _screen(stage)
        async with screen.run_test(size=PICTURE_SIZE) as pilot:
            await _unless_it_ends(stage, play(script, stage.people, lambda step: None))
            await pilot.pause()
            screen.save_picture(picture)
    _say(f"✓ the picture is in {picture}")


def _screen(stage: Stage) -> DemoScreen:
    return DemoScreen(
        stage.ana,
        [stage.bea, stage.carl],
        where=stage.homeserver,
        assurance=stage.assurance,
        bot_ended=stage.bot.ended,
    )


async def _unless_it_ends(stage: Stage, playing: Coroutine[Any, Any, int]) -> int:
    """Play, but do not wait for a bot that has ended."""
    played, ended = asyncio.create_task(playing), asyncio.create_task(stage.bot.ended())
    try:
        await asyncio.wait((played, ended), return_when=asyncio.FIRST_COMPLETED)
        if not played.done():
            raise BotError(stage.bot.last_words())
        return played.result()
    finally:
        for task in (played, ended):
            task.cancel()
        await asyncio.gather(played, ended, return_exceptions=True)


async def _until_told(work: Coroutine[Any, Any, None]) -> int:
    task, told = asyncio.create_task(work), list[int]()

    def end(number: int) -> None:
        if not told:  # a second Ctrl-C must not disturb the putting away
            task.cancel()
        told.append(number)

    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, end, number)
    try:
        await task
    except asyncio.CancelledError:
        _say("\n… stopped; nothing is left behind")
    except (StepError, PersonError, BotError, HomeserverError) as error:
        _say(f"\n✗ {error}")
        return 1
    return 128 + told[0] if told else 0  # the screen takes being cancelled for being closed


def _say(line: str) -> None:
    print(line, flush=True)
