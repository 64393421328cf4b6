"""What can be done about a matter of the review list, after two desks have met."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.i18n import LANGUAGES, use_language
from propdesk.meeting.talk import meet
from propdesk.services import (
    aliases,
    aliases_merge,
    casework,
    counter,
    review,
    review_words,
)
from propdesk.services import review_ways as ways
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.review import DecisionNeededError, Matter
from propdesk.services.review_finders import Sort
from propdesk.services.review_ways import WayNotOfferedError
from propdesk.services.work import Actor, Reading, query
from tests.sync.simulator.acts import _add_customer, _open, _units
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template

STEP = "approve"


@dataclass
class Two:
    """Two desks and their hub."""

    desks: list[SimDesk]
    hub: SimHub

    def meet(self) -> None:
        """Let both meet until both have all."""
        for desk in (*self.desks, *self.desks):
            lead(meet(desk.seated), self.hub, desk.device)

    def the(self, sort: Sort) -> Matter:
        """Return the only open matter of a kind; both desks have it."""
        (first,), (second,) = (
            [one for one in desk.seated.query(review.open_matters) if one.sort is sort]
            for desk in self.desks
        )
        assert (first.case_id, first.detail) == (second.case_id, second.detail)
        return first

    def offered(self, matter: Matter) -> dict[str, str]:
        """Return the ways and their words."""
        found = self.desks[0].seated.query(ways.offers_of, matters=[matter])
        return {offer.code: offer.words for offer in found[matter.case_id]}

    def decide(self, matter: Matter, way: str) -> None:
        """Decide at the first desk and meet; then no desk shows the matter any more."""
        self.desks[0].execute(
            ways.decide, case_id=matter.case_id, way=way, decision="talked to them"
        )
        self.meet()
        for desk in self.desks:
            open_ones = [one.case_id for one in desk.seated.query(review.open_matters)]
            assert matter.case_id not in open_ones


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    time = Time()
    desks = list(copies(tmp_path, random.Random(2), time, 2))
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    made = Two(desks, hub)
    made.meet()
    yield made
    hub.store.close()
    for desk in desks:
        desk.database.close()


def unit_of(two: Two) -> UnitId:
    return two.desks[0].seated.query(_units)[0]


def paid_twice(two: Two) -> Matter:
    """Both desks take the same fee."""
    unit = unit_of(two)
    (charge, fen), *_ = two.desks[0].seated.query(_open, unit_id=unit)
    for desk in two.desks:
        desk.execute(
            counter.collect,
            unit_id=unit,
            choices=[Choice(charge, fen)],
            tenders=[Tender(Method.CASH, fen)],
        )
    two.meet()
    return two.the(Sort.DOUBLE_PAYMENT)


def entered_twice(two: Two) -> Matter:
    """Both desks enter one person."""
    for desk in two.desks:
        desk.execute(_add_customer, unit_id=unit_of(two), digest=b"d" * 16)
    two.meet()
    return two.the(Sort.DUPLICATE_CUSTOMER)


def moved_twice(two: Two) -> Matter:
    """One desk declares a notice void, the other puts it up."""
    values = {"title": "停水", "sort": "outage", "wording": "明日停水"}
    done = two.desks[0].execute(casework.open_case, workflow="notices", values=values)
    two.meet()
    two.desks[0].execute(casework.void, case_id=done.case_id, reason="mistake")
    two.desks[1].clock.world.moment += timedelta(minutes=1)
    two.desks[1].execute(casework.do, case_id=done.case_id, transition=STEP, reason="so")
    two.meet()
    return two.the(Sort.NEEDS_DECISION)


def test_a_surplus_stays_as_credit(two: Two) -> None:
    matter = paid_twice(two)
    assert list(two.offered(matter)) == ["credit", "refund", "noted"]
    two.decide(matter, "credit")


def test_a_surplus_is_given_back_only_with_a_second_person(two: Two) -> None:
    matter = paid_twice(two)
    with pytest.raises(SecondPersonNeededError):
        two.decide(matter, "refund")
    assert two.the(Sort.DOUBLE_PAYMENT) == matter


def test_people_become_one_under_the_entry_that_was_chosen(two: Two) -> None:
    matter = entered_twice(two)
    kept = CustomerId(bytes.fromhex(matter.detail["rows"][1]))
    assert set(two.offered(matter)) == {
        *(f"merge:{row}" for row in matter.detail["rows"]),
        "different",
    }
    two.decide(matter, f"merge:{kept.hex()}")
    assert [set(desk.seated.query(_heads).values()) for desk in two.desks] == [{kept}, {kept}]


def test_people_merged_the_other_way_round_at_two_desks_are_one_everywhere(two: Two) -> None:
    matter = entered_twice(two)
    one, other = (CustomerId(bytes.fromhex(row)) for row in matter.detail["rows"])
    two.desks[0].execute(aliases_merge.merge, kept=one, given_up=other)
    two.desks[1].execute(aliases_merge.merge, kept=other, given_up=one)
    two.meet()
    shown = [desk.seated.query(_heads) for desk in two.desks]
    assert shown[0] == shown[1]
    assert len(set(shown[0].values())) == 1
    two.desks[1].execute(aliases_merge.split, customer_id=one)
    two.meet()
    assert two.the(Sort.DUPLICATE_CUSTOMER).case_id == matter.case_id


def test_different_people_are_left_alone(two: Two) -> None:
    two.decide(entered_twice(two), "different")


def test_a_contradiction_names_both_people_and_their_steps(two: Two) -> None:
    matter = moved_twice(two)
    detail = matter.detail
    assert detail["stands"]["transition"] == "void"
    assert detail["stands"]["station"] == "C001-D01"
    (refused,) = detail["refused"]
    assert refused["station"] == "C001-D02"
    words = review_words.about(matter)
    assert detail["number"] in words
    assert words.count(detail["stands"]["actor"]) == 2
    two.decide(matter, "stands")


def test_what_was_not_offered_or_not_said_or_not_allowed_is_refused(two: Two) -> None:
    matter = paid_twice(two)
    desk = two.desks[0]
    with pytest.raises(WayNotOfferedError):
        desk.execute(ways.decide, case_id=matter.case_id, way="different", decision="x")
    with pytest.raises(DecisionNeededError):
        desk.execute(ways.decide, case_id=matter.case_id, way="credit", decision=" ")
    guard = desk.seated.seated(Actor(desk.me, "g", "g", frozenset({Permission.LOOK_UP})))
    with pytest.raises(PermissionDeniedError):
        guard.execute(ways.decide, case_id=matter.case_id, way="credit", decision="x")


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_matter_is_said_in_words(two: Two, language: str) -> None:
    matters = [paid_twice(two), entered_twice(two), moved_twice(two)]
    use_language(language)
    try:
        for matter in matters:
            assert "{" not in review_words.about(matter)
            assert all(words and "{" not in words for words in two.offered(matter).values())
    finally:
        use_language("en")


@query(None)
def _heads(reading: Reading) -> dict[CustomerId, CustomerId]:
    return dict(aliases.heads_of(reading))
