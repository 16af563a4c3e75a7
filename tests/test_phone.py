"""Whoever holds the phone: a whole bot, from what is written there to what is read there."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from tests.town import Reporter, Responder, Town, open_town

CODE, DANGER, HIDE = "lighthouse", "blue umbrella", "see you monday"
HELD = NotSent("identity-changed", again=False, held=True)
ANSWERS = ("Lighthouse!", "the harbour", "Blue Umbrella")
"""Right, wrong, and the danger word."""


async def with_words(town: Town, on: str = "signal") -> tuple[Reporter, Responder]:
    """A reporter with an open case, who has agreed on words, and a responder who has taken it."""
    ana, bea = town.reporter("ana", on=on), town.responder("bea")
    await ana.says("they published private information about me", "yes", "no", "skip", "skip", "skip")
    await ana.says(f"code word {CODE}", f"danger word {DANGER}", f"hide word {HIDE}")
    await bea.answers("!take")
    await town.forward(minutes=30)
    return ana, bea


def at(town: Town, reporter: Reporter) -> list[tuple[OutgoingKind, bytes, int]]:
    """All that reaches the reporter, byte by byte, and how."""
    return [(out.kind, out.body.encode(), out.expires) for out in town.said_to(reporter.address)]


async def asked_in_doubt(town: Town, ana: Reporter) -> None:
    """A new safety number; they write, and are asked for the word."""
    await ana.changes_identity()
    await ana.says("hi")


async def asked_for_the_past(town: Town, ana: Reporter) -> None:
    """Somebody wants to read what there has been."""
    await ana.says("what did I write")


@pytest.mark.parametrize(("on", "asked"), [("signal", asked_in_doubt), ("memory", asked_for_the_past)])
async def test_three_answers_are_the_same_bytes(
    tmp_path: Path, on: str, asked: Callable[[Town, Reporter], Awaitable[None]]
) -> None:
    """Right, wrong, danger word: the same message at the reporter, sent before anything else that follows from it; and
    whatever is asked there later is answered with the same bytes.
    """
    answers, later = [], []
    for number, words in enumerate(ANSWERS):
        (folder := tmp_path / str(number)).mkdir()
        async with open_town(folder, languages=("en",)) as town:
            ana, _ = await with_words(town, on)
            await asked(town, ana)
            heard, sent = len(ana.heard), len(town.transport.sent)
            await ana.says(words)
            answers.append(at(town, ana)[heard:])
            if on == "memory":
                assert town.transport.sent[sent].address == ana.address
            await town.forward(minutes=11)
            await ana.says("are you there", "who is this", "what did I write", "help", "language")
            later.append([body for _, body, _ in at(town, ana)])
            assert "umbrella" not in " ".join(out.body.lower() for out in town.desk)
            assert any("DANGER WORD" in out.body and out.alert for out in town.desk) == (words == ANSWERS[2])

    assert answers[0] == answers[1] == answers[2] == [(OutgoingKind.NEUTRAL, b"Thanks! See you.", 0)]
    assert later[0] == later[1] == later[2]


async def test_no_word_is_left_anywhere(tmp_path: Path) -> None:
    """Neither in what is kept of what was said, nor in the desk, whatever is done with them."""
    async with open_town(tmp_path, languages=("en",)) as town:
        ana, bea = await with_words(town)
        await ana.says(CODE, "what did I write", CODE, DANGER, HIDE)
        await bea.answers("!case")
        async with town.store.begin() as tx:
            conversation = await tx.conversations.of_address("signal", ana.address)
            assert conversation is not None
            kept = [said.words for said in await tx.cases.said(conversation.id)]
        told = " ".join((*kept, *(out.body for out in town.desk))).lower()
        assert "private information" in told
        assert not any(word in told for word in (CODE, "umbrella", "monday"))


async def test_forced_to_write(town: Town) -> None:
    """Replies wait, in order, until somebody has made sure; whoever forces them sees an ordinary chat."""
    ana, bea = await with_words(town)
    await ana.says(DANGER)
    assert "Passed on" in ana.heard[-1]
    assert any("DANGER WORD" in out.body and out.alert for out in town.desk)

    heard = len(ana.heard)
    await bea.answers("!reply one")
    await bea.answers("!reply two")
    assert len([out for out in town.desk if "HELD until !trust" in out.body]) == 2
    await town.forward(hours=30)
    assert ana.heard[heard:] == []
    await ana.says("hello")
    assert "Passed on" in ana.heard[-1]

    heard = len(ana.heard)
    await bea.answers("!trust")
    assert [words for words in ana.heard[heard:] if words] == ["one", "two"]
    assert not any("identity has changed (" in out.body for out in town.desk)
    await bea.answers("!reply three")
    assert ana.heard[-1] == "three"


async def test_forced_behind_a_new_safety_number(town: Town) -> None:
    """Both end with one `!trust`."""
    ana, bea = await with_words(town)
    await asked_in_doubt(town, ana)
    await ana.says(DANGER)
    town.signal.refusals[ana.address] = HELD
    await bea.answers("!reply one")
    town.signal.refusals.clear()
    await bea.answers("!trust")

    assert ana.heard[-1] == "one"


@pytest.mark.parametrize("on", ["memory", "signal"])
async def test_a_hidden_chat(town: Town, on: str) -> None:
    """All the bot has said there goes, one harmless word stays; what a human writes waits until they write again."""
    ana, bea = await with_words(town, on)
    await bea.answers("!reply we are here")
    transport = town.signal if on == "signal" else town.transport
    await ana.says("See you Monday")
    assert [out.body for out in transport.shown(ana.address).values()] == ["OK, thanks. Bye!"]

    await bea.answers("!reply how are you")
    assert "waits until they write" in town.desk[-1].body
    await town.forward(hours=30)
    assert [out.body for out in transport.shown(ana.address).values()] == ["OK, thanks. Bye!"]

    await ana.says("I am alone now")
    shown = [out.body for out in transport.shown(ana.address).values()]
    assert shown[:2] == ["OK, thanks. Bye!", "how are you"]
    assert any("delivered" in out.body and "how are you" in out.body for out in town.desk)


async def test_a_phone_in_other_hands(town: Town) -> None:
    """Nothing goes there, what waited to go included; what comes is marked; `!trust` ends it."""
    ana, bea = await with_words(town)
    town.signal.refusals[ana.address] = NotSent("network")
    await bea.answers("!reply one")
    await ana.says("who is this")
    await bea.answers("!seized")
    town.signal.refusals.clear()
    heard = len(ana.heard)
    await town.forward(hours=1)
    await ana.says("it is me", "SOS", "what did I write", CODE)
    await ana.sends_file("image")
    await town.forward(hours=30)
    assert ana.heard[heard:] == []
    assert any("From a phone that may be in other hands" in out.body and "it is me" in out.body for out in town.desk)

    await bea.answers("!reply two")
    assert "the phone may be in other hands" in town.desk[-1].body
    await bea.answers("!trust")
    assert "one" in ana.heard[heard:]
    assert "two" not in ana.heard[heard:]


async def test_a_stranger_and_a_reporter_read_the_same_bytes(town: Town) -> None:
    """To "who is this?" and "do I have a case?", in the same way."""
    ana, _ = town.reporter("ana"), town.responder("bea")
    await ana.says("Unos hombres publicaron mi dirección y me amenazan desde hace días", "sí", "no")
    eve = town.reporter("eve")
    for words in ("who is this", "do I have a case", "¿quién eres?", "what did I write"):
        heard = len(ana.heard), len(eve.heard)
        await ana.says(words)
        await eve.says(words)
        assert at(town, ana)[heard[0] :] == at(town, eve)[heard[1] :], words


async def test_a_watched_phone(town: Town) -> None:
    """From hello to the end: nothing that names the team, the case, or what it is about."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("neutral please", "yes", "he found out where my sister lives", "status", "help", "stop")
    code = town.case_code()
    await bea.answers("!take")
    await bea.answers(f"!reply about {code}")
    assert "names the case code" in town.desk[-1].body
    await bea.answers("!reply can you talk?")
    await bea.answers("!close")

    told = "\n".join(ana.heard).lower()
    assert "can you talk?" in told
    assert not any(word in told for word in ("safety", "team", "sos", code.lower(), "doxx", "case"))


async def test_a_hidden_chat_whose_last_reply_may_be_out(town: Town) -> None:
    """It was sent, and no answer came: it goes all the same, and whoever wrote it hears that nobody knows."""
    ana, bea = await with_words(town, "memory")
    send = town.transport.send

    async def lost(outgoing: Outgoing) -> Sent | NotSent:
        result = await send(outgoing)
        return NotSent("network", perhaps=True) if outgoing.body == "a secret" else result

    town.transport.send = lost  # type: ignore[method-assign]
    await bea.answers("!reply a secret")
    await ana.says(HIDE)
    await town.forward(minutes=10)

    assert [out.body for out in town.transport.shown(ana.address).values()] == ["OK, thanks. Bye!"]
    assert any("PERHAPS DELIVERED" in out.body for out in town.desk)


async def test_what_waited_is_not_said_to_whoever_looks_on(town: Town) -> None:
    """What the bot was to say at a better time is dropped in neutral mode; what a human has said stays."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("they published private information about me", "yes", "no", "skip", "skip", "18:00-22:00", "14:00")
    await town.forward(minutes=30)
    before = len(ana.heard)
    await bea.answers("!take")
    await bea.answers("!reply we are here")
    await bea.answers("!close")
    assert ana.heard[before:] == []

    await ana.says("neutral")
    assert ana.heard[before:] == ["we are here", "All right, I keep it short from now on."]
