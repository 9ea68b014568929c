package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Scene;

/** The document of each kind of drawing. */
record SceneDocuments(JsonFields fields) implements Drawing.Cases<Runnable> {
    @Override
    public Runnable blueprint(Scene scene) {
        return () -> new SceneDocument(fields).write(scene);
    }

    @Override
    public Runnable overview(Overview overview) {
        return () -> new OverviewDocument(fields).write(overview);
    }

    @Override
    public Runnable handOffs(HandOffMap map) {
        return () -> new GraphDocument(fields).write(map);
    }

    @Override
    public Runnable flow(FlowMap map) {
        return () -> new GraphDocument(fields).write(map);
    }
}
