package org.qianfa.shared;

import org.qianfa.check.Gate;
import org.qianfa.document.Rendering;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.fence.FenceCommand;
import org.qianfa.fence.FenceLimits;
import org.qianfa.fence.FencedOpening;
import org.qianfa.form.Formats;
import org.qianfa.form.content.ContentJson;
import org.qianfa.inspection.Inspector;
import org.qianfa.intake.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain classes that say what a report is, each made once for everybody who asks for it. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {
    @Bean
    Formats formats() {
        return new Formats();
    }

    @Bean
    ContentJson contentJson() {
        return new ContentJson();
    }

    @Bean
    FencedOpening fencedOpening() {
        return new FencedOpening(FenceCommand::ofThisProgram, FenceLimits.STANDARD);
    }

    @Bean
    Intake intake(Formats formats, FencedOpening opening) {
        return new Intake(formats, opening);
    }

    @Bean
    Gate gate() {
        return new Gate();
    }

    @Bean
    Inspector inspector(Intake intake, Gate gate) {
        return new Inspector(intake, gate);
    }

    @Bean
    Rendering rendering() {
        return new Rendering();
    }

    @Bean
    ReportHtml reportHtml() {
        return new ReportHtml();
    }

    @Bean
    PdfGate pdfGate() {
        return new PdfGate();
    }
}
