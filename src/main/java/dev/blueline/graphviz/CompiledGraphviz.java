package dev.blueline.graphviz;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import dev.blueline.graphviz.compiled.GraphvizMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Graphviz in memory of its own: WebAssembly that the build compiled to Java classes, and the few functions it asks its
 * surroundings for. It has no files, no clock, no environment and no chance: what it gives depends on what it is given
 * alone. Not for several threads at once, and not for use after a failure.
 */
final class CompiledGraphviz {
    private static final int PAGE = Memory.PAGE_SIZE;
    private static final long NO_SUCH_FILE = -44;
    private static final long NO_SUCH_STREAM = 8;
    private static final long[] DONE = {0};

    /** Bytes of stack: as many as a program has elsewhere. */
    private static final int STACK = 8 << 20;

    /** Bytes at the end of the stack that must stay as they are. */
    private static final int GUARD = PAGE;

    private static final byte UNTOUCHED = 0x5a;

    private final StringBuilder complaints = new StringBuilder();
    private final Properties names = names();
    private final Instance instance;
    private final int guard;

    /** Loads it, which is most of the cost of a picture. */
    CompiledGraphviz() {
        WasmModule module = module();
        instance = Instance.builder(module)
                .withMachineFactory(GraphvizMachine::new)
                .withMemoryFactory(ByteArrayMemory::new)
                .withImportValues(ImportValues.builder()
                        .withFunctions(List.of(imports(module)))
                        .build())
                .withStart(false)
                .build();
        call("start");
        guard = deepStack();
    }

    private static WasmModule module() {
        try (InputStream in = CompiledGraphviz.class.getResourceAsStream("compiled/Graphviz.meta")) {
            return ModuleReader.read(in);
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
     * Gives the module a deep stack. That which it is made with has 64 KB and lies behind its constants: what goes deeper
     * would write over them, and nobody would know.
     *
     * @return where the guard begins, at the lower end of the stack, towards which it grows
     */
    private int deepStack() {
        int stack = call("malloc", STACK);
        instance.memory().fill(UNTOUCHED, stack, stack + GUARD);
        call("emscripten_stack_restore", stack + STACK & -16);
        return stack;
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
        for (byte each : instance.memory().readBytes(guard, GUARD)) {
            if (each != UNTOUCHED) {
                throw new StackOverflowError();
            }
        }
        return instance.memory().readCString(result, StandardCharsets.UTF_8);
    }

    private void require(boolean fine) {
        if (!fine) {
            throw new Unplaceable("Graphviz could not place the graph: " + complaints());
        }
    }

    private String complaints() {
        return complaints.toString().strip().replaceAll("\\s+", " ");
    }

    /** Does something with a text in the memory of the module. */
    private int withText(String text, Use use) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int place = call("malloc", bytes.length + 1);
        require(place != 0);
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

    /** What the module may call, by the names it has for it. */
    private ImportFunction[] imports(WasmModule module) {
        Map<String, String> fullNames = new HashMap<>();
        for (String name : names.stringPropertyNames()) {
            if (name.startsWith("import.")) {
                fullNames.put(names.getProperty(name), name.substring("import.".length()));
            }
        }
        ImportFunction[] imports = new ImportFunction[module.importSection().importCount()];
        for (int i = 0; i < imports.length; i++) {
            FunctionImport wanted = (FunctionImport) module.importSection().getImport(i);
            String name = fullNames.getOrDefault(wanted.name(), wanted.name());
            imports[i] = new HostFunction(
                    wanted.module(),
                    wanted.name(),
                    module.typeSection().getType(wanted.typeIndex()),
                    (self, given) -> host(name, self.memory(), given));
        }
        return imports;
    }

    private long[] host(String name, Memory memory, long... given) {
        return switch (name) {
            case "viz_errorf" -> complain(memory.readCString((int) given[0]));
            case "fd_write" -> write(memory, given);
            case "emscripten_resize_heap" -> grow(memory, given[0] & 0xFFFF_FFFFL);
            case "environ_sizes_get" -> {
                memory.writeI32((int) given[0], 0);
                memory.writeI32((int) given[1], 0);
                yield DONE;
            }
            case "random_get" -> {
                memory.fill((byte) 1, (int) given[0], (int) (given[0] + given[1]));
                yield DONE;
            }
            case "environ_get", "tzset_js", "emscripten_date_now", "clock_time_get" -> DONE;
            case "syscall_openat", "syscall_faccessat", "syscall_newfstatat", "syscall_fstat64" ->
                new long[] {NO_SUCH_FILE};
            case "fd_close", "fd_read", "fd_seek" -> new long[] {NO_SUCH_STREAM};
            case "syscall_fcntl64", "syscall_ioctl" -> new long[] {-NO_SUCH_STREAM};
            default -> throw new Unplaceable("Graphviz gave up at " + name + ": " + complaints());
        };
    }

    private long[] complain(String text) {
        complaints.append(text);
        return DONE;
    }

    /** Graphviz writes to its error stream alone. */
    private long[] write(Memory memory, long... given) {
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
