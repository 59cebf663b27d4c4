package id.umkm.domain.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ApplicationsProperties {
    private final DomainValidator validator = DomainValidator.standard();

    @Provide
    Arbitrary<Application> valid() {
        return Applications.validOfEveryKind();
    }

    @Provide
    Arbitrary<Application> complete() {
        return Applications.complete();
    }

    @Provide
    Arbitrary<Application> completeOfEveryKind() {
        return Applications.completeOfEveryKind();
    }

    @Provide
    Arbitrary<OneFault<Application>> withOneFault() {
        return Applications.withOneFault();
    }

    @Property(tries = 300)
    void valid_applications_have_no_violation(@ForAll("valid") Application application) {
        assertThat(validator.violations(application, Applications.AS_OF)).isEmpty();
    }

    @Property(tries = 300)
    void complete_applications_have_no_violation(@ForAll("completeOfEveryKind") Application application) {
        assertThat(validator.violations(application, Applications.AS_OF)).isEmpty();
    }

    @Property(tries = 100)
    void complete_applications_leave_no_fact_unknown(@ForAll("complete") Application application) {
        String json = ApplicationJson.write(application);
        assertThat(json).doesNotContain("null");
        assertThat(application.getRequestedAmount()).isNotNull();
        assertThat(application.getApplicant().getGrants()).isNotNull();
        assertThat(application.getApplicant().getMembers()).allSatisfy(member -> {
            assertThat(member.getEmployer()).isNotNull();
            assertThat(member.getPoor()).isNotNull();
            assertThat(member.getGrants()).isNotNull();
        });
    }

    @Property(tries = 1000)
    void one_fault_gives_exactly_its_code_at_its_place(@ForAll("withOneFault") OneFault<Application> fault) {
        assertFound(fault);
    }

    @TestFactory
    Stream<DynamicTest> every_fault_gives_exactly_its_code_at_its_place() {
        return Stream.concat(
                        Arrays.stream(RecordFault.values()).map(fault -> fault.in(sample())),
                        Arrays.stream(JsonFault.values()).map(fault -> fault.in(sample())))
                .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> assertFound(fault)));
    }

    @Property(tries = 1)
    void unknown_and_known_facts_both_come_up() {
        Set<Boolean> known = new HashSet<>();
        Applications.valid().sampleStream().limit(200).forEach(a -> known.add(a.getRequestedAmount() != null));
        assertThat(known).containsExactlyInAnyOrder(true, false);
    }

    private static Application sample() {
        return Applications.complete().sample();
    }

    private void assertFound(OneFault<Application> fault) {
        List<Violation> found = new ArrayList<>();
        Parsed<Application> parsed = ApplicationJson.parse(fault.json());
        fault.spoiled()
                .ifPresentOrElse(
                        application -> found.addAll(validator.violations(application, Applications.AS_OF)),
                        () -> found.addAll(parsed.getViolations()));
        assertThat(found).as(fault.name()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(fault.code());
            assertThat(violation.pointer()).isEqualTo(fault.pointer());
            assertThat(violation.message().id()).isNotBlank();
            assertThat(violation.message().en()).isNotBlank();
        });
        assertThat(parsed.get()).isEqualTo(fault.spoiled());
    }
}
