package id.umkm.domain.generator;

import id.umkm.domain.place.RegionLevel;
import id.umkm.domain.program.GrantProgram;
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
                .build(GrantProgram.Builder::build);
    }
}
