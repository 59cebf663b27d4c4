package id.umkm.rules.integrity;

import static id.umkm.rules.integrity.People.AS_OF;
import static id.umkm.rules.integrity.People.AS_OF_2021;
import static id.umkm.rules.integrity.People.gist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.rules.policy.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings that relate records, each beside records that only look alike. */
class RelationsTest {
    private static final Ground GROUND =
            new Ground(Basis.ASSUMPTION, List.of(new Citation("A", Basis.ASSUMPTION, "Contoh", null, null)));

    private final People people = People.plain();

    /** Only the checks of a test: the bundled ones that need no registry, and more. */
    private static IntegrityRules rules(IntegrityRule... more) {
        return IntegrityRules.bundled()
                .without(
                        IntegrityCode.NIK_NOT_REGISTERED,
                        IntegrityCode.DECEASED_BEFORE,
                        IntegrityCode.MOVED_ABROAD,
                        IntegrityCode.PAID_TWICE)
                .with(more);
    }

    private static IntegrityRule rule(String programme, IntegrityCode code, IntegrityRule.Asks asks) {
        return new IntegrityRule(programme, 2000, 2100, code, Effect.REJECT, asks, GROUND);
    }

    private IntegrityReport check(IntegrityRule... more) {
        return people.check(rules(more), AS_OF_2021);
    }

    @Test
    void a_person_in_forty_groups_is_one_finding_that_names_them_all() {
        IntStream.range(10, 50)
                .forEach(i -> people.add(
                        people.member("R-" + i, "G-" + i, "iw", 2021, 1).ref("m" + i),
                        people.member("R-" + i, "G-" + i, "iw", 2021, i)));

        IntegrityReport report = check();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(IntegrityCode.RECORDED_MORE_THAN_ONCE);
            assertThat(finding.getRecords()).hasSize(40);
            assertThat(finding.getWho()).hasSize(10);
            assertThat(finding.getEvidence()).hasSizeLessThanOrEqualTo(10);
            assertThat(finding.getMessage().id())
                    .endsWith("iw 2021 R-10, iw 2021 R-11, iw 2021 R-12, iw 2021 R-13, iw 2021 R-14"
                            + " dan 35 usulan lain.");
        });
    }

    @ParameterizedTest
    @EnumSource(ApplicantKind.class)
    void a_person_counts_whatever_kind_of_applicant_they_stand_behind(ApplicantKind kind) {
        people.add(
                people.claim("R-1", "iw", 2021, 1),
                people.claim("R-2", "iw", 2021, 1).applicantKind(kind).role(Claim.Role.MEMBER),
                people.claim("R-3", "iw", 2021, 2),
                people.claim("R-4", "other", 2021, 1));

        assertThat(gist(check()))
                .containsOnly(
                        entry("R-1", "[RECORDED_MORE_THAN_ONCE]"),
                        entry("R-2", "[RECORDED_MORE_THAN_ONCE]"),
                        entry("R-3", "CLEAN"),
                        entry("R-4", "CLEAN"));
    }

    @ParameterizedTest
    @CsvSource({
        "iw,    2020, true,  [REPEAT_BARRED]",
        "iw,    2020, false, CLEAN",
        "iw,    2019, true,  CLEAN",
        "iw,    2022, true,  CLEAN",
        "other, 2021, false, [REPEAT_BARRED]",
        "other, 2020, true,  CLEAN",
        "third, 2020, true,  CLEAN",
    })
    void help_of_a_barred_programme_and_year_bars_another_time(
            String programme, int year, boolean paid, String expected) {
        IntegrityRule barred = rule(
                "iw",
                IntegrityCode.REPEAT_BARRED,
                new IntegrityRule.Repeats(
                        List.of(new IntegrityRule.Repeat("iw", 1), new IntegrityRule.Repeat("other", 0))));
        people.add(
                people.claim("R-1", "iw", 2021, 1),
                people.claim("R-9", programme, year, 1)
                        .applicantId("before")
                        .paidOn(paid ? LocalDate.of(year, 5, 1) : null));

        assertThat(gist(check(barred))).containsOnly(entry("R-1", expected), entry("R-9", "CLEAN"));
    }

    @Test
    void what_two_records_of_one_person_were_paid_counts_together_where_nobody_asks_for_persons_in_two_records() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 1).applicantId("U-2"), people.bpum("B-3", 3));

        assertThat(gist(people.check(IntegrityRules.bundled().without(IntegrityCode.RECORDED_MORE_THAN_ONCE), AS_OF)))
                .containsOnly(entry("B-1", "[PAID_TWICE]"), entry("B-2", "[PAID_TWICE]"), entry("B-3", "CLEAN"));
    }

    @Test
    void help_that_only_the_history_knows_bars_too_and_records_at_hand_are_named() {
        IntegrityRule barred = rule(
                "iw",
                IntegrityCode.REPEAT_BARRED,
                new IntegrityRule.Repeats(List.of(new IntegrityRule.Repeat("iw", 1))));
        people.add(people.claim("R-1", "iw", 2021, 1)).grants(1, new PastPayment("iw", 2020, null, null));

        IntegrityReport report = check(barred);

        assertThat(gist(report)).containsOnly(entry("R-1", "[REPEAT_BARRED]"));
        assertThat(report.findings().get(0).getMessage().id()).contains("sudah dibantu oleh iw 2020");
    }

    @Test
    void the_bundled_row_of_mojokerto_bars_the_year_after() {
        people.add(
                people.member("R-1", "G-1", "mojokerto-iw", 2022, 1),
                people.member("R-0", "G-0", "mojokerto-iw", 2021, 1).paidOn(LocalDate.of(2021, 9, 1)));

        IntegrityReport report = people.check(rules(), LocalDate.of(2022, 6, 1));

        assertThat(gist(report)).containsOnly(entry("R-0", "CLEAN"), entry("R-1", "[REPEAT_BARRED]"));
        assertThat(report.findings().get(0).getRelated())
                .extracting(RecordRef::id)
                .containsExactly("R-0");
    }

    @Test
    void one_person_who_chairs_two_groups_is_found_and_one_who_chairs_one_in_two_years_is_not() {
        people.add(
                people.member("R-1", "G-1", "iw", 2020, 1).role(Claim.Role.CHAIR),
                people.member("R-2", "G-2", "iw", 2021, 1).role(Claim.Role.CHAIR),
                people.member("R-3", "G-3", "iw", 2020, 2).role(Claim.Role.CHAIR),
                people.member("R-4", "G-3", "iw", 2021, 2).role(Claim.Role.CHAIR),
                people.member("R-5", "G-5", "iw", 2020, 3).role(Claim.Role.CHAIR),
                people.member("R-6", "G-6", "iw", 2021, 3),
                people.member("R-7", "G-7", "iw", 2019, 1));

        IntegrityReport report = check();

        assertThat(gist(report))
                .containsEntry("R-1", "[CHAIR_OF_TWO_GROUPS]")
                .containsEntry("R-2", "[CHAIR_OF_TWO_GROUPS]")
                .containsEntry("R-3", "CLEAN")
                .containsEntry("R-4", "CLEAN")
                .containsEntry("R-5", "CLEAN")
                .containsEntry("R-6", "CLEAN")
                .containsEntry("R-7", "CLEAN");
        assertThat(report.findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"NOTE, REJECT, REJECT", "REVIEW, NOTE, REVIEW", "REJECT, REVIEW, REJECT"})
    void of_programmes_that_see_it_differently_the_gravest_effect_counts(Effect one, Effect other, Effect expected) {
        people.add(
                people.member("R-1", "G-1", "a", 2020, 1).role(Claim.Role.CHAIR),
                people.member("R-2", "G-2", "b", 2021, 1).role(Claim.Role.CHAIR));

        IntegrityReport report = check(
                new IntegrityRule(
                        "a", 2000, 2100, IntegrityCode.CHAIR_OF_TWO_GROUPS, one, new IntegrityRule.Nothing(), GROUND),
                new IntegrityRule(
                        "b",
                        2000,
                        2100,
                        IntegrityCode.CHAIR_OF_TWO_GROUPS,
                        other,
                        new IntegrityRule.Nothing(),
                        GROUND));

        assertThat(report.findings()).extracting(IntegrityFinding::getEffect).containsExactly(expected);
    }

    @Test
    void different_names_beside_one_number_are_noted() {
        people.add(
                people.claim("R-1", "iw", 2020, 1).name("Contoh Satu"),
                people.claim("R-2", "iw", 2021, 1).name("Contoh Lain"),
                people.claim("R-3", "iw", 2020, 2).name("contoh-dua"),
                people.claim("R-4", "iw", 2021, 2).name("CONTOH, Dua."),
                people.claim("R-5", "iw", 2020, 3).name("Contoh Tiga"),
                people.claim("R-6", "iw", 2021, 3).name(null));

        assertThat(gist(check()))
                .containsOnly(
                        entry("R-1", "CLEAN[NAMES_DIFFER]"),
                        entry("R-2", "CLEAN[NAMES_DIFFER]"),
                        entry("R-3", "CLEAN"),
                        entry("R-4", "CLEAN"),
                        entry("R-5", "CLEAN"),
                        entry("R-6", "CLEAN"));
    }

    @Test
    void a_group_that_is_the_same_persons_under_another_id_is_found() {
        group("R-1", "G-1", 2020, 1, 2, 3);
        group("R-2", "G-2", 2021, 3, 1, 2);
        group("R-3", "G-3", 2020, 4, 5, 6);
        group("R-4", "G-3", 2021, 4, 5, 6);
        group("R-5", "G-5", 2022, 1, 2);
        group("R-6", "G-6", 2022, 4, 5, 6, 7);

        assertThat(gist(people.check(rules(), LocalDate.of(2022, 12, 31))))
                .containsEntry("R-1", "[SAME_PERSONS_UNDER_TWO_IDS]")
                .containsEntry("R-2", "[SAME_PERSONS_UNDER_TWO_IDS]")
                .containsEntry("R-3", "CLEAN")
                .containsEntry("R-4", "CLEAN")
                .containsEntry("R-5", "CLEAN")
                .containsEntry("R-6", "CLEAN");
    }

    private void group(String record, String group, int year, int... members) {
        IntStream.of(members).forEach(person -> people.add(people.member(record, group, "iw", year, person)));
    }

    @Test
    void two_of_one_family_count_once_within_a_record() {
        IntegrityRule families = rule("kube", IntegrityCode.FAMILY_COUNTED_TWICE, new IntegrityRule.Families(false));
        people.add(
                people.member("R-1", "G-1", "kube", 2021, 1).familyCard(people.family(1)),
                people.member("R-1", "G-1", "kube", 2021, 2).familyCard(people.family(1)),
                people.member("R-2", "G-2", "kube", 2021, 3).familyCard(people.family(1)),
                people.member("R-2", "G-2", "kube", 2021, 4).familyCard(people.family(2)),
                people.member("R-3", "G-3", "iw", 2021, 5).familyCard(people.family(3)),
                people.member("R-3", "G-3", "iw", 2021, 6).familyCard(people.family(3)));

        IntegrityReport report = check(families);

        assertThat(gist(report))
                .containsOnly(entry("R-1", "[FAMILY_COUNTED_TWICE]"), entry("R-2", "CLEAN"), entry("R-3", "CLEAN"));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getWho()).hasSize(2));
    }

    @Test
    void two_of_one_family_count_once_in_the_whole_programme_where_the_row_says_so() {
        IntegrityRule families = rule("kube", IntegrityCode.FAMILY_COUNTED_TWICE, new IntegrityRule.Families(true));
        people.add(
                people.claim("R-1", "kube", 2021, 1).familyCard(people.family(1)),
                people.claim("R-2", "kube", 2021, 2).familyCard(people.family(1)),
                people.claim("R-3", "kube", 2021, 3).familyCard(people.family(2)),
                people.claim("R-4", "kube", 2020, 4).familyCard(people.family(1)));

        assertThat(gist(check(families)))
                .containsOnly(
                        entry("R-1", "[FAMILY_COUNTED_TWICE]"),
                        entry("R-2", "[FAMILY_COUNTED_TWICE]"),
                        entry("R-3", "CLEAN"),
                        entry("R-4", "CLEAN"));
    }

    @Test
    void the_family_card_of_the_registry_goes_before_an_old_one_of_the_record() {
        IntegrityRule families = rule("kube", IntegrityCode.FAMILY_COUNTED_TWICE, new IntegrityRule.Families(true));
        people.add(
                        people.claim("R-1", "kube", 2021, 1).familyCard(people.family(1)),
                        people.claim("R-2", "kube", 2021, 2).familyCard(people.family(1)),
                        people.claim("R-3", "kube", 2021, 3).familyCard(people.family(3)))
                .civil(1, CivilAnswer.registered().withFamilyCard(people.family(9)));

        assertThat(check(families).findings()).isEmpty();
    }

    @Test
    void a_family_of_whom_the_registry_contradicts_itself_stays_open() {
        IntegrityRule families = rule("kube", IntegrityCode.FAMILY_COUNTED_TWICE, new IntegrityRule.Families(false));
        people.add(people.claim("R-1", "kube", 2021, 1).familyCard(people.family(1)))
                .civil(1, CivilAnswer.registered().withFamilyCard(people.family(1)))
                .civil(1, CivilAnswer.registered().withFamilyCard(people.family(2)));

        RecordOutcome outcome = check(families).outcomes().get(0);

        assertThat(outcome.codes()).containsExactly(IntegrityCode.REGISTRIES_DISAGREE);
        assertThat(outcome.missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.FAMILY_COUNTED_TWICE, Source.FAMILY_CARD));
    }

    @Test
    void without_a_family_card_families_cannot_be_told_apart() {
        IntegrityRule families = rule("kube", IntegrityCode.FAMILY_COUNTED_TWICE, new IntegrityRule.Families(false));
        people.add(people.claim("R-1", "kube", 2021, 1));

        assertThat(check(families).outcomes().get(0).missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.FAMILY_COUNTED_TWICE, Source.FAMILY_CARD));
    }

    private Claim.Builder office(String record, int person, Claim.Role role, Kin... kin) {
        return people.claim(record, "mojokerto-kkmp", 2025, person)
                .applicantKind(ApplicantKind.COOPERATIVE)
                .applicantId("K-" + record)
                .role(role)
                .kin(List.of(kin));
    }

    private Kin kin(Kinship.Relation relation, int person) {
        return new Kin(relation, people.key(person));
    }

    private IntegrityReport checkCooperatives() {
        return people.check(rules(), LocalDate.of(2025, 9, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD,   [ORGANS_OF_KIN]",
        "PARENT,  [ORGANS_OF_KIN]",
        "SPOUSE,  [ORGANS_OF_KIN]",
        "SIBLING, CLEAN",
        "OTHER,   CLEAN",
    })
    void kin_of_the_first_degree_may_not_hold_offices_in_either_organ(Kinship.Relation relation, String expected) {
        people.add(
                office("R-1", 1, Claim.Role.BOARD, kin(relation, 2)),
                office("R-1", 2, Claim.Role.SUPERVISOR),
                office("R-2", 3, Claim.Role.BOARD, kin(relation, 4)),
                office("R-2", 4, Claim.Role.MEMBER));

        assertThat(gist(checkCooperatives())).containsOnly(entry("R-1", expected), entry("R-2", "CLEAN"));
    }

    @Test
    void parents_in_law_are_of_the_first_degree_and_grandparents_are_not() {
        people.add(
                office("R-1", 1, Claim.Role.BOARD, kin(Kinship.Relation.SPOUSE, 2)),
                office("R-1", 2, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 3)),
                office("R-1", 3, Claim.Role.SUPERVISOR),
                office("R-2", 4, Claim.Role.BOARD, kin(Kinship.Relation.PARENT, 5)),
                office("R-2", 5, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 6)),
                office("R-2", 6, Claim.Role.BOARD));

        assertThat(gist(checkCooperatives())).containsOnly(entry("R-1", "[ORGANS_OF_KIN]"), entry("R-2", "CLEAN"));
    }

    @Test
    void an_office_without_a_word_about_kin_leaves_the_record_incomplete() {
        people.add(office("R-1", 1, Claim.Role.BOARD).kin(null), office("R-1", 2, Claim.Role.SUPERVISOR));

        assertThat(checkCooperatives().outcomes().get(0).missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.ORGANS_OF_KIN, Source.KIN));
    }

    @Test
    void parents_in_a_circle_are_told_and_end() {
        people.add(
                office("R-1", 1, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 2)),
                office("R-1", 2, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 1)),
                office("R-2", 3, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 4)),
                office("R-2", 4, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 5)),
                office("R-2", 5, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 3)),
                office("R-3", 6, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 7)),
                office("R-3", 7, Claim.Role.MEMBER, kin(Kinship.Relation.CHILD, 6)),
                office("R-4", 8, Claim.Role.MEMBER, kin(Kinship.Relation.PARENT, 8)),
                office("R-5", 9, Claim.Role.MEMBER, kin(Kinship.Relation.SIBLING, 10)),
                office("R-5", 10, Claim.Role.MEMBER, kin(Kinship.Relation.SPOUSE, 9)));

        assertThat(gist(checkCooperatives()))
                .containsOnly(
                        entry("R-1", "[KIN_IMPOSSIBLE]"),
                        entry("R-2", "[KIN_IMPOSSIBLE]"),
                        entry("R-3", "CLEAN"),
                        entry("R-4", "[KIN_IMPOSSIBLE]"),
                        entry("R-5", "[KIN_IMPOSSIBLE]"));
    }

    private Claim.Builder cooperative(String record, String id, String member) {
        return Claim.builder()
                .recordId(record)
                .programme("kop")
                .year(2021)
                .applicantKind(ApplicantKind.COOPERATIVE)
                .applicantId(id)
                .memberCooperative(member)
                .role(Claim.Role.MEMBER);
    }

    @Test
    void a_cooperative_of_cooperatives_is_followed_over_any_number_of_steps() {
        people.add(
                cooperative("R-1", "K-1", "K-2"),
                cooperative("R-2", "K-2", "K-3"),
                people.claim("R-3", "kop", 2021, 3)
                        .applicantKind(ApplicantKind.COOPERATIVE)
                        .applicantId("K-3")
                        .role(Claim.Role.MEMBER),
                people.claim("R-4", "kop", 2020, 4)
                        .applicantKind(ApplicantKind.COOPERATIVE)
                        .applicantId("K-3")
                        .role(Claim.Role.MEMBER));

        IntegrityReport report = check();

        assertThat(gist(report))
                .containsOnly(
                        entry("R-1", "[MEMBER_COOPERATIVE_CLAIMS_TOO]"),
                        entry("R-2", "[MEMBER_COOPERATIVE_CLAIMS_TOO]"),
                        entry("R-3", "CLEAN"),
                        entry("R-4", "CLEAN"));
        assertThat(report.findings().get(0).getRelated())
                .extracting(RecordRef::id)
                .containsExactly("R-2", "R-3");
    }

    @Test
    void cooperatives_that_are_members_of_one_another_in_a_circle_are_told_together() {
        people.add(
                cooperative("R-1", "K-1", "K-2"),
                cooperative("R-2", "K-2", "K-3"),
                cooperative("R-3", "K-3", "K-1"),
                cooperative("R-4", "K-4", "K-1"));

        IntegrityReport report = people.check(rules().without(IntegrityCode.MEMBER_COOPERATIVE_CLAIMS_TOO), AS_OF_2021);

        assertThat(gist(report)).containsEntry("R-4", "CLEAN");
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(IntegrityCode.COOPERATIVES_IN_CIRCLE);
            assertThat(finding.getRecords()).extracting(RecordRef::id).containsExactly("R-1", "R-2", "R-3");
        });
    }

    @Test
    void nothing_is_found_where_nothing_is_asked_for() {
        people.add(
                people.bpum("B-1", 1),
                people.bpum("B-2", 1).person(PersonKeys.plain().identify("x")));

        IntegrityReport report = people.check(IntegrityRules.of(List.of()), AS_OF);

        assertThat(gist(report)).containsOnly(entry("B-1", "CLEAN"), entry("B-2", "CLEAN"));
    }
}
