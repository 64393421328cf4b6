<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>金額</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>記賬日期</translation>
    </message>
    <message>
        <source>Centre seal</source>
        <translation>單位蓋章</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change kept as prepayment</source>
        <translation>找零轉預存</translation>
    </message>
    <message>
        <source>Check code {code}</source>
        <translation>校驗碼 {code}</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>請核對紙張</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款員</translation>
    </message>
    <message>
        <source>Copies: {keepers}. The first one is shown.</source>
        <translation>各聯：{keepers}。此處顯示第一聯。</translation>
    </message>
    <message>
        <source>Copy {count} is being printed, marked as a copy.</source>
        <translation>正在補打第 {count} 次，紙上有補打標記。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>FILE COPY</source>
        <translation>查閱件</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務聯</translation>
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
        <translation>自選日期</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大寫</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開具時間</translation>
    </message>
    <message>
        <source>It is back here, or was never given out</source>
        <translation>已收回，或未交出</translation>
    </message>
    <message>
        <source>It will be marked “Reprint {count}”.</source>
        <translation>紙上會標明“補打第 {count} 次”。</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last digits of the number, room, name, telephone</source>
        <translation>收據號末幾位、房號、姓名、電話</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Lost: the payer has signed a statement</source>
        <translation>已遺失，交款人簽了宣告</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>轉過去</translation>
    </message>
    <message>
        <source>Move the payment to another unit</source>
        <translation>把這筆款轉到另一個房號</translation>
    </message>
    <message>
        <source>Moved: new receipt {number}, {sum} yuan.</source>
        <translation>已轉：新收據 {number}，{sum} 元。</translation>
    </message>
    <message>
        <source>No printer is set up for this desk.</source>
        <translation>本臺尚未設定印表機。</translation>
    </message>
    <message>
        <source>No receipt fits. Type less of the number or name, or choose all days and all states.</source>
        <translation>沒有符合的收據。請少輸幾個字，或把日期和狀態選為“全部”。</translation>
    </message>
    <message>
        <source>Not a valid receipt</source>
        <translation>不作收款憑證</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>收據號</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>業主聯</translation>
    </message>
    <message>
        <source>Payer name</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer signs</source>
        <translation>交款人簽字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所屬期</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Prepaid balance</source>
        <translation>預存餘額</translation>
    </message>
    <message>
        <source>Preview on paper</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>補打收據</translation>
    </message>
    <message>
        <source>Printed again {count} times</source>
        <translation>已補打 {count} 次</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
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
        <source>Receipt</source>
        <translation>收款收據</translation>
    </message>
    <message>
        <source>Receipt {number} is void.</source>
        <translation>收據 {number} 已作廢。</translation>
    </message>
    <message>
        <source>Receipt {number} is void. Give back {cash} yuan in cash:   {pieces}</source>
        <translation>收據 {number} 已作廢。請退還現金 {cash} 元：   {pieces}</translation>
    </message>
    <message>
        <source>Receipt {number} is void. {back} yuan go back the way they came.</source>
        <translation>收據 {number} 已作廢。{back} 元按原付款方式退回。</translation>
    </message>
    <message>
        <source>Receipt {number} is void; {back} goes back to the payer</source>
        <translation>收據 {number} 已作廢，應退交款人 {back}</translation>
    </message>
    <message>
        <source>Receipt {number} still waits for its printer: see the print list.</source>
        <translation>收據 {number} 仍在等待列印，請檢視列印列表。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收款時間</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>備註：{text}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Several receipts end in “{value}”. Type more of the number.</source>
        <translation>有多張收據以“{value}”結尾，請多輸入幾位號碼。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠金額</translation>
    </message>
    <message>
        <source>Still with the payer</source>
        <translation>還在交款人手裡</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>存根聯</translation>
    </message>
    <message>
        <source>Tendered</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>The chosen receipt</source>
        <translation>所選收據</translation>
    </message>
    <message>
        <source>The payer's copy</source>
        <translation>交款人那一聯</translation>
    </message>
    <message>
        <source>The payer's copy did not come back.</source>
        <translation>交款人那一聯沒有收回。</translation>
    </message>
    <message>
        <source>The payment is taken back whole; what was paid with it is owed again. The number stays and shows as void.</source>
        <translation>整筆收款衝紅，所交費用恢復為未繳。收據號保留，標為作廢。</translation>
    </message>
    <message>
        <source>The receipt as it is printed</source>
        <translation>收據的列印樣式</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>收據正在列印。</translation>
    </message>
    <message>
        <source>The right unit</source>
        <translation>正確的房號</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This receipt becomes void and the same money is taken for the other unit: its oldest charges first, the rest is prepaid. Each receipt names the other.</source>
        <translation>本收據作廢，同一筆錢收到另一個房號：先繳最早的欠費，餘額轉為預存。兩張收據互相註明。</translation>
    </message>
    <message>
        <source>To another unit</source>
        <translation>轉房號</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid ones together {sum} yuan</source>
        <translation>有效收據合計 {sum} 元</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作廢衝紅</translation>
    </message>
    <message>
        <source>Void since {moment}, by {people}. Reason: {reason}</source>
        <translation>已於 {moment} 作廢，經手：{people}。原因：{reason}</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>收據作廢（衝紅）</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>未登記住戶</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>補打 {count} 次</translation>
    </message>
    <message>
        <source>{count} receipts, {total} yuan valid</source>
        <translation>共 {count} 張收據，有效金額 {total} 元</translation>
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
        <translation>{unit} · {names} · 欠費 {sum} 元</translation>
    </message>
</context>
</TS>
