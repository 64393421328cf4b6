<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shared_costs</name>
    <message>
        <source>Enter an amount above zero and choose the units that share it.</source>
        <translation>請錄入大於零的分攤金額，並選擇參與分攤的房屋。</translation>
    </message>
    <message>
        <source>None of the units used anything: share by area or by count instead.</source>
        <translation>所有房屋用量均為零，請改為按面積或按戶數分攤。</translation>
    </message>
    <message>
        <source>The cost of {item} for {period} has been charged already. Void these charges first.</source>
        <translation>{period} 的{item}已分攤出賬，請先作廢這些賬單。</translation>
    </message>
    <message>
        <source>The cost of {item} for {period} is entered already. Take it back first.</source>
        <translation>{period} 的{item}金額已錄入，請先撤回。</translation>
    </message>
    <message>
        <source>{item} is not a shared cost.</source>
        <translation>{item}不是公攤費用。</translation>
    </message>
    <message>
        <source>{unit} appears twice among the units.</source>
        <translation>{unit} 在分攤房屋中重複出現。</translation>
    </message>
    <message>
        <source>{unit}: its area or usage is not known, so the cost cannot be shared.</source>
        <translation>{unit}：未登記面積或用量，無法分攤。</translation>
    </message>
</context>
</TS>
