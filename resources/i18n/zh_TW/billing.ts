<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>批次出賬</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Charges of the run</source>
        <translation>本批費用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft / publish</source>
        <translation>存草稿 / 釋出</translation>
    </message>
    <message>
        <source>Drafted by {person}. Households see nothing of it yet. Look it through; F12 publishes it: another person does it, or agrees.</source>
        <translation>{person} 起草。住戶還看不到。請核對後按 F12 釋出：須由另一人釋出或複核。</translation>
    </message>
    <message>
        <source>Drafted: {count} charges, {sum} yuan together.</source>
        <translation>草稿已存：{count} 筆，合計 {sum} 元。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>刪除草稿</translation>
    </message>
    <message>
        <source>Drop this draft?</source>
        <translation>刪除這份草稿？</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Enter the cost</source>
        <translation>錄入費用總額</translation>
    </message>
    <message>
        <source>Enter what {item} came to in {period} before it is split.</source>
        <translation>請先錄入 {period} 的{item}總金額，再進行分攤。</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>Item and month</source>
        <translation>專案和月份</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未出賬</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>賬期</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未選擇批次</translation>
    </message>
    <message>
        <source>No unit is left out.</source>
        <translation>沒有遺漏的房號。</translation>
    </message>
    <message>
        <source>No unit pays {item} in {period}. Assign it to units first.</source>
        <translation>{period} 沒有房屋需要交{item}，請先把該費項分配給房屋。</translation>
    </message>
    <message>
        <source>No unit would be charged.</source>
        <translation>沒有房號需要出賬。</translation>
    </message>
    <message>
        <source>None of the drafted charges for {item} in {period} can be published any more. Bill again.</source>
        <translation>{period} {item}的出賬草稿已全部失效，請重新生成。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing has been billed yet. Choose a fee item and a month above; F8 shows what would be charged.</source>
        <translation>還沒有出過賬。請在上方選擇收費專案和賬期，按 F8 預覽。</translation>
    </message>
    <message>
        <source>Nothing is charged yet. F12 keeps it as a draft, Esc leaves.</source>
        <translation>現在還沒有出賬。F12 存為草稿，Esc 返回。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>列印賬單彙總表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>釋出</translation>
    </message>
    <message>
        <source>Publish this run?</source>
        <translation>釋出這一批賬單？</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Published by {person}. A single charge is changed or voided under “Charges”.</source>
        <translation>{person} 釋出。單筆調整或作廢請到“費用明細”。</translation>
    </message>
    <message>
        <source>Published: {count} charges, {sum} yuan together.</source>
        <translation>已釋出：{count} 筆，合計 {sum} 元。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>出賬批次</translation>
    </message>
    <message>
        <source>Show what would be charged   F8</source>
        <translation>預覽出賬結果   F8</translation>
    </message>
    <message>
        <source>Split among the units</source>
        <translation>分攤方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>總額（元）</translation>
    </message>
    <message>
        <source>The chosen run</source>
        <translation>所選批次</translation>
    </message>
    <message>
        <source>The draft is dropped; nothing was charged.</source>
        <translation>草稿已刪除，沒有出賬。</translation>
    </message>
    <message>
        <source>There is nothing to charge: every unit is left out.</source>
        <translation>沒有可出賬的房號：全部被排除。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>What did it come to?</source>
        <translation>本期總額是多少？</translation>
    </message>
    <message>
        <source>What to bill</source>
        <translation>出賬內容</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>按面積</translation>
    </message>
    <message>
        <source>by metered usage</source>
        <translation>按表計用量</translation>
    </message>
    <message>
        <source>the same for each</source>
        <translation>每戶相同</translation>
    </message>
    <message>
        <source>{count} charges, {total} yuan together</source>
        <translation>共 {count} 筆賬單，合計 {total} 元</translation>
    </message>
    <message>
        <source>{count} units are left out, each with the reason:</source>
        <translation>{count} 個房號未出賬，原因如下：</translation>
    </message>
    <message>
        <source>{count} units left out:</source>
        <translation>未出賬 {count} 戶：</translation>
    </message>
    <message>
        <source>{item} in {period}: the cost or the units that share it have changed since a part was charged. Void all charges of this item and period, then bill it again.</source>
        <translation>{period} 的{item}部分已出賬，之後金額或分攤房屋有變。請作廢該費項本期全部賬單後重新出賬。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}為公攤費用，請錄入待分攤的總金額。</translation>
    </message>
    <message>
        <source>{item} is charged each time it is used, not by billing a period.</source>
        <translation>{item}按次收費，不按賬期出賬。</translation>
    </message>
    <message>
        <source>{item} {period}: {count} charges, {sum} yuan together</source>
        <translation>{item} {period}：{count} 筆，合計 {sum} 元</translation>
    </message>
    <message>
        <source>{item} {period}: {count} charges, {sum} yuan together, due on {due}</source>
        <translation>{item} {period}：{count} 筆，合計 {sum} 元，繳費截止 {due}</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：計費方式在 {period} 賬期內發生變更，請改為從賬期第一天起變更。</translation>
    </message>
    <message>
        <source>{unit} does not pay this item in the period any more.</source>
        <translation>{unit}本期已不再交該費項。</translation>
    </message>
    <message>
        <source>{unit} was not in the draft. Bill again.</source>
        <translation>{unit}不在草稿中，請重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面積、人數、倍率和用量不能為負數。</translation>
    </message>
    <message>
        <source>{unit}: how many times {item} is paid changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{unit}：{item}的收費倍數在 {period} 賬期內發生變更，請改為從賬期第一天起變更。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 沒有{item}的用量，請先錄入抄表讀數。</translation>
    </message>
    <message>
        <source>{unit}: price, unit or reading has changed since the draft. Bill again.</source>
        <translation>{unit}：生成草稿後，單價、房屋資料或讀數有變動，請重新生成草稿。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登記面積，無法計算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金額過大。</translation>
    </message>
    <message>
        <source>{unit}: {item} comes to 0.00 in {period}.</source>
        <translation>{unit}：{period} 的{item}金額為 0.00，不出賬。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
