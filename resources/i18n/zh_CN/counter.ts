<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>counter</name>
    <message>
        <source>&amp;Keep the change as prepayment</source>
        <translation>找零转预存(&amp;K)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Account of the unit</source>
        <translation>房间账户</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>All  *</source>
        <translation>全部  *</translation>
    </message>
    <message>
        <source>Also prepay</source>
        <translation>另收预存</translation>
    </message>
    <message>
        <source>Amount  .</source>
        <translation>按金额  .</translation>
    </message>
    <message>
        <source>An amount handed over must be more than 0.00.</source>
        <translation>实收金额必须大于 0.00。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>同上一户</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Charge these months</source>
        <translation>生成账单</translation>
    </message>
    <message>
        <source>Charges {sum}</source>
        <translation>费用 {sum}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Day or amount</source>
        <translation>日期或金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴日</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>费用项目</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>查找住户</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Free months come on top</source>
        <translation>赠送月数另计</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>转预存</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Late fees</source>
        <translation>违约金合计</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不再打印</translation>
    </message>
    <message>
        <source>Make it a part payment</source>
        <translation>按实收金额部分缴费</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>收款成功</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months  + −</source>
        <translation>按月  + −</translation>
    </message>
    <message>
        <source>Months paid</source>
        <translation>预交月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next customer   Enter</source>
        <translation>下一位   回车</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未选费用</translation>
    </message>
    <message>
        <source>No money is taken. Every opening is counted and looked over.</source>
        <translation>不收款开钱箱。每次都会记录并接受核查。</translation>
    </message>
    <message>
        <source>No printer is set up. The receipt is kept; print it later.</source>
        <translation>未设置打印机。收据已保存，可稍后补打。</translation>
    </message>
    <message>
        <source>No shift is open: open one before you take money.</source>
        <translation>尚未开班，收款前请先开班。</translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation>不完整，补打</translation>
    </message>
    <message>
        <source>Nobody registered</source>
        <translation>未登记住户</translation>
    </message>
    <message>
        <source>Not printed, as you wished</source>
        <translation>已按您的选择不打印</translation>
    </message>
    <message>
        <source>Not printed: the printer took nothing.</source>
        <translation>未打出：打印机没有收到数据。</translation>
    </message>
    <message>
        <source>Noted: {parts}. Still {rest}. Backspace takes one back.</source>
        <translation>已记 {parts}，还差 {rest}。退格键撤回一笔。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing is chosen to be paid.</source>
        <translation>尚未选择要缴的费用。</translation>
    </message>
    <message>
        <source>Nothing is owed. Take a prepayment? Type the amount at the side.</source>
        <translation>没有欠费。是否预存？请在右侧输入预存金额。</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>没有挂单。</translation>
    </message>
    <message>
        <source>Offer: {offers}   F4</source>
        <translation>预交优惠：{offers}   F4</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>预交优惠</translation>
    </message>
    <message>
        <source>Older months stay open: {months}</source>
        <translation>注意：更早的月份仍未缴：{months}</translation>
    </message>
    <message>
        <source>Only {prepaid} is prepaid, {wanted} is wanted.</source>
        <translation>预存余额仅 {prepaid}，不足抵扣 {wanted}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>未缴费用</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>开钱箱</translation>
    </message>
    <message>
        <source>Open the drawer without a sale: {reason}</source>
        <translation>不收款开钱箱：{reason}</translation>
    </message>
    <message>
        <source>Open the shift   F11</source>
        <translation>去开班   F11</translation>
    </message>
    <message>
        <source>Open: {open}   Prepaid: {prepaid}</source>
        <translation>欠费合计：{open}   预存余额：{prepaid}</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费合计</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Pay ahead</source>
        <translation>预交</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>本次缴</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预存余额</translation>
    </message>
    <message>
        <source>Prepay  0</source>
        <translation>只预存  0</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print job: {state}</source>
        <translation>打印任务：{state}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Receipt {number}: {paid} received, change {change}</source>
        <translation>收据 {number}：实收 {paid}，找零 {change}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>收款结果</translation>
    </message>
    <message>
        <source>Room, name, pinyin initials, last digits of a phone, plate, receipt number</source>
        <translation>房号、姓名、拼音首字母、手机尾号、车牌、收据号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Single  Space</source>
        <translation>逐笔  空格</translation>
    </message>
    <message>
        <source>Slip or bank number</source>
        <translation>凭证号／流水号</translation>
    </message>
    <message>
        <source>Such as: to change a note.</source>
        <translation>例如：换零钱。</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>收款并打印</translation>
    </message>
    <message>
        <source>Take the money and print</source>
        <translation>收款并打印</translation>
    </message>
    <message>
        <source>Take the money and print   F12</source>
        <translation>收款并打印   F12</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>取单继续</translation>
    </message>
    <message>
        <source>Taking the money…</source>
        <translation>正在收款…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The charges of this unit have changed meanwhile. Look again, then take the money.</source>
        <translation>该房屋的账单刚刚有变动，请重新核对后再收款。</translation>
    </message>
    <message>
        <source>The connection broke while printing. Is a complete receipt in your hand?</source>
        <translation>打印中途断开。手里的收据完整吗？</translation>
    </message>
    <message>
        <source>The drawer opens.</source>
        <translation>钱箱正在打开。</translation>
    </message>
    <message>
        <source>The months after the newest charged one are charged now, to be paid at once: take the money right after.</source>
        <translation>从最近账期的次月起生成账单，请随即收款。</translation>
    </message>
    <message>
        <source>This unit pays nothing by the month.</source>
        <translation>该房屋没有按月收费的项目。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>本次应收</translation>
    </message>
    <message>
        <source>Too much by {surplus}: change is given on cash only. Correct the amounts.</source>
        <translation>多收了 {surplus}：只有现金可以找零，请更正金额。</translation>
    </message>
    <message>
        <source>Transfer (announced)</source>
        <translation>转账（待到账）</translation>
    </message>
    <message>
        <source>Try the room number, another part of the name, or a telephone.</source>
        <translation>请换房号、姓名中的其他字或手机号再试。</translation>
    </message>
    <message>
        <source>Type the room or the name above; Enter opens the account.</source>
        <translation>在上方输入房号或姓名，按回车打开账户。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Until day  D</source>
        <translation>截至日期  D</translation>
    </message>
    <message>
        <source>Up to which day? 12-31, 月底, +30 …</source>
        <translation>缴到哪天？如 12-31、月底、+30</translation>
    </message>
    <message>
        <source>Up to {date}: {lines} lines, {months} months</source>
        <translation>截至 {date}：{lines} 笔，{months} 个月</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Which amount is to be paid?</source>
        <translation>本次缴多少元？</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>请问哪一户？</translation>
    </message>
    <message>
        <source>Yes, complete</source>
        <translation>完整，已拿到</translation>
    </message>
    <message>
        <source>last digits of a receipt number</source>
        <translation>收据尾号</translation>
    </message>
    <message>
        <source>last digits of a telephone</source>
        <translation>手机尾号</translation>
    </message>
    <message>
        <source>late fees {sum}</source>
        <translation>违约金 {sum}</translation>
    </message>
    <message>
        <source>name, pinyin or its initials</source>
        <translation>姓名、全拼或首字母</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>prepayment {sum}</source>
        <translation>预存 {sum}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>{count} parked: Shift+F6 takes one up again.</source>
        <translation>有 {count} 笔挂单：按 Shift+F6 取单。</translation>
    </message>
    <message>
        <source>{date} · {days} d late</source>
        <translation>{date} · 逾期 {days} 天</translation>
    </message>
    <message>
        <source>{first} to {last} are charged: {sum}. Choose them and take the money.</source>
        <translation>已生成 {first} 至 {last} 账单，共 {sum} 元。请勾选并收款。</translation>
    </message>
    <message>
        <source>{first} to {last}: {sum}</source>
        <translation>{first} 至 {last}：应交 {sum} 元</translation>
    </message>
    <message>
        <source>{item} late fee</source>
        <translation>{item}违约金</translation>
    </message>
    <message>
        <source>{item}, without an offer</source>
        <translation>{item}（不用优惠）</translation>
    </message>
    <message>
        <source>{item}: {offer}</source>
        <translation>{item}：{offer}</translation>
    </message>
    <message>
        <source>{lines} lines of {months} months chosen</source>
        <translation>已选 {lines} 笔，共 {months} 个月</translation>
    </message>
    <message>
        <source>{name} (moved out)</source>
        <translation>{name}（已迁出）</translation>
    </message>
    <message>
        <source>{saved} less than {full}</source>
        <translation>原价 {full} 元，优惠 {saved} 元</translation>
    </message>
    <message>
        <source>{sum} kept as prepayment</source>
        <translation>{sum} 已转预存</translation>
    </message>
    <message>
        <source>{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.</source>
        <translation>实收 {tendered}，应收 {due}。请补足金额，或改为部分缴费。</translation>
    </message>
    <message>
        <source>{unit} paid {sum}</source>
        <translation>{unit} 实缴 {sum} 元</translation>
    </message>
    <message>
        <source>{unit} pays ahead</source>
        <translation>{unit} 预交</translation>
    </message>
</context>
</TS>
