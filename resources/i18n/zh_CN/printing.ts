<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>58 mm roll</source>
        <translation>58 毫米卷纸</translation>
    </message>
    <message>
        <source>58 mm roll, without a Chinese font</source>
        <translation>58 毫米卷纸，打印机无中文字库</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 毫米卷纸</translation>
    </message>
    <message>
        <source>80 mm roll, without a Chinese font</source>
        <translation>80 毫米卷纸，打印机无中文字库</translation>
    </message>
    <message>
        <source>A network printer is added by its address instead.</source>
        <translation>网络打印机请直接按地址添加。</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>添加打印机</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All of late</source>
        <translation>最近全部</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Continuous paper, 241 mm</source>
        <translation>241 毫米连续打印纸</translation>
    </message>
    <message>
        <source>Drawer's pin</source>
        <translation>钱箱针脚</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>不打了</translation>
    </message>
    <message>
        <source>Give it up   Del</source>
        <translation>不打了   Del</translation>
    </message>
    <message>
        <source>If it fails, offer</source>
        <translation>故障时改用</translation>
    </message>
    <message>
        <source>It does not answer. Set by hand what it can do.</source>
        <translation>打印机没有应答。请手工设置其功能。</translation>
    </message>
    <message>
        <source>It is being printed right now.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>It is complete</source>
        <translation>纸张完整</translation>
    </message>
    <message>
        <source>It is complete   F6</source>
        <translation>纸张完整   F6</translation>
    </message>
    <message>
        <source>It is on paper.</source>
        <translation>已经打印出来。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>正在等待打印机。</translation>
    </message>
    <message>
        <source>It was given up, or another took its place.</source>
        <translation>已取消，或已由另一次打印代替。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>正在查找打印机……</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No paper chosen</source>
        <translation>未选择打印任务</translation>
    </message>
    <message>
        <source>No printer was found on this computer. A network printer is added by its address.</source>
        <translation>本机没有找到打印机。网络打印机请按地址添加。</translation>
    </message>
    <message>
        <source>No printer yet. Add one: its address stands on the page it prints when it is switched on while its feed button is held down.</source>
        <translation>还没有打印机，请添加。按住走纸键开机，打印机会打出写有地址的自检页。</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out whole. Is it in your hand?</source>
        <translation>无法确认是否已完整打印。请看：单据在您手里吗？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing waits and nothing went wrong.</source>
        <translation>没有等待或出错的打印任务。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>没有打印出来。</translation>
    </message>
    <message>
        <source>Of a network printer: 192.168.1.50. “Find” fills in the others.</source>
        <translation>网络打印机填 IP 地址，如 192.168.1.50；其他打印机用“查找”自动填写。</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>换打印机</translation>
    </message>
    <message>
        <source>Other printer   F8</source>
        <translation>换打印机   F8</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所装纸张</translation>
    </message>
    <message>
        <source>Paper roll</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Papers waiting, tried again by themselves: {count}</source>
        <translation>等待打印的单据：{count} 张，稍后自动重试</translation>
    </message>
    <message>
        <source>Print a test page now</source>
        <translation>现在打印测试页</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print again   F7</source>
        <translation>重新打印   F7</translation>
    </message>
    <message>
        <source>Print elsewhere …</source>
        <translation>改用其他打印机…</translation>
    </message>
    <message>
        <source>Print further down (mm)</source>
        <translation>打印下移（毫米）</translation>
    </message>
    <message>
        <source>Print further right (mm)</source>
        <translation>打印右移（毫米）</translation>
    </message>
    <message>
        <source>Print on another printer</source>
        <translation>换一台打印机打印</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>在那台打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer “{name}” added</source>
        <translation>已添加打印机“{name}”</translation>
    </message>
    <message>
        <source>Printer “{name}” set up</source>
        <translation>打印机“{name}”设置已保存</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>找到的打印机</translation>
    </message>
    <message>
        <source>Printers in trouble</source>
        <translation>有故障的打印机</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>本工位的打印机</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Receipt {title}</source>
        <translation>收据 {title}</translation>
    </message>
    <message>
        <source>Receipts are printed here</source>
        <translation>收据用这台打印</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the printer “{name}”?</source>
        <translation>移除打印机“{name}”？</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set up “{name}”</source>
        <translation>设置“{name}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The chosen paper</source>
        <translation>所选打印任务</translation>
    </message>
    <message>
        <source>The paper in hand goes on by itself after that.</source>
        <translation>处理好后，正在打印的单据会自动继续。</translation>
    </message>
    <message>
        <source>The printer took all of it, but this kind of printer cannot say if it printed.</source>
        <translation>数据已全部交给打印机，但这种打印机不能回报是否打出。</translation>
    </message>
    <message>
        <source>The test page is on its way</source>
        <translation>测试页已送出</translation>
    </message>
    <message>
        <source>There is no other printer. Ctrl+N adds one.</source>
        <translation>没有别的打印机。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Use for receipts</source>
        <translation>设为收据机</translation>
    </message>
    <message>
        <source>What can it do?</source>
        <translation>检测功能</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>需要处理的</translation>
    </message>
    <message>
        <source>What waits for it stays in the queue.</source>
        <translation>等待这台打印机的任务仍留在队列里。</translation>
    </message>
    <message>
        <source>What you call it: Counter left</source>
        <translation>平时怎么叫就怎么写，例如：前台左</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>as the printer says</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>{ability}: {answer}</source>
        <translation>{ability}：{answer}</translation>
    </message>
    <message>
        <source>{count} papers are tried again</source>
        <translation>重试 {count} 个打印任务</translation>
    </message>
    <message>
        <source>{name} (receipts)</source>
        <translation>{name}（收据）</translation>
    </message>
    <message>
        <source>{name} ({place}) {address}</source>
        <translation>{name}（{place}）{address}</translation>
    </message>
    <message>
        <source>{paper} (copy {count})</source>
        <translation>{paper}（补打 {count}）</translation>
    </message>
    <message>
        <source>{state} · {printer} · tries: {count}</source>
        <translation>{state} · {printer} · 已试 {count} 次</translation>
    </message>
    <message>
        <source>{text} · {count} bytes sent</source>
        <translation>{text} · 已发送 {count} 字节</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>“{name}” is being asked …</source>
        <translation>正在检测“{name}”……</translation>
    </message>
</context>
</TS>
