package id.umkm.rules.integrity;

import static id.umkm.rules.integrity.People.AS_OF_2021;
import static id.umkm.rules.integrity.People.gist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.person.Employer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ten classes of the audit, each beside records that only look alike. */
class AuditClassesTest {
    private final People people = People.plain();

    @Test
    void a_record_that_nothing_is_known_against_is_clean() {
        people.add(people.bpum("B-1", 1));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "CLEAN"));
    }

    @Test
    void a_person_whom_the_civil_registry_does_not_know_is_found() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2)).civil(1, CivilAnswer.notRegistered());

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[NIK_NOT_REGISTERED]"), entry("B-2", "CLEAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASN", "TNI", "POLRI", "BUMN", "BUMD"})
    void staff_of_the_state_are_found(String employer) {
        people.add(people.bpum("B-1", 1)).employed(1, Employer.valueOf(employer), "2010-01-01", null);

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[STATE_EMPLOYEE]"));
    }

    @ParameterizedTest
    @CsvSource({
        "ASN,     2010-01-01, 2020-08-31, CLEAN",
        "ASN,     2010-01-01, 2020-09-01, [STATE_EMPLOYEE]",
        "ASN,     2020-11-02,           , [STATE_EMPLOYEE]",
        "ASN,     2020-11-03,           , CLEAN",
        "PRIVATE, 2010-01-01,           , CLEAN",
        "NONE,    2010-01-01,           , CLEAN",
    })
    void a_pensioner_and_one_who_is_hired_after_the_payment_are_not_staff(
            String employer, String from, String until, String expected) {
        people.add(people.bpum("B-1", 1)).employed(1, Employer.valueOf(employer), from, until);

        assertThat(gist(people.check())).containsOnly(entry("B-1", expected));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-01, [DECEASED_BEFORE]", "2020-11-02, CLEAN", "2020-12-01, CLEAN"})
    void only_who_died_before_the_day_of_the_payment_is_found(LocalDate day, String expected) {
        people.add(people.bpum("B-1", 1)).civil(1, CivilAnswer.deceased(day));

        assertThat(gist(people.check())).containsOnly(entry("B-1", expected));
    }

    @Test
    void whoever_is_dead_on_the_day_of_the_check_is_found_where_nothing_is_paid_yet() {
        people.add(people.claim("B-1", "bpum", 2020, 1), people.claim("B-2", "bpum", 2020, 2))
                .civil(1, CivilAnswer.deceased(People.AS_OF))
                .civil(2, CivilAnswer.deceased(null));

        assertThat(gist(people.check()))
                .containsOnly(entry("B-1", "[DECEASED_BEFORE]"), entry("B-2", "[DECEASED_BEFORE]"));
    }

    @Test
    void a_death_without_a_day_leaves_a_paid_record_incomplete() {
        people.add(people.bpum("B-1", 1)).civil(1, CivilAnswer.deceased(null));

        IntegrityReport report = people.check();

        assertThat(report.outcomes().get(0).missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.DECEASED_BEFORE, Source.CIVIL));
        assertThat(gist(report)).containsOnly(entry("B-1", "INCOMPLETE"));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-01, [MOVED_ABROAD]", "2020-11-02, CLEAN"})
    void only_who_moved_abroad_before_the_day_of_the_payment_is_found(LocalDate day, String expected) {
        people.add(people.bpum("B-1", 1)).civil(1, CivilAnswer.movedAbroad(day));

        assertThat(gist(people.check())).containsOnly(entry("B-1", expected));
    }

    @Test
    void whoever_lives_abroad_on_the_day_of_the_check_is_found_where_nothing_is_paid_yet() {
        people.add(people.claim("B-1", "bpum", 2020, 1)).civil(1, CivilAnswer.movedAbroad(null));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[MOVED_ABROAD]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990101010190000", "99010101019000011", "9901010101900000", "9901010001900001", "9901017201900001",
                "9901010113900001", "990101 0101900001", "99010101019O0001", "0901010101900001", ""
            })
    void a_number_that_no_person_can_have_is_found_and_never_printed(String written) {
        people.add(people.bpum("B-1", 1).person(PersonKeys.plain().identify(written)));

        IntegrityReport report = people.check();

        assertThat(gist(report)).containsOnly(entry("B-1", "[NIK_MALFORMED]"));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().toString() + finding.getWho())
                        .doesNotContain("990101"));
    }

    @Test
    void a_number_of_a_region_that_was_split_or_of_a_corrected_birth_date_is_no_finding() {
        people.add(people.bpum("B-1", 1).person(PersonKeys.plain().identify("1101014107700001")));

        assertThat(people.check().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, [NOT_MICRO_BUSINESS]",
        "MICRO, CLEAN",
        "SMALL, [NOT_MICRO_BUSINESS]",
        "LARGE, [NOT_MICRO_BUSINESS]"
    })
    void a_business_that_is_not_micro_is_found(BusinessAnswer.Size size, String expected) {
        people.add(people.bpum("B-1", 1)).business(1, BusinessAnswer.of(size));

        assertThat(gist(people.check())).containsOnly(entry("B-1", expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 300000000,  90000000, CLEAN",
        "2020, 300000001,  50000000, CLEAN",
        "2020, 300000001,  50000001, [NOT_MICRO_BUSINESS]",
        "2020, 300000000,          , CLEAN",
        "2020, 300000001,          , INCOMPLETE",
        "2021, 2000000000, 90000000, CLEAN",
        "2021, 2000000001,        1, [NOT_MICRO_BUSINESS]",
        "2021,           , 90000000, INCOMPLETE",
    })
    void figures_are_held_against_the_bounds_of_the_year(int year, Long sales, Long assets, String expected) {
        people.add(people.claim("B-1", "bpum", year, 1))
                .business(
                        1,
                        BusinessAnswer.of(
                                sales == null ? null : Rupiah.of(sales), assets == null ? null : Rupiah.of(assets)));

        assertThat(gist(people.check(AS_OF_2021))).containsOnly(entry("B-1", expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, BANK, 2020-01-01,           , [OTHER_CREDIT]",
        "2020, KUR,  2020-01-01,           , [OTHER_CREDIT]",
        "2020, KUR,  2018-01-01, 2020-08-31, CLEAN",
        "2020, KUR,  2018-01-01, 2020-09-01, [OTHER_CREDIT]",
        "2021, BANK, 2020-01-01,           , CLEAN",
        "2021, KUR,  2020-01-01,           , [OTHER_CREDIT]",
        "2021, KUR,  2018-01-01, 2020-12-31, CLEAN",
    })
    void any_bank_credit_counts_in_2020_and_kur_alone_in_2021(
            int year, Credit.Kind kind, String from, String until, String expected) {
        people.add(people.claim("B-1", "bpum", year, 1)).credit(1, kind, from, until);

        assertThat(gist(people.check(AS_OF_2021))).containsOnly(entry("B-1", expected));
    }

    @Test
    void a_person_in_two_records_of_one_programme_and_year_is_told_once_with_both() {
        people.add(
                people.bpum("B-1", 1),
                people.bpum("B-2", 1).applicantId("U-other"),
                people.bpum("B-3", 3),
                people.claim("B-4", "bpum", 2021, 1));

        IntegrityReport report = people.check(AS_OF_2021);

        assertThat(gist(report))
                .containsOnly(
                        entry("B-1", "[RECORDED_MORE_THAN_ONCE]"),
                        entry("B-2", "[RECORDED_MORE_THAN_ONCE]"),
                        entry("B-3", "CLEAN"),
                        entry("B-4", "CLEAN"));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getRecords())
                        .extracting(RecordRef::id)
                        .containsExactly("B-1", "B-2"));
    }

    @Test
    void a_record_that_stands_twice_is_recorded_more_than_once() {
        people.add(people.bpum("B-1", 1), people.bpum("B-1", 1));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[RECORDED_MORE_THAN_ONCE]"));
    }

    @Test
    void two_persons_of_one_name_are_two_persons() {
        people.add(
                people.bpum("B-1", 1).name("Contoh Sama"), people.bpum("B-2", 2).name("Contoh Sama"));

        assertThat(people.check().findings()).isEmpty();
    }

    @Test
    void whom_the_decree_names_neither_alone_nor_for_the_record_is_found() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2), people.bpum("B-3", 3), people.bpum("B-4", 4))
                .decree(1)
                .decree(2, new DecreeEntry("bpum", 2020, "B-1"))
                .decree(3, new DecreeEntry("bpum", 2020, null))
                .decree(4, new DecreeEntry("bpum", 2021, null));

        assertThat(gist(people.check()))
                .containsOnly(
                        entry("B-1", "[NOT_IN_DECREE]"),
                        entry("B-2", "[NOT_IN_DECREE]"),
                        entry("B-3", "CLEAN"),
                        entry("B-4", "[NOT_IN_DECREE]"));
    }

    @Test
    void a_record_that_was_paid_twice_is_found() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2), people.bpum("B-3", 3))
                .grants(1, payment("B-1"), payment("B-1"))
                .grants(2, payment("B-2"))
                .grants(3, new PastPayment("bpum", 2020, People.PAID, null));

        assertThat(gist(people.check()))
                .containsOnly(entry("B-1", "[PAID_TWICE]"), entry("B-2", "CLEAN"), entry("B-3", "CLEAN"));
    }

    @Test
    void a_payment_for_another_record_or_a_second_one_without_a_record_is_not_the_payment_that_the_record_states() {
        PastPayment unnamed = new PastPayment("bpum", 2020, People.PAID, null);
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2), people.bpum("B-3", 3))
                .grants(1, payment("B-9"))
                .grants(2, unnamed, unnamed)
                .grants(3, new PastPayment("bpum", 2020, People.PAID.plusDays(1), null));

        assertThat(gist(people.check()))
                .containsOnly(entry("B-1", "[PAID_TWICE]"), entry("B-2", "[PAID_TWICE]"), entry("B-3", "[PAID_TWICE]"));
    }

    @Test
    void whoever_was_paid_for_a_record_that_is_not_looked_at_would_be_paid_again() {
        people.add(people.claim("B-1", "bpum", 2020, 1), people.claim("B-2", "bpum", 2020, 2), people.bpum("B-3", 3))
                .grants(1, payment("B-9"))
                .grants(2, new PastPayment("bpum", 2021, null, "B-9"))
                .grants(3, payment("B-3"), payment("B-9"));

        assertThat(gist(people.check(AS_OF_2021)))
                .containsOnly(entry("B-1", "[PAID_TWICE]"), entry("B-2", "CLEAN"), entry("B-3", "[PAID_TWICE]"));
    }

    @Test
    void a_recipient_of_2020_may_receive_again_in_2021() {
        people.add(people.claim("B-1", "bpum", 2021, 1)).grants(1, payment("B-9"));

        assertThat(gist(people.check(AS_OF_2021))).containsOnly(entry("B-1", "CLEAN"));
    }

    @Test
    void each_finding_names_its_row_basis_and_citation_in_both_languages() {
        people.add(people.bpum("B-1", 1)).credit(1, Credit.Kind.KUR, "2020-01-01", null);

        IntegrityFinding finding = people.check().findings().get(0);

        assertThat(finding.getPosition()).isEqualTo("Integritas/OTHER_CREDIT bpum 2020");
        assertThat(finding.getCitations()).singleElement().asString().startsWith("PERMENKOP-6-2020");
        assertThat(finding.getMessage().id())
                .isEqualTo("Orang dengan NIK ************0002 masih memiliki KUR antara tanggal usulan dan pembayaran."
                        + " Usulan: bpum 2020 B-1.");
        assertThat(finding.getMessage().en()).contains("has KUR between application and payment");
        assertThat(finding.getEvidence())
                .singleElement()
                .satisfies(evidence -> assertThat(List.of(evidence.attribute(), evidence.required()))
                        .containsExactly("credit", "not BANK, KUR"));
    }

    private static PastPayment payment(String record) {
        return new PastPayment("bpum", 2020, People.PAID, record);
    }
}
