<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>role_rights</name>
    <message>
        <source>The administrator's rights cannot be taken away.</source>
        <translation>不能取消管理員的許可權。</translation>
    </message>
</context>
</TS>
