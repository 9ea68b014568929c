package dev.blueline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does the same with each of many inputs, on every core there is; knows nothing of what is done. */
final class EachInput {
    private EachInput() {}

    /** What {@code work} makes of each of {@code inputs}, in their order, whatever order they were done in. */
    static <T> List<T> of(List<Input> inputs, Function<Input, T> work) {
        return of(inputs, work, Runtime.getRuntime().availableProcessors());
    }

    /** The same with {@code threads} at work at once, this one among them; 1 or more. */
    static <T> List<T> of(List<Input> inputs, Function<Input, T> work, int threads) {
        AtomicReferenceArray<Supplier<T>> outcomes = new AtomicReferenceArray<>(inputs.size());
        AtomicInteger next = new AtomicInteger();
        Runnable some = () -> {
            for (int i = next.getAndIncrement(); i < outcomes.length(); i = next.getAndIncrement()) {
                outcomes.set(i, outcome(inputs.get(i), work));
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, inputs.size()); i++) {
            Thread thread = new Thread(some, "input-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        some.run();
        others.forEach(EachInput::await);
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> outcomes.get(i).get())
                .toList();
    }

    /** Whatever happens stays with the input it happened to, so that the first one's mistake is told, not the fastest's. */
    private static <T> Supplier<T> outcome(Input input, Function<Input, T> work) {
        try {
            T made = work.apply(input);
            return () -> made;
        } catch (RuntimeException mistake) {
            return () -> {
                throw mistake;
            };
        } catch (Error mistake) {
            return () -> {
                throw mistake;
            };
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", e);
        }
    }
}
