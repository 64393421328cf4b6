"""A hub's folder and what its keeper does there: found it, hand out codes, look, revoke, serve."""

import secrets
import socket
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from propdesk.clock import Clock
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.hub import accounts, backup, tables
from propdesk.hub.store import Store, store_for
from propdesk.i18n import QT_TRANSLATE_NOOP

FILE = "hub.json"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
GRACE_SECONDS, BACKLOG = 20, 2048


class HubNotFoundedProblem(EnvironmentProblem):
    """The folder holds no hub."""

    sentence = QT_TRANSLATE_NOOP("hub", "This folder holds no hub yet: run “hub init” first.")


class HubFoundedError(DomainError):
    """A hub is founded once."""

    sentence = QT_TRANSLATE_NOOP("hub", "There is a hub in this folder already.")


class InsecureServiceError(DomainError):
    """Other machines are served over TLS only."""

    sentence = QT_TRANSLATE_NOOP(
        "hub", "To serve other computers give a certificate and its key; without, only this one."
    )


class Settings(msgspec.Struct, frozen=True):
    """What a hub's folder says: the company, and where the data are (None: in the folder)."""

    tenant: str
    database: str | None = None


@dataclass(frozen=True)
class Tls:
    """Certificate and key files."""

    certificate: Path
    key: Path


@dataclass(frozen=True)
class Office:
    """An opened hub."""

    store: Store
    tenant: bytes
    clock: Clock
    chance: Callable[[int], bytes]

    def code(self, centre: str, slot: str, *, rules: bool) -> str:
        """Return a one-time code for a desk slot, good for 15 minutes."""
        chance = self.chance(accounts.CODE_BYTES)
        with self.store.ledger(self.tenant) as ledger:
            return accounts.issue_code(ledger, centre, slot, chance, self.clock.now(), rules=rules)

    def desks(self) -> list[dict[str, Any]]:
        """Return every device: its place, when it was last here, how far its centre's stream is."""
        with self.store.ledger(self.tenant) as ledger:
            heads = {row.code: row.head for row in ledger.rows(tables.centre)}
            kept_apart = Counter(bytes(row.device) for row in ledger.rows(tables.quarantine))
            return [
                {
                    "centre": row.centre,
                    "slot": row.slot,
                    "head_office": bool(row.rules),
                    "seen_at": _moment(row.seen_at),
                    "revoked_at": _moment(row.revoked_at),
                    "stream": heads.get(row.centre, 0),
                    "quarantined": kept_apart[bytes(row.id)],
                }
                for row in ledger.rows(tables.device)
            ]

    def revoke(self, centre: str, slot: str) -> int:
        """End the key of a lost machine; return how many keys ended."""
        with self.store.ledger(self.tenant) as ledger:
            return accounts.revoke(ledger, centre, slot, self.clock.now())


def is_founded(folder: Path) -> bool:
    """Tell whether a folder is a hub's."""
    return (folder / FILE).exists()


def found(
    folder: Path, name: str, database: str | None, clock: Clock, chance: Callable[[int], bytes]
) -> Office:
    """Make a hub in a folder; HubFoundedError."""
    if is_founded(folder):
        raise HubFoundedError
    folder.mkdir(parents=True, exist_ok=True)
    tenant = chance(accounts.ID_BYTES)
    store = store_for(database, folder)
    store.prepare()
    with store.ledger(tenant) as ledger:
        accounts.found_tenant(ledger, name, chance(accounts.SECRET_BYTES))
    _settle(folder, Settings(tenant.hex(), database))
    return Office(store, tenant, clock, chance)


def opened(
    folder: Path, clock: Clock, chance: Callable[[int], bytes], database: str | None = None
) -> Office:
    """Open the hub of a folder, its tables brought up to date; HubNotFoundedProblem.

    `database` is where its data are now, if not where they were when it was founded.
    """
    try:
        settings = msgspec.json.decode((folder / FILE).read_bytes(), type=Settings)
    except FileNotFoundError as error:
        raise HubNotFoundedProblem from error
    store, tenant = store_for(database or settings.database, folder), bytes.fromhex(settings.tenant)
    store.prepare()
    if tenant not in store.tenants():
        store.close()
        raise HubNotFoundedProblem
    return Office(store, tenant, clock, chance)


def restored(folder: Path, source: Path, database: str | None, clock: Clock) -> dict[str, int]:
    """Put a backup in place of a folder's hub; an empty folder becomes the hub it is of.

    Returns the new epoch of each centre. HubBackupDamagedProblem, OtherHubError.
    """
    tenant = backup.tenant_of(source)
    if (folder / FILE).exists():
        made = opened(folder, clock, secrets.token_bytes)
    else:
        store = store_for(database, folder)
        store.prepare()
        made = Office(store, tenant, clock, secrets.token_bytes)
    try:
        epochs = backup.restore(made.store, made.tenant, source, clock.now())
    finally:
        made.store.close()
    if not (folder / FILE).exists():
        _settle(folder, Settings(tenant.hex(), database))
    return epochs


def _settle(folder: Path, settings: Settings) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).touch(mode=0o600)
    (folder / FILE).write_bytes(msgspec.json.encode(settings))


def listening(host: str, port: int, tls: Tls | None) -> socket.socket:
    """Return a socket that listens; other machines only over TLS: InsecureServiceError."""
    if tls is None and host not in {"127.0.0.1", "localhost", "::1"}:
        raise InsecureServiceError(field="host")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.bind((host, port))
    bound.listen(BACKLOG)  # who comes before the server is ready waits, and is not refused
    return bound


def serve(office: Office, sockets: Sequence[socket.socket], tls: Tls | None) -> None:
    """Answer desks until told to stop; words that were begun are finished."""
    import signal

    import uvicorn

    from propdesk.hub.server import Hub, application

    config = uvicorn.Config(
        application(Hub(office.store, office.clock, office.chance)),
        log_config=None,  # the diary has it all
        access_log=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=tls.certificate if tls else None,
        ssl_keyfile=tls.key if tls else None,
    )
    # The server raises the signal that ended it once more: then all is done, and well.
    before = {number: signal.signal(number, _done) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        uvicorn.Server(config).run(sockets=list(sockets))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _done(_signal: int, _frame: object) -> None:
    """Nothing is left to do."""


def _moment(number: int | None) -> str | None:
    return None if number is None else (_EPOCH + timedelta(microseconds=number)).isoformat()
