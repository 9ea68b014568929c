package dev.blueline.build;

import com.dylibso.chicory.build.time.compiler.Config;
import com.dylibso.chicory.build.time.compiler.Generator;
import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmWriter;
import com.dylibso.chicory.wasm.types.RawSection;
import com.dylibso.chicory.wasm.types.SectionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Graphviz, as it is published for web pages, into Java classes. It is published as one script that holds a
 * WebAssembly module and the code around it. The module is taken out and compiled; of the code around it only the names
 * are kept by which the module calls its imports and exports, since the module itself has them shortened. Run by the
 * build alone, from its source.
 */
public final class GraphvizClasses {
    /** The module in the script: a text with one character for each byte, and U+0100 for the byte 0. */
    private static final String MODULE = "binaryDecode('";

    private static final Pattern IMPORTS = Pattern.compile("wasmImports=\\{([^}]*)\\}");
    private static final Pattern IMPORT = Pattern.compile("([\\w$]+):(\\w+)");
    private static final Pattern EXPORT = Pattern.compile("(\\w+)(?:\"\\])?=wasmExports\\[\"([^\"]+)\"\\]");
    private static final Pattern START =
            Pattern.compile("function initRuntime\\(\\)\\{.*?wasmExports\\[\"([^\"]+)\"\\]\\(\\)");

    private static final Set<Integer> LEFT_OUT = Set.of(SectionId.CUSTOM, SectionId.CODE, SectionId.DATA_COUNT);

    private GraphvizClasses() {}

    /**
     * Writes the classes, what is left of the module, and {@code names.properties}.
     *
     * @param arguments the script, the full name that those of the classes begin with, and the folder they go to
     * @throws IOException if a file cannot be read or written, or the script is not built as expected
     */
    public static void main(String[] arguments) throws IOException {
        String script = Files.readString(Path.of(arguments[0]));
        String name = arguments[1];
        Path classes = Path.of(arguments[2]);
        Path folder = classes.resolve(name.substring(0, name.lastIndexOf('.')).replace('.', '/'));
        Files.createDirectories(folder);
        byte[] bytes = module(script);
        Path module = Files.createTempFile(classes, "graphviz", ".wasm");
        try {
            Files.write(module, bytes);
            Generator generator = new Generator(Config.builder()
                    .withWasmFile(module)
                    .withName(name)
                    .withTargetClassFolder(classes)
                    .withTargetSourceFolder(classes)
                    .withTargetWasmFolder(classes)
                    .withInterpreterFallback(InterpreterFallback.FAIL)
                    .withInterpretedFunctions(Set.of())
                    .build());
            generator.generateResources();
        } finally {
            Files.delete(module);
        }
        Files.write(folder.resolve("Graphviz.meta"), withoutFunctions(bytes));
        StringBuilder names = new StringBuilder();
        names(script)
                .forEach((full, brief) ->
                        names.append(full).append('=').append(brief).append('\n'));
        Files.writeString(folder.resolve("names.properties"), names);
    }

    private static byte[] module(String script) throws IOException {
        int place = script.indexOf(MODULE);
        if (place < 0) {
            throw new IOException("the script of Graphviz holds no module as it used to");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = place + MODULE.length(); script.charAt(i) != '\''; i++) {
            char written = script.charAt(i);
            if (written == '\\') {
                i++;
                written = unescaped(script.charAt(i));
            }
            bytes.write(written);
        }
        return bytes.toByteArray();
    }

    /** All that is not in the classes: the constants, above all. */
    private static byte[] withoutFunctions(byte[] module) {
        WasmWriter rest = new WasmWriter();
        Parser.parseWithoutDecoding(module, section -> {
            if (!LEFT_OUT.contains(section.sectionId())) {
                rest.writeSection((RawSection) section);
            }
        });
        return rest.bytes();
    }

    private static char unescaped(char letter) throws IOException {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '\'' -> letter;
            default -> throw new IOException("the module of Graphviz holds an unknown escape: " + letter);
        };
    }

    /** The short names of imports and exports by their full names, which are those of C without leading underscores. */
    private static TreeMap<String, String> names(String script) throws IOException {
        TreeMap<String, String> names = new TreeMap<>();
        Matcher imports = find(IMPORTS, script);
        Matcher each = IMPORT.matcher(imports.group(1));
        while (each.find()) {
            names.put("import." + plain(each.group(2)), each.group(1));
        }
        Matcher export = EXPORT.matcher(script);
        while (export.find()) {
            names.put("export." + plain(export.group(1)), export.group(2));
        }
        names.put("export.start", find(START, script).group(1));
        return names;
    }

    private static Matcher find(Pattern pattern, String script) throws IOException {
        Matcher matcher = pattern.matcher(script);
        if (!matcher.find()) {
            throw new IOException("the script of Graphviz is not built as expected: nothing like " + pattern);
        }
        return matcher;
    }

    private static String plain(String name) {
        return name.replaceAll("^_+", "");
    }
}
