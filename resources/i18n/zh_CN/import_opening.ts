<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>import_opening</name>
    <message>
        <source>Give the amount owed or the prepaid amount.</source>
        <translation>请填写欠费金额或预存金额。</translation>
    </message>
    <message>
        <source>Give the month or the due date of the amount.</source>
        <translation>请填写所属月份或应缴日期。</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Say which fee item is owed.</source>
        <translation>请填写收费项目。</translation>
    </message>
    <message>
        <source>There is no fee item “{item}”.</source>
        <translation>没有收费项目“{item}”。</translation>
    </message>
    <message>
        <source>This unit, item and month is already charged, or twice in the file.</source>
        <translation>该房屋、项目和月份已经计费，或在文件中重复出现。</translation>
    </message>
</context>
</TS>
