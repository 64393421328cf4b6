<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules_screen</name>
    <message>
        <source>0 is the end of the same month.</source>
        <translation>0表示当月月底。</translation>
    </message>
    <message>
        <source>1 is Monday, 7 is Sunday.</source>
        <translation>1为星期一，7为星期日。</translation>
    </message>
    <message>
        <source>1 to 28.</source>
        <translation>填1至28。</translation>
    </message>
    <message>
        <source>A time such as 17:30.</source>
        <translation>填时刻，如17:30。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amber after, percent</source>
        <translation>预警比例（%）</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>By the working calendar; 0 is the close of the same day.</source>
        <translation>按工作日历计算；0表示当天下班前。</translation>
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
        <translation>本项目已调整</translation>
    </message>
    <message>
        <source>Counted as late</source>
        <translation>超时计入统计</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Deadlines and figures</source>
        <translation>时限与标准</translation>
    </message>
    <message>
        <source>Empty: as P28 says.</source>
        <translation>不填则按P28执行。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures of the trade</source>
        <translation>行业标准</translation>
    </message>
    <message>
        <source>From today: {n}. What runs already keeps its time.</source>
        <translation>自今天起：{n}。已开始计时的事项不变。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In percent, such as 0.05.</source>
        <translation>单位为百分比，如0.05。</translation>
    </message>
    <message>
        <source>In yuan, such as 500 or 0.50.</source>
        <translation>单位为元，如500或0.50。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nights and weekends count.</source>
        <translation>昼夜、周末连续计算。</translation>
    </message>
    <message>
        <source>No rule fits. Type less, or choose all.</source>
        <translation>没有符合的条目，请减少输入或选择全部。</translation>
    </message>
    <message>
        <source>Number or words: D17, visit</source>
        <translation>编号或文字：D17、回访</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Today or later.</source>
        <translation>今天或以后。</translation>
    </message>
    <message>
        <source>Two digits: which one of the month, and the weekday. 43: fourth Wednesday.</source>
        <translation>两位数：当月第几个＋星期几。43表示第四个星期三。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Weekends count; 0 is the end of the same day.</source>
        <translation>按自然日计算；0表示当天24:00前。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Without it the day is only shown.</source>
        <translation>不勾选则只作提示。</translation>
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
        <translation>每周{day}</translation>
    </message>
    <message>
        <source>from {day}: {n}</source>
        <translation>自{day}起：{n}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>the end of the month</source>
        <translation>当月月底</translation>
    </message>
    <message>
        <source>the end of the month {n} months on</source>
        <translation>{n}个月后的月底</translation>
    </message>
    <message>
        <source>{day} number {n} of a month</source>
        <translation>每月第{n}个{day}</translation>
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
        <translation>{n}小时</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分钟</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}个月</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n}个工作日</translation>
    </message>
    <message>
        <source>{n} yuan</source>
        <translation>{n}元</translation>
    </message>
    <message>
        <source>{n}, shown only</source>
        <translation>{n}（仅提示）</translation>
    </message>
    <message>
        <source>{rule} back to the usual figure?</source>
        <translation>将{rule}恢复为默认值？</translation>
    </message>
    <message>
        <source>{what}. Usual: {n}. What runs already keeps its time.</source>
        <translation>{what}。默认：{n}。已开始计时的事项不变。</translation>
    </message>
    <message>
        <source>“{text}” is not understood here. {hint}</source>
        <translation>无法识别“{text}”。{hint}</translation>
    </message>
</context>
</TS>
