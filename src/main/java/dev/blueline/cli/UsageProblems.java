package dev.blueline.cli;

import dev.blueline.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the options of a command, as sentences. */
final class UsageProblems {
    private UsageProblems() {}

    /** The sentence for what picocli has to say about {@code command}. */
    static Problem of(ParameterException e, CommandSpec spec, String command) {
        String more = "; `blueline help " + command + "` lists the options";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec, command, more);
        }
        if (e instanceof MissingParameterException missing) {
            return new Problem(missing(missing.getMissing()) + more, e);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return new Problem(name(twice.getOverwritten()) + " is given twice", e);
        }
        return new Problem(e.getMessage() + more, e);
    }

    private static Problem unmatched(String argument, CommandSpec spec, String command, String more) {
        if (!argument.startsWith("-") || argument.equals(Session.DASH)) {
            return new Problem(command + " takes nothing like " + argument + more);
        }
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        List<String> known = spec.options().stream()
                .flatMap(each -> Arrays.stream(each.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
        Optional<String> near = known.stream()
                .filter(name -> name.startsWith(option + "-"))
                .findFirst()
                .or(() -> Spelling.nearest(option, known));
        return new Problem(command + " has no option " + option
                + near.map(name -> "; did you mean " + name + "?").orElse(more));
    }

    private static String missing(List<ArgSpec> missing) {
        return missing.isEmpty() ? "a value is missing" : name(missing.get(0)) + " needs a value";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
