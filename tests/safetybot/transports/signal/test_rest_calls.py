"""What is asked of signal-cli-rest-api, what its answers mean, and that none of it is told to anybody else."""

import asyncio
import base64
import json
import logging
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest
from aiohttp import web

from safetybot.core.errors import NetworkError
from safetybot.transports.signal.rest import Rest
from safetybot.transports.signal.rest_answers import NO_ANSWER
from safetybot.transports.signal.stack import Given, Problem, Text, To
from tests.safetybot.transports.signal.wrapper import (
    NUMBER,
    OWN,
    Answer,
    Wrapper,
    answer,
    cut,
    frames,
    hang,
    identity,
    wrapper,
)

ANNA = "a0000000-0000-4000-8000-00000000000a"
BEN = "b0000000-0000-4000-8000-00000000000b"
GROUP = "Z3JvdXAtb2YtdGhlLWRlc2s="
STAMP = 1795224943191
ID = f"group.{base64.b64encode(GROUP.encode()).decode()}"
NOBODY = answer(204)


@pytest.fixture
async def there() -> AsyncIterator[Wrapper]:
    """The other end."""
    async with wrapper() as one:
        one.will("POST", "/v2/send", answer(201, [{"timestamp": str(STAMP)}]))
        yield one


@pytest.fixture
def rest(there: Wrapper) -> Rest:
    """The stack, with little patience."""
    return Rest(there.url, NUMBER, patience=5.0)


async def known(there: Wrapper, rest: Rest) -> None:
    """Let the stack learn who we are."""
    task = asyncio.create_task(rest.receive(_ignore, lambda: None))
    await there.until(lambda: there.opened)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    there.asked.clear()


async def _ignore(_: bytes) -> None:
    pass


def failed(*reasons: str) -> web.Response:
    """Accepted, with failures inside."""
    recipients = [{"uuid": ANNA, "number": NUMBER, "reason": reason} for reason in reasons]
    return answer(201, [{"timestamp": str(STAMP), "errors": {"recipients": recipients}}])


async def test_a_text_goes_to_one_person_as_it_is_written(there: Wrapper, rest: Rest) -> None:
    """Nothing in it is taken for markup, and our own devices are not told as if somebody had written to us."""
    assert await rest.send(To(person=ANNA), Text(body="*we* are here ⛑")) == Given(timestamp=STAMP)
    assert there.asked == [
        (
            "POST",
            "/v2/send",
            {
                "number": NUMBER,
                "recipients": [ANNA],
                "message": "*we* are here ⛑",
                "notify_self": False,
                "text_mode": "normal",
            },
        )
    ]


async def test_edits_quotes_and_mentions_are_given_on(there: Wrapper, rest: Rest) -> None:
    """A quote names us as the author: what is quoted is ours."""
    await known(there, rest)
    await rest.send(To(group=GROUP), Text(body="\ufffc look", quotes=STAMP, edits=STAMP + 1, mentions=((0, ANNA),)))
    (asked,) = (told for _, _, told in there.asked)
    assert asked["recipients"] == [ID]
    assert (asked["quote_timestamp"], asked["quote_author"], asked["edit_timestamp"]) == (STAMP, OWN, STAMP + 1)
    assert asked["mentions"] == [{"start": 0, "length": 1, "author": ANNA}]


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        (
            answer(400, {"error": "Unable to complete request due to untrusted recipient keys"}),
            Problem(reason="identity-changed", again=False),
        ),
        (answer(400, {"error": "Failed to send message"}), Problem(reason="server")),
        (answer(400, {"error": "Couldn't process request - invalid input"}), Problem(reason="refused", again=False)),
        (answer(400, {"error": "Specified account does not exist"}), Problem(reason="not-ready")),
        (answer(400, {"error": "Failed to send message: [429] Rate limit exceeded"}), Problem(reason="rate-limited")),
        (answer(400, {"error": "Group not found: abc"}), Problem(reason="room-gone", again=False)),
        (answer(400, {"error": "User is not registered"}), Problem(reason="unregistered", again=False)),
        (answer(400, {"padding": "x" * 9_000, "error": "untrusted"}), Problem(reason="identity-changed", again=False)),
        (answer(400, ["no", "object"]), Problem(reason="server")),
        (web.Response(status=400, body=b"\xff not JSON"), Problem(reason="server")),
        (answer(429, {"error": "limit", "challenge_tokens": []}), Problem(reason="rate-limited")),
        (answer(429, {"error": "limit", "challenge_tokens": None}), Problem(reason="rate-limited")),
        (
            answer(429, {"error": "limit", "challenge_tokens": ["token-1", "token-2"], "account": NUMBER}),
            Problem(reason="rate-limited", challenge="token-1"),
        ),
        (answer(429, {"error": "limit"}, **{"Retry-After": "30"}), Problem(reason="rate-limited", wait=30.0)),
        (answer(429, {"error": "limit"}, **{"Retry-After": "soon"}), Problem(reason="rate-limited")),
        (answer(413), Problem(reason="too-large", again=False)),
        (answer(503), Problem(reason="server")),
        (answer(302, None, Location="/elsewhere"), Problem(reason="server")),
        (answer(500, {"error": "panic"}), NO_ANSWER),
        (answer(502), NO_ANSWER),
        (answer(504), NO_ANSWER),
        (answer(201, []), NO_ANSWER),
        (answer(201, [{"timestamp": "now"}]), NO_ANSWER),
        (answer(201, {"log-in": "page"}), NO_ANSWER),
        (web.Response(status=201, text="<html>"), NO_ANSWER),
        (failed("IDENTITY_FAILURE"), Problem(reason="identity-changed", again=False)),
        (failed("UNREGISTERED_FAILURE: gone"), Problem(reason="unregistered", again=False)),
        (failed("RATE_LIMIT_FAILURE"), Problem(reason="rate-limited")),
        (failed("NETWORK_FAILURE"), Problem(reason="network")),
        (failed("INVALID_PRE_KEY_FAILURE"), Problem(reason="no-device")),
        (failed("SOMETHING_NEW"), Problem(reason="refused", again=False)),
        (cut, NO_ANSWER),
    ],
)
async def test_every_answer_says_what_became_of_the_text(
    there: Wrapper, rest: Rest, told: Answer, problem: Problem
) -> None:
    """The reason is one of the fixed words, and `perhaps` is set only when nobody can know."""
    there.will("POST", "/v2/send", told)
    assert await rest.send(To(person=ANNA), Text(body="words")) == problem


async def test_in_a_group_some_may_fail_and_it_has_gone_out_all_the_same(there: Wrapper, rest: Rest) -> None:
    """How many did not get it is told."""
    there.will("POST", "/v2/send", failed("NETWORK_FAILURE", "UNREGISTERED_FAILURE"))
    assert await rest.send(To(group=GROUP), Text(body="words")) == Given(timestamp=STAMP, missed=2)


async def test_no_answer_in_time_means_that_nobody_knows_and_a_late_one_harms_nothing(there: Wrapper) -> None:
    """The next text has its own answer, not that of the one before."""
    release = asyncio.Event()

    async def late(_: web.Request) -> web.StreamResponse:
        await release.wait()
        return answer(201, [{"timestamp": "1"}])

    rest = Rest(there.url, NUMBER, patience=0.3)
    there.will("POST", "/v2/send", hang, late, answer(201, [{"timestamp": str(STAMP)}]))
    assert await rest.send(To(person=ANNA), Text(body="one")) == NO_ANSWER
    assert await rest.send(To(person=ANNA), Text(body="two")) == NO_ANSWER
    release.set()
    patient = Rest(there.url, NUMBER, patience=20.0)
    assert await patient.send(To(person=ANNA), Text(body="three")) == Given(timestamp=STAMP)


async def test_a_text_that_never_reached_anybody_is_known_to_be_here() -> None:
    """Nobody listens there: it can be sent again without a doubt."""
    async with wrapper() as gone:
        url = gone.url
    assert await Rest(url, NUMBER).send(To(person=ANNA), Text(body="words")) == Problem(reason="network")


async def test_a_redirect_leads_no_text_elsewhere(there: Wrapper, rest: Rest) -> None:
    """Where it points is never asked: it could be anybody."""
    there.will("POST", "/v2/send", answer(307, None, Location="/elsewhere"))
    await rest.send(To(person=ANNA), Text(body="words"))
    assert [path for _, path, _ in there.asked] == ["/v2/send"]


async def test_a_message_is_taken_back(there: Wrapper, rest: Rest) -> None:
    """What became of that is told like for a text."""
    path = f"/v1/remote-delete/{NUMBER}"
    there.will("DELETE", path, answer(201, {"timestamp": "1795224943999"}), answer(400, {"error": "no"}), cut)
    assert await rest.delete(To(person=ANNA), STAMP) == Given(timestamp=1795224943999)
    assert there.asked == [("DELETE", path, {"recipient": ANNA, "timestamp": STAMP})]
    assert await rest.delete(To(group=GROUP), STAMP) == Problem(reason="server")
    assert there.asked[-1][2] == {"recipient": ID, "timestamp": STAMP}
    assert await rest.delete(To(person=ANNA), STAMP) == NO_ANSWER


async def test_somebody_with_a_key_in_doubt_is_not_trusted(there: Wrapper, rest: Rest) -> None:
    """Even when another key of theirs is not in doubt. Who has no ACI is nobody."""
    entries = [identity(ANNA.upper()), identity(ANNA, "UNTRUSTED"), identity(BEN), identity("", "UNTRUSTED")]
    there.will("GET", f"/v1/identities/{NUMBER}", answer(200, entries))
    assert [(one.aci, one.trusted) for one in await rest.identities()] == [(ANNA, False), (BEN, True)]
    assert [(one.aci, one.trusted) for one in await rest.identities(BEN)] == [(BEN, True)]


async def test_we_ourselves_are_not_among_those_whose_key_may_change(there: Wrapper, rest: Rest) -> None:
    """signal-cli lists itself."""
    await known(there, rest)
    assert await rest.identities() == []


@pytest.mark.parametrize(
    ("call", "asked"),
    [
        (
            lambda rest: rest.trust(ANNA),
            ("PUT", f"/v1/identities/{NUMBER}/trust/{ANNA}", {"trust_all_known_keys": True}),
        ),
        (
            lambda rest: rest.set_timer(ANNA, 3600),
            ("PUT", f"/v1/contacts/{NUMBER}", {"recipient": ANNA, "expiration_in_seconds": 3600}),
        ),
        (lambda rest: rest.enter(GROUP), ("POST", f"/v1/groups/{NUMBER}/{ID}/join", None)),
        (lambda rest: rest.leave(GROUP), ("POST", f"/v1/groups/{NUMBER}/{ID}/quit", None)),
        (
            lambda rest: rest.answer_challenge("token", "signalcaptcha://solved"),
            (
                "POST",
                f"/v1/accounts/{NUMBER}/rate-limit-challenge",
                {"challenge_token": "token", "captcha": "signalcaptcha://solved"},
            ),
        ),
    ],
    ids=["trust", "set_timer", "enter", "leave", "answer_challenge"],
)
async def test_what_is_done_beside_sending(
    there: Wrapper, rest: Rest, call: Any, asked: tuple[str, str, object]
) -> None:
    """One call each; whatever goes wrong is a NetworkError that names nobody."""
    method, path, _ = asked
    there.will(method, path, NOBODY, answer(400, {"error": f"no such thing: {ANNA}"}), cut)
    await call(rest)
    assert there.asked == [asked]
    for _ in range(2):
        with pytest.raises(NetworkError) as raised:
            await call(rest)
        assert raised.value.advice
        assert ANNA not in repr(raised.value)
        assert raised.value.__suppress_context__  # the first error names the account


async def test_the_timer_of_a_contact_is_read(there: Wrapper, rest: Rest) -> None:
    """Of somebody who is no contact nothing is known, which is not the same as none."""
    contacts = [{"uuid": ANNA, "message_expiration": "3600"}, {"uuid": BEN, "message_expiration": "0"}, {"uuid": None}]
    there.will("GET", f"/v1/contacts/{NUMBER}", answer(200, contacts))
    assert [await rest.timer(one) for one in (ANNA, BEN, OWN)] == [3600, 0, None]


async def test_the_members_of_a_group_are_known_by_their_acis(there: Wrapper, rest: Rest) -> None:
    """The wrapper names who has a known number by that. A number that is nobody's, as far as we know, is nobody."""
    await known(there, rest)
    identities = [identity(OWN, number=NUMBER), identity(BEN, number="+4915112345679"), identity(ANNA)]
    there.will("GET", f"/v1/identities/{NUMBER}", answer(200, identities))
    members = [NUMBER, ANNA.upper(), "+4915112345679", "+4915112345670"]
    there.will("GET", f"/v1/groups/{NUMBER}/{ID}", answer(200, {"id": ID, "internal_id": GROUP, "members": members}))
    assert set(await rest.members(GROUP)) == {ANNA, BEN}


@pytest.mark.parametrize("told", [answer(404), answer(200, {"members": [ANNA], "member": False}), answer(200)])
async def test_a_group_we_are_not_in_has_no_members(there: Wrapper, rest: Rest, told: web.Response) -> None:
    """We may have been invited: that is looked for elsewhere."""
    there.will("GET", f"/v1/groups/{NUMBER}/{ID}", told)
    assert list(await rest.members(GROUP)) == []


async def test_what_the_wrapper_cannot_do_does_nothing(there: Wrapper, rest: Rest) -> None:
    """Neither fails: the bot goes on without."""
    await rest.accept(ANNA)
    assert there.asked == []


async def test_nothing_is_printed_or_logged_of_what_is_said(
    there: Wrapper, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Neither words nor numbers, whatever goes wrong; signalbot by itself would write both to standard error."""
    caplog.set_level(logging.DEBUG)
    planted = "planted-words"
    frame = json.dumps({"envelope": {"sourceNumber": NUMBER, "dataMessage": {"message": planted}}})
    there.sockets = [frames(frame, f"{{{planted}", f'{{"error":"{planted} {NUMBER}"}}')]
    there.will(
        "POST",
        "/v2/send",
        failed(f"NETWORK_FAILURE {planted}"),
        answer(400, {"error": f"{planted} {NUMBER}"}),
        answer(201, [{"timestamp": planted}]),
        hang,
    )
    rest = Rest(there.url, NUMBER, patience=0.2, quiet=0.05)
    lines: list[bytes] = []

    async def keep(received: Sequence[bytes]) -> None:
        lines.extend(received)
        await there.tell()

    task = asyncio.create_task(rest.receive(keep, lambda: None))
    await there.until(lambda: len(lines) == 3)
    problems = [await rest.send(To(person=ANNA), Text(body=planted)) for _ in range(4)]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    out, err = capfd.readouterr()
    for told in (out, err, caplog.text, repr(problems), repr(rest)):
        assert planted not in told
        assert NUMBER not in told
        assert ANNA not in told
