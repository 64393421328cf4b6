<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source>Head office cannot be reached ({reason}). Work goes on; everything is sent later.</source>
        <translation>連線不上總部（{reason}）。前臺可以照常辦公，資料稍後會自動上傳。</translation>
    </message>
    <message>
        <source>Head office did not accept this desk ({reason}). Ask for a new code and check that it is for this centre and desk.</source>
        <translation>總部沒有接受這臺前臺（{reason}）。請向總部要一個新的登記碼，並核對是否為本中心、本臺。</translation>
    </message>
    <message>
        <source>Head office does not take part ({reason}). Nothing was lost; try again later.</source>
        <translation>總部拒絕了這次同步（{reason}）。資料沒有丟失，請稍後再試。</translation>
    </message>
    <message>
        <source>Head office gave an answer that makes no sense here. Nothing was changed.</source>
        <translation>總部的答覆無法識別，本機資料沒有改動。</translation>
    </message>
    <message>
        <source>Head office no longer lets this desk in ({reason}). What was entered here stays here; ask head office for a new code.</source>
        <translation>總部不再接受本機（{reason}）。本機錄入的內容仍保留；請向總部索取新的接入碼。</translation>
    </message>
    <message>
        <source>PropDesk must be updated first</source>
        <translation>請先更新 PropDesk</translation>
    </message>
    <message>
        <source>These are practice data; they are never sent.</source>
        <translation>這是練習資料，永遠不會上傳。</translation>
    </message>
    <message>
        <source>This computer has no key for head office: enrol it again with a new code.</source>
        <translation>這臺電腦沒有總部認可的金鑰，請用新的登記碼重新登記。</translation>
    </message>
    <message>
        <source>This desk is not enrolled with head office yet.</source>
        <translation>這臺前臺還沒有在總部登記。</translation>
    </message>
    <message>
        <source>What head office sent does not fit together at {number} ({fault}). Nothing was changed; try again, and tell head office if it happens again.</source>
        <translation>總部發來的資料在第 {number} 條處對不上（{fault}）。本機資料沒有改動；請重試，若再次出現請告知總部。</translation>
    </message>
    <message>
        <source>an entry does not follow its desk's last one</source>
        <translation>記錄與該前臺的上一條不銜接</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>缺少一條記錄</translation>
    </message>
    <message>
        <source>an entry was altered</source>
        <translation>有記錄被改動</translation>
    </message>
    <message>
        <source>it could not read what was sent</source>
        <translation>總部讀不懂傳送的內容</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>未在規定時間內應答</translation>
    </message>
    <message>
        <source>it does not know this desk</source>
        <translation>總部不認識這臺前臺</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation>總部正忙</translation>
    </message>
    <message>
        <source>it was restored from a backup just now</source>
        <translation>總部剛從備份恢復</translation>
    </message>
    <message>
        <source>its answer was too large</source>
        <translation>其應答過大</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其證書不受信任</translation>
    </message>
    <message>
        <source>its database or its network is being put in order</source>
        <translation>其資料庫或網路正在恢復</translation>
    </message>
    <message>
        <source>nobody answers at its address</source>
        <translation>該地址無人應答</translation>
    </message>
    <message>
        <source>the centre has data of its own: join it with an empty folder</source>
        <translation>該中心已有資料，請用空的資料資料夾加入</translation>
    </message>
    <message>
        <source>the centre has no data to join yet</source>
        <translation>該中心還沒有可加入的資料</translation>
    </message>
    <message>
        <source>the code is wrong, used or too old</source>
        <translation>登記碼有誤、已使用或已過期</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>the session has run out</source>
        <translation>會話已過期</translation>
    </message>
    <message>
        <source>there is no connection to its address</source>
        <translation>無法連線到該地址</translation>
    </message>
    <message>
        <source>this desk's access has ended</source>
        <translation>這臺前臺的許可權已被停用</translation>
    </message>
    <message>
        <source>this desk's signature is not right</source>
        <translation>這臺前臺的簽名不正確</translation>
    </message>
    <message>
        <source>too much was sent at once</source>
        <translation>一次傳送的資料過多</translation>
    </message>
    <message>
        <source>“{url}” is not safe: give an address that begins with https://.</source>
        <translation>“{url}”不安全，請使用以 https:// 開頭的地址。</translation>
    </message>
</context>
</TS>
