package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grant to micro businesses as its two years decide the same entrepreneur. */
class MicroGrantTest {
    private static final LocalDate OF_2020 = LocalDate.of(2021, 3, 16);
    private static final LocalDate OF_2021 = LocalDate.of(2021, 3, 17);
    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1001");
    private static final ProgrammeEngine BPUM =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("bpum");

    @ParameterizedTest
    @CsvSource({"2021-03-16, 2020.1, 2400000", "2021-03-17, 2021.1, 1200000"})
    void the_day_of_the_application_chooses_conditions_and_amount(LocalDate day, String version, long amount) {
        Decision decision = BPUM.amount(application(day, 5_000_000, owner -> {}), day);

        assertThat(decision.getPolicy())
                .isNotNull()
                .satisfies(policy -> assertThat(policy.version()).isEqualTo(version));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.REDUCED);
        assertThat(decision.getAmount()).isEqualTo(Rupiah.of(amount));
    }

    @Test
    void any_bank_credit_excludes_in_the_first_year_and_only_a_kur_in_the_second() {
        Consumer<Member.Builder> credit = owner -> owner.bankCredit(true);
        Consumer<Member.Builder> kur = owner -> owner.kur(true);

        assertThat(codes(OF_2020, credit)).containsExactly("BANK_CREDIT_HELD");
        assertThat(codes(OF_2021, credit)).isEmpty();
        assertThat(codes(OF_2020, kur)).containsExactly("KUR_HELD");
        assertThat(codes(OF_2021, kur)).containsExactly("KUR_HELD");
    }

    @Test
    void who_received_in_the_first_year_may_receive_in_the_second() {
        Consumer<Member.Builder> received = owner -> owner.grants(
                List.of(PastGrant.builder().programme("bpum").year(2020).build()));

        assertThat(codes(OF_2021, received)).isEmpty();
        assertThat(codes(OF_2020, received)).containsExactly("GRANT_IN_PROGRAMME_PERIOD");
    }

    @Test
    void an_electronic_card_is_asked_for_in_the_second_year_alone() {
        Consumer<Member.Builder> without = owner -> owner.electronicCard(false);

        assertThat(codes(OF_2020, without)).isEmpty();
        assertThat(codes(OF_2021, without)).containsExactly("ELECTRONIC_CARD_MISSING");
    }

    @Test
    void nobody_is_admitted_whose_facts_are_unknown() {
        Decision decision = BPUM.eligibility(
                application(OF_2020, 2_400_000, owner -> owner.employer(null).kur(null)), OF_2020);

        assertThat(decision.getOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.getMissing())
                .extracting(missing -> missing.attribute())
                .containsExactlyInAnyOrder("employer", "kur");
    }

    private static List<String> codes(LocalDate day, Consumer<Member.Builder> change) {
        return BPUM
                .eligibility(application(day, day.equals(OF_2020) ? 2_400_000 : 1_200_000, change), day)
                .getFindings()
                .stream()
                .map(Finding::getCode)
                .toList();
    }

    private static Application application(LocalDate day, long amount, Consumer<Member.Builder> change) {
        Member.Builder owner = Member.builder();
        owner.ref("p1")
                .nik(Nik.of("3576021101859001"))
                .village(VILLAGE)
                .citizen(true)
                .electronicCard(true)
                .employer(Employer.NONE)
                .bankCredit(false)
                .kur(false)
                .grants(List.of());
        change.accept(owner);
        Entrepreneur.Builder entrepreneur = Entrepreneur.builder();
        entrepreneur
                .id("UM-1")
                .village(VILLAGE)
                .annualSales(Rupiah.of(120_000_000))
                .owner(owner.build());
        return Application.builder()
                .id("BPUM-TEST")
                .submittedOn(day)
                .requestedAmount(Rupiah.of(amount))
                .entrepreneur(entrepreneur.build())
                .build();
    }
}
