package id.umkm.domain.json;

import java.util.List;

/**
 * The codes that a policy's lists hold. An empty list fixes nothing: every well-formed code passes.
 *
 * @param trades what an applicant may do, {@index "jenis usaha"}
 * @param stages how far an applicant may have come, {@index "tahap"}
 * @param channels where an applicant may sell, {@index "saluran penjualan"}
 */
public record Codes(List<String> trades, List<String> stages, List<String> channels) {
    /** No list fixes anything. */
    public static final Codes ANY = new Codes(List.of(), List.of(), List.of());

    public Codes {
        trades = List.copyOf(trades);
        stages = List.copyOf(stages);
        channels = List.copyOf(channels);
    }

    /** A list of trades, and no others. */
    public static Codes ofTrades(List<String> trades) {
        return new Codes(trades, List.of(), List.of());
    }
}
