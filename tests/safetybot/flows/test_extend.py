"""A flow that changes the bot's own in a few places."""

from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.flow import Flow
from safetybot.core.priority import Priority
from safetybot.flows import load_flow


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ours.toml"


def flow_of(path: Path, changes: str) -> Flow:
    path.write_text(f'extends = "intake"\n{changes}', encoding="utf-8")
    return load_flow(path)


def refusal(path: Path, changes: str) -> str:
    """What an operator reads of a file that is wrong."""
    with pytest.raises(OperatorError) as error:
        flow_of(path, changes)
    assert error.value.advice
    return f"{error.value.problem} → {error.value.advice}"


def names(flow: Flow, question: str) -> list[str]:
    found = flow.question(question)
    assert found is not None
    return [option.name for option in found.options]


def test_nothing_changed_is_the_same_flow(path: Path) -> None:
    """A file that only says what it extends is the bot's own flow."""
    assert flow_of(path, "") == load_flow()


def test_an_option_is_replaced_and_one_is_added(path: Path) -> None:
    """What is not spoken of stays as it was; what is new stands before what it names."""
    flow = flow_of(
        path,
        """
        name = "ours"
        version = 7
        [[questions]]
        name = "what"
        options = [
          { name = "travel", category = "travel", priority = "P2", schedule = "events" },
          { name = "fire", priority = "P0", opens = true, before = "other" },
          { name = "flood" },
        ]
        """,
    )
    before, after = names(load_flow(), "what"), names(flow, "what")
    at = before.index("other")
    assert after == [*before[:at], "fire", *before[at:], "flood"]
    what, old = flow.question("what"), load_flow().question("what")
    assert what is not None
    assert old is not None
    travel = what.option("travel")
    assert travel is not None
    assert (travel.priority, travel.schedule, travel.tip) == (Priority.P2, "events", None)
    assert (flow.name, flow.version, flow.default_priority) == ("ours", 7, Priority.P2)
    assert (what.story, what.skip_when, flow.raises) == (old.story, old.skip_when, load_flow().raises)


def test_what_is_taken_out_takes_along_what_speaks_of_it(path: Path) -> None:
    """A question, an option, a rule; and with them the reasons for leaving out other questions."""
    flow = flow_of(path, 'remove = ["question:safe", "option:what/child", "raise:account", "option:danger/yes"]')

    assert [question.name for question in flow.questions] == ["danger", "what", "where", "region", "contact"]
    assert "child" not in names(flow, "what")
    assert [rule.name for rule in flow.raises] == ["attack", "taken"]
    assert all(rule.question is None for rule in flow.raises)
    where = flow.question("where")
    assert where is not None
    assert [(skip.question, set(skip.options)) for skip in where.skip_when] == [("danger", {"maybe"})]


def test_a_question_is_moved_and_one_takes_the_place_of_another(path: Path) -> None:
    """Taken out and added, in the order that is wanted."""
    flow = flow_of(
        path,
        """
        remove = ["question:where"]
        [[questions]]
        name = "channel"
        free = true
        before = "region"
        [[questions]]
        name = "danger"
        before = "safe"
        """,
    )
    assert [question.name for question in flow.questions] == ["danger", "safe", "what", "channel", "region", "contact"]
    assert names(flow, "danger") == ["yes", "maybe", "no"]


def test_a_rule_is_replaced_and_one_is_added(path: Path) -> None:
    """Raising rules, too."""
    flow = flow_of(
        path,
        """
        [[raises]]
        name = "account"
        priority = "P2"
        [[raises]]
        name = "fire"
        priority = "P0"
        """,
    )
    account, fire = flow.rule("account"), flow.rule("fire")
    assert account is not None
    assert fire is not None
    assert (account.priority, account.category) == (Priority.P2, None)
    assert flow.calling == {"attack", "taken", "fire"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ('remove = ["option:what/travle"]', "line 2: remove: there is no"),
        ('remove = ["option:what/travle"]', "did you mean option:what/travel"),
        ('remove = ["where"]', "question:NAME"),
        ('[[questions]]\nname = "what"\noptoins = []', "line 4: optoins is not known here → did you mean options"),
        ('[[questions]]\nname = "x"\nfree = true', "questions: 7 are more than the 6"),
        ('[[raises]]\nname = "x"\npriority = "P7"', "line 4: priority must be one of"),
        ('[[raises]]\nname = "x"\npriority = "P1"\nbefore = "y"', 'line 5: there is no "y" to stand before'),
        ('[[questions]]\nname = "danger"\nunclear = "perhaps"', "line 2: questions.danger: unclear: there is no"),
        ('[[questions]]\nname = "safe"\n[[questions]]\nname = "safe"', 'line 4: "safe" stands there twice'),
        ('[[questions]]\nname = "where"\nskip_when = [{ question = "contact", options = ["x"] }]', "no earlier"),
        ('remove = ["option:safe/unsure"]', 'questions.safe: unclear: there is no option "unsure"'),
        ('remove = ["question:what"]\n[[questions]]\nname = "what"', "a question that is not free needs options"),
    ],
)
def test_a_mistake_names_line_and_cure(path: Path, changes: str, told: str) -> None:
    """As in a file of its own; what comes from the bot's flow is told by its name."""
    assert told in refusal(path, changes)


def test_only_the_bots_own_can_be_extended(path: Path) -> None:
    """Another name is refused, and what may stand there is said."""
    path.write_text('extends = "other"', encoding="utf-8")

    with pytest.raises(OperatorError, match="extends must be one of 'intake'"):
        load_flow(path)
