<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>charges</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All, paid and void too</source>
        <translation>全部，含已缴和作废</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>调整金额</translation>
    </message>
    <message>
        <source>Charge a use</source>
        <translation>按次收费</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Charged. F9 takes the money.</source>
        <translation>已记账。按 F9 去收款。</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Charges of the unit</source>
        <translation>该房号的费用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>缴费截止</translation>
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
        <source>For {unit}, due today.</source>
        <translation>{unit}，今天应缴。</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>New amount (yuan)</source>
        <translation>调整后金额（元）</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未选择费用</translation>
    </message>
    <message>
        <source>No fee item is charged by use yet. Finance adds one under Prices.</source>
        <translation>还没有按次收费的项目。请财务在“收费标准”里添加。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is open. Choose “All” above to see what was paid.</source>
        <translation>没有欠费。在右上方选“全部”可查看已缴费用。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Open {open} yuan · prepaid {prepaid} yuan</source>
        <translation>欠费 {open} 元 · 预存 {prepaid} 元</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Paid so far: {sum}</source>
        <translation>已缴：{sum}</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已缴</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>催缴通知单</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shown with the charge: card number, hours …</source>
        <translation>随费用显示，例如卡号、小时数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken over as {sum}; how it was reckoned is not known here.</source>
        <translation>期初转入 {sum}，没有计算过程。</translation>
    </message>
    <message>
        <source>The charge cannot be reduced by more than it is.</source>
        <translation>减免金额不能超过应收金额。</translation>
    </message>
    <message>
        <source>The charge has its new amount.</source>
        <translation>金额已调整。</translation>
    </message>
    <message>
        <source>The charge is void.</source>
        <translation>该笔费用已作废。</translation>
    </message>
    <message>
        <source>The chosen charge</source>
        <translation>所选费用</translation>
    </message>
    <message>
        <source>This item and period is already charged. Void the charge first to bill it again.</source>
        <translation>该费项本期已出账。如需重新出账，请先作废原账单。</translation>
    </message>
    <message>
        <source>Type who it is about; Enter shows what was charged, how it was reckoned and what became of it.</source>
        <translation>输入房号、姓名或电话，按回车查看每笔费用：怎么算的、缴了多少、有无调整。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>费用作废</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已减免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未缴的</translation>
    </message>
    <message>
        <source>What was overpaid on this charge has been used since. Charge the difference separately.</source>
        <translation>这笔费用多收的部分已被使用，请另行补收差额。</translation>
    </message>
    <message>
        <source>{charge}, {reckoning}
It is owed no longer; what was paid for it becomes prepaid. The month can be billed again.</source>
        <translation>{charge}，{reckoning}
作废后不再应缴，已缴部分转为预存。该账期可以重新出账。</translation>
    </message>
    <message>
        <source>{charge}: {sum} yuan. What is paid beyond the new amount becomes prepaid.</source>
        <translation>{charge}：{sum} 元。已缴超过新金额的部分转为预存。</translation>
    </message>
    <message>
        <source>{day} voided by {actor}: {reason}</source>
        <translation>{day} {actor} 作废：{reason}</translation>
    </message>
    <message>
        <source>{day} {sum} by {actor}: {reason}</source>
        <translation>{day} {actor} 调整 {sum}：{reason}</translation>
    </message>
    <message>
        <source>{item} {period}</source>
        <translation>{item} {period}</translation>
    </message>
    <message>
        <source>{name}, {price} yuan each</source>
        <translation>{name}，每次 {price} 元</translation>
    </message>
</context>
</TS>
