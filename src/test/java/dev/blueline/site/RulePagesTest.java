package dev.blueline.site;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.explain.CodeList;
import dev.blueline.explain.CodePage;
import dev.blueline.testing.Goldens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules and of all other codes are what {@code explain} prints, with links, and none is left over. They are written
 * with {@code -Dgolden.accept=true}.
 */
class RulePagesTest {
    private static final Goldens PAGES = Goldens.of(SitePages.FOLDER.resolve("rules"));

    static List<KnownCode> codes() {
        return KnownCodes.all();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPageIsInStep(KnownCode known) {
        PAGES.check(known.code().slug() + ".md", CodePage.linked(known));
    }

    @Test
    void theListIsInStep() {
        PAGES.check("index.md", CodeList.markdown());
    }

    @Test
    void thereIsNoOtherPage() {
        List<String> names = new ArrayList<>(List.of("index.md"));
        codes().forEach(known -> names.add(known.code().slug() + ".md"));
        PAGES.checkNoOther(names);
    }
}
