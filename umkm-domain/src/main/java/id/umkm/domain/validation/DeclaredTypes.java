package id.umkm.domain.validation;

import org.hibernate.validator.metadata.BeanMetaDataClassNormalizer;

/**
 * Says where the constraints of a type stand. Those of this library stand on interfaces; the classes that Immutables writes for
 * them add none, and have so many methods that looking for some takes longer than everything else.
 */
final class DeclaredTypes implements BeanMetaDataClassNormalizer {
    private static final String LIBRARY = "id.umkm.domain.";

    private final ClassValue<Class<?>> declared = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            return DeclaredTypes.declared(type);
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<? super T> normalize(Class<T> type) {
        // Either the type itself or an interface of it.
        return (Class<? super T>) declared.get(type);
    }

    private static Class<?> declared(Class<?> type) {
        if (type.getName().startsWith(LIBRARY)) {
            for (Class<?> one : type.getInterfaces()) {
                if (type.getName().equals(one.getPackageName() + ".Immutable" + one.getSimpleName())) {
                    return one;
                }
            }
        }
        return type;
    }
}
