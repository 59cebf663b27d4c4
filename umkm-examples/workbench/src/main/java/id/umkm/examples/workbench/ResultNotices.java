package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a person, line by line, which records were rejected and which ones to look at. */
final class ResultNotices {
    private static final int SHOWN = 5;

    private final Session session;

    ResultNotices(Session session) {
        this.session = session;
    }

    void tell(Result<?> result) {
        if (result instanceof Result.Done<?> done) {
            for (Violation warning : done.warnings()) {
                tell("result.warning", result, describe(warning));
            }
        } else if (result instanceof Result.Rejected<?> rejected) {
            tell("result.rejected", result, describe(rejected.problems()));
        }
    }

    void tell(Batch.Counts counts) {
        tell("result.counts", counts);
    }

    void tellAudited(Batch.Counts counts) {
        tell("audit.counts", counts);
    }

    private void tell(String key, Batch.Counts counts) {
        Texts texts = session.texts();
        session.notices()
                .line(texts.get(key, digits(counts.read()), digits(counts.decided()), digits(counts.rejected())));
        if (counts.read() == 0) {
            session.notices().line(texts.get("result.empty"));
        }
    }

    private void tell(String key, Result<?> result, String what) {
        session.notices().line(session.texts().get(key, digits(result.line()), shown(result.id()), what));
    }

    /** Not grouped, so that scripts can read it in every language. */
    private static String digits(long number) {
        return Long.toString(number);
    }

    private String describe(List<Violation> problems) {
        String shown = problems.stream().limit(SHOWN).map(this::describe).collect(Collectors.joining("; "));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + "; " + session.texts().get("result.more", more) : shown;
    }

    /** {@code /group/members/2/nik: what would be right (read: what was read) [CODE]}. */
    private String describe(Violation problem) {
        Texts texts = session.texts();
        String place = problem.pointer().isEmpty() ? texts.get("result.whole") : problem.pointer();
        String value = problem.value();
        String read = value == null ? "" : " " + texts.get("result.read", Masking.text(value));
        return place + ": " + problem.message().in(texts.language()) + read + " [" + problem.code() + "]";
    }

    private String shown(@Nullable String id) {
        return id == null ? session.texts().get("result.noId") : Masking.text(id);
    }
}
