<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>head_office</name>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>All desks see the decision.</source>
        <translation>所有視窗都會看到處理結果。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Decide …   F6</source>
        <translation>處理……   F6</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第 {number} 筆</translation>
    </message>
    <message>
        <source>Equal with head office at {moment}</source>
        <translation>{moment} 與總部一致</translation>
    </message>
    <message>
        <source>Files to come: {count}</source>
        <translation>待接收附件 {count} 個</translation>
    </message>
    <message>
        <source>Files to send: {count}</source>
        <translation>待上傳附件 {count} 個</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>總部同步</translation>
    </message>
    <message>
        <source>Head office was met: {sent} sent, {come} received.</source>
        <translation>已與總部同步：上傳 {sent} 筆，收到 {come} 筆。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本機結果</translation>
    </message>
    <message>
        <source>If given back: how</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Met head office at {moment}</source>
        <translation>{moment} 已與總部同步</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需人工處理</translation>
    </message>
    <message>
        <source>Never met head office</source>
        <translation>尚未與總部同步過</translation>
    </message>
    <message>
        <source>Not enrolled with head office</source>
        <translation>未接入總部</translation>
    </message>
    <message>
        <source>Not equal with {desks}: tell head office if it stays so.</source>
        <translation>與 {desks} 的資料不一致；若一直如此，請告知總部。</translation>
    </message>
    <message>
        <source>Not sent: {count}</source>
        <translation>未上傳 {count} 筆</translation>
    </message>
    <message>
        <source>Not sent: {count}, the oldest for {age}</source>
        <translation>未上傳 {count} 筆，最早的已等 {age}</translation>
    </message>
    <message>
        <source>Not taken over: it was not allowed</source>
        <translation>未採納：無權進行此操作</translation>
    </message>
    <message>
        <source>Nothing has come from other desks yet.</source>
        <translation>尚未收到其他收費臺的資料。</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>沒有需要處理的事項。</translation>
    </message>
    <message>
        <source>Nothing waits and nothing was set aside.</source>
        <translation>沒有暫存或另存的內容。</translation>
    </message>
    <message>
        <source>Of a copied data file</source>
        <translation>來自被複制的資料檔案</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Received lately</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Receiving: {done} of {total}</source>
        <translation>正在接收：第 {done} 筆，共 {total} 筆</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在上傳……</translation>
    </message>
    <message>
        <source>Set aside: lived twice by a copied data file</source>
        <translation>另存：資料檔案被複制，此號用了兩次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; go on any time.</source>
        <translation>已停止。已收到的內容保留，隨時可以繼續。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync now   F8</source>
        <translation>立即同步   F8</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Taken over, needs a decision</source>
        <translation>已採納，需人工處理</translation>
    </message>
    <message>
        <source>The decision was written down.</source>
        <translation>處理結果已記下。</translation>
    </message>
    <message>
        <source>Update PropDesk: {count} entries of others wait for it</source>
        <translation>請升級 PropDesk：有 {count} 條其他前臺的記錄等待升級後處理</translation>
    </message>
    <message>
        <source>Waiting or set aside</source>
        <translation>暫存或另存</translation>
    </message>
    <message>
        <source>Waits for an update of PropDesk</source>
        <translation>等待 PropDesk 升級</translation>
    </message>
    <message>
        <source>Waits: something it needs is not here yet</source>
        <translation>暫存：所依據的內容尚未收到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼處理</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>a figure in it is out of range</source>
        <translation>其中的數字超出範圍</translation>
    </message>
    <message>
        <source>head office keeps this</source>
        <translation>由總部統一管理</translation>
    </message>
    <message>
        <source>it belongs to one desk alone</source>
        <translation>只屬於本前臺，不參與同步</translation>
    </message>
    <message>
        <source>it does not fit what is here</source>
        <translation>與本機已有內容不符</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>內容無法讀取</translation>
    </message>
    <message>
        <source>what it belongs to has not come yet</source>
        <translation>所屬的內容尚未收到</translation>
    </message>
    <message>
        <source>what was booked is never changed</source>
        <translation>已入賬的內容不可更改</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
</context>
</TS>
