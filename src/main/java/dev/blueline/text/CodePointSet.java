package dev.blueline.text;

/**
 * An unchanging set of code points, held as sorted ranges and asked by binary search. It refuses to be built from
 * ranges that overlap or are out of order, so that a slip in a table shows at once.
 */
final class CodePointSet {

    private final int[] firsts;
    private final int[] lasts;

    private CodePointSet(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /**
     * Reads a table of ranges.
     *
     * @param table hexadecimal code points ({@code 3A}) and inclusive ranges ({@code 30-39}), ascending, parted by
     *     white space
     * @throws IllegalArgumentException if a range is empty, out of order or not hexadecimal
     */
    static CodePointSet of(String table) {
        String[] ranges = table.strip().split("\\s+");
        int[] firsts = new int[ranges.length];
        int[] lasts = new int[ranges.length];
        int previous = -1;
        for (int i = 0; i < ranges.length; i++) {
            String range = ranges[i];
            int dash = range.indexOf('-');
            firsts[i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            lasts[i] = Integer.parseInt(dash < 0 ? range : range.substring(dash + 1), 16);
            if (firsts[i] <= previous || lasts[i] < firsts[i]) {
                throw new IllegalArgumentException("range out of order: " + range);
            }
            previous = lasts[i];
        }
        return new CodePointSet(firsts, lasts);
    }

    boolean contains(int codePoint) {
        int low = 0;
        int high = firsts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < firsts[middle]) {
                high = middle - 1;
            } else if (codePoint > lasts[middle]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
