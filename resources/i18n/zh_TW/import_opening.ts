<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>import_opening</name>
    <message>
        <source>Give the amount owed or the prepaid amount.</source>
        <translation>請填寫欠費金額或預存金額。</translation>
    </message>
    <message>
        <source>Give the month or the due date of the amount.</source>
        <translation>請填寫所屬月份或應繳日期。</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>Say which fee item is owed.</source>
        <translation>請填寫收費專案。</translation>
    </message>
    <message>
        <source>There is no fee item “{item}”.</source>
        <translation>沒有收費專案“{item}”。</translation>
    </message>
    <message>
        <source>This unit, item and month is already charged, or twice in the file.</source>
        <translation>該房屋、專案和月份已經計費，或在檔案中重複出現。</translation>
    </message>
</context>
</TS>
