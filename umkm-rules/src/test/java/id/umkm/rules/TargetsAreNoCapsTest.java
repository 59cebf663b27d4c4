package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is rejected because enough others of the village, of the neighbourhood or of the city are there already. */
class TargetsAreNoCapsTest {
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled());

    @ParameterizedTest
    @CsvSource({
        "padang-wirausaha, 13.71.04.1001, 2015-06-01, LAUNDRY",
        "magelang-keren, 33.71.01.1001, 2021-06-01, SERVICE"
    })
    void thirty_entrepreneurs_of_one_neighbourhood_are_all_served(
            String programme, String village, LocalDate asOf, String trade) {
        List<Decision> decisions = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> ENGINE.programme(programme).eligibility(application(i, village, asOf, trade), asOf))
                .toList();

        assertThat(decisions).hasSize(30).allSatisfy(decision -> {
            assertThat(decision.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(decision.getFindings()).isEmpty();
            assertThat(decision.getMissing()).isEmpty();
        });
    }

    /** Where nothing is shared out, nobody competes. */
    @Test
    void the_programmes_without_money_share_none_out() {
        assertThat(PolicyLibrary.bundled().policies())
                .filteredOn(policy -> List.of("padang-wirausaha", "padang-koperasi", "magelang-keren")
                        .contains(policy.getId()))
                .hasSize(3)
                .allSatisfy(policy -> {
                    assertThat(policy.getAllocation()).isNull();
                    assertThat(policy.getTranches()).isEmpty();
                    assertThat(policy.getScenarios())
                            .extracting(scenario -> scenario.getKind())
                            .containsOnly(DecisionKind.ELIGIBILITY, DecisionKind.REFERRAL, DecisionKind.GRADUATION);
                });
    }

    private static Application application(int number, String village, LocalDate asOf, String trade) {
        RegionCode region = RegionCode.of(village);
        Entrepreneur entrepreneur = Entrepreneur.builder()
                .id("W-" + number)
                .village(region)
                .rt("003")
                .rw("002")
                .trade(TradeCode.of(trade))
                .startedOn(asOf.minusMonths(2))
                .capital(Rupiah.of(5_000_000))
                .netAssets(Rupiah.of(5_000_000))
                .annualSales(Rupiah.of(24_000_000))
                .hasCompanion(true)
                .trained(true)
                .salesChannels(List.of(ChannelCode.of("SOCIAL_MEDIA")))
                .owner(Member.builder()
                        .ref("p" + number)
                        .nik(Nik.of(village.replace(".", "").substring(0, 6) + "120485" + (9000 + number)))
                        .birthDate(LocalDate.of(1985, 4, 12))
                        .village(region)
                        .build())
                .build();
        return Application.builder()
                .id("U-" + number)
                .submittedOn(asOf)
                .applicant(entrepreneur)
                .requestedAmount(Rupiah.ZERO)
                .build();
    }
}
