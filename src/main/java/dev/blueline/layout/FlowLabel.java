package dev.blueline.layout;

import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What is written on a connector: its label, its condition, its channels, its probability, its time. */
final class FlowLabel {
    private FlowLabel() {}

    static String of(Flow flow, Wording wording) {
        List<String> parts = new ArrayList<>();
        flow.label().ifPresent(parts::add);
        flow.condition().ifPresent(condition -> parts.add(wording.text("flow.when", condition)));
        for (Channel channel : flow.via()) {
            parts.add(channel.label());
        }
        flow.probability()
                .ifPresent(share ->
                        parts.add(share.movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
        flow.time().ifPresent(time -> parts.add(BoxContent.duration(time, wording)));
        flow.variants().forEach(variant -> parts.add(wording.text("box.for", variant.label())));
        return String.join(" · ", parts);
    }
}
