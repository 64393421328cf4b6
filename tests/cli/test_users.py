"""`propdesk users`: what roles may do at a desk of no head office."""

from tests.cli.conftest import Run


def test_a_role_is_given_a_right_and_loses_it(run: Run) -> None:
    assert "refund" not in run("users", "rights").answer["roles"]["collector"]
    run("users", "grant", "collector", "refund")
    answer = run("users", "rights").answer
    assert "refund" in answer["roles"]["collector"]
    assert answer["changed"] == [{"role": "collector", "right": "refund", "given": True}]
    run("users", "withhold", "collector", "refund")
    assert run("users", "rights").answer["changed"] == []
    refused = run("users", "withhold", "admin", "users")
    assert (refused.status, refused.answer["error"]) == (1, "AdministratorKeeps")
