package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.PhaseNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.StepNode;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a file by name and number, known before any of them is looked into: an action may last until a later one. */
final class Timeline {
    private final Diagnostics diagnostics;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int count;

    Timeline(BlueprintNode tree, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        tree.body().forEach(this::number);
    }

    private void number(Statement statement) {
        if (statement instanceof PhaseNode phase) {
            phase.body().forEach(this::number);
        } else if (statement instanceof StepNode step) {
            int number = ++count;
            step.name().ifPresent(name -> numbers.putIfAbsent(name.key(), number));
        }
    }

    /** The number of the step that {@code names} stand for; tells when it is not a later step than {@code own}. */
    Optional<Integer> until(List<Name> names, int own) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() > 1) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.SAID_OF_SEVERAL, names.get(1).span(), "an action lasts until one step")
                    .help("name the last of them alone"));
        }
        Name name = names.get(0);
        Integer number = numbers.get(name.key());
        if (number == null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED, name.span(), "there is no step named `" + name.text() + "`")
                    .help(Spelling.question(name.key(), new ArrayList<>(numbers.keySet()))
                            .orElse("name a later step so: `step " + name.text() + " \"…\" { … }`"))
                    .fix(Corrections.of(name, numbers.keySet())));
            return Optional.empty();
        }
        if (number <= own) {
            String where = number == own ? "is the step it stands in" : "comes earlier";
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNTIL_EARLIER,
                            name.span(),
                            "an action lasts until a later step, and `" + name.text() + "` " + where)
                    .help(number == own ? "leave `until` out" : "name a step that comes after this one"));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
