<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prices_offers</name>
    <message>
        <source>Pay {paid} months, get {free} free</source>
        <translation>交 {paid} 個月送 {free} 個月</translation>
    </message>
    <message>
        <source>Say what is given: months free, or a percentage off.</source>
        <translation>請填寫優惠內容：贈送月數或折扣百分比。</translation>
    </message>
    <message>
        <source>{percent} % off from {paid} months</source>
        <translation>預交滿 {paid} 個月減免 {percent}%</translation>
    </message>
</context>
</TS>
