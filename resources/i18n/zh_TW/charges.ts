<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>charges</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All, paid and void too</source>
        <translation>全部，含已繳和作廢</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>調整金額</translation>
    </message>
    <message>
        <source>Charge a use</source>
        <translation>按次收費</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>記賬</translation>
    </message>
    <message>
        <source>Charged. F9 takes the money.</source>
        <translation>已記賬。按 F9 去收款。</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>費用明細</translation>
    </message>
    <message>
        <source>Charges of the unit</source>
        <translation>該房號的費用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>繳費截止</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation>收費明細單</translation>
    </message>
    <message>
        <source>For {unit}, due today.</source>
        <translation>{unit}，今天應繳。</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>賬期</translation>
    </message>
    <message>
        <source>New amount (yuan)</source>
        <translation>調整後金額（元）</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未選擇費用</translation>
    </message>
    <message>
        <source>No fee item is charged by use yet. Finance adds one under Prices.</source>
        <translation>還沒有按次收費的專案。請財務在“收費標準”裡新增。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing is open. Choose “All” above to see what was paid.</source>
        <translation>沒有欠費。在右上方選“全部”可檢視已繳費用。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未繳</translation>
    </message>
    <message>
        <source>Open {open} yuan · prepaid {prepaid} yuan</source>
        <translation>欠費 {open} 元 · 預存 {prepaid} 元</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已繳</translation>
    </message>
    <message>
        <source>Paid so far: {sum}</source>
        <translation>已繳：{sum}</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已繳</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>催繳通知單</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Shown with the charge: card number, hours …</source>
        <translation>隨費用顯示，例如卡號、小時數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken over as {sum}; how it was reckoned is not known here.</source>
        <translation>期初轉入 {sum}，沒有計算過程。</translation>
    </message>
    <message>
        <source>The charge cannot be reduced by more than it is.</source>
        <translation>減免金額不能超過應收金額。</translation>
    </message>
    <message>
        <source>The charge has its new amount.</source>
        <translation>金額已調整。</translation>
    </message>
    <message>
        <source>The charge is void.</source>
        <translation>該筆費用已作廢。</translation>
    </message>
    <message>
        <source>The chosen charge</source>
        <translation>所選費用</translation>
    </message>
    <message>
        <source>This item and period is already charged. Void the charge first to bill it again.</source>
        <translation>該費項本期已出賬。如需重新出賬，請先作廢原賬單。</translation>
    </message>
    <message>
        <source>Type who it is about; Enter shows what was charged, how it was reckoned and what became of it.</source>
        <translation>輸入房號、姓名或電話，按回車檢視每筆費用：怎麼算的、繳了多少、有無調整。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>費用作廢</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已減免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未繳的</translation>
    </message>
    <message>
        <source>What was overpaid on this charge has been used since. Charge the difference separately.</source>
        <translation>這筆費用多收的部分已被使用，請另行補收差額。</translation>
    </message>
    <message>
        <source>{charge}, {reckoning}
It is owed no longer; what was paid for it becomes prepaid. The month can be billed again.</source>
        <translation>{charge}，{reckoning}
作廢後不再應繳，已繳部分轉為預存。該賬期可以重新出賬。</translation>
    </message>
    <message>
        <source>{charge}: {sum} yuan. What is paid beyond the new amount becomes prepaid.</source>
        <translation>{charge}：{sum} 元。已繳超過新金額的部分轉為預存。</translation>
    </message>
    <message>
        <source>{day} voided by {actor}: {reason}</source>
        <translation>{day} {actor} 作廢：{reason}</translation>
    </message>
    <message>
        <source>{day} {sum} by {actor}: {reason}</source>
        <translation>{day} {actor} 調整 {sum}：{reason}</translation>
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
