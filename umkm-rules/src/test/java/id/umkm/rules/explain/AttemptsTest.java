package id.umkm.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.engine.Levers;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search asks again for what it tried lately, and never gets another answer than the first. */
class AttemptsTest {
    private static final int LATELY = 24;
    private static final OneRecord RECORD = new OneRecord(
            CompiledPolicy.of(SmallPolicy.of("""
                    Kelayakan:
                      - {Kode: TOO_MUCH, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak 10 juta, Efek: tolak, Pesan: A, Perbaikan: ubah, Dasar: asumsi, Kutipan: A}
                    """).policy()),
            DecisionKind.ELIGIBILITY,
            Facts.builder(Vocabulary.standard(), "U-1", LocalDate.of(2021, 6, 1))
                    .addMember("m1", "")
                    .set("submitted_on", LocalDate.of(2021, 5, 1))
                    .build());

    /** Asks for one million, two millions and so on. */
    private static List<Change> asksFor(int millions) {
        return List.of(Change.fact(
                RemedyOperation.Kind.SET,
                0,
                null,
                "requested_amount",
                Map.of("requested_amount", Rupiah.of(millions * 1_000_000L))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LATELY - 1, LATELY, LATELY + 1, 100})
    void the_last_decisions_are_remembered_and_older_ones_made_again(int tried) {
        Attempts attempts = new Attempts(RECORD);
        List<Decision> decisions = remembersTheLast(tried, attempts::decide);
        for (int i = 0; i < tried; i++) {
            assertThat(decisions.get(i).getOutcome()).isEqualTo(i < 10 ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE);
            assertThat(attempts.decide(asksFor(i + 1)))
                    .isEqualTo(decisions.get(i))
                    .isEqualTo(RECORD.decide(asksFor(i + 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LATELY - 1, LATELY, LATELY + 1, 100})
    void what_stood_in_the_way_lately_is_remembered_too(int tried) {
        Attempts attempts = new Attempts(RECORD);
        List<List<Levers>> levers = remembersTheLast(tried, changes -> attempts.levers(0, changes));
        for (int i = 0; i < tried; i++) {
            int tooMuch = i < 10 ? 0 : 1;
            assertThat(levers.get(i).get(0).inTheWay()).hasSize(tooMuch);
            assertThat(attempts.levers(0, asksFor(i + 1)).get(0).inTheWay()).hasSize(tooMuch);
        }
    }

    /** What was remembered is given as it is, what was not is made anew. */
    private static <T> List<T> remembersTheLast(int tried, Function<List<Change>, T> attempt) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < tried; i++) {
            all.add(attempt.apply(asksFor(i + 1)));
        }
        int forgotten = Math.max(0, tried - LATELY);
        for (int i = forgotten; i < tried; i++) {
            assertThat(attempt.apply(asksFor(i + 1))).isSameAs(all.get(i));
        }
        for (int i = 0; i < forgotten; i++) {
            assertThat(attempt.apply(asksFor(i + 1))).isNotSameAs(all.get(i));
        }
        return all;
    }
}
