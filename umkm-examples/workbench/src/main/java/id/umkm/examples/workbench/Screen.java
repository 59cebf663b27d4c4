package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Attribute;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Headings and counted rows for a reader who knows neither codes nor JSON. */
final class Screen {
    private static final int WORDS = 46;

    private final Output out;
    private final Texts texts;

    Screen(Session session) {
        this.out = session.out();
        this.texts = session.texts();
    }

    void line(String line) {
        out.line(line);
    }

    void text(String key, Object... values) {
        Paragraph.lines("", "  ", texts.get(key, values)).forEach(out::line);
    }

    void heading(String key, Object... values) {
        out.line("");
        text(key, values);
    }

    void row(int count, String what) {
        out.line(String.format(Locale.ROOT, "%6d  %s", count, what).stripTrailing());
    }

    /** As the reader's language groups digits: {@code Rp20.000.000} or {@code Rp20,000,000}. */
    String rupiah(long amount) {
        String text = Rupiah.of(amount).toString();
        return texts.language() == Language.ENGLISH ? text.replace('.', ',') : text;
    }

    void outcomes(Tally tally) {
        tally.outcomes().forEach((outcome, count) -> {
            long sum = tally.sum(outcome);
            row(count, texts.get("outcome." + outcome) + (sum == 0 ? "" : ": " + rupiah(sum)));
        });
    }

    /** One row for each code, with what stands behind it and what it does; the rarest are only counted. */
    void reasons(Tally tally, int most) {
        List<Map.Entry<Tally.Reason, Integer>> frequent = tally.reasons().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .toList();
        for (Map.Entry<Tally.Reason, Integer> entry : frequent) {
            Tally.Reason reason = entry.getKey();
            row(
                    entry.getValue(),
                    String.format(
                            Locale.ROOT,
                            "%-" + WORDS + "s %-8s %s",
                            words(reason.code(), tally.messages()),
                            texts.get("basis." + reason.basis()),
                            texts.get("effect." + reason.effect())));
        }
        int more = tally.reasons().size() - frequent.size();
        if (more > 0) {
            line("        " + texts.get("summary.moreReasons", more));
        }
    }

    /** What a code means in general; for a code that is unknown here, what one subject was told. */
    private String words(String code, Map<String, Text> messages) {
        String key = "reason." + code;
        Text message = messages.getOrDefault(code, Text.of(code, code));
        String words = texts.has(key) ? texts.get(key) : message.in(texts.language());
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 3) + "...";
    }

    /** The facts that decisions wait for, the most frequent first. */
    void missing(String key, Policy policy, Tally tally) {
        String facts = tally.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(fact -> name(policy, fact.getKey()) + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        if (!facts.isEmpty()) {
            text(key, facts);
        }
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
}
