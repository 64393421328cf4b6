<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source>Head office cannot be reached ({reason}). Work goes on; everything is sent later.</source>
        <translation>连接不上总部（{reason}）。前台可以照常办公，数据稍后会自动上传。</translation>
    </message>
    <message>
        <source>Head office did not accept this desk ({reason}). Ask for a new code and check that it is for this centre and desk.</source>
        <translation>总部没有接受这台前台（{reason}）。请向总部要一个新的登记码，并核对是否为本中心、本台。</translation>
    </message>
    <message>
        <source>Head office does not take part ({reason}). Nothing was lost; try again later.</source>
        <translation>总部拒绝了这次同步（{reason}）。数据没有丢失，请稍后再试。</translation>
    </message>
    <message>
        <source>Head office gave an answer that makes no sense here. Nothing was changed.</source>
        <translation>总部的答复无法识别，本机数据没有改动。</translation>
    </message>
    <message>
        <source>Head office no longer lets this desk in ({reason}). What was entered here stays here; ask head office for a new code.</source>
        <translation>总部不再接受本机（{reason}）。本机录入的内容仍保留；请向总部索取新的接入码。</translation>
    </message>
    <message>
        <source>PropDesk must be updated first</source>
        <translation>请先更新 PropDesk</translation>
    </message>
    <message>
        <source>These are practice data; they are never sent.</source>
        <translation>这是练习数据，永远不会上传。</translation>
    </message>
    <message>
        <source>This computer has no key for head office: enrol it again with a new code.</source>
        <translation>这台电脑没有总部认可的密钥，请用新的登记码重新登记。</translation>
    </message>
    <message>
        <source>This desk is not enrolled with head office yet.</source>
        <translation>这台前台还没有在总部登记。</translation>
    </message>
    <message>
        <source>What head office sent does not fit together at {number} ({fault}). Nothing was changed; try again, and tell head office if it happens again.</source>
        <translation>总部发来的数据在第 {number} 条处对不上（{fault}）。本机数据没有改动；请重试，若再次出现请告知总部。</translation>
    </message>
    <message>
        <source>an entry does not follow its desk's last one</source>
        <translation>记录与该前台的上一条不衔接</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>缺少一条记录</translation>
    </message>
    <message>
        <source>an entry was altered</source>
        <translation>有记录被改动</translation>
    </message>
    <message>
        <source>it could not read what was sent</source>
        <translation>总部读不懂发送的内容</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>未在规定时间内应答</translation>
    </message>
    <message>
        <source>it does not know this desk</source>
        <translation>总部不认识这台前台</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation>总部正忙</translation>
    </message>
    <message>
        <source>it was restored from a backup just now</source>
        <translation>总部刚从备份恢复</translation>
    </message>
    <message>
        <source>its answer was too large</source>
        <translation>其应答过大</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其证书不受信任</translation>
    </message>
    <message>
        <source>its database or its network is being put in order</source>
        <translation>其数据库或网络正在恢复</translation>
    </message>
    <message>
        <source>nobody answers at its address</source>
        <translation>该地址无人应答</translation>
    </message>
    <message>
        <source>the centre has data of its own: join it with an empty folder</source>
        <translation>该中心已有数据，请用空的数据文件夹加入</translation>
    </message>
    <message>
        <source>the centre has no data to join yet</source>
        <translation>该中心还没有可加入的数据</translation>
    </message>
    <message>
        <source>the code is wrong, used or too old</source>
        <translation>登记码有误、已使用或已过期</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the session has run out</source>
        <translation>会话已过期</translation>
    </message>
    <message>
        <source>there is no connection to its address</source>
        <translation>无法连接到该地址</translation>
    </message>
    <message>
        <source>this desk's access has ended</source>
        <translation>这台前台的权限已被停用</translation>
    </message>
    <message>
        <source>this desk's signature is not right</source>
        <translation>这台前台的签名不正确</translation>
    </message>
    <message>
        <source>too much was sent at once</source>
        <translation>一次发送的数据过多</translation>
    </message>
    <message>
        <source>“{url}” is not safe: give an address that begins with https://.</source>
        <translation>“{url}”不安全，请使用以 https:// 开头的地址。</translation>
    </message>
</context>
</TS>
