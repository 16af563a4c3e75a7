"""The two halves of the screen, each kept as one person sees one room."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.reactive import reactive
from textual.widgets import Input, Static

from safetybot.demo.play import OnSignal, Someone
from safetybot.demo.timeline import Message


def short_name(user_id: str) -> str:
    """The part of an account id that people read."""
    return user_id.removeprefix("@").partition(":")[0]


class Bubble(Static):
    """One message as it is now. Plain text: nothing in it can become a link or a colour."""

    DEFAULT_CSS = """
    Bubble { height: auto; padding: 0 1; margin: 0 8 1 0; background: $surface; border-left: thick $primary; }
    Bubble.own { margin: 0 0 1 8; background: $primary-muted; border-left: none; border-right: thick $accent; }
    Bubble.unsigned { border-left: thick $error; }
    """

    def __init__(self, message: Message, *, own: bool, title: str) -> None:
        """Show a message under a title, which may be empty."""
        super().__init__(markup=False, classes="own" if own else None)
        self._title = title
        self._shown = 0
        self.show(message)

    def show(self, message: Message) -> None:
        """Show it as it is now, if it has changed."""
        if message.changed == self._shown:
            return
        self._shown = message.changed
        self.set_class(not message.signed, "unsigned")
        title = f"{self._title} ✎" if message.edited and self._title else self._title
        body = "(withdrawn)" if message.withdrawn else message.body
        self.update(f"{title}\n{body}" if title else body)


class Pane(Vertical):
    """One person's side: what was said, and a line to write."""

    DEFAULT_CSS = """
    Pane { width: 1fr; border: round $primary; border-title-color: $text; padding: 0 1; }
    Pane:focus-within { border: round $accent; border-title-style: bold; }
    Pane VerticalScroll { height: 1fr; scrollbar-size-vertical: 1; }
    Pane Input { border: tall $border-blurred; }
    """
    placeholder: ClassVar[str] = ""
    thread: reactive[str | None] = reactive(None)
    """The first message of the thread that the next words go into."""

    def __init__(self, person: Someone, *, id: str) -> None:
        """Show what this person sees."""
        super().__init__(id=id)
        self.person = person
        self._bubbles: dict[str, Bubble] = {}

    def compose(self) -> ComposeResult:
        """The messages above, the line to write below."""
        yield VerticalScroll(can_focus=False)
        yield Input(placeholder=self.placeholder)

    def on_mount(self) -> None:
        """Stay at the end while new messages come, until somebody scrolls back."""
        self.query_one(VerticalScroll).anchor()

    def show(self) -> None:
        """Bring every message up to date."""
        for message in self.person.messages:
            if message.id in self._bubbles:
                self._bubbles[message.id].show(message)
            else:
                self._bubbles[message.id] = bubble = self._bubble(message)
                self._place(message, bubble)

    def scroll_pages(self, pages: int) -> None:
        """Scroll back or forth by pages."""
        view = self.query_one(VerticalScroll)
        view.scroll_relative(y=pages * view.size.height, animate=False)

    def _bubble(self, message: Message) -> Bubble:
        raise NotImplementedError

    def _place(self, message: Message, bubble: Bubble) -> None:
        self.query_one(VerticalScroll).mount(bubble)


class Phone(Pane):
    """The volunteer's phone."""

    placeholder = "write as the volunteer … SOS  help  back  skip"

    def on_mount(self) -> None:
        """Say whose phone it is."""
        super().on_mount()
        self.border_title = f"The volunteer's phone · {self.person.name}"
        if isinstance(self.person, OnSignal):
            self.border_title += " on Signal"

    def _bubble(self, message: Message) -> Bubble:
        return Bubble(message, own=message.sender == self.person.user_id, title="")


class Thread(Vertical):
    """One case: its card, and below it, indented, what belongs to it."""

    DEFAULT_CSS = """
    Thread { height: auto; margin: 0 0 1 0; }
    Thread Bubble { margin: 0 0 0 3; border-left: wide $secondary; }
    Thread Bubble:first-child { margin: 0; border-left: thick $secondary; text-style: bold; }
    Thread.chosen Bubble { border-left: wide $accent; }
    Thread.chosen Bubble:first-child { border-left: thick $accent; }
    """


class Desk(Pane):
    """The responder room: a thread for each case, and what was said outside of them."""

    placeholder = "!take  !reply …  !note …  !close  !help"
    writer: reactive[str] = reactive("")

    def __init__(self, person: Someone, *, id: str) -> None:
        """Show the room as this responder sees it."""
        super().__init__(person, id=id)
        self._threads: dict[str, Thread] = {}
        self._known = 0
        self.writer = person.name

    def show(self) -> None:
        """Bring every message up to date; a new case becomes the one that the next words go to."""
        super().show()
        roots = [root.id for root in self.person.messages.threads()]
        if len(roots) > self._known:
            self._known, self.thread = len(roots), roots[-1]
        self._say_where()

    def choose_next(self) -> None:
        """Go round: the threads from the newest to the oldest, then the room itself."""
        places = [*(root.id for root in reversed(self.person.messages.threads())), None]
        self.thread = places[(places.index(self.thread) + 1) % len(places)]

    def watch_thread(self) -> None:
        """Show which thread is chosen."""
        for root, thread in self._threads.items():
            thread.set_class(root == self.thread, "chosen")
        self._say_where()

    def watch_writer(self) -> None:
        """Show who writes."""
        self._say_where()

    def _say_where(self) -> None:
        if not self.is_mounted:
            return
        root = next((root for root in self.person.messages.threads() if root.id == self.thread), None)
        where = f"in the thread “{root.body.splitlines()[0][:40]}”" if root else "in the room itself"
        self.border_title = "The responder room"
        self.border_subtitle = f"you write as {self.writer}, {where}"

    def _bubble(self, message: Message) -> Bubble:
        return Bubble(message, own=False, title=short_name(message.sender))

    def _place(self, message: Message, bubble: Bubble) -> None:
        if message.thread in self._threads:
            self._threads[message.thread].mount(bubble)
        else:
            self._threads[message.id] = thread = Thread()  # any message may become the first of a thread
            self.query_one(VerticalScroll).mount(thread)
            thread.mount(bubble)
