package id.umkm.domain.basics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one style of every value whose builder is generated: the interface is the type that callers see, the class behind it
 * stays hidden.
 *
 * <p>Kept in the source only, so that a host compiles without the annotation processor's classes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"is*", "get*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        // The other annotations that would be found while compiling are unknown to a host's compiler.
        allowedClasspathAnnotations = Generated.class)
public @interface DomainStyle {}
