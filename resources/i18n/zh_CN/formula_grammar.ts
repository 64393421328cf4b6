<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>formula_grammar</name>
    <message>
        <source>The formula ends too early.</source>
        <translation>公式不完整。</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>公式为空。</translation>
    </message>
    <message>
        <source>The formula is longer than 400 characters.</source>
        <translation>公式超过 400 个字符。</translation>
    </message>
    <message>
        <source>The function “{text}” is not known.</source>
        <translation>未知的函数“{text}”。</translation>
    </message>
    <message>
        <source>The name “{text}” is not known.</source>
        <translation>未知的变量名“{text}”。</translation>
    </message>
    <message>
        <source>The number {text} has too many digits.</source>
        <translation>数字 {text} 位数过多。</translation>
    </message>
    <message>
        <source>Too many parentheses inside each other.</source>
        <translation>括号嵌套层数过多。</translation>
    </message>
    <message>
        <source>“if” begins with a comparison such as usage &gt; 10.</source>
        <translation>“如果”的第一项应为比较式，例如 用量 &gt; 10。</translation>
    </message>
    <message>
        <source>“{text}” does not belong in a formula.</source>
        <translation>公式中不能使用“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is not expected here.</source>
        <translation>此处不应出现“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” takes {least} to {most} values in its parentheses.</source>
        <translation>“{text}”的括号内应有 {least} 至 {most} 个值。</translation>
    </message>
</context>
</TS>
