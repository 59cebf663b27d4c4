package id.umkm.domain.generator;

import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.place.RegionLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Builders;

/** The facts that applicants of every kind have. */
final class Businesses {
    private static final int LONGEST_IDLE = 24;

    private Businesses() {}

    static <B extends ApplicantBuilder> Builders.BuilderCombinator<B> with(
            Builders.BuilderCombinator<B> applicant, Knowledge knowledge) {
        return applicant
                .use(Values.ids())
                .inSetter(ApplicantBuilder::id)
                .use(knowledge.of(Values.texts()))
                .inSetter(ApplicantBuilder::name)
                .use(knowledge.of(Values.regions(RegionLevel.VILLAGE)))
                .inSetter(ApplicantBuilder::village)
                .use(knowledge.of(Values.trades()))
                .inSetter(ApplicantBuilder::trade)
                .use(knowledge.of(Values.amounts()))
                .inSetter(ApplicantBuilder::annualSales)
                .use(knowledge.of(Values.balances()))
                .inSetter(ApplicantBuilder::netAssets)
                .use(knowledge.of(PastGrants.histories(knowledge)))
                .inSetter(ApplicantBuilder::grants)
                .use(knowledge.of(Values.stages()))
                .inSetter(ApplicantBuilder::stage)
                .use(knowledge.of(Values.amounts()))
                .inSetter(ApplicantBuilder::monthlySales)
                .use(knowledge.of(Values.channels().list().ofMaxSize(4)))
                .inSetter(ApplicantBuilder::salesChannels)
                .use(knowledge.of(Arbitraries.integers().between(0, LONGEST_IDLE)))
                .inSetter(ApplicantBuilder::idleMonths)
                .use(knowledge.of(Values.amounts()))
                .inSetter(ApplicantBuilder::capital)
                .use(knowledge.of(Values.daysUpTo(Applications.AS_OF)))
                .inSetter(ApplicantBuilder::startedOn)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .inSetter(ApplicantBuilder::hasNib)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .inSetter(ApplicantBuilder::hasNpwp)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .inSetter(ApplicantBuilder::hasAccount)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .inSetter(ApplicantBuilder::halalCertified)
                .use(Values.ownFacts())
                .inSetter(ApplicantBuilder::extras);
    }
}
