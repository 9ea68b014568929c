package dev.blueline.syntax;

import dev.blueline.source.Span;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.WordUse;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes trees on one line: each record by its name and its parts, without places and without what is empty. */
final class TreeText {
    private TreeText() {}

    static String of(Object part) {
        if (part instanceof Name name) {
            return name.text();
        } else if (part instanceof Reference reference) {
            return reference
                    .role()
                    .map(role -> role.name())
                    .orElse(reference.name().text());
        } else if (part instanceof Text text) {
            return '"' + text.value().replace("\n", "\\n") + '"';
        } else if (part instanceof WordUse use) {
            return use.word().name();
        } else if (part instanceof Optional<?> optional) {
            return of(optional.orElseThrow());
        } else if (part instanceof Collection<?> list) {
            StringJoiner joiner = new StringJoiner(" ", "[", "]");
            list.forEach(item -> joiner.add(of(item)));
            return joiner.toString();
        } else if (part instanceof Record node) {
            return record(node);
        }
        return part.toString();
    }

    private static String record(Record node) {
        StringJoiner joiner = new StringJoiner(" ", name(node) + "(", ")");
        try {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(node);
                if (!(value instanceof Span) && !isNothing(value)) {
                    joiner.add(component.getName() + "=" + of(value));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        return joiner.toString();
    }

    private static String name(Record node) {
        return node.getClass().getSimpleName().replaceAll("Node$|Value$", "");
    }

    private static boolean isNothing(Object value) {
        return value.equals(Optional.empty())
                || value.equals(false)
                || (value instanceof Collection<?> list && list.isEmpty());
    }
}
