package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.Applicant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Arbitraries of applications, of groups unless somebody else is named. */
public final class Applications {
    /** The date at which they are valid. */
    public static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);

    private static final int LONGEST_TENOR = 120;

    private Applications() {}

    /** What is asked, and the running costs in it. */
    private record Request(
            @Nullable Rupiah amount, @Nullable Rupiah cost) {
        static Request of(@Nullable Rupiah one, @Nullable Rupiah other) {
            boolean swap = one != null && other != null && one.compareTo(other) < 0;
            return swap ? new Request(other, one) : new Request(one, other);
        }
    }

    /** Applications without any violation at {@link #AS_OF}, in which any optional fact may be unknown. */
    public static Arbitrary<Application> valid() {
        return applications(Knowledge.PARTIAL);
    }

    /** Applications without any violation at {@link #AS_OF}, in which every fact is known. */
    public static Arbitrary<Application> complete() {
        return applications(Knowledge.COMPLETE);
    }

    /** Applications of all kinds of applicants without any violation at {@link #AS_OF}, in which any optional fact may be unknown. */
    public static Arbitrary<Application> validOfEveryKind() {
        return ofEveryKind(Knowledge.PARTIAL);
    }

    /** Applications of all kinds of applicants without any violation at {@link #AS_OF}, in which every fact is known. */
    public static Arbitrary<Application> completeOfEveryKind() {
        return ofEveryKind(Knowledge.COMPLETE);
    }

    private static Arbitrary<Application> ofEveryKind(Knowledge knowledge) {
        return Arbitraries.oneOf(
                applications(knowledge),
                applications(knowledge, Entrepreneurs.entrepreneurs(knowledge)),
                applications(knowledge, Clusters.clusters(knowledge)),
                applications(knowledge, Cooperatives.cooperatives(knowledge)));
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
        return applications(knowledge, Groups.groups(knowledge));
    }

    private static Arbitrary<Application> applications(Knowledge knowledge, Arbitrary<? extends Applicant> applicants) {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.of(AS_OF, AS_OF.minusDays(1), LocalDate.of(AS_OF.getYear(), 1, 1)), Values.daysUpTo(AS_OF));
        return Builders.withBuilder(Application::builder)
                .use(Values.ids())
                .in(Application.Builder::id)
                .use(knowledge.of(Values.ids()))
                .in(Application.Builder::programme)
                .use(days)
                .in(Application.Builder::submittedOn)
                .use(applicants)
                .in((application, applicant) -> application.applicant(applicant))
                .use(Combinators.combine(knowledge.of(Values.amounts()), knowledge.of(Values.amounts()))
                        .as(Request::of))
                .in((application, request) ->
                        application.requestedAmount(request.amount()).operatingCost(request.cost()))
                .use(knowledge.of(Arbitraries.integers().between(0, LONGEST_TENOR)))
                .in(Application.Builder::tenorMonths)
                .use(knowledge.of(Arbitraries.of(Purpose.class)))
                .in(Application.Builder::purpose)
                .use(Values.ownFacts())
                .in(Application.Builder::extras)
                .build(Application.Builder::build)
                .withoutEdgeCases();
    }
}
