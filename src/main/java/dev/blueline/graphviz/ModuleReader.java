package dev.blueline.graphviz;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.CodeSection;
import com.dylibso.chicory.wasm.types.DataSection;
import com.dylibso.chicory.wasm.types.ElementSection;
import com.dylibso.chicory.wasm.types.ExportSection;
import com.dylibso.chicory.wasm.types.FunctionBody;
import com.dylibso.chicory.wasm.types.FunctionSection;
import com.dylibso.chicory.wasm.types.GlobalSection;
import com.dylibso.chicory.wasm.types.ImportSection;
import com.dylibso.chicory.wasm.types.MemorySection;
import com.dylibso.chicory.wasm.types.Section;
import com.dylibso.chicory.wasm.types.SectionId;
import com.dylibso.chicory.wasm.types.TableSection;
import com.dylibso.chicory.wasm.types.TypeSection;
import java.io.InputStream;
import java.util.List;

/**
 * Reads what the build left of the module. Chicory's own reader would also take its checksum and judge every function
 * anew, which is half of the time that loading takes: the build did that, and the functions are Java now.
 */
final class ModuleReader {
    private final WasmModule.Builder module = WasmModule.builder().withValidation(false);

    private ModuleReader() {}

    static WasmModule read(InputStream in) {
        ModuleReader reader = new ModuleReader();
        Parser.builder().withValidation(false).build().parse(in, reader::take);
        return reader.module.build();
    }

    private void take(Section section) {
        switch (section.sectionId()) {
            case SectionId.TYPE -> module.setTypeSection((TypeSection) section);
            case SectionId.IMPORT -> module.setImportSection((ImportSection) section);
            case SectionId.FUNCTION -> {
                FunctionSection functions = (FunctionSection) section;
                module.setFunctionSection(functions).setCodeSection(bodies(functions.functionCount()));
            }
            case SectionId.TABLE -> module.setTableSection((TableSection) section);
            case SectionId.MEMORY -> module.setMemorySection((MemorySection) section);
            case SectionId.GLOBAL -> module.setGlobalSection((GlobalSection) section);
            case SectionId.EXPORT -> module.setExportSection((ExportSection) section);
            case SectionId.ELEMENT -> module.setElementSection((ElementSection) section);
            case SectionId.DATA -> module.setDataSection((DataSection) section);
            default -> throw new IllegalStateException("the build left a section " + section.sectionId());
        }
    }

    /** Chicory wants as many as there are functions. */
    private static CodeSection bodies(int functions) {
        CodeSection.Builder bodies = CodeSection.builder();
        FunctionBody none = new FunctionBody(List.of(), List.of());
        for (int i = 0; i < functions; i++) {
            bodies.addFunctionBody(none);
        }
        return bodies.build();
    }
}
