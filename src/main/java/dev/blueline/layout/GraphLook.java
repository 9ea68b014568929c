package dev.blueline.layout;

import dev.blueline.model.FlowPath;
import dev.blueline.model.Role;

/**
 * The colours that a graph has in DOT, for whoever goes on with it in Graphviz. They are those of the light theme, which
 * painters know and layout does not; a test holds the two together. No drawing of ours is painted with them.
 */
final class GraphLook {
    /** Lines that say nothing else. */
    static final String LINE = "#4e5966";

    private GraphLook() {}

    /** The line of what belongs to {@code role}. */
    static String line(Role role) {
        return switch (role) {
            case EVIDENCE -> "#657689";
            case CUSTOMER -> "#966c1e";
            case FRONTSTAGE -> "#387aae";
            case BACKSTAGE -> "#7967ab";
            case SUPPORT -> "#2f875f";
            case PARTNER -> "#a7586c";
            case MANAGEMENT -> "#1e838d";
        };
    }

    /** The ground of what belongs to {@code role}. */
    static String ground(Role role) {
        return switch (role) {
            case EVIDENCE -> "#f3f5f8";
            case CUSTOMER -> "#faf4eb";
            case FRONTSTAGE -> "#eff6fc";
            case BACKSTAGE -> "#f5f3fc";
            case SUPPORT -> "#eef8f2";
            case PARTNER -> "#fcf2f4";
            case MANAGEMENT -> "#edf7f8";
        };
    }

    /** The line of a flow. */
    static String line(FlowPath path) {
        return switch (path) {
            case FORWARD -> LINE;
            case LOOP -> "#874e00";
            case RECOVERY -> "#b02a2d";
        };
    }
}
