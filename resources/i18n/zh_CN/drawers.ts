<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>drawers</name>
    <message>
        <source>A count is whole numbers of notes and coins.</source>
        <translation>点钞数量须为整数张（枚）。</translation>
    </message>
    <message>
        <source>A shift can only be opened for today, {today}, not for {day}.</source>
        <translation>只能为今天（{today}）开班，不能为 {day} 开班。</translation>
    </message>
    <message>
        <source>A shift of {name} is already open on this drawer.</source>
        <translation>此钱箱已有 {name} 的班次未结。</translation>
    </message>
    <message>
        <source>Addendum: cash booked after the close</source>
        <translation>补记：交班后入账的现金</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>复核同意人</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>营业日期</translation>
    </message>
    <message>
        <source>Cash shift report</source>
        <translation>收银交班表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款员</translation>
    </message>
    <message>
        <source>Count the drawer before closing the shift.</source>
        <translation>请先点钞，再交班结账。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面额（元）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>交接给</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止号</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>NOT CLOSED</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>NOT COUNTED</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Open your shift first: count the float in the drawer.</source>
        <translation>请先开班：清点钱箱备用金。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张（枚）数</translation>
    </message>
    <message>
        <source>Prepayments, in less out</source>
        <translation>预存（收入减支用）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据张数</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款笔数</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短款</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>应有金额</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Takings by fee item</source>
        <translation>按收费项目</translation>
    </message>
    <message>
        <source>Takings by method</source>
        <translation>按收款方式</translation>
    </message>
    <message>
        <source>The cash is told only after the drawer is counted.</source>
        <translation>钱箱清点后才显示现金金额。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}, but work was already recorded at {last}. Set the clock right, or confirm the business date.</source>
        <translation>电脑时钟显示 {now}，但已有 {last} 的记录。请校准时钟，或确认记账日期。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}; the last shift here was on {last}. Set the clock right, or confirm the business date.</source>
        <translation>电脑时钟显示 {now}，而本台上一个班次是 {last}。请校准时钟，或确认记账日期。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: say why.</source>
        <translation>点钞相差 {difference}，请说明原因。</translation>
    </message>
    <message>
        <source>The drawer was already counted twice.</source>
        <translation>钱箱已点过两次。</translation>
    </message>
    <message>
        <source>This shift belongs to {day}, and it is {today} now. Check the computer's clock, or close the shift and open a new one.</source>
        <translation>本班次属于 {day}，今天已是 {today}。请检查电脑时钟，或结班后重新开班。</translation>
    </message>
    <message>
        <source>This shift is already counted: close it first.</source>
        <translation>本班次已点钞，请先结班。</translation>
    </message>
    <message>
        <source>Total takings</source>
        <translation>收款合计</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>作废笔数</translation>
    </message>
    <message>
        <source>{collector}, drawer {drawer}, {day}: {count} receipts</source>
        <translation>{collector}，钱箱 {drawer}，{day}：收据 {count} 张</translation>
    </message>
    <message>
        <source>{count} parked drafts are left: {titles}. Finish them, or leave them parked.</source>
        <translation>还有 {count} 笔挂单：{titles}。请先处理，或确认继续挂起。</translation>
    </message>
</context>
</TS>
