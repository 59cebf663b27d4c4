package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Attribute;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A summary as text for a reader who knows neither codes nor JSON. */
final class SummaryReport {
    private static final int WORDS = 46;

    private final Output out;
    private final Texts texts;

    SummaryReport(Session session) {
        this.out = session.out();
        this.texts = session.texts();
    }

    void print(Policy policy, LocalDate asOf, Batch.Counts counts, Summary summary) {
        out.line(policy.getProgramme().getTitle().in(texts.language()));
        out.line(texts.get("summary.policy", policy.getId(), policy.getVersion(), asOf.toString()));
        out.line(texts.get("summary.madeUp"));
        out.line("");
        out.line(texts.get("summary.counts", counts.read(), counts.decided(), counts.rejected()));
        printOutcomes(summary);
        printReasons(summary);
        printGrounds(summary);
        printPriorities(summary);
        printMissing(policy, summary);
        printRepeatedPersons(summary);
        printRejected(summary);
    }

    private void printOutcomes(Summary summary) {
        heading("summary.outcomes");
        summary.outcomes().forEach((outcome, count) -> row(count, texts.get("outcome." + outcome)));
    }

    private void printReasons(Summary summary) {
        heading("summary.reasons");
        for (Map.Entry<Summary.Reason, Integer> entry : summary.reasons()) {
            Summary.Reason reason = entry.getKey();
            row(
                    entry.getValue(),
                    String.format(
                            Locale.ROOT,
                            "%-" + WORDS + "s %-8s %s",
                            words(reason.code(), summary.messages()),
                            texts.get("basis." + reason.basis()),
                            texts.get("effect." + reason.effect())));
        }
    }

    /** What a code means in general; for a code that is unknown here, what one applicant was told. */
    private String words(String code, Map<String, Text> messages) {
        String key = "reason." + code;
        Text message = messages.getOrDefault(code, Text.of(code, code));
        String words = texts.has(key) ? texts.get(key) : message.in(texts.language());
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 3) + "...";
    }

    private void printGrounds(Summary summary) {
        int rejections = summary.outcomes().getOrDefault(Outcome.NOT_ELIGIBLE, 0);
        heading("summary.grounds", rejections);
        for (Basis basis : Basis.values()) {
            row(summary.rejections().getOrDefault(basis, 0), texts.get("summary.grounds." + basis));
        }
    }

    private void printPriorities(Summary summary) {
        heading("summary.priorities");
        summary.priorities()
                .forEach((priority, count) -> row(
                        count,
                        priority.equals("null")
                                ? texts.get("summary.priority.unknown")
                                : texts.get("summary.priority", priority)));
    }

    private void printMissing(Policy policy, Summary summary) {
        heading("summary.missing");
        summary.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(fact -> row(fact.getValue(), name(policy, fact.getKey())));
    }

    /** The name of a fact in the reader's language. */
    private String name(Policy policy, String fact) {
        String name = texts.language() == Language.ENGLISH
                ? fact
                : policy.getVocabulary().attributes().stream()
                        .filter(attribute -> attribute.getFact().equals(fact))
                        .map(Attribute::getFactId)
                        .findFirst()
                        .orElse(fact);
        return name.replace('_', ' ');
    }

    private void printRepeatedPersons(Summary summary) {
        Map<Nik, List<Long>> repeated = summary.repeatedPersons();
        if (repeated.isEmpty()) {
            return;
        }
        heading("summary.repeated", repeated.size());
        repeated.forEach(
                (nik, lines) -> out.line("  " + texts.get("summary.repeated.person", nik.masked(), join(lines))));
    }

    private void printRejected(Summary summary) {
        if (summary.rejectedLines().isEmpty()) {
            return;
        }
        heading("summary.rejected", summary.rejectedLines().size());
        Paragraph.lines("  ", "  ", join(summary.rejectedLines())).forEach(out::line);
    }

    private void heading(String key, Object... values) {
        out.line("");
        out.line(texts.get(key, values));
    }

    private void row(int count, String what) {
        out.line(String.format(Locale.ROOT, "%6d  %s", count, what).stripTrailing());
    }

    private static String join(List<Long> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
