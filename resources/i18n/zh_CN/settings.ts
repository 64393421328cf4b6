<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>0 keeps the screen open; Ctrl+L locks at once.</source>
        <translation>0 表示不自动锁屏；按 Ctrl+L 立即锁屏。</translation>
    </message>
    <message>
        <source>80 mm holds 48 characters a line, 58 mm holds 32.</source>
        <translation>80 毫米每行 48 个字符，58 毫米每行 32 个字符。</translation>
    </message>
    <message>
        <source>After that, or once printed, a second person must agree.</source>
        <translation>超过时限或已打印后，须由另一人复核。</translation>
    </message>
    <message>
        <source>An older job is not printed by itself; print a copy instead.</source>
        <translation>过期的任务不会自动打印，请改用补打。</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up now   F8</source>
        <translation>立即备份   F8</translation>
    </message>
    <message>
        <source>Back up to a USB stick</source>
        <translation>备份到 U 盘</translation>
    </message>
    <message>
        <source>Back up to a USB stick …</source>
        <translation>备份到 U 盘…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>备份完成并已检查：{file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Change my password   F6</source>
        <translation>修改我的密码   F6</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies of a receipt a person may print alone</source>
        <translation>一人可自行补打同一收据的次数</translation>
    </message>
    <message>
        <source>Copying and checking the data …</source>
        <translation>正在复制并检查数据…</translation>
    </message>
    <message>
        <source>Delete practice data</source>
        <translation>删除练习数据</translation>
    </message>
    <message>
        <source>For every further copy a second person must agree.</source>
        <translation>超过后每次补打须第二人复核。</translation>
    </message>
    <message>
        <source>For every further time a second person must agree.</source>
        <translation>超过后每次须第二人复核。</translation>
    </message>
    <message>
        <source>For learners: a window of its own from the sign-in page. With your rooms and what they owe; names, numbers and plates are invented. Nothing of it is ever sent.</source>
        <translation>供学员练习，从登录页打开单独窗口。使用本项目的房号和欠费，姓名、号码、车牌均为虚构，数据绝不上传。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复到备份</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go back to one from elsewhere …</source>
        <translation>从其他位置的备份恢复…</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>恢复到此备份？</translation>
    </message>
    <message>
        <source>Go back to this one …   F7</source>
        <translation>恢复到此备份…   F7</translation>
    </message>
    <message>
        <source>Hour of the nightly meeting with head office</source>
        <translation>每晚与总部同步的钟点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Make practice data on our rooms</source>
        <translation>按本项目房号生成练习数据</translation>
    </message>
    <message>
        <source>Minutes a waiting print job stays valid</source>
        <translation>等待中的打印任务有效分钟数</translation>
    </message>
    <message>
        <source>Minutes to take back an unprinted receipt alone</source>
        <translation>未打印收据可自行作废的分钟数</translation>
    </message>
    <message>
        <source>Minutes without input before the screen locks</source>
        <translation>无操作多少分钟后锁屏</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>One is made every hour; copy one to a USB stick every week and keep it elsewhere. On a new computer the recovery key is needed too.</source>
        <translation>每小时自动备份一次；请每周把备份存到 U 盘并放在别处保管。换新电脑时还需要恢复密钥。</translation>
    </message>
    <message>
        <source>Only where the drawer hangs on the receipt printer.</source>
        <translation>仅当钱箱接在收据打印机上时有效。</translation>
    </message>
    <message>
        <source>Open the cash drawer when cash is taken</source>
        <translation>收现金时自动打开钱箱</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice data are being made …</source>
        <translation>正在生成练习数据…</translation>
    </message>
    <message>
        <source>Practice data are made. Open them from the sign-in page: “Practise”.</source>
        <translation>练习数据已生成，请在登录页点“练习”打开。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt paper width (mm)</source>
        <translation>收据纸宽（毫米）</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save   F12</source>
        <translation>保存   F12</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>查看密钥</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>查看恢复密钥</translation>
    </message>
    <message>
        <source>The data are encrypted. On another computer, or after a fault of this one, they open with this key only: print it or write it down and lock it away.</source>
        <translation>数据已加密。换电脑或电脑故障后，只有用恢复密钥才能打开数据：请打印或抄写后锁好保管。</translation>
    </message>
    <message>
        <source>The language of windows and printed papers on this desk.</source>
        <translation>本前台窗口与打印单据使用的语言。</translation>
    </message>
    <message>
        <source>The practice data are deleted.</source>
        <translation>练习数据已删除。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>There are no practice data.</source>
        <translation>没有练习数据。</translation>
    </message>
    <message>
        <source>They hold for this desk only and at once.</source>
        <translation>仅对本前台有效，立即生效。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本前台</translation>
    </message>
    <message>
        <source>Times a shift may open the drawer without a sale</source>
        <translation>每班可无交易打开钱箱的次数</translation>
    </message>
    <message>
        <source>Whoever has this key and a copy of the data can read everything. That it was shown, and to whom, is kept in the audit list.</source>
        <translation>拿到恢复密钥和数据副本的人可以看到全部数据。查看人和时间会记入操作日志。</translation>
    </message>
    <message>
        <source>Within half an hour after it; in the morning if it was missed.</source>
        <translation>在该钟点后半小时内进行；错过则次日开机后补做。</translation>
    </message>
    <message>
        <source>Write it down or print it; do not photograph it.</source>
        <translation>请抄写或打印，不要拍照。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Your password at the time of the backup</source>
        <translation>您在备份当时的密码</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>{count} settings saved.</source>
        <translation>已保存 {count} 项设置。</translation>
    </message>
    <message>
        <source>“{name}” takes the place of the data. What was done after it is missing then and is entered again from the receipts. Receipts go on in a new book; the present data are put aside, not deleted. PropDesk begins anew and everybody signs in again.</source>
        <translation>“{name}”将替换现有数据。备份之后所做的操作会缺失，须根据收据重新录入。收据改用新的号段；现有数据移开保存，不会删除。PropDesk 将重新开始，所有人须重新登录。</translation>
    </message>
</context>
</TS>
