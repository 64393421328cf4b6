"""The rules of the knowledge base: approved answers in versions. Source: domain.md W37, D32."""

from collections.abc import Sequence

from propdesk.domain.case_flow import Act, Effect, Fill


def note_approval(act: Act) -> Sequence[Effect]:
    """Note the next version, who approved it, and from when it holds."""
    version = act.before["version"]
    count = version if isinstance(version, int) else 0
    since = act.values["valid_from"] or act.today
    return (Fill({"version": count + 1, "approver_id": act.actor_id, "valid_from": since}),)
