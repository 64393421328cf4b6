<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shared_costs</name>
    <message>
        <source>Enter an amount above zero and choose the units that share it.</source>
        <translation>请录入大于零的分摊金额，并选择参与分摊的房屋。</translation>
    </message>
    <message>
        <source>None of the units used anything: share by area or by count instead.</source>
        <translation>所有房屋用量均为零，请改为按面积或按户数分摊。</translation>
    </message>
    <message>
        <source>The cost of {item} for {period} has been charged already. Void these charges first.</source>
        <translation>{period} 的{item}已分摊出账，请先作废这些账单。</translation>
    </message>
    <message>
        <source>The cost of {item} for {period} is entered already. Take it back first.</source>
        <translation>{period} 的{item}金额已录入，请先撤回。</translation>
    </message>
    <message>
        <source>{item} is not a shared cost.</source>
        <translation>{item}不是公摊费用。</translation>
    </message>
    <message>
        <source>{unit} appears twice among the units.</source>
        <translation>{unit} 在分摊房屋中重复出现。</translation>
    </message>
    <message>
        <source>{unit}: its area or usage is not known, so the cost cannot be shared.</source>
        <translation>{unit}：未登记面积或用量，无法分摊。</translation>
    </message>
</context>
</TS>
