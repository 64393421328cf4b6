<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>“{label}”必须填写。</translation>
    </message>
    <message>
        <source>“{name}” is not asked for here.</source>
        <translation>此处不需要填写“{name}”。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of “{label}”.</source>
        <translation>“{value}”不是“{label}”的可选项。</translation>
    </message>
</context>
</TS>
