package dev.blueline.render.svg;

import dev.blueline.layout.Scene.LegendEntry;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.Sample;
import dev.blueline.model.MarkKind;
import java.util.List;
import java.util.Locale;

/** Paints the samples of the legend. Their classes differ from those of the diagram, so that machines count neither. */
final class LegendPainter {
    private final XmlWriter xml;
    private final String prefix;

    LegendPainter(XmlWriter xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    void paint(LegendEntry entry) {
        xml.begin("g").attribute("class", "sample");
        switch (entry.sample()) {
            case FAIL,
                    WAIT,
                    DECISION,
                    EXPERIENCE,
                    MOMENT,
                    PAIN,
                    DELIGHT,
                    OPPORTUNITY,
                    IDEA,
                    QUESTION,
                    POLICY,
                    METRIC,
                    TRAINING,
                    DATA,
                    NOTE -> badge(entry);
            case SEQUENCE, EXCHANGE, INFORMATION, LOOP, RECOVERY -> arrow(entry);
            case TECHNOLOGY, KEY -> outline(entry);
        }
        Painter.text(xml, entry.text(), "legend-text");
        xml.end();
    }

    private void badge(LegendEntry entry) {
        Rect rect = new Rect(entry.rect().x(), entry.rect().y() + 1, 20, 16);
        String kind = entry.sample().name().toLowerCase(Locale.ROOT);
        Painter.rect(xml, rect, 8, "badge mark-" + kind);
        xml.begin("text")
                .attribute("class", "badge-text")
                .attribute("x", rect.centreX())
                .attribute("y", rect.centreY() + 3.5)
                .attribute("font-size", 10)
                .attribute("font-weight", "bold")
                .attribute("text-anchor", "middle")
                .end(MarkKind.valueOf(entry.sample().name()).letter());
    }

    private void arrow(LegendEntry entry) {
        Rect rect = entry.rect();
        Sample sample = entry.sample();
        String kind = sample.name().toLowerCase(Locale.ROOT);
        boolean special = sample == Sample.LOOP || sample == Sample.RECOVERY;
        String head = "url(#" + prefix + "head-" + (special ? kind : "plain") + ")";
        xml.begin("path")
                .attribute("class", "sample-flow " + kind)
                .attribute(
                        "d",
                        ConnectorPainter.data(
                                List.of(new Point(rect.x(), rect.centreY()), new Point(rect.right(), rect.centreY()))))
                .attribute("marker-end", head);
        if (sample == Sample.EXCHANGE) {
            xml.attribute("marker-start", head);
        }
        xml.end();
    }

    private void outline(LegendEntry entry) {
        Rect rect = new Rect(entry.rect().x(), entry.rect().y() + 2, 30, 14);
        boolean key = entry.sample() == Sample.KEY;
        Painter.rect(xml, rect, 3, key ? "sample-outline key" : "sample-outline");
        if (!key) {
            for (double x : new double[] {rect.x() + 4, rect.right() - 4}) {
                xml.begin("line")
                        .attribute("class", "sample-bar")
                        .attribute("x1", x)
                        .attribute("y1", rect.y())
                        .attribute("x2", x)
                        .attribute("y2", rect.bottom())
                        .end();
            }
        }
    }
}
