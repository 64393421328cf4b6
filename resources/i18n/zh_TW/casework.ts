<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>casework</name>
    <message>
        <source>Choose who takes it.</source>
        <translation>請選擇接辦人。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>{why} Somebody with the right “{permission}” can allow it.</source>
        <translation>{why}具有“{permission}”許可權的人員可以放行。</translation>
    </message>
</context>
</TS>
