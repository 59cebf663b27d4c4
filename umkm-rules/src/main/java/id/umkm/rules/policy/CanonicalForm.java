package id.umkm.rules.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A policy as one text: a line for each thing that decides, sorted. Only tables of hit policy F keep the order of their
 * rows, which decides there.
 */
final class CanonicalForm {
    private static final char SEPARATOR = '\t';

    private CanonicalForm() {}

    static String of(Policy policy) {
        TreeSet<String> lines = new TreeSet<>();
        lines.add(line(
                "policy",
                policy.getProgramme(),
                policy.getVersion(),
                policy.getApplicationsReceived(),
                policy.getOutputs().stream().map(Term::name).toList()));
        for (Parameter parameter : policy.getParameters()) {
            for (Parameter.Setting setting : parameter.settings()) {
                lines.add(line("parameter", parameter.name(), parameter.type().kind(), setting));
            }
        }
        for (DecisionTable table : policy.getTables()) {
            lines.add(line("table", table.name(), table.hitPolicy(), table.inputs(), table.output(), table.layer()));
            List<TableRow> rows = table.rows();
            for (int i = 0; i < rows.size(); i++) {
                String place = table.hitPolicy() == HitPolicy.FIRST ? Integer.toString(i) : "";
                lines.add(line("row", table.name(), place, rows.get(i)));
            }
        }
        for (Criterion criterion : policy.getCriteria()) {
            lines.add(line("criterion", criterion));
        }
        return String.join("\n", lines) + "\n";
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(Objects.toString(part)
                    .replace("\\", "\\\\")
                    .replace("\n", "\\n")
                    .replace("\t", "\\t"));
            line.append(SEPARATOR);
        }
        return line.toString();
    }
}
