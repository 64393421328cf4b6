<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>counter</name>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>An amount handed over must be more than 0.00.</source>
        <translation>實收金額必須大於 0.00。</translation>
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
        <source>From prepayment</source>
        <translation>預存抵扣</translation>
    </message>
    <message>
        <source>Nothing is chosen to be paid.</source>
        <translation>尚未選擇要繳的費用。</translation>
    </message>
    <message>
        <source>Only {prepaid} is prepaid, {wanted} is wanted.</source>
        <translation>預存餘額僅 {prepaid}，不足抵扣 {wanted}。</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預存款</translation>
    </message>
    <message>
        <source>The charges of this unit have changed meanwhile. Look again, then take the money.</source>
        <translation>該房屋的賬單剛剛有變動，請重新核對後再收款。</translation>
    </message>
    <message>
        <source>Too much by {surplus}: change is given on cash only. Correct the amounts.</source>
        <translation>多收了 {surplus}：只有現金可以找零，請更正金額。</translation>
    </message>
    <message>
        <source>Transfer (announced)</source>
        <translation>轉賬（待到賬）</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>{item} late fee</source>
        <translation>{item}違約金</translation>
    </message>
    <message>
        <source>{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.</source>
        <translation>實收 {tendered}，應收 {due}。請補足金額，或改為部分繳費。</translation>
    </message>
</context>
</TS>
