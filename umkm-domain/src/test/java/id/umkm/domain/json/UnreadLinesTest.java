package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.generator.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UnreadLinesTest {
    private static final String GOOD = Samples.applicationJson();

    @Test
    void a_line_can_be_read_after_those_below_it_and_again() {
        Pieces in = new Pieces(GOOD + "\n\n{\"id\":\"A-2\"}\n", "x".repeat(2_000_000) + "\n");
        in.end();
        UnreadLines<Application> lines = of(in);
        List<Supplier<Line<Application>>> unread = new ArrayList<>();
        lines.forEachRemaining(unread::add);

        assertThat(unread.get(2).get().number()).isEqualTo(4);
        assertThat(unread.get(2).get().parsed().getViolations())
                .extracting(problem -> problem.code())
                .containsExactly("LINE_TOO_LONG");
        assertThat(unread.get(1).get().parsed().getId()).isEqualTo("A-2");
        assertThat(unread.get(0).get().parsed().orThrow()).isEqualTo(Samples.application());
        assertThat(unread.get(0).get()).isEqualTo(unread.get(0).get());
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_line_is_there_once_its_end_is() {
        Pieces in = new Pieces();
        UnreadLines<Application> lines = of(in);
        assertThat(lines.isNextThere()).isFalse();

        in.send("{\"id\":");
        assertThat(lines.isNextThere()).isFalse();
        in.send("\"A-1\"}");
        assertThat(lines.isNextThere()).isFalse();
        in.send("\n \n{\"id\":\"A-2\"}\n\n{");

        assertThat(lines.isNextThere()).isTrue();
        assertThat(lines.isNextThere()).isTrue();
        assertThat(lines.next().get().parsed().getId()).isEqualTo("A-1");
        assertThat(lines.isNextThere()).isTrue();
        Line<Application> second = lines.next().get();
        assertThat(second.parsed().getId()).isEqualTo("A-2");
        assertThat(second.number()).isEqualTo(3);
        assertThat(lines.isNextThere()).isFalse();
        in.send("}");
        assertThat(lines.isNextThere()).isFalse();
        in.end();
        assertThat(lines.hasNext()).isTrue();
        assertThat(lines.next().get().number()).isEqualTo(5);
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.isNextThere()).isTrue();
    }

    @Test
    void blank_lines_are_no_next_line() {
        Pieces in = new Pieces("\n \n\t\r\n");
        UnreadLines<Application> lines = of(in);

        assertThat(lines.isNextThere()).isFalse();
        in.end();
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void what_is_too_long_is_passed_over_also_while_it_is_waited_for() {
        Pieces in = new Pieces("x".repeat(ApplicationJson.MAX_BYTES), "x".repeat(100));
        UnreadLines<Application> lines = of(in);
        assertThat(lines.isNextThere()).isFalse();

        in.send("\n{\"id\":\"A-2\"}\n");

        assertThat(lines.isNextThere()).isTrue();
        assertThat(lines.next().get().parsed().getViolations())
                .extracting(problem -> problem.code())
                .containsExactly("LINE_TOO_LONG");
        assertThat(lines.next().get().parsed().getId()).isEqualTo("A-2");
    }

    @Test
    void a_file_that_cannot_be_read_on_is_told() {
        InputStream broken = new InputStream() {
            @Override
            public int available() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(of(broken)::isNextThere).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(of(broken)::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    private static UnreadLines<Application> of(InputStream in) {
        return JsonLines.unread(in, Codes.ANY);
    }

    /** Input that comes piece by piece; whoever reads more than there is would wait for ever, and fails here. */
    private static final class Pieces extends InputStream {
        private final Deque<byte[]> pieces = new ArrayDeque<>();
        private InputStream current = InputStream.nullInputStream();
        private boolean isEnded;

        Pieces(String... pieces) {
            super();
            Arrays.stream(pieces).forEach(this::send);
        }

        void send(String piece) {
            pieces.add(piece.getBytes(StandardCharsets.UTF_8));
        }

        void end() {
            isEnded = true;
        }

        @Override
        public int available() throws IOException {
            if (current.available() == 0 && !pieces.isEmpty()) {
                current = new ByteArrayInputStream(pieces.remove());
            }
            return current.available();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (available() > 0) {
                return current.read(bytes, offset, length);
            }
            if (isEnded) {
                return -1;
            }
            throw new IllegalStateException("This would wait for ever.");
        }
    }
}
