package id.umkm.rules.progress;

import id.umkm.domain.enterprise.StageCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is counted in one place. */
final class AreaTally {
    private static final String UNKNOWN = "";

    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final FundsTally funds;
    private @Nullable ListedArea listed;
    private long records;

    /** @param stages codes of the policy's stages in their order, each of which is told even where nobody is at it */
    AreaTally(List<String> stages, int budgetYear, LocalDate asOf) {
        stages.forEach(stage -> this.stages.put(stage, 0L));
        this.funds = new FundsTally(budgetYear, asOf);
    }

    void list(ListedArea area) {
        listed = area;
    }

    void addRecord() {
        records++;
    }

    /** Adds an applicant by the record that counts of him. */
    void addApplicant(Participant participant) {
        standings.merge(participant.getStanding(), 1L, Long::sum);
        if (participant.getStanding() == Standing.COUNTED) {
            StageCode stage = participant.getStage();
            stages.merge(stage == null ? UNKNOWN : stage.code(), 1L, Long::sum);
        }
    }

    FundsTally funds() {
        return funds;
    }

    long of(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    /** How many applicants stand how, each standing told. */
    Map<Standing, Long> standings() {
        Map<Standing, Long> all = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            all.put(standing, of(standing));
        }
        return all;
    }

    Map<String, Long> stages() {
        return stages;
    }

    @Nullable
    ListedArea listed() {
        return listed;
    }

    AreaProgress result(Area area, boolean areListed, @Nullable Integer target, @Nullable Integer clinics) {
        ListedArea entry = listed;
        Integer open = entry == null ? null : entry.getClinics();
        return new AreaProgress(
                area,
                entry == null ? null : entry.getName(),
                entry != null || !areListed,
                records,
                standings(),
                stages,
                attainment(of(Standing.COUNTED), target),
                open == null ? null : attainment(open, clinics),
                funds.result());
    }

    static @Nullable Attainment attainment(long reached, @Nullable Integer target) {
        return target == null ? null : new Attainment(reached, target);
    }
}
