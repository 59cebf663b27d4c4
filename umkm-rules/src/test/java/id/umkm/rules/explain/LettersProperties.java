package id.umkm.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.generator.Values;
import id.umkm.domain.identity.Nik;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every letter, whatever was decided. */
class LettersProperties {
    private static final int WIDTH = 100;
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{16}");

    /** Of every kind, with everything that a decision can hold. */
    @Provide
    Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Decisions.any(),
                        rankings().injectNull(0.3),
                        remedies(),
                        Arbitraries.integers().between(1, 9).injectNull(0.3))
                .as((decision, ranking, remedy, tranche) -> Decision.builder()
                        .from(decision)
                        .ranking(decision.getKind() == DecisionKind.ALLOCATION ? ranking : null)
                        .tranche(decision.getKind() == DecisionKind.DISBURSEMENT ? tranche : null)
                        .remedy(remedy)
                        .build())
                .withoutEdgeCases();
    }

    /** Decisions whose texts name a person in all ways in which a host's texts may. */
    @Provide
    Arbitrary<Decision> decisionsThatNameAPerson() {
        return Combinators.combine(
                        decisions(), Decisions.findings(), Values.niks(), Arbitraries.of(0, 1, 2, 3, 4, 5, 6))
                .as(LettersProperties::naming)
                .withoutEdgeCases();
    }

    private static Decision naming(Decision decision, Finding finding, Nik nik, int way) {
        String digits = nik.value();
        String ref = way % 2 == 0 ? "m3" : nik.masked();
        String message = List.of(
                        "Anggota " + ref + " (NIK " + nik.masked() + ") bekerja pada ASN.",
                        ref + " (NIK " + nik.masked() + "), m4 (NIK " + nik.masked() + ")",
                        "NIK " + digits + ".",
                        digits.substring(0, 6) + " " + digits.substring(6, 12) + " " + digits.substring(12),
                        digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8),
                        "(" + nik.masked() + ")",
                        "No." + digits)
                .get(way);
        Finding named = Finding.builder()
                .from(finding)
                .message(Text.of(message, null))
                .advice(Text.of(message, message))
                .who(List.of(new Who(ref, nik.masked())))
                .build();
        return Decision.builder()
                .from(decision)
                .id(way == 2 ? digits : decision.getId())
                .findings(List.of(named))
                .build();
    }

    private static Arbitrary<Ranking> rankings() {
        return Combinators.combine(
                        Values.amounts(),
                        Arbitraries.integers().between(1, 500).injectNull(0.3),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 500).injectNull(0.3),
                        Values.amounts().injectNull(0.3),
                        Values.amounts().injectNull(0.3),
                        Values.facts())
                .as((budget, rank, of, cut, ahead, shortfall, value) -> new Ranking(
                        budget,
                        rank,
                        of,
                        cut,
                        ahead,
                        shortfall,
                        List.of(new Ranking.Key("priority", false, value, "Alokasi/Urutan 1"))));
    }

    private static Arbitrary<Remedy> remedies() {
        return Combinators.combine(
                        operations().list().ofMaxSize(4),
                        Arbitraries.of(Outcome.class).injectNull(0.5),
                        Values.bilingual().injectNull(0.5))
                .as(Remedy::of);
    }

    private static Arbitrary<RemedyOperation> operations() {
        return Combinators.combine(
                        Arbitraries.of(RemedyOperation.Kind.class),
                        Arbitraries.of("requested_amount", "purpose", "employer", "birth_date", "unheard_of")
                                .injectNull(0.2),
                        Values.ids().injectNull(0.7),
                        Values.ids().injectNull(0.5),
                        Arbitraries.oneOf(
                                        Values.facts(),
                                        Arbitraries.of("EQUIPMENT", "NONE", "2021-02-30", "2021-12-31", "62.5"))
                                .injectNull(0.2),
                        Arbitraries.integers().between(1, 30).injectNull(0.5),
                        Arbitraries.of("GROUP_TOO_SMALL", "MEMBER_STATE_EMPLOYEE")
                                .list()
                                .ofMaxSize(2))
                .as(RemedyOperation::new);
    }

    @Property(tries = 300)
    void letters_are_well_laid_out(@ForAll("decisions") Decision decision, @ForAll Language language) {
        for (String letter : both(decision, language)) {
            assertThat(letter)
                    .isNotBlank()
                    .endsWith("\n")
                    .doesNotContain("\n\n\n")
                    .doesNotStartWith("\n");
            assertThat(letter).doesNotEndWith("\n\n");
            assertThat(letter.split("\n", -1)).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(WIDTH);
                assertThat(line).isEqualTo(line.stripTrailing());
                assertThat(line.chars()).noneMatch(Character::isISOControl);
            });
        }
    }

    @Property(tries = 300)
    void a_letter_to_the_applicant_holds_no_code(@ForAll("decisions") Decision decision, @ForAll Language language) {
        String letter = Letters.toCitizen(decision, language);
        assertThat(CODE.matcher(letter).results().map(found -> found.group())).isEmpty();
    }

    @Property(tries = 300)
    void a_letter_to_the_applicant_holds_the_message_of_every_finding(
            @ForAll("decisions") Decision decision, @ForAll Language language) {
        String letter = plain(Letters.toCitizen(decision, language));
        assertThat(decision.getFindings())
                .allSatisfy(finding ->
                        assertThat(letter).contains(plain(finding.getMessage().in(language))));
    }

    @Property(tries = 300)
    void a_note_to_the_officer_holds_every_code_position_and_hash(
            @ForAll("decisions") Decision decision, @ForAll Language language) {
        String note = Letters.toOfficer(decision, language);
        assertThat(note)
                .contains(decision.getKind().name())
                .contains(decision.getOutcome().name())
                .contains(decision.getAsOf().toString())
                .contains(decision.getAudit().inputSha256());
        decision.getFindings()
                .forEach(finding -> assertThat(note)
                        .contains("\n- " + finding.getCode() + ": " + finding.getEffect() + ", " + finding.getBasis()
                                + ", " + finding.getLayer() + "\n")
                        .contains(finding.getPosition()));
        decision.getMissing().forEach(fact -> assertThat(note).contains(fact.attribute()));
        decision.getRemedy().operations().forEach(operation -> assertThat(note).contains("\n- " + operation.op()));
    }

    @Property(tries = 300)
    void no_number_of_a_person_stands_in_a_letter_and_none_unmasked_in_a_note(
            @ForAll("decisionsThatNameAPerson") Decision decision, @ForAll Language language) {
        String nik = decision.getFindings().get(0).getWho().get(0).nik();
        String lastFour = nik.substring(nik.length() - 4);
        String letter = Letters.toCitizen(decision, language);
        assertThat(letter).doesNotContain("**").doesNotContain(nik);
        assertThat(NUMBER.matcher(letter).find()).isFalse();
        assertThat(letter.replaceAll("[ .-]", "")).doesNotContainPattern("\\d{12}" + lastFour);
        String note = Letters.toOfficer(decision, language)
                .lines()
                .filter(line -> !line.contains("sha256"))
                .reduce("", (one, other) -> one + "\n" + other);
        assertThat(NUMBER.matcher(note).find()).isFalse();
    }

    private static List<String> both(Decision decision, Language language) {
        return List.of(Letters.toCitizen(decision, language), Letters.toOfficer(decision, language));
    }

    /** Without anything that a line can be broken at or that nobody sees. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", "");
    }
}
