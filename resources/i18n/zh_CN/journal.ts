<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>The entry does not balance: {difference} fen are left over.</source>
        <translation>分录借贷不平：相差 {difference} 分。</translation>
    </message>
</context>
</TS>
