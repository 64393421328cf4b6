"""Move-ins by command: a plan approved, the post noted, who comes (domain.md W03)."""

from tests.cli.conftest import Run

NINE = "2026-12-06 09:00"


def test_a_plan_opens_the_handovers_and_the_post_is_noted(run: Run) -> None:
    opened = run(
        *("case", "move_in_batches", "open", "--field", "batch=第一批"),
        *("--field", f"starts_at={NINE}", "--line", "units:unit=1-101,owner=王小明"),
        *("--line", "units:unit=1-102,owner=李丽"),
    )
    assert opened.status == 0, opened.err
    number = opened.answer["number"]
    approved = run("case", "move_in_batches", "do", number, "approve")
    assert approved.answer["state"] == "approved", approved.err
    found = run("move-in", "list", "--day", "2026-12-06", "--batch", "第一批").answer["visits"]
    assert [(v["unit"], v["owner"], v["at"], v["state"]) for v in found] == [
        ("1-101", "王小明", NINE, "planned"),
        ("1-102", "李丽", NINE, "planned"),
    ]
    noted = run("move-in", "posted", "第一批", "--day", "2026-12-05", "--by", "小李")
    assert noted.answer["noted"] == 2
    unprinted = run("move-in", "notices", "第一批")
    assert (unprinted.status, "printer" in unprinted.out + unprinted.err) == (1, True)
    assert run("move-in", "notices", "第九批").status == 1
    again = run("case", "move_in_batches", "open", "--field", "batch=第二批")
    assert again.status == 1  # when it begins is missing


def test_a_building_with_nothing_to_hand_over_and_a_plan_without_desks_are_refused(
    run: Run,
) -> None:
    words = ("move-in", "plan", "1", "--batch", "第一批", "--day", "2026-12-06")
    refused = run(*words)
    assert refused.status == 1
    assert "waiting to be handed over" in refused.out + refused.err
    assert run(*words, "--desks", "0").status == 1
