<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 户</translation>
    </message>
    <message>
        <source>Enter what {item} came to in {period} before it is split.</source>
        <translation>请先录入 {period} 的{item}总金额，再进行分摊。</translation>
    </message>
    <message>
        <source>No unit pays {item} in {period}. Assign it to units first.</source>
        <translation>{period} 没有房屋需要交{item}，请先把该费项分配给房屋。</translation>
    </message>
    <message>
        <source>None of the drafted charges for {item} in {period} can be published any more. Bill again.</source>
        <translation>{period} {item}的出账草稿已全部失效，请重新生成。</translation>
    </message>
    <message>
        <source>{count} charges, {total} yuan together</source>
        <translation>共 {count} 笔账单，合计 {total} 元</translation>
    </message>
    <message>
        <source>{count} units left out:</source>
        <translation>未出账 {count} 户：</translation>
    </message>
    <message>
        <source>{item} in {period}: the cost or the units that share it have changed since a part was charged. Void all charges of this item and period, then bill it again.</source>
        <translation>{period} 的{item}部分已出账，之后金额或分摊房屋有变。请作废该费项本期全部账单后重新出账。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}为公摊费用，请录入待分摊的总金额。</translation>
    </message>
    <message>
        <source>{item} is charged each time it is used, not by billing a period.</source>
        <translation>{item}按次收费，不按账期出账。</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：计费方式在 {period} 账期内发生变更，请改为从账期第一天起变更。</translation>
    </message>
    <message>
        <source>{unit} does not pay this item in the period any more.</source>
        <translation>{unit}本期已不再交该费项。</translation>
    </message>
    <message>
        <source>{unit} was not in the draft. Bill again.</source>
        <translation>{unit}不在草稿中，请重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面积、人数、倍率和用量不能为负数。</translation>
    </message>
    <message>
        <source>{unit}: how many times {item} is paid changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{unit}：{item}的收费倍数在 {period} 账期内发生变更，请改为从账期第一天起变更。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 没有{item}的用量，请先录入抄表读数。</translation>
    </message>
    <message>
        <source>{unit}: price, unit or reading has changed since the draft. Bill again.</source>
        <translation>{unit}：生成草稿后，单价、房屋资料或读数有变动，请重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登记面积，无法计算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金额过大。</translation>
    </message>
    <message>
        <source>{unit}: {item} comes to 0.00 in {period}.</source>
        <translation>{unit}：{period} 的{item}金额为 0.00，不出账。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
