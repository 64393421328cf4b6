<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rescue</name>
    <message>
        <source>A backup from elsewhere</source>
        <translation>其他位置的备份</translation>
    </message>
    <message>
        <source>A backup from elsewhere …</source>
        <translation>其他位置的备份…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begins with empty data; the backups stay where they are.</source>
        <translation>从空白数据开始；已有备份保留在原处。</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in its place …</source>
        <translation>正在检查备份并替换数据…</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>请先选择一个备份。</translation>
    </message>
    <message>
        <source>Close PropDesk</source>
        <translation>退出 PropDesk</translation>
    </message>
    <message>
        <source>Dashes, spaces and small letters do not matter; 0 and O are taken as one.</source>
        <translation>横线、空格和大小写均可忽略；数字 0 与字母 O 视为相同。</translation>
    </message>
    <message>
        <source>From the paper of the computer the backup was made on.</source>
        <translation>见制作该备份的那台电脑的密钥纸。</translation>
    </message>
    <message>
        <source>From the paper of the set-up. Nothing in the data is changed by it.</source>
        <translation>见初始设置时留存的密钥纸。输入密钥不会改动任何数据。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复到备份</translation>
    </message>
    <message>
        <source>Go back to a backup …</source>
        <translation>恢复到备份…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>恢复到此备份</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>用此文件继续</translation>
    </message>
    <message>
        <source>Go on with this file …</source>
        <translation>用此文件继续…</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>正在恢复到备份</translation>
    </message>
    <message>
        <source>It stands on the paper that was printed or written at the set-up and locked away. It is tried on the data first: a key that opens nothing here changes nothing.</source>
        <translation>密钥写在初始设置时打印或抄写、锁好保管的那张纸上。输入后先试着打开数据，打不开就不作任何更改。</translation>
    </message>
    <message>
        <source>Only where no newer backup or copy is to be found: what is missing has to be entered again from the receipts on paper.</source>
        <translation>仅在确实找不到更新的备份或副本时使用：缺少的内容须根据纸质收据重新录入。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Putting the backup in its place …</source>
        <translation>正在用备份替换数据…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Set up this desk anew …</source>
        <translation>重新设置本前台…</translation>
    </message>
    <message>
        <source>Stay with the present data</source>
        <translation>继续使用现有数据</translation>
    </message>
    <message>
        <source>The backup takes the place of the data; what was done after it is missing then and is entered again from the receipts. Receipts go on in a new book. The present file is not deleted: it is put aside beside the backups.</source>
        <translation>备份将替换现有数据；备份之后所做的操作会缺失，须根据收据重新录入。收据改用新的号段。现有文件不会删除，会移到备份文件夹中保存。</translation>
    </message>
    <message>
        <source>The data cannot be used as they are</source>
        <translation>数据暂时无法使用</translation>
    </message>
    <message>
        <source>The desk goes on with the file as it was found. Receipts begin a new book.</source>
        <translation>已用现有文件继续。收据从新的号段开始。</translation>
    </message>
    <message>
        <source>The desk is back at the backup. Receipts go on in a new book; the file from before lies beside the backups.</source>
        <translation>已恢复到备份。收据改用新的号段；原数据文件保存在备份文件夹中。</translation>
    </message>
    <message>
        <source>The desk is closed for a moment and opens again by itself.</source>
        <translation>前台暂时关闭，稍后自动重新打开。</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The file is sound. It goes up to {moment}; last receipt in it: {receipt}.</source>
        <translation>文件完好。数据截至 {moment}；其中最后一张收据：{receipt}。</translation>
    </message>
    <message>
        <source>The key fits and is kept on this computer.</source>
        <translation>密钥正确，已保存在本机。</translation>
    </message>
    <message>
        <source>There is no newer backup; I want to go on.</source>
        <translation>没有更新的备份，我要继续。</translation>
    </message>
    <message>
        <source>There is none in the data folder: choose one on a USB stick or another disk.</source>
        <translation>数据文件夹中没有备份：请选择 U 盘或其他磁盘上的备份。</translation>
    </message>
    <message>
        <source>Tick first that there is no newer backup.</source>
        <translation>请先勾选“没有更新的备份”。</translation>
    </message>
    <message>
        <source>Type the recovery key</source>
        <translation>输入恢复密钥</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <translation>输入恢复密钥…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>What is missing stays missing here: look through the receipts on paper and enter again what is not in the file. Receipts go on in a new book, so that no number is given twice. Your name and reason are kept in the audit list.</source>
        <translation>缺少的内容不会自动找回：请核对纸质收据，把文件里没有的重新录入。收据改用新的号段，以免号码重复。您的姓名和原因会记入操作日志。</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>您的用户名</translation>
    </message>
    <message>
        <source>{count} backups are here; the newest was made at {moment}, {age}. Each is checked first.</source>
        <translation>这里有 {count} 个备份；最新的制作于 {moment}（{age}）。恢复前会先检查。</translation>
    </message>
</context>
</TS>
