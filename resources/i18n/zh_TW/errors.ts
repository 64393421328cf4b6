<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>You do not have the right to do this ({permission}).</source>
        <translation>您沒有此項操作的許可權（{permission}）。</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>找不到“{name}”。</translation>
    </message>
    <message>
        <source>“{value}” is not understood here.</source>
        <translation>無法識別“{value}”。</translation>
    </message>
</context>
</TS>
