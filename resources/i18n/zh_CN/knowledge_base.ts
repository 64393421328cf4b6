<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>knowledge_base</name>
    <message>
        <source>Answer|What to say.</source>
        <translation>答案|怎么答复。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved by|Noted with the approval.</source>
        <translation>批准人|批准时自动记录。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>知识条目</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Knowledge base article</source>
        <translation>知识条目</translation>
    </message>
    <message>
        <source>Order an edit</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Question|In the callers' words; it is found by them.</source>
        <translation>问题|按来电人的说法写，便于查找。</translation>
    </message>
    <message>
        <source>Source|The document or unit it comes from.</source>
        <translation>来源|出自哪份文件或哪个部门。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid from|Left empty: from the approval.</source>
        <translation>生效日期|留空则自批准之日起。</translation>
    </message>
    <message>
        <source>Version|Counted with each approval.</source>
        <translation>版本|每次批准自动加一。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已停用</translation>
    </message>
</context>
</TS>
