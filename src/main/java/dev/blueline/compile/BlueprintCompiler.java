package dev.blueline.compile;

import dev.blueline.check.Checker;
import dev.blueline.check.rules.Rules;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.resolve.Resolver;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.BlueprintReader;
import dev.blueline.syntax.SourceDecoder;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From bytes to findings: decode, read, resolve, check. Each stage runs only when the one before found no error, so
 * that one mistake is told once.
 */
public final class BlueprintCompiler {
    private BlueprintCompiler() {}

    /** Compiles the bytes of the file {@code name} with nothing chosen. */
    public static Compilation compile(String name, byte[] bytes) {
        return compile(name, bytes, CompileOptions.STANDARD);
    }

    /** Compiles the bytes of the file {@code name}. */
    public static Compilation compile(String name, byte[] bytes, CompileOptions options) {
        SourceDecoder.Decoded decoded = SourceDecoder.decode(name, bytes);
        return decoded.problem()
                .map(problem -> new Compilation(decoded.source(), Optional.empty(), List.of(problem)))
                .orElseGet(() -> compile(decoded.source(), options));
    }

    /** What becomes of the file {@code name} when it is too large to be read at all. */
    public static Compilation tooLarge(String name, long bytes) {
        SourceDecoder.Decoded decoded = SourceDecoder.tooLarge(name, bytes);
        return new Compilation(
                decoded.source(),
                Optional.empty(),
                decoded.problem().map(List::of).orElseGet(List::of));
    }

    /** Compiles a text with nothing chosen. */
    public static Compilation compile(SourceFile source) {
        return compile(source, CompileOptions.STANDARD);
    }

    /** Compiles a text. */
    public static Compilation compile(SourceFile source, CompileOptions options) {
        Optional<String> variant = options.variant();
        Diagnostics diagnostics = new Diagnostics();
        BlueprintReader.Result read = BlueprintReader.read(source);
        Optional<OwnKeywords> keywords = read.blueprint().map(tree -> new OwnKeywords(source, tree));
        diagnostics.addAll(inOwn(keywords, read.diagnostics()));
        if (read.blueprint().isEmpty() || diagnostics.hasErrors()) {
            return new Compilation(source, Optional.empty(), diagnostics.toList());
        }
        Resolver.Result resolved = Resolver.resolve(read.blueprint().get());
        diagnostics.addAll(inOwn(keywords, resolved.diagnostics()));
        if (resolved.blueprint().isEmpty()) {
            return new Compilation(source, Optional.empty(), diagnostics.toList());
        }
        Blueprint blueprint = resolved.blueprint().get();
        boolean chooses = variant.isPresent() && !blueprint.variants().isEmpty();
        if (chooses && !VariantSelection.knows(blueprint, variant.get())) {
            diagnostics.add(VariantSelection.unknown(blueprint, variant.get()));
            return new Compilation(source, Optional.empty(), diagnostics.toList());
        }
        BlueprintIndex index = new BlueprintIndex(chooses ? VariantSelection.of(blueprint, variant.get()) : blueprint);
        Iterable<BlueprintIndex> others = () -> otherViews(blueprint, chooses);
        diagnostics.addAll(inOwn(keywords, new Checker(Rules.all()).check(index, options.check(), others)));
        return new Compilation(source, Optional.of(index), diagnostics.toList());
    }

    private static List<Diagnostic> inOwn(Optional<OwnKeywords> keywords, List<Diagnostic> findings) {
        return keywords.map(own -> own.in(findings)).orElse(findings);
    }

    /** What {@code blueprint} is in each of its variants and, where one is looked at, as a whole; made one by one. */
    private static Iterator<BlueprintIndex> otherViews(Blueprint blueprint, boolean chooses) {
        Stream<Blueprint> variants =
                blueprint.variants().stream().map(variant -> VariantSelection.of(blueprint, variant.name()));
        return Stream.concat(chooses ? Stream.of(blueprint) : Stream.of(), variants)
                .map(BlueprintIndex::new)
                .iterator();
    }
}
