package id.umkm.domain.enterprise;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an applicant of whichever kind: the facts that all of them have in common, one by one. */
public interface ApplicantBuilder {
    ApplicantBuilder id(String id);

    ApplicantBuilder name(@Nullable String name);

    ApplicantBuilder village(@Nullable RegionCode village);

    ApplicantBuilder trade(@Nullable TradeCode trade);

    ApplicantBuilder annualSales(@Nullable Rupiah annualSales);

    ApplicantBuilder netAssets(@Nullable Rupiah netAssets);

    ApplicantBuilder grants(@Nullable Iterable<? extends PastGrant> grants);

    ApplicantBuilder stage(@Nullable StageCode stage);

    ApplicantBuilder monthlySales(@Nullable Rupiah monthlySales);

    ApplicantBuilder salesChannels(@Nullable Iterable<? extends ChannelCode> salesChannels);

    ApplicantBuilder idleMonths(@Nullable Integer idleMonths);

    ApplicantBuilder capital(@Nullable Rupiah capital);

    ApplicantBuilder startedOn(@Nullable LocalDate startedOn);

    ApplicantBuilder hasNib(@Nullable Boolean hasNib);

    ApplicantBuilder hasNpwp(@Nullable Boolean hasNpwp);

    ApplicantBuilder hasAccount(@Nullable Boolean hasAccount);

    ApplicantBuilder halalCertified(@Nullable Boolean halalCertified);

    ApplicantBuilder extras(Map<String, ? extends Object> extras);
}
