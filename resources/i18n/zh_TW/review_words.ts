<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>review_words</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> · credit of {customer}: {surplus}</source>
        <translation> · 多收的 {surplus} 記為{customer}的預存款</translation>
    </message>
    <message>
        <source>Billed at {amounts}; the larger amount stands.</source>
        <translation>兩處出賬金額為 {amounts}，以較大者為準。</translation>
    </message>
    <message>
        <source>One document number, {count} customers.</source>
        <translation>同一證件號碼登記了 {count} 位客戶。</translation>
    </message>
    <message>
        <source>Two different entries under one identity in {table}.</source>
        <translation>{table} 中同一標識有兩條不同的記錄。</translation>
    </message>
    <message>
        <source>{number}: {first} made “{stands}”, {second} made “{refused}”. Which counts?</source>
        <translation>{number}：{first} 做了“{stands}”，{second} 做了“{refused}”，以哪個為準？</translation>
    </message>
    <message>
        <source>{station}, {day}: this shift was closed twice.</source>
        <translation>{station} {day}：該班次交班了兩次。</translation>
    </message>
    <message>
        <source>{station}, {day}: {amount} in cash came after the shift was counted ({expected}).</source>
        <translation>{station} {day}：點鈔交班（應有 {expected}）之後又有現金 {amount} 入賬。</translation>
    </message>
    <message>
        <source>{station}: the data file was copied or put back; {count} entries from number {first} on were kept under a new receipt book. Numbers may be on paper twice.</source>
        <translation>{station}：資料檔案曾被複制或換回舊檔，從第 {first} 條起的 {count} 條記錄已轉入新的收據簿，紙質收據可能有重號。</translation>
    </message>
    <message>
        <source>{unit}, {period}: charged {charged}, paid {paid}. Receipts {receipts}</source>
        <translation>{unit} {period}：應收 {charged}，實收 {paid}。收據 {receipts}</translation>
    </message>
    <message>
        <source>{unit}: {amount} more was given back than was prepaid.</source>
        <translation>{unit}：退款比預存款多了 {amount}。</translation>
    </message>
    <message>
        <source>{what}: begun twice, {numbers}. Go on with one of them and declare the other void.</source>
        <translation>{what}：同時開了兩份，{numbers}。請保留其中一份繼續辦理，另一份作廢。</translation>
    </message>
    <message>
        <source>{what}: {numbers}. Agree with one of them on another.</source>
        <translation>{what}：{numbers}。請與其中一方協商更換。</translation>
    </message>
</context>
</TS>
