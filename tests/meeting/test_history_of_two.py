"""Two desks change one field apart: one write holds, the other stays, shown with its author."""

import random
import shutil
from pathlib import Path

from propdesk.domain.ids import CustomerId
from propdesk.meeting.talk import meet
from propdesk.services import history, people_lists
from propdesk.sync.changes import operations_of
from tests.sync.simulator.acts import _change_customer, _customers
from tests.sync.simulator.stage import SimClock, SimHub, Time, copies, lead, template


def test_the_write_that_lost_is_shown_before_the_one_that_holds(tmp_path: Path) -> None:
    time = Time()
    desks = list(copies(tmp_path, random.Random(4), time, 2))
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    customer: CustomerId = desks[0].seated.query(_customers)[0]
    before = desks[0].seated.query(people_lists.customer, customer_id=customer).name
    for desk, name in zip(desks, ("先改", "后改"), strict=True):
        desk.execute(_change_customer, customer=customer, values={"name": name})
        time.moment = time.moment.replace(minute=time.moment.minute + 1)
    for desk in (*reversed(desks), *desks):
        lead(meet(desk.seated), hub, desk.device)
    for desk in desks:
        shown = desk.seated.query(people_lists.customer, customer_id=customer)
        assert shown.name == "后改"
        newest, older, *_ = desk.seated.query(
            history.of_customer, customer_id=customer, operations_of=operations_of
        )
        assert (newest.old, newest.new) == ("先改", "后改")
        assert (older.old, older.new) == (before, "先改")
        assert newest.person
        assert older.person
        desk.database.close()
    hub.store.close()
