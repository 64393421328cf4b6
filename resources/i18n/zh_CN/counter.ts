<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>counter</name>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>An amount handed over must be more than 0.00.</source>
        <translation>实收金额必须大于 0.00。</translation>
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
        <source>From prepayment</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Nothing is chosen to be paid.</source>
        <translation>尚未选择要缴的费用。</translation>
    </message>
    <message>
        <source>Only {prepaid} is prepaid, {wanted} is wanted.</source>
        <translation>预存余额仅 {prepaid}，不足抵扣 {wanted}。</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>The charges of this unit have changed meanwhile. Look again, then take the money.</source>
        <translation>该房屋的账单刚刚有变动，请重新核对后再收款。</translation>
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
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>{item} late fee</source>
        <translation>{item}违约金</translation>
    </message>
    <message>
        <source>{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.</source>
        <translation>实收 {tendered}，应收 {due}。请补足金额，或改为部分缴费。</translation>
    </message>
</context>
</TS>
