package org.qianfa.process.drawing;

import java.util.Locale;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.qianfa.approval.chain.ChainProgress;

/** Draws a model as its own drawing says, as SVG without scripts or styles of its own: what an element is, is said by its class. */
public final class ChainDrawing {
    private final BpmnModel model;
    private final ChainProgress progress;
    private final Locale locale;

    public ChainDrawing(BpmnModel model, ChainProgress progress, Locale locale) {
        this.model = model;
        this.progress = progress;
        this.locale = locale;
    }

    public String svg() {
        var svg = new Svg();
        var elements = model.getMainProcess().getFlowElements();
        var arrows = new ArrowDrawing(model, new TakenFlows(model, progress), locale, svg);
        var nodes = new ElementDrawing(model, progress, locale, svg);
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chain\" role=\"img\" viewBox=\"%s\" aria-label=\"%s\">",
                DrawingFrame.viewBox(model),
                Svg.escaped(LabelText.name(model.getMainProcess().getName(), locale)));
        svg.add("<defs>");
        arrows.tips();
        svg.add("</defs>");
        arrows.draw(elements.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .toList());
        elements.stream().filter(FlowNode.class::isInstance).forEach(nodes::draw);
        return svg.add("</svg>").toString();
    }
}
