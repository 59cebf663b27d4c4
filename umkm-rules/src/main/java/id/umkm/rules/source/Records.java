package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.vocabulary.Attribute.Source;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records that rows of a sheet may ask, since every decision that asks the rows has them. */
record Records(Set<Source> sources) {
    private static final Set<Source> APPLICANTS =
            EnumSet.of(Source.APPLICANT, Source.GROUP, Source.ENTREPRENEUR, Source.CLUSTER, Source.COOPERATIVE);

    static final Records APPLICATION =
            of(Source.APPLICATION, Source.MEMBER, Source.DATE).andApplicants();
    static final Records GRANT =
            of(Source.APPLICATION, Source.MEMBER, Source.GRANT, Source.DATE).andApplicants();
    static final Records APPLICANT_OF_PROPOSAL =
            of(Source.MEMBER, Source.PROPOSAL, Source.DATE).andApplicants();

    /** All groups of a proposal as one, whose persons count once. */
    static final Records PROPOSAL = of(Source.PROPOSAL, Source.MEMBER, Source.DATE);

    /** What is said once for all applications. */
    static final Records BUDGET = of(Source.DATE);

    Records {
        sources = Collections.unmodifiableSet(EnumSet.copyOf(sources));
    }

    private static Records of(Source first, Source... more) {
        return new Records(EnumSet.of(first, more));
    }

    private Records andApplicants() {
        Set<Source> all = EnumSet.copyOf(sources);
        all.addAll(APPLICANTS);
        return new Records(all);
    }

    /** What decisions of a kind are about. */
    static Records of(DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, REFERRAL, ALLOCATION -> APPLICATION;
            case DISBURSEMENT -> GRANT;
            case GRADUATION -> APPLICANT_OF_PROPOSAL;
        };
    }

    boolean hold(Source source) {
        return sources.contains(source);
    }

    /** What they are called. */
    Text words() {
        return Text.of(listed(Records::id), listed(Records::en));
    }

    private String listed(Function<Source, String> word) {
        return sources.stream().map(word).distinct().collect(Collectors.joining(", "));
    }

    private static String id(Source source) {
        return switch (source) {
            case APPLICATION -> "usulan";
            case APPLICANT, GROUP, ENTREPRENEUR, CLUSTER, COOPERATIVE -> "kelompok";
            case MEMBER -> "anggota";
            case GRANT -> "hibah";
            case PROPOSAL -> "usulan pendirian";
            case DATE -> "tanggal";
        };
    }

    private static String en(Source source) {
        return switch (source) {
            case APPLICATION -> "the application";
            case APPLICANT, GROUP, ENTREPRENEUR, CLUSTER, COOPERATIVE -> "the group";
            case MEMBER -> "its members";
            case GRANT -> "the grant";
            case PROPOSAL -> "the proposal";
            case DATE -> "the date";
        };
    }
}
