<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>drawers</name>
    <message>
        <source>A count is whole numbers of notes and coins.</source>
        <translation>點鈔數量須為整數張（枚）。</translation>
    </message>
    <message>
        <source>A shift can only be opened for today, {today}, not for {day}.</source>
        <translation>只能為今天（{today}）開班，不能為 {day} 開班。</translation>
    </message>
    <message>
        <source>A shift of {name} is already open on this drawer.</source>
        <translation>此錢箱已有 {name} 的班次未結。</translation>
    </message>
    <message>
        <source>Addendum: cash booked after the close</source>
        <translation>補記：交班後入賬的現金</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>複核同意人</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>營業日期</translation>
    </message>
    <message>
        <source>Cash shift report</source>
        <translation>收銀交班表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款員</translation>
    </message>
    <message>
        <source>Count the drawer before closing the shift.</source>
        <translation>請先點鈔，再交班結賬。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點金額</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面額（元）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>錢箱</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始號</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>備用金</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>交接給</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止號</translation>
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
        <translation>未清點</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>開啟錢箱</translation>
    </message>
    <message>
        <source>Open your shift first: count the float in the drawer.</source>
        <translation>請先開班：清點錢箱備用金。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>長款</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>張（枚）數</translation>
    </message>
    <message>
        <source>Prepayments, in less out</source>
        <translation>預存（收入減支用）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據張數</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款筆數</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短款</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>應有金額</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Takings by fee item</source>
        <translation>按收費專案</translation>
    </message>
    <message>
        <source>Takings by method</source>
        <translation>按收款方式</translation>
    </message>
    <message>
        <source>The cash is told only after the drawer is counted.</source>
        <translation>錢箱清點後才顯示現金金額。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}, but work was already recorded at {last}. Set the clock right, or confirm the business date.</source>
        <translation>電腦時鐘顯示 {now}，但已有 {last} 的記錄。請校準時鐘，或確認記賬日期。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}; the last shift here was on {last}. Set the clock right, or confirm the business date.</source>
        <translation>電腦時鐘顯示 {now}，而本臺上一個班次是 {last}。請校準時鐘，或確認記賬日期。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: say why.</source>
        <translation>點鈔相差 {difference}，請說明原因。</translation>
    </message>
    <message>
        <source>The drawer was already counted twice.</source>
        <translation>錢箱已點過兩次。</translation>
    </message>
    <message>
        <source>This shift belongs to {day}, and it is {today} now. Check the computer's clock, or close the shift and open a new one.</source>
        <translation>本班次屬於 {day}，今天已是 {today}。請檢查電腦時鐘，或結班後重新開班。</translation>
    </message>
    <message>
        <source>This shift is already counted: close it first.</source>
        <translation>本班次已點鈔，請先結班。</translation>
    </message>
    <message>
        <source>Total takings</source>
        <translation>收款合計</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>作廢筆數</translation>
    </message>
    <message>
        <source>{collector}, drawer {drawer}, {day}: {count} receipts</source>
        <translation>{collector}，錢箱 {drawer}，{day}：收據 {count} 張</translation>
    </message>
    <message>
        <source>{count} parked drafts are left: {titles}. Finish them, or leave them parked.</source>
        <translation>還有 {count} 筆掛單：{titles}。請先處理，或確認繼續掛起。</translation>
    </message>
</context>
</TS>
