package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Attribute.Source;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records that rows of a sheet may ask, since every decision that asks the rows has them. */
record Records(Set<Source> sources, ApplicantKind kind) {
    private static final Set<Source> APPLICANTS = EnumSet.of(
            Source.APPLICANT,
            Source.GROUP,
            Source.ENTREPRENEUR,
            Source.CLUSTER,
            Source.COOPERATIVE,
            Source.COOPERATIVE_OR_PROPOSAL);

    static final Records APPLICATION =
            of(Source.APPLICATION, Source.MEMBER, Source.DATE).andApplicants();
    static final Records GRANT =
            of(Source.APPLICATION, Source.MEMBER, Source.GRANT, Source.DATE).andApplicants();
    static final Records APPLICANT_OF_PROPOSAL =
            of(Source.MEMBER, Source.PROPOSAL, Source.DATE).andApplicants();

    /** All groups of a proposal as one, whose persons count once. */
    static final Records PROPOSAL = of(Source.COOPERATIVE_OR_PROPOSAL, Source.MEMBER, Source.PROPOSAL, Source.DATE);

    /** What is said once for all applications. */
    static final Records BUDGET = of(Source.DATE);

    Records {
        sources = Collections.unmodifiableSet(EnumSet.copyOf(sources));
    }

    private static Records of(Source first, Source... more) {
        return new Records(EnumSet.of(first, more), ApplicantKind.GROUP);
    }

    private Records andApplicants() {
        Set<Source> all = EnumSet.copyOf(sources);
        all.addAll(APPLICANTS);
        return new Records(all, kind);
    }

    /** The same records where applicants of a kind ask. */
    Records askedBy(ApplicantKind applicants) {
        EnumSet<Source> own = EnumSet.copyOf(sources);
        own.removeIf(source -> source.kind() != null && source.kind() != applicants);
        boolean isPlan = applicants == ApplicantKind.GROUP && sources.contains(Source.PROPOSAL);
        boolean isCooperative = applicants == ApplicantKind.COOPERATIVE && sources.contains(Source.APPLICANT);
        if (!isPlan && !isCooperative) {
            own.remove(Source.COOPERATIVE_OR_PROPOSAL);
        }
        return new Records(own, applicants);
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
        return Text.of(listed(this::id), listed(this::en));
    }

    private String listed(Function<Source, String> word) {
        return sources.stream().map(word).distinct().collect(Collectors.joining(", "));
    }

    private String id(Source source) {
        return switch (source) {
            case APPLICATION -> "usulan";
            case APPLICANT, GROUP, ENTREPRENEUR, CLUSTER, COOPERATIVE ->
                ApplicantWords.of(kind).id();
            case COOPERATIVE_OR_PROPOSAL ->
                kind == ApplicantKind.COOPERATIVE ? ApplicantWords.of(kind).id() : id(Source.PROPOSAL);
            case MEMBER -> ApplicantWords.ofPerson(kind).id();
            case GRANT -> "hibah";
            case PROPOSAL -> "usulan pendirian";
            case DATE -> "tanggal";
        };
    }

    private String en(Source source) {
        return switch (source) {
            case APPLICATION -> "the application";
            case APPLICANT, GROUP, ENTREPRENEUR, CLUSTER, COOPERATIVE ->
                "the " + ApplicantWords.of(kind).en();
            case COOPERATIVE_OR_PROPOSAL ->
                kind == ApplicantKind.COOPERATIVE
                        ? "the " + ApplicantWords.of(kind).en()
                        : en(Source.PROPOSAL);
            case MEMBER -> kind == ApplicantKind.ENTREPRENEUR ? "the owner" : "its members";
            case GRANT -> "the grant";
            case PROPOSAL -> "the proposal";
            case DATE -> "the date";
        };
    }
}
