<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shift</name>
    <message>
        <source>Business date</source>
        <translation>营业日期</translation>
    </message>
    <message>
        <source>Business date {date}</source>
        <translation>营业日期  {date}</translation>
    </message>
    <message>
        <source>Cash shift</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>交班结账</translation>
    </message>
    <message>
        <source>Close the shift   F12</source>
        <translation>交班结账   F12</translation>
    </message>
    <message>
        <source>Count once more</source>
        <translation>重新清点一次</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>Count what lies in the drawer now. What should be there is told afterwards.</source>
        <translation>清点钱箱里现有的现金。应有金额在清点之后才显示。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <source>Counted: close the shift</source>
        <translation>已清点，请交班</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Drawer handed over to</source>
        <translation>交接给</translation>
    </message>
    <message>
        <source>End the shift: count the drawer   F12</source>
        <translation>结束班次：清点钱箱   F12</translation>
    </message>
    <message>
        <source>Float {sum}</source>
        <translation>备用金  {sum}</translation>
    </message>
    <message>
        <source>How many of each lie in the drawer before work? Enter goes on.</source>
        <translation>上班前钱箱里各面额有多少张（枚）？回车到下一行。</translation>
    </message>
    <message>
        <source>How the shift stands</source>
        <translation>班次情况</translation>
    </message>
    <message>
        <source>Leave them parked and close</source>
        <translation>保留挂单并交班</translation>
    </message>
    <message>
        <source>Money is taken only into an open shift.</source>
        <translation>开班之后才能收款。</translation>
    </message>
    <message>
        <source>Needed where the count and the books differ.</source>
        <translation>实点与账面不符时必须填写。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差额</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>未开班</translation>
    </message>
    <message>
        <source>Open / count / close</source>
        <translation>开班／清点／交班</translation>
    </message>
    <message>
        <source>Open the shift   F12</source>
        <translation>开班   F12</translation>
    </message>
    <message>
        <source>Open the shift: count the float</source>
        <translation>开班：清点备用金</translation>
    </message>
    <message>
        <source>Open with this business date</source>
        <translation>按此营业日期开班</translation>
    </message>
    <message>
        <source>Over by {sum}</source>
        <translation>长款 {sum}</translation>
    </message>
    <message>
        <source>Preview the shift report</source>
        <translation>预览交班表</translation>
    </message>
    <message>
        <source>Print a count sheet</source>
        <translation>打印现金盘点表</translation>
    </message>
    <message>
        <source>Print the shift report</source>
        <translation>打印交班表</translation>
    </message>
    <message>
        <source>Print the shift report   F8</source>
        <translation>打印交班表   F8</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Receipts {count}</source>
        <translation>收据  {count} 张</translation>
    </message>
    <message>
        <source>Send the count   F12</source>
        <translation>提交清点   F12</translation>
    </message>
    <message>
        <source>Short by {sum}</source>
        <translation>短款 {sum}</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>应有金额</translation>
    </message>
    <message>
        <source>The drawer and the books differ, or the date is unusual.</source>
        <translation>实点与账面不符，或营业日期异常。</translation>
    </message>
    <message>
        <source>The shift is closed. {difference}.</source>
        <translation>已交班。{difference}。</translation>
    </message>
    <message>
        <source>The shift is open</source>
        <translation>班次进行中</translation>
    </message>
    <message>
        <source>The shift report goes to the printer.</source>
        <translation>交班表已送往打印机。</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Voids {voids}, refunds {refunds}</source>
        <translation>作废 {voids} 张，退款 {refunds} 笔</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{value} yuan</source>
        <translation>{value} 元</translation>
    </message>
</context>
</TS>
