<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>A file with names and telephones in full: {reason}</source>
        <translation>导出完整姓名和电话：{reason}</translation>
    </message>
    <message>
        <source>A second person must agree. Both names, the reason and the time are kept in the audit list and stand in the file.</source>
        <translation>须由第二人同意。双方姓名、用途和时间会记入操作日志，并印在文件上。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
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
        <source>Amount voided</source>
        <translation>作废金额</translation>
    </message>
    <message>
        <source>Amount, voided too</source>
        <translation>金额（含作废）</translation>
    </message>
    <message>
        <source>Archive: completeness of files</source>
        <translation>档案完整率</translation>
    </message>
    <message>
        <source>Archive: loans out</source>
        <translation>档案借出清单</translation>
    </message>
    <message>
        <source>Archive: missing papers</source>
        <translation>档案缺件清单</translation>
    </message>
    <message>
        <source>Arrears by age</source>
        <translation>欠费账龄</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Beancount (plain text)</source>
        <translation>Beancount 账本（纯文本）</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>票本</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>营业日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSV 文本</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <translation>来电时段统计</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <translation>话务月度统计</translation>
    </message>
    <message>
        <source>Cards by unit</source>
        <translation>各户卡证统计</translation>
    </message>
    <message>
        <source>Cases by workflow</source>
        <translation>各类业务汇总</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择报表</translation>
    </message>
    <message>
        <source>Choose a report above and press F12.</source>
        <translation>请在上面选择报表，按 F12 查询。</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>收费率</translation>
    </message>
    <message>
        <source>Collection rate by {grouping}, periods {first} to {last}, as of {day}</source>
        <translation>收费率（按{grouping}）账期 {first} 至 {last}，截至 {day}</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Complaints by month</source>
        <translation>投诉：月度统计</translation>
    </message>
    <message>
        <source>Complaints: escalated</source>
        <translation>投诉：升级</translation>
    </message>
    <message>
        <source>Complaints: people named</source>
        <translation>投诉：责任人</translation>
    </message>
    <message>
        <source>Complaints: root causes</source>
        <translation>投诉：根本原因</translation>
    </message>
    <message>
        <source>Complaints: shares to deduct</source>
        <translation>投诉：员工分担</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>补打次数</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Customers' problems of the day</source>
        <translation>客户问题清单</translation>
    </message>
    <message>
        <source>Daily collection report</source>
        <translation>收费日报</translation>
    </message>
    <message>
        <source>Daily collection report, {first} to {last}</source>
        <translation>收费日报 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Deposits by kind and age</source>
        <translation>押金余额表</translation>
    </message>
    <message>
        <source>Disclosures by user</source>
        <translation>资料披露情况</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义日期</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goods passes</source>
        <translation>物品放行统计</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>开出份数</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>开票时间</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>记账流水</translation>
    </message>
    <message>
        <source>Journal, {first} to {last}</source>
        <translation>记账流水 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Keys: where each is</source>
        <translation>钥匙去向表</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止号</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收费台账</translation>
    </message>
    <message>
        <source>Matters carried more than two shifts</source>
        <translation>交接超过两班的事项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Move-in defects by trade</source>
        <translation>验房问题（按工种）</translation>
    </message>
    <message>
        <source>Move-ins by batch</source>
        <translation>入伙进度（按批次）</translation>
    </message>
    <message>
        <source>Names and telephones in full</source>
        <translation>完整姓名和电话</translation>
    </message>
    <message>
        <source>Nothing of this kind in these days.</source>
        <translation>这段时间没有这类记录。</translation>
    </message>
    <message>
        <source>Notices now up</source>
        <translation>在张贴的通知</translation>
    </message>
    <message>
        <source>Of it prepaid</source>
        <translation>其中预存抵扣</translation>
    </message>
    <message>
        <source>Open tickets by unit and age</source>
        <translation>未办结工单</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班与空调时数</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF（打印用）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Personal data in full, for {person} with the agreement of {second}, {moment}</source>
        <translation>含完整个人信息，仅供{person}使用，{second}同意，{moment}</translation>
    </message>
    <message>
        <source>Print the daily report</source>
        <translation>打印收费日报表</translation>
    </message>
    <message>
        <source>Problem log</source>
        <translation>问题登记本</translation>
    </message>
    <message>
        <source>Questions that came back</source>
        <translation>重复问题</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据台账</translation>
    </message>
    <message>
        <source>Receipts, {first} to {last}</source>
        <translation>收据台账 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Reckoning: {rows} rows …</source>
        <translation>正在统计：{rows} 行 …</translation>
    </message>
    <message>
        <source>Reminder list</source>
        <translation>催缴名单</translation>
    </message>
    <message>
        <source>Repairs: causes</source>
        <translation>报修原因分析</translation>
    </message>
    <message>
        <source>Repairs: on time and satisfaction</source>
        <translation>报修及时率、满意率</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Return visits by kind</source>
        <translation>回访统计</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Save as a file   F8</source>
        <translation>另存为文件   F8</translation>
    </message>
    <message>
        <source>Shift handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Show   F12</source>
        <translation>查询   F12</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The agreement to show personal data has run out or is not yours. Ask again.</source>
        <translation>查看完整个人信息的授权已过期，或不是给您的授权，请重新申请。</translation>
    </message>
    <message>
        <source>The data are read-only: nothing was noted.</source>
        <translation>数据为只读，没有记入操作日志。</translation>
    </message>
    <message>
        <source>Things to lend</source>
        <translation>出借物品</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>本年至今</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To the rows</source>
        <translation>到明细</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units and households by building</source>
        <translation>各楼房屋与住户统计</translation>
    </message>
    <message>
        <source>Use of receipt numbers</source>
        <translation>票号使用情况</translation>
    </message>
    <message>
        <source>Use of receipt numbers, {first} to {last}</source>
        <translation>票号使用情况 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Visits by day</source>
        <translation>每日来访</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废份数</translation>
    </message>
    <message>
        <source>What the file is needed for</source>
        <translation>文件用途</translation>
    </message>
    <message>
        <source>With names and telephones in full …</source>
        <translation>导出完整姓名和电话…</translation>
    </message>
    <message>
        <source>Writing {file}: {rows} rows …</source>
        <translation>正在写入 {file}：{rows} 行 …</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>共 {rows} 行</translation>
    </message>
    <message>
        <source>{rows} rows, saved in {file}</source>
        <translation>{rows} 行，已保存到 {file}</translation>
    </message>
    <message>
        <source>{rows} rows, the first {shown} are shown; a file holds them all</source>
        <translation>共 {rows} 行，仅显示前 {shown} 行；另存为文件可得到全部</translation>
    </message>
    <message>
        <source>{rows} rows, {total} yuan, saved in {file}</source>
        <translation>{rows} 行，合计 {total} 元，已保存到 {file}</translation>
    </message>
</context>
</TS>
