package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three clusters of Bonang as records, decided on the day of their confirmation. */
class ClustersTest {
    private static final LocalDate CONFIRMED = LocalDate.of(2022, 10, 11);
    private static final RegionCode VILLAGE = RegionCode.of("33.21.12.2017");
    private static final ProgrammeEngine DEMAK =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("demak-klaster");

    @ParameterizedTest
    @CsvSource({
        "WATER_HYACINTH, 20, true",
        "FISH_CRACKERS, 15, true",
        "CRAB_TRAPS, 5, true",
        "CRAB_TRAPS, 4, false",
        "CRAB_TRAPS, 1, false"
    })
    void a_cluster_is_valid_whatever_its_number_and_a_centre_from_five_on(
            String trade, int businesses, boolean centre) {
        Decision decision = DEMAK.eligibility(
                Application.builder()
                        .id("KLS-TEST")
                        .submittedOn(CONFIRMED)
                        .cluster(cluster(trade, businesses, one -> {}))
                        .build(),
                CONFIRMED);

        assertThat(decision.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.getOutputs())
                .filteredOn(output -> output.attribute().equals("industry_centre"))
                .extracting(Output::value)
                .containsExactly(centre);
        assertThat(decision.getFindings())
                .extracting(Finding::getCode)
                .isEqualTo(centre ? List.of() : List.of("CLUSTER_NOT_CENTRE"));
    }

    @Test
    void four_businesses_are_confirmed_as_a_cluster() {
        Decision decision = review(cluster("CRAB_TRAPS", 4, one -> {}));

        assertThat(decision.getOutcome()).isEqualTo(Outcome.PROMOTE);
        assertThat(decision.getOutputs()).extracting(Output::value).contains("CONFIRMED");
    }

    @Test
    void a_step_that_was_not_recorded_is_asked_for() {
        Decision decision = review(cluster("CRAB_TRAPS", 4, one -> one.validatedOn(null)));

        assertThat(decision.getOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.getMissing())
                .extracting(missing -> missing.attribute())
                .containsExactly("validated_on");
    }

    private static Decision review(Cluster cluster) {
        return DEMAK.graduation(
                FoundingProposal.builder()
                        .id("KLS-REVIEW")
                        .foundedOn(CONFIRMED)
                        .cluster(cluster)
                        .build(),
                CONFIRMED);
    }

    private static Cluster cluster(String trade, int businesses, Consumer<Cluster.Builder> more) {
        Cluster.Builder cluster = Cluster.builder();
        cluster.id("KLS-1")
                .village(VILLAGE)
                .trade(TradeCode.of(trade))
                .stage(StageCode.of("VALIDATED"))
                .onePlace(true)
                .sameProduct(true)
                .sameMaterial(true)
                .localMaterial(true)
                .identifiedOn(LocalDate.of(2022, 3, 1))
                .verifiedOn(LocalDate.of(2022, 5, 1))
                .validatedOn(LocalDate.of(2022, 8, 1))
                .confirmedOn(CONFIRMED)
                .partners(List.of())
                .members(IntStream.rangeClosed(1, businesses)
                        .mapToObj(ClustersTest::owner)
                        .toList());
        more.accept(cluster);
        return cluster.build();
    }

    private static Member owner(int number) {
        return Member.builder()
                .ref("u" + number)
                .nik(Nik.of(String.format("3321121101859%03d", number)))
                .build();
    }
}
