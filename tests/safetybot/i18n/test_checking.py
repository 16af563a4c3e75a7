"""What a translator is told about a file, and what an operator may add to the languages."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from safetybot.cli import commands
from safetybot.core.errors import OperatorError
from safetybot.core.text import Text
from safetybot.i18n import Voice, known_ids
from safetybot.i18n.catalogue import LOCALES, complete, missing
from safetybot.i18n.checking import problems


@pytest.fixture
def translation(tmp_path: Path) -> Path:
    """A translation into Polish that says everything in Russian: complete, and nothing wrong with it but that."""
    path = tmp_path / "pl.ftl"
    path.write_text((LOCALES / "ru.ftl").read_text(encoding="utf-8"), encoding="utf-8")
    return path


def without(path: Path, id: str) -> str:
    """The file without one text."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(f"{id} = "))


def test_a_new_language_is_one_file(translation: Path) -> None:
    """Complete, it can be offered: beside ours, chosen by its own name, spoken and understood."""
    folder = translation.parent
    assert missing("pl", folder) == ()
    voice = Voice(["en", "pl"], "en", texts=folder)

    assert voice.to_reporter([Text.of("deleted")], "pl") == Voice(["ru"], "en").to_reporter([Text.of("deleted")], "ru")
    assert voice.meaning("polski").language == "pl"
    assert "SELF_HARM" in {intent.name for intent in voice.meaning("хочу умереть").intents}


def test_a_language_that_lacks_a_sentence_is_not_offered(translation: Path) -> None:
    """However small it is: somebody would read it in another language, in the middle of an emergency."""
    translation.write_text(without(translation, "neutral"), encoding="utf-8")

    assert "pl" not in complete(translation.parent)
    assert problems(translation) == ["neutral is missing"]
    with pytest.raises(OperatorError, match="not a complete language"):
        Voice(["en", "pl"], "en", texts=translation.parent)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("### Reviewed by a native speaker: no", "###", "the head does not say"),
        ("EEE, d MMM", "EEE, d", "date-pattern lacks"),
        ("deleted = ", "deleted Удалено = ", "this is not Fluent"),
        ("{ $days }", "{ $weeks }", "it needs { $days }"),
        ("[few]", "[two]", "must have the plural forms few, many, one, other"),
        ("word-agreed = ", "word-disagreed = Нет.\nword-agreed = ", "word-disagreed is not a text of the bot"),
        ("intent-stop-words = ", "intent-stop-words = sos, \n    mayday | ", "write it on one line"),
        ("option-no-words = ", "option-no-words = да | ", "“да” stands in"),
        ("intent-self-harm-examples = ", "intent-self-harm-examples = всё хорошо | ", "“всё хорошо” is not heard"),
        (
            "intent-self-harm-counterexamples = ",
            "intent-self-harm-counterexamples = хочу умереть | ",
            "heard all the same",
        ),
    ],
)
def test_each_mistake_is_told(translation: Path, before: str, after: str, told: str) -> None:
    """Where it stands, and what is wrong with it."""
    source = translation.read_text(encoding="utf-8")
    assert before in source
    translation.write_text(source.replace(before, after, 1), encoding="utf-8")

    assert any(told in problem for problem in problems(translation))


def test_a_file_must_be_named_after_its_language(tmp_path: Path) -> None:
    """Else nobody knows which plural forms it needs."""
    with pytest.raises(OperatorError, match="not the code of a language") as refused:
        problems(tmp_path / "klingonish.ftl")
    assert "two or three letters" in refused.value.advice
    with pytest.raises(OperatorError, match="cannot be read"):
        problems(tmp_path / "pl.ftl")


def test_what_is_still_english_is_told(translation: Path) -> None:
    """A sentence that was copied and not translated; keywords, signs and names may be the same."""
    english = (LOCALES / "en.ftl").read_text(encoding="utf-8")
    [sentence] = [line for line in english.splitlines() if line.startswith("delete-kept = ")]
    source = without(translation, "delete-kept") + f"{sentence}\n"
    translation.write_text(source, encoding="utf-8")

    line = source.count("\n")
    assert [told for told in problems(translation) if "English" in told] == [
        f"line {line}: delete-kept is still English"
    ]
    assert "delete-kept" not in missing("pl", translation.parent)
    assert problems(LOCALES / "en.ftl") == []


def test_operators_say_it_in_their_own_words(tmp_path: Path) -> None:
    """A text of theirs takes the place of ours, or is new; what is wrong in it is told before anybody reads it."""
    (tmp_path / "en.ftl").write_text("deleted = All gone.\noption-flood = A flood\n", encoding="utf-8")
    voice = Voice(["en"], "en", texts=tmp_path)

    assert voice.to_reporter([Text.of("deleted")], "en") == "All gone."
    assert "option-flood" in known_ids(tmp_path) - known_ids()
    with pytest.raises(OperatorError, match="not a complete language"):  # it must be there in every language
        Voice(["en", "fr"], "en", texts=tmp_path)

    wrong = tmp_path / "wrong"
    wrong.mkdir()
    (wrong / "en.ftl").write_text("deleted All gone.\n", encoding="utf-8")
    with pytest.raises(OperatorError, match="cannot be understood"):
        Voice(["en"], "en", texts=wrong)


def test_the_commands(translation: Path) -> None:
    """`languages` shows what there is, `languages check` what is wrong: for scripts, too."""
    run = CliRunner().invoke
    shown = run(commands, ["languages"]).stdout
    assert "العربية" in shown
    assert shown.count("complete") == len(complete())

    whole = run(commands, ["languages", "check", str(LOCALES / "hi.ftl")])
    assert (whole.exit_code, whole.stdout.count("\n")) == (0, 1)
    translation.write_text(without(translation, "deleted"), encoding="utf-8")
    lacking = run(commands, ["languages", "check", str(translation)])
    assert lacking.exit_code == 1
    assert "deleted is missing" in lacking.stdout
