<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>rules_screen</name>
    <message>
        <source>0 is the end of the same month.</source>
        <translation>0表示當月月底。</translation>
    </message>
    <message>
        <source>1 is Monday, 7 is Sunday.</source>
        <translation>1為星期一，7為星期日。</translation>
    </message>
    <message>
        <source>1 to 28.</source>
        <translation>填1至28。</translation>
    </message>
    <message>
        <source>A time such as 17:30.</source>
        <translation>填時刻，如17:30。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amber after, percent</source>
        <translation>預警比例（%）</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>By the working calendar; 0 is the close of the same day.</source>
        <translation>按工作日曆計算；0表示當天下班前。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change {rule}</source>
        <translation>修改{rule}</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>本專案已調整</translation>
    </message>
    <message>
        <source>Counted as late</source>
        <translation>超時計入統計</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Deadlines and figures</source>
        <translation>時限與標準</translation>
    </message>
    <message>
        <source>Empty: as P28 says.</source>
        <translation>不填則按P28執行。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Figures of the trade</source>
        <translation>行業標準</translation>
    </message>
    <message>
        <source>From today: {n}. What runs already keeps its time.</source>
        <translation>自今天起：{n}。已開始計時的事項不變。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本專案</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In percent, such as 0.05.</source>
        <translation>單位為百分比，如0.05。</translation>
    </message>
    <message>
        <source>In yuan, such as 500 or 0.50.</source>
        <translation>單位為元，如500或0.50。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Nights and weekends count.</source>
        <translation>晝夜、週末連續計算。</translation>
    </message>
    <message>
        <source>No rule fits. Type less, or choose all.</source>
        <translation>沒有符合的條目，請減少輸入或選擇全部。</translation>
    </message>
    <message>
        <source>Number or words: D17, visit</source>
        <translation>編號或文字：D17、回訪</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>慣例</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>今天或以後。</translation>
    </message>
    <message>
        <source>Two digits: which one of the month, and the weekday. 43: fourth Wednesday.</source>
        <translation>兩位數：當月第幾個＋星期幾。43表示第四個星期三。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Weekends count; 0 is the end of the same day.</source>
        <translation>按自然日計算；0表示當天24:00前。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Without it the day is only shown.</source>
        <translation>不勾選則只作提示。</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>day {n} of a month</source>
        <translation>每月{n}日</translation>
    </message>
    <message>
        <source>each {day}</source>
        <translation>每週{day}</translation>
    </message>
    <message>
        <source>from {day}: {n}</source>
        <translation>自{day}起：{n}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>the end of the month</source>
        <translation>當月月底</translation>
    </message>
    <message>
        <source>the end of the month {n} months on</source>
        <translation>{n}個月後的月底</translation>
    </message>
    <message>
        <source>{day} number {n} of a month</source>
        <translation>每月第{n}個{day}</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}小時</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分鐘</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}個月</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n}個工作日</translation>
    </message>
    <message>
        <source>{n} yuan</source>
        <translation>{n}元</translation>
    </message>
    <message>
        <source>{n}, shown only</source>
        <translation>{n}（僅提示）</translation>
    </message>
    <message>
        <source>{rule} back to the usual figure?</source>
        <translation>將{rule}恢復為預設值？</translation>
    </message>
    <message>
        <source>{what}. Usual: {n}. What runs already keeps its time.</source>
        <translation>{what}。預設：{n}。已開始計時的事項不變。</translation>
    </message>
    <message>
        <source>“{text}” is not understood here. {hint}</source>
        <translation>無法識別“{text}”。{hint}</translation>
    </message>
</context>
</TS>
