<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>counter</name>
    <message>
        <source>&amp;Keep the change as prepayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>All  *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also prepay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount  .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount handed over must be more than 0.00.</source>
        <translation>实收金额必须大于 0.00。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line  Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a part payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months  + − 1…9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept; print it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open: F11 opens one before money is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed, as you wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: the printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {parts}. Still {rest}. Backspace takes one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try the room, a name, a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen to be paid.</source>
        <translation>尚未选择要缴的费用。</translation>
    </message>
    <message>
        <source>Nothing is owed. Take a prepayment? Type the amount at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older months stay open: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {prepaid} is prepaid, {wanted} is wanted.</source>
        <translation>预存余额仅 {prepaid}，不足抵扣 {wanted}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift   F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {open}   Prepaid: {prepaid}</source>
        <translation>欠费合计：{open}   预存余额：{prepaid}</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepay only  0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print job: {state}</source>
        <translation>打印任务：{state}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}: {paid} received, change {change}</source>
        <translation>收据 {number}：实收 {paid}，找零 {change}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name, pinyin initials, last digits of a phone, plate, receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip or bank number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the money and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the money and print   F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the money…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charges of this unit have changed meanwhile. Look again, then take the money.</source>
        <translation>该房屋的账单刚刚有变动，请重新核对后再收款。</translation>
    </message>
    <message>
        <source>The connection broke while printing. Is a complete receipt in your hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much by {surplus}: change is given on cash only. Correct the amounts.</source>
        <translation>多收了 {surplus}：只有现金可以找零，请更正金额。</translation>
    </message>
    <message>
        <source>Transfer (announced)</source>
        <translation>转账（待到账）</translation>
    </message>
    <message>
        <source>Type who is at the desk; Enter opens the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a day  D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to which day? 12-31, 月底, +30 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {date}: {lines} lines, {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Which amount is to be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late fees {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepayment {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parked: Shift+F6 takes one up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {days} days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} late fee</source>
        <translation>{item}违约金</translation>
    </message>
    <message>
        <source>{lines} lines of {months} months chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (moved out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} kept as prepayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.</source>
        <translation>实收 {tendered}，应收 {due}。请补足金额，或改为部分缴费。</translation>
    </message>
    <message>
        <source>{unit} paid {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
