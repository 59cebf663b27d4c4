package id.umkm.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredTypesTest {
    private static final List<JavaClass> GENERATED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.umkm.domain").stream()
                    .filter(type -> type.getSimpleName().startsWith("Immutable"))
                    .filter(JavaClass::isTopLevelClass)
                    .toList();

    @Test
    void a_generated_class_stands_for_the_interface_that_it_was_generated_from() {
        assertThat(GENERATED).hasSizeGreaterThan(10).allSatisfy(type -> {
            Class<?> declared = new DeclaredTypes().normalize(type.reflect());
            assertThat(declared).isInterface();
            assertThat(declared.getName()).isEqualTo(type.getName().replace(".Immutable", "."));
        });
    }

    @Test
    void a_generated_class_adds_no_constraint_to_those_of_its_interface() {
        assertThat(GENERATED)
                .flatExtracting(JavaClass::getMembers)
                .noneMatch(DeclaredTypesTest::isConstrained)
                .isNotEmpty();
        assertThat(GENERATED).noneMatch(type -> type.isMetaAnnotatedWith(Constraint.class));
    }

    @Test
    void any_other_class_stands_for_itself() {
        assertThat(new DeclaredTypes().normalize(ImmutableNumber.class)).isEqualTo(ImmutableNumber.class);
        assertThat(new DeclaredTypes().normalize(String.class)).isEqualTo(String.class);
    }

    private static boolean isConstrained(JavaMember member) {
        return member.isMetaAnnotatedWith(Constraint.class) || member.isAnnotatedWith(Valid.class);
    }

    /** Named like a generated class, but not after its interface. */
    private interface Amount {}

    private static final class ImmutableNumber implements Amount {}
}
