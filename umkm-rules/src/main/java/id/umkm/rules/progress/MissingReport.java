package id.umkm.rules.progress;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tranche that was paid and on which no report was accepted, {@index "LPJ yang belum ada"}.
 *
 * @param grant the host's key of the grant
 * @param village where the grant is; null is unknown
 * @param amount what was paid
 * @param state how far the report has come
 */
public record MissingReport(
        String grant,
        @Nullable RegionCode village,
        int tranche,
        LocalDate releasedOn,
        Rupiah amount,
        ReportState state) {}
