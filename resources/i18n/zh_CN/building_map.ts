<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>building_map</name>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>D</source>
        <translation>装</translation>
    </message>
    <message>
        <source>Map of units</source>
        <translation>房态图</translation>
    </message>
    <message>
        <source>N</source>
        <translation>待</translation>
    </message>
    <message>
        <source>Next that owes</source>
        <translation>下一户欠费</translation>
    </message>
    <message>
        <source>O</source>
        <translation>欠</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>到房产资料</translation>
    </message>
    <message>
        <source>V</source>
        <translation>空</translation>
    </message>
    <message>
        <source>being decorated</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>off the register</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>owes</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>owes {sum} yuan</source>
        <translation>欠 {sum} 元</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已缴清</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>{text} ({sum} yuan)</source>
        <translation>{text}（{sum} 元）</translation>
    </message>
</context>
</TS>
