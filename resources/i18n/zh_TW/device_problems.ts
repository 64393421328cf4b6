<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>device_problems</name>
    <message>
        <source>Another program is using the USB printer {address}.</source>
        <translation>USB印表機 {address} 正被其他程式佔用。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to use USB printers.</source>
        <translation>請聯絡管理員開通USB印表機的使用許可權。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to use it.</source>
        <translation>請聯絡管理員開通使用許可權。</translation>
    </message>
    <message>
        <source>Ask the administrator to install libusb-1.0.</source>
        <translation>請聯絡管理員安裝 libusb-1.0。</translation>
    </message>
    <message>
        <source>Check the name in the system's printer list.</source>
        <translation>請在系統的印表機列表中核對名稱。</translation>
    </message>
    <message>
        <source>Check the printer's cable and switch.</source>
        <translation>請檢查印表機的資料線和電源開關。</translation>
    </message>
    <message>
        <source>Close the other program, or use the printer through the system's print queue.</source>
        <translation>請關閉佔用它的程式，或改用系統列印佇列列印。</translation>
    </message>
    <message>
        <source>Enable the printer in the system's printer settings.</source>
        <translation>請在系統的印表機設定中啟用該印表機。</translation>
    </message>
    <message>
        <source>Let the program find the printers again.</source>
        <translation>請重新查詢印表機。</translation>
    </message>
    <message>
        <source>Look up the USB class in the printer's manual.</source>
        <translation>請查閱印表機說明書中關於USB型別的設定。</translation>
    </message>
    <message>
        <source>Resume the printer in the system's printer settings.</source>
        <translation>請在系統的印表機設定中恢復該印表機。</translation>
    </message>
    <message>
        <source>Start the print service, or ask the administrator to do so.</source>
        <translation>請啟動列印服務，或聯絡管理員處理。</translation>
    </message>
    <message>
        <source>The USB device {address} does not present itself as a printer. Set the printer to the USB class “printer”.</source>
        <translation>USB裝置 {address} 沒有以印表機身份出現。請把印表機的USB型別設為“印表機類”。</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer ({address}).</source>
        <translation>本機的列印服務沒有響應（{address}）。</translation>
    </message>
    <message>
        <source>The print system of this computer knows no printer {address}.</source>
        <translation>本機列印系統中沒有印表機 {address}。</translation>
    </message>
    <message>
        <source>The printer {address} cannot be reached: the system library libusb-1.0 is missing.</source>
        <translation>無法連線印表機 {address}：系統缺少 libusb-1.0 庫。</translation>
    </message>
    <message>
        <source>The printer {address} is not plugged in or not switched on.</source>
        <translation>印表機 {address} 未連線或未開機。</translation>
    </message>
    <message>
        <source>The system's printer {address} is stopped: {reason}</source>
        <translation>系統印表機 {address} 已暫停：{reason}</translation>
    </message>
    <message>
        <source>The system's printer {address} takes no jobs: {reason}</source>
        <translation>系統印表機 {address} 不接收列印任務：{reason}</translation>
    </message>
    <message>
        <source>You do not have the right to use the USB printer {address}. Let the administrator add you to the group “lp” and sign in again. If that does not help, this line belongs into the file /etc/udev/rules.d/70-propdesk-printer.rules: {rule}</source>
        <translation>您沒有使用USB印表機 {address} 的許可權。請管理員把您加入“lp”使用者組，然後重新登入系統。如仍無效，請把下面一行寫入檔案 /etc/udev/rules.d/70-propdesk-printer.rules：{rule}</translation>
    </message>
    <message>
        <source>You do not have the right to use the printer {address}. Let the administrator add you to the group “{group}” and sign in again.</source>
        <translation>您沒有使用印表機 {address} 的許可權。請管理員把您加入“{group}”使用者組，然後重新登入系統。</translation>
    </message>
    <message>
        <source>{count} printers of the kind {address} are plugged in. Add the serial number of the one you mean to its address: {address}/SERIAL</source>
        <translation>連線了 {count} 臺同型號印表機 {address}。請在地址後加上所用印表機的序列號：{address}/序列號</translation>
    </message>
</context>
</TS>
