package dev.blueline.render.svg;

import java.util.ArrayList;
import java.util.List;

/** The style sheet: the colours of the light and the dark theme, and the line styles. */
final class Style {
    /** Latin families before Chinese ones: the widths built into the layout are those of the Latin families. */
    private static final String FONTS = "Inter, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\","
            + " \"Liberation Sans\", \"DejaVu Sans\", \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\","
            + " \"Noto Sans SC\", sans-serif";

    private static final List<String> SHAPES = List.of(
            "text { font-family: " + FONTS + "; }",
            ".line line { stroke-width: 1.2; stroke-dasharray: 6 4; }",
            ".line.visibility line { stroke-width: 2.4; stroke-dasharray: none; }",
            ".border { stroke-width: 1; }",
            ".outline, .sample-outline { stroke-width: 1.3; }",
            ".key .outline, .sample-outline.key { stroke-width: 2.6; }",
            ".bar, .sample-bar { stroke-width: 1.1; }",
            ".kind-wait .outline { stroke-dasharray: 4 3; }",
            ".flow path, .sample-flow { fill: none; stroke-width: 1.5; }",
            ".flow.information path, .sample-flow.information { stroke-dasharray: 5 4; }",
            ".flow.loop path, .sample-flow.loop { stroke-dasharray: 9 3; }",
            ".flow.recovery path, .sample-flow.recovery { stroke-dasharray: 2 3; }");

    private static final List<String> LIGHT = List.of(
            ".sheet { fill: #ffffff; }",
            "text { fill: #1c2733; }",
            ".fact, .action-footer, .legend-text, .note-text { fill: #51606f; }",
            ".line-name { fill: #43525f; }",
            ".state { fill: #1f4e79; } .state-text { fill: #ffffff; }",
            ".phase-band { fill: #22394f; } .phase-title { fill: #ffffff; }",
            ".step-dot { fill: #dfe6ec; } .step-number { fill: #22394f; }",
            ".border { stroke: #d3dae1; }",
            ".line line { stroke: #6b7a88; } .line.visibility line { stroke: #1c2733; }",
            ".band { fill: #f4f6f8; } .edge { fill: #8795a3; }",
            ".evidence .band { fill: #f5f6f7; } .evidence .edge { fill: #7a8896; }",
            ".customer .band { fill: #fdf6e3; } .customer .edge { fill: #c98a04; }",
            ".frontstage .band { fill: #e9f3fb; } .frontstage .edge { fill: #2a78b8; }",
            ".backstage .band { fill: #eeecf9; } .backstage .edge { fill: #6a5bb5; }",
            ".support .band { fill: #e8f4ee; } .support .edge { fill: #2f8660; }",
            ".partner .band { fill: #fbedf2; } .partner .edge { fill: #b0476f; }",
            ".outline, .sample-outline { fill: #ffffff; stroke: #8795a3; } .bar, .sample-bar { stroke: #8795a3; }",
            ".customer .outline { stroke: #b87c00; } .customer .bar { stroke: #b87c00; }",
            ".frontstage .outline { stroke: #2a78b8; } .frontstage .bar { stroke: #2a78b8; }",
            ".backstage .outline { stroke: #6a5bb5; } .backstage .bar { stroke: #6a5bb5; }",
            ".support .outline { stroke: #2f8660; } .support .bar { stroke: #2f8660; }",
            ".partner .outline { stroke: #b0476f; } .partner .bar { stroke: #b0476f; }",
            ".flow path, .sample-flow { stroke: #4b5a68; } .head path { fill: #4b5a68; stroke: none; }",
            ".flow.recovery path, .sample-flow.recovery { stroke: #b3261e; } .head.recovery path { fill: #b3261e; }",
            ".flow.loop path, .sample-flow.loop { stroke: #7a4d00; } .head.loop path { fill: #7a4d00; }",
            ".label-ground { fill: #ffffff; stroke: none; }",
            ".badge { fill: #51606f; } .badge-text { fill: #ffffff; }",
            ".badge.mark-fail { fill: #b3261e; } .badge.mark-wait { fill: #8a5a00; } .badge.mark-decision { fill: #3d4f9f; }",
            ".badge.mark-experience { fill: #20744f; } .badge.mark-moment { fill: #86327f; }",
            ".badge.mark-pain { fill: #a3324b; } .badge.mark-delight { fill: #2b7a3d; }",
            ".badge.mark-opportunity { fill: #0f6e79; } .badge.mark-idea { fill: #6a5b10; }",
            ".badge.mark-question { fill: #7a3e8f; } .badge.mark-metric { fill: #24598c; }",
            ".phase.inner .phase-band { fill: #c7d3de; } .phase.inner .phase-title { fill: #1c2c3b; }");

    private static final List<String> DARK = List.of(
            ".sheet { fill: #11161c; }",
            "text { fill: #e6ebf0; }",
            ".fact, .action-footer, .legend-text, .note-text { fill: #a7b4c0; }",
            ".line-name { fill: #b4c0cb; }",
            ".state { fill: #8fc1ec; } .state-text { fill: #11161c; }",
            ".phase-band { fill: #c9d6e2; } .phase-title { fill: #14202b; }",
            ".step-dot { fill: #33414e; } .step-number { fill: #e6ebf0; }",
            ".border { stroke: #333e49; }",
            ".line line { stroke: #8b99a6; } .line.visibility line { stroke: #f0f4f8; }",
            ".band { fill: #1a2129; } .edge { fill: #8795a3; }",
            ".evidence .band { fill: #1a2026; } .evidence .edge { fill: #8a98a5; }",
            ".customer .band { fill: #2a2414; } .customer .edge { fill: #e0a526; }",
            ".frontstage .band { fill: #14242f; } .frontstage .edge { fill: #5aa7e0; }",
            ".backstage .band { fill: #201d33; } .backstage .edge { fill: #9c8fe0; }",
            ".support .band { fill: #14271f; } .support .edge { fill: #58b38a; }",
            ".partner .band { fill: #2d1a22; } .partner .edge { fill: #e07fa3; }",
            ".outline, .sample-outline { fill: #202934; stroke: #8795a3; } .bar, .sample-bar { stroke: #8795a3; }",
            ".customer .outline { stroke: #d9a02a; } .customer .bar { stroke: #d9a02a; }",
            ".frontstage .outline { stroke: #5aa7e0; } .frontstage .bar { stroke: #5aa7e0; }",
            ".backstage .outline { stroke: #9c8fe0; } .backstage .bar { stroke: #9c8fe0; }",
            ".support .outline { stroke: #58b38a; } .support .bar { stroke: #58b38a; }",
            ".partner .outline { stroke: #e07fa3; } .partner .bar { stroke: #e07fa3; }",
            ".flow path, .sample-flow { stroke: #b4c0cb; } .head path { fill: #b4c0cb; stroke: none; }",
            ".flow.recovery path, .sample-flow.recovery { stroke: #ff8a80; } .head.recovery path { fill: #ff8a80; }",
            ".flow.loop path, .sample-flow.loop { stroke: #f0b75a; } .head.loop path { fill: #f0b75a; }",
            ".label-ground { fill: #11161c; stroke: none; }",
            ".badge { fill: #a7b4c0; } .badge-text { fill: #11161c; }",
            ".badge.mark-fail { fill: #ff8a80; } .badge.mark-wait { fill: #f0b75a; } .badge.mark-decision { fill: #a5b4f8; }",
            ".badge.mark-experience { fill: #6fcf9f; } .badge.mark-moment { fill: #e59ade; }",
            ".badge.mark-pain { fill: #ff9db0; } .badge.mark-delight { fill: #86d99a; }",
            ".badge.mark-opportunity { fill: #74d3dd; } .badge.mark-idea { fill: #e3d27a; }",
            ".badge.mark-question { fill: #dba6ee; } .badge.mark-metric { fill: #8fc1ec; }",
            ".phase.inner .phase-band { fill: #3a4a59; } .phase.inner .phase-title { fill: #e6ebf0; }");

    private Style() {}

    /** The lines of the style sheet, each selector behind {@code scope}. */
    static List<String> lines(String scope) {
        List<String> lines = new ArrayList<>();
        SHAPES.forEach(rule -> lines.add(scoped(rule, scope)));
        LIGHT.forEach(rule -> lines.add(scoped(rule, scope)));
        lines.add("@media (prefers-color-scheme: dark) {");
        DARK.forEach(rule -> lines.add("  " + scoped(rule, scope)));
        lines.add("}");
        return lines;
    }

    /** Puts {@code scope} before every selector of a line of rules. */
    private static String scoped(String rules, String scope) {
        if (scope.isEmpty()) {
            return rules;
        }
        StringBuilder scoped = new StringBuilder();
        for (String rule : rules.split("(?<=})\\s*", -1)) {
            int brace = rule.indexOf('{');
            if (brace < 0) {
                continue;
            }
            List<String> selectors = new ArrayList<>();
            for (String selector : rule.substring(0, brace).trim().split(",\\s*", -1)) {
                selectors.add(scope + selector);
            }
            scoped.append(scoped.length() == 0 ? "" : " ")
                    .append(String.join(", ", selectors))
                    .append(' ')
                    .append(rule.substring(brace));
        }
        return scoped.toString();
    }

    /** {@code id} as a selector may name it (CSS Object Model, "serialize an identifier", for what is not a word character). */
    static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean first = escaped.length() == 0;
            boolean plain =
                    c == '_' || c == '-' || c >= 0x80 || Character.isLetter(c) || (!first && Character.isDigit(c));
            if (plain) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return escaped.toString();
    }
}
