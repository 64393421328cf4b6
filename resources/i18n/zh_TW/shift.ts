<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shift</name>
    <message>
        <source>Business date</source>
        <translation>營業日期</translation>
    </message>
    <message>
        <source>Business date {date}</source>
        <translation>營業日期  {date}</translation>
    </message>
    <message>
        <source>Cash shift</source>
        <translation>收銀班次</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>交班結帳</translation>
    </message>
    <message>
        <source>Close the shift   F12</source>
        <translation>交班結帳   F12</translation>
    </message>
    <message>
        <source>Count once more</source>
        <translation>重新清點一次</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清點錢箱</translation>
    </message>
    <message>
        <source>Count what lies in the drawer now. What should be there is told afterwards.</source>
        <translation>清點錢箱裡現有的現金。應有金額在清點之後才顯示。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點金額</translation>
    </message>
    <message>
        <source>Counted: close the shift</source>
        <translation>已清點，請交班</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在清點</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Drawer handed over to</source>
        <translation>交接給</translation>
    </message>
    <message>
        <source>End the shift: count the drawer   F12</source>
        <translation>結束班次：清點錢箱   F12</translation>
    </message>
    <message>
        <source>Float {sum}</source>
        <translation>備用金  {sum}</translation>
    </message>
    <message>
        <source>How many of each lie in the drawer before work? Enter goes on.</source>
        <translation>上班前錢箱裡各面額有多少張（枚）？回車到下一行。</translation>
    </message>
    <message>
        <source>How the shift stands</source>
        <translation>班次情況</translation>
    </message>
    <message>
        <source>Leave them parked and close</source>
        <translation>保留掛單並交班</translation>
    </message>
    <message>
        <source>Money is taken only into an open shift.</source>
        <translation>開班之後才能收款。</translation>
    </message>
    <message>
        <source>Needed where the count and the books differ.</source>
        <translation>實點與帳面不符時必須填寫。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>無差額</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>未開班</translation>
    </message>
    <message>
        <source>Open / count / close</source>
        <translation>開班／清點／交班</translation>
    </message>
    <message>
        <source>Open the shift   F12</source>
        <translation>開班   F12</translation>
    </message>
    <message>
        <source>Open the shift: count the float</source>
        <translation>開班：清點備用金</translation>
    </message>
    <message>
        <source>Open with this business date</source>
        <translation>按此營業日期開班</translation>
    </message>
    <message>
        <source>Over by {sum}</source>
        <translation>長款 {sum}</translation>
    </message>
    <message>
        <source>Preview the shift report</source>
        <translation>預覽交班表</translation>
    </message>
    <message>
        <source>Print a count sheet</source>
        <translation>列印現金盤點表</translation>
    </message>
    <message>
        <source>Print the shift report</source>
        <translation>列印交班表</translation>
    </message>
    <message>
        <source>Print the shift report   F8</source>
        <translation>列印交班表   F8</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差額原因</translation>
    </message>
    <message>
        <source>Receipts {count}</source>
        <translation>收據  {count} 張</translation>
    </message>
    <message>
        <source>Send the count   F12</source>
        <translation>提交清點   F12</translation>
    </message>
    <message>
        <source>Short by {sum}</source>
        <translation>短款 {sum}</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>應有金額</translation>
    </message>
    <message>
        <source>The drawer and the books differ, or the date is unusual.</source>
        <translation>實點與帳面不符，或營業日期異常。</translation>
    </message>
    <message>
        <source>The shift is closed. {difference}.</source>
        <translation>已交班。{difference}。</translation>
    </message>
    <message>
        <source>The shift is open</source>
        <translation>班次進行中</translation>
    </message>
    <message>
        <source>The shift report goes to the printer.</source>
        <translation>交班表已送往印表機。</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Voids {voids}, refunds {refunds}</source>
        <translation>作廢 {voids} 張，退款 {refunds} 筆</translation>
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
