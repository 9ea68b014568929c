package dev.blueline.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Kinds of files that folders are searched for. */
enum SearchedFiles {
    /** What most commands are about. */
    BLUEPRINTS(".blueprint") {
        @Override
        boolean takes(String name) {
            return BlueprintFiles.isBlueprint(name);
        }

        @Override
        boolean isSelected(Configurations configurations, Path top, Path file) {
            return configurations.selects(top, file);
        }
    },

    /** Documents with regions to fill. */
    MARKDOWN("Markdown") {
        @Override
        boolean takes(String name) {
            String plain = name.toLowerCase(Locale.ROOT);
            return plain.endsWith(".md") || plain.endsWith(".markdown") || plain.endsWith(".mdx");
        }

        @Override
        boolean isSelected(Configurations configurations, Path top, Path file) {
            return configurations.selectsOther(top, file);
        }
    };

    private final String called;

    SearchedFiles(String called) {
        this.called = called;
    }

    /** What such a file is called before the word file. */
    String called() {
        return called;
    }

    /** Whether a file of this name is one. */
    abstract boolean takes(String name);

    /** Whether no configuration between {@code top} and {@code file}, both absolute, leaves it out. */
    abstract boolean isSelected(Configurations configurations, Path top, Path file);
}
