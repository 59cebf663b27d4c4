package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import id.umkm.domain.application.Application;
import id.umkm.domain.generator.DecisionRecords;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static final String GOOD = Samples.applicationJson();

    @Test
    void a_bad_line_is_reported_with_its_number_and_the_others_go_on() {
        List<Line<Application>> lines = read(GOOD + "\n\n  \t\r\n{\"id\":\"IW-2\"}\n" + GOOD);
        assertThat(lines)
                .extracting(
                        Line::number,
                        line -> line.parsed().getId(),
                        line -> line.parsed().isRejected())
                .containsExactly(
                        tuple(1L, "IW-2021-035", false), tuple(4L, "IW-2", true), tuple(5L, "IW-2021-035", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n\n \n"})
    void a_file_without_records_has_no_lines(String file) {
        assertThat(read(file)).isEmpty();
        assertThat(read("\ufeff" + file)).isEmpty();
    }

    @Test
    void lines_end_with_lf_or_cr_lf_and_the_last_may_end_with_neither() {
        assertThat(read(GOOD + "\r\n" + GOOD + "\n" + GOOD))
                .hasSize(3)
                .allMatch(line -> !line.parsed().isRejected());
        assertThat(read(GOOD + "\r")).hasSize(1).allMatch(line -> !line.parsed().isRejected());
    }

    @Test
    void a_byte_order_mark_is_taken_before_the_first_line_only() {
        assertThat(read("\ufeff" + GOOD + "\n\ufeff" + GOOD))
                .extracting(line -> line.parsed().isRejected())
                .containsExactly(false, true);
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_problem_of_their_line() {
        byte[] latin = GOOD.replace("Contoh Satu", "Contoh \u00e9").getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(latin), stream("\n" + GOOD.replace("Contoh Satu", "Contoh \u00e9") + "\n"));
        List<Line<Application>> lines = JsonLines.stream(in).toList();
        assertThat(codes(lines.get(0))).containsExactly("UTF8_MALFORMED");
        assertThat(lines.get(1)
                        .parsed()
                        .orThrow()
                        .getApplicant()
                        .getMembers()
                        .get(0)
                        .getName())
                .isEqualTo("Contoh \u00e9");
    }

    @Test
    void a_surrogate_written_as_bytes_is_not_utf_8() {
        byte[] bytes = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"', '}'};
        assertThat(codes(JsonLines.stream(new ByteArrayInputStream(bytes))
                        .toList()
                        .get(0)))
                .containsExactly("UTF8_MALFORMED");
    }

    @Test
    void a_line_has_up_to_1_mib_without_its_end_and_byte_order_mark() {
        String longest = GOOD + " ".repeat(ApplicationJson.MAX_BYTES - GOOD.length());
        List<Line<Application>> lines =
                read("\ufeff" + longest + "\r\n" + longest + "\n" + longest + " \n" + longest + " \r\n" + GOOD);
        assertThat(lines)
                .extracting(JsonLinesTest::codes)
                .containsExactly(List.of(), List.of(), List.of("LINE_TOO_LONG"), List.of("LINE_TOO_LONG"), List.of());
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    /** 100 MB in one line, then a good one: what is allocated meanwhile must fit into a heap of 64 MB many times over. */
    @Test
    void a_line_of_100_mb_is_passed_over_in_little_memory() {
        InputStream in = new SequenceInputStream(Collections.enumeration(
                List.of(stream("{\"id\":\""), new Endless(100_000_000), stream("\"}\n" + GOOD + "\n"))));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Iterator<Line<Application>> lines = JsonLines.iterator(in);
        long before = threads.getCurrentThreadAllocatedBytes();
        Line<Application> first = lines.next();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(codes(first)).containsExactly("LINE_TOO_LONG");
        assertThat(allocated).isLessThan(8L * ApplicationJson.MAX_BYTES);
        Line<Application> second = lines.next();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.parsed().isRejected()).isFalse();
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void a_line_is_read_only_when_it_is_asked_for() {
        InputStream endless = new SequenceInputStream(stream(GOOD + "\n{}\n"), new Failing());
        Iterator<Line<Application>> lines = JsonLines.iterator(endless);
        assertThat(lines.next().parsed().isRejected()).isFalse();
        assertThat(lines.next().number()).isEqualTo(2);
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the disk is gone");
    }

    @Test
    void an_iterator_at_its_end_says_so() {
        Iterator<Line<Application>> lines = JsonLines.iterator(stream(""));
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void closing_the_stream_closes_the_input() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Line<Application>> lines = JsonLines.stream(in)) {
            assertThat(lines.count()).isEqualTo(1);
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void a_record_that_spans_lines_is_two_bad_lines() {
        assertThat(read("{\"id\":\n\"a\"}"))
                .hasSize(2)
                .allMatch(line -> line.parsed().isRejected());
    }

    @Test
    void a_source_that_gives_a_byte_at_a_time_reads_the_same() {
        InputStream slow = new ByteArrayInputStream((GOOD + "\r\n" + GOOD).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, 1);
            }
        };
        assertThat(JsonLines.stream(slow).toList()).isEqualTo(read(GOOD + "\n" + GOOD));
    }

    @Test
    void grants_and_proposals_are_read_as_applications_are() {
        String file = Samples.grantJson() + "\n\n{\"id\":\"HB-2\"}\n" + Samples.proposalJson() + "\n";
        assertThat(parsed(JsonLines.grants(stream(file), Codes.ANY)))
                .extracting(
                        Line::number,
                        line -> line.parsed().getId(),
                        line -> line.parsed().isRejected())
                .containsExactly(
                        tuple(1L, "HB-2021-035", false), tuple(3L, "HB-2", true), tuple(4L, "PK-2022-001", true));
        assertThat(parsed(JsonLines.proposals(stream(file), Codes.ANY)))
                .extracting(Line::number, line -> line.parsed().isRejected())
                .containsExactly(tuple(1L, true), tuple(3L, true), tuple(4L, false));
        assertThat(parsed(JsonLines.grants(stream(file), Codes.ANY))
                        .get(0)
                        .parsed()
                        .orThrow())
                .isEqualTo(Samples.grant());
    }

    @Test
    void codes_of_every_type_of_record_must_stand_on_the_lists() {
        Codes batik = Codes.ofTrades(List.of("BATIK"));
        assertThat(parsed(JsonLines.iterator(stream(GOOD), batik))
                        .get(0)
                        .parsed()
                        .getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/group/trade");
        assertThat(parsed(JsonLines.iterator(stream(GOOD), List.of("BATIK")))
                        .get(0)
                        .parsed()
                        .getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/group/trade");
        assertThat(parsed(JsonLines.grants(stream(Samples.grantJson()), batik))
                        .get(0)
                        .parsed()
                        .getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/application/group/trade");
        assertThat(parsed(JsonLines.proposals(stream(Samples.proposalJson()), batik))
                        .get(0)
                        .parsed()
                        .getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/groups/0/trade", "/groups/1/trade");
    }

    @Test
    void decisions_and_their_records_are_read_up_to_16_mib_a_line() {
        DecisionRecord record = DecisionRecords.any().sample();
        String json = record.toJson();
        String longest = json + " ".repeat(DecisionRecord.MAX_BYTES - json.getBytes(StandardCharsets.UTF_8).length);
        String id = record.getDecision().getId();
        assertThat(parsed(JsonLines.decisionRecords(stream(json + "\n" + longest + "\n" + longest + " \n{}"))))
                .extracting(
                        Line::number,
                        line -> line.parsed().getId(),
                        line -> line.parsed().isRejected())
                .containsExactly(
                        tuple(1L, id, false), tuple(2L, id, false), tuple(3L, null, true), tuple(4L, null, true));
        String decision = DecisionJson.write(record.getDecision());
        assertThat(parsed(JsonLines.decisions(stream(decision + "\n" + json))))
                .extracting(line -> line.parsed().getId(), line -> line.parsed().isRejected())
                .containsExactly(tuple(id, false), tuple(id, true));
    }

    private static <T> List<Line<T>> parsed(Iterator<Line<T>> lines) {
        List<Line<T>> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        return all;
    }

    @Test
    void many_lines_are_not_kept() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 2000; i++) {
            file.writeBytes(("{\"id\":\"" + i + "\",\"key" + i + "\":1}\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(JsonLines.stream(new ByteArrayInputStream(file.toByteArray())))
                .hasSize(2000)
                .allMatch(line -> line.parsed().getId() != null);
    }

    private static List<String> codes(Line<Application> line) {
        return line.parsed().getViolations().stream().map(Violation::code).toList();
    }

    private static List<Line<Application>> read(String file) {
        return JsonLines.stream(stream(file)).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many bytes of the letter x, made when they are read. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long left) {
            super();
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(left, length);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }

    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
