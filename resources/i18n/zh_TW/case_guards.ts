<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_guards</name>
    <message>
        <source>Fill in “{label}”, or give the reason.</source>
        <translation>請填寫“{label}”，或說明原因。</translation>
    </message>
    <message>
        <source>Not done yet: {items}.</source>
        <translation>尚未完成：{items}。</translation>
    </message>
    <message>
        <source>Only whoever received it first, or a supervisor, can close it.</source>
        <translation>只有首問責任人或主管可以辦結。</translation>
    </message>
    <message>
        <source>Taken at that time: {number}.</source>
        <translation>該時段已被佔用：{number}。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>結束時間須晚於開始時間。</translation>
    </message>
    <message>
        <source>The unit owes {sum} yuan that are overdue.</source>
        <translation>該房屋有逾期欠費 {sum} 元。</translation>
    </message>
    <message>
        <source>There is no “{code}” to hand out.</source>
        <translation>沒有可借出的“{code}”。</translation>
    </message>
    <message>
        <source>This is possible from {moment} ({rule}).</source>
        <translation>須到 {moment} 之後方可辦理（{rule}）。</translation>
    </message>
    <message>
        <source>You did the step before; somebody else must.</source>
        <translation>上一步由您辦理，此步須由他人辦理。</translation>
    </message>
    <message>
        <source>“{code}” is out already.</source>
        <translation>“{code}”已借出。</translation>
    </message>
    <message>
        <source>“{table}” has no rows yet.</source>
        <translation>“{table}”尚無內容。</translation>
    </message>
    <message>
        <source>“{who}” has something overdue.</source>
        <translation>“{who}”有逾期未還。</translation>
    </message>
</context>
</TS>
