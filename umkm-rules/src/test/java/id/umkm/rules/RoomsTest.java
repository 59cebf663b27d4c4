package id.umkm.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A room uses its own and earlier rooms only, and only the engine and integrity see Drools. */
class RoomsTest {
    private static final String ROOT = "id.umkm.rules";
    private static final List<String> ROOMS = List.of(
            ".vocabulary",
            ".expression",
            ".policy",
            ".source",
            ".check",
            ".engine",
            ".integrity..",
            ".allocation",
            ".explain",
            ".progress",
            ".study",
            ".exchange",
            "");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> a_room_uses_no_later_room() {
        return IntStream.range(0, ROOMS.size() - 1)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        ROOMS.get(i),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + ROOMS.get(i))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOMS.subList(i + 1, ROOMS.size()).stream()
                                        .map(room -> ROOT + room)
                                        .toArray(String[]::new))
                                .check(CLASSES)));
    }

    @Test
    void only_the_engine_and_integrity_see_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".engine", ROOT + ".integrity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void only_the_source_room_sees_yaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..")
                .check(CLASSES);
    }

    @Test
    void only_the_source_room_sees_spreadsheets() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .check(CLASSES);
    }
}
