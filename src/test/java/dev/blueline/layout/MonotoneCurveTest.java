package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.blueline.layout.scene.Scene.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {

    @Property(tries = 500)
    void itPassesThroughItsPointsAndNeverOvershoots(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int count) {
        List<Point> points = points(seed, count);
        MonotoneCurve curve = new MonotoneCurve(points);
        List<Point> path = curve.path();
        assertThat(path).hasSize(3 * count - 2);
        for (int i = 0; i < count; i++) {
            assertThat(path.get(3 * i)).isEqualTo(points.get(i));
            assertThat(curve.y(points.get(i).x())).isCloseTo(points.get(i).y(), within(1e-9));
        }
        for (int piece = 0; piece + 1 < count; piece++) {
            Point from = points.get(piece);
            Point to = points.get(piece + 1);
            double last = from.y();
            for (int step = 0; step <= 40; step++) {
                Point at = bezier(path.subList(3 * piece, 3 * piece + 4), step / 40.0);
                assertThat(at.y()).isBetween(Math.min(from.y(), to.y()) - 1e-9, Math.max(from.y(), to.y()) + 1e-9);
                assertThat((at.y() - last) * Math.signum(to.y() - from.y())).isGreaterThanOrEqualTo(-1e-9);
                assertThat(curve.y(at.x())).isCloseTo(at.y(), within(1e-6));
                last = at.y();
            }
        }
    }

    @Property(tries = 500)
    void topAndBottomHoldAllBetween(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<Point> points = points(seed, count);
        MonotoneCurve curve = new MonotoneCurve(points);
        Random random = new Random(seed);
        double left = points.get(0).x() - 10 + random.nextDouble() * 400;
        double right = left + random.nextDouble() * 300;
        for (int step = 0; step <= 60; step++) {
            double y = curve.y(left + (right - left) * step / 60);
            assertThat(y).isBetween(curve.top(left, right) - 1e-9, curve.bottom(left, right) + 1e-9);
        }
    }

    @Test
    void twoPointsAreAStraightLine() {
        MonotoneCurve curve = new MonotoneCurve(List.of(new Point(0, 0), new Point(30, 60)));
        assertThat(curve.path())
                .containsExactly(new Point(0, 0), new Point(10, 20), new Point(20, 40), new Point(30, 60));
    }

    @Test
    void pointsGoToTheRight() {
        assertThatThrownBy(() -> new MonotoneCurve(List.of(new Point(5, 0), new Point(5, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Point> points(long seed, int count) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        double x = random.nextInt(50);
        for (int i = 0; i < count; i++) {
            points.add(new Point(x, random.nextInt(5) * 26));
            x += random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 40 + random.nextInt(200);
        }
        return points;
    }

    private static Point bezier(List<Point> piece, double t) {
        double rest = 1 - t;
        double[] weights = {rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            x += weights[i] * piece.get(i).x();
            y += weights[i] * piece.get(i).y();
        }
        return new Point(x, y);
    }
}
