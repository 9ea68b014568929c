package dev.blueline.testing;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Blueprints made by chance, the same for the same seed: stacks, decisions, waits, marks, labels in two scripts, and
 * flows of every kind, backwards, to themselves and twice between the same two actions included.
 */
public final class GeneratedBlueprints {
    private static final List<String> ROLES =
            List.of("evidence", "customer", "frontstage", "backstage", "support", "partner", "management");
    private static final List<String> WORDS = List.of(
            "Greets",
            "the guest",
            "Checks",
            "booking",
            "顾客到店",
            "核对订单",
            "Internationalisation",
            "a",
            "key",
            "signs the form",
            "等待座位",
            "prints",
            "“quoted” <text> & more",
            "Telefonbestätigung");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private GeneratedBlueprints(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A blueprint with finished index.
     *
     * @param seed decides everything
     * @param columns the number of steps, 1 or more
     * @param lanes the number of lanes, 1 or more
     * @param flows how many flows are tried
     * @param stack the most actions of one cell
     */
    public static BlueprintIndex of(long seed, int columns, int lanes, int flows, int stack) {
        String text = new GeneratedBlueprints(seed).write(columns, lanes, flows, stack);
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("generated-" + seed, text));
        return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics() + "\n" + text));
    }

    private String write(int columns, int lanes, int flows, int stack) {
        text.append("blueprint \"Generated\" {\n  channels { phone \"Phone\" remote }\n  lanes {\n");
        for (int lane = 0; lane < lanes; lane++) {
            int role = lanes <= ROLES.size() ? lane : lane * ROLES.size() / lanes;
            text.append("    ")
                    .append(ROLES.get(role))
                    .append(" l")
                    .append(lane)
                    .append(chance(4) ? " technology\n" : "\n");
        }
        text.append("  }\n");
        List<String> names = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            text.append("  step c")
                    .append(column)
                    .append(" \"")
                    .append(words(2))
                    .append("\" {\n");
            for (int lane = 0; lane < lanes; lane++) {
                int boxes = chance(2) ? 1 : random.nextInt(stack + 1);
                for (int box = 0; box < boxes; box++) {
                    String name = "a" + names.size();
                    boolean decision = chance(6);
                    text.append("    ").append(decision ? "decision " : chance(8) ? "wait " : "");
                    text.append('l')
                            .append(lane)
                            .append(' ')
                            .append(name)
                            .append(" \"")
                            .append(words(5));
                    text.append("\" {").append(chance(5) ? " fail experience" : "");
                    text.append(chance(5) ? " time 3 min via phone" : "");
                    text.append(until(column, columns));
                    names.add(name);
                    if (decision) {
                        text.append(" @").append(name).append('@');
                        decisions.add(name);
                    }
                    text.append(" }\n");
                }
            }
            text.append("  }\n");
        }
        for (String decision : decisions) {
            String outcomes =
                    names.size() < 2 ? "" : "\"yes\" -> " + any(names) + " \"" + words(2) + "\" -> " + any(names);
            int at = text.indexOf("@" + decision + "@");
            text.replace(at, at + decision.length() + 2, outcomes);
        }
        for (int flow = 0; flow < flows && !names.isEmpty(); flow++) {
            text.append("  ").append(chance(6) ? "loop " : chance(8) ? "recovery " : "");
            text.append(near(names)).append(List.of(" -> ", " <-> ", " ~> ").get(random.nextInt(3)));
            text.append(any(names)).append(chance(3) ? " \"" + words(3) + "\"" : "");
            text.append(chance(6) ? " { via phone }\n" : "\n");
        }
        return text.append("}\n").toString();
    }

    /** Some actions last into later steps. */
    private String until(int column, int columns) {
        int last = Math.min(columns - 1, column + 1 + random.nextInt(3));
        return last > column && chance(8) ? " until c" + last : "";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    /** Some names are taken more often, so that fans arise. */
    private String near(List<String> names) {
        return chance(3) ? names.get(random.nextInt(1 + names.size() / 6)) : any(names);
    }

    private String words(int most) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
