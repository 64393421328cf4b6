<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printer_problems</name>
    <message>
        <source>Ask the administrator for the right to use it.</source>
        <translation>請聯絡管理員開通許可權。</translation>
    </message>
    <message>
        <source>Check that the printer is on and not in use by another desk.</source>
        <translation>請確認印表機已開機，且未被其他工位佔用。</translation>
    </message>
    <message>
        <source>Check the network cable and the printer's address.</source>
        <translation>請檢查網線和印表機地址。</translation>
    </message>
    <message>
        <source>Check the printer's address, and look whether the slip came out.</source>
        <translation>請核對印表機地址，並檢視單據是否已打出。</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>請合上紙倉蓋。</translation>
    </message>
    <message>
        <source>Free space on the disk or choose another file.</source>
        <translation>請清理磁碟空間或改用其他檔案。</translation>
    </message>
    <message>
        <source>Look at the paper: is the slip complete? Then say so, or print again.</source>
        <translation>請檢視出紙：單據完整請確認，否則請補打。</translation>
    </message>
    <message>
        <source>Open the cash drawer with its key.</source>
        <translation>請用鑰匙開啟錢箱。</translation>
    </message>
    <message>
        <source>Print it again from its record.</source>
        <translation>請從原記錄重新列印。</translation>
    </message>
    <message>
        <source>Print it again if it is still needed.</source>
        <translation>如仍需要，請重新列印。</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>請裝入新紙卷。</translation>
    </message>
    <message>
        <source>Switch the printer on and check the cable.</source>
        <translation>請開啟印表機電源並檢查連線線。</translation>
    </message>
    <message>
        <source>The connection to the printer {address} was lost.</source>
        <translation>與印表機 {address} 的連線中斷。</translation>
    </message>
    <message>
        <source>The cover of the printer {address} is open.</source>
        <translation>印表機 {address} 的紙倉蓋未合上。</translation>
    </message>
    <message>
        <source>The print file {address} cannot be written: {reason}</source>
        <translation>列印檔案 {address} 無法寫入：{reason}</translation>
    </message>
    <message>
        <source>The printer {address} cannot open a drawer.</source>
        <translation>印表機 {address} 沒有錢箱介面。</translation>
    </message>
    <message>
        <source>The printer {address} did not confirm the slip.</source>
        <translation>印表機 {address} 未確認單據是否打完。</translation>
    </message>
    <message>
        <source>The printer {address} does not respond.</source>
        <translation>印表機 {address} 沒有響應。</translation>
    </message>
    <message>
        <source>The printer {address} has no paper.</source>
        <translation>印表機 {address} 缺紙。</translation>
    </message>
    <message>
        <source>The printer {address} is not in the network.</source>
        <translation>網路中找不到印表機 {address}。</translation>
    </message>
    <message>
        <source>The printer {address} stopped halfway.</source>
        <translation>印表機 {address} 列印中途停止。</translation>
    </message>
    <message>
        <source>The printer {address} takes no connection.</source>
        <translation>印表機 {address} 拒絕連線。</translation>
    </message>
    <message>
        <source>The program ended while printing.</source>
        <translation>列印過程中程式已退出。</translation>
    </message>
    <message>
        <source>The slip waited too long for the printer.</source>
        <translation>單據等待印表機的時間過長，已停止列印。</translation>
    </message>
    <message>
        <source>The stored slip cannot be read.</source>
        <translation>儲存的單據無法讀取。</translation>
    </message>
    <message>
        <source>You do not have the right to use the printer {address}.</source>
        <translation>您沒有使用印表機 {address} 的許可權。</translation>
    </message>
    <message>
        <source>{address} gave an answer that does not belong to this slip.</source>
        <translation>{address} 的應答與本張單據不符。</translation>
    </message>
    <message>
        <source>“{address}” is no printer address. Type for example tcp://192.168.1.50:9100.</source>
        <translation>“{address}”不是有效的印表機地址。可輸入如 tcp://192.168.1.50:9100。</translation>
    </message>
</context>
</TS>
