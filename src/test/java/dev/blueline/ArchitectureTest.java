package dev.blueline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The walls of the house: which room may know which, and what belongs in one room alone. There is no list of
 * exceptions; whoever moves a wall changes it here, in the same commit. The file is long because all walls stand in it:
 * one list to read before a room is built.
 */
@AnalyzeClasses(
        packages = "dev.blueline",
        importOptions = {ArchitectureTest.OnlyTheProgram.class, ImportOption.DoNotIncludePackageInfos.class})
class ArchitectureTest {
    private static final String HOME = "dev.blueline.";

    /** Rooms everybody may enter. They know nothing of ours, not even each other. */
    private static final List<String> COMMON = List.of("text", "wording");

    /**
     * Each room with the rooms it may know besides itself and the common ones. A package without a line of its own
     * belongs to the room around it.
     */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("text", List.of()),
            entry("wording", List.of()),
            entry("json", List.of()),
            entry("xml", List.of()),
            entry("markdown", List.of()),
            entry("source", List.of()),
            entry("docs", List.of("source")),
            entry("diagnostic", List.of("source")),
            entry("syntax", List.of("diagnostic", "source")),
            entry("model", List.of("source")),
            entry("resolve", List.of("syntax", "model", "diagnostic", "source")),
            entry("graphviz", List.of("json")),
            entry("measure", List.of("model")),
            entry("check", List.of("check.phrasing", "model", "diagnostic", "source")),
            entry("check.phrasing", List.of()),
            entry("check.rules", List.of("check", "check.phrasing", "measure", "model", "diagnostic", "source")),
            entry("config", List.of("check", "model", "diagnostic", "source")),
            entry("baseline", List.of("diagnostic", "source", "json")),
            entry("compare", List.of("measure", "model")),
            entry("compare.telling", List.of("compare", "model")),
            entry("layout.routing", List.of()),
            entry("layout.type", List.of()),
            entry("layout.scene", List.of("model")),
            // an overview is laid out from counts
            entry("layout", List.of("layout.routing", "layout.scene", "layout.type", "graphviz", "measure", "model")),
            entry("paint", List.of("layout.scene", "model")),
            // what may be chosen about a drawing is chosen with the rest, and most of that is geometry
            entry("render", List.of("layout", "layout.scene", "compare", "model")),
            entry("render.svg", List.of("render", "xml", "paint", "layout", "layout.scene", "measure", "model")),
            entry("render.scene", List.of("render", "json", "layout", "layout.scene", "model")),
            entry("render.png", List.of("render", "paint", "layout", "layout.scene", "layout.type", "model")),
            entry("render.text", List.of("render", "compare", "compare.telling")),
            entry("render.markdown", List.of("render", "markdown", "compare", "compare.telling", "measure", "model")),
            entry("render.json", List.of("render", "json", "compare", "compare.telling", "layout", "measure", "model")),
            entry("render.graph", List.of("render", "graphviz", "layout", "model")),
            entry("register", List.of("report", "json", "markdown", "diagnostic", "model")),
            entry("report", List.of("json", "xml", "markdown", "diagnostic", "source")),
            // a page shows what becomes of its example
            entry("explain", List.of("compile", "report", "check", "config", "json", "model", "diagnostic", "source")));

    /** The two rooms at the top: these may know all but what is listed. */
    private static final Map<String, List<String>> ALL_BUT = Map.ofEntries(
            entry("compile", List.of("report", "explain", "cli", "syntax.antlr")),
            entry("cli", List.of("syntax.antlr")));

    @ArchTest
    static void everyClassIsInARoomAndKnowsOnlyWhatItsRoomMayKnow(JavaClasses program) {
        classes().should(followTheArrows()).check(program);
    }

    @ArchTest
    static void everyArrowIsNeeded(JavaClasses program) {
        List<String> idle = ARROWS.entrySet().stream()
                .filter(arrows -> program.stream().anyMatch(type -> room(type).equals(arrows.getKey())))
                .flatMap(arrows -> arrows.getValue().stream()
                        .filter(target -> program.stream()
                                .filter(type -> room(type).equals(arrows.getKey()))
                                .noneMatch(type -> knows(type, target)))
                        .map(target -> arrows.getKey() + " -> " + target))
                .sorted()
                .toList();
        assertEquals(List.of(), idle, "arrows that nobody follows; take them out of ARROWS");
    }

    @ArchTest
    static final ArchRule noPackageKnowsItselfThroughAnother =
            slices().matching("dev.blueline.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule antlrEndsAtSyntax = onlyIn(List.of("syntax"), "org.antlr..");

    @ArchTest
    static final ArchRule theGeneratedParserIsSeenBySyntaxAlone =
            onlyIn(List.of("syntax"), "dev.blueline.syntax.antlr..");

    @ArchTest
    static final ArchRule graphvizStaysInTwoRooms = onlyIn(List.of("graphviz", "render.graph"), "guru.nidi..");

    @ArchTest
    static final ArchRule webAssemblyStaysWithGraphviz =
            onlyIn(List.of("graphviz"), "com.dylibso.chicory..", "dev.blueline.graphviz.compiled..");

    @ArchTest
    static final ArchRule fontsStayInPng = onlyIn(List.of("render.png"), "org.apache.fontbox..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule csvStaysInTheRegister = onlyIn(List.of("register"), "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule tomlStaysWithTheConfiguration = onlyIn(List.of("config"), "org.tomlj..");

    @ArchTest
    static final ArchRule markdownIsReadForDocuments = onlyIn(List.of("docs"), "org.commonmark..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = onlyIn(List.of("cli"), "picocli..");

    @ArchTest
    static final ArchRule diffsStayInTheCommandLine = onlyIn(List.of("cli"), "com.github.difflib..");

    @ArchTest
    static final ArchRule gsonEndsAtJson = onlyIn(List.of("json"), "com.google.gson..");

    @ArchTest
    static final ArchRule gsonIsOnlyItsWriter = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("com.google.gson..")
                    .and(not(resideInAPackage("com.google.gson.stream")))
                    .as("map objects with gson"))
            .because("that is done by reflection");

    @ArchTest
    static final ArchRule noOtherLibraryCreepsIn = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.blueline..",
                    "java..",
                    "javax..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.antlr..",
                    "guru.nidi..",
                    "com.dylibso.chicory..",
                    "org.apache.fontbox..",
                    "org.apache.pdfbox.io..",
                    "picocli..",
                    "com.github.difflib..",
                    "com.google.gson.stream",
                    "de.siegmar.fastcsv.writer",
                    "org.commonmark..",
                    "org.tomlj");

    @ArchTest
    static final ArchRule theModelIsFinishedData = classes()
            .that(resideInAPackage("dev.blueline.model..").and(not(anonymous())).and(not(partOf("BlueprintIndex"))))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theTreeIsRecords = classes()
            .that(resideInAPackage("dev.blueline.syntax.tree..").and(not(anonymous())))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesAreFinalAndHidden = classes()
            .that(resideInAPackage("dev.blueline.check.rules..").and(not(partOf("Rules"))))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesHaveNoState = fields().that()
            .areDeclaredInClassesThat(
                    resideInAPackage("dev.blueline.check.rules..").and(topLevel()))
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaks = noClasses()
            .that()
            .resideOutsideOfPackage("dev.blueline.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesFiles = noClasses()
            .that()
            .resideOutsideOfPackage("dev.blueline.cli..")
            .should()
            .dependOnClassesThat(describe("reach files, the net or other programs", ArchitectureTest::reachesOut))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule filesAreWrittenInOnePlace = noClasses()
            .that(not(partOf("OutputFile")))
            .should()
            .accessTargetWhere(describe("change a file", ArchitectureTest::changesAFile))
            .because("a file is to be there whole or not at all, whatever becomes of the program");

    @ArchTest
    static final ArchRule nothingOfTheMachineEntersADrawing = noClasses()
            .that()
            .resideOutsideOfPackage("dev.blueline.render.png..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio.."))
            .because("fonts and colours of a machine would make the same file look different elsewhere");

    @ArchTest
    static final ArchRule nobodyAsksForAFont = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Font")
            .orShould()
            .callMethod("java.awt.Graphics2D", "drawString", "java.lang.String", "float", "float")
            .orShould()
            .callMethod("java.awt.Graphics2D", "drawString", "java.lang.String", "int", "int")
            .because("the fonts of PNG travel with the program");

    @ArchTest
    static final ArchRule nobodyLogs = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging..")
                    .or(describe("System.Logger", c -> c.getName().startsWith("java.lang.System$Logger"))));

    @ArchTest
    static final ArchRule nobodyReflects = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    private static ArchRule onlyIn(List<String> rooms, String... libraries) {
        String[] packages = rooms.stream().map(room -> HOME + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private static boolean reachesOut(JavaClass known) {
        String name = known.getName();
        return name.startsWith("java.io.File")
                || name.startsWith("java.io.RandomAccessFile")
                || name.startsWith("java.nio.file.Files")
                || name.startsWith("java.nio.channels.")
                || name.startsWith("java.lang.Process")
                || name.equals("java.net.URL")
                || name.startsWith("java.net.Socket")
                || name.startsWith("java.net.http.");
    }

    /** Streams of the system have no path and are no files; folders may be made. */
    private static boolean changesAFile(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.nio.file.Files" ->
                name.matches("(write|copy|move|delete|set).*|create(?!Directories$).*|newOutputStream|newBufferedWriter"
                        + "|newByteChannel");
            case "java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel" -> name.equals("open");
            case "java.io.File" -> name.matches("create.*|delete.*|renameTo|set.*");
            case "java.io.FileWriter", "java.io.RandomAccessFile" -> name.equals("<init>");
            case "java.io.FileOutputStream", "java.io.PrintStream", "java.io.PrintWriter" ->
                name.equals("<init>")
                        && access.getTarget().getFullName().matches(".*\\((java.io.File|java.lang.String)[,)].*");
            default -> false;
        };
    }

    private static DescribedPredicate<JavaClass> anonymous() {
        return describe("anonymous", JavaClass::isAnonymousClass);
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return describe("top level", JavaClass::isTopLevelClass);
    }

    /** The class of this simple name, and what is nested in it. */
    private static DescribedPredicate<JavaClass> partOf(String simpleName) {
        return describe(
                "part of " + simpleName,
                type -> type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .split("\\$", -1)[0]
                        .equals(simpleName));
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = room(type);
                if (!ARROWS.containsKey(from) && !ALL_BUT.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in no room of the house; give its package a line in ARROWS"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> ours(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> !mayKnow(
                                from,
                                localPackage(dependency.getTargetClass().getBaseComponentType()),
                                room(dependency.getTargetClass().getBaseComponentType())))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(
                                type,
                                from + " may not know "
                                        + room(dependency.getTargetClass().getBaseComponentType()) + ": "
                                        + dependency.getDescription())));
            }
        };
    }

    private static boolean mayKnow(String from, String targetPackage, String targetRoom) {
        if (from.equals(targetRoom)) {
            return true;
        }
        if (ALL_BUT.containsKey(from)) {
            return !ALL_BUT.get(from).contains(targetPackage)
                    && !ALL_BUT.get(from).contains(targetRoom);
        }
        if (COMMON.contains(from)) {
            return false;
        }
        return COMMON.contains(targetRoom)
                || ARROWS.get(from).contains(targetPackage)
                || ARROWS.get(from).contains(targetRoom);
    }

    private static boolean knows(JavaClass type, String target) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(ArchitectureTest::ours)
                .anyMatch(known ->
                        room(known).equals(target) || localPackage(known).equals(target));
    }

    private static boolean ours(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(HOME);
    }

    private static String localPackage(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.equals(HOME) ? "" : name.substring(HOME.length(), name.length() - 1);
    }

    /** The innermost room that holds this class, or its package when there is none. */
    private static String room(JavaClass type) {
        String local = localPackage(type);
        return Stream.iterate(
                        local, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                .filter(name -> ARROWS.containsKey(name) || ALL_BUT.containsKey(name))
                .findFirst()
                .orElse(local);
    }

    /** Tests live in the packages they test; the walls are for the program. */
    static final class OnlyTheProgram implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("/graphviz/compiled/");
        }
    }
}
