package dev.blueline.paint;

import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.Chip;
import dev.blueline.layout.scene.HandOffMap.Party;
import dev.blueline.layout.scene.HandOffMap.RoleBand;
import dev.blueline.layout.scene.HandOffMap.Tie;
import dev.blueline.layout.scene.Head;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Outline.Border;
import dev.blueline.layout.scene.Pointer;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.TieLine;
import java.util.List;

/** Paints who hands over to whom: bands, lines, ties, parties, and the numbers above all. */
final class HandOffPainter {
    private static final double EDGE = 4;
    private static final double ROUND = 5;

    private HandOffPainter() {}

    static void paint(HandOffMap map, Canvas canvas) {
        map.bands().forEach(band -> paint(band, canvas));
        map.bands().stream()
                .skip(1)
                .map(RoleBand::rect)
                .forEach(rect ->
                        canvas.line(new Point(rect.x(), rect.y()), new Point(rect.right(), rect.y()), "border"));
        map.lines().forEach(line -> LinePainter.paint(line, canvas));
        // The heavy ones last, so that no other runs across them.
        map.ties().stream().filter(tie -> !tie.line().heavy()).forEach(tie -> line(tie, canvas));
        map.ties().stream().filter(tie -> tie.line().heavy()).forEach(tie -> line(tie, canvas));
        map.parties().forEach(party -> paint(party, canvas));
        map.ties().forEach(tie -> chip(tie, canvas));
    }

    private static void paint(RoleBand band, Canvas canvas) {
        Rect rect = band.rect();
        String role = band.role().word();
        canvas.begin(Group.of("role " + role).with("role", role));
        canvas.rect(rect, 0, "band " + role);
        canvas.rect(new Rect(rect.x(), rect.y(), EDGE, rect.height()), 0, "edge " + role);
        canvas.text(band.name(), "lane-name");
        canvas.end();
    }

    private static void line(Tie tie, Canvas canvas) {
        canvas.begin(Group.of("handoffs" + (tie.line().heavy() ? " heavy" : ""))
                .withId("tie." + tie.id())
                .with("from", tie.from())
                .with("to", tie.to())
                .with("hand-offs", Integer.toString(tie.weight()))
                .with("there", Integer.toString(tie.there()))
                .with("back", Integer.toString(tie.back())));
        CurvePainter.paint(tie.curve(), style(tie.line()), "tie-head" + heavy(tie.line()), canvas);
        canvas.end();
    }

    private static void chip(Tie tie, Canvas canvas) {
        Chip chip = tie.chip();
        canvas.begin(Group.of("chip-of").with("tie", tie.id()));
        canvas.rect(chip.rect(), ROUND, "chip" + heavy(tie.line()));
        canvas.text(chip.text(), "chip-weight" + heavy(tie.line()));
        chip.senses().forEach(sense -> {
            heads(sense.heads(), canvas);
            canvas.text(sense.count(), "chip-count");
        });
        chip.badges().forEach(met -> {
            BadgePainter.paint(met.badge(), canvas);
            canvas.text(met.count(), "chip-count");
        });
        canvas.end();
    }

    private static void paint(Party party, Canvas canvas) {
        String role = party.role().word();
        canvas.begin(Group.of("party " + role + (party.technology() ? " technology" : ""))
                .withId("party." + party.id())
                .with("role", role)
                .with("actions", Integer.toString(party.actions())));
        Shape shape = party.technology() ? Shape.BARRED : Shape.RECTANGLE;
        OutlinePainter.paint(
                new Outline(party.rect(), shape, Border.SOLID, false),
                role + (party.nobody() ? " nobody" : ""),
                canvas);
        canvas.text(party.name(), "party-name");
        canvas.text(party.facts(), "caption");
        canvas.end();
    }

    /** The words of a tie's line. */
    static String style(TieLine line) {
        return "tie t" + line.step() + heavy(line);
    }

    static void paint(Pointer pointer, Canvas canvas) {
        heads(pointer.heads(), canvas);
    }

    private static void heads(List<Head> heads, Canvas canvas) {
        heads.forEach(head -> canvas.polygon(head.corners(), "pointer"));
    }

    private static String heavy(TieLine line) {
        return line.heavy() ? " heavy" : "";
    }
}
