<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>casework</name>
    <message>
        <source>Choose who takes it.</source>
        <translation>请选择接办人。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>{why} Somebody with the right “{permission}” can allow it.</source>
        <translation>{why}具有“{permission}”权限的人员可以放行。</translation>
    </message>
</context>
</TS>
