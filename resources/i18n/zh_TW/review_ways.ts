<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>review_ways</name>
    <message>
        <source>Different persons: leave both</source>
        <translation>不是同一人：兩條都保留</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>退還 {amount}</translation>
    </message>
    <message>
        <source>It stays “{state}”</source>
        <translation>保持“{state}”</translation>
    </message>
    <message>
        <source>Keep {amount} as the unit's credit</source>
        <translation>{amount} 留作該戶預存款</translation>
    </message>
    <message>
        <source>Now “{step}”</source>
        <translation>現在改做“{step}”</translation>
    </message>
    <message>
        <source>One person: show “{name}” {phone}</source>
        <translation>是同一人：以“{name}” {phone} 為準</translation>
    </message>
    <message>
        <source>Seen: write down what was done</source>
        <translation>已處理：寫明處理結果</translation>
    </message>
    <message>
        <source>“{way}” is not possible here. Possible: {offers}.</source>
        <translation>這裡不能用“{way}”。可用：{offers}。</translation>
    </message>
</context>
</TS>
