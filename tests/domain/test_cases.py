"""Where a case stands: the fold of its steps, whatever the order they come in (faults R17)."""

import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.case_flow import Flow, State, clock, way
from propdesk.domain.cases import StepFact, fold
from propdesk.domain.deadlines import Due
from propdesk.domain.ids import CLOCK_ID, UserId
from propdesk.i18n import Message

WORDS = Message("tests", "words")
START = datetime(2026, 12, 5, 4, tzinfo=UTC)
CLERK, OTHER = UserId(b"1" * 16), UserId(b"2" * 16)
FLOW = Flow(
    states=(
        State("new", WORDS),
        State("begun", WORDS),
        State("done", WORDS, final=True),
        State("dropped", WORDS, final=True),
    ),
    transitions=(
        way("begin: new -> begun", WORDS),
        way("finish: begun -> done", WORDS),
        way("drop: new, begun -> dropped", WORDS),
        way("again: done -> begun", WORDS),
        way("lapse: new, begun -> dropped", WORDS, lapses="answer"),
    ),
    clocks=(clock("answer: open -> finish, drop", WORDS, rule="D10"),),
)
DUE = Due(START + timedelta(hours=18), START + timedelta(hours=24))


def step(
    number: int,
    transition: str,
    actor: UserId = CLERK,
    *,
    started: Mapping[str, Due] | None = None,
    ended: tuple[str, ...] = (),
    handler_id: UserId | None = None,
    target: str = "",
) -> StepFact:
    """Return the step with that place in time."""
    at = START + timedelta(minutes=number)
    key = bytes([number]) * 16
    clocks = started or {}
    return StepFact(key, number, transition, at, actor, handler_id, "", clocks, ended, target)


OPENED = step(1, "open", started={"answer": DUE})


def test_a_case_is_where_its_steps_lead() -> None:
    standing = fold(FLOW, [OPENED, step(2, "begin", OTHER), step(3, "finish", ended=("answer",))])
    assert (standing.state, standing.closed_at) == ("done", START + timedelta(minutes=3))
    assert (standing.first_responder, standing.handler) == (CLERK, CLERK)
    assert standing.clocks == {}


def test_whoever_opens_is_first_responder_for_good_and_handler_until_handed_over() -> None:
    standing = fold(FLOW, [OPENED, step(2, "assign", OTHER, handler_id=OTHER)])
    assert (standing.first_responder, standing.handler) == (CLERK, OTHER)


def test_a_running_clock_is_shown_until_its_step() -> None:
    standing = fold(FLOW, [OPENED, step(2, "begin")])
    assert standing.next_clock == ("answer", DUE)


def test_a_final_state_stops_every_clock() -> None:
    assert fold(FLOW, [OPENED, step(2, "drop")]).next_clock is None


def test_a_case_opened_again_is_not_closed() -> None:
    steps = [OPENED, step(2, "begin"), step(3, "finish"), step(4, "again")]
    standing = fold(FLOW, steps)
    assert (standing.state, standing.closed_at) == ("begun", None)


def test_two_desks_that_moved_a_case_at_once_leave_a_decision_to_make() -> None:
    steps = [OPENED, step(2, "begin"), step(3, "drop", OTHER), step(4, "finish")]
    standing = fold(FLOW, steps)
    assert standing.state == "dropped"
    assert standing.refused == [step(4, "finish").step_id]
    assert standing.needs_decision


def test_a_settled_conflict_needs_no_decision_and_keeps_both_steps() -> None:
    steps = [OPENED, step(2, "drop"), step(3, "begin", OTHER), step(4, "settle")]
    standing = fold(FLOW, steps)
    assert (standing.state, standing.needs_decision) == ("dropped", False)


def test_a_void_case_takes_no_further_step() -> None:
    standing = fold(FLOW, [OPENED, step(2, "void"), step(3, "begin")])
    assert (standing.state, len(standing.refused)) == ("void", 1)


def test_a_case_is_declared_void_once() -> None:
    standing = fold(FLOW, [OPENED, step(2, "void"), step(3, "void", OTHER)])
    assert standing.refused == [step(3, "void").step_id]


def test_an_unknown_step_of_a_newer_release_changes_nothing() -> None:
    standing = fold(FLOW, [OPENED, step(2, "teleport")])
    assert (standing.state, len(standing.refused)) == ("new", 1)


def test_where_a_step_led_when_it_was_made_counts() -> None:
    assert fold(FLOW, [OPENED, step(2, "begin", target="done")]).state == "done"


@pytest.mark.parametrize("count", [1, 2, 5])
def test_steps_are_counted_and_remembered(count: int) -> None:
    steps = [OPENED]
    for number in range(count):
        steps += [step(10 * number + 2, "begin", OTHER), step(10 * number + 3, "finish")]
        steps.append(step(10 * number + 4, "again"))
        steps.append(step(10 * number + 5, "finish"))
        steps.append(step(10 * number + 6, "note"))
    standing = fold(FLOW, steps[:2])
    assert standing.count("begin") == 1
    assert standing.actor_of("begin") == OTHER
    assert standing.actor_of("drop") is None
    assert standing.order("drop") == -1


CODES = st.sampled_from(
    ["begin", "finish", "drop", "again", "note", "assign", "void", "settle", "open", "teleport"]
)


@given(codes=st.lists(CODES, max_size=12), seed=st.integers(0, 9))
def test_every_order_of_arrival_gives_the_same_standing(codes: list[str], seed: int) -> None:
    steps = [OPENED, *(step(number + 2, code) for number, code in enumerate(codes))]
    shuffled = random.Random(seed).sample(steps, len(steps))
    assert fold(FLOW, shuffled) == fold(FLOW, steps)


@given(codes=st.lists(CODES, max_size=12))
def test_no_step_is_lost_it_counts_or_is_refused(codes: list[str]) -> None:
    steps = [OPENED, *(step(number + 2, code) for number, code in enumerate(codes))]
    standing = fold(FLOW, steps)
    settled = any(made.transition == "settle" for made in standing.made)
    assert settled or len(standing.made) + len(standing.refused) == len(steps)
    assert standing.state in FLOW.by_state
    assert (standing.closed_at is not None) is FLOW.by_state[standing.state].final


def lapsed(due: Due = DUE) -> StepFact:
    """Return the step the clock makes once a due moment is over."""
    at = due.due_at + timedelta(seconds=1)
    return StepFact(b"L" * 16, 2000, "lapse", at, CLOCK_ID)


def test_what_is_over_moves_on() -> None:
    standing = fold(FLOW, [OPENED, lapsed()])
    assert (standing.state, standing.needs_decision) == ("dropped", False)
    assert standing.closed_at == DUE.due_at + timedelta(seconds=1)


def test_who_was_faster_than_the_clock_was_first_and_nobody_need_decide() -> None:
    steps = [OPENED, step(2, "begin"), step(3, "finish", ended=("answer",)), lapsed()]
    standing = fold(FLOW, steps)
    assert (standing.state, standing.needs_decision) == ("done", False)
    assert standing.count("lapse") == 0


def test_an_end_put_off_elsewhere_keeps_the_case_going() -> None:
    later = Due(DUE.amber_at, DUE.due_at + timedelta(days=2))
    standing = fold(FLOW, [OPENED, step(2, "correct", started={"answer": later}), lapsed()])
    assert (standing.state, standing.needs_decision) == ("new", False)
    assert fold(FLOW, [OPENED, lapsed(later)]).state == "dropped"


def test_a_person_s_step_after_the_end_needs_a_decision() -> None:
    late = step(3, "begin")._replace(stamp=3000)
    assert fold(FLOW, [OPENED, lapsed(), late]).needs_decision
