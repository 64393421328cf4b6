<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sign_in</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>请设置自己的密码</translation>
    </message>
    <message>
        <source>Copied. Paste it, print it, lock it away.</source>
        <translation>已复制。请粘贴打印后妥善锁存。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete practice data</source>
        <translation>删除练习数据</translation>
    </message>
    <message>
        <source>Desk code</source>
        <translation>收费台编号</translation>
    </message>
    <message>
        <source>Each computer of a centre has its own: D01, D02 … Receipt numbers carry it.</source>
        <translation>每台电脑各用一个编号：D01、D02……收据号中会带上它。</translation>
    </message>
    <message>
        <source>For practice. User name / password:</source>
        <translation>练习用。用户名 / 密码：</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>继续登录</translation>
    </message>
    <message>
        <source>I have kept the key in a safe place</source>
        <translation>我已把恢复密钥存放在安全的地方</translation>
    </message>
    <message>
        <source>It stands at the top of every receipt.</source>
        <translation>印在每张收据的抬头。</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>请保管好恢复密钥</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for the user “admin”</source>
        <translation>管理员（admin）密码</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>练习…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Project (estate) name</source>
        <translation>项目（小区）名称</translation>
    </message>
    <message>
        <source>PropDesk · service centre</source>
        <translation>物业客服中心 · PropDesk</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Service centre code</source>
        <translation>客服中心编号</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. A report was written; try again.</source>
        <translation>程序内部出错，错误报告已保存，请重试。</translation>
    </message>
    <message>
        <source>Take over a backup of another computer …</source>
        <translation>接管另一台电脑的备份…</translation>
    </message>
    <message>
        <source>The data can only be read here: look things up and export them.</source>
        <translation>此处数据只能读取：可以查询和导出。</translation>
    </message>
    <message>
        <source>The data of this desk is encrypted. If this computer breaks, only this key opens a backup. Print it or write it down and lock it away; do not keep it on this computer.</source>
        <translation>本机数据已加密。电脑损坏时，只有这把密钥能打开备份。请打印或抄写下来锁好，不要存放在这台电脑上。</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>再输入一次密码</translation>
    </message>
    <message>
        <source>The practice data are deleted.</source>
        <translation>练习数据已删除。</translation>
    </message>
    <message>
        <source>The practice window cannot be started.</source>
        <translation>无法打开练习窗口。</translation>
    </message>
    <message>
        <source>The practice window opens. The first time its data are made: a moment.</source>
        <translation>正在打开练习窗口。首次要生成练习数据，请稍候。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>This computer has no PropDesk data yet. It is kept here, encrypted.</source>
        <translation>这台电脑还没有数据。数据将加密保存在本机。</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the key or copy it.</source>
        <translation>这台电脑没有安装打印机，请另存或复制密钥。</translation>
    </message>
    <message>
        <source>Tick first that the key is kept in a safe place.</source>
        <translation>请先勾选“已把恢复密钥存放在安全的地方”。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>{name} is signed in. Type the password to go on, or sign in as somebody else. What was begun is kept.</source>
        <translation>{name} 已登录。输入密码继续，或换其他人登录；未完成的操作会保留。</translation>
    </message>
    <message>
        <source>{name}, the password you were given works only once.</source>
        <translation>{name}，初始密码只能使用一次。</translation>
    </message>
    <message>
        <source>{role}: {login} / {password}</source>
        <translation>{role}：{login} / {password}</translation>
    </message>
</context>
</TS>
