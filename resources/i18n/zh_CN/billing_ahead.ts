<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing_ahead</name>
    <message>
        <source>From 1 to {most} months can be paid ahead, in whole cycles.</source>
        <translation>可预交 1 至 {most} 个月，且须为整数个收费周期。</translation>
    </message>
    <message>
        <source>This offer is not made for {item} today.</source>
        <translation>该优惠目前不适用于{item}。</translation>
    </message>
    <message>
        <source>{item} is not known before it is used or shared: it cannot be paid ahead.</source>
        <translation>{item}要按实际用量或分摊计算，不能预交。</translation>
    </message>
    <message>
        <source>{period}: {reason}</source>
        <translation>{period}：{reason}</translation>
    </message>
</context>
</TS>
