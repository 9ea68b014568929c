package dev.blueline.layout.scene;

/** A finished drawing of one of the kinds there are: every place and size in pixels, x to the right and y down. */
public sealed interface Drawing permits Scene, Overview, HandOffMap, FlowMap {
    /** The width of the sheet. */
    double width();

    /** The height of the sheet. */
    double height();

    /** The title block. */
    Scene.Heading heading();

    /** Does what {@code cases} say of this kind of drawing. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        /** For a blueprint. */
        R blueprint(Scene scene);

        /** For its numbers. */
        R overview(Overview overview);

        /** For who hands over to whom. */
        R handOffs(HandOffMap map);

        /** For its actions as a free graph. */
        R flow(FlowMap map);
    }
}
