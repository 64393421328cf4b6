"""The hub's tables, on PostgreSQL and for trials on SQLite; every key begins with the tenant."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

tenant = Table(
    "tenant",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("name", String, nullable=False),
    Column("secret", LargeBinary, nullable=False),  # seals session tokens
)
centre = Table(
    "centre",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("code", String, primary_key=True),
    Column("epoch", BigInteger, nullable=False),
    Column("head", BigInteger, nullable=False),
    Column("highest", BigInteger, nullable=False),  # greatest effective stamp
    Column("accumulator", LargeBinary, nullable=False),
    Column("field_key", String, nullable=False, server_default=""),  # seals identity numbers
)
device = Table(
    "device",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("centre", String, nullable=False),
    Column("slot", String, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("rules", Boolean, nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),  # microseconds since 1970, as all moments
    Column("revoked_at", BigInteger),
    Column("seen_at", BigInteger),
)
enrolment_code = Table(
    "enrolment_code",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("centre", String, nullable=False),
    Column("slot", String, nullable=False),
    Column("rules", Boolean, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
)
challenge = Table(
    "challenge",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("nonce", LargeBinary, primary_key=True),
    Column("device", LargeBinary, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
)
replica = Table(
    "replica",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("centre", String, nullable=False),
    Column("device", LargeBinary, nullable=False),  # whose meeting it came with first
    Column("founding", BigInteger, nullable=False),  # head office's data count up to this seq
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("effective", BigInteger, nullable=False),
)
stream = Table(
    "stream",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("tx_id", LargeBinary, nullable=False),
    Column("replica", LargeBinary, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("schema", BigInteger, nullable=False),
    Column("min_reader", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("effective", BigInteger, nullable=False),
    Column("rules", Boolean, nullable=False),
    Column("accumulator", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),  # the author's, where a push ended here
    ForeignKeyConstraint(["tenant", "centre"], ["centre.tenant", "centre.code"]),
    UniqueConstraint("tenant", "replica", "seq"),
    UniqueConstraint("tenant", "centre", "tx_id"),
    postgresql_partition_by="HASH (tenant)",
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("device", LargeBinary, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("envelope", LargeBinary, nullable=False),
)
comparison = Table(
    "comparison",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("device", LargeBinary, primary_key=True),
    Column("centre", String, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Index("comparison_by_number", "tenant", "centre", "number"),
)
snapshot = Table(
    "snapshot",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),  # of the stream
    Column("epoch", BigInteger, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("key", LargeBinary, nullable=False),  # seals the pieces
    Column("made_at", BigInteger, nullable=False),
)
snapshot_piece = Table(
    "snapshot_piece",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("place", BigInteger, primary_key=True, autoincrement=False),  # of its first byte
    Column("bytes", LargeBinary, nullable=False),
    postgresql_partition_by="HASH (tenant)",
)
blob = Table(
    "blob",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),  # the hash of the sealed file
    Column("size", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("ended", BigInteger, nullable=False),  # the stream's number that deleted it, 0: none
    Column("touched_at", BigInteger, nullable=False),
)
blob_piece = Table(
    "blob_piece",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("place", BigInteger, primary_key=True, autoincrement=False),  # of its first byte
    Column("bytes", LargeBinary, nullable=False),
    postgresql_partition_by="HASH (tenant)",
)
blob_cursor = Table(
    "blob_cursor",
    metadata,
    Column("tenant", LargeBinary, primary_key=True),
    Column("centre", String, primary_key=True),
    Column("number", BigInteger, nullable=False),  # how far deletions were followed in the stream
)
