"""`propdesk sync`: what is asked wrongly is said, on a desk that never met anybody."""

from tests.cli.conftest import Run


def test_a_matter_is_named_by_its_id(run: Run) -> None:
    resolve = ("sync", "review", "resolve")
    assert run(*resolve, "x", "--decision", "refunded").status == 2
    unknown = run(*resolve, "00" * 16, "--decision", "refunded")
    assert (unknown.status, unknown.answer["error"]) == (1, "NotFound")
    assert run("sync", "review", "list").answer["items"] == []


def test_a_desk_without_head_office_says_so(run: Run) -> None:
    assert run("sync", "now").answer["error"] == "NotEnrolled"
