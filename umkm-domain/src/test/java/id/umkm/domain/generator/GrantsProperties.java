package id.umkm.domain.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.json.GrantJson;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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

class GrantsProperties {
    private final DomainValidator validator = DomainValidator.standard();

    @Provide
    Arbitrary<Grant> valid() {
        return Grants.valid();
    }

    @Provide
    Arbitrary<Grant> complete() {
        return Grants.complete();
    }

    @Provide
    Arbitrary<OneFault<Grant>> withOneFault() {
        return Grants.withOneFault();
    }

    @Property(tries = 200)
    void valid_grants_have_no_violation(@ForAll("valid") Grant grant) {
        assertThat(validator.violations(grant, Applications.AS_OF)).isEmpty();
    }

    @Property(tries = 100)
    void complete_grants_leave_no_fact_unknown(@ForAll("complete") Grant grant) {
        assertThat(validator.violations(grant, Applications.AS_OF)).isEmpty();
        assertThat(grant.getInDecree()).isNotNull();
        assertThat(grant.getAgreementSigned()).isNotNull();
        assertThat(grant.getIntegrityPact()).isNotNull();
        assertThat(grant.getGroupAccount()).isNotNull();
        assertThat(grant.getSpentAsPlanned()).isNotNull();
        assertThat(grant.getApplication().getRequestedAmount()).isNotNull();
    }

    @Property(tries = 150)
    void one_fault_gives_exactly_its_code_at_its_place(@ForAll("withOneFault") OneFault<Grant> fault) {
        assertFound(fault);
    }

    @TestFactory
    Stream<DynamicTest> every_fault_gives_exactly_its_code_at_its_place() {
        return Stream.concat(
                        Arrays.stream(GrantFault.values()).map(fault -> fault.in(sample())),
                        Arrays.stream(GrantJsonFault.values()).map(fault -> fault.in(sample())))
                .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> assertFound(fault)));
    }

    @Property(tries = 1)
    void every_type_of_event_comes_up_and_logs_without_events_as_well() {
        Set<GrantEvent.Type> types = EnumSet.noneOf(GrantEvent.Type.class);
        Set<Boolean> empty = new HashSet<>();
        Grants.of(Samples.application()).sampleStream().limit(300).forEach(grant -> {
            empty.add(grant.getEvents().isEmpty());
            grant.getEvents().forEach(event -> types.add(event.getType()));
        });
        assertThat(types).containsExactlyInAnyOrder(GrantEvent.Type.values());
        assertThat(empty).containsExactlyInAnyOrder(true, false);
    }

    private static Grant sample() {
        return Grants.complete().sample();
    }

    private void assertFound(OneFault<Grant> fault) {
        List<Violation> found = new ArrayList<>();
        Parsed<Grant> parsed = GrantJson.parse(fault.json());
        fault.spoiled()
                .ifPresentOrElse(
                        grant -> found.addAll(validator.violations(grant, Applications.AS_OF)),
                        () -> found.addAll(parsed.getViolations()));
        assertThat(found).as(fault.name()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(fault.code());
            assertThat(violation.pointer()).isEqualTo(fault.pointer());
            assertThat(violation.isError()).isTrue();
        });
        assertThat(parsed.get()).isEqualTo(fault.spoiled());
    }
}
