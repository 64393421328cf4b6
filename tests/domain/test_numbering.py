"""Receipt numbers and their check code (domain.md W13)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.numbering import check_code, receipt_digest, receipt_number

DAY = date(2026, 12, 31)


def test_a_number_names_centre_desk_book_month_and_sequence() -> None:
    assert receipt_number("C001-D01A", 42, DAY) == "C001-D01A-202612-000042"


def test_numbers_begin_at_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        receipt_number("C001-D01A", 0, DAY)


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_two_sequences_never_share_a_number(one: int, other: int) -> None:
    same = receipt_number("P", one, DAY) == receipt_number("P", other, DAY)
    assert same == (one == other)


@given(st.binary(max_size=64), st.binary(max_size=16), st.binary(max_size=64))
def test_a_changed_receipt_or_history_changes_the_digest(
    previous: bytes, head: bytes, content: bytes
) -> None:
    digest = receipt_digest(previous, head, content)
    assert digest != receipt_digest(previous + b"x", head, content)
    assert digest != receipt_digest(previous, head + b"x", content)
    assert digest != receipt_digest(previous, head, content + b"x")


@given(st.binary(min_size=16, max_size=16))
def test_the_code_is_eight_characters_that_can_be_read_aloud(digest: bytes) -> None:
    code = check_code(digest)
    assert len(code) == 8
    assert not set(code) & set("ILOU")
