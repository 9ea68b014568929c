package dev.blueline.testing;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import java.util.List;
import java.util.Random;

/**
 * Generated blueprints that say much of what stands in rows: times, wants, emotions, pains, opportunities, metrics,
 * scores, of the whole, of phases, steps and actions, in long words of two scripts.
 */
public final class GeneratedRows {
    private static final List<String> WORDS = List.of(
            "Tired",
            "wants the key",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            "等了很久也没有人来招呼只好自己去前台问",
            "Relieved",
            "a",
            "“at last” & <glad>",
            "不满意",
            "Internationalisation");

    private final Random random;

    private GeneratedRows(long seed) {
        this.random = new Random(seed);
    }

    /** As {@link GeneratedBlueprints#of}, with much said besides. */
    public static BlueprintIndex of(long seed, int columns, int lanes, int flows) {
        String text = new GeneratedRows(seed).enrich(GeneratedBlueprints.text(seed, columns, lanes, flows, 2));
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("rows-" + seed, text));
        return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics() + "\n" + text));
    }

    private String enrich(String plain) {
        StringBuilder text = new StringBuilder();
        boolean inPhase = false;
        int phases = 0;
        for (String line : plain.split("\n", -1)) {
            if (line.startsWith("  step ")) {
                if (!inPhase && chance(3)) {
                    inPhase = true;
                    text.append("phase ph")
                            .append(phases++)
                            .append(" \"")
                            .append(words())
                            .append("\" {\n");
                    say(text, true);
                }
                text.append(line).append('\n');
                say(text, true);
            } else if (line.equals("  }") && inPhase && chance(2)) {
                text.append("  }\n}\n");
                inPhase = false;
            } else if (line.startsWith("  ") && !line.startsWith("    ") && line.contains(" -> ") && inPhase) {
                text.append("}\n").append(line).append('\n');
                inPhase = false;
            } else if (line.equals("}") && inPhase) {
                text.append("}\n}\n");
                inPhase = false;
            } else if (line.startsWith("    l") && line.endsWith(" }") && line.contains("{")) {
                text.append(line, 0, line.length() - 1).append('\n');
                say(text, chance(2));
                text.append("}\n");
            } else {
                text.append(line).append('\n');
                if (line.startsWith("blueprint")) {
                    text.append("metrics { m0 \"")
                            .append(words())
                            .append("\" { value 4.1 of 5 before 3.6 of 5 target 4.5 of 5 }\n");
                    text.append("m1 \"")
                            .append(words())
                            .append("\" { value 12 min measured 2026-10-01 } m2 \"unseen\" }\n");
                    say(text, false);
                }
            }
        }
        return text.toString();
    }

    /** Some of what can be said of an element. */
    private void say(StringBuilder text, boolean weighed) {
        if (chance(2)) {
            text.append("emotion ")
                    .append(List.of("-2", "-1.25", "0", "+1", "+2").get(random.nextInt(5)));
            text.append(chance(3) ? "\n" : " \"" + words() + "\"\n");
        }
        if (chance(4)) {
            text.append("wants \"").append(words()).append("\"\n");
        }
        if (chance(4)) {
            text.append("expected 2..4..9 min standard 3 min tolerance 0.1 h\n");
        }
        if (chance(5)) {
            text.append("satisfaction 4.1 of 5 expects 4.5 of 5 perceives 4 of 5\n");
            text.append(weighed ? "weight 0.25\n" : "");
        }
        if (chance(5)) {
            text.append("cost 3.50 EUR per min volume 20 per h\n");
        }
        if (chance(4)) {
            text.append("pain \"")
                    .append(words())
                    .append("\" { severity high cause \"")
                    .append(words())
                    .append("\" }\n");
        }
        if (chance(6)) {
            text.append("delight \"").append(words()).append("\"\n");
        }
        if (chance(5)) {
            text.append(chance(2) ? "idea \"" : "opportunity \"")
                    .append(words())
                    .append("\" { owner \"Digital\" }\n");
        }
        if (chance(6)) {
            text.append("metric m")
                    .append(random.nextInt(2))
                    .append(" \"")
                    .append(words())
                    .append("\"\n");
        }
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
