package dev.blueline.graphviz;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import dev.blueline.graphviz.compiled.GraphvizMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Graphviz in memory of its own: WebAssembly that the build compiled to Java classes, and the few functions it asks its
 * surroundings for. It has no files, no clock, no environment and no chance: what it gives depends on what it is given
 * alone. Not for several threads at once.
 */
final class CompiledGraphviz {
    private static final int PAGE = Memory.PAGE_SIZE;
    private static final long NO_SUCH_FILE = -44;
    private static final long NO_SUCH_STREAM = 8;
    private static final long[] DONE = {0};

    private final StringBuilder complaints = new StringBuilder();
    private final Properties names = names();
    private final Instance instance;

    /** Loads it, which is most of the cost of a picture. */
    CompiledGraphviz() {
        WasmModule module = module();
        instance = Instance.builder(module)
                .withMachineFactory(GraphvizMachine::new)
                .withImportValues(
                        ImportValues.builder().withFunctions(imports(module)).build())
                .withStart(false)
                .build();
        call("start");
    }

    private static WasmModule module() {
        try (InputStream in = CompiledGraphviz.class.getResourceAsStream("compiled/Graphviz.meta")) {
            return Parser.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = CompiledGraphviz.class.getResourceAsStream("compiled/names.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /**
     * The graph in {@code source} after {@code dot} has placed it, in {@code format}.
     *
     * @throws Unplaceable if Graphviz says that it cannot
     */
    String render(String source, String format) {
        complaints.setLength(0);
        int graph = withText(source, text -> call("viz_read_one_graph", text));
        require(graph != 0);
        int context = call("viz_create_context");
        int failure = withText("dot", engine -> call("viz_layout", context, graph, engine));
        require(failure == 0);
        int result = withText(format, name -> call("viz_render", context, graph, name));
        require(result != 0);
        String placed = instance.memory().readCString(result, StandardCharsets.UTF_8);
        call("free", result);
        call("viz_free_layout", context, graph);
        call("viz_free_graph", graph);
        call("viz_free_context", context);
        return placed;
    }

    private void require(boolean fine) {
        if (!fine) {
            throw new Unplaceable("Graphviz could not place the graph: "
                    + complaints.toString().strip().replaceAll("\\s+", " "));
        }
    }

    /** Does something with a text in the memory of the module. */
    private int withText(String text, Use use) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int place = call("malloc", bytes.length + 1);
        instance.memory().write(place, bytes);
        instance.memory().writeByte(place + bytes.length, (byte) 0);
        int result = use.of(place);
        call("free", place);
        return result;
    }

    private interface Use {
        int of(int place);
    }

    private int call(String function, int... arguments) {
        long[] values = new long[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i];
        }
        long[] results =
                instance.export(names.getProperty("export." + function)).apply(values);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    /** What the module may call, by the names it has for it. What is not here, it must not call. */
    private List<ImportFunction> imports(WasmModule module) {
        Map<String, WasmFunctionHandle> known = new HashMap<>();
        known.put("viz_errorf", (self, given) -> complain(self.memory().readCString((int) given[0])));
        known.put("fd_write", this::write);
        known.put("emscripten_resize_heap", (self, given) -> grow(self.memory(), given[0] & 0xFFFF_FFFFL));
        known.put("environ_sizes_get", (self, given) -> {
            self.memory().writeI32((int) given[0], 0);
            self.memory().writeI32((int) given[1], 0);
            return DONE;
        });
        known.put("random_get", (self, given) -> {
            self.memory().fill((byte) 1, (int) given[0], (int) (given[0] + given[1]));
            return DONE;
        });
        for (String nothing : List.of("environ_get", "tzset_js", "emscripten_date_now", "clock_time_get")) {
            known.put(nothing, (self, given) -> DONE);
        }
        for (String file : List.of("syscall_openat", "syscall_faccessat", "syscall_newfstatat", "syscall_fstat64")) {
            known.put(file, (self, given) -> new long[] {NO_SUCH_FILE});
        }
        for (String stream : List.of("fd_close", "fd_read", "fd_seek")) {
            known.put(stream, (self, given) -> new long[] {NO_SUCH_STREAM});
        }
        for (String control : List.of("syscall_fcntl64", "syscall_ioctl")) {
            known.put(control, (self, given) -> new long[] {-NO_SUCH_STREAM});
        }
        Map<String, String> fullNames = new HashMap<>();
        names.stringPropertyNames().stream()
                .filter(name -> name.startsWith("import."))
                .forEach(name -> fullNames.put(names.getProperty(name), name.substring("import.".length())));
        List<ImportFunction> imports = new ArrayList<>();
        for (int i = 0; i < module.importSection().importCount(); i++) {
            FunctionImport wanted = (FunctionImport) module.importSection().getImport(i);
            String name = fullNames.get(wanted.name());
            imports.add(new HostFunction(
                    wanted.module(),
                    wanted.name(),
                    module.typeSection().getType(wanted.typeIndex()),
                    known.getOrDefault(name, (self, given) -> {
                        throw new Unplaceable("Graphviz gave up at " + name + ": "
                                + complaints.toString().strip().replaceAll("\\s+", " "));
                    })));
        }
        return imports;
    }

    private long[] complain(String text) {
        complaints.append(text);
        return DONE;
    }

    /** Graphviz writes to its error stream alone. */
    private long[] write(Instance self, long... given) {
        Memory memory = self.memory();
        int written = 0;
        for (int i = 0; i < given[2]; i++) {
            int piece = (int) given[1] + 8 * i;
            int length = memory.readInt(piece + 4);
            complain(memory.readString(memory.readInt(piece), length));
            written += length;
        }
        memory.writeI32((int) given[3], written);
        return DONE;
    }

    /** Makes room for {@code bytes}, and a fifth more than there was, so that it does not happen often. */
    private static long[] grow(Memory memory, long bytes) {
        int missing = (int) ((bytes + PAGE - 1) / PAGE) - memory.pages();
        return new long[] {memory.grow(Math.max(missing, memory.pages() / 5)) < 0 ? 0 : 1};
    }
}
