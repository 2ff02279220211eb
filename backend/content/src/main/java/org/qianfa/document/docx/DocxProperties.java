package org.qianfa.document.docx;

import java.util.Map;
import org.qianfa.document.Paper;
import org.qianfa.document.page.Markup;
import org.qianfa.form.ReportTitle;

/**
 * What a Word file says of itself.
 *
 * @param facts go into the custom properties, their names with {@code qianfa.} in front
 */
record DocxProperties(
        String title, String author, String subject, String keywords, String about, Map<String, String> facts) {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static DocxProperties of(Paper paper) {
        return new DocxProperties(
                paper.title(),
                paper.organName(),
                ReportTitle.SUBJECT,
                paper.keywords(),
                paper.origin().sentence(),
                paper.origin().metadata());
    }

    String core() {
        var xml = new Markup()
                .raw(XML)
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        element(xml, "dc:title", title);
        element(xml, "dc:subject", subject);
        element(xml, "dc:creator", author);
        element(xml, "cp:keywords", keywords);
        element(xml, "dc:description", about);
        element(xml, "dc:language", "zh-CN");
        return xml.raw("</cp:coreProperties>").toString();
    }

    String application() {
        var xml = new Markup()
                .raw(XML)
                .raw(
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">");
        element(xml, "Application", "Qianfa");
        element(xml, "Company", author);
        return xml.raw("</Properties>").toString();
    }

    String custom() {
        var xml = new Markup()
                .raw(XML)
                .raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        var number = 2;
        for (var fact : facts.entrySet())
            element(
                            xml.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + number++
                                            + "\" name=\"qianfa.")
                                    .text(fact.getKey())
                                    .raw("\">"),
                            "vt:lpwstr",
                            fact.getValue())
                    .raw("</property>");
        return xml.raw("</Properties>").toString();
    }

    private static Markup element(Markup xml, String name, String text) {
        return xml.raw("<" + name + ">").text(text).raw("</" + name + ">");
    }
}
