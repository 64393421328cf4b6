<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>loans</name>
    <message>
        <source>A trolley carries at most {limit} kg.</source>
        <translation>手推車載重不得超過{limit}公斤。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Back at|Noted when it comes back.</source>
        <translation>歸還時間|歸還時自動記錄。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>應還時間</translation>
    </message>
    <message>
        <source>Back by|Empty: umbrella two days, trolley today.</source>
        <translation>應還時間|留空：雨傘兩天，手推車當天。</translation>
    </message>
    <message>
        <source>Back, damage charged</source>
        <translation>已歸還並收損壞費</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower is|Contractors get no trolley.</source>
        <translation>借用人身份|手推車不借給施工單位。</translation>
    </message>
    <message>
        <source>Borrower|Who takes it.</source>
        <translation>借用人|來借的人。</translation>
    </message>
    <message>
        <source>Charge|For damage or loss, to the unit's account.</source>
        <translation>賠償金額|損壞或遺失的賠償，記入該單元賬戶。</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Company in the building</source>
        <translation>本樓公司</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工單位</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>損壞</translation>
    </message>
    <message>
        <source>Deposit back|It was given back.</source>
        <translation>押金已退|押金已退還借用人。</translation>
    </message>
    <message>
        <source>Deposit receipt|Its number; deposits are taken at the counter.</source>
        <translation>押金收據號|押金在收費視窗收取，填收據號碼。</translation>
    </message>
    <message>
        <source>Deposit|Mostly 0.</source>
        <translation>押金|一般不收。</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Give back the deposit of {sum} yuan and tick it.</source>
        <translation>請退還押金{sum}元並勾選“押金已退”。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Household called</source>
        <translation>已致電住戶核實</translation>
    </message>
    <message>
        <source>Identified by|How the desk knows who it is.</source>
        <translation>身份核實|前臺如何確認身份。</translation>
    </message>
    <message>
        <source>It is damaged: charge it, or give the reason why not.</source>
        <translation>物品已損壞：請收取賠償，或填寫不收的原因。</translation>
    </message>
    <message>
        <source>It is not due yet; nobody is reminded before.</source>
        <translation>尚未到期，不必催還。</translation>
    </message>
    <message>
        <source>Item no.|As it stands on the thing: U07, T2.</source>
        <translation>物品編號|物品上的編號，如 U07、T2。</translation>
    </message>
    <message>
        <source>Known to the desk</source>
        <translation>前臺認識</translation>
    </message>
    <message>
        <source>Lent, not back</source>
        <translation>借出未還</translation>
    </message>
    <message>
        <source>Load, kg|Of a trolley, if it is heavy.</source>
        <translation>載重（公斤）|手推車裝重物時填寫。</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借用單</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>物品借用</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Lost: charge the price</source>
        <translation>遺失賠償</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催還</translation>
    </message>
    <message>
        <source>Reminded|Whom, how, what they said.</source>
        <translation>催還情況|聯絡了誰、方式和答覆。</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住戶</translation>
    </message>
    <message>
        <source>State coming back|As it is now.</source>
        <translation>歸還時狀況|現在的狀況。</translation>
    </message>
    <message>
        <source>State going out|Look at it together.</source>
        <translation>借出時狀況|與借用人當面檢視。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Take back and charge damage</source>
        <translation>歸還並收損壞賠償</translation>
    </message>
    <message>
        <source>Take the deposit at the counter first and enter the receipt's number.</source>
        <translation>請先在收費視窗收取押金，再填寫收據號碼。</translation>
    </message>
    <message>
        <source>Take “{code}” off the list of things first.</source>
        <translation>請先將“{code}”從可借物品清單中移除。</translation>
    </message>
    <message>
        <source>Telephone|For the reminder; it finds what is overdue.</source>
        <translation>電話|用於催還，並查詢有無逾期未還。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>借用約定</translation>
    </message>
    <message>
        <source>Trolley</source>
        <translation>手推車</translation>
    </message>
    <message>
        <source>Trolleys are not lent to contractors.</source>
        <translation>手推車不借給施工單位。</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨傘</translation>
    </message>
    <message>
        <source>Unit|Who answers for it: 1-101 or a name.</source>
        <translation>單元|由哪一戶負責：1-101，或住戶姓名。</translation>
    </message>
    <message>
        <source>User card seen</source>
        <translation>已看使用者卡</translation>
    </message>
    <message>
        <source>Visitor of a unit</source>
        <translation>住戶的訪客</translation>
    </message>
    <message>
        <source>What|A trolley is back the same day.</source>
        <translation>物品種類|手推車須當天歸還。</translation>
    </message>
    <message>
        <source>Whoever takes it answers for damage and loss.</source>
        <translation>借用人應妥善使用並按時歸還，如有損壞或遺失須照價賠償。</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>舊</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核銷</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核銷</translation>
    </message>
    <message>
        <source>“{code}” is not out.</source>
        <translation>“{code}”沒有借出。</translation>
    </message>
</context>
</TS>
