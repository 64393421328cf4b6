<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>formulas</name>
    <message>
        <source>It divides by zero.</source>
        <translation>除数为零。</translation>
    </message>
    <message>
        <source>The formula always gives 0.</source>
        <translation>该公式的结果始终为 0。</translation>
    </message>
    <message>
        <source>The formula is not saved: {reason}</source>
        <translation>公式未保存：{reason}</translation>
    </message>
    <message>
        <source>The formula “{formula}” gives no amount for {unit}: {reason}</source>
        <translation>公式“{formula}”无法算出 {unit} 的金额：{reason}</translation>
    </message>
    <message>
        <source>The result is larger than any fee.</source>
        <translation>计算结果过大，超出收费金额上限。</translation>
    </message>
    <message>
        <source>The result {value} is negative.</source>
        <translation>计算结果 {value} 为负数。</translation>
    </message>
    <message>
        <source>The value of “{text}” is not known.</source>
        <translation>“{text}”没有数值。</translation>
    </message>
    <message>
        <source>With {sample}: {reason}</source>
        <translation>当 {sample} 时：{reason}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>inner_area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>month_days</source>
        <translation>当月天数</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>“round” keeps 0 to 6 decimals.</source>
        <translation>“四舍五入”只能保留 0 至 6 位小数。</translation>
    </message>
</context>
</TS>
