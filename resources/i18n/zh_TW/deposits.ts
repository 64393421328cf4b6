<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>deposits</name>
    <message>
        <source>A deduction above {limit} yuan needs the manager.</source>
        <translation>扣除超過 {limit} 元須經理同意。</translation>
    </message>
    <message>
        <source>A deposit goes back to whoever paid it, or to the holder of a power of attorney.</source>
        <translation>押金只退給交款人本人或持授權委託書者。</translation>
    </message>
    <message>
        <source>Agree to give it back</source>
        <translation>同意退還</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Amount|In yuan.</source>
        <translation>金額|單位：元。</translation>
    </message>
    <message>
        <source>Ask it back</source>
        <translation>申請退押金</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>申請退還</translation>
    </message>
    <message>
        <source>Bag tag</source>
        <translation>存包牌押金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行轉賬</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>門禁卡押金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Copy of the card|Where the receipt is lost.</source>
        <translation>身份證影印件|收據遺失時留存。</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>裝修押金</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>Deducted so far|Added up by itself.</source>
        <translation>累計扣除|自動累計。</translation>
    </message>
    <message>
        <source>Deduction|In yuan; the reason stands beside it.</source>
        <translation>扣除金額|單位：元，同時填寫原因。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposit in figures and words</source>
        <translation>押金金額</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>押金收據</translation>
    </message>
    <message>
        <source>Deposit refund slip</source>
        <translation>押金退款單</translation>
    </message>
    <message>
        <source>Deposit {number} was asked back, deducted from or given back since; this receipt stays.</source>
        <translation>押金 {number} 已申請退還、扣除或退還，該收據不能作廢。</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposits held by kind and age, as of {day}</source>
        <translation>押金餘額（按類別和賬齡）截至 {day}</translation>
    </message>
    <message>
        <source>Enter the amount of the deposit.</source>
        <translation>請填寫押金金額。</translation>
    </message>
    <message>
        <source>Enter the number or date of the power of attorney.</source>
        <translation>請填寫授權委託書的編號或日期。</translation>
    </message>
    <message>
        <source>Finance gives it back by transfer; choose how you give it back here.</source>
        <translation>轉賬由財務辦理，請選擇在前臺退款的方式。</translation>
    </message>
    <message>
        <source>Forfeit</source>
        <translation>沒收</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已沒收</translation>
    </message>
    <message>
        <source>Give it back at the counter</source>
        <translation>前臺退款</translation>
    </message>
    <message>
        <source>Give it back by transfer</source>
        <translation>轉賬退款</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退還</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款期限</translation>
    </message>
    <message>
        <source>Given back by|Cash comes from your own drawer.</source>
        <translation>退款方式|現金從本人錢箱支出。</translation>
    </message>
    <message>
        <source>Given back in figures and words</source>
        <translation>退還金額</translation>
    </message>
    <message>
        <source>Given back|All that is left of it, in yuan.</source>
        <translation>退還金額|現存的全部，單位：元。</translation>
    </message>
    <message>
        <source>Have it inspected first: what the deposit was for must be in order.</source>
        <translation>請先驗收：押金所涉事項須合格。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已收存</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>持授權委託書者</translation>
    </message>
    <message>
        <source>Inspected, in order|Or the damage is deducted.</source>
        <translation>驗收合格|或損壞已扣除。</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>押金已交</translation>
    </message>
    <message>
        <source>Its receipt was voided</source>
        <translation>收據已作廢</translation>
    </message>
    <message>
        <source>Keep this paper: the deposit is given back against it, to the payer.</source>
        <translation>請妥善保管本收據，憑此收據由交款人本人辦理退還。</translation>
    </message>
    <message>
        <source>Kind of deposit</source>
        <translation>押金類別</translation>
    </message>
    <message>
        <source>Kind|What it is a deposit for.</source>
        <translation>押金類別|為什麼收取押金。</translation>
    </message>
    <message>
        <source>Money of this deposit is held. Give it back or keep it; it cannot be void.</source>
        <translation>該押金已收存，請辦理退還或沒收，不能作廢。</translation>
    </message>
    <message>
        <source>Needed for|The number of the permit, card or loan.</source>
        <translation>用途|許可證、卡證或借用的單號。</translation>
    </message>
    <message>
        <source>Not yet: keep it</source>
        <translation>暫不退，繼續保管</translation>
    </message>
    <message>
        <source>Number held</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以上</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他押金</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Parking card</source>
        <translation>停車卡押金</translation>
    </message>
    <message>
        <source>Partly deducted</source>
        <translation>已部分扣除</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>領款人</translation>
    </message>
    <message>
        <source>Payee|Who takes it back.</source>
        <translation>領款人|由誰領取退款。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer|Who gets it back.</source>
        <translation>交款人|退還時退給誰。</translation>
    </message>
    <message>
        <source>Power of attorney|Its number or date.</source>
        <translation>授權委託書|編號或日期。</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共場地押金</translation>
    </message>
    <message>
        <source>Receipt is back|The original lies here.</source>
        <translation>收據已收回|原件在本中心。</translation>
    </message>
    <message>
        <source>Receipt|Filled in when it is paid.</source>
        <translation>收據號|交款後自動填寫。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>待交金額</translation>
    </message>
    <message>
        <source>Sum held</source>
        <translation>現存金額</translation>
    </message>
    <message>
        <source>Take the receipt back, or keep a copy of the payee's identity card.</source>
        <translation>請收回押金收據，或留存領款人身份證影印件。</translation>
    </message>
    <message>
        <source>The charge of this deposit was voided: void the deposit, then enter it anew.</source>
        <translation>這筆押金的應收款已作廢：請先作廢押金登記，再重新登記。</translation>
    </message>
    <message>
        <source>The deposit is paid; its receipt is not void.</source>
        <translation>押金已交，收據未作廢。</translation>
    </message>
    <message>
        <source>The receipt is lost: a supervisor must allow it.</source>
        <translation>押金收據已遺失，須主管同意。</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待交</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨傘押金</translation>
    </message>
    <message>
        <source>Unit|Its account takes the money.</source>
        <translation>房號|押金記在該房賬上。</translation>
    </message>
    <message>
        <source>Up to 90 days</source>
        <translation>90天以內</translation>
    </message>
    <message>
        <source>Up to a year</source>
        <translation>90天至一年</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Who is|The payer, or with a power of attorney.</source>
        <translation>領款人身份|交款人本人，或持授權委託書。</translation>
    </message>
    <message>
        <source>Whoever paid it</source>
        <translation>交款人本人</translation>
    </message>
    <message>
        <source>Worker pass</source>
        <translation>施工人員出入證押金</translation>
    </message>
    <message>
        <source>{rest} yuan would be left over. Deduct them first, with the reason.</source>
        <translation>還會剩下 {rest} 元，請先辦理扣除並填寫原因。</translation>
    </message>
    <message>
        <source>{sum} yuan of the deposit are still to be paid. Take them at the counter.</source>
        <translation>押金尚欠 {sum} 元，請先到收費臺交清。</translation>
    </message>
    <message>
        <source>{wanted} yuan is more than the {held} yuan that are held.</source>
        <translation>{wanted} 元超過現存押金 {held} 元。</translation>
    </message>
</context>
</TS>
