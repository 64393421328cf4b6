<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>charges_forms</name>
    <message>
        <source>As of</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>应收金额</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>尊敬的{payer}：</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>应缴日期</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation>收费明细单</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>On {day} the charges below were overdue for {unit}, {total} yuan in all. Please pay at the customer centre or by bank transfer. If you have paid meanwhile, please take this notice as settled. If a charge seems wrong to you, tell us: we will look into it with you.</source>
        <translation>截至{day}，您的房屋{unit}有以下费用已超过应缴日期尚未缴纳，合计{total}元。请您到客户服务中心缴纳，或通过银行转账缴纳。如您已经缴费，请不必理会本通知。如对费用有疑问，请与我们联系，我们将与您一起核对。</translation>
    </message>
    <message>
        <source>Overdue in all</source>
        <translation>逾期合计</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>催缴通知单</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Please pay by</source>
        <translation>请于此日前缴纳</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>预收余额</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Telephone of the centre</source>
        <translation>客服中心电话</translation>
    </message>
    <message>
        <source>This statement shows what is open; it is no receipt. A receipt is given on payment.</source>
        <translation>本单仅供核对应缴费用，不作收款凭证；缴费后请索取收据。</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>应缴合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>the unit, such as 1-101</source>
        <translation>房号，例如 1-101</translation>
    </message>
</context>
</TS>
