package dev.blueline.layout.scene;

/** A finished drawing of one of the kinds there are: every place and size in pixels, x to the right and y down. */
public sealed interface Drawing permits Scene, Overview {
    /** The width of the sheet. */
    double width();

    /** The height of the sheet. */
    double height();

    /** The title block. */
    Scene.Heading heading();
}
