<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>You do not have the right to do this ({permission}).</source>
        <translation>您没有此项操作的权限（{permission}）。</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>找不到“{name}”。</translation>
    </message>
    <message>
        <source>“{value}” is not understood here.</source>
        <translation>无法识别“{value}”。</translation>
    </message>
</context>
</TS>
