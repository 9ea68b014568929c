package dev.blueline.docs;

import java.util.List;

/**
 * A Markdown document and the regions in it. What stands outside of them is never touched.
 *
 * @param text the whole document, byte order mark included
 * @param regions its regions, in the order of the page; empty if there are faults
 * @param faults what is wrong with its markers, in the order of the page
 */
public record Page(String text, List<Region> regions, List<Fault> faults) {

    /** Takes copies of the lists. */
    public Page {
        regions = List.copyOf(regions);
        faults = List.copyOf(faults);
    }

    /** Finds the regions of {@code text}. Never throws. */
    public static Page of(String text) {
        return new PageReader(text).read();
    }

    /**
     * The document with other contents.
     *
     * @param contents what each region is to hold, in the order of the regions
     */
    public String with(List<String> contents) {
        if (contents.size() != regions.size()) {
            throw new IllegalArgumentException(contents.size() + " contents for " + regions.size() + " regions");
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int i = 0; i < contents.size(); i++) {
            Region region = regions.get(i);
            filled.append(text, at, region.start()).append(contents.get(i));
            at = region.end();
        }
        return filled.append(text, at, text.length()).toString();
    }
}
