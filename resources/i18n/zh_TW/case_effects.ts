<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_effects</name>
    <message>
        <source>Add the fee item “{name}” under Prices first; the charge needs it.</source>
        <translation>請先在“收費標準”中新增收費專案“{name}”，入賬需要它。</translation>
    </message>
</context>
</TS>
