"""Case codes survive slips of the finger: they are noticed, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.ids import ALPHABET, CODE_LENGTH, looks_like_code, make_code, near, read_code, written_like_a_code

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
