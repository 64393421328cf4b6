"""The consolidated views of head office, over every centre of a company.

Each row names its tenant and centre. On PostgreSQL they run with the rights of who asks, so that
row-level security holds in them too. Amounts are fen. Source: domain.md W08, W09, W12.
"""

from sqlalchemy import Connection, text

# A view that changes takes a step in `migrations`, be it an empty one: any step makes them anew.


_CHARGES = """
SELECT s.tenant, s.centre, s.charge_id, c.unit_id, c.item_id, c.period, c.due_date, s.due_fen,
       CASE WHEN s.money < s.due_fen THEN s.money ELSE s.due_fen END AS paid_fen,
       CASE WHEN s.money < s.due_fen THEN s.due_fen - s.money ELSE 0 END AS open_fen,
       CASE WHEN s.money > s.due_fen THEN s.money - s.due_fen ELSE 0 END AS surplus_fen
  FROM (SELECT tenant, centre, charge_id, billed - balance AS money,
               CASE WHEN billed < 0 THEN 0 ELSE billed END AS due_fen
          FROM (SELECT p.tenant, p.centre, p.charge_id,
                       CAST(SUM(p.amount_fen) AS BIGINT) AS balance,
                       CAST(SUM(CASE WHEN p.fact IN ('charge', 'adjustment', 'opening')
                                THEN p.amount_fen ELSE 0 END) AS BIGINT) AS billed
                  FROM folded_posting p
                 WHERE p.charge_id IS NOT NULL AND p.account = 'receivable' {until}
                 GROUP BY p.tenant, p.centre, p.charge_id) t) s
  JOIN folded_charge c ON c.tenant = s.tenant AND c.centre = s.centre AND c.id = s.charge_id
"""
_PREPAID = """
SELECT p.tenant, p.centre, p.unit_id, CAST(-SUM(p.amount_fen) AS BIGINT) AS prepaid_fen
  FROM folded_posting p WHERE p.account = 'prepayment' {until}
 GROUP BY p.tenant, p.centre, p.unit_id
"""
_MOVEMENTS = """
SELECT p.tenant, p.centre, p.business_date, p.fact, p.method, p.actor_id, p.unit_id,
       CASE WHEN p.method = 'prepaid' THEN NULL ELSE p.item_id END AS item_id,
       CASE WHEN p.method = 'prepaid' THEN '' ELSE p.period END AS period,
       CASE WHEN p.fact IN ('charge', 'adjustment', 'opening') AND p.account = 'receivable'
            THEN p.amount_fen ELSE 0 END AS receivable_fen,
       CASE WHEN p.fact IN ('payment', 'reversal', 'refund') AND p.method IN ('', 'prepaid')
            THEN -p.amount_fen ELSE 0 END AS received_fen,
       CASE WHEN p.fact IN ('payment', 'reversal', 'refund', 'deposit_back')
             AND p.method NOT IN ('', 'prepaid') THEN p.amount_fen ELSE 0 END AS taken_fen
  FROM folded_posting p
"""
_LEDGER = """
SELECT m.tenant, m.centre, m.business_date, i.code AS item_code,
       CASE WHEN m.item_id IS NULL THEN '' ELSE i.name END AS item,
       CAST(SUM(m.receivable_fen) AS BIGINT) AS receivable_fen,
       CAST(SUM(m.received_fen) AS BIGINT) AS received_fen
  FROM consolidated_movements m
  LEFT JOIN folded_fee_item i ON i.tenant = m.tenant AND i.centre = m.centre AND i.id = m.item_id
 GROUP BY m.tenant, m.centre, m.business_date, m.item_id, i.code, i.name
HAVING SUM(m.receivable_fen) <> 0 OR SUM(m.received_fen) <> 0
"""
_ARREARS = """
SELECT c.tenant, c.centre, u.code AS unit, b.name AS building,
       CAST(SUM(c.open_fen) AS BIGINT) AS open_fen, MIN(c.due_date) AS oldest_due,
       CAST(SUM(CASE WHEN c.due_date < {today} THEN c.open_fen ELSE 0 END) AS BIGINT)
         AS overdue_fen
  FROM consolidated_charges c
  JOIN folded_unit u ON u.tenant = c.tenant AND u.centre = c.centre AND u.id = c.unit_id
  JOIN folded_building b ON b.tenant = u.tenant AND b.centre = u.centre AND b.id = u.building_id
 WHERE c.open_fen > 0
 GROUP BY c.tenant, c.centre, u.code, b.name
"""
_RATE = """
SELECT c.tenant, c.centre, c.period, i.code AS item_code, i.name AS item,
       CAST(SUM(c.due_fen) AS BIGINT) AS receivable_fen,
       CAST(SUM(c.paid_fen) AS BIGINT) AS received_fen,
       CAST(SUM(c.open_fen) AS BIGINT) AS open_fen,
       CASE WHEN SUM(c.due_fen) > 0
            THEN CAST(SUM(c.paid_fen) AS BIGINT) * 10000 / CAST(SUM(c.due_fen) AS BIGINT) END
         AS rate_bp
  FROM consolidated_charges c
  JOIN folded_fee_item i ON i.tenant = c.tenant AND i.centre = c.centre AND i.id = c.item_id
 WHERE i.code <> 'DEPOSIT'
 GROUP BY c.tenant, c.centre, c.period, i.code, i.name
"""
_OVERDUE = """
SELECT s.tenant, s.centre, s.number, s.workflow, COALESCE(u.code, '') AS unit,
       COALESCE(h.name, '') AS handler, s.due_at
  FROM folded_case_standing s
  LEFT JOIN folded_unit u ON u.tenant = s.tenant AND u.centre = s.centre AND u.id = s.unit_id
  LEFT JOIN folded_user h ON h.tenant = s.tenant AND h.centre = s.centre AND h.id = s.handler_id
 WHERE s.closed_at IS NULL AND s.enforced = 1 AND s.due_at IS NOT NULL
"""
_DESKS = """
SELECT d.tenant, d.centre, d.slot, MAX(d.seen_at) AS seen_at, c.head AS stream,
       COALESCE(f.number, 0) AS folded, COALESCE(MAX(d.seen_at), 0) < {midnight} AS is_missing
  FROM device d
  JOIN centre c ON c.tenant = d.tenant AND c.code = d.centre
  LEFT JOIN fold f ON f.tenant = d.tenant AND f.centre = d.centre
 WHERE d.slot <> 'HQ'
 GROUP BY d.tenant, d.centre, d.slot, c.head, f.number
"""
# The day at the centres, and the moment it began, in microseconds since 1970.
_DIALECTS = {
    "postgresql": {
        "today": "to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')",
        "midnight": "CAST(EXTRACT(EPOCH FROM date_trunc('day', now() AT TIME ZONE 'Asia/Shanghai')"
        " AT TIME ZONE 'Asia/Shanghai') * 1000000 AS BIGINT)",
    },
    "sqlite": {
        "today": "date('now', '+8 hours')",
        "midnight": "(CAST(strftime('%s', date('now', '+8 hours')) AS INTEGER) - 28800) * 1000000",
    },
}
VIEWS = {
    "consolidated_movements": _MOVEMENTS,
    "consolidated_charges": _CHARGES,
    "consolidated_prepaid": _PREPAID,
    "consolidated_ledger": _LEDGER,
    "consolidated_arrears": _ARREARS,
    "consolidated_collection_rate": _RATE,
    "consolidated_overdue_cases": _OVERDUE,  # those with a term that binds: compare due_at
    "consolidated_desks": _DESKS,
}


def as_of(question: str) -> str:
    """Return {charges} and {prepaid} in a question as they stood at the end of day `:until`."""
    until = "AND p.business_date <= :until"
    for name, view in (("{charges}", _CHARGES), ("{prepaid}", _PREPAID)):
        question = question.replace(name, f"({view.replace('{until}', until)})")
    return question


def make(connection: Connection) -> None:
    """Make the views anew."""
    dialect = connection.dialect.name
    invoker = " WITH (security_invoker = true)" if dialect == "postgresql" else ""
    for name in reversed(VIEWS):
        connection.execute(text(f"DROP VIEW IF EXISTS {name}"))
    for name, question in VIEWS.items():
        filled = question.replace("{until}", "")
        for place, words in _DIALECTS[dialect].items():
            filled = filled.replace(f"{{{place}}}", words)
        connection.exec_driver_sql(f"CREATE VIEW {name}{invoker} AS {filled}".replace("%", "%%"))
