package id.umkm.domain.decision;

import id.umkm.domain.basics.Text;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a subject can do so that the decision turns, {@index "perbaikan"}: the fewest operations that do it together, proven
 * by deciding again. None asks a person to be poorer, younger or otherwise employed.
 */
public final class Remedy {
    /** Nothing needs to be done. */
    public static final Remedy NOT_NEEDED = of(List.of(), null, null);

    /** The content, or a supplier of a remedy that has it. */
    private Object state;

    private Remedy(Object state) {
        this.state = state;
    }

    private record Content(
            List<RemedyOperation> operations,
            @Nullable Outcome outcome,
            @Nullable Text noRemedyReason) {}

    /**
     * A remedy.
     *
     * @param operations empty where nothing needs to be done or nothing can
     * @param outcome what the decision comes to once all are done; null where there are none, or where it hangs on others too,
     *     as a rank does
     * @param noRemedyReason why nothing can be done, where something would need to be; else null
     */
    public static Remedy of(
            List<RemedyOperation> operations, @Nullable Outcome outcome, @Nullable Text noRemedyReason) {
        return new Remedy(new Content(List.copyOf(operations), outcome, noRemedyReason));
    }

    /** Nothing can be done. */
    public static Remedy none(Text reason) {
        return of(List.of(), null, reason);
    }

    /** A remedy that is looked for when it is first asked for; the same must come of it each time. */
    public static Remedy deferred(Supplier<Remedy> search) {
        return new Remedy(search);
    }

    // A record's parts are final, so whoever sees the content sees it whole.
    @SuppressWarnings("unchecked")
    private Content content() {
        Object now = state;
        if (now instanceof Content content) {
            return content;
        }
        Content content = ((Supplier<Remedy>) now).get().content();
        state = content;
        return content;
    }

    /** What to do; empty where nothing needs to be done or nothing can. */
    public List<RemedyOperation> operations() {
        return content().operations();
    }

    /**
     * What the decision comes to once all operations are done; null where there are none, or where it hangs on others too, as
     * a rank does.
     */
    public @Nullable Outcome outcome() {
        return content().outcome();
    }

    /** Why nothing can be done, where something would need to be; else null. */
    public @Nullable Text noRemedyReason() {
        return content().noRemedyReason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy remedy && content().equals(remedy.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    @Override
    public String toString() {
        return content().toString().replaceFirst("Content", "Remedy");
    }
}
