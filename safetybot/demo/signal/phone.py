"""The phone of a Signal person, as the script and the screen know people."""

from safetybot.demo.signal.person import Message as Heard
from safetybot.demo.signal.person import Person
from safetybot.demo.timeline import Message, Timeline

BOT = "safetybot"


class Phone:
    """One person's chat with the bot. On Signal a chat has no threads."""

    def __init__(self, person: Person) -> None:
        """Look at what this person says and hears."""
        self.name = self.user_id = person.name
        self._person = person
        person.confirms = True
        self._timeline = Timeline()
        self._seen: dict[str, tuple[str, bool]] = {}

    @property
    def messages(self) -> Timeline:
        """The chat as it is now."""
        for heard in self._person.heard:
            self._look_at(heard)
        return self._timeline

    async def write(self, words: str, thread: str | None = None) -> None:
        """Send a message to the bot."""
        messages = self.messages  # what came before stands above
        timestamp = await self._person.says(words)
        messages.add(Message(f"{self.name}:{timestamp}", self.user_id, words))

    def new_phone(self) -> None:
        """Register on a new phone: the safety number changes."""
        self._person.new_phone()

    async def next_change(self) -> None:
        """Wait until anything happens that may have changed the chat."""
        await self._person.next_change()

    def _look_at(self, heard: Heard) -> None:
        id, now = str(heard.timestamp), (heard.body, heard.deleted)
        before, self._seen[id] = self._seen.get(id, now), now
        if self._timeline.add(Message(id, BOT, heard.body, withdrawn=heard.deleted)) or before == now:
            return
        if heard.deleted:
            self._timeline.withdraw(id)
        else:
            self._timeline.edit(id, BOT, heard.body)
