<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_fields</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“{label}” must be filled in.</source>
        <translation>“{label}”必須填寫。</translation>
    </message>
    <message>
        <source>“{name}” is not asked for here.</source>
        <translation>此處不需要填寫“{name}”。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of “{label}”.</source>
        <translation>“{value}”不是“{label}”的可選項。</translation>
    </message>
</context>
</TS>
