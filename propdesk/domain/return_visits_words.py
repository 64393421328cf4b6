"""What the fields of a return visit are called, with their help (domain.md W41, F38 to F40)."""

from propdesk.i18n import QT_TRANSLATE_NOOP

SORT = QT_TRANSLATE_NOOP("return_visits", "Kind|Why somebody is visited or called.")
MATTER = QT_TRANSLATE_NOOP("return_visits", "Matter|What it is about.")
ABOUT = QT_TRANSLATE_NOOP("return_visits", "Case|Number of the case it comes from.")
UNIT = QT_TRANSLATE_NOOP("return_visits", "Unit|Where the customer lives.")
CUSTOMER = QT_TRANSLATE_NOOP("return_visits", "Customer|Who is asked.")
PHONE = QT_TRANSLATE_NOOP("return_visits", "Telephone|Where the customer is reached.")
CONTRACT = QT_TRANSLATE_NOOP("return_visits", "Contract no.|If a contract is the reason.")
PLANNED_ON = QT_TRANSLATE_NOOP("return_visits", "Due on|Left empty: as the rule for its kind says.")
NOT_BEFORE = QT_TRANSLATE_NOOP("return_visits", "Not before|After a repair: 48 hours later.")
WAY = QT_TRANSLATE_NOOP("return_visits", "By|How the visit is made.")
WORKER = QT_TRANSLATE_NOOP("return_visits", "Job done by|They do not make this visit.")
STAGE = QT_TRANSLATE_NOOP("return_visits", "Project and stage|Of works: start, mid-term, end.")
APPOINTED_AT = QT_TRANSLATE_NOOP("return_visits", "Appointed for|The time the customer agreed to.")
OUTCOME = QT_TRANSLATE_NOOP(
    "return_visits", "Outcome|First centre, staff number, who is speaking; then what was answered."
)
RENEWAL = QT_TRANSLATE_NOOP("return_visits", "Renewal|Asked three months before the end.")
SATISFACTION = QT_TRANSLATE_NOOP("return_visits", "Satisfaction|In the customer's own words of it.")
OPINION = QT_TRANSLATE_NOOP("return_visits", "Opinion|Praise, complaint, wish.")
MINUTES = QT_TRANSLATE_NOOP("return_visits", "Minutes|At most 3 unless the customer wishes.")
MEASURES = QT_TRANSLATE_NOOP("return_visits", "Measures|What was promised or done at once.")
TO_DO = QT_TRANSLATE_NOOP("return_visits", "To do|What is left.")
INFORMED = QT_TRANSLATE_NOOP("return_visits", "Department informed|Where something is wrong.")
HOUSEHOLD = QT_TRANSLATE_NOOP("return_visits", "Household updated|The register says it as it is.")
SIGNED = QT_TRANSLATE_NOOP("return_visits", "Customer signed|The written record is signed.")
FOUND = QT_TRANSLATE_NOOP("return_visits", "Found|Opens such a case with the record.")
FILE_NO = QT_TRANSLATE_NOOP("return_visits", "File no.|Where the signed record is filed.")
REACHED = QT_TRANSLATE_NOOP("return_visits", "Reached|Noted with the visit.")
VISITED_AT = QT_TRANSLATE_NOOP("return_visits", "Visited at|Noted with the visit.")
TRIES = QT_TRANSLATE_NOOP("return_visits", "Tries|Without reaching the customer.")
