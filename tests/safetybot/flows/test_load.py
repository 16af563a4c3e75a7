"""Reading a flow, and what its mistakes say."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.flow import Option, Question, Raise
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.flows import check_texts, lacking, load_flow, texts_of
from safetybot.i18n import known_ids

DOCS = (Path(__file__).parents[3] / "docs" / "flows.md").read_text(encoding="utf-8")
GOOD = """
name = "short"
version = 3
default_priority = "P3"
[[questions]]
name = "danger"
options = [{ name = "yes", priority = "P0", opens = true }, { name = "no" }]
[[questions]]
name = "what"
free = true
skip_when = [{ question = "danger", options = ["yes"] }]
"""


def test_the_bots_own_flow() -> None:
    """Six questions in the published order; danger opens at once, and "maybe" counts as yes."""
    flow = load_flow()

    assert [question.name for question in flow.questions] == ["safe", "danger", "what", "where", "region", "contact"]
    danger = flow.question("danger")
    assert danger is not None
    opening = [(option.name, option.priority) for option in danger.options if option.opens]
    assert opening == [("yes", Priority.P0), ("maybe", Priority.P0)]
    assert [question.name for question in flow.questions if not question.free] == ["safe", "danger"]
    assert [question.unclear for question in flow.questions[:2]] == ["unsure", "maybe"]


def test_where_and_region_decide_nothing() -> None:
    """Neither the platform nor the country makes a case more or less urgent, or leaves a question out."""
    flow = load_flow()

    for name in ("where", "region"):
        question = flow.question(name)
        assert question is not None
        assert all(option.priority is None and option.category is None for option in question.options)
        assert all(skip.question != name for other in flow.questions for skip in other.skip_when)


def test_self_harm_is_an_emergency() -> None:
    """Chosen as a category it is the same as said in words."""
    what = load_flow().question("what")
    assert what is not None
    option = what.option("self-harm")
    assert option is not None
    assert option.emergency is Intent.SELF_HARM


def test_all_its_texts_are_in_the_catalogues() -> None:
    """Questions, short forms, labels, keywords and categories."""
    check_texts(load_flow(), known_ids())


def test_what_the_flow_names_and_nobody_has() -> None:
    """A schedule, where there is one, and a card: both are told, neither is a mistake."""
    topics = {option.tip or "" for question in load_flow().questions for option in question.options} | {"account"}

    assert list(lacking(load_flow(), ["child-safety"], topics)) == []
    assert list(lacking(load_flow(), None, topics)) == []
    assert list(lacking(load_flow(), ["team"], topics)) == [
        "no schedule child-safety: its cases go where the routes say"
    ]
    assert list(lacking(load_flow(), None, topics - {"child"})) == ["no card child: nothing is sent"]


def test_a_flow_of_ones_own(tmp_path: Path) -> None:
    """Other questions in another order, from a file."""
    flow = load_flow(_write(tmp_path, GOOD))

    assert (flow.name, flow.version, flow.default_priority) == ("short", 3, Priority.P3)
    assert flow.questions[1].skip_when[0].options == {"yes"}
    assert texts_of(flow) <= known_ids()


def test_a_text_that_is_missing(tmp_path: Path) -> None:
    """An option nobody has written a text for is found when the flow is loaded, by its id."""
    flow = load_flow(_write(tmp_path, GOOD.replace('"no" }', '"purple" }')))

    with pytest.raises(OperatorError) as error:
        check_texts(flow, known_ids())
    assert "option-purple, option-purple-words" in error.value.problem
    assert error.value.advice


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('name = "short"', 'name = "short', "TOML"),
        ('default_priority = "P3"', 'default_priority = "P9"', "default_priority"),
        ("version = 3", "", "version"),
        ("opens = true", "open = true", "line 7: open is not known here"),
        ('name = "what"', 'name = "What is it"', "line 9: name must be small letters"),
        ('name = "what"', 'name = "danger"', "questions.danger"),
        ('{ name = "no" }', '{ name = "yes" }', "questions.danger.options.yes"),
        ("free = true", "", "questions.what"),
        ('options = ["yes"]', 'options = ["maybe"]', 'no option "maybe"'),
        ('question = "danger", options', 'question = "later", options', '"later"'),
        ('name = "danger"', 'name = "danger"\nunclear = "maybe"', "line 5: questions.danger: unclear"),
        ("opens = true", 'emergency = "help"', "line 7: emergency is not an emergency"),
        ('{ name = "no" }', '{ name = "no" }' + ', { name = "o" }' * 20, "22 options"),
        ("free = true", "free = true\nraises = 1", "raises"),
        ("free = true", "free = true\nstory = true\n[[questions]]\nname = 'b'\nfree = true\nstory = true", "story"),
    ],
)
def test_a_mistake_names_file_place_and_cure(tmp_path: Path, old: str, new: str, named: str) -> None:
    """Whoever wrote the file learns where, what is wrong and what to do; all mistakes at once."""
    path = _write(tmp_path, GOOD.replace(old, new, 1))

    with pytest.raises(OperatorError) as error:
        load_flow(path)
    assert str(path) in error.value.problem
    assert named in error.value.problem
    assert error.value.advice


def test_more_than_six_questions_are_refused(tmp_path: Path) -> None:
    """More would be an interrogation."""
    more = "".join(f'\n[[questions]]\nname = "more{number}"\nfree = true\n' for number in range(5))

    with pytest.raises(OperatorError, match="questions: 7 are more than the 6"):
        load_flow(_write(tmp_path, GOOD + more))


def test_a_story_may_be_told_before_it_is_asked_for(tmp_path: Path) -> None:
    """So it may leave an earlier question out; no other later question may."""
    skips = 'name = "danger"\nskip_when = [{ question = "what", options = ["fire"] }]'
    good = GOOD.replace('name = "danger"', skips, 1) + 'options = [{ name = "fire" }]\n'

    assert load_flow(_write(tmp_path, good + "story = true\n")).questions[0].skip_when[0].question == "what"
    with pytest.raises(OperatorError, match="no earlier question"):
        load_flow(_write(tmp_path, good))


@pytest.mark.parametrize("sort", [Question, Option, Raise], ids=lambda sort: sort.__name__)
def test_every_key_is_explained(sort: type[Question | Option | Raise]) -> None:
    """Nobody has to read the code to write a flow."""
    for each in fields(sort):
        assert f"`{each.name}`" in DOCS, each.name


def test_the_example_in_the_docs_is_right(tmp_path: Path) -> None:
    """What people copy can be loaded, and its texts are all it needs."""
    (example,) = re.findall(r"```toml\n(extends.*?)```", DOCS, re.DOTALL)
    (texts,) = re.findall(r"# texts/en.ftl\n(.*?)```", DOCS, re.DOTALL)
    (tmp_path / "en.ftl").write_text(texts, encoding="utf-8")

    check_texts(load_flow(_write(tmp_path, example)), known_ids(tmp_path))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The operator's turn, with the setting's name."""
    with pytest.raises(OperatorError) as error:
        load_flow(tmp_path / "none.toml")
    assert "[intake] flow" in error.value.advice


def _write(folder: Path, text: str) -> Path:
    path = folder / "flow.toml"
    path.write_text(text, encoding="utf-8")
    return path
