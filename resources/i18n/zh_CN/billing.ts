<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>批量出账</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Charges of the run</source>
        <translation>本批费用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft / publish</source>
        <translation>存草稿 / 发布</translation>
    </message>
    <message>
        <source>Drafted by {person}. Households see nothing of it yet. Look it through; F12 publishes it: another person does it, or agrees.</source>
        <translation>{person} 起草。住户还看不到。请核对后按 F12 发布：须由另一人发布或复核。</translation>
    </message>
    <message>
        <source>Drafted: {count} charges, {sum} yuan together.</source>
        <translation>草稿已存：{count} 笔，合计 {sum} 元。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Drop this draft?</source>
        <translation>删除这份草稿？</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter the cost</source>
        <translation>录入费用总额</translation>
    </message>
    <message>
        <source>Enter what {item} came to in {period} before it is split.</source>
        <translation>请先录入 {period} 的{item}总金额，再进行分摊。</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Item and month</source>
        <translation>项目和月份</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未出账</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未选择批次</translation>
    </message>
    <message>
        <source>No unit is left out.</source>
        <translation>没有遗漏的房号。</translation>
    </message>
    <message>
        <source>No unit pays {item} in {period}. Assign it to units first.</source>
        <translation>{period} 没有房屋需要交{item}，请先把该费项分配给房屋。</translation>
    </message>
    <message>
        <source>No unit would be charged.</source>
        <translation>没有房号需要出账。</translation>
    </message>
    <message>
        <source>None of the drafted charges for {item} in {period} can be published any more. Bill again.</source>
        <translation>{period} {item}的出账草稿已全部失效，请重新生成。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing has been billed yet. Choose a fee item and a month above; F8 shows what would be charged.</source>
        <translation>还没有出过账。请在上方选择收费项目和账期，按 F8 预览。</translation>
    </message>
    <message>
        <source>Nothing is charged yet. F12 keeps it as a draft, Esc leaves.</source>
        <translation>现在还没有出账。F12 存为草稿，Esc 返回。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>打印账单汇总表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish this run?</source>
        <translation>发布这一批账单？</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Published by {person}. A single charge is changed or voided under “Charges”.</source>
        <translation>{person} 发布。单笔调整或作废请到“费用明细”。</translation>
    </message>
    <message>
        <source>Published: {count} charges, {sum} yuan together.</source>
        <translation>已发布：{count} 笔，合计 {sum} 元。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>出账批次</translation>
    </message>
    <message>
        <source>Show what would be charged   F8</source>
        <translation>预览出账结果   F8</translation>
    </message>
    <message>
        <source>Split among the units</source>
        <translation>分摊方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>总额（元）</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>所选批次</translation>
    </message>
    <message>
        <source>The draft is dropped; nothing was charged.</source>
        <translation>草稿已删除，没有出账。</translation>
    </message>
    <message>
        <source>There is nothing to charge: every unit is left out.</source>
        <translation>没有可出账的房号：全部被排除。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>What did it come to?</source>
        <translation>本期总额是多少？</translation>
    </message>
    <message>
        <source>What to bill</source>
        <translation>出账内容</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <source>by metered usage</source>
        <translation>按表计用量</translation>
    </message>
    <message>
        <source>the same for each</source>
        <translation>每户相同</translation>
    </message>
    <message>
        <source>{count} charges, {total} yuan together</source>
        <translation>共 {count} 笔账单，合计 {total} 元</translation>
    </message>
    <message>
        <source>{count} units are left out, each with the reason:</source>
        <translation>{count} 个房号未出账，原因如下：</translation>
    </message>
    <message>
        <source>{count} units left out:</source>
        <translation>未出账 {count} 户：</translation>
    </message>
    <message>
        <source>{item} in {period}: the cost or the units that share it have changed since a part was charged. Void all charges of this item and period, then bill it again.</source>
        <translation>{period} 的{item}部分已出账，之后金额或分摊房屋有变。请作废该费项本期全部账单后重新出账。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}为公摊费用，请录入待分摊的总金额。</translation>
    </message>
    <message>
        <source>{item} is charged each time it is used, not by billing a period.</source>
        <translation>{item}按次收费，不按账期出账。</translation>
    </message>
    <message>
        <source>{item} {period}: {count} charges, {sum} yuan together</source>
        <translation>{item} {period}：{count} 笔，合计 {sum} 元</translation>
    </message>
    <message>
        <source>{item} {period}: {count} charges, {sum} yuan together, due on {due}</source>
        <translation>{item} {period}：{count} 笔，合计 {sum} 元，缴费截止 {due}</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：计费方式在 {period} 账期内发生变更，请改为从账期第一天起变更。</translation>
    </message>
    <message>
        <source>{unit} does not pay this item in the period any more.</source>
        <translation>{unit}本期已不再交该费项。</translation>
    </message>
    <message>
        <source>{unit} was not in the draft. Bill again.</source>
        <translation>{unit}不在草稿中，请重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面积、人数、倍率和用量不能为负数。</translation>
    </message>
    <message>
        <source>{unit}: how many times {item} is paid changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{unit}：{item}的收费倍数在 {period} 账期内发生变更，请改为从账期第一天起变更。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 没有{item}的用量，请先录入抄表读数。</translation>
    </message>
    <message>
        <source>{unit}: price, unit or reading has changed since the draft. Bill again.</source>
        <translation>{unit}：生成草稿后，单价、房屋资料或读数有变动，请重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登记面积，无法计算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金额过大。</translation>
    </message>
    <message>
        <source>{unit}: {item} comes to 0.00 in {period}.</source>
        <translation>{unit}：{period} 的{item}金额为 0.00，不出账。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
