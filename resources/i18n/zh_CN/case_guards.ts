<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_guards</name>
    <message>
        <source>Fill in “{label}”, or give the reason.</source>
        <translation>请填写“{label}”，或说明原因。</translation>
    </message>
    <message>
        <source>Not done yet: {items}.</source>
        <translation>尚未完成：{items}。</translation>
    </message>
    <message>
        <source>Only whoever received it first, or a supervisor, can close it.</source>
        <translation>只有首问责任人或主管可以办结。</translation>
    </message>
    <message>
        <source>Taken at that time: {number}.</source>
        <translation>该时段已被占用：{number}。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>The unit owes {sum} yuan that are overdue.</source>
        <translation>该房屋有逾期欠费 {sum} 元。</translation>
    </message>
    <message>
        <source>There is no “{code}” to hand out.</source>
        <translation>没有可借出的“{code}”。</translation>
    </message>
    <message>
        <source>This is possible from {moment} ({rule}).</source>
        <translation>须到 {moment} 之后方可办理（{rule}）。</translation>
    </message>
    <message>
        <source>You did the step before; somebody else must.</source>
        <translation>上一步由您办理，此步须由他人办理。</translation>
    </message>
    <message>
        <source>“{code}” is out already.</source>
        <translation>“{code}”已借出。</translation>
    </message>
    <message>
        <source>“{table}” has no rows yet.</source>
        <translation>“{table}”尚无内容。</translation>
    </message>
    <message>
        <source>“{who}” has something overdue.</source>
        <translation>“{who}”有逾期未还。</translation>
    </message>
</context>
</TS>
