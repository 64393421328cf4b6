<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>formulas</name>
    <message>
        <source>It divides by zero.</source>
        <translation>除數為零。</translation>
    </message>
    <message>
        <source>The formula always gives 0.</source>
        <translation>該公式的結果始終為 0。</translation>
    </message>
    <message>
        <source>The formula is not saved: {reason}</source>
        <translation>公式未儲存：{reason}</translation>
    </message>
    <message>
        <source>The formula “{formula}” gives no amount for {unit}: {reason}</source>
        <translation>公式“{formula}”無法算出 {unit} 的金額：{reason}</translation>
    </message>
    <message>
        <source>The result is larger than any fee.</source>
        <translation>計算結果過大，超出收費金額上限。</translation>
    </message>
    <message>
        <source>The result {value} is negative.</source>
        <translation>計算結果 {value} 為負數。</translation>
    </message>
    <message>
        <source>The value of “{text}” is not known.</source>
        <translation>“{text}”沒有數值。</translation>
    </message>
    <message>
        <source>With {sample}: {reason}</source>
        <translation>當 {sample} 時：{reason}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>建築面積</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>樓層</translation>
    </message>
    <message>
        <source>inner_area</source>
        <translation>套內面積</translation>
    </message>
    <message>
        <source>month_days</source>
        <translation>當月天數</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>“round” keeps 0 to 6 decimals.</source>
        <translation>“四捨五入”只能保留 0 至 6 位小數。</translation>
    </message>
</context>
</TS>
