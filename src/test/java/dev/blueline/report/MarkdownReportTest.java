package dev.blueline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.Goldens;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final MarkdownReport REPORT = new MarkdownReport();

    @Test
    void staysTheSame() {
        Goldens.standard().check("report/sample.md", REPORT.report(SampleFindings.ALL, ReportOptions.PLAIN));
        assertThat(REPORT.report(List.of(), ReportOptions.PLAIN)).isEqualTo("0 files checked: no findings\n");
    }

    @Test
    void everyFindingIsARowWithItsWords() {
        Node document = Parser.builder()
                .extensions(TABLES)
                .build()
                .parse(REPORT.report(SampleFindings.ALL, ReportOptions.PLAIN));
        int[] counted = new int[3];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                counted[0] += block instanceof TableBlock ? 1 : 0;
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                counted[1] += node instanceof TableRow ? 1 : 0;
                visitChildren(node);
            }

            @Override
            public void visit(HtmlBlock html) {
                counted[2]++;
            }
        });
        long withFindings = SampleFindings.ALL.stream()
                .filter(file -> !file.diagnostics().isEmpty())
                .count();
        long findings = SampleFindings.ALL.stream()
                .mapToLong(file -> file.diagnostics().size())
                .sum();
        assertThat(counted).containsExactly((int) withFindings, (int) (withFindings + findings), 0);
        assertThat(TextContentRenderer.builder().extensions(TABLES).build().render(document))
                .contains("“到店 😀” <has> & \"signs\" in it: {0}, 100%")
                .contains("write \"->\", which is what every flow is written with");
    }
}
