<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>counter</name>
    <message>
        <source>&amp;Keep the change as prepayment</source>
        <translation>找零轉預存(&amp;K)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Account of the unit</source>
        <translation>房間帳戶</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>All  *</source>
        <translation>全部  *</translation>
    </message>
    <message>
        <source>Also prepay</source>
        <translation>另收預存</translation>
    </message>
    <message>
        <source>Amount  .</source>
        <translation>按金額  .</translation>
    </message>
    <message>
        <source>An amount handed over must be more than 0.00.</source>
        <translation>實收金額必須大於 0.00。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>同上一戶</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Charge these months</source>
        <translation>生成賬單</translation>
    </message>
    <message>
        <source>Charges {sum}</source>
        <translation>費用 {sum}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Day or amount</source>
        <translation>日期或金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應繳日</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>費用項目</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>查詢住戶</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查詢結果</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Free months come on top</source>
        <translation>贈送月數另計</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>預存抵扣</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>已送印表機</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>轉預存</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>違約金</translation>
    </message>
    <message>
        <source>Late fees</source>
        <translation>違約金合計</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不再列印</translation>
    </message>
    <message>
        <source>Make it a part payment</source>
        <translation>按實收金額部分繳費</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>收款成功</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months  + −</source>
        <translation>按月  + −</translation>
    </message>
    <message>
        <source>Months paid</source>
        <translation>預交月數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next customer   Enter</source>
        <translation>下一位   回車</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未選費用</translation>
    </message>
    <message>
        <source>No money is taken. Every opening is counted and looked over.</source>
        <translation>不收款開錢箱。每次都會記錄並接受核查。</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept; print it later.</source>
        <translation>未設定印表機。收據已儲存，可稍後補打。</translation>
    </message>
    <message>
        <source>No shift is open: open one before you take money.</source>
        <translation>尚未開班，收款前請先開班。</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>不完整，補打</translation>
    </message>
    <message>
        <source>Nobody registered</source>
        <translation>未登記住戶</translation>
    </message>
    <message>
        <source>Not printed, as you wished</source>
        <translation>已按您的選擇不列印</translation>
    </message>
    <message>
        <source>Not printed: the printer took nothing.</source>
        <translation>未打出：印表機沒有收到資料。</translation>
    </message>
    <message>
        <source>Noted: {parts}. Still {rest}. Backspace takes one back.</source>
        <translation>已記 {parts}，還差 {rest}。退格鍵撤回一筆。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Nothing is chosen to be paid.</source>
        <translation>尚未選擇要繳的費用。</translation>
    </message>
    <message>
        <source>Nothing is owed. Take a prepayment? Type the amount at the side.</source>
        <translation>沒有欠費。是否預存？請在右側輸入預存金額。</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>沒有掛單。</translation>
    </message>
    <message>
        <source>Offer: {offers}   F4</source>
        <translation>預交優惠：{offers}   F4</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>預交優惠</translation>
    </message>
    <message>
        <source>Older months stay open: {months}</source>
        <translation>注意：更早的月份仍未繳：{months}</translation>
    </message>
    <message>
        <source>Only {prepaid} is prepaid, {wanted} is wanted.</source>
        <translation>預存餘額僅 {prepaid}，不足抵扣 {wanted}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未繳</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>未繳費用</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟錢箱</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>開錢箱</translation>
    </message>
    <message>
        <source>Open the drawer without a sale: {reason}</source>
        <translation>不收款開錢箱：{reason}</translation>
    </message>
    <message>
        <source>Open the shift   F11</source>
        <translation>去開班   F11</translation>
    </message>
    <message>
        <source>Open: {open}   Prepaid: {prepaid}</source>
        <translation>欠費合計：{open}   預存餘額：{prepaid}</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠費合計</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Pay ahead</source>
        <translation>預交</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>本次繳</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>預存餘額</translation>
    </message>
    <message>
        <source>Prepay  0</source>
        <translation>只預存  0</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預存款</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Print job: {state}</source>
        <translation>列印任務：{state}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>取單</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據號</translation>
    </message>
    <message>
        <source>Receipt {number}: {paid} received, change {change}</source>
        <translation>收據 {number}：實收 {paid}，找零 {change}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>收款結果</translation>
    </message>
    <message>
        <source>Room, name, pinyin initials, last digits of a phone, plate, receipt number</source>
        <translation>房號、姓名、拼音首字母、手機尾號、車牌、收據號</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Single  Space</source>
        <translation>逐筆  空格</translation>
    </message>
    <message>
        <source>Slip or bank number</source>
        <translation>憑證號／流水號</translation>
    </message>
    <message>
        <source>Such as: to change a note.</source>
        <translation>例如：換零錢。</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>收款並列印</translation>
    </message>
    <message>
        <source>Take the money and print</source>
        <translation>收款並列印</translation>
    </message>
    <message>
        <source>Take the money and print   F12</source>
        <translation>收款並列印   F12</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>取單繼續</translation>
    </message>
    <message>
        <source>Taking the money…</source>
        <translation>正在收款…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The charges of this unit have changed meanwhile. Look again, then take the money.</source>
        <translation>該房屋的帳單剛剛有變動，請重新核對後再收款。</translation>
    </message>
    <message>
        <source>The connection broke while printing. Is a complete receipt in your hand?</source>
        <translation>列印中途斷開。手裡的收據完整嗎？</translation>
    </message>
    <message>
        <source>The drawer opens.</source>
        <translation>錢箱正在開啟。</translation>
    </message>
    <message>
        <source>The months after the newest charged one are charged now, to be paid at once: take the money right after.</source>
        <translation>從最近賬期的次月起生成賬單，請隨即收款。</translation>
    </message>
    <message>
        <source>This unit pays nothing by the month.</source>
        <translation>該房屋沒有按月收費的專案。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>本次應收</translation>
    </message>
    <message>
        <source>Too much by {surplus}: change is given on cash only. Correct the amounts.</source>
        <translation>多收了 {surplus}：只有現金可以找零，請更正金額。</translation>
    </message>
    <message>
        <source>Transfer (announced)</source>
        <translation>轉帳（待到帳）</translation>
    </message>
    <message>
        <source>Try the room number, another part of the name, or a telephone.</source>
        <translation>請換房號、姓名中的其他字或手機號再試。</translation>
    </message>
    <message>
        <source>Type the room or the name above; Enter opens the account.</source>
        <translation>在上方輸入房號或姓名，按回車開啟帳戶。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Until day  D</source>
        <translation>截至日期  D</translation>
    </message>
    <message>
        <source>Up to which day? 12-31, 月底, +30 …</source>
        <translation>繳到哪天？如 12-31、月底、+30</translation>
    </message>
    <message>
        <source>Up to {date}: {lines} lines, {months} months</source>
        <translation>截至 {date}：{lines} 筆，{months} 個月</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待印表機</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Which amount is to be paid?</source>
        <translation>本次繳多少元？</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>請問哪一戶？</translation>
    </message>
    <message>
        <source>Yes, complete</source>
        <translation>完整，已拿到</translation>
    </message>
    <message>
        <source>last digits of a receipt number</source>
        <translation>收據尾號</translation>
    </message>
    <message>
        <source>last digits of a telephone</source>
        <translation>手機尾號</translation>
    </message>
    <message>
        <source>late fees {sum}</source>
        <translation>違約金 {sum}</translation>
    </message>
    <message>
        <source>name, pinyin or its initials</source>
        <translation>姓名、全拼或首字母</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>prepayment {sum}</source>
        <translation>預存 {sum}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>{count} parked: Shift+F6 takes one up again.</source>
        <translation>有 {count} 筆掛單：按 Shift+F6 取單。</translation>
    </message>
    <message>
        <source>{date} · {days} d late</source>
        <translation>{date} · 逾期 {days} 天</translation>
    </message>
    <message>
        <source>{first} to {last} are charged: {sum}. Choose them and take the money.</source>
        <translation>已生成 {first} 至 {last} 賬單，共 {sum} 元。請勾選並收款。</translation>
    </message>
    <message>
        <source>{first} to {last}: {sum}</source>
        <translation>{first} 至 {last}：應交 {sum} 元</translation>
    </message>
    <message>
        <source>{item} late fee</source>
        <translation>{item}違約金</translation>
    </message>
    <message>
        <source>{item}, without an offer</source>
        <translation>{item}（不用優惠）</translation>
    </message>
    <message>
        <source>{item}: {offer}</source>
        <translation>{item}：{offer}</translation>
    </message>
    <message>
        <source>{lines} lines of {months} months chosen</source>
        <translation>已選 {lines} 筆，共 {months} 個月</translation>
    </message>
    <message>
        <source>{name} (moved out)</source>
        <translation>{name}（已遷出）</translation>
    </message>
    <message>
        <source>{saved} less than {full}</source>
        <translation>原價 {full} 元，優惠 {saved} 元</translation>
    </message>
    <message>
        <source>{sum} kept as prepayment</source>
        <translation>{sum} 已轉預存</translation>
    </message>
    <message>
        <source>{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.</source>
        <translation>實收 {tendered}，應收 {due}。請補足金額，或改為部分繳費。</translation>
    </message>
    <message>
        <source>{unit} paid {sum}</source>
        <translation>{unit} 實繳 {sum} 元</translation>
    </message>
    <message>
        <source>{unit} pays ahead</source>
        <translation>{unit} 預交</translation>
    </message>
</context>
</TS>
