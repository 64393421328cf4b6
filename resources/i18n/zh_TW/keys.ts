<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>keys</name>
    <message>
        <source>The recovery key is not right. Compare it with the paper, letter by letter.</source>
        <translation>恢復金鑰不正確，請與紙面逐字核對。</translation>
    </message>
</context>
</TS>
