package org.qianfa.intake;

import java.nio.charset.StandardCharsets;
import org.qianfa.document.ReportHtml;
import org.qianfa.format.Content;
import org.qianfa.format.Format;

/** Any content written as the files that people bring: plain text, a saved page, Word, Excel, PDF. */
public final class WrittenReports {
    private WrittenReports() {}

    public static byte[] txt(Format format, String title, Content content) {
        return ReportTexts.text(format, title, content).getBytes(StandardCharsets.UTF_8);
    }

    /** A page as a county's site serves it: navigation, the article, a foot. */
    public static byte[] html(Format format, String title, Content content) {
        return page(title, new ReportHtml().article(format, title, content)).getBytes(StandardCharsets.UTF_8);
    }

    static String page(String title, String article) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <title>%s_柳河县人民政府</title><meta name="ArticleTitle" content="%s">
                <script>var a = "<p>一、脚本</p>";</script><style>p { color: red }</style></head>
                <body>
                <header class="top"><a href="/">柳河县人民政府</a></header>
                <nav><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul></nav>
                <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/c">年度报告</a></div>
                <div class="main"><div class="left-list"><ul><li><a href="/d">一、政府信息公开指南</a></li></ul></div>
                <div class="box"><div class="info">发布时间：2022-01-20 来源：镇政府 浏览次数：12</div>
                <div id="zoom">
                %s
                <p style="display: none">看不见的文字</p>
                <!-- <p>注释里的文字</p> -->
                </div>
                <div class="tool">【打印本页】 【关闭窗口】</div></div></div>
                <footer>主办：柳河县人民政府办公室 备案号：1234</footer>
                </body></html>
                """.formatted(title, title, article);
    }
}
