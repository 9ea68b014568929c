package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.FlowPath;
import dev.blueline.model.Role;
import dev.blueline.paint.Colour;
import dev.blueline.paint.Palette;
import dev.blueline.paint.Styles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of graphs in DOT are those of the light theme, which the code of the layout must not see. */
class GraphLookTest {
    private static final Styles LIGHT = Styles.all(Palette.LIGHT);

    @ParameterizedTest
    @EnumSource(Role.class)
    void rolesHaveTheColoursOfTheirLanes(Role role) {
        assertThat(GraphLook.line(role))
                .isEqualTo(colour(LIGHT.look("edge " + role.word()).fill().orElseThrow()));
        assertThat(GraphLook.ground(role))
                .isEqualTo(colour(LIGHT.look("band " + role.word()).fill().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(FlowPath.class)
    void flowsHaveTheColoursOfTheirConnectors(FlowPath path) {
        assertThat(GraphLook.line(path))
                .isEqualTo(colour(LIGHT.look("route " + path.word()).stroke().orElseThrow()));
    }

    private static String colour(Colour colour) {
        return colour.in(Palette.LIGHT);
    }
}
