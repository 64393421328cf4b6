"""Pictures go with the person: on request, by their clock, at this desk at once (R36)."""

from datetime import timedelta
from pathlib import Path

import pytest

from propdesk.app import App, open_app
from propdesk.attachments.cases import attach_content, store_of
from propdesk.attachments.store import FOLDER
from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.attachments import AttachmentSort, Whereabouts
from propdesk.domain.permissions import Role
from propdesk.domain.retention import RetentionKind
from propdesk.models.keys import KEY_FILE
from propdesk.paths import DataFolder
from propdesk.services import (
    case_files,
    casework,
    file_retention,
    people,
    people_lists,
    personal_data,
)
from propdesk.services.accounts import Approval
from propdesk.services.file_retention import FileHeldError
from propdesk.verify import verify
from tests import builders
from tests.attachments.pictures import jpeg, noise
from tests.builders import TEST_KEY, World, password_of

IDENTITY = AttachmentSort.IDENTITY


@pytest.fixture
def app(centre: World) -> App:
    folder = DataFolder(centre.path.parent)
    (folder.root / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    return open_app(folder, centre.clock)


def lying(centre: World) -> list[Path]:
    """Return the sealed files in the data folder, backups and all."""
    return [path for path in centre.path.parent.rglob("*.sealed") if FOLDER in path.parts]


def where(desk: Desk, case_id: bytes) -> list[Whereabouts]:
    return [row.whereabouts for row in desk.query(case_files.files, case_id=case_id)]


def test_identity_papers_go_thirty_days_after_their_case_and_the_rest_stays(
    centre: World, app: App
) -> None:
    desk = app.desk.seated(centre.desk.actor)
    values = {"title": "通知", "sort": "reminder", "wording": "内容"}
    closed, open_ = (
        desk.execute(casework.open_case, workflow="notices", values=values).case_id
        for _ in range(2)
    )
    for case_id in (closed, open_):
        attach_content(desk, case_id, "id.jpg", jpeg(), IDENTITY)
        attach_content(desk, case_id, "b.jpg", noise(50, 50))
    desk.execute(casework.void, case_id=closed, reason="重复")
    centre.clock.advance(days=29)
    app.sweep_personal_data()
    assert where(desk, closed) == [Whereabouts.HERE] * 2
    centre.clock.advance(days=2)
    app.sweep_personal_data()
    assert where(desk, closed) == [Whereabouts.REMOVED, Whereabouts.HERE]
    assert where(desk, open_) == [Whereabouts.HERE] * 2
    assert len(lying(centre)) == 2, "the open case still names the one identity paper"
    days = desk.query(personal_data.clocks)
    assert (RetentionKind.IDENTITY_PAPER, 30) in [(row.kind, row.days) for row in days]
    app.close()


def test_a_legal_hold_keeps_the_pictures_too(centre: World, app: App) -> None:
    desk = app.desk.seated(centre.desk.actor)
    (unit,) = desk.execute(builders.add_units)
    owner = desk.execute(builders.add_owner, unit_id=unit, name="赵敏")
    values = {"item": "业主档案", "sort": "customer", "unit_id": unit, "customer": "赵敏"}
    done = desk.execute(casework.open_case, workflow="archives", values=values)
    file_id = attach_content(desk, done.case_id, "id.jpg", jpeg(), IDENTITY)
    desk.execute(casework.void, case_id=done.case_id, reason="重复")
    desk.execute(personal_data.place_hold, customer_id=owner, reason="诉讼")
    centre.clock.advance(days=60)
    app.sweep_personal_data()
    assert where(desk, done.case_id) == [Whereabouts.HERE]
    centre.as_role(Role.MANAGER, login="张经理")
    approval = Approval("张经理", password_of("张经理"))
    with pytest.raises(FileHeldError):
        desk.execute(file_retention.remove, file_id=file_id, reason="x", approval=approval)
    app.close()


def test_a_person_who_is_erased_leaves_no_picture_behind(centre: World, app: App) -> None:
    desk = app.desk.seated(centre.desk.actor)
    (unit,) = desk.execute(builders.add_units)
    owner = desk.execute(builders.add_owner, unit_id=unit, name="赵敏")
    values = {"item": "业主档案", "sort": "customer", "unit_id": unit, "customer": "赵敏"}
    done = desk.execute(casework.open_case, workflow="archives", values=values)
    attach_content(desk, done.case_id, "id.jpg", jpeg(), IDENTITY)
    app.back_up_now()
    assert len(lying(centre)) == 1
    (role,) = desk.query(people_lists.of_unit, unit_id=unit)
    today = local_date(centre.clock.now())
    desk.execute(people.end_role, tenure_id=role.tenure_id, last=today - timedelta(days=1))
    centre.as_role(Role.MANAGER, login="张经理")
    approval = Approval("张经理", password_of("张经理"))
    desk.execute(casework.void, case_id=done.case_id, reason="退租")
    desk.execute(personal_data.erase, customer_id=owner, reason="本人申请", approval=approval)
    assert lying(centre) == [], "at once, not at the next sweep"
    assert where(desk, done.case_id) == [Whereabouts.REMOVED]
    app.back_up_now()
    assert list(store_of(desk).folder.parent.rglob("*.sealed")) == []
    report = verify(desk)
    assert report.ok, report
    app.close()
