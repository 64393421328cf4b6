<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>role_rights</name>
    <message>
        <source>The administrator's rights cannot be taken away.</source>
        <translation>不能取消管理员的权限。</translation>
    </message>
</context>
</TS>
