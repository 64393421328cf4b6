<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prices_offers</name>
    <message>
        <source>Pay {paid} months, get {free} free</source>
        <translation>交 {paid} 个月送 {free} 个月</translation>
    </message>
    <message>
        <source>Say what is given: months free, or a percentage off.</source>
        <translation>请填写优惠内容：赠送月数或折扣百分比。</translation>
    </message>
    <message>
        <source>{percent} % off from {paid} months</source>
        <translation>预交满 {paid} 个月减免 {percent}%</translation>
    </message>
</context>
</TS>
