<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>review_ways</name>
    <message>
        <source>Different persons: leave both</source>
        <translation>不是同一人：两条都保留</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>退还 {amount}</translation>
    </message>
    <message>
        <source>It stays “{state}”</source>
        <translation>保持“{state}”</translation>
    </message>
    <message>
        <source>Keep {amount} as the unit's credit</source>
        <translation>{amount} 留作该户预存款</translation>
    </message>
    <message>
        <source>Now “{step}”</source>
        <translation>现在改做“{step}”</translation>
    </message>
    <message>
        <source>One person: show “{name}” {phone}</source>
        <translation>是同一人：以“{name}” {phone} 为准</translation>
    </message>
    <message>
        <source>Seen: write down what was done</source>
        <translation>已处理：写明处理结果</translation>
    </message>
    <message>
        <source>“{way}” is not possible here. Possible: {offers}.</source>
        <translation>这里不能用“{way}”。可用：{offers}。</translation>
    </message>
</context>
</TS>
