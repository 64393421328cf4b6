<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>deposits</name>
    <message>
        <source>A deduction above {limit} yuan needs the manager.</source>
        <translation>扣除超过 {limit} 元须经理同意。</translation>
    </message>
    <message>
        <source>A deposit goes back to whoever paid it, or to the holder of a power of attorney.</source>
        <translation>押金只退给交款人本人或持授权委托书者。</translation>
    </message>
    <message>
        <source>Agree to give it back</source>
        <translation>同意退还</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Amount|In yuan.</source>
        <translation>金额|单位：元。</translation>
    </message>
    <message>
        <source>Ask it back</source>
        <translation>申请退押金</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>申请退还</translation>
    </message>
    <message>
        <source>Bag tag</source>
        <translation>存包牌押金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>门禁卡押金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Copy of the card|Where the receipt is lost.</source>
        <translation>身份证复印件|收据遗失时留存。</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>装修押金</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>Deducted so far|Added up by itself.</source>
        <translation>累计扣除|自动累计。</translation>
    </message>
    <message>
        <source>Deduction|In yuan; the reason stands beside it.</source>
        <translation>扣除金额|单位：元，同时填写原因。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposit in figures and words</source>
        <translation>押金金额</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>押金收据</translation>
    </message>
    <message>
        <source>Deposit refund slip</source>
        <translation>押金退款单</translation>
    </message>
    <message>
        <source>Deposit {number} was asked back, deducted from or given back since; this receipt stays.</source>
        <translation>押金 {number} 已申请退还、扣除或退还，该收据不能作废。</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposits held by kind and age, as of {day}</source>
        <translation>押金余额（按类别和账龄）截至 {day}</translation>
    </message>
    <message>
        <source>Enter the amount of the deposit.</source>
        <translation>请填写押金金额。</translation>
    </message>
    <message>
        <source>Enter the number or date of the power of attorney.</source>
        <translation>请填写授权委托书的编号或日期。</translation>
    </message>
    <message>
        <source>Finance gives it back by transfer; choose how you give it back here.</source>
        <translation>转账由财务办理，请选择在前台退款的方式。</translation>
    </message>
    <message>
        <source>Forfeit</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已没收</translation>
    </message>
    <message>
        <source>Give it back at the counter</source>
        <translation>前台退款</translation>
    </message>
    <message>
        <source>Give it back by transfer</source>
        <translation>转账退款</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款期限</translation>
    </message>
    <message>
        <source>Given back by|Cash comes from your own drawer.</source>
        <translation>退款方式|现金从本人钱箱支出。</translation>
    </message>
    <message>
        <source>Given back in figures and words</source>
        <translation>退还金额</translation>
    </message>
    <message>
        <source>Given back|All that is left of it, in yuan.</source>
        <translation>退还金额|现存的全部，单位：元。</translation>
    </message>
    <message>
        <source>Have it inspected first: what the deposit was for must be in order.</source>
        <translation>请先验收：押金所涉事项须合格。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已收存</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>持授权委托书者</translation>
    </message>
    <message>
        <source>Inspected, in order|Or the damage is deducted.</source>
        <translation>验收合格|或损坏已扣除。</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>押金已交</translation>
    </message>
    <message>
        <source>Its receipt was voided</source>
        <translation>收据已作废</translation>
    </message>
    <message>
        <source>Keep this paper: the deposit is given back against it, to the payer.</source>
        <translation>请妥善保管本收据，凭此收据由交款人本人办理退还。</translation>
    </message>
    <message>
        <source>Kind of deposit</source>
        <translation>押金类别</translation>
    </message>
    <message>
        <source>Kind|What it is a deposit for.</source>
        <translation>押金类别|为什么收取押金。</translation>
    </message>
    <message>
        <source>Money of this deposit is held. Give it back or keep it; it cannot be void.</source>
        <translation>该押金已收存，请办理退还或没收，不能作废。</translation>
    </message>
    <message>
        <source>Needed for|The number of the permit, card or loan.</source>
        <translation>用途|许可证、卡证或借用的单号。</translation>
    </message>
    <message>
        <source>Not yet: keep it</source>
        <translation>暂不退，继续保管</translation>
    </message>
    <message>
        <source>Number held</source>
        <translation>笔数</translation>
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
        <translation>停车卡押金</translation>
    </message>
    <message>
        <source>Partly deducted</source>
        <translation>已部分扣除</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>领款人</translation>
    </message>
    <message>
        <source>Payee|Who takes it back.</source>
        <translation>领款人|由谁领取退款。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer|Who gets it back.</source>
        <translation>交款人|退还时退给谁。</translation>
    </message>
    <message>
        <source>Power of attorney|Its number or date.</source>
        <translation>授权委托书|编号或日期。</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共场地押金</translation>
    </message>
    <message>
        <source>Receipt is back|The original lies here.</source>
        <translation>收据已收回|原件在本中心。</translation>
    </message>
    <message>
        <source>Receipt|Filled in when it is paid.</source>
        <translation>收据号|交款后自动填写。</translation>
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
        <translation>待交金额</translation>
    </message>
    <message>
        <source>Sum held</source>
        <translation>现存金额</translation>
    </message>
    <message>
        <source>Take the receipt back, or keep a copy of the payee's identity card.</source>
        <translation>请收回押金收据，或留存领款人身份证复印件。</translation>
    </message>
    <message>
        <source>The charge of this deposit was voided: void the deposit, then enter it anew.</source>
        <translation>这笔押金的应收款已作废：请先作废押金登记，再重新登记。</translation>
    </message>
    <message>
        <source>The deposit is paid; its receipt is not void.</source>
        <translation>押金已交，收据未作废。</translation>
    </message>
    <message>
        <source>The receipt is lost: a supervisor must allow it.</source>
        <translation>押金收据已遗失，须主管同意。</translation>
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
        <translation>雨伞押金</translation>
    </message>
    <message>
        <source>Unit|Its account takes the money.</source>
        <translation>房号|押金记在该房账上。</translation>
    </message>
    <message>
        <source>Up to 90 days</source>
        <translation>90天以内</translation>
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
        <translation>领款人身份|交款人本人，或持授权委托书。</translation>
    </message>
    <message>
        <source>Whoever paid it</source>
        <translation>交款人本人</translation>
    </message>
    <message>
        <source>Worker pass</source>
        <translation>施工人员出入证押金</translation>
    </message>
    <message>
        <source>{rest} yuan would be left over. Deduct them first, with the reason.</source>
        <translation>还会剩下 {rest} 元，请先办理扣除并填写原因。</translation>
    </message>
    <message>
        <source>{sum} yuan of the deposit are still to be paid. Take them at the counter.</source>
        <translation>押金尚欠 {sum} 元，请先到收费台交清。</translation>
    </message>
    <message>
        <source>{wanted} yuan is more than the {held} yuan that are held.</source>
        <translation>{wanted} 元超过现存押金 {held} 元。</translation>
    </message>
</context>
</TS>
