package dev.blueline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.util.List;

/** Findings of every shape, in files with every kind of name; each format has a golden of them. */
final class SampleFindings {
    static final Code WRONG = new Code("BL999", "wrong-thing");
    static final Code OTHER = new Code("BL998", "other-thing");

    static final List<FileFindings> ALL =
            List.of(hotel(), wide(), clean(), binary(), evil(), chinese(), beside(), far(), stdin());

    private SampleFindings() {}

    static CodeText text(Code code) {
        return new CodeText(
                Severity.WARNING,
                "Something is a " + code.slug(),
                "Because `it` is.\n\nAnd 为什么.",
                "# " + code.slug() + "\n\nAll about it.\n",
                List.of("service-blueprint", "sample"));
    }

    private static FileFindings hotel() {
        SourceFile hotel = new SourceFile("services/hotel.blueprint", """
                blueprint "A night" {
                  lanes { customer guest "Guest" }
                  step "Check in" {
                \tgst ask "Fragt 顾客 höflich" => greet // one and two
                    guest 预订 "👩‍👩‍👧 ask", "x"
                  }
                }
                """);
        return new FileFindings(
                hotel,
                List.of(
                        error(hotel, "blueprint \"A night\" {", 10, "a range over two lines")
                                .help("one line will do"),
                        error(hotel, "gst", 0, "there is no lane called `gst`")
                                .related(at(hotel, "guest", 0), "the nearest one")
                                .related(at(hotel, "lanes {", 40), "all of them")
                                .help("did you mean `guest`?"),
                        Diagnostic.warning(WRONG, at(hotel, "=>", 0), "`=>` is not an arrow")
                                .related(at(hotel, "greet", 0), "on the same line")
                                .help("write `->`, which is what every flow is written with, whether the"
                                        + " customer or the frontstage begins it, in all three languages"),
                        Diagnostic.of(WRONG, Severity.INFO, at(hotel, "ask\", \"x", 0), "behind an emoji"),
                        error(hotel, "step \"Check in\" {", 70, "a range over many lines"),
                        Diagnostic.error(
                                WRONG,
                                new Span(hotel.text().length(), hotel.text().length()),
                                "at the end of the file")));
    }

    private static FileFindings wide() {
        SourceFile wide =
                new SourceFile("wide.blueprint", "// " + "a lot of words ".repeat(20) + "here " + "宽".repeat(90));
        return new FileFindings(
                wide,
                List.of(
                        error(wide, "// a lot", 0, "at the beginning of a long line"),
                        error(wide, "here", 0, "in the middle of a long line"),
                        error(wide, "宽宽宽", 80, "longer than a line may be"),
                        Diagnostic.error(
                                WRONG,
                                new Span(wide.text().length() - 2, wide.text().length()),
                                "at its end")));
    }

    private static FileFindings clean() {
        return new FileFindings(new SourceFile("clean.blueprint", "blueprint \"x\" {}\n"), List.of());
    }

    private static FileFindings binary() {
        return new FileFindings(
                new SourceFile("binary.blueprint", ""),
                List.of(Diagnostic.error(WRONG, new Span(0, 0), "this is not a text file")
                        .help("give a blueprint")));
    }

    private static FileFindings evil() {
        SourceFile evil = new SourceFile("e\033[31mvil\n.blueprint", "step \"\033[2J\u202Egnp\" {}\r\n");
        return new FileFindings(
                evil,
                List.of(error(evil, "\033[2J\u202Egnp", 0, "a text of \033[31m bad\nmanners]]> \uFFFF\u009B")
                        .help("\033]0;title\007 is shown as it is")));
    }

    private static FileFindings chinese() {
        SourceFile file = new SourceFile("酒店 #1, 100%.blueprint", """
                blueprint "入住" {
                  step "到店 😀" {
                    顾客 "办理入住" => 前台 "核对订单"
                  }
                }
                """);
        Span arrow = at(file, "=>", 0);
        Span step = at(file, "step", 0);
        return new FileFindings(
                        file,
                        List.of(
                                Diagnostic.warning(
                                                OTHER,
                                                at(file, "到店 😀", 0),
                                                "“到店 😀” <has> & \"signs\" in it: {0}, 100%")
                                        .about(List.of("到店")),
                                Diagnostic.warning(OTHER, step, "the same thing, a second time")
                                        .about(List.of("到店"))
                                        .fix(new Fix(
                                                        "take the step out",
                                                        true,
                                                        List.of(
                                                                new Edit(step, ""),
                                                                new Edit(
                                                                        new Span(arrow.start(), arrow.start()),
                                                                        "😀\n")))
                                                .unsafe()),
                                Diagnostic.of(OTHER, Severity.INFO, arrow, "`=>` is not an arrow")
                                        .help("write `->`")
                                        .fix(Fix.replace("write `->`", arrow, "->"))))
                .at("服务 大厅/酒店 #1, 100%.blueprint");
    }

    private static FileFindings beside() {
        return outside("../beside.blueprint");
    }

    private static FileFindings far() {
        return outside("C:/far away/x.blueprint");
    }

    private static FileFindings stdin() {
        return outside(FileFindings.STANDARD_INPUT);
    }

    private static FileFindings outside(String name) {
        SourceFile file = new SourceFile(name, "blueprint");
        return new FileFindings(file, List.of(error(file, "blueprint", 0, "where is this?")));
    }

    static Diagnostic error(SourceFile source, String text, int more, String message) {
        return Diagnostic.error(WRONG, at(source, text, more), message);
    }

    private static Span at(SourceFile source, String text, int more) {
        int start = source.text().indexOf(text);
        assertThat(start).isNotNegative();
        return new Span(start, start + text.length() + more);
    }
}
