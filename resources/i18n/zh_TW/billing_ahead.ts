<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing_ahead</name>
    <message>
        <source>From 1 to {most} months can be paid ahead, in whole cycles.</source>
        <translation>可預交 1 至 {most} 個月，且須為整數個收費週期。</translation>
    </message>
    <message>
        <source>This offer is not made for {item} today.</source>
        <translation>該優惠目前不適用於{item}。</translation>
    </message>
    <message>
        <source>{item} is not known before it is used or shared: it cannot be paid ahead.</source>
        <translation>{item}要按實際用量或分攤計算，不能預交。</translation>
    </message>
    <message>
        <source>{period}: {reason}</source>
        <translation>{period}：{reason}</translation>
    </message>
</context>
</TS>
