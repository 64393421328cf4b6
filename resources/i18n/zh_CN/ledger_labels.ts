<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ledger_labels</name>
    <message>
        <source>(not known here)</source>
        <translation>（本机无此资料）</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>账单调整</translation>
    </message>
    <message>
        <source>Alipay clearing</source>
        <translation>支付宝（待结算）</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Card clearing</source>
        <translation>银行卡（待结算）</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Cash in drawer</source>
        <translation>库存现金</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>现金长短款</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Compensation paid</source>
        <translation>赔偿支出</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>退还押金</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>押金转收入</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>收费收入</translation>
    </message>
    <message>
        <source>Gift vouchers</source>
        <translation>礼券</translation>
    </message>
    <message>
        <source>Late fee income</source>
        <translation>违约金收入</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>冲红</translation>
    </message>
    <message>
        <source>Prepaid by customers</source>
        <translation>预收账款</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Transfer arrived</source>
        <translation>转账到账</translation>
    </message>
    <message>
        <source>Transfers announced</source>
        <translation>转账（待到账）</translation>
    </message>
    <message>
        <source>WeChat Pay clearing</source>
        <translation>微信支付（待结算）</translation>
    </message>
</context>
</TS>
