"""The five doors, from outside."""

from dataclasses import replace

import handlers
from handlers import alarms
from safetybot.core.conversation import Record
from safetybot.core.effects import Call
from safetybot.core.events import (
    AlarmRaised,
    DeliveryFailed,
    FileReceived,
    MessageReceived,
    MessageUnreadable,
    Origin,
    Place,
)
from safetybot.core.text import Text
from tests.handlers.scene import FACTS, START, VOICE, Scene

DESK = Origin(transport="memory", place=Place.DESK, address="!desk", sender="@bea:home", name="bea", trusted=True)


def test_what_is_no_command_stays_inside(alarmed: Scene) -> None:
    """Talk and files in the desk have no effect at all."""
    talk = MessageReceived(id="1", at=START, written_at=START, origin=DESK, message="1", words="reply we are here")
    file = FileReceived(id="2", at=START, origin=DESK, message="2", file="image")

    for event in (talk, file):
        assert handlers.from_desk(alarmed.record, event, FACTS).effects == ()


def test_a_desk_message_that_could_not_be_read(alarmed: Scene) -> None:
    """It may have been a command: its writer is asked to repeat it."""
    event = MessageUnreadable(id="1", at=START, origin=DESK, message="1", session="s", raw="{}")

    (post,) = handlers.from_desk(Record(), event, FACTS).effects
    assert "bea" in VOICE.to_desk(post.lines)  # type: ignore[union-attr]


def test_every_alarm_has_its_sentence() -> None:
    """The known ones and any other word."""
    for alarm in (*alarms.ALARMS, "something-new"):
        (post,) = handlers.from_bot(Record(), AlarmRaised(id="1", at=START, alarm=alarm), FACTS).effects
        assert post.alert  # type: ignore[union-attr]
        assert len(VOICE.to_desk(post.lines)) > 20  # type: ignore[union-attr]


def test_a_lost_message_nobody_can_name() -> None:
    """A delivery that failed without a conversation is told in the room."""
    event = DeliveryFailed(id="1", at=START, conversation=None, key=None, reason="unopened")

    (post,) = handlers.from_delivery(Record(), event, FACTS).effects
    assert post.lines == (Text.of("delivery-lost"),)  # type: ignore[union-attr]


def test_no_decision_shows_words_in_a_traceback(scene: Scene) -> None:
    """Records, events and effects hide what somebody wrote when they are printed."""
    scene.says("xylophone at the door of my house", "yes", "xylophone", "SOS xylophone").orders("!reply xylophone")
    scene.facts = replace(scene.facts, said=tuple(scene.said))

    assert "xylophone" not in repr(scene)
    assert "xylophone" not in repr(scene.latest)


def test_what_may_be_wrong_with_the_desk_itself_goes_the_second_way_out_too() -> None:
    """A post about a channel that is down may wait in that very channel."""
    alarm = AlarmRaised(id="a", at=START, alarm="signal-stopped")

    decision = handlers.from_bot(Record(), alarm, replace(FACTS, webhook=True))
    assert [effect.matter for effect in decision.effects if isinstance(effect, Call)] == ["signal-stopped"]
    assert not [effect for effect in handlers.from_bot(Record(), alarm, FACTS).effects if isinstance(effect, Call)]
