<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 戶</translation>
    </message>
    <message>
        <source>Enter what {item} came to in {period} before it is split.</source>
        <translation>請先錄入 {period} 的{item}總金額，再進行分攤。</translation>
    </message>
    <message>
        <source>No unit pays {item} in {period}. Assign it to units first.</source>
        <translation>{period} 沒有房屋需要交{item}，請先把該費項分配給房屋。</translation>
    </message>
    <message>
        <source>None of the drafted charges for {item} in {period} can be published any more. Bill again.</source>
        <translation>{period} {item}的出賬草稿已全部失效，請重新生成。</translation>
    </message>
    <message>
        <source>{count} charges, {total} yuan together</source>
        <translation>共 {count} 筆賬單，合計 {total} 元</translation>
    </message>
    <message>
        <source>{count} units left out:</source>
        <translation>未出賬 {count} 戶：</translation>
    </message>
    <message>
        <source>{item} in {period}: the cost or the units that share it have changed since a part was charged. Void all charges of this item and period, then bill it again.</source>
        <translation>{period} 的{item}部分已出賬，之後金額或分攤房屋有變。請作廢該費項本期全部賬單後重新出賬。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}為公攤費用，請錄入待分攤的總金額。</translation>
    </message>
    <message>
        <source>{item} is charged each time it is used, not by billing a period.</source>
        <translation>{item}按次收費，不按賬期出賬。</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：計費方式在 {period} 賬期內發生變更，請改為從賬期第一天起變更。</translation>
    </message>
    <message>
        <source>{unit} does not pay this item in the period any more.</source>
        <translation>{unit}本期已不再交該費項。</translation>
    </message>
    <message>
        <source>{unit} was not in the draft. Bill again.</source>
        <translation>{unit}不在草稿中，請重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面積、人數、倍率和用量不能為負數。</translation>
    </message>
    <message>
        <source>{unit}: how many times {item} is paid changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{unit}：{item}的收費倍數在 {period} 賬期內發生變更，請改為從賬期第一天起變更。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 沒有{item}的用量，請先錄入抄表讀數。</translation>
    </message>
    <message>
        <source>{unit}: price, unit or reading has changed since the draft. Bill again.</source>
        <translation>{unit}：生成草稿後，單價、房屋資料或讀數有變動，請重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登記面積，無法計算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金額過大。</translation>
    </message>
    <message>
        <source>{unit}: {item} comes to 0.00 in {period}.</source>
        <translation>{unit}：{period} 的{item}金額為 0.00，不出賬。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
