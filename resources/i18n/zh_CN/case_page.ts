<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_page</name>
    <message>
        <source>A name used before takes the new search.</source>
        <translation>同名查询将被替换。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach identity papers</source>
        <translation>添加身份证件</translation>
    </message>
    <message>
        <source>Attaching {number} of {total} …</source>
        <translation>正在添加附件 {number}/{total}…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务事项</translation>
    </message>
    <message>
        <source>Contact the customer</source>
        <translation>联系客户</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Ctrl+S keeps what is searched for now.</source>
        <translation>按 Ctrl+S 保存当前查询条件。</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop the kept search</source>
        <translation>删除常用查询</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>临期或超时</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files attached: {count}.</source>
        <translation>已添加 {count} 个附件。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>It is noted who looked and why; hidden again soon.</source>
        <translation>会记录谁在何时因何查看，稍后自动隐藏。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>常用查询</translation>
    </message>
    <message>
        <source>Kinds of cases</source>
        <translation>业务类别</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needed where a rule is let pass.</source>
        <translation>放行规则时必须填写。</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>新建：{what}</translation>
    </message>
    <message>
        <source>No case is tied to this one.</source>
        <translation>没有关联事项。</translation>
    </message>
    <message>
        <source>No cases here. Ctrl+N opens one.</source>
        <translation>暂无记录，按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>No files. Ctrl+O attaches one; Ctrl+V pastes one, or drop it here.</source>
        <translation>没有附件。按 Ctrl+O 添加，按 Ctrl+V 粘贴，也可以把文件拖到这里。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the other</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Number, unit, name, words or pinyin</source>
        <translation>编号、房号、姓名、关键字或拼音</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Opened: {numbers}.</source>
        <translation>已同时登记：{numbers}。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Put on the list what is due</source>
        <translation>生成待办清单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason and changes</source>
        <translation>原因与变更</translation>
    </message>
    <message>
        <source>Received by {first}, with {handler}</source>
        <translation>首问责任人 {first}，当前经办 {handler}</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet (Ctrl+V)</source>
        <translation>粘贴从表格复制的多行（Ctrl+V）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show hidden numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>查看证件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>The file goes from every desk, from head office and from the backups. That it was here, and why it went, stays.</source>
        <translation>文件会从各工作台、总部和备份中删除；曾有此附件及删除原因会保留。</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>附件已删除。</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>文件已保存。</translation>
    </message>
    <message>
        <source>These lines make no sense: {numbers}</source>
        <translation>以下各行无法识别：{numbers}</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the picture (Ctrl+S).</source>
        <translation>这台电脑没有打印机，请按 Ctrl+S 另存图片。</translation>
    </message>
    <message>
        <source>Tie to a case</source>
        <translation>关联事项</translation>
    </message>
    <message>
        <source>Tied cases</source>
        <translation>关联事项</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Waits for a signature: {who}</source>
        <translation>待签字：{who}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What was not saved is back. Ctrl+N begins anew.</source>
        <translation>已恢复上次未保存的内容；按 Ctrl+N 重新填写。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接办人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>我经办的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>deleted: {reason}</source>
        <translation>已删除：{reason}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due soon,</source>
        <translation>即将到期，期限</translation>
    </message>
    <message>
        <source>late since</source>
        <translation>已超时，期限</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>（未计入）</translation>
    </message>
    <message>
        <source>still at {desk}</source>
        <translation>还在 {desk}</translation>
    </message>
    <message>
        <source>{name} ({count} open)</source>
        <translation>{name}（在办 {count}）</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} 已办理。</translation>
    </message>
    <message>
        <source>{number} is open.</source>
        <translation>{number} 已登记。</translation>
    </message>
</context>
</TS>
