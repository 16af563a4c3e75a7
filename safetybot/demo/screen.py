"""The demo's screen: left the volunteer's phone, right the responder room. Whatever is typed really travels."""

import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Footer, Input, Static

from safetybot.demo.panes import Desk, Pane, Phone
from safetybot.demo.play import OnSignal, Someone

PICTURE = "safetybot-demo.svg"
FONT_FACES = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


class DemoScreen(App[None]):
    """Two people's sides of one conversation, side by side."""

    TITLE = "safetybot"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #sides { height: 1fr; }
    #status { height: 1; padding: 0 1; background: $panel; color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "other_side", "other side", priority=True),
        Binding("f2", "other_thread", "thread / room"),
        Binding("f3", "other_responder", "other responder"),
        Binding("f4", "new_phone", "new phone"),
        Binding("pageup", "scroll_back(-1)", "scroll back", key_display="PgUp", priority=True),
        Binding("pagedown", "scroll_back(1)", show=False, priority=True),
        Binding("ctrl+p", "picture", "picture", priority=True),
        Binding("ctrl+q", "quit", "quit", priority=True),
    ]

    def __init__(
        self,
        volunteer: Someone,
        responders: Sequence[Someone],
        *,
        where: str,
        assurance: str,
        bot_ended: Callable[[], Awaitable[None]],
    ) -> None:
        """Show these people; the first responder's view of the room is shown. `bot_ended` returns when the bot has."""
        super().__init__()
        self._volunteer = volunteer
        self._responders = list(responders)
        self._where = where
        self._assurance = assurance
        self._bot_ended = bot_ended
        self._bot_runs = True

    def compose(self) -> ComposeResult:
        """Two panes, a line that says how things stand, and the keys."""
        with Horizontal(id="sides"):
            yield Phone(self._volunteer, id="phone")
            yield Desk(self._responders[0], id="desk")
        yield Static(id="status", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin to follow both sides."""
        for pane in self.query(Pane):
            self._follow(pane)
        self._watch_bot()
        self.query_one("#phone Input", Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Send what was typed."""
        words, pane = event.value.strip(), self._pane_of(event.input)
        if words:
            event.input.clear()
            writer = self._responders[0] if isinstance(pane, Desk) else self._volunteer
            self._send(writer, words, pane.thread)

    def action_other_side(self) -> None:
        """Go to the other person's side."""
        here = self._pane_of(self.focused)
        next(pane for pane in self.query(Pane) if pane is not here).query_one(Input).focus()

    def action_other_thread(self) -> None:
        """Choose where in the responder room the next words go."""
        self.query_one(Desk).choose_next()

    def action_other_responder(self) -> None:
        """Write as another responder; what the room looks like is the same for all of them."""
        self._responders.append(self._responders.pop(0))
        self.query_one(Desk).writer = self._responders[0].name

    def action_new_phone(self) -> None:
        """Change the volunteer's phone, and with it the safety number."""
        if isinstance(self._volunteer, OnSignal):
            self._volunteer.new_phone()
            self.notify(f"{self._volunteer.name} has a new phone, and writes with a new safety number")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer a new phone to those only who are on Signal."""
        return action != "new_phone" or isinstance(self._volunteer, OnSignal)

    def action_scroll_back(self, pages: int) -> None:
        """Look at what was said before."""
        self._pane_of(self.focused).scroll_pages(pages)

    def action_picture(self) -> None:
        """Keep a picture of the screen in the current folder."""
        self.save_picture(Path(PICTURE))
        self.notify(f"The picture is in {PICTURE}")

    def save_picture(self, path: Path) -> None:
        """Write the screen as an SVG that asks nobody on the network for fonts."""
        svg = self.export_screenshot(title="make demo")
        path.write_text(FONT_FACES.sub("", svg), encoding="utf-8")

    def _pane_of(self, widget: Widget | None) -> Pane:
        return next((pane for pane in self.query(Pane) if pane.query_one(Input) is widget), self.query_one(Phone))

    @work
    async def _send(self, writer: Someone, words: str, thread: str | None) -> None:
        try:
            await writer.write(words, thread)
        except Exception as error:  # whatever it is, the one who typed must be told
            self.notify(f"Not sent. {error}", severity="error", timeout=10)

    @work
    async def _follow(self, pane: Pane) -> None:
        """Keep a pane as its person sees it."""
        while True:
            pane.show()
            self._show_status()
            try:
                await pane.person.next_change()
            except Exception as error:  # its client has ended: the screen stays, to be read, and says so
                self.notify(str(error), severity="error", timeout=60)
                return

    @work
    async def _watch_bot(self) -> None:
        await self._bot_ended()
        self._bot_runs = False
        self._show_status()

    def _show_status(self) -> None:
        messages = [message for pane in self.query(Pane) for message in pane.person.messages]
        bad = sum(not message.signed for message in messages)
        state = f"✗ {bad} unencrypted or from unsigned devices" if bad else self._assurance
        bot = "bot runs" if self._bot_runs else "THE BOT HAS ENDED (quit to see its log)"
        self.query_one("#status", Static).update(f"{self._where} · {bot} · {len(messages)} messages, {state}")
