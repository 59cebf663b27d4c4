package id.umkm.domain.generator;

import id.umkm.domain.place.RegionLevel;
import id.umkm.domain.program.GrantProgram;
import id.umkm.domain.program.Targets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitraries of grant programmes. */
public final class Programmes {
    private Programmes() {}

    /** Programmes of cities, of which some things may be unknown. */
    public static Arbitrary<GrantProgram> valid() {
        return Builders.withBuilder(GrantProgram::builder)
                .use(Values.ids())
                .in(GrantProgram.Builder::id)
                .use(Values.bilingual())
                .in(GrantProgram.Builder::title)
                .use(Values.regions(RegionLevel.REGENCY).injectNull(0.2))
                .in(GrantProgram.Builder::region)
                .use(Arbitraries.integers().between(2000, 2030))
                .in(GrantProgram.Builder::budgetYear)
                .use(Values.texts().injectNull(0.3))
                .in(GrantProgram.Builder::fundSource)
                .use(Values.texts().injectNull(0.3))
                .in(GrantProgram.Builder::coordinator)
                .use(Arbitraries.integers().between(1, 500).injectNull(0.3))
                .in(GrantProgram.Builder::targetGroups)
                .use(targets())
                .in(GrantProgram.Builder::targets)
                .build(GrantProgram.Builder::build);
    }

    private static Arbitrary<Targets> targets() {
        return Builders.withBuilder(Targets::builder)
                .use(Arbitraries.integers().between(1, 5000).injectNull(0.5))
                .in(Targets.Builder::total)
                .use(Arbitraries.integers().between(1, 50).injectNull(0.5))
                .in(Targets.Builder::perVillage)
                .use(Arbitraries.integers().between(1, 3).injectNull(0.5))
                .in(Targets.Builder::perNeighbourhood)
                .use(Arbitraries.integers().between(1, 2).injectNull(0.5))
                .in(Targets.Builder::clinicsPerVillage)
                .build(Targets.Builder::build);
    }
}
