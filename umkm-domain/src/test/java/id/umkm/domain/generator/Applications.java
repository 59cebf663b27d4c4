package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitraries of applications of groups. */
public final class Applications {
    /** The date at which they are valid. */
    public static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);

    private Applications() {}

    /** Applications without any violation at {@link #AS_OF}, in which any optional fact may be unknown. */
    public static Arbitrary<Application> valid() {
        return applications(Knowledge.PARTIAL);
    }

    /** Applications without any violation at {@link #AS_OF}, in which every fact is known. */
    public static Arbitrary<Application> complete() {
        return applications(Knowledge.COMPLETE);
    }

    /** Applications with just one thing wrong, and what is to be found: in the record, or in its JSON. */
    public static Arbitrary<OneFault<Application>> withOneFault() {
        return Arbitraries.oneOf(withOneFaultInTheRecord(), withOneFaultInTheJson());
    }

    /** Well-formed records that validation finds one fault in. */
    public static Arbitrary<OneFault<Application>> withOneFaultInTheRecord() {
        return Arbitraries.of(RecordFault.values()).flatMap(fault -> complete().map(fault::in));
    }

    /** JSON texts that the reader finds one problem in. */
    public static Arbitrary<OneFault<Application>> withOneFaultInTheJson() {
        return Arbitraries.of(JsonFault.values()).flatMap(fault -> complete().map(fault::in));
    }

    private static Arbitrary<Application> applications(Knowledge knowledge) {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.of(AS_OF, AS_OF.minusDays(1), LocalDate.of(AS_OF.getYear(), 1, 1)), Values.daysUpTo(AS_OF));
        return Builders.withBuilder(Application::builder)
                .use(Values.ids())
                .in(Application.Builder::id)
                .use(knowledge.of(Values.ids()))
                .in(Application.Builder::programme)
                .use(days)
                .in(Application.Builder::submittedOn)
                .use(Groups.groups(knowledge))
                .in(Application.Builder::group)
                .use(knowledge.of(Values.amounts()))
                .in(Application.Builder::requestedAmount)
                .use(knowledge.of(Arbitraries.of(Purpose.class)))
                .in(Application.Builder::purpose)
                .use(Values.ownFacts())
                .in(Application.Builder::extras)
                .build(Application.Builder::build)
                .withoutEdgeCases();
    }
}
