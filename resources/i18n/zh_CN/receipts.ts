<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>receipts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>记账日期</translation>
    </message>
    <message>
        <source>Centre seal</source>
        <translation>单位盖章</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change kept as prepayment</source>
        <translation>找零转预存</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>校验码 {code}</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>请核对纸张</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款员</translation>
    </message>
    <message>
        <source>Copies: {keepers}. The first one is shown.</source>
        <translation>各联：{keepers}。此处显示第一联。</translation>
    </message>
    <message>
        <source>Copy {count} is being printed, marked as a copy.</source>
        <translation>正在补打第 {count} 次，纸上有补打标记。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>FILE COPY</source>
        <translation>查阅件</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>For example 1-102</source>
        <translation>例如 1-102</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>It is back here, or was never given out</source>
        <translation>已收回，或未交出</translation>
    </message>
    <message>
        <source>It will be marked “Reprint {count}”.</source>
        <translation>纸上会标明“补打第 {count} 次”。</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last digits of the number, room, name, telephone</source>
        <translation>收据号末几位、房号、姓名、电话</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Lost: the payer has signed a statement</source>
        <translation>已遗失，交款人签了声明</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>转过去</translation>
    </message>
    <message>
        <source>Move the payment to another unit</source>
        <translation>把这笔款转到另一个房号</translation>
    </message>
    <message>
        <source>Moved: new receipt {number}, {sum} yuan.</source>
        <translation>已转：新收据 {number}，{sum} 元。</translation>
    </message>
    <message>
        <source>No printer is set up for this desk.</source>
        <translation>本台尚未设置打印机。</translation>
    </message>
    <message>
        <source>No receipt fits. Type less of the number or name, or choose all days and all states.</source>
        <translation>没有符合的收据。请少输几个字，或把日期和状态选为“全部”。</translation>
    </message>
    <message>
        <source>Not a valid receipt</source>
        <translation>不作收款凭证</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>业主联</translation>
    </message>
    <message>
        <source>Payer name</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer signs</source>
        <translation>交款人签字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>预存余额</translation>
    </message>
    <message>
        <source>Preview on paper</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>补打收据</translation>
    </message>
    <message>
        <source>Printed again {count} times</source>
        <translation>已补打 {count} 次</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
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
        <source>Receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Receipt {number} is void.</source>
        <translation>收据 {number} 已作废。</translation>
    </message>
    <message>
        <source>Receipt {number} is void. Give back {cash} yuan in cash:   {pieces}</source>
        <translation>收据 {number} 已作废。请退还现金 {cash} 元：   {pieces}</translation>
    </message>
    <message>
        <source>Receipt {number} is void. {back} yuan go back the way they came.</source>
        <translation>收据 {number} 已作废。{back} 元按原付款方式退回。</translation>
    </message>
    <message>
        <source>Receipt {number} is void; {back} goes back to the payer</source>
        <translation>收据 {number} 已作废，应退交款人 {back}</translation>
    </message>
    <message>
        <source>Receipt {number} still waits for its printer: see the print list.</source>
        <translation>收据 {number} 仍在等待打印，请查看打印列表。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收款时间</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Several receipts end in “{value}”. Type more of the number.</source>
        <translation>有多张收据以“{value}”结尾，请多输入几位号码。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠金额</translation>
    </message>
    <message>
        <source>Still with the payer</source>
        <translation>还在交款人手里</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>Tendered</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>The chosen receipt</source>
        <translation>所选收据</translation>
    </message>
    <message>
        <source>The payer's copy</source>
        <translation>交款人那一联</translation>
    </message>
    <message>
        <source>The payer's copy did not come back.</source>
        <translation>交款人那一联没有收回。</translation>
    </message>
    <message>
        <source>The payment is taken back whole; what was paid with it is owed again. The number stays and shows as void.</source>
        <translation>整笔收款冲红，所交费用恢复为未缴。收据号保留，标为作废。</translation>
    </message>
    <message>
        <source>The receipt as it is printed</source>
        <translation>收据的打印样式</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>收据正在打印。</translation>
    </message>
    <message>
        <source>The right unit</source>
        <translation>正确的房号</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This receipt becomes void and the same money is taken for the other unit: its oldest charges first, the rest is prepaid. Each receipt names the other.</source>
        <translation>本收据作废，同一笔钱收到另一个房号：先缴最早的欠费，余额转为预存。两张收据互相注明。</translation>
    </message>
    <message>
        <source>To another unit</source>
        <translation>转房号</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid ones together {sum} yuan</source>
        <translation>有效收据合计 {sum} 元</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废冲红</translation>
    </message>
    <message>
        <source>Void since {moment}, by {people}. Reason: {reason}</source>
        <translation>已于 {moment} 作废，经手：{people}。原因：{reason}</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>收据作废（冲红）</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>未登记住户</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>补打 {count} 次</translation>
    </message>
    <message>
        <source>{count} receipts, {total} yuan valid</source>
        <translation>共 {count} 张收据，有效金额 {total} 元</translation>
    </message>
    <message>
        <source>{moment} by {people}: {reason}</source>
        <translation>{moment} {people}：{reason}</translation>
    </message>
    <message>
        <source>{number} · {unit} {payer} · {sum} yuan ({ways})</source>
        <translation>{number} · {unit} {payer} · {sum} 元（{ways}）</translation>
    </message>
    <message>
        <source>{unit} · {names} · owes {sum} yuan</source>
        <translation>{unit} · {names} · 欠费 {sum} 元</translation>
    </message>
</context>
</TS>
