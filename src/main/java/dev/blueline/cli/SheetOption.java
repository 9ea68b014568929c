package dev.blueline.cli;

import dev.blueline.compile.RenderFormat;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code --for}: the page of one role instead of the whole blueprint. Who is meant is looked up in each blueprint by
 * {@link SubjectNames}.
 *
 * @param who the value; empty if it was not given
 */
record SheetOption(Optional<String> who) {
    private static final String NAME = "--for";
    private static final String FORMAT = "markdown";

    /** The option, as a command has it. */
    static OptionSpec spec() {
        return Options.value(
                "WHO",
                "With -f md: the page of one role, what it does step by step. A lane, a role such as frontstage, an actor"
                        + " or a system, by name or label",
                NAME);
    }

    /**
     * What was asked for.
     *
     * @throws Problem if it cannot be done for any blueprint
     */
    static SheetOption of(ParseResult parsed, RenderFormat format, List<Input> inputs) {
        Optional<String> who = Options.given(parsed, NAME);
        if (who.isPresent()) {
            if (who.get().isBlank()) {
                throw new Problem(NAME + " is followed by an empty name");
            }
            boolean beside = Options.given(parsed, "-o").isEmpty();
            if (beside && inputs.stream().anyMatch(input -> !input.isStandardInput())) {
                throw new Problem("with " + NAME
                        + ", say with -o where the page goes, such as: -o page.md; the file beside the blueprint shows"
                        + " all of it");
            }
            if (!format.name().equals(FORMAT)) {
                throw new Problem(NAME + " writes a page for one role, which is Markdown and not " + format.name()
                        + "; add -f md, or let the name behind -o end in .md");
            }
        }
        return new SheetOption(who);
    }

    /**
     * {@code options} for the role that was asked for in one blueprint; as they are, if none was.
     *
     * @param file the blueprint's file, for complaints
     * @throws Problem if it has no such role
     */
    RenderOptions choose(RenderOptions options, BlueprintIndex index, String file) {
        return who.map(word -> options.withSubject(new SubjectNames(index, file).subject(word)))
                .orElse(options);
    }
}
