"""Report tables: totals are the sums of exactly the rows that were walked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, rate, rate_text
from propdesk.i18n import Message

COLUMNS = (
    ReportColumn("unit", Message("tables", "Unit")),
    ReportColumn("due", Message("tables", "Due"), ColumnKind.MONEY),
    ReportColumn("paid", Message("tables", "Paid"), ColumnKind.MONEY),
    ReportColumn("days", Message("tables", "Days"), ColumnKind.INTEGER, summed=False),
    ReportColumn("rate", Message("tables", "Rate"), ColumnKind.RATE, rate_of=("paid", "due")),
)
FEN = st.one_of(st.none(), st.integers(-(10**12), 10**12))


def table(batches: list[list[tuple[object, ...]]]) -> ReportTable:
    return ReportTable("probe", "Probe", COLUMNS, batches, "due")


@given(st.lists(st.lists(st.tuples(st.just("1-101"), FEN, FEN, st.just(3), st.none()))))
def test_totals_add_up_what_was_walked(batches: list[list[tuple[object, ...]]]) -> None:
    walked = table(batches)
    rows = list(walked.rows())
    assert walked.count == len(rows)
    for index, key in ((1, "due"), (2, "paid")):
        values = [row[index] for row in rows]
        assert walked.total_of(key) == sum(v for v in values if isinstance(v, int))
    assert walked.main_total == walked.total_of("due")
    assert (walked.totals[0], walked.totals[3]) == ("Total", None)


def test_the_rate_of_the_total_is_not_the_sum_of_rates() -> None:
    walked = table([[("a", 100, 100, 0, 10000), ("b", 300, 0, 0, 0)]])
    assert len(list(walked.rows())) == 2
    assert walked.totals[4] == 2500


def test_what_does_not_add_up_has_no_total() -> None:
    with pytest.raises(ValueError, match="does not add up"):
        table([]).total_of("days")


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(1, 1, "100.00%"), (99_999, 100_000, "99.99%"), (0, 5, "0.00%"), (1, 3, "33.33%")],
)
def test_a_rate_is_rounded_down(part: int, whole: int, shown: str) -> None:
    share = rate(part, whole)
    assert share is not None
    assert rate_text(share) == shown


def test_of_nothing_there_is_no_rate() -> None:
    assert rate(0, 0) is None
