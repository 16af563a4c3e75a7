"""Case codes survive slips of the finger: they are noticed, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.ids import (
    ALPHABET,
    CODE_LENGTH,
    RETURN_LENGTH,
    is_readable,
    looks_like_code,
    make_code,
    make_return_code,
    near,
    plain,
    read_code,
    read_return_code,
    written_like_a_code,
)
from tests.transcript import spoken

draws = st.lists(st.integers(0, len(ALPHABET) - 1), min_size=5, max_size=5)


@given(draws)
def test_a_code_reads_back(numbers: list[int]) -> None:
    """Whatever is drawn, the code is six characters of the alphabet and is read as itself."""
    code = make_code(numbers)

    assert len(code) == CODE_LENGTH
    assert read_code(code) == code


@given(draws, st.sampled_from(["{}", " {} ", "#{}"]))
def test_people_write_codes_in_their_own_way(numbers: list[int], form: str) -> None:
    """Lower case, a dash in the middle, blanks around and a leading # make no difference."""
    code = make_code(numbers)

    assert read_code(form.format(f"{code[:3]}-{code[3:]}".lower())) == code


@given(draws, st.integers(0, CODE_LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(numbers: list[int], at: int, other: str) -> None:
    """No single wrong character turns a code into another one; the right one can be asked about."""
    code = make_code(numbers)
    wrong = code[:at] + other + code[at + 1 :]

    assert wrong == code or (read_code(wrong) is None and near(wrong, [code]) == (code,))


@given(draws, st.integers(0, CODE_LENGTH - 2))
def test_two_swapped_characters_are_noticed(numbers: list[int], at: int) -> None:
    """No swap of neighbours turns a code into another one."""
    code = make_code(numbers)
    wrong = code[:at] + code[at + 1] + code[at] + code[at + 2 :]

    assert wrong == code or (read_code(wrong) is None and near(wrong, [code]) == (code,))


@given(draws, st.integers(0, CODE_LENGTH - 1), st.sampled_from(ALPHABET))
def test_a_missing_and_an_additional_character_are_noticed(numbers: list[int], at: int, other: str) -> None:
    """One too few or too many is no code, and the right one can be asked about."""
    code = make_code(numbers)
    for wrong in (code[:at] + code[at + 1 :], code[:at] + other + code[at:]):
        assert read_code(wrong) is None
        assert near(wrong.lower(), [code]) == (code,)


@pytest.mark.parametrize("written", ["", "K7F2", "K7F2QMM", "hello!", "K7F2Q0", "ПРИВЕТ"])
def test_what_is_no_code(written: str) -> None:
    """Anything that cannot be a code is not read as one."""
    assert read_code(written) is None


def test_what_somebody_probably_meant_as_a_code() -> None:
    """A word as long as a code, of letters and digits, was probably meant as one."""
    assert looks_like_code("K7F2Q0")
    assert not looks_like_code("P1")
    for written in ("K7F2", "#K7F2Q", "K7F-2QM", "K7F2QMMM"):
        assert written_like_a_code(written)
    for written in ("K7F", "k7f2qm", "PLEASE", "999999", "K7F2QMMMM", ""):
        assert not written_like_a_code(written)


@pytest.mark.parametrize("numbers", [[], [1, 2, 3, 4], [1, 2, 3, 4, 29], [1, 2, 3, 4, -1]])
def test_only_five_numbers_within_the_alphabet_make_a_code(numbers: list[int]) -> None:
    """Anything else is an error, not a shorter code."""
    with pytest.raises(ValueError, match="numbers"):
        make_code(numbers)


return_codes = (
    st.lists(st.integers(0, len(ALPHABET) - 1), min_size=RETURN_LENGTH - 1, max_size=RETURN_LENGTH - 1)
    .map(make_return_code)
    .filter(is_readable)
)
ORDINARY = [
    "they are at my door, two men, since 2200",
    "he wrote to me from 2026-11-20 until 2026-11-21, at 22:00 - 23:30 - more than once",
    "his number is 2233-4455-6677, or +33 6 1234 5678 9012",
    "from 2023 - 2024 - they have watched me, well-made-fake and all",
    "the post is https://example.org/p/2345-abcd-efgh and the id 550e8400-e29b-41d4-a716-446655440000",
    "stop-stop-stop, stay-calm-here, STOP-STOP-STOP",
    "il habite 2345 rue des Lilas, porte 12B, depuis 2024 dans cette ville",
    "moto-taxi-gare: c'est là qu'il m'attend, vers 2230 hier soir",
    "vive en la casa 2345 con dos hombres, desde 2024 aqui",
    "me llama del 5544 3322 1100 cada hora, dice que me mata",
    "user maria2024luz and sabrina19930 send it",
]


@given(
    return_codes, st.sampled_from(["-", "", " ", " - ", "–", " — ", "\u2011", "−", "－"]), st.booleans(), st.booleans()
)
def test_a_return_code_is_found(code: str, between: str, lower: bool, around: bool) -> None:
    """In lower case, with other dashes or none, in the middle of a message; what stands behind it is the rest."""
    written = code.replace("-", between)
    written = written.lower() if lower else written

    before = "hello, here is my code:\n" if around else ""
    assert read_return_code(f"{before}{written} three blue elephants") == (code, "three blue elephants")
    assert read_return_code(f"{before}“{written}”") == (code, "”")


@given(return_codes, st.integers(0, RETURN_LENGTH - 1), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
def test_a_return_code_with_a_slip_is_meant_as_one(code: str, at: int, other: str) -> None:
    """With its dashes it is read as it stands, be the wrong character of the alphabet or not; never as another one."""
    bare = code.replace("-", "")
    slip = bare[:at] + other + bare[at + 1 :]
    if slip == bare or not is_readable(slip):
        return
    wrong = "-".join(slip[block : block + 4] for block in range(0, RETURN_LENGTH, 4))

    assert read_return_code(f"{wrong} my words") == (wrong, "my words")
    assert read_return_code(f"{slip} my words") is None


@pytest.mark.parametrize("words", [*ORDINARY, *spoken()])
def test_what_people_write_is_no_return_code(words: str) -> None:
    """Dates, numbers, addresses, handles and every line of the transcripts reach people."""
    assert read_return_code(words) is None


@given(st.lists(st.sampled_from(sorted({word for line in spoken() for word in line.split()})), max_size=30))
def test_no_sentence_is_a_return_code(words: list[str]) -> None:
    """However the words of English, French and Spanish follow each other."""
    assert read_return_code(" ".join(words)) is None
    assert read_return_code("-".join(words)) is None


@pytest.mark.parametrize(
    "written",
    ["  Three  blue ELEPHANTS ", "“three blue elephants”", ": three blue elephants.", "Three\nblue elephants!"],
)
def test_a_phrase_is_compared_as_people_remember_it(written: str) -> None:
    """Capitals, blanks and the signs around it make no difference; a phrase of signs alone is none."""
    assert plain(written) == "three blue elephants"
    assert plain(" … !") == ""
