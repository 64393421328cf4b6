<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cases</name>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已裁定</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Lines changed</source>
        <translation>明细变更</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{number} is “{state}” and cannot be changed any more.</source>
        <translation>{number} 的状态是“{state}”，不能再修改。</translation>
    </message>
    <message>
        <source>“{transition}” is not possible: {number} is “{state}” now.</source>
        <translation>无法“{transition}”：{number} 当前为“{state}”。</translation>
    </message>
</context>
</TS>
