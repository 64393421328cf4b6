<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_tables</name>
    <message>
        <source>Copy kept|A copy lies in the file.</source>
        <translation>留存复印件|复印件已归档。</translation>
    </message>
    <message>
        <source>Copy|First, second, third.</source>
        <translation>联次|第一联、第二联、第三联。</translation>
    </message>
    <message>
        <source>Count|How many pieces.</source>
        <translation>数量|份数或件数。</translation>
    </message>
    <message>
        <source>Done at|Noted when it is ticked.</source>
        <translation>办理时间|勾选时自动记录。</translation>
    </message>
    <message>
        <source>Done by|Noted when it is ticked.</source>
        <translation>办理人|勾选时自动记录。</translation>
    </message>
    <message>
        <source>Done|Present and in order.</source>
        <translation>已核|齐全无误。</translation>
    </message>
    <message>
        <source>Handed over on|The day its keeper got it.</source>
        <translation>移交日期|留存方收到的日期。</translation>
    </message>
    <message>
        <source>Item|The paper or thing that is checked.</source>
        <translation>项目|核对的资料或物品。</translation>
    </message>
    <message>
        <source>Keeper|Who keeps this copy.</source>
        <translation>留存方|此联由谁留存。</translation>
    </message>
    <message>
        <source>Note|What is missing, or valid until when.</source>
        <translation>备注|缺什么，或有效期到何时。</translation>
    </message>
    <message>
        <source>Original seen|The original was in the hand.</source>
        <translation>已验原件|原件已当面核验。</translation>
    </message>
    <message>
        <source>Received by|Who signed for it.</source>
        <translation>签收人|由谁签收。</translation>
    </message>
    <message>
        <source>Required|Without it the case does not go on.</source>
        <translation>必备|缺少则不能继续办理。</translation>
    </message>
</context>
</TS>
