"""The lobby by command: visitors in and out, passes at the gate, overtime."""

from tests.cli.conftest import Run


def test_a_visitor_comes_and_goes(run: Run) -> None:
    made = run(
        *("visitors", "in", "--name", "赵一", "--phone", "13812345678", "--unit", "1-101"),
        *("--host", "王小明", "--host-informed", "--badge", "A7", "--companions", "1"),
    )
    assert made.status == 0, made.err
    inside = run("visitors", "inside").answer
    assert inside["people"] == 2
    assert [(row["name"], row["unit"], row["late"]) for row in inside["rows"]] == [
        ("赵一", "1-101", False)
    ]
    assert run("visitors", "late").answer["rows"] == []
    assert run("visitors", "out", "A7").answer["state"] == "left"
    again = run("visitors", "out", "A7")
    assert again.status == 1
    assert "A7" in again.out + again.err


def test_a_pass_is_checked_by_command(run: Run) -> None:
    opened = run(
        *("case", "goods_passes", "open", "--field", "unit_id=1-101", "--field", "holder=李丽"),
        *("--field", "applicant=owner", "--field", "why=repair", "--field", "id_seen=yes"),
        *("--line", "goods:name=电视,quantity=2"),
    )
    number = opened.answer["number"]
    issued = run(
        *("case", "goods_passes", "do", number, "issue", "--reason", "已联系业主"),
        *("--second", "manager"),
        second="manager",
    )
    assert issued.answer["state"] == "issued", issued.err
    back = run("gate", "check", number, "--counted", "3")
    assert (back.status, back.answer["state"]) == (1, "mismatch")
    run(
        *("case", "goods_passes", "do", number, "issue", "--reason", "重新核对"),
        *("--second", "manager"),
        second="manager",
    )
    out = run("gate", "check", number, "--counted", "2")
    assert (out.status, out.answer["state"]) == (0, "released")
    assert run("gate", "expire").answer == {"expired": 0}


def test_overtime_of_a_month_without_any_is_empty(run: Run) -> None:
    assert run("overtime").answer["companies"] == []
    assert run("overtime", "--from", "2026-11-01", "--to", "2026-11-30").answer["companies"] == []
