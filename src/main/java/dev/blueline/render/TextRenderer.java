package dev.blueline.render;

import dev.blueline.model.BlueprintIndex;
import java.nio.charset.StandardCharsets;

/** A renderer whose format is text. */
public interface TextRenderer extends Renderer {

    /** The blueprint in this format, in Unix line ends and with one at the end. */
    String render(BlueprintIndex index, RenderOptions options);

    /** The text in UTF-8. */
    @Override
    default byte[] bytes(BlueprintIndex index, RenderOptions options) {
        return render(index, options).getBytes(StandardCharsets.UTF_8);
    }
}
