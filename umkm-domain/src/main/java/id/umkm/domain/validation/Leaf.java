package id.umkm.domain.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value at the place that a violation points to. A constraint on a whole record or map reports all of it as its invalid
 * value although it points to one part.
 */
final class Leaf {
    private Leaf() {}

    /** The value, or null where there is none or it cannot be reached through public getters. */
    static @Nullable Object of(ConstraintViolation<?> found) {
        Object invalid = found.getInvalidValue();
        if (invalid != null && invalid == found.getLeafBean()) {
            return along(found.getPropertyPath(), found.getRootBean());
        }
        if (invalid instanceof Map<?, ?> map) {
            return entry(found.getPropertyPath(), map);
        }
        return invalid;
    }

    private static @Nullable Object along(Path path, @Nullable Object root) {
        Object value = root;
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext() && value != null; ) {
            value = step(value, nodes.next());
        }
        return value;
    }

    private static @Nullable Object entry(Path path, Map<?, ?> map) {
        Object key = null;
        for (Path.Node node : path) {
            key = node.getKey();
        }
        return key == null ? null : map.get(key);
    }

    private static @Nullable Object step(Object from, Path.Node node) {
        Object value = node.isInIterable() ? element(from, node) : from;
        String name = node.getName();
        return value != null && name != null && node.getKind() == ElementKind.PROPERTY ? property(value, name) : value;
    }

    private static @Nullable Object element(Object container, Path.Node node) {
        Integer index = node.getIndex();
        if (container instanceof List<?> list && index != null && index < list.size()) {
            return list.get(index);
        }
        return null;
    }

    private static @Nullable Object property(Object bean, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Class<?> type : bean.getClass().getInterfaces()) {
            try {
                Method method = type.getMethod(getter);
                return method.invoke(bean);
            } catch (ReflectiveOperationException e) {
                // Another interface may have it; a value that cannot be shown is no reason to hide the violation.
            }
        }
        return null;
    }
}
