"""Guards many workflows share, each with what it lets pass and what it refuses."""

from datetime import date, timedelta

import pytest

from propdesk.domain import case_guards as guards
from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.domain.signatures import (
    SignedAlreadyError,
    Signer,
    SignsTooEarlyError,
    SignsTwiceError,
    chain,
    next_signature,
)
from propdesk.i18n import Message
from tests.builders import NOON
from tests.workflows.acts import ME, OTHER, KnownDesk, KnownPast, act

WORDS = Message("tests", "words")
UNIT = b"u" * 16
DONE = KnownPast((("open", NOON, ME), ("complete", NOON, OTHER)))
EARLY, LATE = NOON + timedelta(hours=47, minutes=59), NOON + timedelta(hours=48)
FIRST, LAST = date(2026, 12, 7), date(2026, 12, 9)

PASSES: list[tuple[guards.Judge, Act]] = [
    (guards.not_by_who("open"), act({}, actor=OTHER)),
    (guards.not_by_who("complete"), act({}, past=DONE)),
    (guards.not_before("D19", since="complete"), act({}, past=DONE, now=LATE)),
    (guards.not_before("D19", since="complete"), act({})),
    (guards.no_arrears(), act({"unit_id": UNIT})),
    (guards.no_arrears(), act({"unit_id": None}, desk=KnownDesk(arrears=5))),
    (guards.has_rows("goods", WORDS), act({}, lines={"goods": [{"name": "桌"}]})),
    (
        guards.all_ticked("papers"),
        act({}, lines={"papers": [{"item": "照片", "is_required": False, "is_done": False}]}),
    ),
    (guards.given_or_reason("sign", WORDS), act({"sign": ""}, reason="客户离开")),
    (guards.given_or_reason("sign", WORDS), act({"sign": "王"})),
    (guards.by_first_responder(), act({})),
    (
        guards.by_first_responder(),
        act({}, actor=OTHER, rights=frozenset({Permission.CASE_APPROVE})),
    ),
    (
        guards.no_overlap("lift", "lift", start="a", end="b"),
        act({"lift": "1", "a": FIRST, "b": LAST}),
    ),
    (guards.no_overlap("lift", start="a", end="b"), act({"a": None, "b": LAST})),
    (guards.in_stock("lend", "code"), act({"code": "U1"}, desk=KnownDesk(stock=frozenset({"U1"})))),
    (guards.nothing_overdue("lend", "phone"), act({"phone": "138"})),
    (guards.nothing_overdue("lend", "phone"), act({"phone": ""}, desk=KnownDesk(late=1))),
]
REFUSALS: list[tuple[guards.Judge, Act, type[DomainError]]] = [
    (guards.not_by_who("open"), act({}), guards.SamePersonError),
    (
        guards.not_before("D19", since="complete"),
        act({}, past=DONE, now=EARLY),
        guards.TooEarlyError,
    ),
    (
        guards.no_arrears(),
        act({"unit_id": UNIT}, desk=KnownDesk(arrears=21033)),
        guards.InArrearsError,
    ),
    (guards.has_rows("goods", WORDS), act({}), guards.RowsMissingError),
    (
        guards.all_ticked("papers"),
        act({}, lines={"papers": [{"item": "照片", "is_required": True, "is_done": False}]}),
        guards.NotAllTickedError,
    ),
    (guards.given_or_reason("sign", WORDS), act({"sign": ""}), guards.NeitherGivenError),
    (guards.by_first_responder(), act({}, actor=OTHER), guards.OnlyFirstResponderError),
    (
        guards.no_overlap("lift", "lift", start="a", end="b"),
        act({"lift": "1", "a": FIRST, "b": LAST}, desk=KnownDesk(overlap="C1")),
        guards.TakenError,
    ),
    (
        guards.no_overlap("lift", start="a", end="b"),
        act({"a": LAST, "b": LAST}),
        guards.WrongOrderError,
    ),
    (guards.in_stock("lend", "code"), act({"code": "U1"}), guards.NotInStockError),
    (
        guards.in_stock("lend", "code"),
        act({"code": "U1"}, before={"code": ""}, desk=KnownDesk(stock=frozenset({"U1"}), open=1)),
        guards.OnLoanError,
    ),
    (
        guards.nothing_overdue("lend", "phone"),
        act({"phone": "138"}, desk=KnownDesk(late=1)),
        guards.HasOverdueError,
    ),
]


@pytest.mark.parametrize(("judge", "step"), PASSES)
def test_a_guard_lets_pass_what_is_in_order(judge: guards.Judge, step: Act) -> None:
    judge(step)


@pytest.mark.parametrize(("judge", "step", "error"), REFUSALS)
def test_a_guard_refuses_with_its_sentence(
    judge: guards.Judge, step: Act, error: type[DomainError]
) -> None:
    with pytest.raises(error) as refusal:
        judge(step)
    assert "{" not in refusal.value.message()


def test_an_overlap_is_asked_for_the_same_place_and_without_the_case_itself() -> None:
    desk = KnownDesk()
    step = act({"lift": "1", "a": FIRST, "b": LAST}, desk=desk)
    guards.no_overlap("lift", "lift", start="a", end="b")(step)
    ((workflow, span, except_id, equal),) = [
        asked for asked in desk.asked if isinstance(asked, tuple)
    ]
    assert (workflow, except_id, equal) == ("lift", step.case_id, {"lift": "1"})
    assert (span.start, span.end) == (FIRST, LAST)


def test_the_total_of_rows_is_exact() -> None:
    rows: list[Row] = [{"n": 3, "fen": 1999}, {"n": None, "fen": 5}, {"n": 1, "fen": 1}]
    assert guards.total_of(rows, "n", "fen") == 5998


SIGNERS = (
    Signer("clerk_signs", WORDS, Permission.CASE_WORK),
    Signer("head_signs", WORDS, Permission.CASE_APPROVE),
    Signer("finance_signs", WORDS, Permission.CASE_FINANCE),
)
CLERK, HEAD, FINANCE = chain("signing", "signed", SIGNERS, since=("send_back",))


def signed(*steps: tuple[str, bytes]) -> KnownPast:
    """Return a past in which these were done by these people."""
    from propdesk.domain.ids import UserId

    return KnownPast([("open", NOON, ME), *((code, NOON, UserId(who)) for code, who in steps)])


def test_the_last_signature_moves_the_case_on() -> None:
    assert [way.target for way in (CLERK, HEAD, FINANCE)] == ["signing", "signing", "signed"]


def test_signatures_come_in_their_order() -> None:
    CLERK.guards[0].judge(act({}))
    with pytest.raises(SignsTooEarlyError):
        HEAD.guards[0].judge(act({}))
    HEAD.guards[0].judge(act({}, actor=OTHER, past=signed(("clerk_signs", ME))))


def test_nobody_signs_for_two_and_nothing_twice() -> None:
    past = signed(("clerk_signs", ME))
    with pytest.raises(SignsTwiceError):
        HEAD.guards[0].judge(act({}, past=past))
    with pytest.raises(SignedAlreadyError):
        CLERK.guards[0].judge(act({}, past=past))


def test_what_is_sent_back_is_signed_anew() -> None:
    past = signed(("clerk_signs", ME), ("send_back", OTHER))
    CLERK.guards[0].judge(act({}, past=past))
    with pytest.raises(SignsTooEarlyError):
        HEAD.guards[0].judge(act({}, actor=OTHER, past=past))


def test_who_must_sign_next_is_known() -> None:
    ways = (CLERK, HEAD, FINANCE)
    assert next_signature(ways, signed()) is CLERK
    assert next_signature(ways, signed(("clerk_signs", ME))) is HEAD
    past = signed(("clerk_signs", ME), ("head_signs", OTHER))
    assert next_signature(ways, past) is FINANCE
    sent_back = signed(("clerk_signs", ME), ("head_signs", OTHER), ("send_back", OTHER))
    assert next_signature(ways, sent_back) is CLERK
    assert next_signature((), past) is None
