package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideManyTest {
    private static final int MANY = 700;

    /** With every fault of the demo, ids that come again, blank lines, and lines that are no JSON. */
    private static byte[] everything() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DecideManyTest.class.getResourceAsStream("/demo/applications.jsonl"))) {
            String demo = new String(in.readAllBytes(), UTF_8);
            return (demo + "\n{\n" + demo + "\r\n" + Applications.of("A-\u00e9", 5) + "\n[]").getBytes(UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibility", "amount", "referral"})
    void the_same_bytes_come_out_whatever_the_number_of_threads(String kind) throws IOException {
        Run one = decide(everything(), "--threads", "1", "--kind", kind);

        assertThat(one.out().lines().count()).isGreaterThan(500);
        for (String threads : List.of("2", "5", "16")) {
            assertThat(decide(everything(), "--threads", threads, "--kind", kind))
                    .isEqualTo(one);
        }
        assertThat(decide(everything(), "--kind", kind)).isEqualTo(one);
    }

    @Test
    void the_same_records_with_their_input_come_out_whatever_the_number_of_threads() throws IOException {
        Run one = decide(everything(), "--threads", "1", "--record");

        assertThat(decide(everything(), "--threads", "5", "--record")).isEqualTo(one);
    }

    @Test
    void results_come_in_the_order_of_the_lines() {
        String[] ids = IntStream.range(0, MANY).mapToObj(i -> "A-" + i).toArray(String[]::new);

        Run run = decide(lines(Stream.of(ids).map(id -> Applications.of(id, 5))), "--threads", "4");

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .extracting(result -> result.get("id").asText())
                .containsExactly(ids);
        assertThat(run.err()).isEqualTo("dibaca 700 = diputuskan 700 + ditolak 0\n");
    }

    @Test
    void an_id_that_comes_again_far_below_is_told_with_the_line_of_the_first() {
        ObjectNode again = Applications.of("A-3", 5);
        again.put("requestedAmount", -1);
        List<ObjectNode> records = new ArrayList<>();
        IntStream.range(0, MANY).forEach(i -> records.add(Applications.of("A-" + i, 5)));
        records.add(again);
        records.add(Applications.of("A-3", 5));

        Run run = decide(lines(records.stream()), "--threads", "3");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().subList(MANY, MANY + 2))
                .extracting(result -> Applications.texts(result.get("problems"), "code"))
                .containsExactly(List.of("DUPLICATE_ID", "AMOUNT_NEGATIVE"), List.of("DUPLICATE_ID"));
        assertThat(run.err().lines().toList())
                .hasSize(3)
                .allMatch(line -> !line.startsWith("baris") || line.contains("sudah dipakai pada baris 4;"));
        assertThat(run.err()).endsWith("dibaca 702 = diputuskan 700 + ditolak 2\n");
    }

    @Test
    void who_asks_line_by_line_is_answered_before_more_is_read_whatever_the_number_of_threads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Asking asking = new Asking(out, 100);

        int exitCode = Umkm.run(
                arguments("--threads", "4"), asking, out, new PrintStream(new ByteArrayOutputStream(), false, UTF_8));

        assertThat(exitCode).isZero();
        assertThat(out.toString(UTF_8).lines().count()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1000", "1.5", ""})
    void a_number_of_threads_that_cannot_be_is_told_with_what_is_right(String threads) {
        Run run = decide(new byte[0], "--threads", threads);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"" + threads + "\"", "dari 1 sampai 999");
    }

    private static byte[] lines(Stream<ObjectNode> records) {
        return (String.join("\n", records.map(ObjectNode::toString).toList()) + "\n").getBytes(UTF_8);
    }

    private static Run decide(byte[] input, String... more) {
        return Run.with(input, arguments(more));
    }

    private static String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of("decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01"),
                        Stream.concat(Arrays.stream(more), Stream.of("-")))
                .toArray(String[]::new);
    }

    /** A program that sends one application, and the next only after the answer has come. */
    private static final class Asking extends InputStream {
        private final ByteArrayOutputStream answers;
        private final int questions;
        private int asked;
        private byte[] question = {};
        private int position;

        Asking(ByteArrayOutputStream answers, int questions) {
            super();
            this.answers = answers;
            this.questions = questions;
        }

        @Override
        public int available() {
            return question.length - position;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (available() == 0) {
                assertThat(answers.toString(UTF_8).lines().count()).isEqualTo(asked);
                if (asked == questions) {
                    return -1;
                }
                question = lines(Stream.of(Applications.of("A-" + asked, 5)));
                position = 0;
                asked++;
            }
            int count = Math.min(length, available());
            System.arraycopy(question, position, bytes, offset, count);
            position += count;
            return count;
        }
    }
}
