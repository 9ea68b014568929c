package dev.blueline.docs;

/**
 * A blueprint that stands in a region, between {@code ```blueprint} and {@code ```}. It stays there.
 *
 * @param text what stands between the two, without the indentation of the fence
 * @param line where that begins, from 1
 * @param start where the whole block begins in the page, fence included
 * @param end where the page goes on behind the block and its line end
 */
public record BlueprintBlock(String text, int line, int start, int end) {}
