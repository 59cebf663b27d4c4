package id.umkm.rules.progress;

import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme has come on one day, {@index "laporan kemajuan"}.
 *
 * @param policy the policy whose targets these are
 * @param totals how many records, applicants and persons
 * @param outcomes records by what was decided of them; those that were not decided are left out
 * @param stages how many of those counted are at each stage, in the order of the policy; empty text while unknown
 * @param attainment against the target in all; null where there is none
 * @param villagesListed whether the host lists the villages, so that those with nobody are told too
 * @param villages in the order of their codes
 * @param withoutVillage applicants who count and of whom the village is unknown
 * @param neighbourhoodsListed whether the host lists the neighbourhoods
 * @param neighbourhoods in order; empty where the policy has no target for them
 * @param withoutNeighbourhood applicants who count and of whom the village or the neighbourhood is unknown
 * @param repeated persons who stand in several records, in the order of their NIK
 * @param funds money of all grants
 * @param reports reports on paid tranches that are missing, by grant and tranche
 * @param companions what is not known of companions; null where the host lists none
 */
public record ProgressResult(
        PolicyRef policy,
        LocalDate asOf,
        Totals totals,
        Map<Outcome, Long> outcomes,
        Map<String, Long> stages,
        @Nullable Attainment attainment,
        boolean villagesListed,
        List<AreaProgress> villages,
        long withoutVillage,
        boolean neighbourhoodsListed,
        List<AreaProgress> neighbourhoods,
        long withoutNeighbourhood,
        List<RepeatedPerson> repeated,
        Funds funds,
        List<MissingReport> reports,
        @Nullable List<CompanionGap> companions) {

    /**
     * How many took part.
     *
     * @param records records that were added
     * @param applicants applicants behind them, each once
     * @param standings how many of them count towards the targets, and how many do not and why
     * @param places places of persons in all records
     * @param persons persons in them, each once
     */
    public record Totals(long records, long applicants, Map<Standing, Long> standings, long places, long persons) {
        /** How many applicants count towards the targets. */
        public long counted() {
            return standings.getOrDefault(Standing.COUNTED, 0L);
        }
    }
}
