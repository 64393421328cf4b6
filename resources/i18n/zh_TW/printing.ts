<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>58 mm roll</source>
        <translation>58 毫米捲紙</translation>
    </message>
    <message>
        <source>58 mm roll, without a Chinese font</source>
        <translation>58 毫米捲紙，印表機無中文字型檔</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 毫米捲紙</translation>
    </message>
    <message>
        <source>80 mm roll, without a Chinese font</source>
        <translation>80 毫米捲紙，印表機無中文字型檔</translation>
    </message>
    <message>
        <source>A network printer is added by its address instead.</source>
        <translation>網路印表機請直接按地址新增。</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>新增印表機</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
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
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Continuous paper, 241 mm</source>
        <translation>241 毫米連續列印紙</translation>
    </message>
    <message>
        <source>Drawer's pin</source>
        <translation>錢箱針腳</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
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
        <translation>故障時改用</translation>
    </message>
    <message>
        <source>It does not answer. Set by hand what it can do.</source>
        <translation>印表機沒有應答。請手工設定其功能。</translation>
    </message>
    <message>
        <source>It is being printed right now.</source>
        <translation>正在列印。</translation>
    </message>
    <message>
        <source>It is complete</source>
        <translation>紙張完整</translation>
    </message>
    <message>
        <source>It is complete   F6</source>
        <translation>紙張完整   F6</translation>
    </message>
    <message>
        <source>It is on paper.</source>
        <translation>已經列印出來。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>程式會自動重試。</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>正在等待印表機。</translation>
    </message>
    <message>
        <source>It was given up, or another took its place.</source>
        <translation>已取消，或已由另一次列印代替。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>正在查詢印表機……</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No paper chosen</source>
        <translation>未選擇列印任務</translation>
    </message>
    <message>
        <source>No printer was found on this computer. A network printer is added by its address.</source>
        <translation>本機沒有找到印表機。網路印表機請按地址新增。</translation>
    </message>
    <message>
        <source>No printer yet. Add one: its address stands on the page it prints when it is switched on while its feed button is held down.</source>
        <translation>還沒有印表機，請新增。按住走紙鍵開機，印表機會打出寫有地址的自檢頁。</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper came out whole. Is it in your hand?</source>
        <translation>無法確認是否已完整列印。請看：單據在您手裡嗎？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Nothing waits and nothing went wrong.</source>
        <translation>沒有等待或出錯的列印任務。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>沒有列印出來。</translation>
    </message>
    <message>
        <source>Of a network printer: 192.168.1.50. “Find” fills in the others.</source>
        <translation>網路印表機填 IP 地址，如 192.168.1.50；其他印表機用“查詢”自動填寫。</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>開啟錢箱</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>換印表機</translation>
    </message>
    <message>
        <source>Other printer   F8</source>
        <translation>換印表機   F8</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>Paper in it</source>
        <translation>所裝紙張</translation>
    </message>
    <message>
        <source>Paper roll</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Papers waiting, tried again by themselves: {count}</source>
        <translation>等待列印的單據：{count} 張，稍後自動重試</translation>
    </message>
    <message>
        <source>Print a test page now</source>
        <translation>現在列印測試頁</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Print again   F7</source>
        <translation>重新列印   F7</translation>
    </message>
    <message>
        <source>Print elsewhere …</source>
        <translation>改用其他印表機…</translation>
    </message>
    <message>
        <source>Print further down (mm)</source>
        <translation>列印下移（毫米）</translation>
    </message>
    <message>
        <source>Print further right (mm)</source>
        <translation>列印右移（毫米）</translation>
    </message>
    <message>
        <source>Print on another printer</source>
        <translation>換一臺印表機列印</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>列印佇列</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>在那臺列印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer “{name}” added</source>
        <translation>已新增印表機“{name}”</translation>
    </message>
    <message>
        <source>Printer “{name}” set up</source>
        <translation>印表機“{name}”設定已儲存</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>找到的印表機</translation>
    </message>
    <message>
        <source>Printers in trouble</source>
        <translation>有故障的印表機</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>本工位的印表機</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Receipt {title}</source>
        <translation>收據 {title}</translation>
    </message>
    <message>
        <source>Receipts are printed here</source>
        <translation>收據用這臺列印</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the printer “{name}”?</source>
        <translation>移除印表機“{name}”？</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set up “{name}”</source>
        <translation>設定“{name}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>測試頁</translation>
    </message>
    <message>
        <source>The chosen paper</source>
        <translation>所選列印任務</translation>
    </message>
    <message>
        <source>The paper in hand goes on by itself after that.</source>
        <translation>處理好後，正在列印的單據會自動繼續。</translation>
    </message>
    <message>
        <source>The printer took all of it, but this kind of printer cannot say if it printed.</source>
        <translation>資料已全部交給印表機，但這種印表機不能回報是否打出。</translation>
    </message>
    <message>
        <source>The test page is on its way</source>
        <translation>測試頁已送出</translation>
    </message>
    <message>
        <source>There is no other printer. Ctrl+N adds one.</source>
        <translation>沒有別的印表機。按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重試</translation>
    </message>
    <message>
        <source>Use for receipts</source>
        <translation>設為收據機</translation>
    </message>
    <message>
        <source>What can it do?</source>
        <translation>檢測功能</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>需要處理的</translation>
    </message>
    <message>
        <source>What waits for it stays in the queue.</source>
        <translation>等待這臺印表機的任務仍留在佇列裡。</translation>
    </message>
    <message>
        <source>What you call it: Counter left</source>
        <translation>平時怎麼叫就怎麼寫，例如：前臺左</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>as the printer says</source>
        <translation>按檢測結果</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>{ability}: {answer}</source>
        <translation>{ability}：{answer}</translation>
    </message>
    <message>
        <source>{count} papers are tried again</source>
        <translation>重試 {count} 個列印任務</translation>
    </message>
    <message>
        <source>{name} (receipts)</source>
        <translation>{name}（收據）</translation>
    </message>
    <message>
        <source>{name} ({place}) {address}</source>
        <translation>{name}（{place}）{address}</translation>
    </message>
    <message>
        <source>{paper} (copy {count})</source>
        <translation>{paper}（補打 {count}）</translation>
    </message>
    <message>
        <source>{state} · {printer} · tries: {count}</source>
        <translation>{state} · {printer} · 已試 {count} 次</translation>
    </message>
    <message>
        <source>{text} · {count} bytes sent</source>
        <translation>{text} · 已傳送 {count} 位元組</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>“{name}” is being asked …</source>
        <translation>正在檢測“{name}”……</translation>
    </message>
</context>
</TS>
