<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ledger_labels</name>
    <message>
        <source>(not known here)</source>
        <translation>（本機無此資料）</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>賬單調整</translation>
    </message>
    <message>
        <source>Alipay clearing</source>
        <translation>支付寶（待結算）</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行存款</translation>
    </message>
    <message>
        <source>Card clearing</source>
        <translation>銀行卡（待結算）</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>長短款</translation>
    </message>
    <message>
        <source>Cash in drawer</source>
        <translation>庫存現金</translation>
    </message>
    <message>
        <source>Cash over and short</source>
        <translation>現金長短款</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>計費</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>賠償</translation>
    </message>
    <message>
        <source>Compensation paid</source>
        <translation>賠償支出</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>退還押金</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>押金轉收入</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>收費收入</translation>
    </message>
    <message>
        <source>Gift vouchers</source>
        <translation>禮券</translation>
    </message>
    <message>
        <source>Late fee income</source>
        <translation>違約金收入</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初餘額</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>衝紅</translation>
    </message>
    <message>
        <source>Prepaid by customers</source>
        <translation>預收賬款</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預存款</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>應收賬款</translation>
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
        <translation>轉賬到賬</translation>
    </message>
    <message>
        <source>Transfers announced</source>
        <translation>轉賬（待到賬）</translation>
    </message>
    <message>
        <source>WeChat Pay clearing</source>
        <translation>微信支付（待結算）</translation>
    </message>
</context>
</TS>
