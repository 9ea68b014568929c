package dev.blueline.layout;

import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Variant;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is written on a connector: its label, its condition, its channels, its probability, its time. */
final class FlowLabel {
    private FlowLabel() {}

    /** Says that something belongs to {@code variants} only; nothing if it belongs to all. */
    static Optional<String> variants(List<Variant> variants, Wording wording) {
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        String labels = variants.stream().map(Variant::label).collect(Collectors.joining(", "));
        return Optional.of(wording.text("box.for", labels));
    }

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
        variants(flow.variants(), wording).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
