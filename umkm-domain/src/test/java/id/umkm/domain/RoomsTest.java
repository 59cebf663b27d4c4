package id.umkm.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@AnalyzeClasses(packages = "id.umkm.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String BASE = "id.umkm.domain.";

    /** A room uses only itself and the rooms before it. */
    private static final List<String> ROOMS = List.of(
            "basics",
            "identity",
            "place",
            "law",
            "constraint",
            "history",
            "person",
            "enterprise",
            "entrepreneur",
            "group",
            "cluster",
            "cooperative",
            "program",
            "application",
            "grant",
            "decision",
            "validation",
            "json");

    @ArchTest
    static final ArchRule a_room_uses_only_itself_and_earlier_rooms = classes().should(useOnlyEarlierRooms());

    @ArchTest
    static final ArchRule only_validation_knows_hibernate_validator = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "validation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule only_json_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule no_public_signature_shows_jackson_or_hibernate_validator = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(foreign())
            .andShould()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(foreign()));

    @ArchTest
    static final ArchRule nothing_has_a_setter = methods().should(new ArchCondition<>("not be a setter") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean setter = method.getName().matches("set[A-Z].*")
                    && method.getModifiers().contains(JavaModifier.PUBLIC);
            events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
        }
    });

    @ArchTest
    static final ArchRule nobody_reads_the_clock_of_the_machine = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static DescribedPredicate<JavaClass> foreign() {
        return JavaClass.Predicates.resideInAnyPackage("com.fasterxml..", "org.hibernate..");
    }

    private static ArchCondition<JavaClass> useOnlyEarlierRooms() {
        return new ArchCondition<>("use only itself and earlier rooms") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = room(user);
                events.add(new SimpleConditionEvent(user, own >= 0, user.getName() + " lies in no known room"));
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(BASE))
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                user, room(dependency.getTargetClass()) <= own, dependency.getDescription())));
            }
        };
    }

    private static int room(JavaClass type) {
        return ROOMS.indexOf(type.getPackageName()
                .substring(Math.min(BASE.length(), type.getPackageName().length())));
    }
}
