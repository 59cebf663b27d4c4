package id.umkm.examples.workbench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that sends what was answered so far before it waits for more, so that a program can ask line by line. */
final class PromptInput extends FilterInputStream {
    private final Output answers;

    PromptInput(InputStream in, Output answers) {
        super(in);
        this.answers = answers;
    }

    @Override
    public int read() throws IOException {
        flushBeforeWaiting();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        flushBeforeWaiting();
        return super.read(bytes, offset, length);
    }

    /** The stream belongs to who started the program. */
    @Override
    public void close() {}

    private void flushBeforeWaiting() throws IOException {
        if (available() == 0) {
            answers.flush();
        }
    }
}
