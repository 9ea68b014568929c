package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Metric;
import dev.blueline.model.Origin;
import dev.blueline.model.Origins;
import dev.blueline.model.Phase;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.Step;
import dev.blueline.model.Variant;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model with one thing about it different, for each thing that a model can say: a text with another word, a number a
 * little higher, something left out of a list. What other elements refer to is only varied where it is declared.
 */
final class Variations {
    /** What only the program reads. */
    private static final Set<String> INTERNAL = Set.of("id", "name", "number", "updatedAt", "elementSpan");

    private static final Set<Class<?>> REFERENCES = Set.of(
            Lane.class, Channel.class, Actor.class, ServiceSystem.class, Metric.class, Variant.class, Action.class);

    /** What a model that is to hold together cannot simply lose. */
    private static final Set<Class<?>> CARRIERS = Set.of(Lane.class, Phase.class, Step.class, Action.class);

    private Variations() {}

    /** The variations of {@code blueprint}, by what is different. */
    static Map<String, Blueprint> of(Blueprint blueprint) throws ReflectiveOperationException {
        Map<String, Blueprint> all = new LinkedHashMap<>();
        for (Map.Entry<String, Object> one : record(blueprint, "").entrySet()) {
            all.put(one.getKey(), (Blueprint) one.getValue());
        }
        return all;
    }

    private static Map<String, Object> record(Object value, String path) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(value);
        }
        Constructor<?> constructor = value.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            boolean reference = REFERENCES.contains(components[i].getType());
            if (INTERNAL.contains(name) || reference) {
                continue;
            }
            boolean declares = value instanceof Blueprint;
            for (Map.Entry<String, Object> other : value(values[i], path + "/" + name, declares, value instanceof Flow)
                    .entrySet()) {
                Object[] changed = values.clone();
                changed[i] = other.getValue();
                try {
                    all.put(other.getKey(), constructor.newInstance(changed));
                } catch (InvocationTargetException e) {
                    // A spread in the wrong order, or a score outside its scale.
                    if (!(e.getCause() instanceof IllegalArgumentException)) {
                        throw e;
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, Object> value(Object value, String path, boolean declares, boolean ofFlow)
            throws ReflectiveOperationException {
        Map<String, Object> all = new LinkedHashMap<>();
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent() && !path.endsWith("/element")) {
                all.put(path + " left out", Optional.empty());
                if (!(ofFlow && path.endsWith("/fail"))) {
                    value(optional.get(), path, declares, false)
                            .forEach((key, other) -> all.put(key, Optional.of(other)));
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object one = list.get(i);
                List<Object> fewer = new ArrayList<>(list);
                fewer.remove(i);
                if (!CARRIERS.contains(one.getClass())) {
                    all.put(path + " without " + i, fewer);
                }
                if (declares || !REFERENCES.contains(one.getClass()) || one instanceof Action) {
                    int at = i;
                    value(one, path + "/" + i, false, false).forEach((key, other) -> {
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(at, other);
                        all.put(key, changed);
                    });
                }
            }
        } else if (value instanceof Set<?> set) {
            for (Object one : set) {
                Set<Object> fewer = new HashSet<>(set);
                fewer.remove(one);
                all.put(path + " without " + one, fewer);
            }
        } else if (value instanceof String text) {
            all.put(path, text + " more");
        } else if (value instanceof Boolean flag) {
            all.put(path, !flag);
        } else if (value instanceof BigDecimal number) {
            all.put(path, number.add(new BigDecimal("0.001")));
        } else if (value instanceof LocalDate date) {
            all.put(path, date.plusDays(1));
        } else if (value instanceof Enum<?> one) {
            for (Object other : one.getDeclaringClass().getEnumConstants()) {
                if (other != one) {
                    all.put(path + " " + other, other);
                }
            }
        } else if (value instanceof Record && !(value instanceof Origin) && !(value instanceof Origins)) {
            all.putAll(record(value, path));
        }
        return all;
    }
}
