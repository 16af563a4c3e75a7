"""Signal through signal-cli-rest-api, for those who already run it. signal-cli's own socket promises more.

What cannot be promised here, whatever this side does:

- What arrives while no websocket is open, or while the wrapper is busy with another frame, is lost: it has been
  acknowledged to Signal by then and is nowhere kept (signal-cli-rest-api#834, #664, #537). The gap is kept short, and
  a canary shows that it was not for ever.
- When everybody a message was for failed, the reason is lost: somebody who has left Signal looks like a fault of the
  network. Nor is there a word about how long a limit lasts.
- The wrapper may wait for signal-cli for ever; a call without an answer may have gone out.
- Message requests cannot be accepted (signal-cli-rest-api#569); a timer can be set, not switched off.
- What was withheld because of a new safety number cannot be asked for: it comes within a minute of being trusted.
- It prints what it receives to its own log, and has no password: it must be alone with us on this machine.
"""

import asyncio
import base64
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from signalbot._generated import (
    MessageMention,
    RemoteDeleteRequest,
    SendMessageV2,
    TextMode,
    UpdateContactRequest,
)

from safetybot.core.findings import Finding
from safetybot.transports.signal.rest_answers import problem_of, sent
from safetybot.transports.signal.rest_api import ERRORS, RefusedError, RestApi, as_network_error
from safetybot.transports.signal.rest_check import findings, own_aci
from safetybot.transports.signal.rest_socket import listen
from safetybot.transports.signal.stack import (
    Given,
    Group,
    Identity,
    Keep,
    NotTrustedError,
    Problem,
    Text,
    To,
    identities_of,
)
from safetybot.transports.signal.translate import ACI

PATIENCE_SECONDS: Final = 60.0
"""After so long without an answer nobody knows what became of a call."""
QUIET_SECONDS: Final = 20.0
"""After so long without a frame the websocket is asked whether it lives."""
STEADY_SECONDS: Final = 1.0
"""A websocket that lasted so long is opened again at once: whatever arrives in between is lost."""
NOT_FOUND: Final = 404


class Rest:
    """One account behind one signal-cli-rest-api."""

    def __init__(
        self,
        url: str,
        number: str,
        *,
        patience: float = PATIENCE_SECONDS,
        quiet: float = QUIET_SECONDS,
        steady: float = STEADY_SECONDS,
    ) -> None:
        """`url` leads to this machine, or is https: the configuration sees to that.

        The spans are seconds: until a call counts as unanswered, until silence is doubted, and see STEADY_SECONDS.
        """
        self._api = RestApi(url, number, patience)
        self._quiet = quiet
        self._steady = steady
        self._account = ""

    @property
    def account(self) -> str:
        return self._account

    async def receive(self, keep: Keep, ready: Callable[[], None]) -> None:
        """Receive until the connection is gone and cannot be had again at once.

        Raises OperatorError when the wrapper is set up so that it cannot serve.
        """
        if not self._account:
            self._account = await own_aci(self._api)
        clock = asyncio.get_running_loop().time
        lasted = self._steady
        while lasted >= self._steady:
            opened = clock()
            async with self._api.session() as http:
                await listen(http, self._api.receiving(), keep, ready, self._quiet)
            lasted = clock() - opened

    async def send(self, to: To, text: Text) -> Given | Problem:
        message = SendMessageV2(
            number=self._api.number,
            recipients=[_group(to.group) if to.group else to.person],
            message=text.body,
            # Our own linked devices are told like after any other message, not as if somebody had written to us.
            notify_self=False,
            # Never styled: asterisks in what people wrote are theirs.
            text_mode=TextMode.NORMAL,
            edit_timestamp=text.edits,
            quote_timestamp=text.quotes,
            quote_author=self._account if text.quotes is not None else None,
            mentions=[MessageMention(author=aci, start=start, length=1) for start, aci in text.mentions] or None,
        )
        try:
            async with self._api.client() as client:
                return sent(await client.messages.send(message), group=bool(to.group))
        except (RefusedError, *ERRORS) as error:
            return problem_of(error)

    async def delete(self, to: To, timestamp: int) -> Given | Problem:
        """Take a message of ours back."""
        request = RemoteDeleteRequest(recipient=_group(to.group) if to.group else to.person, timestamp=timestamp)
        try:
            async with self._api.client() as client:
                return Given(timestamp=int((await client.messages.remote_delete(request)).timestamp))
        except (RefusedError, *ERRORS) as error:
            return problem_of(error)

    async def identities(self, person: str = "") -> Sequence[Identity]:
        """Everybody's but ours, or one person's. Somebody is trusted when none of their keys is in doubt."""
        return identities_of(
            (aci, str(entry.get("fingerprint")), entry.get("status") != "UNTRUSTED")
            for entry in await self._api.listed("identities")
            if (aci := str(entry.get("uuid") or "").lower()) and aci != self._account and person in ("", aci)
        )

    async def trust(self, person: str) -> None:
        """Let a changed safety number count."""
        path = f"/v1/identities/{self._api.number}/trust/{person}"
        with as_network_error():
            try:
                await self._api.ask("put", path, {"trust_all_known_keys": True})
            except RefusedError:
                raise NotTrustedError from None

    async def accept(self, person: str) -> None:
        """Nothing: the wrapper cannot accept message requests (signal-cli-rest-api#569)."""

    async def timer(self, person: str) -> int | None:
        """After how many seconds messages with them disappear; None when they are no contact yet."""
        for contact in await self._api.listed("contacts"):
            if str(contact.get("uuid") or "").lower() == person and str(contact.get("message_expiration")).isdecimal():
                return int(contact["message_expiration"])
        return None

    async def set_timer(self, person: str, seconds: int) -> None:
        """The wrapper ignores a zero."""
        with as_network_error():
            async with self._api.client() as client:
                await client.contacts.update(UpdateContactRequest(recipient=person, expiration_in_seconds=seconds))

    async def members(self, group: str) -> Collection[str]:
        """The ACIs in a group, without ours. The wrapper prefers numbers; whose each is stands among the identities."""
        with as_network_error():
            try:
                entry = await self._api.ask("get", f"/v1/groups/{self._api.number}/{_group(group)}")
            except RefusedError as error:
                if error.status == NOT_FOUND:
                    return ()
                raise
        if not isinstance(entry, dict) or entry.get("member") is False:
            return ()
        return _acis(entry.get("members"), await self._by_number()) - {self._account}

    async def groups(self) -> tuple[str, list[Group]]:
        """The id of our own account, and every group it is in or was invited to, with its members."""
        own = await own_aci(self._api)
        known, groups = await self._by_number(), await self._api.listed("groups")
        names = {
            str(one.get("uuid")).lower(): str(one.get("name") or one.get("profile_name") or "")
            for one in await self._api.listed("contacts")
        }
        return own, [
            Group(
                id=str(group.get("internal_id") or ""),
                name=str(group.get("name") or ""),
                joined=group.get("member") is True,
                members=[(aci, names.get(aci, "")) for aci in sorted(_acis(group.get("members"), known) - {own})],
            )
            for group in groups
            if group.get("member") is True or own in _acis(group.get("pending_invites"), known)
        ]

    async def _by_number(self) -> Mapping[str, str]:
        """Whose each number is, as far as we know."""
        listed = await self._api.listed("identities")
        return {str(one["number"]): str(one.get("uuid")).lower() for one in listed if one.get("number")}

    async def enter(self, group: str) -> None:
        """Accept the invitation into this group."""
        await self._api.must("post", f"/v1/groups/{self._api.number}/{_group(group)}/join")

    async def leave(self, group: str) -> None:
        await self._api.must("post", f"/v1/groups/{self._api.number}/{_group(group)}/quit")

    async def answer_challenge(self, challenge: str, captcha: str) -> None:
        """Lift a limit with a solved captcha."""
        path = f"/v1/accounts/{self._api.number}/rate-limit-challenge"
        await self._api.must("post", path, {"challenge_token": challenge, "captcha": captcha})

    async def findings(self) -> list[Finding]:
        """What `safetybot check` says about the wrapper."""
        return await findings(self._api)


def _acis(listed: Any, known: Mapping[str, str]) -> set[str]:
    """The ACIs of those whom the wrapper lists, some by their number."""
    named = {known.get(str(one), str(one).lower()) for one in listed or ()}
    return {one for one in named if ACI.fullmatch(one)}


def _group(id: str) -> str:
    """A group as the wrapper names it: what signal-cli calls it, in base64 once more."""
    return "group." + base64.b64encode(id.encode()).decode()
