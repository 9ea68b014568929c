package dev.blueline.compile;

import dev.blueline.check.CheckSettings;
import java.util.Optional;

/**
 * What may be chosen about compiling a file.
 *
 * @param variant the variant to take it as; empty for all of them
 * @param check how it is checked
 */
public record CompileOptions(Optional<String> variant, CheckSettings check) {

    /** All variants, and nothing decided about checking. */
    public static final CompileOptions STANDARD = new CompileOptions(Optional.empty(), CheckSettings.STANDARD);

    /** The same for one variant, or for all. */
    public CompileOptions variant(Optional<String> other) {
        return new CompileOptions(other, check);
    }

    /** The same, checked in another way. */
    public CompileOptions check(CheckSettings other) {
        return new CompileOptions(variant, other);
    }
}
