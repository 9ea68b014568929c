package dev.blueline.paint;

import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.Party;
import dev.blueline.layout.scene.HandOffMap.Tie;

/** Paints who hands over to whom: bands, lines, ties, parties. */
final class HandOffPainter {
    private HandOffPainter() {}

    static void paint(HandOffMap map, Canvas canvas) {
        map.lines().forEach(line -> LinePainter.paint(line, canvas));
        map.ties().forEach(tie -> paint(tie, canvas));
        map.parties().forEach(party -> paint(party, canvas));
    }

    private static void paint(Tie tie, Canvas canvas) {
        canvas.begin(Group.of("tie")
                .withId("tie." + tie.id())
                .with("from", tie.from())
                .with("to", tie.to()));
        CurvePainter.paint(tie.curve(), "route sequence forward", "head forward", canvas);
        canvas.rect(tie.label(), 3, "label-ground");
        canvas.text(tie.text(), "label");
        tie.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }

    private static void paint(Party party, Canvas canvas) {
        canvas.begin(Group.of("party " + party.role().word()).withId("party." + party.id()));
        canvas.rect(party.rect(), 6, "outline " + party.role().word() + " solid");
        canvas.text(party.name(), "action-label");
        canvas.end();
    }
}
