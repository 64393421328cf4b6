"""The ids every desk gives to the same charge."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.ids import FeeItemId, UnitId, charge_id

UNIT, ITEM = UnitId(bytes(16)), FeeItemId(bytes(range(16)))
IDENTITY = st.binary(min_size=16, max_size=16)


def test_two_desks_give_the_same_charge_the_same_id() -> None:
    assert charge_id(UNIT, ITEM, "2026-12", 0).hex() == charge_id(UNIT, ITEM, "2026-12", 0).hex()
    assert uuid.UUID(bytes=charge_id(UNIT, ITEM, "2026-12", 0)).version == 8


@given(
    st.lists(
        st.tuples(
            IDENTITY.map(UnitId),
            IDENTITY.map(FeeItemId),
            st.sampled_from(["2026-12", "2027-01", "opening", ""]),
            st.integers(0, 3),
            st.sampled_from(["", "opening", "use:1"]),
        ),
        unique=True,
    )
)
def test_different_charges_have_different_ids(
    charges: list[tuple[UnitId, FeeItemId, str, int, str]],
) -> None:
    assert len({charge_id(*charge) for charge in charges}) == len(charges)


@given(IDENTITY.map(UnitId), IDENTITY.map(UnitId))
def test_the_charges_of_a_run_lie_beside_each_other_and_months_follow(
    one: UnitId, other: UnitId
) -> None:
    december, january = (charge_id(one, ITEM, text, 0) for text in ("2026-12", "2027-01"))
    assert december < january
    assert december[:5] == charge_id(other, ITEM, "2026-12", 0)[:5]
