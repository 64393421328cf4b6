<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>The entry does not balance: {difference} fen are left over.</source>
        <translation>分錄借貸不平：相差 {difference} 分。</translation>
    </message>
</context>
</TS>
