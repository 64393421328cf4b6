"""`propdesk case`, `due`, `rules`, `calendar`: a case's whole life without a window."""

from datetime import datetime
from pathlib import Path

import pytest

from propdesk.cli import build_parser
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.workflows import WORKFLOWS
from tests.attachments.pictures import jpeg
from tests.cli.conftest import Run
from tests.soak import SOAKING
from tests.workflows.samples import row_for, values_for

UNIT, PERSON = b"unit", b"person"

OPEN = (
    *("case", "notices", "open", "--field", "title=停水通知", "--field", "sort=outage"),
    *(
        "--field",
        "wording=明日停水",
        "--field",
        "valid_to=+5",
        "--line",
        "places:place=1栋,is_up=no",
    ),
)


@pytest.fixture
def number(run: Run) -> str:
    ran = run(*OPEN)
    assert (ran.status, ran.answer["state"]) == (0, "draft")
    return str(ran.answer["number"])


def do(run: Run, number: str, *words: str, who: str = "admin", second: str = "manager") -> object:
    """Make a step; return the state, or the refusal."""
    ran = run("case", "notices", "do", number, *words, who=who, second=second)
    return ran.answer.get("state") or ran.answer["error"]


def test_a_case_from_opening_to_its_end(run: Run, number: str) -> None:
    assert do(run, number, "post") == "IllegalTransition"
    assert do(run, number, "approve", who="collector") == "PermissionDenied"
    assert do(run, number, "approve") == "approved"
    assert do(run, number, "publish") == "FieldMissing"
    assert do(run, number, "publish", "--field", "copies=12") == "published"
    assert do(run, number, "post", "--field", "posted_at=9:30") == "posted"
    assert do(run, number, "remove") == "TakenDownEarly"
    assert do(run, number, "remove", "--reason", "恢复供水") == "removed"
    shown = run("case", "notices", "show", number).answer
    assert (shown["fields"]["copies"], shown["lines"]["places"]) == (
        "12",
        [{"place": "1栋", "is_up": False, "up_at": None}],
    )
    assert len(shown["log"]) == 5


def test_lists_are_narrowed_and_searched(run: Run, number: str) -> None:
    for words, total in (
        ((), 1),
        (("--which", "open"), 1),
        (("--which", "removed"), 0),
        (("--text", "tingshui"), 1),
        (("--text", "没有"), 0),
    ):
        assert run("case", "notices", "list", *words).answer["total"] == total, words
    assert number in run("case", "notices", "list", plain=True).out
    assert run("due").answer == {"total": 0, "cases": []}


def test_what_is_due_says_what_for_and_until_when(run: Run) -> None:
    values = ("title=催缴", "sort=reminder", "wording=请缴费", "valid_to=今天")
    fields = [word for value in values for word in ("--field", value)]
    number = str(run("case", "notices", "open", *fields).answer["number"])
    do(run, number, "approve")
    do(run, number, "publish", "--field", "copies=1")
    do(run, number, "post", "--field", "posted_at=0:01")
    (case,) = run("due").answer["cases"]
    assert (case["number"], case["clock"], case["light"]) == (number, "Take down by", "amber")
    assert case["due_at"].endswith("23:59:59+08:00")
    assert f"amber  {number}" in run("due", plain=True).out


def test_the_kernel_s_own_steps_have_words_too(run: Run, number: str) -> None:
    assert do(run, number, "note", "--reason", "已告知") == "draft"
    assert do(run, number, "assign", "--to", "manager") == "draft"
    assert do(run, number, "assign", "--to", "nobody") == "NotFound"
    correct = ("correct", "--field", "title=停电通知", "--reason", "写错")
    assert do(run, number, *correct) == "draft"
    assert do(run, number, "void") == "ReasonMissing"
    assert do(run, number, "void", "--reason", "重复") == "void"
    shown = run("case", "notices", "show", number).answer
    assert shown["fields"]["title"] == "停电通知"


def test_a_rule_is_let_pass_by_a_second_person(run: Run) -> None:
    pest = ("--field", "sort=pest_control", "--field", "takes_place_on=今天")
    number = str(run(*OPEN, *pest).answer["number"])
    do(run, number, "approve")
    do(run, number, "publish", "--field", "copies=1")
    post = ("post", "--field", "posted_at=9:30")
    assert do(run, number, *post, who="supervisor") == "OverrideNeeded"
    agreed = (*post, "--reason", "急", "--second", "manager")
    assert do(run, number, *agreed, who="supervisor") == "posted"


def test_fields_nobody_asked_for_are_refused_by_name(run: Run) -> None:
    ran = run("case", "notices", "open", "--field", "colour=red")
    assert (ran.status, ran.answer["field"]) == (1, "colour")
    ran = run("case", "notices", "open", "--line", "goods:name=x")
    assert (ran.status, ran.answer["field"]) == (1, "line")


def test_a_file_is_attached(run: Run, number: str, tmp_path: Path) -> None:
    photo = tmp_path / "照片.jpg"
    photo.write_bytes(jpeg())
    assert run("case", "notices", "attach", number, str(photo)).answer["files"] == ["照片.jpg"]


def test_every_workflow_is_opened_shown_and_ended_without_a_window(run: Run) -> None:
    acts = ("show", "void", "list")  # one of them for each workflow, all of them in a soak
    for place, (code, workflow) in enumerate(WORKFLOWS.items()):
        given = values_for(workflow, UNIT, PERSON, 1)
        fields = [f"--field={name}={said(given[name])}" for name in given]
        rows = [
            f"--line={table.name}:" + ",".join(f"{n}={said(v)}" for n, v in row.items())
            for table, row in ((t, row_for(t, UNIT, PERSON)) for t in workflow.lines)
        ]
        ran = run("case", code, "open", *fields, *rows, "--reason", "样本")
        assert ran.status == 0, (code, ran.answer)
        number = ran.answer["number"]
        wanted = acts if SOAKING else (acts[place % 3],)
        if "show" in wanted:
            shown = run("case", code, "show", number).answer
            assert (shown["state"], shown["number"]) == (workflow.flow.initial, number)
        if "list" in wanted:
            assert run("case", code, "list", "--which", "open").answer["total"] == 1, code
        if "void" in wanted:
            ended = run("case", code, "do", number, "void", "--reason", "样本")
            assert ended.answer["state"] == "void", code


def said(value: object) -> str:
    """Return a sample as it is typed: a unit by its room, a person by their login."""
    if isinstance(value, bytes):
        return {UNIT: "1-101", PERSON: "admin"}[value]
    if isinstance(value, datetime):
        return f"{value.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"
    if value is True or value is False:
        return "yes" if value else "no"
    return str(value)


def test_every_workflow_has_its_own_help(capsys: pytest.CaptureFixture[str]) -> None:
    parser = build_parser()
    for code, workflow in WORKFLOWS.items():
        with pytest.raises(SystemExit) as ended:
            parser.parse_args(["case", code, "do", "--help"])
        assert ended.value.code == 0
        words = "".join(capsys.readouterr().out.split())
        assert all(f"{way.code}(" in words for way in workflow.flow.transitions)


def test_rules_and_the_calendar_are_kept_by_command(run: Run) -> None:
    assert run("rules", "set", "D49", "2").answer["figure"] == 2
    assert run("rules", "set", "X1", "2").answer["error"] == "UnknownRule"
    own = [rule for rule in run("rules", "list").answer["rules"] if rule["own"]]
    assert [(rule["rule"], rule["figure"]) for rule in own] == [("D49", 2)]
    assert run("calendar", "set", "2027-1-1", "holiday", "--name", "元旦").status == 0
    run("calendar", "announce", "2027")
    told = run("calendar", "list").answer
    assert (told["days"], told["announced"]) == ({"2027-01-01": "holiday"}, [2027])
