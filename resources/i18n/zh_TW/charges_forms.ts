<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>charges_forms</name>
    <message>
        <source>As of</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>應收金額</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>尊敬的{payer}：</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送達人</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>應繳日期</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation>收費明細單</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>違約金</translation>
    </message>
    <message>
        <source>On {day} the charges below were overdue for {unit}, {total} yuan in all. Please pay at the customer centre or by bank transfer. If you have paid meanwhile, please take this notice as settled. If a charge seems wrong to you, tell us: we will look into it with you.</source>
        <translation>截至{day}，您的房屋{unit}有以下費用已超過應繳日期尚未繳納，合計{total}元。請您到客戶服務中心繳納，或透過銀行轉帳繳納。如您已經繳費，請不必理會本通知。如對費用有疑問，請與我們聯絡，我們將與您一起核對。</translation>
    </message>
    <message>
        <source>Overdue in all</source>
        <translation>逾期合計</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠費金額</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收金額</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>催繳通知單</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所屬期間</translation>
    </message>
    <message>
        <source>Please pay by</source>
        <translation>請於此日前繳納</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>預收餘額</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>簽收人</translation>
    </message>
    <message>
        <source>Telephone of the centre</source>
        <translation>客服中心電話</translation>
    </message>
    <message>
        <source>This statement shows what is open; it is no receipt. A receipt is given on payment.</source>
        <translation>本單僅供核對應繳費用，不作收款憑證；繳費後請索取收據。</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>應繳合計</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>the unit, such as 1-101</source>
        <translation>房號，例如 1-101</translation>
    </message>
</context>
</TS>
