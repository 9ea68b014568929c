package dev.blueline.layout;

import dev.blueline.layout.ColumnSpans.Span;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow.Card;
import dev.blueline.layout.scene.SceneRow.Group;
import dev.blueline.layout.scene.SceneRow.Scope;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sets cards below the columns that they speak of: those of the whole first, then those of phases, then those of steps,
 * each as high up as the columns are free. What speaks of several columns has a bracket over them, and its cards stand
 * beside each other.
 */
final class CardRow {
    private static final double BRACKET = 1.5;
    private static final double BELOW_BRACKET = 6;
    private static final double WIDEST = 420;

    private final List<GroupContent> groups;
    private final boolean ruled;

    /**
     * What is said of one step, one phase or the whole.
     *
     * @param scope which of these
     * @param id the id of the step or phase; empty for the whole
     * @param span its columns
     * @param caption what to call it, where its bracket alone would not tell
     * @param cards what is said, at least one
     */
    record GroupContent(
            Scope scope, Optional<String> id, Span span, Optional<String> caption, List<CardContent> cards) {}

    /**
     * A row.
     *
     * @param groups wider ones before those within them
     * @param ruled whether each step has its bracket too, all of them at one height
     */
    CardRow(List<GroupContent> groups, boolean ruled) {
        this.groups = List.copyOf(groups);
        this.ruled = ruled;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The groups, from {@code y} down; none if there is nothing to say. */
    List<Group> place(SheetGeometry geometry, int columns, double y) {
        double[] free = new double[columns];
        Arrays.fill(free, y);
        boolean stepsBegun = false;
        List<Group> placed = new ArrayList<>();
        for (GroupContent group : groups) {
            if (ruled && group.scope() == Scope.STEP && !stepsBegun) {
                stepsBegun = true;
                Arrays.fill(free, Arrays.stream(free).max().orElse(y));
            }
            double top = y;
            for (int column = group.span().first(); column <= group.span().last(); column++) {
                top = Math.max(top, free[column]);
            }
            Group done = place(group, geometry, top);
            placed.add(done);
            Arrays.fill(
                    free,
                    group.span().first(),
                    group.span().last() + 1,
                    done.rect().bottom() + Sizes.CARD_GAP);
        }
        return placed;
    }

    /** The lower edge of {@code groups}; {@code otherwise} if there are none. */
    static double bottom(List<Group> groups, double otherwise) {
        return groups.stream().mapToDouble(group -> group.rect().bottom()).max().orElse(otherwise);
    }

    private Group place(GroupContent group, SheetGeometry geometry, double top) {
        double left = geometry.columnLeft(group.span().first());
        double width = geometry.columnRight(group.span().last()) - left;
        boolean bracketed = ruled || group.scope() != Scope.STEP;
        double at = top + (bracketed ? BRACKET + BELOW_BRACKET : 0);
        Optional<Rect> bracket = bracketed ? Optional.of(new Rect(left, top, width, BRACKET)) : Optional.empty();
        Optional<TextLines> caption = Optional.empty();
        if (group.caption().isPresent()) {
            List<String> lines = LineBreaker.wrap(group.caption().get(), width, Sizes.TAG, true);
            caption = Optional.of(new TextLines(
                    lines,
                    left,
                    at + Sizes.TAG_LINE / 2 + Sizes.TAG * 0.35,
                    Sizes.TAG_LINE,
                    Sizes.TAG,
                    true,
                    Anchor.START));
            at += lines.size() * Sizes.TAG_LINE + 3;
        }
        List<Card> cards = cards(group, left, at, width);
        double bottom = at;
        for (Card card : cards) {
            bottom = Math.max(bottom, card.rect().bottom());
        }
        return new Group(group.scope(), group.id(), new Rect(left, top, width, bottom - top), bracket, caption, cards);
    }

    /** As many beside each other as columns could stand there; those beside each other are equally high. */
    private static List<Card> cards(GroupContent group, double left, double top, double width) {
        List<CardContent> contents = group.cards();
        int most = Math.max(1, (int) ((width + Sizes.CARD_GAP) / (Sizes.BOX_WIDTH + Sizes.CARD_GAP)));
        int beside = Math.min(most, contents.size());
        double own = Math.min((width - (beside - 1) * Sizes.CARD_GAP) / beside, Math.max(WIDEST, Sizes.BOX_WIDTH));
        List<Card> cards = new ArrayList<>();
        double at = top;
        for (int i = 0; i < contents.size(); i += beside) {
            List<Card> line = new ArrayList<>();
            double height = 0;
            for (int j = i; j < Math.min(i + beside, contents.size()); j++) {
                Card card = contents.get(j).place(left + (j - i) * (own + Sizes.CARD_GAP), at, own);
                height = Math.max(height, card.rect().height());
                line.add(card);
            }
            for (Card card : line) {
                Rect rect =
                        new Rect(card.rect().x(), card.rect().y(), card.rect().width(), height);
                cards.add(new Card(rect, card.framed(), card.badge(), card.gauge(), card.texts()));
            }
            at += height + Sizes.CARD_GAP;
        }
        return cards;
    }
}
